// English words of the patient sheets outside the Medicare packet. Our own wording, plain and short. Changed words change
// the bytes of issued sheets, so a change raises the version of the template.

/** Words about one medicine that several sheets use. */
export const medicineWords = {
  forWhat: 'For: {reason}',
  noReason: 'Ask your doctor what this is for.',
  noDirections: 'Directions not on record. Ask your pharmacist.',
  asWritten: 'As the prescriber wrote it:',
  halfKnown: 'Name not certain. Show us the bottle.',
  dayParts: { morning: 'Morning', noon: 'Noon', evening: 'Evening', bedtime: 'Bedtime' },
  asNeeded: 'only when needed',
  seeDirections: 'see the directions',
  customary: 'The times are the usual ones for these directions.',
  noMedicines: 'No medicines in use on this day.',
  allergies: 'Allergies',
  allergiesNotAsked: 'Not asked yet. Tell your pharmacist.',
  allergiesNone: 'None known on {on}.',
  reactionNotRecorded: 'reaction not on record',
  // Never printed: an English page has nothing that lacks a translation.
  notTranslated: '(not translated)',
  notTranslatedNote: 'What is marked “not translated” has no reviewed translation.',
} as const

export const personalMedicationRecordWords = {
  title: 'My Medication Record',
  carry:
    'Keep this with you. Show it to every doctor, nurse and pharmacist. Change it when a medicine starts, stops or changes.',
  medicine: 'Medicine and its use',
  howTo: 'How to take it, special instructions',
  start: 'Start:',
  stop: 'Stop:',
  doctor: 'Doctor:',
  nonPrescription: 'No prescription needed',
  emergency: 'My emergency contact',
  name: 'Name',
  relationship: 'Relationship',
  phone: 'Phone',
  primaryCare: 'My primary care doctor',
  pharmacy: 'My pharmacy',
  allergies: 'My allergies: what happens',
  problems: 'Other problems I have had with medicines: which one, what happened',
  ask: 'When I get a new medicine I ask',
  questions: [
    'What is it called, and what is it for?',
    'When do I take it, and how much?',
    'How long do I take it?',
    'What side effects may I feel, and what do I do then?',
    'Does it go with my other medicines and my food?',
    'What do I do if I miss a dose?',
  ],
  notes: 'Notes and questions for my next visit',
  mySignature: 'My signature',
  theirSignature: 'Signature of my pharmacist or doctor',
  updated: 'Last updated',
  reviewed: 'Last reviewed by a pharmacist or doctor',
} as const

export const medicationActionPlanWords = {
  title: 'My Medication Action Plan',
  instructions:
    'This plan helps you get the most from your medicines. Read what you need to do. Then write down what you did and when.',
  goal: 'My goal: {goal}',
  toDo: 'What I need to do',
  did: 'What I did and when I did it',
  none: 'Keep taking your medicines as you do now.',
  primaryCare: 'My primary care doctor',
  pharmacy: 'My pharmacy and pharmacist',
  prepared: 'Plan made on',
  next: 'My next appointment with my pharmacist',
  nextOn: 'We plan to talk again on {on}.',
  date: 'Date',
  time: 'Time',
  half: 'AM / PM',
} as const

export const fridgeSheetWords = {
  title: 'My Medicines, Day by Day',
  medicine: 'Medicine',
  howTo: 'How to take it',
  goesOn: 'This list has more than one page. {count} medicines in all: keep the pages together.',
  help: 'Bad reaction, fall or trouble breathing: call 911. Poison help: 1-800-222-1222.',
} as const

export const walletCardWords = {
  title: 'Wallet card',
  howTo:
    'Cut along the solid lines. Fold down the middle, then fold along the dashed lines. Keep the card in your wallet.',
  cardTitle: 'MY MEDICINES',
  born: 'Born {birth}',
  emergency: 'In an emergency call:',
  pharmacy: 'Pharmacy:',
  doctor: 'Doctor:',
  asOf: 'As of {on}',
  panel: '{number} of {of}',
} as const

export const drawnScheduleWords = {
  title: 'My Medicine Schedule',
  nothing: 'Nothing at this time.',
  otherTimes: 'Other times and when needed',
  otherHint: 'Read the words beside each of these with care.',
  customary: 'usual time',
  notPictured:
    'A box stands for a medicine whose look is not on record. Compare the words with your bottle.',
} as const

/** All of them, as the other languages have them. */
export const patientSheetsEn2026 = {
  medicine: medicineWords,
  personalMedicationRecord: personalMedicationRecordWords,
  medicationActionPlan: medicationActionPlanWords,
  fridgeSheet: fridgeSheetWords,
  walletCard: walletCardWords,
  drawnSchedule: drawnScheduleWords,
} as const
