// English words of the letter to a prescriber. Our own wording. Changed words change the bytes of issued letters, so a
// change raises the template's version.

/** Fixed words of the letter; sentences with `{name}` tokens are filled by the template. */
export const prescriberLetterEn2026 = {
  id: 'prescriber-letter-en-2026',
  title: 'Medication recommendation',
  to: 'To',
  date: 'Date',
  patient: 'Patient',
  birthDate: 'Date of birth',
  reply: 'Reply wanted',
  urgency: {
    routine: 'Routine, within 7 days',
    soon: 'Within 24 to 72 hours',
    now: 'Urgent, please call {phone} now',
  },
  phone: 'Phone {phone}',
  fax: 'Fax {fax}',
  npi: 'NPI {npi}',
  reference: 'Reference {code}',
  recommendation: 'RECOMMENDATION',
  recommendations: 'RECOMMENDATIONS',
  situation: 'Situation',
  background: 'Background',
  assessment: 'Assessment',
  replyTitle: 'Your reply: please check one and fax this page to {fax}',
  replyTitleMany: 'Your reply: please check one in each row and fax this page to {fax}',
  replies: [
    'Accept as written',
    'Accept with change: ',
    'Decline, reason: ',
    'Will discuss at visit on ',
    'Need more information',
    'Not my patient',
  ],
  replyNote: 'Change, reason or visit date',
  signature: 'Prescriber signature',
  signedOn: 'Date',
  signerNpi: 'NPI',
  callBack: 'Call-back number',
  sentBy: 'Sent by {name}, {credential}, NPI {npi}, license {licence}',
  notSigned: 'Not signed yet',
  previewMark: 'PREVIEW, not signed',
  confidential:
    'Confidential health information for the addressee only. If this reached you by mistake, please call {phone} and destroy it.',
  pageNumber: 'Page {page} of {pages}',
} as const
