// English words of the papers for prescribers and for the file, and of letters about appointments. Our own wording. Changed
// words change the bytes of issued papers, so a change raises the version of the template.

export const faxCoverWords = {
  title: 'FAX',
  to: 'To',
  from: 'From',
  faxNumber: 'Fax',
  phone: 'Phone',
  date: 'Date',
  reference: 'Reference',
  pages: 'Pages with this one',
  notice: 'Confidential',
  confidential:
    'The pages that follow are meant for the person named above and may hold private information that the law protects. If they reached you by mistake, please call {phone} at once, do not copy or pass them on, and destroy every page.',
  trouble: 'Pages missing or hard to read? Call {phone}.',
} as const

export const referralWords = {
  title: 'Referral',
  to: 'Referred to',
  patient: 'Patient',
  born: 'Date of birth: {birth}',
  patientPhone: 'Phone: {phone}',
  date: 'Date',
  urgency: 'How soon',
  urgencies: { now: 'Today, please call us', soon: 'Within 24 to 72 hours', routine: 'Routine' },
  reason: 'Reason for referral',
  request: 'What we ask of you',
  background: 'Background',
  assessment: 'Our assessment',
  allergies: 'Allergies',
  medicines: 'Medicines in use ({count})',
  answer: 'Your answer: please fill in and fax this page to {fax}',
  answers: ['Seen on: ', 'Findings: ', 'Plan: ', 'Not seen, reason: '],
  signature: 'Signature and date',
  sentBy: 'Referred by {name}, {credential}, NPI {npi}, license {licence}, {pharmacy}, {phone}',
  notSigned: 'Not signed yet',
} as const

export const consultAnswerWords = {
  title: 'Answer to a Question About Therapy',
  to: 'For',
  patient: 'Patient',
  born: 'Date of birth: {birth}',
  asked: 'Asked on',
  answered: 'Answered on',
  question: 'Question',
  answer: 'Answer',
  sources: 'Sources',
  addendum: 'Added on {on} by {by}',
  signedBy: '{name}, {credential}, NPI {npi}, license {licence}',
  notSigned: 'Not signed yet',
  limits:
    'The answer rests on the sources above and on what the pharmacy knew on the day of the signature. If something has changed since, call {phone}.',
} as const

export const letterListWords = {
  title: 'Medicines in use on {on} ({count})',
  columns: ['Medicine', 'Directions', 'For', 'Prescriber'],
  unknown: 'not on record',
  allergies: 'Allergies',
  whose: '{name}, born {birth}. Reference {code}',
} as const

export const soapNoteWords = {
  title: 'SOAP Note',
  parts: {
    subjective: 'Subjective',
    objective: 'Objective',
    assessment: 'Assessment',
    plan: 'Plan',
  },
  about: '{kind} of {heldOn}, {mode}. Reference {code}',
  signedBy: 'Signed by {name}, {credential}, NPI {npi}, license {licence}',
  prepared: 'Prepared by {names}',
  notSigned: 'Not signed yet',
  empty: 'Nothing recorded.',
} as const

export const appointmentWords = {
  letterTitle: 'Your Appointment',
  reminderTitle: 'A Reminder of Your Appointment',
  dear: 'Dear {name},',
  invite: 'We have set aside time for you to talk with our pharmacist about your medicines.',
  remind: 'You have an appointment with our pharmacist soon.',
  when: 'When',
  at: '{on} at {time}, for about {minutes} minutes',
  where: 'Where',
  place: 'At the pharmacy: {address}',
  phone: 'By phone: we will call you at {phone}',
  noPhone: 'By phone: please tell us the number to call',
  video: 'By video: we will send you the link',
  home: 'At your home: {address}',
  noHome: 'At your home: please tell us the address',
  bring: 'Please have with you',
  things: [
    'All your medicines in their bottles: prescription, store-bought, vitamins and herbs',
    'Your list of medicines, if you have one',
    'Notes of your blood pressure, blood sugar or weight',
    'Your questions',
  ],
  change: 'If this day does not suit you, call us at {phone}. Our hours: {hours}.',
  close: 'We look forward to talking with you.',
} as const

export const labelWords = {
  born: 'Born {birth}',
  reference: 'Reference {code}',
  held: '{kind} {heldOn}',
} as const
