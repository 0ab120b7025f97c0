// Strengths as people write them, held against strengths as RxNorm writes them.

import type { CatalogueProduct } from '../../reference/catalogue.ts'
import { unitWords } from '../../reference/medicine-words.ts'
import { isNumber } from './words.ts'

/** One amount of a drug line; `per` is what it is dissolved in or given off by. */
export interface Amount {
  readonly value: number
  /** Lower case; null when none is written. */
  readonly unit: string | null
  readonly per: { readonly value: number; readonly unit: string } | null
}

const perUnits = new Set([
  'ml',
  'l',
  'hr',
  'hour',
  'actuat',
  'actuation',
  'puff',
  'dose',
  'spray',
  'inh',
])

/** The run of amounts at `from` (`20 mg-12.5 mg`, `160 mg/5 ml`, `250-50`) and where it ends. */
export function readAmounts(
  words: readonly string[],
  from: number,
): { readonly amounts: readonly Amount[]; readonly end: number } {
  const run: { value: number; unit: string | null; per: Amount['per'] }[] = []
  let i = from
  while (i < words.length) {
    const value = Number(words[i])
    const unit = words[i + 1] ?? ''
    const amount = { value, unit: unitWords.has(unit) ? unit : null, per: null as Amount['per'] }
    i += amount.unit === null ? 1 : 2
    const per = words[i] === '/' ? readPer(words, i + 1) : null
    if (per !== null) {
      amount.per = per.per
      i = per.end
    }
    run.push(amount)
    const joins = words[i] === '/' || words[i] === '-'
    if (!joins || !isNumber(words[i + 1] ?? '')) break
    i += 1
  }
  // `0.5-2.5 mg/3 ml`: what is written once at the end holds for all.
  const last = run.at(-1)
  for (const amount of run) {
    amount.unit ??= last?.unit ?? null
    amount.per ??= last?.per ?? null
  }
  return { amounts: run, end: i }
}

function readPer(words: readonly string[], at: number) {
  const first = words[at] ?? ''
  const unit = words[at + 1] ?? ''
  if (perUnits.has(first)) return { per: { value: 1, unit: first }, end: at + 1 }
  if (isNumber(first) && perUnits.has(unit))
    return { per: { value: Number(first), unit }, end: at + 2 }
  return null
}

/** True for a release time (`24 hr`) or the size of a package (`3 ml`, `120 actuat`), which are no strengths. */
export function isSize(amount: Amount): boolean {
  return amount.per === null && amount.unit !== null && perUnits.has(amount.unit)
}

/** Each unit as milligrams, units, milliequivalents or percent. Vitamin D: 1 microgram is 40 units (21 CFR 101.9). */
const units: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  mg: ['mg', 1],
  mcg: ['mg', 0.001],
  ug: ['mg', 0.001],
  g: ['mg', 1000],
  gm: ['mg', 1000],
  gram: ['mg', 1000],
  grams: ['mg', 1000],
  unit: ['unt', 1],
  units: ['unt', 1],
  unt: ['unt', 1],
  iu: ['unt', 1],
  meq: ['meq', 1],
  '%': ['%', 1],
}
const vitaminD = new Set(['cholecalciferol', 'ergocalciferol'])
const unitsPerMgOfVitaminD = 40_000

interface Strength {
  readonly value: number
  readonly kind: string
  readonly per: string | null
}

function readStrength(text: string): Strength | null {
  const match = /^([\d.]+) ([A-Z%]+)(?:\/([A-Z]+))?$/.exec(text)
  if (match === null) return null
  const kind = (match[2] ?? '').toLowerCase()
  return { value: Number(match[1]), kind, per: match[3]?.toLowerCase() ?? null }
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(a, b)

/**
 * How well the amounts are a product's strength: 1 when they are the whole of it, less when they are only what a
 * millilitre of a pre-measured dose holds (`Mounjaro 5` is 5 mg, not 5 mg/mL), 0.45 when they are not its strength.
 */
export function strengthFit(product: CatalogueProduct, amounts: readonly Amount[]): number {
  if (amounts.length === 0) return 1
  if (!hasStrength(product, amounts)) return isDoseOf(product, amounts) ? 1 : 0.45
  const volume = volumeOf(product)
  if (Number.isNaN(volume) || volume === 1) return 1
  const isConcentration = amounts.every((amount) =>
    product.parts.some((part) => {
      const strength = readStrength(part.strength)
      if (strength?.kind !== 'mg' || strength.per !== 'ml' || amount.per !== null) return false
      return isNear(inMg(amount), strength.value)
    }),
  )
  return isConcentration ? 0.94 : 1
}

/** Liquids are spoken of by the teaspoon: amoxicillin 400 is 400 mg in 5 mL. */
function perSpoon({ kind, per, value }: Strength): number {
  return kind === 'mg' && per === 'ml' ? value * 5 : Number.NaN
}

function inMg({ value, unit }: Amount): number {
  const known = unit === null ? units.mg : units[unit]
  return known?.[0] === 'mg' ? value * known[1] : Number.NaN
}

function volumeOf(product: CatalogueProduct): number {
  return Number(/([\d.]+) ML$/.exec(product.before)?.[1] ?? Number.NaN)
}

/** `0.25 MG, 0.5 MG Dose 3 ML`: the doses that a pen is made for stand before its name. */
function isDoseOf(product: CatalogueProduct, amounts: readonly Amount[]): boolean {
  const [only, ...others] = amounts
  const doses = /^(.*) Dose\b/.exec(product.before)?.[1]
  if (doses === undefined || only === undefined || others.length > 0 || only.per !== null)
    return false
  const mg = inMg(only)
  return [...doses.matchAll(/([\d.]+) MG/g)].some(([, dose]) => isNear(Number(dose), mg))
}

/** True when every amount is the strength of another part of the product, or the one amount is their sum. */
export function hasStrength(product: CatalogueProduct, amounts: readonly Amount[]): boolean {
  const volume = volumeOf(product)
  const strengths = product.parts.map((part) => ({
    strength: readStrength(part.strength),
    name: part.ingredient.name,
  }))
  const isSpooned = /Oral (Solution|Suspension)/.test(product.form)
  const left = [...strengths]
  for (const amount of amounts) {
    const at = left.findIndex(
      ({ strength, name }) =>
        strength !== null &&
        (isStrength(amount, strength, name, volume) ||
          (isSpooned && amount.per === null && isNear(inMg(amount), perSpoon(strength)))),
    )
    if (at < 0)
      return isSum(
        product,
        strengths.map((s) => s.strength),
        amounts,
      )
    left.splice(at, 1)
  }
  return true
}

/** `Adderall 20 mg` is the sum of its four salts. */
function isSum(
  product: CatalogueProduct,
  strengths: readonly (Strength | null)[],
  amounts: readonly Amount[],
): boolean {
  const [only, ...others] = amounts
  if (only === undefined || others.length > 0 || product.parts.length < 2) return false
  if (!strengths.every((s) => s !== null && s.kind === 'mg' && s.per === null)) return false
  const sum = strengths.reduce((total, s) => total + (s?.value ?? 0), 0)
  const unit = only.unit === null ? units.mg : units[only.unit]
  return only.per === null && unit?.[0] === 'mg' && isNear(only.value * unit[1], sum)
}

function isStrength(amount: Amount, strength: Strength, name: string, volume: number): boolean {
  if (amount.unit === null)
    return (
      isBareNumber(amount.value, strength, volume) ||
      // Nobody writes a vitamin in thousands of milligrams: `vitamin D 50000` is in units.
      (amount.value >= 400 &&
        vitaminD.has(name) &&
        isStrength({ ...amount, unit: 'unit' }, strength, name, volume))
    )
  const unit = units[amount.unit]
  if (unit === undefined) return false
  let value = amount.value * unit[1]
  let kind = unit[0]
  if (kind === '%') {
    if (strength.kind === '%') return isNear(value, strength.value)
    if (strength.kind !== 'mg') return false
    return isNear(value * (strength.per === 'mg' ? 0.01 : 10), strength.value)
  }
  if (kind !== strength.kind && vitaminD.has(name) && kind !== 'meq') {
    value *= kind === 'unt' ? 1 / unitsPerMgOfVitaminD : unitsPerMgOfVitaminD
    kind = kind === 'unt' ? 'mg' : 'unt'
  }
  if (kind !== strength.kind) return false
  if (amount.per === null) {
    if (strength.per === null || strength.per === 'actuat' || strength.per === 'hr')
      return isNear(value, strength.value)
    if (strength.per !== 'ml') return false
    return isNear(value, strength.value * (Number.isNaN(volume) ? 1 : volume))
  }
  const per = perKind(amount.per.unit)
  if (per === 'l')
    return strength.per === 'ml' && isNear(value / 1000 / amount.per.value, strength.value)
  return per === strength.per && isNear(value / amount.per.value, strength.value)
}

function perKind(unit: string): string {
  if (unit === 'hour') return 'hr'
  return unit === 'ml' || unit === 'l' || unit === 'hr' ? unit : 'actuat'
}

/** A number without a unit: as milligrams, micrograms, units, percent, or the whole of a volume. */
function isBareNumber(value: number, strength: Strength, volume: number): boolean {
  const total = strength.per === 'ml' && !Number.isNaN(volume) ? strength.value * volume : null
  const ways = [strength.value, total]
  if (strength.kind === 'mg') {
    ways.push(strength.value * 1000, total === null ? null : total * 1000, strength.value / 1000)
    if (strength.per === 'ml') ways.push(strength.value / 10)
    if (strength.per === 'mg') ways.push(strength.value * 100)
  }
  return ways.some((way) => way !== null && isNear(value, way))
}
