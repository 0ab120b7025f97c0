// Goals of therapy in the chart, whichever review they were set in.

import { useRead } from '../../client.ts'
import { useSession } from '../../session.ts'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { Section } from '../../ui/section.tsx'
import type { HistoryOf } from '../chart/history-drawer.tsx'
import { GoalsSection } from './goals-section.tsx'

interface Props {
  readonly patientId: string
  readonly onHistory: (of: HistoryOf) => void
}

/** The part. W sets a goal. */
export function ChartGoals({ patientId, onHistory }: Props) {
  const read = useRead('goals.list', { patientId })
  const user = useSession().data?.user ?? null
  if (read.data === undefined)
    return (
      <Section title="Goals of therapy" part="goals">
        {read.isError ? (
          <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
        ) : (
          <LoadingRows rows={2} />
        )}
      </Section>
    )
  return (
    <GoalsSection
      board={read.data}
      keys="W"
      readOnlyReason={
        user?.mayDecide === true ? null : 'Only a pharmacist can do this. Switch user with Ctrl U.'
      }
      onHistory={onHistory}
    />
  )
}
