// How much of a drug is taken in a day: by its directions where they fix it, else by its latest fill. The strength of
// one tablet alone does not say it.

import type { Chart, Fill, Medication } from '../chart.ts'
import type { Day } from '../dates.ts'
import { sigOf } from './remembered-sig.ts'
import {
  type DailyAmount,
  dailyAmount,
  dailyMg,
  weeklyAmount,
  weeklyMg,
} from './sig/daily-amount.ts'

/** The strength of one dose unit in mg; null for a combination, a concentration, or no strength at all. */
export function strengthInMg(strength: string | null): number | null {
  const found = /^(\d*\.?\d+)\s*(mg|mcg|ug|g)(?:\s+\S*)?$/i.exec(strength ?? '')
  if (found === null) return null
  const unit = (found[2] ?? '').toLowerCase()
  return Number(found[1]) * (unit === 'mg' ? 1 : unit === 'g' ? 1000 : 0.001)
}

export interface DailyDose {
  /** The upper end, where the directions give a range. */
  readonly mg: number
  /** The lower end; 0 for medicine taken when needed. */
  readonly lowMg: number
  /** True for medicine taken when needed: `mg` is the most that the directions allow. */
  readonly isMaximum: boolean
  readonly from: 'directions' | 'fill'
  /** The day of the fill, or the start of the entry with these directions. */
  readonly on: Day | null
  /** By the latest fill, when that differs from the directions by more than a fifth; else null. */
  readonly disagreeingFillMg: number | null
}

/** A difference between directions and fills that rounding and partial fills do not explain. Own choice. */
const DISAGREES_FROM = 0.2

const countedUnits: ReadonlySet<string | null> = new Set(['tablet', 'capsule', 'pill', null])

/** A day's mg by directions and fill; null when neither fixes it. */
export function dailyDose(chart: Chart, medication: Medication): DailyDose | null {
  const said = saidDailyMg(medication)
  const filled = filledMg(chart, medication)
  if (said === null) {
    if (filled === null) return null
    const { mg, on } = filled
    return { mg, lowMg: mg, isMaximum: false, from: 'fill', on, disagreeingFillMg: null }
  }
  const disagrees =
    filled !== null &&
    !said.isMaximum &&
    (filled.mg > said.high * (1 + DISAGREES_FROM) || filled.mg < said.low * (1 - DISAGREES_FROM))
  return {
    mg: rounded(said.high),
    lowMg: rounded(said.low),
    isMaximum: said.isMaximum,
    from: 'directions',
    on: medication.start,
    disagreeingFillMg: disagrees ? filled.mg : null,
  }
}

function rounded(mg: number): number {
  return Math.round(mg * 10_000) / 10_000
}

/** What the directions rest on. */
type Said = Pick<Medication, 'ingredients' | 'strength' | 'form' | 'directions'>

/** The amount of the directions in mg; null when they or the strength leave it open. */
export function saidDailyMg(medication: Said): DailyAmount | null {
  const sig = sigOf(medication)
  return sig && saidMg(medication, dailyAmount(sig), dailyMg(sig))
}

/** What the directions of a week come to in mg; null for directions of a day and where the strength leaves it open. */
export function saidWeeklyMg(medication: Said): DailyAmount | null {
  const sig = sigOf(medication)
  return sig && saidMg(medication, weeklyAmount(sig), weeklyMg(sig))
}

function saidMg(
  medication: Said,
  amount: DailyAmount | null,
  written: DailyAmount | null,
): DailyAmount | null {
  // "5 mg" of a combination names one of its parts, and not which.
  const isOne = medication.ingredients?.length === 1
  const inMg = isOne ? written : null
  if (inMg !== null) return inMg
  if (amount === null) return null
  const each = mgOfUnit(medication, amount.unit)
  return each === null ? null : { ...amount, low: amount.low * each, high: amount.high * each }
}

/** What one unit of the directions holds, in mg: a tablet its strength, a millilitre its share of "250 mg/5 ml". */
function mgOfUnit({ strength, form }: Said, unit: string | null): number | null {
  if (countedUnits.has(unit)) {
    // "Norco 10/325, take 2 tablets": the directions say the form that the text leaves out.
    const isCounted = form === null ? unit !== null : /\b(tablet|capsule)\b/.test(form)
    return isCounted ? strengthInMg(strength) : null
  }
  if (unit !== 'mL') return null
  const found = /^(\d*\.?\d+)\s*mg\s*\/\s*(\d*\.?\d+)?\s*ml$/i.exec(strength ?? '')
  return found === null ? null : Number(found[1]) / Number(found[2] ?? 1)
}

/** Tablets or capsules of the latest fill by its days, times the strength. */
function filledMg(
  chart: Chart,
  medication: Medication,
): { readonly mg: number; readonly on: Day } | null {
  const mg = strengthInMg(medication.strength)
  if (mg === null || !/\b(tablet|capsule)\b/.test(medication.form ?? '')) return null
  let latest: Fill | null = null
  for (const fill of chart.fills ?? [])
    if (
      fill.medicationId === medication.id &&
      fill.date <= chart.on &&
      (latest === null || fill.date > latest.date)
    )
      latest = fill
  if (latest === null || latest.quantity === null || latest.daysSupply === null) return null
  if (latest.quantity <= 0 || latest.daysSupply <= 0) return null
  return { mg: rounded((mg * latest.quantity) / latest.daysSupply), on: latest.date }
}

/** A day's amount as one number with its unit: mg, or the dose unit where that is not known; null for ranges and maxima. */
export function dailyQuantity(
  chart: Chart,
  medication: Medication,
): { readonly value: number; readonly unit: string } | null {
  const dose = dailyDose(chart, medication)
  if (dose !== null)
    return dose.isMaximum || dose.lowMg !== dose.mg ? null : { value: dose.mg, unit: 'mg' }
  const sig = sigOf(medication)
  const amount = sig === null ? null : dailyAmount(sig)
  if (amount === null || amount.isMaximum || amount.low !== amount.high || amount.unit === null)
    return null
  return { value: amount.high, unit: amount.unit }
}
