// Which papers a review makes: the packet, one letter per prescriber, single parts; and which are issued already.

import type { DocumentView, OfferedPaper } from '../../../src-main/contract/documents.ts'
import type { ReviewView } from '../../../src-main/contract/reviews.ts'
import { useRead } from '../../client.ts'

export interface Paper extends OfferedPaper {
  readonly key: string
  readonly prescriberName: string | null
  /** The newest issued one; null while there is none. */
  readonly issued: DocumentView | null
}

export interface Papers {
  readonly list: readonly Paper[]
  readonly isLoading: boolean
  readonly error: Error | null
}

/** In the order of work: the packet, the letters, then what is rarely printed alone. */
export function usePapers(review: ReviewView): Papers {
  const offered = useRead('documents.offered', { reviewId: review.id })
  const issued = useRead('documents.list', { patientId: review.patientId })

  const list = (offered.data ?? []).map(
    (one): Paper => ({
      ...one,
      key: `${one.template}:${one.prescriberId ?? ''}`,
      prescriberName:
        review.chart.prescribers.find(({ id }) => id === one.prescriberId)?.name ?? null,
      issued: newest(issued.data ?? [], review, one.template, one.prescriberId),
    }),
  )
  return {
    list,
    isLoading: offered.isPending || issued.isPending,
    error: offered.error ?? issued.error,
  }
}

function newest(
  documents: readonly DocumentView[],
  review: ReviewView,
  template: string,
  prescriberId: string | null,
): DocumentView | null {
  const own = documents.filter(
    (one) =>
      one.reviewId === review.id && one.template === template && one.prescriberId === prescriberId,
  )
  return own.toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))[0] ?? null
}
