// Screens the medications in use against a table of drug rows: the engine of every family whose rows are about one
// medication. One cannot-tell for each medication that needs facts the chart lacks; a medication that the table does
// not name is never asked about.

import type { DrugRow } from '../../reference/drug-row.ts'
import type { Site } from '../../reference/ingredients/ingredient-row.ts'
import type { Chart, Fact, Ingredient } from '../chart.ts'
import type { CannotTell, Evidence, Finding } from '../finding.ts'
import { judge } from './circumstance.ts'
import {
  concern,
  drugEvidence,
  drugSubject,
  noList,
  notIdentified,
  type Screened,
  type ScreenedList,
  screenedList,
} from './screened-list.ts'

export interface DrugRowFamily {
  readonly id: string
  readonly title: string
  readonly rows: readonly DrugRow[]
}

interface Match {
  readonly row: DrugRow
  readonly ingredient: Ingredient
}

type RowsByDrug = ReadonlyMap<string, readonly DrugRow[]>

/** The rows that name each ingredient, so that a medication costs one look-up and not one look at every row. */
function indexRows(rows: readonly DrugRow[]): RowsByDrug {
  const index = new Map<string, DrugRow[]>()
  for (const row of rows)
    for (const rxcui of row.drugs.rxcuis) {
      const known = index.get(rxcui)
      if (known === undefined) index.set(rxcui, [row])
      else known.push(row)
    }
  return index
}

const systemicOnly: readonly Site[] = ['systemic']

/** The rows about a medication, each once, by the first ingredient that it names. */
function matches({ ingredients, site }: Screened, index: RowsByDrug): readonly Match[] {
  const found: Match[] = []
  for (const ingredient of ingredients)
    for (const row of index.get(ingredient.rxcui) ?? []) {
      if (!(row.sites ?? systemicOnly).includes(site)) continue
      if (ingredients.length > 1 && found.some((match) => match.row === row)) continue
      found.push({ row, ingredient })
    }
  return found
}

export interface DrugRowOptions {
  /** Facts about the patient that open every concern's evidence, such as the age. */
  readonly evidence?: readonly Evidence[]
  /** When given, nothing is judged: each named medication cannot be told for lack of these. */
  readonly missing?: readonly Fact[]
}

/** The screening function of a family: index once, then screen charts. */
export function drugRowScreen(
  family: DrugRowFamily,
): (chart: Chart, options?: DrugRowOptions) => readonly Finding[] {
  const index = indexRows(family.rows)
  return (chart, options = {}) => {
    const list = screenedList(chart)
    if (list === null)
      return [noList(family.id, family.title, [...(options.missing ?? []), 'medications'])]
    const findings = list.identified.flatMap((screened) => {
      const found = matches(screened, index)
      if (found.length === 0) return []
      if (options.missing !== undefined) return [cannotTell(family, screened, options.missing)]
      return screenOne(family, chart, list, screened, found, options.evidence ?? [])
    })
    return [...findings, ...list.unidentified.map((m) => notIdentified(family.id, family.title, m))]
  }
}

function screenOne(
  family: DrugRowFamily,
  chart: Chart,
  list: ScreenedList,
  screened: Screened,
  found: readonly Match[],
  opening: readonly Evidence[],
): readonly Finding[] {
  const findings: Finding[] = []
  const missing = new Set<Fact>()
  for (const { row, ingredient } of found) {
    const { answer, evidence, subjects, missing: lacks } = judge(row.when, chart, list, screened)
    for (const fact of answer === 'cannot-tell' ? lacks : []) missing.add(fact)
    if (answer === 'yes')
      findings.push(
        concern(
          family.id,
          row,
          row.category,
          row.topic ?? ingredient.name,
          [drugSubject(screened, ingredient), ...subjects],
          [...opening, drugEvidence(screened), ...evidence],
        ),
      )
  }
  return missing.size === 0 ? findings : [...findings, cannotTell(family, screened, [...missing])]
}

function cannotTell(
  { id, title }: DrugRowFamily,
  { medication }: Screened,
  missing: readonly Fact[],
): CannotTell {
  return {
    kind: 'cannot-tell',
    rule: id,
    about: `${title} for ${medication.text}`,
    missing,
    subjectIds: [medication.id],
  }
}
