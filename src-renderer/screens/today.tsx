// Today's work: one queue. Each row says why it is here and what Enter does. Screens of the row do the work itself.

import { Box } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { useState } from 'react'
import type { PatientHit } from '../../src-main/contract/patients.ts'
import {
  closableKinds,
  type WorkFilter,
  type WorkKind,
  type WorkRow,
  type WorkView,
} from '../../src-main/contract/worklist.ts'
import { notifyDone, notifyFailure, useCommand } from '../client.ts'
import { findHit } from '../find-hit.ts'
import { formatCount } from '../format.ts'
import { ReasonForm } from '../forms/reason-form.tsx'
import { useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { chartParts, paths, reviewSteps } from '../paths.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { WorksheetOfRow } from '../ui/worksheet/worksheet-of-row.tsx'
import { ConfirmIdentity } from './patients/confirm-identity.tsx'
import { DeliveryOfRow } from './today/delivery-of-row.tsx'
import { filterActions, formatWorkCount, kindsOf, TodayFilters } from './today/today-filters.tsx'
import { TodayQueue } from './today/today-queue.tsx'
import { useTodaysWork } from './today/use-todays-work.ts'

const closingTitles = {
  'follow-up': 'Close this follow-up',
  task: 'Task done',
  'letter-waiting': 'Close this letter',
  claim: 'Claim made',
} as const

/** The first screen after signing in. */
export function TodayScreen() {
  const go = useGo()
  const [filter, setFilter] = useSessionStorage<WorkFilter>({
    key: 'today-filter',
    defaultValue: 'all',
  })
  const [kind, setKind] = useState<WorkKind | null>(null)
  const work = useTodaysWork(filter)
  const [hit, setHit] = useState<{ of: PatientHit; row: WorkRow } | null>(null)
  const [marked, setMarked] = useState<WorkRow | null>(null)
  const [isClosing, setClosing] = useState(false)
  const close = useCommand('worklist.close', { isQuiet: true })
  const print = useCommand('worklist.print')
  const closable = closableRow(marked)
  const whyNotClosable =
    closable === null ? 'Only a follow-up, task, letter or claim is closed here' : null
  const printList = () =>
    print.mutate(
      { filter, kinds: kind === null ? null : [kind] },
      { onSuccess: ({ message }) => notifyDone(message) },
    )
  const isEmpty = work.isWhole && work.data?.rows.length === 0
  useActions('Today’s work', [
    { id: 'today-import', label: 'Import an export', keys: 'I', run: () => go(paths.import()) },
    {
      id: 'today-close',
      label: 'Close the follow-up, task, letter or claim',
      keys: 'D',
      run: () => setClosing(true),
      ...(whyNotClosable === null ? {} : { disabledReason: whyNotClosable }),
    },
    { id: 'today-print', label: 'Print the list: names only', keys: 'P', run: printList },
    ...filterActions(kindsOf(work.data, kind), kind, setFilter, setKind),
  ])

  async function open(row: WorkRow) {
    if (row.opens === 'import') go(paths.import())
    else if (row.opens === 'letter') go(paths.letters(row.id))
    else if (row.opens === 'claim') go(paths.claims({ encounterId: row.id }))
    else if (row.opens === 'review' && row.reviewId !== null)
      go(
        paths.review(
          row.reviewId,
          reviewSteps.find((one) => one === row.part),
          row.entryId ?? undefined,
        ),
      )
    else if (row.opens === 'appointment') go(paths.appointments(row.id))
    else if (row.patientId !== null) {
      // A chart opens with two identifiers, wherever the way to it begins.
      const of = await findHit(row.patientName, row.patientId)
      if (of !== null) setHit({ of, row })
    }
  }

  return (
    <>
      <PageHeader
        title="Today’s work"
        about={work.data && <About work={work.data} />}
        actions={
          <>
            {closable !== null && (
              <ActionButton keys="D" disabledReason={null} onClick={() => setClosing(true)}>
                Close it
              </ActionButton>
            )}
            <DeliveryOfRow row={marked} />
            <WorksheetOfRow row={marked} />
            <ActionButton
              variant="default"
              keys="P"
              disabledReason={print.isPending ? 'One moment' : null}
              onClick={printList}
            >
              Print
            </ActionButton>
          </>
        }
      />
      {!(isEmpty && filter === 'all') && (
        <TodayFilters
          work={work.data}
          filter={filter}
          kind={kind}
          onFilter={setFilter}
          onKind={setKind}
        />
      )}
      {work.data === undefined && work.error === null && <LoadingRows rows={10} />}
      {work.error !== null && (
        <Box p="lg">
          <ErrorPanel error={work.error} onRetry={work.retry} />
        </Box>
      )}
      {isEmpty && filter === 'all' && (
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
      {isEmpty && filter !== 'all' && (
        <EmptyState title="Nothing waits here">Press 1 to see everything.</EmptyState>
      )}
      {work.data !== undefined && !isEmpty && (
        <TodayQueue
          work={work.data}
          kind={kind}
          onOpen={(row) => void open(row).catch(notifyFailure)}
          onMark={setMarked}
        />
      )}
      {isClosing && closable !== null && (
        <ReasonForm
          title={closingTitles[closable.kind]}
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
          hit={hit.of}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() =>
            go(
              hit.row.opens === 'anticoagulation'
                ? paths.anticoagulation(hit.of.id)
                : hit.row.opens === 'vaccines'
                  ? paths.vaccines(hit.of.id)
                  : hit.row.opens === 'services'
                    ? paths.services(hit.of.id, hit.row.entryId ?? undefined)
                    : paths.chart(
                        hit.of.id,
                        chartParts.find((one) => one === hit.row.part),
                        hit.row.entryId ?? undefined,
                      ),
            )
          }
        />
      )}
    </>
  )
}

function closableRow(row: WorkRow | null) {
  const kind = closableKinds.find((one) => one === row?.kind)
  return row === null || kind === undefined ? null : { ...row, kind }
}

function About({ work }: { readonly work: WorkView }) {
  const { counts } = work
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const overdue = work.rows.filter((row) => row.isOverdue).length
  return (
    <>
      {formatCount(counts.parked + counts['to-sign'], 'open review')} ·{' '}
      {formatCount(overdue, 'thing')} overdue ·{' '}
      {formatCount(all - counts.eligible - counts.parked - counts['to-sign'], 'other thing')} to do
      · {formatWorkCount(counts.eligible)} {counts.eligible === 1 ? 'patient' : 'patients'} who may
      be offered a review
    </>
  )
}
