// Planning synchronized refills: the common day, the cycle, the pack, who stays out; worked out anew with every change.

import { Checkbox, Group, Select, Stack, Table, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Pack, packs, packWords, type SyncView } from '../../../src-main/contract/sync.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { formatCount, formatDay } from '../../format.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import classes from './adherence.module.css'

const cycles = ['28', '30', '84', '90']

interface Props {
  readonly patientId: string
  readonly onClose: () => void
}

/** The panel under S. */
export function SyncPanel({ patientId, onClose }: Props) {
  const session = useSession().data
  const [anchorOn, setAnchor] = useState<Day | null>(null)
  const [cycle, setCycle] = useState('30')
  const [chosenPack, setPack] = useState<Pack | null>(null)
  const [without, setWithout] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const wish = { patientId, anchorOn, cycleDays: Number(cycle), without: [...without] }
  const read = useRead('sync.read', wish)
  const accept = useCommand('sync.accept', { isQuiet: true })
  const view = read.data
  const pack = chosenPack ?? view?.pack?.pack ?? 'none'
  const disabledReason =
    session?.user?.maySign !== true
      ? 'A pharmacist accepts the plan'
      : view === undefined
        ? 'The plan is being worked out'
        : view.proposal.lines.length === 0
          ? 'No medicine is left to synchronize'
          : null
  const run = () => {
    if (disabledReason !== null) return
    accept.mutate(
      { ...wish, pack, note },
      {
        onSuccess: () => {
          notifyDone('Accepted. The store has a task a week before the common day.')
          onClose()
        },
      },
    )
  }
  const toggle = (id: string) =>
    setWithout((before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
    )
  return (
    <SidePanel
      title="Plan synchronized refills"
      onClose={onClose}
      actions={[{ id: 'accept', label: 'Accept', keys: 'mod+Enter', run, disabledReason }]}
    >
      <Stack gap="sm">
        <Group grow align="start">
          <DayInput
            label="Common day"
            description={
              view === undefined
                ? 'Empty: as proposed'
                : `Proposed: ${formatDay(view.proposal.anchorOn)}`
            }
            data-autofocus
            value={anchorOn}
            onChange={setAnchor}
          />
          <Select
            label="Every … days"
            description="28 and 84 keep the weekday"
            data={cycles}
            value={cycle}
            allowDeselect={false}
            onChange={(value) => setCycle(value ?? '30')}
          />
          <Select
            label="Pack"
            description={
              view?.pack == null ? 'Nothing speaks for one' : `Because ${view.pack.because}`
            }
            data={packs.map((value) => ({ value, label: packWords[value] }))}
            value={pack}
            allowDeselect={false}
            onChange={(value) => setPack(packs.find((one) => one === value) ?? 'none')}
          />
        </Group>
        {read.isPending && <LoadingRows rows={5} />}
        {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
        {view !== undefined && <Lines view={view} without={without} onToggle={toggle} />}
        <Textarea
          label="Note"
          autosize
          minRows={2}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {accept.isError && <ErrorPanel error={accept.error} onRetry={run} />}
        <Group>
          <ActionButton keys="mod+Enter" disabledReason={disabledReason} onClick={run}>
            Accept
          </ActionButton>
          <Text size="xs" c="dimmed">
            {view?.openReviewId == null
              ? 'Makes a task. No review is open, so no to-do line is written.'
              : 'Makes a task and a line of the open review’s to-do list.'}
          </Text>
        </Group>
      </Stack>
    </SidePanel>
  )
}

interface LinesProps {
  readonly view: SyncView
  readonly without: readonly string[]
  readonly onToggle: (medicationId: string) => void
}

function Lines({ view: { proposal }, without, onToggle }: LinesProps) {
  const out = proposal.notSynced.filter((one) => without.includes(one.medicationId))
  const others = proposal.notSynced.filter((one) => !without.includes(one.medicationId))
  return (
    <>
      <Table className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Medicine</Table.Th>
            <Table.Th>Runs out</Table.Th>
            <Table.Th>Short fill</Table.Th>
            <Table.Th>Joins on</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {proposal.lines.map((line) => (
            <Table.Tr key={line.medicationId}>
              <Table.Td>
                <Checkbox label={line.text} checked onChange={() => onToggle(line.medicationId)} />
                {line.notes.map((one) => (
                  <Text key={one} size="xs" c="dimmed">
                    {one}
                  </Text>
                ))}
              </Table.Td>
              <Table.Td className="figures">{formatDay(line.supplyEnds)}</Table.Td>
              <Table.Td className="figures">
                {line.shortDays === 0
                  ? 'none'
                  : `${formatDay(line.fillOn)}: ${formatCount(line.shortDays, 'day')}${line.shortQuantity === null ? '' : `, ${formatCount(line.shortQuantity, 'unit')}`}`}
              </Table.Td>
              <Table.Td className="figures">{formatDay(line.joinsOn)}</Table.Td>
            </Table.Tr>
          ))}
          {out.map((one) => (
            <Table.Tr key={one.medicationId}>
              <Table.Td colSpan={4}>
                <Checkbox
                  label={`${one.text}: left out`}
                  checked={false}
                  onChange={() => onToggle(one.medicationId)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {others.length > 0 && (
        <Text size="xs" c="dimmed">
          Not synchronized: {others.map((one) => `${one.text} (${one.because})`).join('; ')}.
        </Text>
      )}
    </>
  )
}
