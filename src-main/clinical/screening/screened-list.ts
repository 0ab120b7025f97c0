// The medications in use, as every rule family looks at them, and the answers all families share.

import type { ConcernRow } from '../../reference/concern-row.ts'
import type { DrugGroup } from '../../reference/drug-group.ts'
import type { Site } from '../../reference/ingredients/ingredient-row.ts'
import { cite } from '../../reference/source.ts'
import {
  activeMedications,
  type Chart,
  type Fact,
  type Ingredient,
  type Medication,
} from '../chart.ts'
import type { CannotTell, Concern, Evidence, Subject } from '../finding.ts'
import { siteOf } from '../medicines/site.ts'
import { onceFor } from '../memo.ts'

/** A medication whose ingredients are known. */
export interface Screened {
  readonly medication: Medication
  readonly ingredients: readonly Ingredient[]
  readonly site: Site
}

export interface ScreenedList {
  readonly identified: readonly Screened[]
  readonly unidentified: readonly Medication[]
}

/** The medications in use on the chart's day; null when the chart has no list. Every family looks at the same list. */
export const screenedList: (chart: Chart) => ScreenedList | null = onceFor(
  (chart: Chart): ScreenedList | null => {
    const active = activeMedications(chart)
    if (active === null) return null
    const identified: Screened[] = []
    const unidentified: Medication[] = []
    for (const medication of active) {
      const { ingredients } = medication
      if (ingredients === null || ingredients.length === 0) unidentified.push(medication)
      else identified.push({ medication, ingredients, site: siteOf(medication) })
    }
    return { identified, unidentified }
  },
)

/** The first ingredient of `screened` that belongs to `group`; null when none does. */
export function memberOf(screened: Screened, group: DrugGroup): Ingredient | null {
  // A plain loop: asked thousands of times for one patient.
  for (const ingredient of screened.ingredients)
    if (group.rxcuis.has(ingredient.rxcui)) return ingredient
  return null
}

/** The family cannot say anything about a patient without a list. */
export function noList(rule: string, title: string, missing: readonly Fact[]): CannotTell {
  return { kind: 'cannot-tell', rule, about: title, missing, subjectIds: [] }
}

/** The family cannot say anything about a medication that was not identified. */
export function notIdentified(rule: string, title: string, medication: Medication): CannotTell {
  return {
    kind: 'cannot-tell',
    rule,
    about: `${title} of ${medication.text}`,
    missing: ['ingredients'],
    subjectIds: [medication.id],
  }
}

/** A medication as the subject of a finding, named by the ingredient that matters. */
export function drugSubject(screened: Screened, ingredient: Ingredient): Subject {
  return {
    name: ingredient.name,
    rxcui: ingredient.rxcui,
    kind: 'drug',
    id: screened.medication.id,
  }
}

/** The entry as written, with its start. */
export function drugEvidence(screened: Screened): Evidence {
  const { text, start } = screened.medication
  return { fact: 'medication', value: text, unit: null, date: start }
}

/** A concern from a table row. `names` opens the text: "warfarin with ibuprofen". */
export function concern(
  rule: string,
  row: ConcernRow,
  category: Concern['category'],
  names: string,
  subjects: readonly Subject[],
  evidence: readonly Evidence[],
): Concern {
  return {
    kind: 'concern',
    rule,
    row: row.id,
    severity: row.severity,
    interrupts: row.interrupts,
    category,
    subjects,
    evidence,
    text: `${names.charAt(0).toUpperCase()}${names.slice(1)}: ${row.effect}`,
    recommendation: row.recommendation,
    source: cite(row.source),
  }
}
