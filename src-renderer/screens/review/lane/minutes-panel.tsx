// Minutes of a review by person and phase, as they were counted and as somebody corrected them.

import { NumberInput, Table, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { MinutesView, WorkTime } from '../../../../src-main/contract/minutes.ts'
import { explainFailure, useCommand, useRead } from '../../../client.ts'
import { formatCode, formatDay } from '../../../format.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { useSession } from '../../../session.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { RowButton } from '../../../ui/row-button.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import classes from './lane.module.css'

interface Props {
  readonly reviewId: string
  readonly onClose: () => void
}

/** The panel. */
export function MinutesPanel({ reviewId, onClose }: Props) {
  const read = useRead('minutes.read', { reviewId })
  const user = useSession().data?.user ?? null
  const [chosen, setChosen] = useState<string | null>(null)
  const [editing, setEditing] = useState<WorkTime | null>(null)
  const rows = read.data?.rows ?? []
  const row = rows.find((one) => one.id === chosen) ?? rows[0] ?? null
  const reason =
    row === null
      ? 'Nothing is counted yet'
      : row.userId === user?.id || user?.maySign === true
        ? null
        : 'Only a pharmacist corrects the time of somebody else'
  return (
    <SidePanel
      title="Minutes of this review"
      onClose={onClose}
      actions={[
        {
          id: 'minutes-correct',
          label: 'Correct the marked time',
          keys: 'E',
          run: () => setEditing(row),
          disabledReason: reason,
        },
      ]}
    >
      <Text size="sm" c="dimmed">
        Time counts while keyboard or mouse are used, and for a minute after that. It stands still
        while the review is parked and while the chart is locked.
      </Text>
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <LoadingRows />}
      {read.data !== undefined && rows.length === 0 && (
        <EmptyState title="Nothing counted yet">The first entry comes by itself.</EmptyState>
      )}
      {read.data !== undefined && rows.length > 0 && (
        <Times view={read.data} onChosen={setChosen} onOpen={(one) => setEditing(one)} />
      )}
      <ActionButton
        mt="md"
        variant="default"
        keys="E"
        disabledReason={reason}
        onClick={() => setEditing(row)}
      >
        Correct the marked time
      </ActionButton>
      {editing !== null && <Correction row={editing} onClose={() => setEditing(null)} />}
    </SidePanel>
  )
}

/** `3:05`: minutes and seconds. */
const minutesOf = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

function Times({
  view,
  onChosen,
  onOpen,
}: {
  readonly view: MinutesView
  readonly onChosen: (id: string) => void
  readonly onOpen: (row: WorkTime) => void
}) {
  return (
    <section aria-label="Times" className={classes.times}>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Step</Table.Th>
            <Table.Th>Person</Table.Th>
            <Table.Th>Day</Table.Th>
            <Table.Th ta="right">Counted</Table.Th>
            <Table.Th ta="right">Counts as</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <RowButton rowId={row.id} onChosen={onChosen} onOpen={() => onOpen(row)}>
                  {formatCode(row.phase)}
                </RowButton>
              </Table.Td>
              <Table.Td>{row.userName}</Table.Td>
              <Table.Td className="figures">{formatDay(row.onDay)}</Table.Td>
              <Table.Td ta="right" className="figures">
                {minutesOf(row.seconds)}
              </Table.Td>
              <Table.Td ta="right" className="figures">
                {minutesOf(row.correctedSeconds ?? row.seconds)}
                {row.reason !== null && (
                  <Text size="xs" c="dimmed">
                    {row.reason}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th colSpan={4}>Together</Table.Th>
            <Table.Th ta="right" className="figures">
              {minutesOf(view.totalSeconds)}
            </Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </section>
  )
}

function Correction({ row, onClose }: { readonly row: WorkTime; readonly onClose: () => void }) {
  const correct = useCommand('minutes.correct', { isQuiet: true })
  const [minutes, setMinutes] = useState<string | number>(
    Math.round((row.correctedSeconds ?? row.seconds) / 60),
  )
  const [reason, setReason] = useState(row.reason ?? '')
  const fields = correct.error === null ? {} : explainFailure(correct.error).fields
  return (
    <FormDialog
      title="Correct the time"
      submitLabel="Correct"
      isBusy={correct.isPending}
      error={correct.error}
      disabledReason={
        typeof minutes !== 'number'
          ? 'Say how many minutes'
          : reason.trim().length < 3
            ? 'Say why in a few words'
            : null
      }
      onClose={onClose}
      onSubmit={() =>
        correct.mutate(
          { id: row.id, revision: row.revision, minutes: Number(minutes), reason },
          { onSuccess: onClose },
        )
      }
    >
      <Text size="sm">
        {row.userName}, {formatCode(row.phase)}: {minutesOf(row.seconds)} minutes were counted. They
        stay beside what you write.
      </Text>
      <NumberInput
        label="Minutes"
        min={0}
        max={600}
        allowDecimal={false}
        value={minutes}
        onChange={setMinutes}
        error={fields.minutes}
        data-autofocus
      />
      <Textarea
        label="Reason"
        required
        maxLength={400}
        value={reason}
        error={fields.reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
