// Every name under which a medicine may be written, as one look-up from words to ingredients.

import { combinationRows } from '../../reference/combinations.ts'
import type { IngredientRow, Site } from '../../reference/ingredients/ingredient-row.ts'
import { ingredientRows } from '../../reference/ingredients.ts'
import { isSeparator, nameKey } from './words.ts'

export interface MedicineName {
  /** A brand stands for a whole product, an ingredient name for one part of it. */
  readonly kind: 'ingredient' | 'brand'
  readonly ingredients: readonly IngredientRow[]
  readonly site: Site | null
}

function build(): ReadonlyMap<string, MedicineName> {
  const names = new Map<string, MedicineName>()
  const add = (name: string, entry: MedicineName) => {
    const key = nameKey(name)
    const known = names.get(key)
    if (known !== undefined && known.ingredients[0] !== entry.ingredients[0])
      throw new Error(`Two medicines share the name "${name}" in the reference tables`)
    names.set(key, entry)
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

const names = build()
const longest = Math.max(...[...names.keys()].map((key) => key.split(' ').length))

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
  for (let i = from; i < words.length && parts < longest; i++) {
    const word = words[i] ?? ''
    // Names are compared without their marks: SMZ/TMP, Claritin-D, insulin, regular, human.
    if (i > from && /^[-/(),]$/.test(word)) continue
    if (isSeparator(word)) break
    key = key === '' ? word : `${key} ${word}`
    parts++
    const name = names.get(key)
    if (name !== undefined) best = { name, length: i - from + 1, key }
  }
  return best
}
