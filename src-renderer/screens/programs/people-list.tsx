// The people behind a number of the panel, with the reason; Enter leads to the person's programs.

import { useState } from 'react'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import type { EligibilityAnswer, PanelPerson } from '../../../src-main/contract/program-panel.ts'
import { notifyFailure, useRead } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { formatBirthDate, formatName } from '../../format.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'
import classes from './programs.module.css'

const buttons = [
  { answer: 'yes', keys: 'Y', label: 'Yes' },
  { answer: 'no', keys: 'N', label: 'No' },
  { answer: 'cannot-tell', keys: 'U', label: 'Cannot tell' },
] as const

/** The part. */
export function PeopleList({
  program,
  title,
  answer,
  fact,
  onAnswer,
}: {
  readonly program: string
  readonly title: string
  readonly answer: EligibilityAnswer
  readonly fact: string | null
  readonly onAnswer: (answer: EligibilityAnswer) => void
}) {
  const go = useGo()
  const [hit, setHit] = useState<PatientHit | null>(null)
  // A chart opens with two identifiers, wherever the way to it begins.
  const open = (one: PanelPerson) =>
    void findHit(formatName(one), one.patientId).then(setHit, notifyFailure)
  const read = useRead('programs.people', { program, answer, fact })
  const list = read.data
  return (
    <Section title={title} {...(list === undefined ? {} : { count: list.count })}>
      <div className={classes.buttons}>
        {buttons.map((one) => (
          <ActionButton
            key={one.answer}
            variant={one.answer === answer && fact === null ? 'light' : 'subtle'}
            keys={one.keys}
            disabledReason={null}
            onClick={() => onAnswer(one.answer)}
          >
            {one.label}
          </ActionButton>
        ))}
      </div>
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {list === undefined && !read.isError && <LoadingRows rows={6} />}
      {list?.people.length === 0 && <EmptyState title="Nobody here" />}
      {list !== undefined && list.people.length < list.count && (
        <div className={lines.note}>The first {list.people.length} from A to Z.</div>
      )}
      <ul className={lines.list}>
        {list?.people.map((one) => (
          <li key={one.patientId} className={lines.item}>
            <span className={lines.grow}>
              <RowButton rowId={one.patientId} onChosen={() => undefined} onOpen={() => open(one)}>
                {formatName(one)}
              </RowButton>
              <span className={classes.sub}>
                {formatBirthDate(one.birthDate)}
                {one.why === '' ? '' : ` · ${one.why}`}
                {one.missing.length === 0 ? '' : ` · Missing: ${one.missing.join(', ')}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => go(paths.patientPrograms(hit.id))}
        />
      )}
    </Section>
  )
}
