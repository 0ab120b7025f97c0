// Morning, noon, evening, bedtime: the amounts that the directions fix, for the medication list.

import type { EventCode } from '../../../reference/sig-words/sig-word-row.ts'
import type { Sig, SigClause } from './sig.ts'

/** Amounts in dose units; 0 where the directions fix that nothing is taken then, null where they fix nothing. */
export interface SigSchedule {
  readonly morning: number | null
  readonly noon: number | null
  readonly evening: number | null
  readonly bedtime: number | null
}

type Part = keyof SigSchedule

const partOf: Readonly<Record<EventCode, readonly Part[]>> = {
  MORN: ['morning'],
  WAKE: ['morning'],
  ACM: ['morning'],
  PCM: ['morning'],
  CM: ['morning'],
  NOON: ['noon'],
  AFT: ['noon'],
  ACD: ['noon'],
  PCD: ['noon'],
  CD: ['noon'],
  EVE: ['evening'],
  ACV: ['evening'],
  PCV: ['evening'],
  CV: ['evening'],
  NIGHT: ['bedtime'],
  HS: ['bedtime'],
  AC: ['morning', 'noon', 'evening'],
  PC: ['morning', 'noon', 'evening'],
  C: ['morning', 'noon', 'evening'],
}

const notFixed: SigSchedule = { morning: null, noon: null, evening: null, bedtime: null }

/** All null unless every dose has its moment, every day, in one certain amount. */
export function scheduleOf(sig: Sig): SigSchedule {
  if (!sig.understood || sig.kind !== 'regular') return notFixed
  if (sig.repeat !== null || sig.maxDoses !== null || sig.clauses.length === 0) return notFixed
  const amounts = { morning: 0, noon: 0, evening: 0, bedtime: 0 }
  for (const clause of sig.clauses) {
    const parts = partsOf(clause)
    const dose = clause.dose
    if (parts === null || dose === null || dose.low !== dose.high) return notFixed
    for (const part of parts) amounts[part] += dose.low
  }
  return amounts
}

function partsOf(clause: SigClause): readonly Part[] | null {
  if (clause.asNeeded || clause.isTask || clause.isUpTo || clause.dayOfWeek.length > 0) return null
  if (clause.timeOfDay.length > 0 || clause.doses !== null || clause.frequencyMax !== null)
    return null
  const parts = clause.when.flatMap((code) => partOf[code])
  if (new Set(parts).size !== parts.length || parts.length === 0) return null
  const perDay = clause.periodUnit === 'h' ? 24 / (clause.period ?? 1) : clause.frequency
  if (clause.periodUnit !== 'h' && (clause.periodUnit !== 'd' || clause.period !== 1)) return null
  return perDay === parts.length ? parts : null
}
