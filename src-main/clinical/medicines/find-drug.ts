// From what somebody types to drugs of the catalogue, best first. Only an exact reading is ever called certain:
// a beginning, a misspelling or a name of several drugs gives candidates for a person to choose from.

import {
  type CatalogueProduct,
  catalogueBrands,
  packNamed,
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
import { type Asked, brandedProduct, fitProducts } from './product-fit.ts'
import { hasStrength, strengthFit } from './strength-words.ts'
import { type UsualOfName, usualOf } from './usual-product.ts'
import { nameKey, wordsOf } from './words.ts'

export const drugKinds = [
  'ingredient',
  'combination',
  'brand',
  'product',
  'branded-product',
  'pack',
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
  const words = wordsOf(plain)
  const line = readDrugLine(words)
  const known = identifyMedicine(plain)
  const sets = known === null ? guessedSets(line) : [exactSet(line, known)]
  const candidates = sets
    .flatMap((set) => candidatesOf(set, line, known, words))
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
  words: readonly string[],
): readonly DrugCandidate[] {
  const { forms } = line
  const products = productsWith(setKey(set.ingredients))
  const usual = usualOf(words, set.brand)
  const asked = askedBy(line, set, usual)
  const isAsked = forms.length > 0 || asked.amounts.length > 0
  const scored = fitProducts(products, asked).slice(0, productsShown)
  const isStrengthKnown =
    products.length === 0 ||
    products.some((p) => fitsForm(p, asked.forms) && strengthFit(p, asked.amounts) > 0.9)
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
  return [...packOf(set, usual), own, ...offered]
}

/** What the line says; where it is silent, what the name says. */
function askedBy(line: DrugLine, set: DrugSet, usual: UsualOfName | null): Asked {
  const isFormSaid = line.forms.length > 0
  return {
    amounts: line.amounts.length > 0 ? line.amounts : (usual?.amounts ?? []),
    forms: isFormSaid ? line.forms : (usual?.forms ?? []),
    isFormSaid,
    devices: isFormSaid || line.devices.length > 0 ? line.devices : (usual?.devices ?? []),
    salts: set.salts.length > 0 ? set.salts : (usual?.salts ?? []),
    brand: set.brand,
    ingredients: set.ingredients,
  }
}

/** The pack that the name stands for: a Z-Pak is six tablets. */
function packOf(set: DrugSet, usual: UsualOfName | null): readonly DrugCandidate[] {
  const pack = usual?.packRxcui == null ? null : packNamed(usual.packRxcui)
  const [product] = pack?.products ?? []
  if (pack === null || product === undefined) return []
  return [
    {
      score: set.score,
      name: pack.name,
      ingredients: plainIngredients(set.ingredients),
      strength: strengthOf(product),
      form: plainForm(product.form),
      rxcui: pack.rxcui,
      kind: 'pack',
    },
  ]
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
