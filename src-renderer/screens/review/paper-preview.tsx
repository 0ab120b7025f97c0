// The pages of one paper as it would be printed now; before the signature they carry a "preview" mark.

import type { ReviewView } from '../../../src-main/contract/reviews.ts'
import { useRead } from '../../client.ts'
import { ReadingLine } from '../../forms/reading/reading-line.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PdfView } from '../../ui/pdf/pdf-view.tsx'
import layout from './review.module.css'
import type { Paper } from './use-papers.ts'

interface PaperPreviewProps {
  readonly review: ReviewView
  readonly paper: Paper
}

/** Says what is missing when the paper cannot be made yet. */
export function PaperPreview({ review, paper }: PaperPreviewProps) {
  const preview = useRead('documents.preview', {
    reviewId: review.id,
    template: paper.template,
    prescriberId: paper.prescriberId,
    ...paper.look,
  })
  const name =
    paper.prescriberName === null ? paper.title : `${paper.title} to ${paper.prescriberName}`
  if (preview.isError) {
    return (
      <div className={layout.block}>
        <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />
      </div>
    )
  }
  if (preview.data === undefined) return <LoadingRows rows={10} />
  const { base64, reading } = preview.data
  return (
    <>
      <ReadingLine reading={reading} />
      <PdfView key={`${paper.key} ${paper.title}`} base64={base64} title={name} />
    </>
  )
}
