// All ingredients that Pestle knows by name, joined from the tables by subject, with look-ups.

import type { DrugClassId } from './drug-classes.ts'
import { cardiovascular } from './ingredients/cardiovascular.ts'
import { digestiveAndEye } from './ingredients/digestive-and-eye.ts'
import { endocrine } from './ingredients/endocrine.ts'
import { infectionAndAllergy } from './ingredients/infection-and-allergy.ts'
import { type IngredientRow, readIngredientRow, readLines } from './ingredients/ingredient-row.ts'
import { mineralsVitaminsHerbals } from './ingredients/minerals-vitamins-herbals.ts'
import { nervousSystem } from './ingredients/nervous-system.ts'
import { pain } from './ingredients/pain.ts'

/** Every ingredient row. */
export const ingredientRows: readonly IngredientRow[] = [
  cardiovascular,
  endocrine,
  nervousSystem,
  pain,
  infectionAndAllergy,
  digestiveAndEye,
  mineralsVitaminsHerbals,
]
  .flatMap(readLines)
  .map(readIngredientRow)

const byRxcui = new Map(ingredientRows.map((row) => [row.rxcui, row]))
const byName = new Map(ingredientRows.map((row) => [row.name, row]))

/** The row of an RxCUI; null when Pestle has no row for it. */
export function ingredientOf(rxcui: string): IngredientRow | null {
  return byRxcui.get(rxcui) ?? null
}

/** For tables that name an ingredient: throws when there is no such row. */
export function ingredientNamed(name: string): IngredientRow {
  const row = byName.get(name)
  if (row === undefined) throw new Error(`No such ingredient in the reference tables: ${name}`)
  return row
}

/** The rule classes of an ingredient; empty when it has none or is not in the tables. */
export function classesOf(rxcui: string): readonly DrugClassId[] {
  return byRxcui.get(rxcui)?.classes ?? []
}
