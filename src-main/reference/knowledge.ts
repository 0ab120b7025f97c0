// What the knowledge tables hold: for the screen that shows release, size and sources of each.

import register from '../../resources/knowledge/register.json' with { type: 'json' }
import { adherenceBarriers } from './adherence-barriers.ts'
import { adherenceMeasures } from './adherence-measures.ts'
import { analytes } from './analytes.ts'
import { burdenRows } from './anticholinergic-burden.ts'
import { labelProducts } from './catalogue/label-products.ts'
import { varyingBrands } from './catalogue/uncertain-names.ts'
import { combinationRows } from './combinations.ts'
import { coreDiseases } from './core-diseases.ts'
import { type DrugClass, drugClasses } from './drug-classes.ts'
import { flushRows } from './flush-list.ts'
import { cdsiTables } from './immunization/cdsi-source.ts'
import { conditionObservations } from './immunization/condition-observations.ts'
import { ingredientRows } from './ingredients.ts'
import { notPartDRows } from './not-part-d.ts'
import { mmeFactors } from './opioid-mme.ts'
import { permittedDuplicateRows } from './permitted-duplicates.ts'
import { problemCauses } from './problem-causes.ts'
import { screeningTables } from './screening-tables.ts'
import { sigPhraseRows, sigWordRows } from './sig-words.ts'
import { snomedRows } from './snomed-conditions.ts'
import { type SourceId, sources } from './source.ts'
import { tallManRows } from './tall-man.ts'

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

function table(
  name: string,
  title: string,
  rows: readonly Sourced[],
  day: string = release,
): KnowledgeTable {
  const sources = [...new Set(rows.map((row) => row.source))]
  return { table: name, title, release: day, rows: rows.length, sources }
}

/** Tables that a release folder was made into; each carries the day of its release. */
const built: readonly KnowledgeTable[] = register.tables.map((one) => ({
  ...one,
  sources: one.sources.map(sourceId),
}))

function sourceId(id: string): SourceId {
  const known = Object.values(sources).find((source) => source.id === id)
  if (known === undefined) throw new Error(`A built table cites an unknown source: ${id}`)
  return known.id
}

const classSources = Object.values<DrugClass>(drugClasses).flatMap(({ source, others }) => [
  { source },
  ...(others === undefined ? [] : [others]),
])

/** Every knowledge table with its size and sources. */
export const knowledgeTables: readonly KnowledgeTable[] = [
  table('ingredients', 'Ingredients, brands and classes', ingredientRows),
  table('combinations', 'Combination products', combinationRows),
  ...built,
  table('label-products', 'Products of letter A from labels', labelProducts(), '2026-11-24'),
  table('varying-brands', 'Brands that say too little', varyingBrands, '2026-11-24'),
  {
    ...table('drug-classes', 'Rule classes', classSources, '2026-11-24'),
    rows: Object.keys(drugClasses).length,
  },
  table('analytes', 'Lab results and vitals', Object.values(analytes), '2026-11-24'),
  ...screeningTables.map((one) => table(one.table, one.title, one.rows, one.release)),
  table('snomed-conditions', 'Conditions by SNOMED CT code', snomedRows, '2026-11-24'),
  table('permitted-duplicates', 'Permitted doubles', permittedDuplicateRows),
  ...cdsiTables,
  table(
    'condition-observations',
    'Conditions as observations of the immunization schedule',
    conditionObservations,
    '2026-11-25',
  ),
  table('adherence-measures', 'Adherence measures', adherenceMeasures, '2026-11-24'),
  table('adherence-barriers', 'Barriers to taking a medicine', adherenceBarriers, '2026-11-25'),
  table('opioid-mme', 'Opioid conversion factors', mmeFactors, '2026-11-24'),
  table('anticholinergic-burden', 'Anticholinergic burden scales', burdenRows, '2026-11-24'),
  table('core-diseases', 'Core chronic diseases of Part D', coreDiseases),
  table('not-part-d', 'Drugs that Part D leaves out', notPartDRows),
  table('sig-words', 'Words of directions', sigWordRows),
  table('sig-phrases', 'Reasons and notes in plain English and Spanish', sigPhraseRows),
  table('flush-list', 'Medicines that may be flushed', flushRows, '2026-11-25'),
  table('tall-man', 'Names with tall letters', tallManRows, '2026-11-25'),
  table('problem-causes', 'Causes of drug therapy problems', problemCauses),
]
