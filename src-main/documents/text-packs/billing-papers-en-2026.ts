// English words of bills, claims and program papers. Our own wording. Changed words change the bytes of issued papers, so a
// change raises the version of the template.

export const cms1500Words = {
  previewMark: 'PREVIEW, not signed',
  proof: 'CMS-1500 (02/12): proof for the screen',
  form: 'Form {number} of {of}.',
  notForSending: 'Not for sending: payers take the printed red form only.',
  cut: 'Box {box}: printed “{printed}” of “{whole}”.',
} as const

export const billWords = {
  invoice: 'Invoice',
  superbill: 'Superbill',
  number: 'Number',
  date: 'Date',
  billTo: 'Bill to',
  from: 'From',
  patient: 'Patient',
  born: 'Born {birth}',
  insurance: 'Insurance',
  insuredId: 'ID number: {id}',
  group: 'Group: {group}',
  notOnRecord: 'not on record',
  provider: 'Provider',
  npi: 'NPI {npi}',
  taxId: 'Tax ID {id}',
  phone: 'Phone {phone}',
  service: '{title} on {on}',
  place: 'Place of service {place}',
  columns: {
    service: 'Service',
    code: 'Code',
    modifiers: 'Modifiers',
    units: 'Units',
    amount: 'Amount',
  },
  noWords: 'Service with the code {code}',
  diagnoses: 'Diagnoses (ICD-10-CM)',
  total: 'Total',
  paid: 'Paid so far',
  due: 'Due',
  overpaid: 'Paid too much',
  howToPay:
    'Please pay at the pharmacy, or by check to {name}, {address}. Write the number {number} on it. Questions? Call {phone}.',
  nothingDue: 'Nothing is due. Thank you.',
  giveBack: 'You paid more than the total. Please call {phone}: we give it back to you.',
  toInsurer:
    'For the patient to send to an insurer. It is no claim of the pharmacy and no promise that the insurer pays.',
  signed: 'Signed by {name} on {on}',
} as const
