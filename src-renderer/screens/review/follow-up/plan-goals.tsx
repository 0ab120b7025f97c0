// Goals of therapy while the plan is made: what this review is to reach, and what earlier ones set.

import { useRead } from '../../../client.ts'
import { useSession } from '../../../session.ts'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { GoalsSection } from '../../goals/goals-section.tsx'
import { useReviewWork } from '../review-work.tsx'

/** The part. G sets a goal, also of a signed review: goals outlive it. */
export function PlanGoals() {
  const { review, openTrends } = useReviewWork()
  const user = useSession().data?.user ?? null
  const read = useRead('followUps.read', { reviewId: review.id })
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={2} />
  return (
    <GoalsSection
      board={read.data}
      keys="G"
      readOnlyReason={
        user?.mayDecide === true ? null : 'Only a pharmacist can do this. Switch user with Ctrl U.'
      }
      openTrends={openTrends}
    />
  )
}
