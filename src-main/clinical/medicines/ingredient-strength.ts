// The strength of one ingredient in one dose unit. In a combination the numbers of the text are matched with products
// of the catalogue, because "5-325 mg" does not say which is which.

import { type CatalogueProduct, catalogueProducts } from '../../reference/catalogue.ts'
import { lazily } from '../../reference/lazily.ts'
import type { Ingredient, Medication } from '../chart.ts'
import { strengthInMg } from './daily-dose.ts'

const keyOf = (rxcuis: readonly string[]) => rxcuis.toSorted().join('+')

const combinations = lazily<ReadonlyMap<string, readonly CatalogueProduct[]>>(() => {
  const found = new Map<string, CatalogueProduct[]>()
  for (const product of catalogueProducts()) {
    if (product.parts.length < 2) continue
    const key = keyOf(product.parts.map((part) => part.ingredient.rxcui))
    const known = found.get(key)
    if (known === undefined) found.set(key, [product])
    else known.push(product)
  }
  return found
})

function partMg(strength: string): number | null {
  const found = /^([\d.]+) MG$/.exec(strength)
  return found === null ? null : Number(found[1])
}

/** In mg; null when the text has no strength, or when products with these numbers do not agree. */
export function ingredientStrengthMg(
  { strength, ingredients }: Pick<Medication, 'strength' | 'ingredients'>,
  ingredient: Ingredient,
): number | null {
  if (strength === null || ingredients === null) return null
  if (ingredients.length === 1) return strengthInMg(strength)
  const numbers = (strength.match(/\d*\.?\d+/g) ?? []).map(Number)
  if (numbers.length !== ingredients.length) return null
  const wanted = numbers.toSorted((a, b) => a - b).join(' ')
  const answers = new Set<number>()
  for (const { parts } of combinations().get(keyOf(ingredients.map((i) => i.rxcui))) ?? []) {
    const mg = parts.map((part) => partMg(part.strength))
    if (
      mg
        .map((n) => n ?? 0)
        .toSorted((a, b) => a - b)
        .join(' ') !== wanted
    )
      continue
    const own = mg[parts.findIndex((part) => part.ingredient.rxcui === ingredient.rxcui)]
    if (own !== undefined && own !== null) answers.add(own)
  }
  const [only] = answers
  return answers.size === 1 ? (only ?? null) : null
}
