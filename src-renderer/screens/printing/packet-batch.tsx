// Packets of many patients as one job: who waits for one, print them all in order, what failed and why, and once more.

import { Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { BatchRun } from '../../../src-main/contract/print-batch.ts'
import { toDay } from '../../../src-main/contract/vocabulary.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatCount, formatDay } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { JobBar } from '../../ui/jobs/job-bar.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { newJobId } from '../import/upload.ts'
import { PacketTable } from './packet-table.tsx'

/** The panel under B of the print queue. */
export function PacketBatch({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState<string | null>(null)
  const offer = useRead('printBatch.offered', { on: toDay(on ?? '') })
  const run = useCommand('printBatch.run', { isQuiet: true })
  const cancel = useCommand('jobs.cancel')
  const [jobId, setJobId] = useState<string | null>(null)
  const [told, setTold] = useState<BatchRun | null>(null)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [index, setIndex] = useState(0)

  const rows = offer.data?.rows ?? []
  const current = rows[Math.min(index, rows.length - 1)] ?? null
  const isIn = (row: { readonly id: string; readonly paper: string }) =>
    row.paper !== 'printed' && !leftOut.has(row.id)
  const chosen = rows.filter(isIn).map(({ id }) => id)
  const failed = told?.failures.map(({ reviewId }) => reviewId) ?? []
  const busy = run.isPending ? 'The packets are being printed' : null

  const print = (reviewIds: readonly string[]) => {
    const id = newJobId()
    setJobId(id)
    setTold(null)
    cancel.reset()
    run.mutate({ jobId: id, reviewIds: [...reviewIds] }, { onSuccess: setTold })
  }
  const leave = () => {
    if (run.isPending && jobId !== null) cancel.mutate({ jobId })
    else onClose()
  }
  const choose = (day: string | null) => {
    setOn(day)
    setIndex(0)
    setTold(null)
  }
  const toggle = () => {
    if (current === null) return
    const next = new Set(leftOut)
    if (!next.delete(current.id)) next.add(current.id)
    setLeftOut(next)
  }
  const tools = [
    {
      id: 'batch-print',
      label: `Print ${formatCount(chosen.length, 'packet')}`,
      keys: 'P',
      run: () => print(chosen),
      disabledReason: busy ?? (chosen.length === 0 ? 'No packet is left to print' : null),
    },
    {
      id: 'batch-again',
      label: 'Try the failed again',
      keys: 'R',
      run: () => print(failed),
      disabledReason: busy ?? (failed.length === 0 ? 'None has failed' : null),
    },
    {
      id: 'batch-leave-out',
      label: current !== null && leftOut.has(current.id) ? 'Take in' : 'Leave out',
      keys: 'X',
      run: toggle,
      disabledReason:
        busy ??
        (current === null || current.paper === 'printed' ? 'Mark a packet that is to print' : null),
    },
    {
      id: 'batch-today',
      label: 'Today’s appointments',
      keys: 'T',
      run: () => choose(offer.data?.today ?? null),
      disabledReason: busy,
    },
    {
      id: 'batch-all',
      label: 'Everybody',
      keys: 'E',
      run: () => choose(null),
      disabledReason: busy,
    },
  ]
  return (
    <SidePanel title="Packets of many patients" onClose={leave} actions={tools}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Signed packets that nobody has delivered. Each is made, then printed, each once; Esc stops
          between two papers and loses none.
        </Text>
        <Group gap="sm" align="flex-end">
          <DayInput label="Appointments on" w="11em" value={on} onChange={choose} />
          {tools.map(({ id, label, keys, run: act, disabledReason }) => (
            <ActionButton
              key={id}
              keys={keys}
              variant={id === 'batch-print' ? 'filled' : 'default'}
              disabledReason={disabledReason}
              onClick={act}
            >
              {label}
            </ActionButton>
          ))}
        </Group>
        {run.isPending && jobId !== null && (
          <JobBar jobId={jobId} title="Packets" lastWord="Last packet" />
        )}
        {run.isPending && cancel.isSuccess && (
          <Text size="sm" role="status">
            Stopping after this paper
          </Text>
        )}
        {run.isError && <ErrorPanel error={run.error} />}
        {told !== null && <Told told={told} />}
        {offer.isPending && <LoadingRows rows={6} />}
        {offer.isError && <ErrorPanel error={offer.error} onRetry={() => void offer.refetch()} />}
        {offer.isSuccess && rows.length === 0 && (
          <EmptyState title="No packet waits">
            {on === null
              ? 'Every signed packet is delivered.'
              : `Nobody with an appointment on ${formatDay(on)} has a signed packet to be given.`}
          </EmptyState>
        )}
        {rows.length > 0 && (
          <PacketTable
            rows={rows}
            isIn={isIn}
            index={Math.min(index, rows.length - 1)}
            onIndex={setIndex}
          />
        )}
        {(offer.data?.left ?? 0) > 0 && (
          <Text size="sm">
            {formatCount(offer.data?.left ?? 0, 'packet')} more follow after these.
          </Text>
        )}
        {(offer.data?.without ?? []).length > 0 && (
          <Text size="sm" c="dimmed">
            Without a signed packet on this day:{' '}
            {offer.data?.without
              .map(({ patientName, time }) => `${time} ${patientName}`)
              .join('; ')}
          </Text>
        )}
      </Stack>
    </SidePanel>
  )
}

function Told({ told }: { readonly told: BatchRun }) {
  return (
    <div role="status" aria-label="What was printed">
      <Text size="sm" fw={600}>
        {told.message}
      </Text>
      {told.failures.map(({ reviewId, patientName, why }) => (
        <Text key={reviewId} size="sm">
          {patientName}: {why}
        </Text>
      ))}
    </div>
  )
}
