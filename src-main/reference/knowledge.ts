// What the knowledge tables hold: for the screen that shows release, size and sources of each.

import { combinationRows } from './combinations.ts'
import { coreDiseases } from './core-diseases.ts'
import { classDuplicationRows, sameIngredient, sameIngredientTwoStrengths } from './duplication.ts'
import { ingredientRows } from './ingredients.ts'
import { interactionRows } from './interactions.ts'
import { notPartDRows } from './not-part-d.ts'
import { olderAdultRows } from './older-adults.ts'
import { permittedDuplicateRows } from './permitted-duplicates.ts'
import { problemCauses } from './problem-causes.ts'
import type { SourceId } from './source.ts'

export interface KnowledgeTable {
  readonly table: string
  readonly title: string
  /** Raised, as a calendar day, when a row is added or changed. */
  readonly release: string
  readonly rows: number
  readonly sources: readonly SourceId[]
}

interface Sourced {
  readonly source: SourceId
}

const release = '2026-11-23'

function table(name: string, title: string, rows: readonly Sourced[]): KnowledgeTable {
  const sources = [...new Set(rows.map((row) => row.source))]
  return { table: name, title, release, rows: rows.length, sources }
}

/** Every knowledge table with its size and sources. */
export const knowledgeTables: readonly KnowledgeTable[] = [
  table('ingredients', 'Ingredients, brands and classes', ingredientRows),
  table('combinations', 'Combination products', combinationRows),
  table('interactions', 'Interactions', interactionRows),
  table('duplication', 'Duplication', [
    sameIngredient,
    sameIngredientTwoStrengths,
    ...classDuplicationRows,
  ]),
  table('permitted-duplicates', 'Permitted doubles', permittedDuplicateRows),
  table('older-adults', 'Criteria for older adults', olderAdultRows),
  table('core-diseases', 'Core chronic diseases of Part D', coreDiseases),
  table('not-part-d', 'Drugs that Part D leaves out', notPartDRows),
  table('problem-causes', 'Causes of drug therapy problems', problemCauses),
]
