// Today's work: one queue. Each row says why it is here and what Enter does. Screens of the row do the work itself.

import { Box } from '@mantine/core'
import { useState } from 'react'
import type { WorkRow, WorkView } from '../../src-main/contract/house.ts'
import type { PatientHit } from '../../src-main/contract/patients.ts'
import { notifyFailure, useCommand, useRead } from '../client.ts'
import { findHit } from '../find-hit.ts'
import { formatCount } from '../format.ts'
import { ReasonForm } from '../forms/reason-form.tsx'
import { useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { paths } from '../paths.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ConfirmIdentity } from './patients/confirm-identity.tsx'
import { TodayQueue } from './today/today-queue.tsx'

/** The first screen after signing in. */
export function TodayScreen() {
  const go = useGo()
  const work = useRead('worklist.today', {})
  const [hit, setHit] = useState<PatientHit | null>(null)
  const [marked, setMarked] = useState<WorkRow | null>(null)
  const [isClosing, setClosing] = useState(false)
  const close = useCommand('worklist.close', { isQuiet: true })
  const closable = closableRow(marked)
  const whyNotClosable =
    closable === null ? 'Only a follow-up or a letter can be closed here' : null
  useActions('Today’s work', [
    { id: 'today-import', label: 'Import an export', keys: 'I', run: () => go(paths.import()) },
    {
      id: 'today-close',
      label: 'Close the follow-up or letter',
      keys: 'D',
      run: () => setClosing(true),
      ...(whyNotClosable === null ? {} : { disabledReason: whyNotClosable }),
    },
  ])

  async function open(row: WorkRow) {
    if (row.kind === 'match') go(paths.import())
    else if (row.reviewId !== null) {
      const isDone = row.kind === 'packet-due' || row.kind === 'letter-waiting'
      go(paths.review(row.reviewId, isDone ? 'implement' : undefined))
    } else if (row.patientId !== null) {
      // A chart opens with two identifiers, wherever the way to it begins.
      setHit(await findHit(row.patientName, row.patientId))
    }
  }

  return (
    <>
      <PageHeader
        title="Today’s work"
        about={work.data && <About work={work.data} />}
        actions={
          closable !== null && (
            <ActionButton keys="D" disabledReason={null} onClick={() => setClosing(true)}>
              Close it
            </ActionButton>
          )
        }
      />
      {work.isPending && <LoadingRows rows={10} />}
      {work.isError && (
        <Box p="lg">
          <ErrorPanel error={work.error} onRetry={() => void work.refetch()} />
        </Box>
      )}
      {work.data?.rows.length === 0 && (
        <EmptyState
          title="Nothing waits today"
          action={
            <ActionButton keys="I" disabledReason={null} onClick={() => go(paths.import())}>
              Import an export
            </ActionButton>
          }
        >
          Import the dispensing system’s export: patients who may be offered a review appear here by
          themselves. Parked reviews and letters without a reply come here too.
        </EmptyState>
      )}
      {work.data !== undefined && work.data.rows.length > 0 && (
        <TodayQueue
          work={work.data}
          onOpen={(row) => void open(row).catch(notifyFailure)}
          onMark={setMarked}
        />
      )}
      {isClosing && closable !== null && (
        <ReasonForm
          title={closable.kind === 'follow-up' ? 'Close this follow-up' : 'Close this letter'}
          about={`${closable.patientName}: ${closable.why}`}
          label="What came of it"
          submitLabel="Close it"
          isBusy={close.isPending}
          error={close.error}
          onClose={() => {
            setClosing(false)
            close.reset()
          }}
          onReason={(reason) =>
            close.mutate(
              { kind: closable.kind, id: closable.id, reason },
              { onSuccess: () => setClosing(false) },
            )
          }
        />
      )}
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => go(paths.chart(hit.id))}
        />
      )}
    </>
  )
}

function closableRow(row: WorkRow | null) {
  if (row === null) return null
  const { kind } = row
  return kind === 'follow-up' || kind === 'letter-waiting' ? { ...row, kind } : null
}

function About({ work }: { readonly work: WorkView }) {
  const { counts } = work
  const others =
    counts['packet-due'] + counts['letter-waiting'] + counts['follow-up'] + counts.match
  return (
    <>
      {formatCount(counts.parked + counts['to-sign'], 'open review')} ·{' '}
      {formatCount(others, 'thing')} due · {formatCount(counts.eligible, 'patient')} who may be
      offered a review
    </>
  )
}
