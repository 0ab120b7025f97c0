// Synchronized refills of one patient: the anchor day on which everything is filled together, the short fill that brings each
// drug there, the cycle that follows. Arithmetic on fills; it does not judge whether a plan pays for a short fill.

import { anyOf, classes, type DrugGroup, drugs } from '../../reference/drug-group.ts'
import { activeMedications, type Chart, type Medication } from '../chart.ts'
import { addDays, type Day, daysBetween } from '../dates.ts'
import { fillsOf } from '../fills-of.ts'
import { isTakenAsNeeded } from '../medicines/as-needed.ts'
import { refillHistory } from './refill-history.ts'

/** Prescriptions of these have rules of their own on partial and early fills. */
const controlled: DrugGroup = anyOf(
  classes('opioid', 'benzodiazepine', 'z-drug', 'stimulant'),
  drugs('carisoprodol', 'pregabalin'),
)

export interface SyncLine {
  readonly medicationId: string
  readonly text: string
  /** First day without supply by the fills, early refills counted to the end. */
  readonly supplyEnds: Day
  /** When it has to be filled next: that day, or the day of planning when it is past. */
  readonly fillOn: Day
  /** Days of the short fill that bring it to its first common day; 0: none is needed. */
  readonly shortDays: number
  /** Units of the short fill; null when the last fill does not say how many a day, or the package is not divided. */
  readonly shortQuantity: number | null
  /** False for what is not counted out: inhalers, pens, drops. It is filled whole, and lies over. */
  readonly isCounted: boolean
  /** Its first day in the common rhythm: the anchor, or a later turn of the cycle when its supply reaches further. */
  readonly joinsOn: Day
  /** Days of supply of its last fill. */
  readonly lastDays: number
  /** What to bear in mind, in full sentences. */
  readonly notes: readonly string[]
}

export interface NotSynced {
  readonly medicationId: string
  readonly text: string
  /** A clause: "no fill on record". */
  readonly because: string
}

export interface SyncPlan {
  readonly plannedOn: Day
  readonly anchorOn: Day
  readonly cycleDays: number
  readonly lines: readonly SyncLine[]
  readonly notSynced: readonly NotSynced[]
}

export interface SyncWish {
  /** Null: the day that needs the fewest days of short fills before the first turn is over. */
  readonly anchorOn: Day | null
  readonly cycleDays: number
  /** Ids to leave out. */
  readonly without: readonly string[]
}

const notControlled =
  'A controlled substance: partial and early fills follow federal and state law, so settle it with the prescriber first.'

/** The plan as of the day of the chart. */
export function syncPlan(chart: Chart, { anchorOn, cycleDays, without }: SyncWish): SyncPlan {
  const plannedOn = chart.on
  const notSynced: NotSynced[] = []
  const candidates: Candidate[] = []
  for (const medication of activeMedications(chart) ?? []) {
    const found = candidateOf(chart, medication, without)
    if (typeof found === 'string')
      notSynced.push({ medicationId: medication.id, text: medication.text, because: found })
    else candidates.push(found)
  }
  const anchor = anchorOn ?? proposedAnchor(candidates, plannedOn, cycleDays)
  return {
    plannedOn,
    anchorOn: anchor,
    cycleDays,
    lines: candidates
      .map((one) => lineOf(one, anchor, cycleDays))
      .toSorted((a, b) => a.fillOn.localeCompare(b.fillOn) || a.text.localeCompare(b.text)),
    notSynced,
  }
}

interface Candidate {
  readonly medication: Medication
  readonly supplyEnds: Day
  readonly fillOn: Day
  readonly lastDays: number
  readonly perDay: number | null
}

function candidateOf(
  chart: Chart,
  medication: Medication,
  without: readonly string[],
): Candidate | string {
  if (medication.kind !== 'prescription') return 'not a prescription'
  if (without.includes(medication.id)) return 'left out by choice'
  const asNeeded = isTakenAsNeeded(medication)
  if (asNeeded === true) return 'taken only when needed'
  const fills = fillsOf(chart, medication).filter((fill) => fill.date <= chart.on)
  const last = fills.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)
  if (last === undefined) return 'no fill on record'
  const history = refillHistory(
    fills.map(({ date, daysSupply }) => ({ entry: medication.id, date, daysSupply })),
    chart.on,
    0,
  )
  if (history === null || last.daysSupply === null) return 'a fill has no days of supply'
  const { supplyEnds } = history
  return {
    medication,
    supplyEnds,
    fillOn: later(supplyEnds, chart.on),
    lastDays: last.daysSupply,
    perDay: last.quantity === null ? null : last.quantity / last.daysSupply,
  }
}

/**
 * Of the days within one cycle on which a drug runs out, the last: every other needs a short fill of less than a cycle, and
 * none lies over. Without one, the day of planning.
 */
function proposedAnchor(candidates: readonly Candidate[], on: Day, cycleDays: number): Day {
  const end = addDays(on, cycleDays)
  return candidates
    .map((one) => one.fillOn)
    .filter((day) => day < end)
    .reduce(later, on)
}

function later(a: Day, b: Day): Day {
  if (a > b) return a
  return b
}

function lineOf(one: Candidate, anchor: Day, cycleDays: number): SyncLine {
  const { medication, fillOn, supplyEnds, lastDays, perDay } = one
  const isCounted = /tablet|capsule/.test(medication.form ?? '')
  const turns = Math.max(0, Math.ceil(daysBetween(anchor, fillOn) / cycleDays))
  const joinsOn = addDays(anchor, turns * cycleDays)
  const shortDays = daysBetween(fillOn, joinsOn)
  const isControlled = medication.ingredients?.some((i) => controlled.rxcuis.has(i.rxcui)) ?? false
  return {
    medicationId: medication.id,
    text: medication.text,
    supplyEnds,
    fillOn,
    shortDays,
    shortQuantity:
      shortDays === 0 || !isCounted || perDay === null ? null : Math.ceil(perDay * shortDays),
    isCounted,
    joinsOn,
    lastDays,
    notes: [
      ...(isControlled ? [notControlled] : []),
      ...(medication.ingredients === null
        ? ['The active ingredient is not known, so it is not known whether it is controlled.']
        : []),
      ...(isTakenAsNeeded(medication) === null
        ? ['Its directions are not read: confirm that it is taken every day.']
        : []),
      ...(shortDays > 0 && !isCounted
        ? ['Its package is not divided: fill it whole, and use up what lies over first.']
        : []),
    ],
  }
}

/** The first days of the common rhythm on which a drug is filled, from its own first one on. */
export function fillDays(
  { anchorOn, cycleDays }: Pick<SyncPlan, 'anchorOn' | 'cycleDays'>,
  joinsOn: Day,
  until: Day,
): readonly Day[] {
  const days: Day[] = []
  for (let day = anchorOn; day <= until; day = addDays(day, cycleDays))
    if (day >= joinsOn) days.push(day)
  return days
}
