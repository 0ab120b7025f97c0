// Days covered of one drug of the list in the running plan year, for the strip beside its barriers. An estimate from
// fills: not an official rate, which counts a whole class, and no proof that the drug was taken.

import { LEAST_PERCENT_COVERED } from '../../reference/adherence.ts'
import {
  adherenceMeasures,
  FEWEST_FILL_DATES,
  SHORTEST_TREATMENT_DAYS,
} from '../../reference/adherence-measures.ts'
import type { Chart, Fill, Ingredient, Medication } from '../chart.ts'
import { type Day, day, daysBetween } from '../dates.ts'
import { isTakenAsNeeded } from '../medicines/as-needed.ts'
import { dispensedDrug } from './dispensed-drug.ts'
import { roomLeft } from './room-left.ts'
import { supplyCalendar } from './supply-calendar.ts'

/** `no-data`: before the first fill of the year. `in-hand` and `to-come`: after the day looked at, with and without supply. */
export type StripDay = 'no-data' | 'covered' | 'gap' | 'in-hand' | 'to-come'

export interface KnownAdherence {
  readonly kind: 'known'
  /** One state for each day of the plan year, the first for January 1. */
  readonly strip: readonly StripDay[]
  readonly year: { readonly from: Day; readonly to: Day }
  readonly firstFill: Day
  readonly fillDates: number
  /** From the first fill to the day looked at, both included. */
  readonly days: number
  readonly covered: number
  /** To one decimal. */
  readonly percent: number
  /** Judged before rounding. */
  readonly isReached: boolean
  readonly thresholdPercent: number
  /** Days from the first fill to December 31 that may be missed in all. */
  readonly allowed: number
  readonly missed: number
  /** Negative when the threshold is out of reach this year. */
  readonly left: number
  readonly refillDue: Day | null
  readonly lastDayToAct: Day | null
  /** What to bear in mind, in full sentences. */
  readonly notes: readonly string[]
}

export interface UntoldAdherence {
  readonly kind: 'cannot-tell'
  /** A clause: "no fill of this drug in 2026". */
  readonly because: string
}

export type DrugAdherence = KnownAdherence | UntoldAdherence

function keyOf(ingredients: readonly Ingredient[] | null): string | null {
  if (ingredients === null) return null
  const codes = ingredients.map((i) => i.rxcui).toSorted()
  return codes.join(' ')
}

/** The days of a medication of the list; the plan year is the calendar year of `chart.on`. */
export function drugAdherence(chart: Chart, medication: Medication): DrugAdherence {
  const cannotTell = (because: string): UntoldAdherence => ({ kind: 'cannot-tell', because })
  const key = keyOf(medication.ingredients)
  if (key === null) return cannotTell('the active ingredient is not known')
  if (isTakenAsNeeded(medication) === true)
    return cannotTell('it is taken only when needed, so days covered say nothing')
  if (chart.fills === null) return cannotTell('no dispensing record')
  const on = chart.on
  const year = { from: day(`${on.slice(0, 4)}-01-01`), to: day(`${on.slice(0, 4)}-12-31`) }
  const entries = new Map(chart.medications?.map((one) => [one.id, one.ingredients]))
  const ingredientsOf = (fill: Fill) =>
    (fill.medicationId === null ? undefined : entries.get(fill.medicationId)) ??
    dispensedDrug(fill.drugText, null, fill.date, fill.daysSupply).ingredients
  const past = chart.fills.filter((fill) => fill.date >= year.from && fill.date <= on)
  const known = past.map((fill) => ({ fill, key: keyOf(ingredientsOf(fill)) }))
  const own = known.filter((one) => one.key === key).map(({ fill }) => fill)
  const unnamed = known.filter((one) => one.key === null).length
  const first = own.map((fill) => fill.date).toSorted()[0]
  if (first === undefined) return cannotTell(`no fill of this drug in ${on.slice(0, 4)}`)
  const supplies: { date: Day; daysSupply: number; ingredients: readonly string[] }[] = []
  for (const { date, daysSupply } of own) {
    if (daysSupply === null || daysSupply < 1)
      return cannotTell(`the fill of ${date} has no days' supply`)
    supplies.push({ date, daysSupply, ingredients: [key] })
  }
  const calendar = supplyCalendar(supplies, { from: first, to: year.to })
  const days = daysBetween(first, on) + 1
  const covered = calendar.strip.slice(0, days).filter((state) => state === 'covered').length
  const fillDates = new Set(own.map((fill) => fill.date)).size
  const before = daysBetween(year.from, first)
  const strip = [
    ...new Array<StripDay>(before).fill('no-data'),
    ...calendar.strip.map((state, i): StripDay => {
      const isCovered = state === 'covered'
      if (i >= days) return isCovered ? 'in-hand' : 'to-come'
      return isCovered ? 'covered' : 'gap'
    }),
  ]
  return {
    kind: 'known',
    strip,
    year,
    firstFill: first,
    fillDates,
    days,
    covered,
    percent: Math.round((covered * 1000) / days) / 10,
    isReached: covered * 100 >= LEAST_PERCENT_COVERED * days,
    thresholdPercent: LEAST_PERCENT_COVERED,
    ...roomLeft(calendar, LEAST_PERCENT_COVERED, on),
    notes: notesOf(medication, { fillDates, unnamed, length: calendar.strip.length }),
  }
}

function notesOf(
  medication: Medication,
  seen: { readonly fillDates: number; readonly unnamed: number; readonly length: number },
): readonly string[] {
  const measures = adherenceMeasures.filter((measure) =>
    medication.ingredients?.some(({ rxcui }) => measure.drugs.rxcuis.has(rxcui)),
  )
  const notes = measures.map(
    ({ title, pqaName, thresholdPercent }) =>
      `The measure ${title} (${pqaName}, ${thresholdPercent} %) counts its whole class together; this strip shows this drug alone.`,
  )
  if (seen.fillDates < FEWEST_FILL_DATES)
    notes.push(`Fills on one day only: measures ask for ${FEWEST_FILL_DATES}.`)
  if (seen.length < SHORTEST_TREATMENT_DAYS)
    notes.push(
      `Less than ${SHORTEST_TREATMENT_DAYS} days from the first fill to the end of the year: too short for a measure.`,
    )
  if (seen.unnamed > 0)
    notes.push(
      `${seen.unnamed} of this year’s fills name no drug with certainty and are not counted: it may be more.`,
    )
  notes.push(
    'Supply left from last year, fills elsewhere and days in a hospital are not known here and not counted.',
  )
  return notes
}
