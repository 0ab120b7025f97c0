// Drug-drug interactions: every pair or triple of the table that the medications in use fill.

import { type InteractionRow, interactionRows } from '../../reference/interactions.ts'
import type { Ingredient } from '../chart.ts'
import type { Concern, Finding } from '../finding.ts'
import type { ScreeningRule } from './rule.ts'
import {
  concern,
  drugEvidence,
  drugSubject,
  memberOf,
  noList,
  notIdentified,
  type Screened,
  screenedList,
} from './screened-list.ts'

const id = 'interactions'
const title = 'Interactions'

interface Part {
  readonly screened: Screened
  readonly ingredient: Ingredient
}

/**
 * All ways to fill the parties of a row with different ingredients, one per set of medications. Parts may
 * share a combination product, but at least two medications take part: one product is the maker's choice.
 */
function fillings(row: InteractionRow, list: readonly Screened[]): readonly (readonly Part[])[] {
  const candidates = row.parties.map((group) =>
    list.flatMap((screened) =>
      screened.ingredients
        .filter((ingredient) => group.rxcuis.has(ingredient.rxcui))
        .map((ingredient) => ({ screened, ingredient })),
    ),
  )
  if (candidates.some((parts) => parts.length === 0)) return []
  let sets: (readonly Part[])[] = [[]]
  for (const parts of candidates)
    sets = sets.flatMap((set) =>
      parts
        .filter((part) => set.every((other) => other.ingredient.rxcui !== part.ingredient.rxcui))
        .map((part) => [...set, part]),
    )
  const seen = new Set<string>()
  return sets.filter((set) => {
    const ids = [...new Set(set.map((part) => part.screened.medication.id))].toSorted()
    const key = ids.join('|')
    if (ids.length < 2 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function toConcern(row: InteractionRow, parts: readonly Part[]): Concern {
  const medications = [...new Set(parts.map((part) => part.screened))]
  return concern(
    id,
    row,
    row.category,
    parts.map((part) => part.ingredient.name).join(' with '),
    parts.map((part) => drugSubject(part.screened, part.ingredient)),
    medications.map(drugEvidence),
  )
}

/** Interactions between the medications in use, local products left out. */
export const interactions: ScreeningRule = {
  id,
  title,
  sources: [...new Set(interactionRows.map((row) => row.source))],
  needs: ['medications', 'ingredients'],
  screen: (chart): readonly Finding[] => {
    const list = screenedList(chart)
    if (list === null) return [noList(id, title, ['medications'])]
    const systemic = list.identified.filter((s) => s.site === 'systemic')
    // A row whose first party nobody takes costs one look.
    const taken = interactionRows.filter((row) =>
      row.parties.every((group) => systemic.some((s) => memberOf(s, group) !== null)),
    )
    return [
      ...taken.flatMap((row) => fillings(row, systemic).map((parts) => toConcern(row, parts))),
      ...list.unidentified.map((medication) => notIdentified(id, title, medication)),
    ]
  },
}
