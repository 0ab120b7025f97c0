// A review whose chart this session has not opened: two identifiers are asked before it shows.

import { useQuery } from '@tanstack/react-query'
import { useRead } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { EmptyState, LoadingRows } from '../../ui/list-states.tsx'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'

interface Props {
  readonly reviewId: string
  readonly onOpened: () => void
}

/** Finds whose review it is in today's work and asks; leads to the search when it is not there. */
export function ReopenReview({ reviewId, onOpened }: Props) {
  const go = useGo()
  const work = useRead('worklist.today', {})
  const row = work.data?.rows.find((one) => one.reviewId === reviewId)
  const whose = useQuery({
    queryKey: ['patients.search', { of: reviewId }],
    queryFn: () => findHit(row?.patientName ?? '', row?.patientId ?? ''),
    enabled: row !== undefined,
  })
  if (work.isPending || (row !== undefined && whose.isPending)) return <LoadingRows />
  const hit = whose.data ?? null
  return (
    <EmptyState title="This chart is closed">
      Two identifiers open it again. Find the patient with F2 when nobody is asked for here.
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => go(paths.today())}
          onOpened={onOpened}
        />
      )}
    </EmptyState>
  )
}
