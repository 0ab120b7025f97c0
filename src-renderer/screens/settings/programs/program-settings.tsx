// Terms of payers: what holds today, from which day, where it stands, and whether anybody held it against the original.

import { Badge, Select, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { TermView } from '../../../../src-main/contract/program-panel.ts'
import { useRead } from '../../../client.ts'
import { formatDay } from '../../../format.ts'
import { OwnProgramForm } from '../../../forms/programs/own-program-form.tsx'
import { TermForm } from '../../../forms/programs/term-form.tsx'
import { useActions } from '../../../keys.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { RowButton } from '../../../ui/row-button.tsx'
import lines from '../../../ui/section.module.css'
import { Section } from '../../../ui/section.tsx'
import { ownerOnly } from '../owner-only.ts'
import { OwnVersions } from './own-versions.tsx'
import { TermHistory } from './term-history.tsx'
import { termWords } from './term-words.ts'

function standing(term: TermView): { readonly words: string; readonly color: string } {
  if (term.isOwn) return { words: 'Store', color: 'pine' }
  if (term.value === null) return { words: 'To fill in', color: 'gray' }
  return term.isVerified
    ? { words: 'Verified', color: 'pine' }
    : { words: 'Unverified', color: 'yellow' }
}

function days({ from, until }: TermView): string {
  if (from === null && until === null) return ''
  if (until === null) return `from ${formatDay(from)}`
  return from === null
    ? `ends before ${formatDay(until)}`
    : `${formatDay(from)}, ends before ${formatDay(until)}`
}

/** The panel. */
export function ProgramSettings({ isOwner }: { readonly isOwner: boolean }) {
  const read = useRead('programTerms.list', {})
  const [program, setProgram] = useState<string | null>(null)
  const [marked, setMarked] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'write' | 'history' | 'make' | 'change' | 'versions' | null>(
    null,
  )
  const own = useRead('ownPrograms.list', {})
  const shown = read.data?.find((one) => one.program === program) ?? read.data?.[0]
  const term = shown?.terms.find(({ key }) => key === marked) ?? null
  const markFirst = term === null ? 'Mark a term first' : null
  const writeReason = isOwner ? markFirst : ownerOnly
  const ownProgram = own.data?.find((one) => one.program === shown?.program) ?? null
  const notOwn = ownProgram === null ? 'This program comes with Pestle' : null
  const makeReason = isOwner ? null : ownerOnly
  const ownActions = [
    {
      id: 'make-program',
      label: 'Make a program',
      keys: 'A',
      run: () => setDialog('make'),
      disabledReason: makeReason,
    },
    {
      id: 'change-program',
      label: 'Change it',
      keys: 'C',
      run: () => setDialog('change'),
      disabledReason: makeReason ?? notOwn,
    },
    {
      id: 'program-versions',
      label: 'Versions',
      keys: 'V',
      run: () => setDialog('versions'),
      disabledReason: notOwn,
    },
  ] as const
  const step = (by: number) => {
    const all = read.data ?? []
    const place = all.findIndex((one) => one.program === shown?.program)
    setProgram(all[(place + by + all.length) % all.length]?.program ?? null)
    setMarked(null)
  }
  useActions('Terms of programs', [
    {
      id: 'write',
      label: 'Write the marked term',
      keys: 'W',
      run: () => setDialog('write'),
      disabledReason: writeReason,
    },
    {
      id: 'history',
      label: 'History of the marked term',
      keys: 'H',
      run: () => setDialog('history'),
      disabledReason: markFirst,
    },
    ...ownActions,
    { id: 'next', label: 'Next program', keys: 'N', run: () => step(1) },
    { id: 'previous', label: 'Previous program', keys: 'P', run: () => step(-1) },
  ])
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (shown === undefined) return <LoadingRows />
  const close = () => setDialog(null)
  return (
    <Section
      title="Terms of programs"
      count={shown.terms.length}
      actions={
        <>
          {ownActions.map(({ id, label, keys, run, disabledReason }) => (
            <ActionButton
              key={id}
              variant="subtle"
              keys={keys}
              disabledReason={disabledReason}
              onClick={run}
            >
              {label}
            </ActionButton>
          ))}
          <ActionButton
            variant="subtle"
            keys="H"
            disabledReason={markFirst}
            onClick={() => setDialog('history')}
          >
            History
          </ActionButton>
          <ActionButton keys="W" disabledReason={writeReason} onClick={() => setDialog('write')}>
            Write
          </ActionButton>
        </>
      }
    >
      <div className={lines.block}>
        <Select
          label="Program (N next, P previous)"
          allowDeselect={false}
          data={(read.data ?? []).map((one) => ({ value: one.program, label: one.name }))}
          value={shown.program}
          onChange={setProgram}
        />
        <Text size="xs" c="dimmed" mt={4}>
          {shown.sources.join(' · ')}
        </Text>
      </div>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Term</Table.Th>
            <Table.Th ta="right">Value</Table.Th>
            <Table.Th w="8.5em">Standing</Table.Th>
            <Table.Th w="34%">Where it stands</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.terms.map((one) => {
            const { words, color } = standing(one)
            return (
              <Table.Tr key={one.key} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  <RowButton
                    rowId={one.key}
                    onChosen={setMarked}
                    onOpen={() => {
                      setMarked(one.key)
                      setDialog(isOwner ? 'write' : 'history')
                    }}
                  >
                    {one.title}
                  </RowButton>
                </Table.Td>
                <Table.Td ta="right" className="figures">
                  {termWords(one.value, one.unit)}
                </Table.Td>
                <Table.Td>
                  <Badge size="sm" variant="light" color={color}>
                    {words}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  {(one.isOwn || shown.sources.length > 1) && <Text size="xs">{one.source}</Text>}
                  <Text size="xs" c="dimmed">
                    {days(one)}
                  </Text>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {dialog === 'write' && term !== null && (
        <TermForm program={shown.program} term={term} onClose={close} />
      )}
      {(dialog === 'make' || (dialog === 'change' && ownProgram !== null)) && (
        <OwnProgramForm
          opened={dialog === 'make' ? null : ownProgram}
          onSaved={setProgram}
          onClose={close}
        />
      )}
      {dialog === 'versions' && ownProgram !== null && (
        <OwnVersions opened={ownProgram} reason={makeReason} onClose={close} />
      )}
      {dialog === 'history' && term !== null && (
        <TermHistory term={term} reason={isOwner ? null : ownerOnly} onClose={close} />
      )}
    </Section>
  )
}
