// What the chart says of a course of anticoagulation: its INRs, what began or ended since the last visit, whom to ask about pregnancy.

import { drugs } from '../../reference/drug-group.ts'
import { activeMedications, type Chart, type Medication } from '../chart.ts'
import type { Day } from '../dates.ts'
import { strengthInMg } from '../medicines/daily-dose.ts'
import { allResults } from '../results.ts'
import { interactions } from '../screening/interactions.ts'
import { doacsOf } from './doac-checks.ts'
import type { Unsettled } from './next-test.ts'
import { type TimeInRange, timeInRange } from './time-in-range.ts'

export interface CourseInr {
  readonly id: string
  readonly on: Day
  readonly value: number
}

/** All INRs of the chart, oldest first. */
export function inrsOf(chart: Chart): readonly CourseInr[] {
  return allResults(chart, 'inr')
    .map(({ observationId, date, value }) => ({ id: observationId, on: date, value }))
    .toReversed()
}

/** Time in range from a day on; null without a goal, or when a day has two INRs: which one holds is for a person to say. */
export function timeInRangeSince(
  inrs: readonly CourseInr[],
  since: Day | null,
  goal: readonly [number, number] | null,
): TimeInRange | null {
  if (goal === null) return null
  const counted = inrs.filter(({ on }) => since === null || on >= since)
  if (new Set(counted.map(({ on }) => on)).size < counted.length) return null
  return timeInRange(
    counted.map(({ on, value }) => ({ date: on, inr: value })),
    ...goal,
  )
}

/** INRs within the goal in a row, counted back from the newest one before `before`. */
export function inRangeInARow(
  inrs: readonly CourseInr[],
  before: Day,
  [low, high]: readonly [number, number],
): number {
  const earlier = inrs.filter(({ on }) => on < before).toReversed()
  const out = earlier.findIndex(({ value }) => value < low || value > high)
  return out === -1 ? earlier.length : out
}

const warfarin = drugs('warfarin')

/** The warfarin on the list. */
export function warfarinOf(chart: Chart): readonly Medication[] {
  return (activeMedications(chart) ?? []).filter((one) =>
    one.ingredients?.some(({ rxcui }) => warfarin.rxcuis.has(rxcui)),
  )
}

export interface MedicineChange {
  readonly medicationId: string
  readonly text: string
  readonly on: Day
  readonly kind: 'begun' | 'stopped'
  /** What the screening says of it together with the anticoagulant; null: nothing. */
  readonly concern: string | null
}

/**
 * Medicines that began or stopped after `since`, newest first. A medicine known only from fills begins with its first one. What has
 * no day at all is not in the list: nobody knows when it began.
 */
export function changesSince(chart: Chart, since: Day): readonly MedicineChange[] {
  const first = new Map<string, Day>()
  for (const { medicationId, date } of chart.fills ?? [])
    if (medicationId !== null && date < (first.get(medicationId) ?? '9999'))
      first.set(medicationId, date)
  const now = concernsOf(chart)
  const then = concernsOf({ ...chart, on: since })
  return (chart.medications ?? [])
    .flatMap((one): readonly MedicineChange[] => {
      const begun = one.start ?? first.get(one.id) ?? null
      const { id: medicationId, text, stop } = one
      const about = { medicationId, text }
      if (stop !== null && stop > since && stop <= chart.on)
        return [{ ...about, on: stop, kind: 'stopped', concern: then.get(medicationId) ?? null }]
      if (begun !== null && begun > since && begun <= chart.on)
        return [{ ...about, on: begun, kind: 'begun', concern: now.get(medicationId) ?? null }]
      return []
    })
    .toSorted((a, b) => b.on.localeCompare(a.on))
}

/** What moves an INR besides the dose, by the answer to its question, and what nobody asked. */
const movers = {
  newMedicines: ['medicines were started, stopped or changed', 'nobody asked about new medicines'],
  illness: ['the patient is ill', 'nobody asked about illness'],
  diet: ['the diet changed', 'nobody asked about the diet'],
  alcohol: ['more alcohol than usual', 'nobody asked about alcohol'],
} as const

/** Days to the next INR while something moves it: an interacting medicine that began or ended, and all else. Own choice. */
const INTERACTING_DAYS = 5
const UNSETTLED_DAYS = 7
/** So long an INR does not yet show all of a new dose. Own choice. */
const NEW_DOSE_DAYS = 7

/** In words what moves the INR now, or may because nobody asked; empty when nothing does. */
export function unsettledBy(
  answers: Readonly<Record<keyof typeof movers, boolean | null>>,
  changed: readonly string[],
  daysSinceDoseChange: number | null,
): readonly Unsettled[] {
  const said = Object.entries(movers).flatMap(([question, [yes, unknown]]) => {
    // Keys of the object just above.
    const answer = answers[question as keyof typeof movers]
    return answer === false ? [] : [answer === true ? yes : unknown]
  })
  const isNew = daysSinceDoseChange !== null && daysSinceDoseChange <= NEW_DOSE_DAYS
  const others = [...said, ...(isNew ? ['the dose was changed or held a short time ago'] : [])]
  return [
    ...changed.map((words) => ({ words, withinDays: INTERACTING_DAYS })),
    ...others.map((words) => ({ words, withinDays: UNSETTLED_DAYS })),
  ]
}

export interface EnrolmentSuggestion {
  /** Null: neither warfarin nor a DOAC is on the list. */
  readonly kind: 'warfarin' | 'doac' | null
  readonly indication:
    | 'atrial-fibrillation'
    | 'deep-vein-thrombosis'
    | 'pulmonary-embolism'
    | 'mechanical-valve'
    | null
  readonly tablets: readonly number[]
  readonly prescriberId: string | null
  readonly startedOn: Day | null
}

/** ICD-10-CM codes that say why, in the order in which they are looked for. */
const reasons = [
  ['mechanical-valve', ['Z95.2']],
  ['atrial-fibrillation', ['I48']],
  ['pulmonary-embolism', ['I26', 'I27.82', 'Z86.711']],
  ['deep-vein-thrombosis', ['I82', 'Z86.718']],
] as const

/** What the chart already says of an enrolment, so that nobody types it twice. A person looks at each of it. */
export function suggestedEnrolment(chart: Chart): EnrolmentSuggestion {
  const own = warfarinOf(chart)
  const taken = own.length > 0 ? own : (doacsOf(chart) ?? [])
  const strengths = own.flatMap(({ strength }) => strengthInMg(strength) ?? [])
  const codes = (chart.conditions ?? []).flatMap(({ icd10 }) => icd10 ?? [])
  const indication = reasons.find(([, wanted]) =>
    wanted.some((code) => codes.some((one) => one.startsWith(code))),
  )
  return {
    kind: own.length > 0 ? 'warfarin' : taken.length > 0 ? 'doac' : null,
    indication: indication?.[0] ?? null,
    tablets: [...new Set(strengths)].toSorted((a, b) => a - b),
    prescriberId: taken.find(({ prescriberId }) => prescriberId !== null)?.prescriberId ?? null,
    startedOn:
      taken
        .flatMap(({ start }) => start ?? [])
        .toSorted()
        .at(0) ?? null,
  }
}

/** What interacts with the anticoagulant in use, by medication. */
function concernsOf(chart: Chart): ReadonlyMap<string, string> {
  const own = new Set([...warfarinOf(chart), ...(doacsOf(chart) ?? [])].map(({ id }) => id))
  const found = new Map<string, string>()
  for (const finding of interactions.screen(chart)) {
    if (finding.kind !== 'concern') continue
    const ids = finding.subjects.flatMap(({ id }) => id ?? [])
    if (!ids.some((id) => own.has(id))) continue
    for (const id of ids)
      if (!own.has(id) && !found.has(id)) found.set(id, `${finding.text} ${finding.recommendation}`)
  }
  return found
}
