// What a signature keeps of the chart, for paper and for comparing later.

import type { DocumentInput } from '../documents/template.ts'
import type { ReviewRow } from '../store/schema.ts'

/** What was signed, as pages may use it: everything of the patient and of those who prescribe. The review has its own rows. */
export type SignedRecord = Pick<
  DocumentInput,
  'on' | 'chart' | 'patient' | 'prescribers' | 'textPack'
>

/** What `reviews.sign` kept; null before the signature. */
export function signedRecordOf(review: ReviewRow): SignedRecord | null {
  if (review.signed_at === null) return null
  if (review.signed_record_json === null)
    throw new Error('Broken promise: a signed review keeps what was signed')
  // Written by gatherRecord only, in the transaction of the signature.
  return JSON.parse(review.signed_record_json) as SignedRecord
}
