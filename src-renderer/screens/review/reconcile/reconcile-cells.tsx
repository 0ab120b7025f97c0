// The cells of one line when lists stand side by side: our list, each source that says anything, the decision.

import { Table } from '@mantine/core'
import {
  IconArrowsExchange,
  IconCheck,
  IconHelp,
  IconPlayerStopFilled,
  IconPlus,
} from '@tabler/icons-react'
import type { MedicationView } from '../../../../src-main/contract/chart-views.ts'
import type {
  OtherSource,
  ReconcileDecision,
  ReconcileRowView,
  ToldLineView,
} from '../../../../src-main/contract/reconciliation.ts'
import type { LineView } from '../../../../src-main/contract/reviews.ts'
import type { LineAnswer } from '../../../../src-main/contract/vocabulary.ts'
import { formatDay, formatDirections } from '../../../format.ts'
import { PreparedMark } from '../lane/prepared-mark.tsx'
import { answerWords, reasonWords } from '../line-answers.ts'
import lines from '../lines.module.css'
import layout from '../review.module.css'
import classes from './reconcile.module.css'
import {
  codedWords,
  decidedWords,
  decisionWords,
  toldWords,
  verdictWords,
} from './reconcile-words.ts'

/** One line of the grid with what the review knows of it. */
export interface GridRow {
  readonly row: ReconcileRowView
  readonly medication: MedicationView | null
  readonly line: LineView | null
}

/** True when the line needs no further key. */
export function isAnswered({ row, line }: GridRow): boolean {
  return row.decision !== null || line?.answer != null
}

const icons = {
  keep: IconCheck,
  change: IconArrowsExchange,
  stop: IconPlayerStopFilled,
  add: IconPlus,
  ask: IconHelp,
} as const satisfies Readonly<Record<ReconcileDecision, typeof IconCheck>>

interface SideBySideProps extends GridRow {
  readonly number: number
  readonly sources: readonly OtherSource[]
}

/** All cells of one row. */
export function SideBySideCells(props: SideBySideProps) {
  const { number, row, medication, line, sources } = props
  return (
    <>
      <Table.Td className={`figures ${layout.dim}`}>{number}</Table.Td>
      <Table.Td>
        {medication === null ? (
          <>
            <span className={lines.drug}>{row.text}</span>
            <span className={classes.quiet}>not on our list</span>
          </>
        ) : (
          <Listed medication={medication} />
        )}
      </Table.Td>
      {sources.map((source) => (
        <Table.Td key={source}>
          <Told
            told={row.told.filter((one) => one.source === source)}
            isNameKnown={medication !== null}
          />
        </Table.Td>
      ))}
      <Table.Td>
        <Decided row={row} line={line} />
        {medication !== null && <PreparedMark subject={medication.id} />}
      </Table.Td>
    </>
  )
}

function Listed({ medication }: { readonly medication: MedicationView }) {
  const fill = medication.lastFill
  const directions = formatDirections(medication.directions)
  const filled = fill === null ? 'no fill' : `filled ${formatDay(fill.date)}`
  return (
    <>
      <span className={lines.drug}>{medication.text}</span>
      <span className={classes.quiet} title={directions ?? undefined}>
        {medication.isHalfKnown && <b className={classes.halfKnown}>half-known · </b>}
        {directions ?? 'directions not recorded'} · {filled}
      </span>
    </>
  )
}

function Told({
  told,
  isNameKnown,
}: {
  readonly told: readonly ToldLineView[]
  readonly isNameKnown: boolean
}) {
  if (told.length === 0) return <span className={layout.dim}>– not named</span>
  return told.map((one) => {
    const { sign, words, more } = verdictWords(one)
    return (
      <div key={one.id} className={classes.told}>
        <span className={classes.toldText} title={`${one.text} ${one.directions ?? ''}`}>
          {toldWords(one, isNameKnown)}
        </span>
        <span
          className={classes.verdict}
          data-verdict={one.verdict}
          title={more === '' ? undefined : `Not said: ${more}`}
        >
          <b aria-hidden>{sign}</b> {words}
        </span>
        {one.chase !== null && <span className={classes.quiet}>To find out: {one.chase}</span>}
      </div>
    )
  })
}

/** What was decided and answered; before that, what the lists suggest. Nothing is decided by itself. */
export function Decided({
  row,
  line,
}: {
  readonly row: ReconcileRowView
  readonly line: LineView | null
}) {
  const answer = line?.answer ?? null
  const { decision, suggestion } = row
  if (decision === null && answer === null)
    return suggestion === null ? (
      <span className={layout.dim}>not asked</span>
    ) : (
      <span className={layout.dim} title={suggestion.because}>
        {decisionWords[suggestion.decision]}?{' '}
        <span className={classes.quiet}>{suggestion.because}</span>
      </span>
    )
  const made = decision?.decision ?? null
  const Icon = icons[made ?? 'keep']
  const words = [
    made === null ? null : decidedWords[made],
    answer === null || isImplied(made, answer) ? null : answerWords[answer],
    answer === null || line?.reason == null ? null : reasonWords(answer, line.reason),
  ].filter((one) => one !== null)
  const below = [line?.says == null ? null : `“${line.says}”`, codedWords(row) || null]
    .filter((one) => one !== null)
    .join(' · ')
  return (
    <span
      className={`${lines.answer} ${classes.decided}`}
      data-answer={answer ?? made ?? undefined}
    >
      <Icon size="1em" aria-hidden />
      <span className={classes.decidedWords}>
        <span className={classes.toldText} title={words.join(' · ')}>
          {words.join(' · ')}
        </span>
        {below !== '' && (
          <span className={classes.quiet} title={below}>
            {below}
          </span>
        )}
      </span>
    </span>
  )
}

/** The answer that every such decision gives. */
function isImplied(made: ReconcileDecision | null, answer: LineAnswer): boolean {
  if (made === 'keep' || made === 'add') return answer === 'as-directed'
  if (made === 'stop' || made === 'change') return true
  return made === 'ask' && answer === 'not-known'
}
