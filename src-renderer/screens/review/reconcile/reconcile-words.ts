// Words of the reconciliation: sources, decisions, verdicts. Not: the reasons of an answer (line-answers.ts).

import {
  discrepancyCauses,
  discrepancyTypes,
  type OtherSource,
  type ReconcileDecision,
  type ReconcileRowView,
  type ToldLineView,
} from '../../../../src-main/contract/reconciliation.ts'

/** Heading of a source's column, and the key that opens its entry field. */
export const sourceColumns: Readonly<
  Record<OtherSource, { readonly title: string; readonly short: string; readonly keys: string }>
> = {
  patient: { title: 'Patient says', short: 'Patient', keys: 'P' },
  bottle: { title: 'Bottle seen', short: 'Bottle', keys: 'B' },
  prescriber: { title: 'Prescriber’s list', short: 'Prescriber', keys: 'R' },
  discharge: { title: 'Hospital discharge', short: 'Hospital', keys: 'H' },
}

export const decisionWords: Readonly<Record<ReconcileDecision, string>> = {
  keep: 'Keep',
  change: 'Change',
  stop: 'Stop',
  add: 'Add',
  ask: 'Ask',
}

/** What was decided, as the grid says it afterwards. */
export const decidedWords: Readonly<Record<ReconcileDecision, string>> = {
  keep: 'Kept',
  change: 'Changed',
  stop: 'Stopped',
  add: 'Added',
  ask: 'To be asked',
}

const aspectWords: Readonly<Record<string, string>> = {
  strength: 'strength',
  form: 'form',
  dose: 'daily dose',
  frequency: 'frequency',
  'time-of-day': 'time of day',
  route: 'route',
}

export interface Verdict {
  readonly sign: string
  readonly words: string
  /** What was not said, so that nobody can tell. */
  readonly more: string
}

/** A sign and words for a cell: a difference is never told by colour alone. */
export function verdictWords(line: ToldLineView): Verdict {
  const of = (state: 'differs' | 'unknown') =>
    line.comparisons
      .filter((one) => one.state === state)
      .map((one) => aspectWords[one.aspect] ?? one.aspect)
      .join(', ')
  switch (line.verdict) {
    case 'new':
      return { sign: '+', words: line.isHalfKnown ? 'half-known' : 'not on our list', more: '' }
    case 'differs':
      return { sign: '≠', words: `other ${of('differs')}`, more: of('unknown') }
    case 'unknown':
      return { sign: '?', words: 'cannot tell', more: of('unknown') }
    case 'same': {
      const more = of('unknown')
      return { sign: '=', words: more === '' ? 'same' : 'same as far as said', more }
    }
  }
}

/** How a line is told, without repeating the name of the drug that stands beside it. */
export function toldWords(line: ToldLineView, isNameKnown: boolean): string {
  const drug = isNameKnown && !line.isHalfKnown ? line.strength : line.text
  return [drug, line.directions].filter(Boolean).join(' · ') || line.text
}

/** "Other strength · Cost" behind a decision; empty when nothing was coded. */
export function codedWords({ decision }: ReconcileRowView): string {
  if (decision === null) return ''
  const type = discrepancyTypes.find((one) => one.code === decision.discrepancy)?.words
  const cause = discrepancyCauses.find((one) => one.code === decision.cause)?.words
  return [type, cause].filter(Boolean).join(' · ')
}
