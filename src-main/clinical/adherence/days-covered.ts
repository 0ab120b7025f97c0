// Proportion of days covered (PDC) of one person by one measure: who is in it, from which day, how many days were covered.
// An estimate from fills, not an official rate. How days are laid out stands in supply-calendar.ts.

import {
  ADHERENCE_FROM_YEARS,
  type AdherenceExclusionId,
  type AdherenceMeasure,
  adherenceExclusions,
  FEWEST_FILL_DATES,
  SHORTEST_TREATMENT_DAYS,
} from '../../reference/adherence-measures.ts'
import type { DrugGroup } from '../../reference/drug-group.ts'
import { ageYears, type Day, daysBetween } from '../dates.ts'
import { wordsOf } from '../medicines/words.ts'
import type { DispensedDrug } from './dispensed-drug.ts'
import { type Span, type SupplyCalendar, supplyCalendar } from './supply-calendar.ts'

/** A measure, or any set of ingredients, which has no exclusions of its own. */
export type MeasuredDrugs = Pick<
  AdherenceMeasure,
  'drugs' | 'thresholdPercent' | 'exclusions' | 'excludingDrugs' | 'fewestDrugs' | 'otherUse'
> & {
  /** False for a free choice of ingredients: a birth date is not asked for, but one under age still counts. */
  readonly isAgeNeeded: boolean
}

export interface DaysCoveredRequest {
  readonly measure: MeasuredDrugs
  /** The measurement period, first and last day included. */
  readonly period: Span
  /** The last day in the plan or of life, itself included; null when neither ended. */
  readonly until: Day | null
  readonly birthDate: Day | null
  readonly fills: readonly DispensedDrug[]
  readonly stays: readonly Span[]
  readonly exclusions: readonly AdherenceExclusionId[]
}

export type DaysCoveredReasonCode =
  | 'cannot-tell'
  | 'under-age'
  | 'excluded'
  | 'no-fill'
  | 'too-few-dates'
  | 'too-few-drugs'
  | 'index-too-late'

export interface DaysCoveredReason {
  readonly code: DaysCoveredReasonCode
  /** A short clause: `fills on 1 day only; 2 are needed`. */
  readonly text: string
}

export interface DaysCovered {
  readonly isEligible: boolean
  /** Why the person is not in the measure, or why it cannot be told; empty when eligible. */
  readonly reasons: readonly DaysCoveredReason[]
  /** The first fill of the period; the treatment period starts with it. Null without one. */
  readonly index: Day | null
  /**
   * From index to end. Worked out also for a person who is not in the measure, as information; null without a
   * fill and when a fill could not be understood.
   */
  readonly calendar: SupplyCalendar | null
  /** To one decimal; null where the calendar is, and when no day is left beside stays. */
  readonly percent: number | null
  /** Judged before rounding: 79.96 % is not 80 %. */
  readonly isReached: boolean | null
  /** Fills that are used later than from their own day on, which may be after the period. */
  readonly shifts: readonly { readonly fill: DispensedDrug; readonly movedTo: Day }[]
  /** The fills that count, by day, with the first day on which each is used. */
  readonly counting: readonly { readonly fill: DispensedDrug; readonly usedFrom: Day }[]
  /** Fills that do not count, and why. */
  readonly leftOut: readonly { readonly fill: DispensedDrug; readonly why: string }[]
}

type Sorted = Pick<DaysCovered, 'leftOut'> & {
  readonly target: readonly {
    readonly fill: DispensedDrug
    readonly ingredients: readonly string[]
  }[]
  readonly unknown: readonly DaysCoveredReason[]
  readonly excluding: readonly DispensedDrug[]
}

function membersOf(fill: DispensedDrug, group: DrugGroup): readonly string[] {
  return (fill.ingredients ?? []).map((i) => i.rxcui).filter((rxcui) => group.rxcuis.has(rxcui))
}

function sortFills({ measure, period, fills }: DaysCoveredRequest, end: Day): Sorted {
  const sorted = {
    target: [] as { fill: DispensedDrug; ingredients: readonly string[] }[],
    unknown: [] as DaysCoveredReason[],
    excluding: [] as DispensedDrug[],
    leftOut: [] as { fill: DispensedDrug; why: string }[],
  }
  for (const fill of fills) {
    if (fill.date < period.from || fill.date > end) {
      sorted.leftOut.push({ fill, why: 'outside the measurement period' })
      continue
    }
    if (fill.ingredients === null) {
      sorted.unknown.push({
        code: 'cannot-tell',
        text: `the drug of the fill of ${fill.date} is not known with certainty`,
      })
      continue
    }
    const excluded = measure.excludingDrugs?.drugs
    if (excluded !== undefined && membersOf(fill, excluded).length > 0) {
      sorted.excluding.push(fill)
      continue
    }
    const ingredients = membersOf(fill, measure.drugs)
    if (ingredients.length === 0) {
      sorted.leftOut.push({ fill, why: 'not a drug of this measure' })
    } else if (wordsOf(fill.text).some((word) => measure.otherUse.includes(word))) {
      sorted.leftOut.push({ fill, why: 'a product for another use' })
    } else if (fill.site !== 'systemic') {
      sorted.leftOut.push({ fill, why: `acts locally (${fill.site})` })
    } else if (fill.daysSupply === null) {
      sorted.unknown.push({
        code: 'cannot-tell',
        text: `the fill of ${fill.date} has no days' supply`,
      })
    } else {
      sorted.target.push({ fill, ingredients })
    }
  }
  return sorted
}

function ageReasons({
  measure,
  period,
  birthDate,
}: DaysCoveredRequest): readonly DaysCoveredReason[] {
  const years = ageYears(birthDate, period.from)
  if (years !== null && years < ADHERENCE_FROM_YEARS)
    return [
      {
        code: 'under-age',
        text: `under ${ADHERENCE_FROM_YEARS} years on the first day of the measurement period`,
      },
    ]
  if (birthDate !== null && birthDate > period.from)
    return [{ code: 'under-age', text: 'born after the first day of the measurement period' }]
  return years === null && measure.isAgeNeeded
    ? [{ code: 'cannot-tell', text: 'no birth date' }]
    : []
}

/** How many ingredients have fills on at least two days. */
function repeatedDrugs(target: Sorted['target']): number {
  const dates = new Map<string, Set<Day>>()
  for (const { fill, ingredients } of target)
    for (const rxcui of ingredients)
      dates.set(rxcui, (dates.get(rxcui) ?? new Set()).add(fill.date))
  return [...dates.values()].filter((days) => days.size >= FEWEST_FILL_DATES).length
}

/** Days covered of one person. `period.from` is not after `period.to`. */
export function daysCovered(request: DaysCoveredRequest): DaysCovered {
  const { measure, period, until } = request
  const end = until !== null && until < period.to ? until : period.to
  const { target, unknown, excluding, leftOut } = sortFills(request, end)
  const dates = [...new Set(target.map(({ fill }) => fill.date))].toSorted()
  const index = dates[0] ?? null
  const reasons = [
    ...unknown,
    ...ageReasons(request),
    ...request.exclusions
      .filter((id) => measure.exclusions.includes(id))
      .map((id): DaysCoveredReason => ({ code: 'excluded', text: adherenceExclusions[id] })),
    ...excluding.slice(0, 1).map(
      (fill): DaysCoveredReason => ({
        code: 'excluded',
        text: `a fill of ${measure.excludingDrugs?.id ?? 'an excluding drug'} on ${fill.date}`,
      }),
    ),
  ]
  if (index === null) {
    if (unknown.length === 0)
      reasons.push({ code: 'no-fill', text: 'no fill of these drugs in the measurement period' })
    return { isEligible: false, reasons, index, ...noCalendar, leftOut }
  }
  // A fill that is not understood may be the second date or an earlier index.
  if (unknown.length > 0) return { isEligible: false, reasons, index, ...noCalendar, leftOut }
  const length = daysBetween(index, end) + 1
  if (dates.length < FEWEST_FILL_DATES)
    reasons.push({
      code: 'too-few-dates',
      text: `fills on ${dates.length} day only; ${FEWEST_FILL_DATES} are needed`,
    })
  const repeated = repeatedDrugs(target)
  if (repeated < measure.fewestDrugs && measure.fewestDrugs > 1)
    reasons.push({
      code: 'too-few-drugs',
      text: `${repeated} different drugs with fills on ${FEWEST_FILL_DATES} days; ${measure.fewestDrugs} are needed`,
    })
  if (length < SHORTEST_TREATMENT_DAYS)
    reasons.push({
      code: 'index-too-late',
      text: `treatment period of ${length} days, less than ${SHORTEST_TREATMENT_DAYS}: the first fill came too late`,
    })
  const calendar = supplyCalendar(
    target.map(({ fill, ingredients }) => ({
      date: fill.date,
      daysSupply: fill.daysSupply ?? 0,
      ingredients,
    })),
    { from: index, to: end },
    request.stays,
    measure.fewestDrugs,
  )
  const { days, covered, starts } = calendar
  const counting = target
    .map(({ fill }, i) => ({ fill, usedFrom: starts[i] ?? fill.date }))
    .toSorted((a, b) => a.fill.date.localeCompare(b.fill.date))
  return {
    isEligible: reasons.length === 0 && days > 0,
    reasons:
      days > 0
        ? reasons
        : [...reasons, { code: 'excluded', text: 'in a facility on every day of the period' }],
    index,
    calendar,
    percent: days === 0 ? null : Math.round((covered * 1000) / days) / 10,
    isReached: days === 0 ? null : covered * 100 >= measure.thresholdPercent * days,
    shifts: counting
      .filter(({ fill, usedFrom }) => usedFrom !== fill.date)
      .map(({ fill, usedFrom }) => ({ fill, movedTo: usedFrom })),
    counting,
    leftOut,
  }
}

const noCalendar = {
  calendar: null,
  percent: null,
  isReached: null,
  shifts: [],
  counting: [],
} as const
