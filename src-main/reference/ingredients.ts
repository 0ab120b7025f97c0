// All ingredients that Pestle knows: the tables by subject, with classes and brands, and behind them every
// ingredient of the RxNorm release by its name alone.

import release from '../../resources/knowledge/ingredients.json' with { type: 'json' }
import type { DrugClassId } from './drug-classes.ts'
import { cardiovascular } from './ingredients/cardiovascular.ts'
import { digestiveAndEye } from './ingredients/digestive-and-eye.ts'
import { endocrine } from './ingredients/endocrine.ts'
import { herbalsAndSupplements } from './ingredients/herbals-and-supplements.ts'
import { infectionAndAllergy } from './ingredients/infection-and-allergy.ts'
import { type IngredientRow, readIngredientRow, readLines } from './ingredients/ingredient-row.ts'
import { mineralsVitaminsHerbals } from './ingredients/minerals-vitamins-herbals.ts'
import { nervousSystem } from './ingredients/nervous-system.ts'
import { pain } from './ingredients/pain.ts'

/** The rows written by hand, with their classes and brands. */
export const ingredientRows: readonly IngredientRow[] = [
  cardiovascular,
  endocrine,
  nervousSystem,
  pain,
  infectionAndAllergy,
  digestiveAndEye,
  mineralsVitaminsHerbals,
  herbalsAndSupplements,
]
  .flatMap(readLines)
  .map(readIngredientRow)

/** `rxcui|name|*`: the star marks a code from the 2014 maps. */
function readReleaseRow(line: string): IngredientRow {
  const [rxcui = '', name = '', star] = line.split('|')
  return {
    rxcui,
    name,
    isNameEnough: true,
    usualSite: null,
    classes: [],
    brands: [],
    alsoCalled: [],
    source: star === '*' ? 'rxnorm-maps-2014' : 'rxnorm-prescribable',
  }
}

/** Every ingredient of the release that has no row of its own above. */
export const releaseIngredientRows: readonly IngredientRow[] = withoutKnown(
  release.rows.split('\n').map(readReleaseRow),
)

function withoutKnown(rows: readonly IngredientRow[]): readonly IngredientRow[] {
  const codes = new Set(ingredientRows.map((row) => row.rxcui))
  const names = new Set(ingredientRows.map((row) => row.name.toLowerCase()))
  return rows.filter((row) => !codes.has(row.rxcui) && !names.has(row.name.toLowerCase()))
}

const all = [...ingredientRows, ...releaseIngredientRows]
const byRxcui = new Map(all.map((row) => [row.rxcui, row]))
const byName = new Map(all.map((row) => [row.name, row]))

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

/** The classes in an ingredient's own row; classes that list their members stand in drug-classes/. */
export function classesOf(rxcui: string): readonly DrugClassId[] {
  return byRxcui.get(rxcui)?.classes ?? []
}
