// Two statements about one medication held against each other: strength, form, daily dose, how often, when, route.
// Unknown is not "the same": what one side does not say is said as unknown.

import type { DiscrepancyCode } from '../../reference/medication-discrepancies.ts'
import type { Ingredient } from '../chart.ts'
import { saidDailyMg, strengthInMg } from '../medicines/daily-dose.ts'
import { sigOf } from '../medicines/remembered-sig.ts'
import { dailyAmount } from '../medicines/sig/daily-amount.ts'
import type { Sig, SigClause } from '../medicines/sig/sig.ts'

/** What one source says of one medication. Null is "not said". */
export interface Statement {
  readonly text: string
  readonly ingredients: readonly Ingredient[] | null
  readonly strength: string | null
  readonly form: string | null
  readonly directions: string | null
}

export type Aspect = Extract<
  DiscrepancyCode,
  'strength' | 'form' | 'dose' | 'frequency' | 'time-of-day' | 'route'
>

export interface Comparison {
  readonly aspect: Aspect
  readonly state: 'same' | 'differs' | 'unknown'
}

/** Each aspect that at least one side speaks of. */
export function compareStatements(ours: Statement, theirs: Statement): readonly Comparison[] {
  const sig = sigOf(ours)
  const other = sigOf(theirs)
  const isSameText =
    sig !== null && other !== null && folded(ours.directions) === folded(theirs.directions)
  const all: readonly (Comparison | null)[] = [
    compared('strength', strengthKey(ours.strength), strengthKey(theirs.strength)),
    compared('form', formKey(ours.form), formKey(theirs.form)),
    compareDose(ours, theirs, isSameText),
    isSameText
      ? { aspect: 'frequency', state: 'same' }
      : compared('frequency', frequencyKey(sig), frequencyKey(other), sig !== other),
    isSameText ? null : compareMoments(sig, other),
    isSameText || routeOf(sig) === null || routeOf(other) === null
      ? null
      : compared('route', routeOf(sig), routeOf(other)),
  ]
  return all.filter((one) => one !== null)
}

function compared(
  aspect: Aspect,
  ours: string | null,
  theirs: string | null,
  isSpokenOf = ours !== null || theirs !== null,
): Comparison | null {
  if (!isSpokenOf) return null
  if (ours === null || theirs === null) return { aspect, state: 'unknown' }
  return { aspect, state: ours === theirs ? 'same' : 'differs' }
}

function folded(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim()
}

/** `10 mg`, `10mg` and `0.01 g` are one strength; a number without its unit is none. */
function strengthKey(strength: string | null): string | null {
  if (strength === null) return null
  const mg = strengthInMg(strength)
  if (mg !== null) return `${Math.round(mg * 1e6) / 1e6} mg`
  return /[a-z%]/i.test(strength) ? strength.toLowerCase().replaceAll(/\s/g, '') : null
}

/** How a drug is released and what it is; `tablet` alone and `extended-release tablet` differ, `tablet` and nothing are unknown. */
function formKey(form: string | null): string | null {
  return form === null ? null : form.toLowerCase()
}

/** The amount of a day, in mg where both sides allow it, else in the same dose unit of the same strength. */
function compareDose(ours: Statement, theirs: Statement, isSameText: boolean): Comparison | null {
  const areSpokenOf = ours.directions !== null || theirs.directions !== null
  if (!areSpokenOf) return null
  const mg = saidDailyMg(ours)
  const otherMg = saidDailyMg(theirs)
  if (mg !== null && otherMg !== null)
    return { aspect: 'dose', state: areEqual(mg, otherMg) ? 'same' : 'differs' }
  const isSameStrength =
    strengthKey(ours.strength) !== null &&
    strengthKey(ours.strength) === strengthKey(theirs.strength)
  if (!isSameStrength) return { aspect: 'dose', state: 'unknown' }
  if (isSameText) return { aspect: 'dose', state: 'same' }
  const amount = amountOf(ours)
  const other = amountOf(theirs)
  if (amount === null || other === null || !areOneUnit(amount.unit, other.unit))
    return { aspect: 'dose', state: 'unknown' }
  return { aspect: 'dose', state: areEqual(amount, other) ? 'same' : 'differs' }
}

interface Range {
  readonly low: number
  readonly high: number
}

function areEqual(a: Range, b: Range): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < 1e-6
  return near(a.low, b.low) && near(a.high, b.high)
}

const counted: ReadonlySet<string> = new Set(['tablet', 'capsule', 'pill'])

/** "One" and "one tablet" are one unit for what is counted; "one" and "one puff" may be, and nobody said so. */
function areOneUnit(a: string | null, b: string | null): boolean {
  const isCounted = (unit: string | null) => unit === null || counted.has(unit)
  return a === b || (isCounted(a) && isCounted(b))
}

function amountOf(statement: Statement) {
  const sig = sigOf(statement)
  return sig === null ? null : dailyAmount(sig)
}

/** How often as times a day; null when the directions leave it open. */
function frequencyKey(sig: Sig | null): string | null {
  if (sig === null || !sig.understood || sig.kind !== 'regular' || sig.clauses.length === 0)
    return null
  let low = 0
  let high = 0
  let isNeeded = false
  for (const clause of sig.clauses) {
    const times = timesADay(clause)
    if (times === null) return null
    low += times.low
    high += times.high
    isNeeded ||= clause.asNeeded
  }
  const round = (times: number) => Math.round(times * 1e4) / 1e4
  return `${round(low)}-${round(high)}${isNeeded ? ' when needed' : ''}`
}

const daysOf: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, wk: 7, mo: 30.4 }

function timesADay(clause: SigClause): Range | null {
  const { frequency, frequencyMax, period, periodMax, periodUnit, dayOfWeek } = clause
  if (clause.isTask || clause.doses !== null) return null
  if (dayOfWeek.length > 0) {
    const each = frequency ?? 1
    return { low: (dayOfWeek.length * each) / 7, high: (dayOfWeek.length * each) / 7 }
  }
  const days = periodUnit === null ? undefined : daysOf[periodUnit]
  if (frequency === null || period === null || days === undefined) return null
  return {
    low: frequency / ((periodMax ?? period) * days),
    high: (frequencyMax ?? frequency) / (period * days),
  }
}

/** Morning against bedtime. A side that names no moment leaves it open, which is no difference. */
function compareMoments(ours: Sig | null, theirs: Sig | null): Comparison | null {
  const moments = (sig: Sig | null) => [
    ...new Set((sig?.clauses ?? []).flatMap((one) => [...one.when, ...one.timeOfDay])),
  ]
  const a = moments(ours).toSorted()
  const b = moments(theirs).toSorted()
  if (a.length === 0 || b.length === 0) return null
  return { aspect: 'time-of-day', state: a.join() === b.join() ? 'same' : 'differs' }
}

function routeOf(sig: Sig | null): string | null {
  return sig?.understood === true ? sig.route : null
}
