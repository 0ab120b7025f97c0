// The amount of a day, only where the directions fix it. Everything else is null: no daily dose is ever invented.

import { placesOnBothSides } from '../../../reference/sig-words/both-sides.ts'
import { rounded } from './elements.ts'
import type { Sig, SigAmount, SigClause } from './sig.ts'

export interface DailyAmount {
  readonly low: number
  readonly high: number
  /** Id of a unit row; null when the directions give a number only. */
  readonly unit: string | null
  /** True for medicine taken when needed: `high` is the most that a day may have, `low` is 0. */
  readonly isMaximum: boolean
}

/** Dose units a day. Null for tapers, scales, "as directed", other days than every day, and all that is not certain. */
export function dailyAmount(sig: Sig): DailyAmount | null {
  return dailyOf(sig, (clause) => clause.dose, timesADay)
}

/** The same in mg, where the directions write the dose in mg, alone or beside the dose unit. */
export function dailyMg(sig: Sig): DailyAmount | null {
  return dailyOf(sig, mgOf, timesADay)
}

/** Dose units a week, of one dose on set days or so many times a week; null for all other directions. */
export function weeklyAmount(sig: Sig): DailyAmount | null {
  return dailyOf(sig, (clause) => clause.dose, timesAWeek)
}

/** The same in mg, where the directions write the dose in mg. */
export function weeklyMg(sig: Sig): DailyAmount | null {
  return dailyOf(sig, mgOf, timesAWeek)
}

function mgOf({ dose, sameDose }: SigClause): SigAmount | null {
  const written = [dose, sameDose].find(
    (d) => d?.unit === 'mg' || d?.unit === 'mcg' || d?.unit === 'g',
  )
  if (written === undefined || written === null) return null
  const factor = written.unit === 'mcg' ? 0.001 : written.unit === 'g' ? 1000 : 1
  return { low: written.low * factor, high: written.high * factor, unit: 'mg' }
}

interface Times {
  readonly low: number
  readonly high: number
}

function dailyOf(
  sig: Sig,
  doseOf: (clause: SigClause) => SigAmount | null,
  timesOf: (clause: SigClause) => Times | null,
): DailyAmount | null {
  if (!sig.understood || sig.kind !== 'regular' || sig.repeat !== null) return null
  if (sig.maxDoses !== null || sig.clauses.length === 0) return null
  let low = 0
  let high = 0
  const units = new Set<string | null>()
  const needs = new Set(sig.clauses.map((c) => c.asNeeded || c.isUpTo))
  if (needs.size !== 1) return null
  const isMaximum = needs.has(true)
  for (const clause of sig.clauses) {
    const dose = doseOf(clause)
    const times = timesOf(clause)
    if (dose === null || times === null) return null
    units.add(dose.unit)
    const sides = clause.place !== null && placesOnBothSides.has(clause.place) ? 2 : 1
    low += dose.low * times.low * sides
    high += dose.high * times.high * sides
  }
  const unit = [...units][0] ?? null
  if (units.size !== 1 || !areApart(sig.clauses)) return null
  if (sig.maxPerDay !== null && sig.maxPerDayUnit === unit) high = Math.min(high, sig.maxPerDay)
  if (!isMaximum && high < low) return null
  return { low: isMaximum ? 0 : rounded(low), high: rounded(high), unit, isMaximum }
}

function timesAWeek(clause: SigClause): Times | null {
  const { frequency, frequencyMax, period, periodMax, periodUnit, dayOfWeek } = clause
  if (clause.isTask || clause.doses !== null || periodMax !== null) return null
  const isWeekly = periodUnit === 'wk' && period === 1 && frequency !== null
  const days = dayOfWeek.length
  if (days === 0) return isWeekly ? { low: frequency, high: frequencyMax ?? frequency } : null
  // "Twice a week on Monday" leaves a day open.
  const isOnceEachDay = frequency === null || (isWeekly && frequency === days)
  return isOnceEachDay && frequencyMax === null ? { low: days, high: days } : null
}

function timesADay(clause: SigClause): Times | null {
  if (clause.isTask || clause.doses !== null || clause.dayOfWeek.length > 0) return null
  const { frequency, frequencyMax, period, periodMax, periodUnit } = clause
  if (frequency === null || period === null) return null
  if (periodUnit === 'd' && period === 1 && periodMax === null)
    return { low: frequency, high: frequencyMax ?? frequency }
  if (periodUnit !== 'h') return null
  const most = (24 / period) * (frequencyMax ?? frequency)
  const least = (24 / (periodMax ?? period)) * frequency
  return Number.isInteger(most) && Number.isInteger(least) ? { low: least, high: most } : null
}

/** Parts add up only when each has moments of its own: "2 daily, 1 daily" may be either. */
function areApart(clauses: readonly SigClause[]): boolean {
  if (clauses.length < 2) return true
  const moments = clauses.flatMap((c) => [...c.when, ...c.timeOfDay])
  const areNamed = clauses.every((c) => c.when.length + c.timeOfDay.length > 0)
  return areNamed && new Set(moments).size === moments.length
}
