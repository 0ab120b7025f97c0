// Scores the series of a group against each other: complete ones, ones under way, ones without a valid dose, as chapter 8 of
// the CDSi logic specification says. A condition that one series alone fulfils counts most.

import type { SeriesForecast } from './forecast-series.ts'

/** Points for a series that alone fulfils a condition, shares it with others, or does not fulfil it. */
interface Points {
  readonly alone: number
  readonly shared: number
  readonly not: number
}

interface Criterion extends Points {
  readonly holds: (one: SeriesForecast, among: readonly SeriesForecast[]) => boolean
}

const most =
  (of: (one: SeriesForecast) => number) =>
  (one: SeriesForecast, among: readonly SeriesForecast[]) =>
    of(one) === Math.max(...among.map(of))

const earliest =
  (of: (one: SeriesForecast) => string | null) =>
  (one: SeriesForecast, among: readonly SeriesForecast[]) => {
    const days = among.map(of).filter((day) => day !== null)
    const own = of(one)
    return own !== null && days.every((day) => own <= day)
  }

const valid = (one: SeriesForecast) => one.evaluation.satisfied
const isProduct = ({ evaluation: { series } }: SeriesForecast) => series.isProductPath
const isCompletable = (one: SeriesForecast) => one.finishes !== null

/** Criteria for two or more complete series. */
export const completeCriteria: readonly Criterion[] = [
  { holds: most(valid), alone: 2, shared: 0, not: -2 },
  { holds: isProduct, alone: 1, shared: 0, not: -1 },
  { holds: earliest((one) => one.evaluation.lastValid), alone: 1, shared: 0, not: -1 },
]

/** Criteria for two or more series under way. */
export const inProcessCriteria: readonly Criterion[] = [
  {
    holds: (one) => isProduct(one) && one.evaluation.doses.every((d) => d.status === 'Valid'),
    alone: 2,
    shared: 0,
    not: -2,
  },
  { holds: isCompletable, alone: 3, shared: 0, not: -3 },
  { holds: most(valid), alone: 2, shared: 0, not: -2 },
  { holds: most((one) => -one.left), alone: 2, shared: 0, not: -2 },
  { holds: earliest((one) => one.finishes), alone: 1, shared: 0, not: -1 },
]

/** Criteria for series none of which has a valid dose. */
export const noValidDoseCriteria: readonly Criterion[] = [
  { holds: earliest((one) => one.earliest), alone: 1, shared: 0, not: -1 },
  { holds: isCompletable, alone: 1, shared: 0, not: -1 },
  { holds: isProduct, alone: -1, shared: 0, not: 1 },
]

/** The series with the highest score; of equal ones that which the CDC prefers. */
export function highestScored(
  among: readonly SeriesForecast[],
  criteria: readonly Criterion[],
): SeriesForecast | null {
  const scores = new Map(among.map((one) => [one, 0]))
  for (const { holds, alone, shared, not } of criteria) {
    const holding = new Set(among.filter((one) => holds(one, among)))
    for (const one of among) {
      const points = !holding.has(one) ? not : holding.size === 1 ? alone : shared
      scores.set(one, (scores.get(one) ?? 0) + points)
    }
  }
  const [best] = among.toSorted(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || preference(a) - preference(b),
  )
  return best ?? null
}

/** A series without a preference comes after those with one. */
export function preference({ evaluation: { series } }: SeriesForecast): number {
  return series.preference ?? Number.MAX_SAFE_INTEGER
}
