// The panel: how many people qualify for each program, which missing facts would decide most of them, and who they are.

import { Box, Table, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import {
  type EligibilityAnswer,
  eligibilityJob,
  type PanelProgram,
} from '../../src-main/contract/program-panel.ts'
import { useCommand, useRead } from '../client.ts'
import { formatCount } from '../format.ts'
import { useActions } from '../keys.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { JobBar } from '../ui/jobs/job-bar.tsx'
import { useReadAgain } from '../ui/jobs/read-again.ts'
import { ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { RowButton } from '../ui/row-button.tsx'
import lines from '../ui/section.module.css'
import { Section } from '../ui/section.tsx'
import { PeopleList } from './programs/people-list.tsx'
import classes from './programs/programs.module.css'

interface Asked {
  readonly answer: EligibilityAnswer
  /** A missing fact; null: everybody of the answer. */
  readonly fact: string | null
  readonly title: string
}

const answers = [
  { answer: 'yes', keys: 'Y', label: 'Eligible' },
  { answer: 'no', keys: 'N', label: 'Not eligible' },
  { answer: 'cannot-tell', keys: 'U', label: 'Cannot tell' },
] as const

const everybody: Asked = { answer: 'yes', fact: null, title: 'Eligible' }

/** The screen under Alt X. */
export function ProgramsScreen() {
  const read = useRead('programs.panel', {})
  const recompute = useCommand('programs.recompute')
  const [chosen, setChosen] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked>(everybody)
  useReadAgain(eligibilityJob, ['programs.panel', 'programs.people'])
  const panel = read.data
  const one = panel?.programs.find(({ program }) => program === chosen) ?? panel?.programs[0]
  const facts = one?.waitsFor.slice(0, 9) ?? []
  const again = () => recompute.mutate({})
  const choose = (program: string) => {
    setChosen(program)
    setAsked((before) => (before.fact === null ? before : everybody))
  }
  const askFact = (fact: PanelProgram['waitsFor'][number]) =>
    setAsked({ answer: 'cannot-tell', fact: fact.fact, title: `Missing: ${fact.words}` })
  useActions('Programs', [
    ...answers.map(({ answer, keys, label }) => ({
      id: answer,
      label: `List: ${label.toLowerCase()}`,
      keys,
      run: () => setAsked({ answer, fact: null, title: label }),
    })),
    ...facts.map((fact, place) => ({
      id: `fact-${place}`,
      label: `List: missing ${fact.words}`,
      keys: String(place + 1),
      run: () => askFact(fact),
    })),
    { id: 'again', label: 'Work out everybody again', keys: 'R', run: again },
  ])
  return (
    <>
      <PageHeader
        title="Programs"
        about={
          panel === undefined
            ? 'Who qualifies for which program'
            : `${formatCount(panel.patients, 'patient')}${panel.stale === 0 ? '' : ` · ${panel.stale.toLocaleString('en-US')} still to be worked out again`}`
        }
        actions={
          <ActionButton variant="default" keys="R" disabledReason={null} onClick={again}>
            Work out again
          </ActionButton>
        }
      />
      {panel?.isRunning === true && (
        <JobBar jobId={eligibilityJob} title="Working out who qualifies" lastWord="Nearly done" />
      )}
      {read.isError && (
        <Box p="lg">
          <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
        </Box>
      )}
      {read.isPending && <LoadingRows rows={9} />}
      {panel !== undefined && one !== undefined && (
        <div className={classes.split}>
          <div className={classes.stack}>
            <Section title="Programs" count={panel.programs.length}>
              <Table className={classes.table ?? ''}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Program</Table.Th>
                    <Table.Th className={classes.number ?? ''}>Yes</Table.Th>
                    <Table.Th className={classes.number ?? ''}>No</Table.Th>
                    <Table.Th className={classes.number ?? ''}>Cannot tell</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {panel.programs.map((row) => (
                    <Table.Tr
                      key={row.program}
                      className={row.program === one.program ? (classes.chosen ?? '') : ''}
                    >
                      <Table.Td>
                        <RowButton
                          rowId={row.program}
                          onChosen={choose}
                          onOpen={() => choose(row.program)}
                        >
                          {row.name}
                        </RowButton>
                      </Table.Td>
                      {[row.yes, row.no, row.cannotTell].map((count, place) => (
                        <Table.Td
                          key={answers[place]?.answer}
                          className={`${classes.number} figures`}
                        >
                          {count.toLocaleString('en-US')}
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Section>
            <Section title={`What would decide most: ${one.name}`}>
              {facts.length === 0 && <div className={lines.note}>Nothing is missing.</div>}
              <ul className={lines.list}>
                {facts.map((fact, place) => (
                  <li key={fact.fact} className={lines.item}>
                    <span className={lines.grow}>
                      {fact.words}
                      <span className={classes.sub}>
                        {formatCount(fact.patients, 'person', 'people')} ·{' '}
                        {fact.alone.toLocaleString('en-US')} lack nothing else
                      </span>
                    </span>
                    <ActionButton
                      variant="default"
                      keys={String(place + 1)}
                      disabledReason={null}
                      onClick={() => askFact(fact)}
                    >
                      List
                      <VisuallyHidden> who lacks {fact.words}</VisuallyHidden>
                    </ActionButton>
                  </li>
                ))}
              </ul>
            </Section>
          </div>
          <PeopleList
            key={`${one.program} ${asked.answer} ${asked.fact}`}
            program={one.program}
            title={asked.title}
            answer={asked.answer}
            fact={asked.fact}
            onAnswer={(answer) =>
              setAsked({
                answer,
                fact: null,
                title: answers.find((each) => each.answer === answer)?.label ?? '',
              })
            }
          />
        </div>
      )}
    </>
  )
}
