// Which ingredients there are, and which ingredient a name inside a product name stands for.

import { isLetterAIngredient } from './letter-a.ts'
import type { Concept, Release } from './release-folder.ts'

export interface TableIngredient {
  readonly rxcui: string
  readonly name: string
  /** False when the code is from the older maps because the release lacks it. */
  readonly isInRelease: boolean
}

export interface Ingredients {
  /** By RxCUI, in ascending order. */
  readonly rows: readonly TableIngredient[]
  /** The ingredient that a name with or without its salt stands for; null when none does or more than one may. */
  readonly ofName: (name: string) => string | null
}

/** Names in products for names in the older maps. */
const sameDrug: Readonly<Record<string, string>> = {
  'alendronic acid': 'alendronate',
  'alpha tocopherol': 'alpha-tocopherol',
  amylase: 'amylases',
}

/** Joins the release's ingredients with those of the older maps that the release lacks. */
export function ingredientsOf(release: Release): Ingredients {
  const inRelease = release.concepts.filter((c) => c.tty === 'IN')
  const codes = new Set(release.concepts.map((c) => c.rxcui))
  const productText = ` ${[...release.concepts, ...release.moreProducts]
    .map((c) => c.name.toLowerCase())
    .join(' | ')} `
  const taken = new Set(inRelease.map((c) => c.name.toLowerCase()))
  const learned = learnedNames(release, inRelease)
  const names = new Set([
    ...taken,
    ...release.moreIngredients
      .filter((row) => isLetterAIngredient(row, false))
      .map((row) => row.name),
  ])
  const more = release.moreIngredients.filter(
    (row) =>
      !codes.has(row.rxcui) &&
      !taken.has(row.name) &&
      !learned.has(row.name) &&
      !isSaltOf(row.name, names) &&
      isLetterAIngredient(row, namesPart(productText, row.name)),
  )
  const rows = [
    ...inRelease.map(({ rxcui, name }) => ({ rxcui, name, isInRelease: true })),
    ...more.map(({ rxcui, name }) => ({ rxcui, name, isInRelease: false })),
  ].sort((a, b) => Number(a.rxcui) - Number(b.rxcui))
  return { rows, ofName: nameLookup(rows, learned) }
}

/** True for `amlodipine besylate` beside `amlodipine`; potassium and the like are no salt of a salt word. */
function isSaltOf(name: string, names: ReadonlySet<string>): boolean {
  const words = name.split(' ')
  for (let n = words.length - 1; n > 0 && saltWord.test(words[n] ?? ''); n--)
    if (!isMetal(words[0]) && names.has(words.slice(0, n).join(' '))) return true
  return false
}

/** Aluminum hydroxide is no salt of a drug called aluminum. */
function isMetal(word: string | undefined): boolean {
  return word === 'aluminum' || word === 'ammonium' || word === 'antimony' || word === 'arsenic'
}

/** True when a part of a product (after a mark, before its strength) is that name alone. */
function namesPart(text: string, name: string): boolean {
  return ['| ', '/ ', '('].some(
    (mark) => text.includes(`${mark}${name} `) && hasStrength(text, `${mark}${name} `),
  )
}

function hasStrength(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
    if (/^\d/.test(text.slice(at + start.length, at + start.length + 1))) return true
  return false
}

function nameLookup(
  rows: readonly TableIngredient[],
  learned: ReadonlyMap<string, string>,
): Ingredients['ofName'] {
  const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row.rxcui]))
  const alone = (name: string) => byName.get(name) ?? learned.get(name) ?? null
  const memo = new Map<string, string | null>()
  const find = (name: string): string | null => {
    const exact = alone(name) ?? alone(sameDrug[name] ?? '')
    if (exact !== null) return exact
    // With its salt: `amlodipine besylate` begins with an ingredient of the older maps.
    const words = name.split(' ')
    for (let n = words.length - 1; n > 0; n--) {
      if (!saltWord.test(words[n] ?? '')) break
      const base = words.slice(0, n).join(' ')
      const found = alone(base) ?? alone(sameDrug[base] ?? '')
      if (found !== null) return found
    }
    return null
  }
  return (name) => {
    const key = name.toLowerCase()
    const known = memo.get(key)
    if (known !== undefined) return known
    const found = find(key)
    memo.set(key, found)
    return found
  }
}

const saltWord =
  /^(acetate|anhydrous|aspartate|axetil|benzoate|besylate|bitartrate|bromide|calcium|chloride|cilexetil|citrate|dihydrate|dimaleate|dipivoxil|dipropionate|disodium|edetate|fumarate|furoate|glycolate|hemihydrate|hydrate|hydrobromide|hydrochloride|hydroxide|kamedoxomil|lactate|lauroxil|lysinate|magnesium|malate|maleate|medoxomil|meglumine|mesylate|monohydrate|napsylate|nitrate|oxalate|pamoate|pentahydrate|phosphate|pivoxil|potassium|propionate|saccharate|sodium|stearate|succinate|sulfate|tartrate|tosylate|trihydrate|zinc)$/

/**
 * Name in a product (mostly with its salt) → ingredient. A product with one ingredient shows it; a combination
 * shows it when all its other names are known and one ingredient is left over.
 */
function learnedNames(
  release: Release,
  inRelease: readonly Concept[],
): ReadonlyMap<string, string> {
  const byName = new Map(inRelease.map((c) => [c.name.toLowerCase(), c.rxcui]))
  const ttyOf = new Map(release.concepts.map((c) => [c.rxcui, c.tty]))
  const ingredients = new Map<string, Set<string>>()
  for (const { scd_rxcui, ingredient_rxcui } of release.scdIngredients) {
    const set = ingredients.get(scd_rxcui) ?? new Set()
    if (ttyOf.get(ingredient_rxcui) === 'IN') set.add(ingredient_rxcui)
    ingredients.set(scd_rxcui, set)
  }
  const products = release.concepts
    .filter((c) => c.tty === 'SCD')
    .map((c) => ({ names: roughNames(c.name), left: ingredients.get(c.rxcui) ?? new Set() }))
    .sort((a, b) => a.names.length - b.names.length)
  const learned = new Map<string, string>()
  for (const { names, left } of products) {
    const rest = new Set(left)
    const unknown = names.filter((name) => {
      const found = learned.get(name) ?? byName.get(name) ?? null
      if (found !== null) rest.delete(found)
      return found === null
    })
    const [name, ...others] = unknown
    const [only, ...more] = rest
    if (name !== undefined && only !== undefined && others.length + more.length === 0)
      learned.set(name, only)
  }
  // A precise name that no product shows begins with its ingredient's name: `hydrocodone polistirex`.
  for (const { name, tty } of release.concepts) {
    const key = name.toLowerCase()
    if (tty !== 'PIN' || learned.has(key) || byName.has(key)) continue
    const base = [...key.matchAll(/[ ,-]/g)].map((mark) => key.slice(0, mark.index)).reverse()
    const longest = base.find((start) => byName.has(start))
    if (longest !== undefined) learned.set(key, byName.get(longest) ?? '')
  }
  return learned
}

/** The names in a product name as far as its strengths show where they end. */
function roughNames(product: string): readonly string[] {
  const lead = /^(?:[A-Z][A-Za-z-]* )*\d[\d.]* (?:ML|HR|ACTUAT|DAY) /
  return product
    .replace(lead, '')
    .split(' / ')
    .map((part) => (/^(.+?) \d[\d.]* [A-Z%]/.exec(part)?.[1] ?? part).toLowerCase())
}
