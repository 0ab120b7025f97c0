// What people who may not sign prepared in the review on screen, and the word for it beside an entry.

import type { PreparedEntry } from '../../../../src-main/contract/lane.ts'
import { useRead } from '../../../client.ts'
import { useReviewWork } from '../review-work.tsx'

const none: readonly PreparedEntry[] = []

/** The entries that wait for a pharmacist; empty until they are read. */
export function usePrepared(): readonly PreparedEntry[] {
  const { review } = useReviewWork()
  return useRead('lane.read', { reviewId: review.id }).data?.entries ?? none
}

/** Those about the field with this stable name, such as `line:7` or `todo:3:topic`. */
export function entriesOfField(
  entries: readonly PreparedEntry[],
  field: string | null,
): readonly PreparedEntry[] {
  const subject = field?.split(':')[1]
  return subject === undefined ? none : entries.filter((entry) => entry.subject === subject)
}
