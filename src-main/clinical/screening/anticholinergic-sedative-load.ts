// Anticholinergic and sedative load: what several drugs of an older adult add up to. Each load is one concern with
// every drug that adds to it; what a single drug does is another family's.

import { burdenScore } from '../../reference/anticholinergic-burden.ts'
import {
  anticholinergicLoad,
  cnsActive,
  LOAD_FROM_YEARS,
  type LoadRow,
  loadRows,
  sedativeLoad,
  sedativeScore,
  threeActive,
} from '../../reference/anticholinergic-sedative-load.ts'
import type { Chart, Fact, Ingredient } from '../chart.ts'
import { ageYears } from '../dates.ts'
import type { Evidence, Finding } from '../finding.ts'
import { ageEvidence } from './circumstance.ts'
import type { ScreeningRule } from './rule.ts'
import {
  concern,
  drugSubject,
  noList,
  type Screened,
  type ScreenedList,
  screenedList,
} from './screened-list.ts'

const id = 'anticholinergic-sedative-load'
const title = 'Anticholinergic and sedative load'
const category = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const

interface Part {
  readonly screened: Screened
  readonly ingredient: Ingredient
  readonly score: number
}

/** What a medication adds by one of its ingredients, 0 when it does not count. */
function scoreOf(row: LoadRow, { site }: Screened, { rxcui }: Ingredient): number {
  switch (row) {
    case threeActive:
      return site === 'systemic' && cnsActive.rxcuis.has(rxcui) ? 1 : 0
    case sedativeLoad:
      return site === 'systemic' ? sedativeScore(rxcui) : 0
    case anticholinergicLoad:
      // The scales count inhaled drugs too.
      return site === 'systemic' || site === 'lung' ? (burdenScore('acb', rxcui) ?? 0) : 0
    default:
      throw new Error(`No score for the load ${row.id}`)
  }
}

/** Every ingredient that adds to the load, once, however many products hold it. */
function partsOf(row: LoadRow, list: ScreenedList): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const screened of list.identified)
    for (const ingredient of screened.ingredients) {
      const score = scoreOf(row, screened, ingredient)
      if (score > 0 && !parts.has(ingredient.rxcui))
        parts.set(ingredient.rxcui, { screened, ingredient, score })
    }
  return [...parts.values()]
}

function partEvidence({ screened, ingredient, score }: Part, row: LoadRow): Evidence {
  const { start } = screened.medication
  return {
    fact: `${row.topic}: ${ingredient.name}`,
    value: String(score),
    unit: null,
    date: start,
  }
}

function inWords(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((n) => n !== '').join(' and ')
}

function screenLoads(chart: Chart, list: ScreenedList, years: number | null): readonly Finding[] {
  const findings: Finding[] = []
  const open: LoadRow[] = []
  const missing = new Set<Fact>()
  for (const row of loadRows) {
    const parts = partsOf(row, list)
    const total = parts.reduce((sum, part) => sum + part.score, 0)
    const isReached = total >= row.atLeast
    const isOpen = total + list.unidentified.length * row.mostOfOne >= row.atLeast
    if (isReached && years !== null)
      findings.push(
        concern(
          id,
          row,
          category,
          inWords(parts.map((part) => part.ingredient.name)),
          parts.map((part) => drugSubject(part.screened, part.ingredient)),
          [
            ageEvidence(years, chart),
            { fact: row.topic, value: String(total), unit: null, date: null },
            ...parts.map((part) => partEvidence(part, row)),
          ],
        ),
      )
    else if (isOpen) {
      open.push(row)
      if (years === null) missing.add('birthDate')
      if (!isReached) missing.add('ingredients')
    }
  }
  if (open.length === 0) return findings
  const subjectIds = missing.has('ingredients') ? list.unidentified.map((m) => m.id) : []
  const about = `${title}: ${open.map((row) => row.topic).join(', ')}`
  return [...findings, { kind: 'cannot-tell', rule: id, about, missing: [...missing], subjectIds }]
}

/** Loads of adults of 65 and older. Silent when neither age nor an unidentified medication can change the answer. */
export const anticholinergicSedativeLoad: ScreeningRule = {
  id,
  title,
  sources: loadRows.map((row) => row.source),
  needs: ['medications', 'ingredients', 'birthDate'],
  screen: (chart) => {
    const list = screenedList(chart)
    if (list === null) return [noList(id, title, ['medications'])]
    const years = ageYears(chart.patient.birthDate, chart.on)
    if (years !== null && years < LOAD_FROM_YEARS) return []
    return screenLoads(chart, list, years)
  },
}
