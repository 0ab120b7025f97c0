// Every name under which a medicine may be written, as one look-up from words to ingredients: the tables by hand
// first, then the catalogue. A name that says too little is in `candidateNames` only.

import { everydayNames, varyingBrands } from '../../reference/catalogue/uncertain-names.ts'
import { catalogueBrands } from '../../reference/catalogue.ts'
import { combinationRows } from '../../reference/combinations.ts'
import type { IngredientRow, Site } from '../../reference/ingredients/ingredient-row.ts'
import { ingredientRows, releaseIngredientRows } from '../../reference/ingredients.ts'
import { lazily } from '../../reference/lazily.ts'
import {
  formWords,
  harmlessWords,
  releaseWords,
  saltWords,
  unitWords,
} from '../../reference/medicine-words.ts'
import { isNumber, isSeparator, nameKey } from './words.ts'

export interface MedicineName {
  /** A brand stands for a whole product, an ingredient name for one part of it. */
  readonly kind: 'ingredient' | 'brand'
  /** As the table writes it. */
  readonly label: string
  readonly ingredients: readonly IngredientRow[]
  readonly site: Site | null
}

/** A name with its key; `isEnough` is false when it identifies nothing by itself. */
export interface CandidateName {
  readonly key: string
  readonly name: MedicineName
  readonly isEnough: boolean
  /** True for the names of the tables by hand, which are those in common use. */
  readonly isCommon: boolean
}

function handNames(): Map<string, MedicineName> {
  const names = new Map<string, MedicineName>()
  const add = (label: string, entry: Omit<MedicineName, 'label'>) => {
    const key = nameKey(label)
    const known = names.get(key)
    if (known !== undefined && known.ingredients[0] !== entry.ingredients[0])
      throw new Error(`Two medicines share the name "${label}" in the reference tables`)
    names.set(key, { ...entry, label })
  }
  for (const row of ingredientRows) {
    const site = row.usualSite
    if (row.isNameEnough) add(row.name, { kind: 'ingredient', ingredients: [row], site })
    for (const name of row.alsoCalled) add(name, { kind: 'ingredient', ingredients: [row], site })
    for (const brand of row.brands)
      add(brand.name, { kind: 'brand', ingredients: [row], site: brand.site ?? site })
  }
  for (const row of combinationRows)
    for (const brand of row.names)
      add(brand.name, { kind: 'brand', ingredients: row.ingredients, site: brand.site })
  return names
}

/** Names of the release, without those that the tables by hand know better. */
function releaseNames(hand: ReadonlyMap<string, MedicineName>): readonly CandidateName[] {
  const found = new Map<string, CandidateName[]>()
  const add = (name: MedicineName) => {
    const key = quickKey(name.label)
    if (hand.has(key) || isPlainWords(key) || isKnownByHand(key, name, hand)) return
    found.set(key, [
      ...(found.get(key) ?? []),
      { key, name, isEnough: !everydayNames.has(key), isCommon: false },
    ])
  }
  for (const row of releaseIngredientRows)
    add({ kind: 'ingredient', label: row.name, ingredients: [row], site: null })
  for (const brand of catalogueBrands())
    for (const ingredients of brand.sets)
      add({ kind: 'brand', label: brand.name, ingredients, site: null })
  // Two meanings of one name: neither is enough.
  return [...found.values()].flatMap((same) =>
    same.length === 1 ? same : same.map((one) => ({ ...one, isEnough: false })),
  )
}

/** `nameKey` for thousands of names: most hold letters only, whose key is quickly made. */
function quickKey(label: string): string {
  return /^[A-Za-z]+([ -][A-Za-z]+)*$/.test(label)
    ? label.toLowerCase().replaceAll('-', ' ')
    : nameKey(label)
}

/** True when every word of the key already means something else in a drug line. */
function isPlainWords(key: string): boolean {
  return key.length < 3 || key.split(' ').every(isPlainWord)
}

function isPlainWord(word: string): boolean {
  return (
    isNumber(word) ||
    saltWords.has(word) ||
    unitWords.has(word) ||
    harmlessWords.has(word) ||
    Object.hasOwn(formWords, word) ||
    Object.hasOwn(releaseWords, word)
  )
}

/** `Toprol XL` beside `Toprol` of the tables: the rest is a form, so the shorter name reads more. */
function isKnownByHand(
  key: string,
  name: MedicineName,
  hand: ReadonlyMap<string, MedicineName>,
): boolean {
  const words = key.split(' ')
  for (let n = words.length - 1; n > 0 && isPlainWord(words[n] ?? ''); n--) {
    const known = hand.get(words.slice(0, n).join(' '))
    if (known === undefined) continue
    const codes = new Set(known.ingredients.map((i) => i.rxcui))
    return (
      codes.size === name.ingredients.length && name.ingredients.every((i) => codes.has(i.rxcui))
    )
  }
  return false
}

/** Every name of the tables and the catalogue, those that say too little too. */
export const candidateNames = lazily<readonly CandidateName[]>(() => {
  const hand = handNames()
  const varying = varyingBrands.flatMap(({ name: label, sets }) =>
    sets.map(
      (ingredients): CandidateName => ({
        key: nameKey(label),
        name: { kind: 'brand', label, ingredients, site: null },
        isEnough: false,
        isCommon: true,
      }),
    ),
  )
  const barred = new Set(varying.map((one) => one.key))
  const ambiguous = ingredientRows
    .filter((row) => !row.isNameEnough)
    .map(
      (row): CandidateName => ({
        key: nameKey(row.name),
        name: { kind: 'ingredient', label: row.name, ingredients: [row], site: row.usualSite },
        isEnough: false,
        isCommon: true,
      }),
    )
  return [
    ...[...hand].map(([key, name]) => ({ key, name, isEnough: true, isCommon: true })),
    ...ambiguous,
    ...varying,
    ...releaseNames(hand).filter((one) => !barred.has(one.key)),
  ]
})

const names = lazily<ReadonlyMap<string, MedicineName>>(
  () => new Map(candidateNames().flatMap((one) => (one.isEnough ? [[one.key, one.name]] : []))),
)
const longest = lazily(() => Math.max(...[...names().keys()].map((key) => key.split(' ').length)))

export interface NameMatch {
  readonly name: MedicineName
  /** How many of the words were used, separators between them included. */
  readonly length: number
  readonly key: string
}

/** The longest known name that starts at `from`; marks inside it may be written or left out. */
export function matchName(words: readonly string[], from: number): NameMatch | null {
  let key = ''
  let best: NameMatch | null = null
  let parts = 0
  for (let i = from; i < words.length && parts < longest(); i++) {
    const word = words[i] ?? ''
    // Names are compared without their marks: SMZ/TMP, Claritin-D, insulin, regular, human.
    if (i > from && /^[-/(),&+]$/.test(word)) continue
    if (isSeparator(word)) break
    key = key === '' ? word : `${key} ${word}`
    parts++
    const name = names().get(key)
    if (name !== undefined) best = { name, length: i - from + 1, key }
  }
  return best
}
