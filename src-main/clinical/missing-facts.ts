// What rules wait for: which of several missing facts is asked for first, and how many rules wait for each. Says
// nothing about how a fact is found out.

import { type Fact, factNames } from './chart.ts'
import type { CannotTell } from './finding.ts'

/** Facts about the patient, in the order in which a pharmacist asks: each settles more than those after it. */
const ofPatient: readonly Fact[] = [
  'medications',
  'birthDate',
  'sex',
  'conditions',
  'observations',
  'allergies',
  'immunizations',
  'fills',
  'tobaccoUse',
]

/** Facts about one entry of the chart; results, the plan and all else come before them. */
const ofEntry: readonly Fact[] = [
  'strength',
  'form',
  'dailyDose',
  'directions',
  'indication',
  'startDate',
  'daysSupply',
  'prescriber',
  'allergySubstance',
  'ingredients',
]

function place(fact: Fact): number {
  const [asked, entry] = [ofPatient.indexOf(fact), ofEntry.indexOf(fact)]
  return asked >= 0 ? asked : ofPatient.length + 1 + entry
}

/** Missing facts in the order in which they are asked for; equals by name. */
export function inAskedOrder(missing: readonly Fact[]): readonly Fact[] {
  return [...new Set(missing)].toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

/** Where "no allergies on record" would read as an answer: that there are none, or as a record of a record. */
const ownWords: Partial<Readonly<Record<Fact, string>>> = {
  allergies: 'nothing on record about allergies',
  fills: 'no dispensing record',
  tobaccoUse: 'nothing on record about tobacco use',
  serviceAnswers: 'a question of the service is still open',
}

/** "no creatinine on record" */
export function missingWords(fact: Fact): string {
  return ownWords[fact] ?? `no ${factNames[fact]} on record`
}

export interface WaitedFor {
  readonly fact: Fact
  /** Ids of the rule families that cannot answer without it, each once. */
  readonly rules: readonly string[]
}

/** Each missing fact with the rules that lack it, among others perhaps; the one most waited for comes first. */
export function waitedFor(
  questions: readonly Pick<CannotTell, 'rule' | 'missing'>[],
): readonly WaitedFor[] {
  return inAskedOrder(questions.flatMap(({ missing }) => missing))
    .map((fact) => {
      const waiting = questions.filter(({ missing }) => missing.includes(fact))
      return { fact, rules: [...new Set(waiting.map(({ rule }) => rule))] }
    })
    .toSorted((a, b) => b.rules.length - a.rules.length)
}
