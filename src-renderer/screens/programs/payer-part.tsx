// What the chosen program's payer said of the patient: the enrollment, its cases, and the facts that payers ask for.

import { DataList, VisuallyHidden } from '@mantine/core'
import {
  type CaseView,
  type EnrollmentView,
  type PayerFactKind,
  type PayerView,
  payerFactKinds,
} from '../../../src-main/contract/enrollment.ts'
import { formatCode, formatDay } from '../../format.ts'
import { payerQuestions } from '../../forms/programs/payer-fact-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './programs.module.css'

const standingWords = {
  listed: 'On the list',
  enrolled: 'Enrolled',
  'not-listed': 'Not on the list',
} as const

function rowsOf(one: EnrollmentView): readonly (readonly [string, string | null])[] {
  return [
    ['The payer’s list', standingWords[one.standing]],
    ['Known from', one.learnedFrom],
    ['From', one.from === null ? null : formatDay(one.from)],
    ['Last day', one.until === null ? null : formatDay(one.until)],
    ['Member number', one.memberId],
    ['MBI or Medicaid number', one.beneficiaryId],
    ['Plan', one.plan],
    ['Contract', one.contractId],
    ['Consent given on', one.consentOn === null ? null : formatDay(one.consentOn)],
    ['Prior authorization', one.approval],
  ]
}

/** The enrollment of the program. */
export function EnrollmentPart({
  enrollment,
  onChange,
  onVoid,
}: {
  readonly enrollment: EnrollmentView | null
  readonly onChange: () => void
  readonly onVoid: () => void
}) {
  return (
    <Section
      title="Enrollment"
      actions={
        <>
          <ActionButton
            variant="subtle"
            keys="X"
            disabledReason={enrollment === null ? 'Nothing is recorded' : null}
            onClick={onVoid}
          >
            Void
          </ActionButton>
          <ActionButton variant="subtle" keys="E" disabledReason={null} onClick={onChange}>
            {enrollment === null ? 'Record' : 'Change'}
          </ActionButton>
        </>
      }
    >
      {enrollment === null ? (
        <div className={lines.note}>Nobody recorded what the payer’s list says.</div>
      ) : (
        <DataList className={lines.note ?? ''} orientation="horizontal" size="sm">
          {rowsOf(enrollment)
            .filter(([, value]) => value !== null)
            .map(([label, value]) => (
              <DataList.Item key={label}>
                <DataList.ItemLabel>{label}</DataList.ItemLabel>
                <DataList.ItemValue>{value}</DataList.ItemValue>
              </DataList.Item>
            ))}
        </DataList>
      )}
    </Section>
  )
}

/** Why no case can be voided yet. */
export const markCaseFirst = 'Go to a case first (Tab)'

/** Cases of the program. */
export function CasesPart({
  cases,
  marked,
  onMark,
  onAdd,
  onOpen,
  onVoid,
}: {
  readonly cases: readonly CaseView[]
  readonly marked: CaseView | null
  readonly onMark: (id: string) => void
  readonly onAdd: () => void
  readonly onOpen: (one: CaseView) => void
  readonly onVoid: () => void
}) {
  return (
    <Section
      title="Cases"
      count={cases.length}
      actions={
        <>
          <ActionButton
            variant="subtle"
            keys="V"
            disabledReason={marked === null ? markCaseFirst : null}
            onClick={onVoid}
          >
            Void
          </ActionButton>
          <ActionButton variant="subtle" keys="K" disabledReason={null} onClick={onAdd}>
            Add case
          </ActionButton>
        </>
      }
    >
      {cases.length === 0 && <div className={lines.note}>No case.</div>}
      <ul className={lines.list}>
        {cases.map((one) => (
          <li key={one.id} className={lines.item}>
            <span className={lines.grow}>
              <RowButton rowId={one.id} onChosen={onMark} onOpen={() => onOpen(one)}>
                {one.title}
              </RowButton>
              <span className={classes.sub}>
                {one.caseNumber} · {one.state} ·{' '}
                {one.closedOn === null
                  ? `due ${formatDay(one.dueOn)}`
                  : `closed ${formatDay(one.closedOn)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const factKeys: Readonly<Record<PayerFactKind, string>> = {
  medicaid: 'M',
  discharge: 'D',
  coordination: 'C',
  literacy: 'L',
  referral: 'R',
  hospice: 'H',
}

/** Facts that several programs ask for; they belong to the patient. */
export function FactsPart({
  view,
  onFact,
}: {
  readonly view: PayerView
  readonly onFact: (fact: PayerFactKind) => void
}) {
  useActions(
    'Facts that payers ask for',
    payerFactKinds.map((kind) => ({
      id: kind,
      label: payerQuestions[kind],
      keys: factKeys[kind],
      run: () => onFact(kind),
    })),
  )
  return (
    <Section title="Facts that payers ask for">
      <ul className={lines.list}>
        {payerFactKinds.map((kind) => {
          const said = view.facts.find(({ fact }) => fact === kind)
          return (
            <li key={kind} className={lines.item}>
              <span className={lines.grow}>
                {payerQuestions[kind]}
                <span className={classes.sub}>
                  {said === undefined
                    ? 'Nobody recorded it'
                    : `${factValue(said.value)}, said on ${formatDay(said.onDay)}`}
                </span>
              </span>
              <ActionButton
                variant="subtle"
                keys={factKeys[kind]}
                disabledReason={null}
                onClick={() => onFact(kind)}
              >
                {said === undefined ? 'Answer' : 'Change'}
                <VisuallyHidden>: {payerQuestions[kind]}</VisuallyHidden>
              </ActionButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function factValue(value: string): string {
  if (/^\d{4}-/.test(value)) return formatDay(value)
  return value.length === 2 && value === value.toUpperCase() ? value : formatCode(value)
}
