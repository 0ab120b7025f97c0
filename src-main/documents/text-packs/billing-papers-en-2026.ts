// English words of bills, claims and program papers. Our own wording. Changed words change the bytes of issued papers, so a
// change raises the version of the template.

export const cms1500Words = {
  previewMark: 'PREVIEW, not signed',
  proof: 'CMS-1500 (02/12): proof for the screen',
  form: 'Form {number} of {of}.',
  notForSending: 'Not for sending: payers take the printed red form only.',
  cut: 'Box {box}: printed “{printed}” of “{whole}”.',
} as const
