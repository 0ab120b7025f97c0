// Drug-drug interactions: every pair or triple of the table that the medications in use fill.

import type { DrugGroup } from '../../reference/drug-group.ts'
import { type InteractionRow, interactionRows } from '../../reference/interactions.ts'
import type { Chart, Ingredient } from '../chart.ts'
import type { Finding } from '../finding.ts'
import { judge } from './circumstance.ts'
import type { ScreeningRule } from './rule.ts'
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

const id = 'interactions'
const title = 'Interactions'

interface Part {
  readonly screened: Screened
  readonly ingredient: Ingredient
}

/** A row and the ingredients of the list that fill its parties. */
interface Filling {
  readonly row: InteractionRow
  readonly parts: readonly Part[]
  /** The filled parties, in an order of their own: the same for the same ingredients of the same medications. */
  readonly keys: readonly string[]
}

/** The rows whose first party an ingredient belongs to, so that the rest of the table costs nothing. */
const rowsByFirst = indexRows()

function indexRows(): ReadonlyMap<string, readonly InteractionRow[]> {
  const index = new Map<string, InteractionRow[]>()
  for (const row of interactionRows)
    for (const rxcui of row.parties[0]?.rxcuis ?? []) {
      const known = index.get(rxcui)
      if (known === undefined) index.set(rxcui, [row])
      else known.push(row)
    }
  return index
}

/** The rows of which every party is on the list, each once. A row whose partner nobody takes costs a few look-ups. */
function rowsFor(list: readonly Screened[]): ReadonlySet<InteractionRow> {
  const taken = [...new Set(list.flatMap(({ ingredients }) => ingredients.map((i) => i.rxcui)))]
  // Many rows share a group.
  const known = new Map<DrugGroup, boolean>()
  const isTaken = (group: DrugGroup) => {
    const answer = known.get(group) ?? taken.some((rxcui) => group.rxcuis.has(rxcui))
    known.set(group, answer)
    return answer
  }
  const rows = new Set<InteractionRow>()
  for (const rxcui of taken)
    for (const row of rowsByFirst.get(rxcui) ?? []) if (row.parties.every(isTaken)) rows.add(row)
  return rows
}

function candidates(
  row: InteractionRow,
  party: number,
  list: readonly Screened[],
): readonly Part[] {
  const group = row.parties[party]
  if (group === undefined) return []
  const sites = ['systemic', ...(party === 0 ? (row.firstAt ?? []) : [])]
  return list.flatMap((screened) =>
    sites.includes(screened.site)
      ? screened.ingredients
          .filter((ingredient) => group.rxcuis.has(ingredient.rxcui))
          .map((ingredient) => ({ screened, ingredient }))
      : [],
  )
}

/**
 * All ways to fill the parties of a row with different ingredients, one per set of medications. Parts may
 * share a combination product, but at least two medications take part: one product is the maker's choice.
 */
function fillings(row: InteractionRow, list: readonly Screened[]): readonly Filling[] {
  let sets: (readonly Part[])[] = [[]]
  for (const party of row.parties.keys()) {
    const parts = candidates(row, party, list)
    if (parts.length === 0) return []
    sets = sets.flatMap((set) =>
      parts
        .filter((part) => set.every((other) => other.ingredient.rxcui !== part.ingredient.rxcui))
        .map((part) => [...set, part]),
    )
  }
  const seen = new Set<string>()
  return sets.flatMap((parts) => {
    const ids = [...new Set(parts.map((part) => part.screened.medication.id))].toSorted()
    const key = ids.join('|')
    if (ids.length < 2 || seen.has(key)) return []
    seen.add(key)
    const keys = parts.map((p) => `${p.screened.medication.id} ${p.ingredient.rxcui}`).toSorted()
    return [{ row, parts, keys }]
  })
}

/** How many sets of drugs a row is about: the fewer, the more exactly it speaks of these. */
function breadth(row: InteractionRow): number {
  return row.parties.reduce((product, party) => product * party.rxcuis.size, 1)
}

/**
 * True when `other` says what `one` says, and says it better: the same mechanism and kind of problem for the same drugs from a
 * narrower row, or for these drugs and a third.
 */
function saysItBetter(other: Filling, one: Filling): boolean {
  if (other.row.mechanism !== one.row.mechanism) return false
  // One drug raises another, which speeds up the first: two things to know.
  if (other.row.category.dtp !== one.row.category.dtp) return false
  if (!one.keys.every((key) => other.keys.includes(key))) return false
  return other.keys.length > one.keys.length || breadth(other.row) < breadth(one.row)
}

function answer(filling: Filling, chart: Chart, list: ScreenedList): readonly Finding[] {
  const { row, parts } = filling
  const [first] = parts
  if (first === undefined) return []
  const medications = [...new Set(parts.map((part) => part.screened))]
  const names = parts.map((part) => part.ingredient.name).join(' with ')
  const judged = row.when === undefined ? null : judge(row.when, chart, list, first.screened)
  if (judged?.answer === 'no') return []
  if (judged?.answer === 'cannot-tell')
    return [
      {
        kind: 'cannot-tell',
        rule: id,
        about: `${title} of ${names}`,
        missing: judged.missing,
        subjectIds: medications.map((screened) => screened.medication.id),
      },
    ]
  return [
    concern(
      id,
      row,
      row.category,
      names,
      [...parts.map((part) => drugSubject(part.screened, part.ingredient))],
      [...medications.map(drugEvidence), ...(judged?.evidence ?? [])],
    ),
  ]
}

/** Interactions between the medications in use; local products count only where a row says so. */
export const interactions: ScreeningRule = {
  id,
  title,
  sources: [...new Set(interactionRows.map((row) => row.source))],
  needs: [
    'medications',
    'ingredients',
    'directions',
    'strength',
    'dailyDose',
    'birthDate',
    'sex',
    'weight',
    'height',
    'creatinine',
    'observations',
  ],
  screen: (chart): readonly Finding[] => {
    const list = screenedList(chart)
    if (list === null) return [noList(id, title, ['medications'])]
    const found = [...rowsFor(list.identified)].flatMap((row) => fillings(row, list.identified))
    return [
      ...found
        .filter((one) => !found.some((other) => saysItBetter(other, one)))
        .flatMap((one) => answer(one, chart, list)),
      ...list.unidentified.map((medication) => notIdentified(id, title, medication)),
    ]
  },
}
