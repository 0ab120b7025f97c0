// English words of the Medicare packet, our own draft. Not the official text of form CMS-10396: headings and column
// titles follow the form, the sentences do not. Form number and approval are to be checked against the current form.

import type { CmsPacketText } from './cms-packet-text.ts'

/** Draft wording, first revision. */
export const cmsPacketEnDraft2026: CmsPacketText = {
  form: {
    packId: 'cms-packet-en-draft-2026',
    revision: '2026-11 draft 2',
    language: 'en-US',
    status: 'draft',
    draftMark: 'draft wording, not the official text',
    formNumber: 'Form CMS-10396',
    approval: 'OMB Approval No. 0938-1154',
    isVerified: false,
    pageNumber: 'Page {page} of {pages}',
    continued: '(Continued)',
    nameLabel: 'For:',
    birthDateLabel: 'Date of birth:',
    preparedOn: 'Prepared on:',
    blankBack: 'This page is intentionally left blank.',
    previewMark: 'PREVIEW, not signed',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    longDate: '{month} {day}, {year}',
    shortDate: '{mm}/{dd}/{yyyy}',
    notTranslated: '',
    notTranslatedNote: '',
    unprintable: '\u25a1 stands for a letter that cannot be printed here.',
  },
  coverLetter: {
    title: 'Cover Letter',
    salutation: 'Dear {name},',
    thanks:
      'Thank you for talking with us on {heldOn} about your health and the medicines you take.',
    program:
      'This review belongs to Medicare’s Medication Therapy Management (MTM) program. The program helps you know your medicines and use them safely.',
    enclosed:
      'With this letter you get two papers: a Recommended To-Do List and a Medication List. They help you and the people who care for you get the best from your medicines.',
    adviceIntro: 'Please use them like this:',
    advice: [
      'Have both lists with you when you talk with your doctors, pharmacists and other caregivers.',
      'Ask them to bring both lists up to date at every visit.',
      'Take your Medication List along if you go to the hospital or emergency room.',
      'Give a copy of both lists to your family or caregivers.',
    ],
    contact: 'If you have questions about this letter or the lists, call {contact} at {phone}.',
    open: 'We are here {hours}.',
    openTitle: '',
    tty: 'TTY users call 711.',
    outlook: 'We look forward to working with you and your doctors to keep you well.',
    outlookWithPlan:
      'We look forward to working with you, your doctors and {plan} to keep you well.',
    followUp: 'Our next talk is planned for {followUpOn}.',
    closing: 'Sincerely,',
    notSigned: 'Not signed yet',
    copyTo: 'cc: {name}',
  },
  toDoList: {
    heading: 'RECOMMENDED TO-DO LIST',
    instructions:
      'These steps help you get the best from your medicines. Check a box when the step is done. Bring this list when you see your doctor, and share it with your family or caregivers.',
    sectionTitle: 'My To-Do List',
    talkedAbout: 'What we talked about:',
    shouldDo: 'What I should do:',
    maintenance: {
      topic: 'Staying on track with your medicines',
      actions: [
        'Keep taking your medicines the way your Medication List says.',
        'Call your pharmacist or doctor before you stop or change a medicine.',
      ],
    },
    followUp: 'Our next talk is planned for {followUpOn}.',
    contact: 'Questions about this list? Call {contact} at {phone}.',
  },
  medicationList: {
    heading: 'MEDICATION LIST',
    instructions:
      'Bring this list to your doctor, the hospital and the emergency room, and share it with your family or caregivers. Write down every change. Cross out a medicine when you stop taking it.',
    columns: {
      medication: 'Medication',
      directions: 'How I take it',
      indication: 'Why I use it',
      prescriber: 'Prescriber',
    },
    halfKnown: 'We do not know its exact name yet. Show it to your pharmacist.',
    asWritten: 'As written by the prescriber:',
    noDirections: 'Ask your pharmacist how to take this',
    noIndication: 'Ask your doctor what this is for',
    noPrescriber: 'Not on record',
    otc: 'Self (over the counter)',
    herbal: 'Self (herbal product)',
    supplement: 'Self (supplement)',
    noMedications: 'No medicines in use are on record.',
    addHere:
      'Add new medicines here. Include prescriptions, over-the-counter drugs, herbal products, vitamins and minerals.',
    allergies: 'Allergies:',
    allergiesNotAsked: 'Nobody has asked you yet. Tell your pharmacist about any allergy.',
    allergiesNoneKnown: 'No known drug allergies (as of {on}).',
    reactionNotRecorded: 'reaction not recorded',
    sideEffects: 'Side effects I have had:',
    otherInformation: 'Other information:',
    goal: 'My goal: {goal}',
    notes: 'My notes and questions:',
    contact: 'Questions about this list? Call {contact} at {phone}.',
    disclosure:
      'The official form carries a Paperwork Reduction Act disclosure statement in this place. It is not part of this draft.',
  },
}
