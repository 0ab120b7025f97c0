// Morning, noon, evening, bedtime: the amounts that the directions fix, for the medication list.

import type { EventCode } from '../../../reference/sig-words/sig-word-row.ts'
import type { Sig, SigClause } from './sig.ts'

/** Amounts in dose units; 0 where the directions fix that nothing is taken then, null where they fix nothing. */
export interface SigSchedule {
  readonly morning: number | null
  readonly noon: number | null
  readonly evening: number | null
  readonly bedtime: number | null
  /** True when the directions say only how often (twice a day) and the times are those that are customary for it. */
  readonly isCustomary: boolean
}

type Part = Exclude<keyof SigSchedule, 'isCustomary'>

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

const notFixed: SigSchedule = {
  morning: null,
  noon: null,
  evening: null,
  bedtime: null,
  isCustomary: false,
}

/**
 * Where "2, 3 or 4 times a day" stands in the columns of a medication list. A custom, not what was prescribed; once a
 * day has none, since it may be any of the four.
 */
const customary: Readonly<Record<number, readonly Part[]>> = {
  2: ['morning', 'evening'],
  3: ['morning', 'noon', 'evening'],
  4: ['morning', 'noon', 'evening', 'bedtime'],
}

/** All null unless every dose has its moment, written or customary, every day, in one certain amount. */
export function scheduleOf(sig: Sig): SigSchedule {
  if (!sig.understood || sig.kind !== 'regular') return notFixed
  if (sig.repeat !== null || sig.maxDoses !== null || sig.clauses.length === 0) return notFixed
  const [only, ...others] = sig.clauses
  if (only !== undefined && others.length === 0) {
    const custom = customaryParts(only)
    if (custom !== null && only.dose?.low === only.dose?.high) {
      const dose = only.dose?.low ?? 0
      const at = (part: Part) => (custom.includes(part) ? dose : 0)
      return {
        morning: at('morning'),
        noon: at('noon'),
        evening: at('evening'),
        bedtime: at('bedtime'),
        isCustomary: true,
      }
    }
  }
  const amounts = { morning: 0, noon: 0, evening: 0, bedtime: 0 }
  for (const clause of sig.clauses) {
    const parts = partsOf(clause)
    const dose = clause.dose
    if (parts === null || dose === null || dose.low !== dose.high) return notFixed
    for (const part of parts) amounts[part] += dose.low
  }
  return { ...amounts, isCustomary: false }
}

function customaryParts(clause: SigClause): readonly Part[] | null {
  if (clause.when.length > 0 || clause.timeOfDay.length > 0 || clause.dayOfWeek.length > 0)
    return null
  if (clause.asNeeded || clause.isTask || clause.isUpTo || clause.dose === null) return null
  if (clause.doses !== null || clause.frequencyMax !== null || clause.periodMax !== null)
    return null
  if (clause.periodUnit !== 'd' || clause.period !== 1) return null
  return customary[clause.frequency ?? 0] ?? null
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
