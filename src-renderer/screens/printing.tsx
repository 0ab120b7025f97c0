// The print queue: what waits, what a printer refused and why, what was printed by whom and when.

import { Box } from '@mantine/core'
import { useState } from 'react'
import type { PrintJobView } from '../../src-main/contract/printing.ts'
import { notifyDone, useCommand, useRead } from '../client.ts'
import { formatCount } from '../format.ts'
import { PrintRules } from '../forms/printing/print-rules.tsx'
import { useActions } from '../keys.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { JobBar } from '../ui/jobs/job-bar.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { PacketBatch } from './printing/packet-batch.tsx'
import { PrintTable } from './printing/print-table.tsx'

/** The screen under Alt+P. */
export function PrintingScreen() {
  const queue = useRead('printing.queue', {})
  const run = useCommand('printing.run')
  const addDay = useCommand('printing.addDay')
  const change = useCommand('printing.change')
  const again = useCommand('printing.again')
  const [jobId, setJobId] = useState<string | null>(null)
  const [index, setIndex] = useState(0)
  const [isRuling, setRuling] = useState(false)
  const [isBatching, setBatching] = useState(false)

  const open = queue.data?.open ?? []
  const rows = [...open, ...(queue.data?.ended ?? [])]
  const current: PrintJobView | null = rows[Math.min(index, rows.length - 1)] ?? null
  const isOpen = current !== null && current.endedAt === null
  const toPrint = open.filter((job) => job.state !== 'held').length
  const busy = jobId === null ? null : 'The printer is at work'
  const notOpen = isOpen ? busy : 'Mark a paper that waits'

  const printAll = () => {
    const id = crypto.randomUUID()
    setJobId(id)
    run.mutate(
      { jobId: id },
      { onSuccess: ({ message }) => notifyDone(message), onSettled: () => setJobId(null) },
    )
  }
  const changeTo = (to: 'waiting' | 'held' | 'cancelled') => () => {
    if (current !== null) change.mutate({ ids: [current.id], to })
  }
  const hold = changeTo(current?.state === 'held' ? 'waiting' : 'held')
  const tools = [
    {
      id: 'print-all',
      label: 'Print all',
      keys: 'P',
      run: printAll,
      disabledReason: toPrint === 0 ? 'Nothing waits for a printer' : busy,
    },
    {
      id: 'print-hold',
      label: current?.state === 'held' ? 'Release' : 'Hold',
      keys: 'H',
      run: hold,
      disabledReason: notOpen,
    },
    {
      id: 'print-cancel',
      label: 'Take out',
      keys: 'X',
      run: changeTo('cancelled'),
      disabledReason: notOpen,
    },
    {
      id: 'print-again',
      label: 'Print again',
      keys: 'R',
      run: () => current !== null && again.mutate({ id: current.id }),
      disabledReason: current === null || isOpen ? 'Mark a paper that was printed' : busy,
    },
    {
      id: 'print-day',
      label: 'Today’s papers',
      keys: 'T',
      run: () =>
        addDay.mutate(
          {},
          {
            onSuccess: ({ added }) =>
              notifyDone(
                added === 0
                  ? 'No paper of today is left to print.'
                  : `${formatCount(added, 'paper')} added.`,
              ),
          },
        ),
      disabledReason: busy,
    },
    {
      id: 'print-batch',
      label: 'Packets',
      keys: 'B',
      run: () => setBatching(true),
      disabledReason: busy,
    },
    {
      id: 'print-rules',
      label: 'Printers',
      keys: 'S',
      run: () => setRuling(true),
      disabledReason: busy,
    },
  ]
  useActions('Print queue', tools)

  const failed = open.filter((job) => job.state === 'failed').length
  const about = [
    `${formatCount(toPrint, 'paper')} to print`,
    `${open.length - toPrint} held`,
    ...(failed === 0 ? [] : [`${failed} refused by a printer`]),
  ].join(' · ')
  return (
    <>
      <PageHeader
        title="Print queue"
        about={about}
        actions={tools.map(({ id, label, keys, run: act, disabledReason }) => (
          <ActionButton
            key={id}
            keys={keys}
            variant={id === 'print-all' ? 'filled' : 'default'}
            disabledReason={disabledReason}
            onClick={act}
          >
            {label}
          </ActionButton>
        ))}
      />
      {jobId !== null && <JobBar jobId={jobId} title="Printing" lastWord="Last paper" />}
      {queue.isPending && <LoadingRows rows={6} />}
      {queue.isError && (
        <Box p="lg">
          <ErrorPanel error={queue.error} onRetry={() => void queue.refetch()} />
        </Box>
      )}
      {queue.isSuccess && rows.length === 0 && (
        <EmptyState title="Nothing to print">
          T adds what was issued today and never printed, L in Documents the marked one. B prints
          the signed packets of many patients.
        </EmptyState>
      )}
      {rows.length > 0 && (
        <PrintTable rows={rows} index={Math.min(index, rows.length - 1)} onIndex={setIndex} />
      )}
      {isBatching && <PacketBatch onClose={() => setBatching(false)} />}
      {isRuling && <PrintRules onClose={() => setRuling(false)} />}
    </>
  )
}
