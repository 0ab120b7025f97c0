// Which papers a review makes: the packet, one letter per prescriber, single parts; and which are issued already.

import type { DocumentView, OfferedPaper } from '../../../src-main/contract/documents.ts'
import { lookOfPaper, type PaperLook, titleInLook } from '../../../src-main/contract/look-words.ts'
import type { ReviewView } from '../../../src-main/contract/reviews.ts'
import { useRead } from '../../client.ts'

export interface Paper extends OfferedPaper {
  readonly key: string
  /** How it is printed: as wanted, or its own size and English where it has no choice. */
  readonly look: PaperLook
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
export function usePapers(review: ReviewView, wanted: PaperLook): Papers {
  const offered = useRead('documents.offered', { reviewId: review.id })
  const issued = useRead('documents.list', { patientId: review.patientId })

  const list = (offered.data ?? []).map((one): Paper => {
    const look = lookOfPaper(one, wanted)
    const title = titleInLook(one.title, look)
    return {
      ...one,
      key: `${one.template}:${one.prescriberId ?? ''}`,
      title,
      look,
      prescriberName:
        review.chart.prescribers.find(({ id }) => id === one.prescriberId)?.name ?? null,
      issued: newest(issued.data ?? [], review, one.template, title, one.prescriberId),
    }
  })
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
  title: string,
  prescriberId: string | null,
): DocumentView | null {
  const own = documents.filter(
    (one) =>
      one.reviewId === review.id &&
      one.template === template &&
      one.title === title &&
      one.prescriberId === prescriberId,
  )
  return own.toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))[0] ?? null
}
