// From what somebody types to drugs of the catalogue, best first. Only an exact reading is ever called certain:
// a beginning, a misspelling or a name of several drugs gives candidates for a person to choose from.

import {
  brandedOf,
  type CatalogueProduct,
  catalogueBrands,
  productName,
  productsWith,
  setKey,
} from '../../reference/catalogue.ts'
import type { IngredientRow } from '../../reference/ingredients/ingredient-row.ts'
import { lazily } from '../../reference/lazily.ts'
import type { Ingredient } from '../chart.ts'
import { type DrugLine, type Reading, readDrugLine } from './drug-line.ts'
import { fitsForm } from './form-fit.ts'
import { type IdentifiedMedicine, identifyMedicine } from './identify.ts'
import { plainForm, strengthOf } from './identify-coded.ts'
import type { MedicineName } from './names.ts'
import { hasStrength } from './strength-words.ts'
import { nameKey, wordsOf } from './words.ts'

export const drugKinds = [
  'ingredient',
  'combination',
  'brand',
  'product',
  'branded-product',
] as const

export interface DrugCandidate {
  /** 0 to 1. */
  readonly score: number
  readonly name: string
  readonly ingredients: readonly Ingredient[]
  readonly strength: string | null
  readonly form: string | null
  /** RxCUI of what `kind` says; null when none is known. */
  readonly rxcui: string | null
  readonly kind: (typeof drugKinds)[number]
}

export interface FoundDrugs {
  /** True when every word is explained, one set of ingredients fits, and its strength and form exist. */
  readonly certain: boolean
  /** Best first. */
  readonly candidates: readonly DrugCandidate[]
}

/** Longer texts than any drug line are cut. */
const longestText = 300
const setsShown = 8
const productsShown = 6

/** The drugs that `text` may mean: complete, abbreviated, misspelled or only begun. */
export function findDrugs(
  text: string,
  { limit = 10 }: { readonly limit?: number } = {},
): FoundDrugs {
  const plain = withoutQuantity(text.slice(0, longestText))
  const line = readDrugLine(wordsOf(plain))
  const known = identifyMedicine(plain)
  const sets = known === null ? guessedSets(line) : [exactSet(line, known)]
  const candidates = sets
    .flatMap((set) => candidatesOf(set, line, known))
    .sort((a, b) => b.score - a.score)
  return {
    certain: known !== null && isCertain(known, line),
    candidates: distinct(candidates).slice(0, limit),
  }
}

/** `# 30`, `qty 30`, `30 tablets`, `refills 2`: how many, not how strong. */
function withoutQuantity(text: string): string {
  return text
    .replace(/(^|\s)#\s+\d+\b/g, ' ')
    .replace(/\b(qty|quantity|disp|dispense|refills?|count|ct)\b[:.]?\s*#?\s*\d*/gi, ' ')
    .replace(/(?<=\d.*\s)\d+\s+(?=(tablets|tabs|capsules|caps|pills)\b)/gi, ' ')
}

interface DrugSet {
  readonly ingredients: readonly IngredientRow[]
  readonly score: number
  /** The brand that was written; null when only ingredients were. */
  readonly brand: MedicineName | null
  readonly salts: readonly string[]
}

function exactSet(line: DrugLine, known: IdentifiedMedicine): DrugSet {
  const [reading] = line.readings
  const key = setKey(known.ingredients)
  const rows = reading?.names.flatMap((name) => name.ingredients) ?? []
  const ingredients = known.ingredients.flatMap(
    ({ rxcui }) => rows.find((row) => row.rxcui === rxcui) ?? [],
  )
  const brand = reading?.names.find((n) => n.kind === 'brand' && setKey(n.ingredients) === key)
  return { ingredients, score: 1, brand: brand ?? null, salts: reading?.salts ?? [] }
}

function guessedSets(line: DrugLine): readonly DrugSet[] {
  const best = new Map<string, DrugSet>()
  for (const reading of line.readings) {
    const set = setOf(reading)
    const key = `${setKey(set.ingredients)} ${set.brand?.label ?? ''}`
    if ((best.get(key)?.score ?? 0) < set.score) best.set(key, set)
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, setsShown)
}

function setOf({ names, score, salts }: Reading): DrugSet {
  const generic = names.filter((name) => name.kind === 'ingredient')
  const brand = names.find((name) => name.kind === 'brand') ?? null
  const ingredients = distinctRows(names)
  const isOneBrand = brand !== null && setKey(brand.ingredients) === setKey(ingredients)
  // Names that contradict each other, or that nobody sells together, are a poor guess.
  const isSold = names.length === 1 || productsWith(setKey(ingredients)).length > 0
  const isDoubtful = (brand !== null && generic.length > 0 && !isOneBrand) || !isSold
  const doubt = isDoubtful ? 0.4 ** (names.length - 1) : 1
  return { ingredients, score: score * doubt, brand: isOneBrand ? brand : null, salts }
}

function distinctRows(names: readonly MedicineName[]): readonly IngredientRow[] {
  return [...new Set(names.flatMap((name) => name.ingredients))]
}

function isCertain(known: IdentifiedMedicine, line: DrugLine): boolean {
  const products = productsWith(setKey(known.ingredients))
  if (products.length === 0) return known.ingredients.length === 1 || isBrand(line)
  const { amounts, forms } = line
  return products.some((p) => fitsForm(p, forms) && hasStrength(p, amounts))
}

function isBrand(line: DrugLine): boolean {
  return line.readings[0]?.names.some((name) => name.kind === 'brand') ?? false
}

function candidatesOf(
  set: DrugSet,
  line: DrugLine,
  known: IdentifiedMedicine | null,
): readonly DrugCandidate[] {
  const { amounts, forms } = line
  const products = productsWith(setKey(set.ingredients))
  const isAsked = amounts.length > 0 || forms.length > 0
  const scored = products
    .map((product) => ({ product, fit: fitOf(product, line, set) }))
    .sort((a, b) => b.fit - a.fit || firstNumber(a.product) - firstNumber(b.product))
    .slice(0, productsShown)
  const best = scored[0]?.fit ?? 0
  const isStrengthKnown = products.length === 0 || !isAsked || best >= 0.9
  const own: DrugCandidate = {
    ...ownName(set),
    ingredients: plainIngredients(set.ingredients),
    strength: known?.strength ?? null,
    form: known?.form ?? null,
    score: round(set.score * (products.length > 0 && isAsked ? 0.6 : 1)),
  }
  const offered = scored.map(({ product, fit }) => ({
    ...productCandidate(product, set.brand),
    ingredients: plainIngredients(set.ingredients),
    strength: strengthOf(product),
    form: plainForm(product.form),
    score: round(set.score * (isAsked ? fit : fit * 0.9) * (isStrengthKnown ? 1 : 0.9)),
  }))
  return [own, ...offered]
}

function firstNumber(product: CatalogueProduct): number {
  return Number.parseFloat(product.parts[0]?.strength ?? '') || 0
}

/** How well a product is what the line asks for; 1 when strength, form and salt are all there. */
function fitOf(product: CatalogueProduct, { amounts, forms }: DrugLine, set: DrugSet): number {
  let fit = 1
  if (amounts.length > 0 && !hasStrength(product, amounts)) fit *= 0.45
  if (!fitsForm(product, forms)) fit *= 0.6
  if (!set.salts.every((salt) => product.parts.some((part) => part.name.includes(salt))))
    fit *= 0.93
  if (strengthOf(product) === null) fit *= 0.9
  // What is not said is most often the plain tablet or capsule.
  if (!/^(Oral (Tablet|Capsule))$/.test(product.form)) fit *= 0.99
  if (/Extended|Delayed/.test(product.form) && forms.every((f) => !f.includes('release')))
    fit *= 0.97
  if (product.before !== '' && !/^(\d+ HR|[\d.]+ ML|\d+ ACTUAT)$/.test(product.before)) fit *= 0.98
  if (set.brand !== null && brandedProduct(product, set.brand) === null) fit *= 0.95
  return fit
}

function brandedProduct(product: CatalogueProduct, brand: MedicineName) {
  const key = nameKey(brand.label)
  return brandedOf(product).find((b) => nameKey(b.brand) === key) ?? null
}

function productCandidate(
  product: CatalogueProduct,
  brand: MedicineName | null,
): Pick<DrugCandidate, 'name' | 'rxcui' | 'kind'> {
  const branded = brand === null ? null : brandedProduct(product, brand)
  return branded === null
    ? { name: productName(product), rxcui: product.rxcui, kind: 'product' }
    : {
        name: `${productName(product)} [${branded.brand}]`,
        rxcui: branded.rxcui,
        kind: 'branded-product',
      }
}

const brandCodes = lazily(() => new Map(catalogueBrands().map((b) => [nameKey(b.name), b.rxcui])))

function ownName({ ingredients, brand }: DrugSet): Pick<DrugCandidate, 'name' | 'rxcui' | 'kind'> {
  if (brand !== null)
    return {
      name: brand.label,
      rxcui: brandCodes().get(nameKey(brand.label)) ?? null,
      kind: 'brand',
    }
  const [only, ...others] = ingredients
  if (only !== undefined && others.length === 0)
    return { name: only.name, rxcui: only.rxcui, kind: 'ingredient' }
  return { name: ingredients.map((row) => row.name).join(' / '), rxcui: null, kind: 'combination' }
}

function plainIngredients(rows: readonly IngredientRow[]): readonly Ingredient[] {
  return rows.map(({ name, rxcui }) => ({ name, rxcui }))
}

function distinct(candidates: readonly DrugCandidate[]): readonly DrugCandidate[] {
  const seen = new Set<string>()
  return candidates.filter((one) => {
    const key = `${one.kind} ${one.name}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function round(score: number): number {
  return Math.round(Math.min(1, score) * 1000) / 1000
}
