// Adds a recommendation to one prescriber.

import { useState } from 'react'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { useCommand } from '../client.ts'
import { FormDialog } from './form-dialog.tsx'
import { ProblemSelect } from './problem-select.tsx'
import {
  emptyRecommendation,
  RecommendationFields,
  recommendationProblems,
} from './recommendation-fields.tsx'

/** All fields are needed: the letter prints them. */
export function RecommendationForm({
  review,
  onClose,
}: {
  readonly review: ReviewView
  readonly onClose: () => void
}) {
  const [draft, setDraft] = useState(emptyRecommendation)
  const [problemId, setProblemId] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const save = useCommand('reviews.saveRecommendation', { isQuiet: true })
  const problems = recommendationProblems(draft)

  function submit() {
    setIsTried(true)
    const { prescriberId, ...words } = draft
    if (Object.keys(problems).length > 0 || prescriberId === null) return
    save.mutate({ reviewId: review.id, problemId, prescriberId, ...words }, { onSuccess: onClose })
  }

  return (
    <FormDialog
      title="Add a recommendation"
      size="lg"
      isBusy={save.isPending}
      submitLabel="Add"
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <RecommendationFields
        value={draft}
        prescribers={review.chart.prescribers}
        problems={isTried ? problems : {}}
        onChange={setDraft}
        field="recommendation:new"
        lockedReason={null}
        isFirst
      />
      <ProblemSelect problems={review.problems} value={problemId} onChange={setProblemId} />
    </FormDialog>
  )
}
