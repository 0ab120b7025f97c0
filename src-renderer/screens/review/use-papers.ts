// Which papers a review makes: the packet, one letter per prescriber, single parts; and which are issued already.

import type { DocumentView } from '../../../src-main/contract/documents.ts'
import type { ReviewView } from '../../../src-main/contract/reviews.ts'
import { useRead } from '../../client.ts'

export interface Paper {
  readonly key: string
  readonly template: string
  readonly title: string
  readonly prescriberId: string | null
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
  const templates = useRead('documents.templates', {})
  const issued = useRead('documents.list', { patientId: review.patientId })
  const prescriberIds = [...new Set(review.recommendations.map((one) => one.prescriberId))]

  const list = (templates.data ?? []).flatMap((template): readonly Paper[] => {
    const whom = template.needsPrescriber ? prescriberIds : [null]
    return whom.map((prescriberId) => ({
      key: `${template.id}:${prescriberId ?? ''}`,
      template: template.id,
      title: template.title,
      prescriberId,
      prescriberName: review.chart.prescribers.find((one) => one.id === prescriberId)?.name ?? null,
      issued: newest(issued.data ?? [], review, template.id, prescriberId),
    }))
  })
  return {
    list,
    isLoading: templates.isPending || issued.isPending,
    error: templates.error ?? issued.error,
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
