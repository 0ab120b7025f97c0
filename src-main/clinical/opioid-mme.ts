// Morphine milligram equivalents of a day (MME) by the CDC guideline of 2022: of single doses, and of a chart. What a
// patient may take at most by what was dispensed, not what was taken.

import { anyOf, classes } from '../reference/drug-group.ts'
import {
  MME_CAUTION,
  MME_HIGH,
  type MmeFactorRow,
  mmeFactors,
  mmePartners,
  notConverted,
  withoutFactor,
} from '../reference/opioid-mme.ts'
import { activeMedications, type Chart, type Fact, type Fill, type Medication } from './chart.ts'
import type { Day } from './dates.ts'
import { dailyDose } from './medicines/daily-dose.ts'
import { siteOf } from './medicines/site.ts'

export interface MmePart {
  readonly medicationId: string
  /** The opioid by its RxNorm name. */
  readonly opioid: string
  /** In the unit of the factor: mg a day, for a patch mcg an hour. */
  readonly amount: number
  readonly unit: MmeFactorRow['unit']
  readonly factor: number
  readonly mmePerDay: number
  /** The day of the record that the amount is from. */
  readonly on: Day | null
}

export interface MmeUnknown {
  readonly medicationId: string
  readonly text: string
  readonly missing: readonly Fact[]
  /** In words: `no factor for this form of fentanyl`. */
  readonly why: string
}

export interface MmeOfChart {
  /** Of the parts; at least so much when something is unknown. */
  readonly totalMmePerDay: number
  readonly parts: readonly MmePart[]
  /** Opioids whose amount cannot be told, and lines whose drug is not known. */
  readonly unknown: readonly MmeUnknown[]
  /** Opioids that the guideline does not convert. */
  readonly notCounted: readonly string[]
}

export type MmeLevel = 'below 50' | '50 to below 90' | '90 or more'

/** MME a day to four decimals, so that sums do not show binary fractions. */
export function roundedMme(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** The guideline's level of a total in MME a day. */
export function mmeLevel(total: number): MmeLevel {
  if (total >= MME_HIGH) return '90 or more'
  return total >= MME_CAUTION ? '50 to below 90' : 'below 50'
}

export type MmeFactorFor =
  | { readonly kind: 'factor'; readonly row: MmeFactorRow }
  | { readonly kind: 'not-counted'; readonly name: string }
  | { readonly kind: 'none'; readonly why: string }

type Named = Pick<Medication, 'form' | 'ingredients'>

const opioids = anyOf(classes('opioid'), withoutFactor, notConverted)
const factorOf = new Map(mmeFactors.map((row) => [row.rxcui, row]))
/** Swallowed forms that the text may state; what states none is taken as swallowed, but for fentanyl. */
const notSwallowed =
  /\b(patch|injection|suppository|spray|film|sublingual|lozenge|gel|powder|drops)\b/

/** The factor for a medicine that is an opioid; null for one that is not. */
export function mmeFactorFor({ ingredients, form }: Named): MmeFactorFor | null {
  const rxcuis = (ingredients ?? []).map((i) => i.rxcui)
  const opioid = ingredients?.find((i) => factorOf.has(i.rxcui) || opioids.rxcuis.has(i.rxcui))
  if (opioid === undefined) return null
  if (rxcuis.some((rxcui) => notConverted.rxcuis.has(rxcui)))
    return { kind: 'not-counted', name: opioid.name }
  const row = factorOf.get(opioid.rxcui)
  if (row === undefined)
    return { kind: 'none', why: `the guideline gives no factor for ${opioid.name}` }
  const isPatch = /\bpatch\b/.test(form ?? '')
  const isFitting = row.unit === 'mcg/h' ? isPatch : !notSwallowed.test(form ?? '')
  return isFitting
    ? { kind: 'factor', row }
    : { kind: 'none', why: `the factor of ${opioid.name} is not for this form` }
}

/** MME a day over the opioids in use on the chart's day; null when there is no medication list. */
export function mmeOf(chart: Chart): MmeOfChart | null {
  const active = activeMedications(chart)
  if (active === null) return null
  const parts: MmePart[] = []
  const unknown: MmeUnknown[] = []
  const notCounted: string[] = []
  for (const medication of active) {
    const { id, text } = medication
    const cannot = (missing: readonly Fact[], why: string) =>
      unknown.push({ medicationId: id, text, missing, why })
    if (medication.ingredients === null || medication.ingredients.length === 0) {
      cannot(['ingredients'], 'the drug is not known with certainty')
      continue
    }
    const found = mmeFactorFor(medication)
    if (found === null || siteOf(medication) === 'eye') continue
    if (found.kind === 'not-counted') notCounted.push(found.name)
    else if (found.kind === 'none') cannot(['form'], found.why)
    else {
      const { row } = found
      const amount = row.unit === 'mcg/h' ? patchRate(chart, medication) : oralMg(chart, medication)
      if (typeof amount === 'string')
        cannot([amount], amount === 'strength' ? 'no strength' : 'no amount a day on record')
      else
        parts.push({
          medicationId: id,
          opioid: row.name,
          amount: amount.value,
          unit: row.unit,
          factor: row.factor,
          mmePerDay: roundedMme(amount.value * row.factor),
          on: amount.on,
        })
    }
  }
  const totalMmePerDay = roundedMme(parts.reduce((sum, part) => sum + part.mmePerDay, 0))
  return { totalMmePerDay, parts, unknown, notCounted }
}

interface Amount {
  readonly value: number
  readonly on: Day | null
}

function oralMg(chart: Chart, medication: Medication): Amount | 'strength' | 'dailyDose' {
  const strength = opioidStrength(medication)
  if (strength === null) return 'strength'
  const dose = dailyDose(chart, { ...medication, strength })
  return dose === null ? 'dailyDose' : { value: dose.mg, on: dose.on }
}

/** The strength of the opioid alone: `5 mg` of `5-325 mg`; null when it cannot be told apart. */
export function opioidStrength({
  strength,
  ingredients,
}: Pick<Medication, 'strength' | 'ingredients'>): string | null {
  if (strength === null || ingredients === null) return null
  if (ingredients.length === 1) return strength
  const partners = ingredients.filter((i) => mmePartners.rxcuis.has(i.rxcui))
  const numbers = (strength.match(/\d*\.?\d+/g) ?? []).map(Number)
  const isSolid = !/\b(ml|l|g|mcg|hr|%)\b/i.test(strength)
  return isSolid &&
    partners.length === ingredients.length - 1 &&
    numbers.length === ingredients.length
    ? `${Math.min(...numbers)} mg`
    : null
}

/** A patch lasts three days as its label says. */
const DAYS_OF_A_PATCH = 3

/** Micrograms an hour of all patches worn at once; a change every two days is more than the fill says, so not told. */
function patchRate(chart: Chart, medication: Medication): Amount | 'strength' | 'dailyDose' {
  const found = /^(\d*\.?\d+)\s*(?:mcg|ug)\s*\/\s*(?:hr|hour|h)$/i.exec(medication.strength ?? '')
  if (found === null) return 'strength'
  const fill = latestFill(chart, medication)
  if (fill === null || fill.quantity === null || fill.daysSupply === null) return 'dailyDose'
  const worn = (fill.quantity * DAYS_OF_A_PATCH) / fill.daysSupply
  const whole = Math.round(worn)
  if (whole < 1 || Math.abs(worn - whole) > 0.1 * whole) return 'dailyDose'
  return { value: Number(found[1]) * whole, on: fill.date }
}

function latestFill(chart: Chart, medication: Medication): Fill | null {
  let latest: Fill | null = null
  for (const fill of chart.fills ?? [])
    if (
      fill.medicationId === medication.id &&
      fill.date <= chart.on &&
      (latest === null || fill.date > latest.date)
    )
      latest = fill
  return latest
}
