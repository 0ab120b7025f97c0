// Drugs on the list against the allergies on record: the same ingredient, its class, and what cross-reacts.

import type { AllergyRow, ReactionKind } from '../../reference/allergies.ts'
import { allergyRows, sameAllergen } from '../../reference/allergies.ts'
import {
  allergenWords,
  allergicReactionWords,
  intoleranceWords,
  otherAllergens,
  severeReactionWords,
} from '../../reference/allergy-words.ts'
import type { ConcernRow } from '../../reference/concern-row.ts'
import { harm } from '../../reference/drug-row.ts'
import type { Allergy, Chart, Ingredient } from '../chart.ts'
import type { Concern, Evidence, Finding } from '../finding.ts'
import { identifyMedicine } from '../medicines/identify.ts'
import { onceForText } from '../memo.ts'
import type { ScreeningRule } from './rule.ts'
import {
  concern,
  drugEvidence,
  drugSubject,
  noList,
  notIdentified,
  type Screened,
  screenedList,
} from './screened-list.ts'

const id = 'allergies'
const title = 'Allergies'

/** What an entry of the allergy list means. */
export type Allergen =
  | {
      readonly kind: 'drugs'
      readonly rxcuis: ReadonlySet<string>
      /** True for "penicillin" or "sulfa": which member it was is not known. */
      readonly isClass: boolean
    }
  | { readonly kind: 'no-drug' }
  | { readonly kind: 'not-understood' }

/** The drugs that a substance names: a class word, else an ingredient or brand. */
export const allergenOf: (substance: string) => Allergen = onceForText(
  (substance: string) => substance,
  readAllergen,
)

function readAllergen(substance: string): Allergen {
  const words = substance
    .toLowerCase()
    .replaceAll(
      /\b(allergy|allergies|allergic|to|antibiotics?|drugs?|medications?|class|group)\b/g,
      ' ',
    )
    .replaceAll(/[^a-z0-9/\- ]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  for (const name of [words, words.replace(/s$/, ''), words.replace(/ies$/, 'y')]) {
    if (Object.hasOwn(allergenWords, name))
      return { kind: 'drugs', rxcuis: allergenWords[name]?.rxcuis ?? new Set(), isClass: true }
    if (otherAllergens.has(name)) return { kind: 'no-drug' }
  }
  const identified = identifyMedicine(substance) ?? identifyMedicine(words)
  if (identified === null) return { kind: 'not-understood' }
  return {
    kind: 'drugs',
    rxcuis: new Set(identified.ingredients.map((one) => one.rxcui)),
    isClass: false,
  }
}

/** What the words of a reaction say; a dangerous word wins, then an allergic one. */
export function reactionKind(reaction: string | null): ReactionKind {
  const words = reaction?.toLowerCase() ?? ''
  const has = (list: readonly string[]) => list.some((word) => words.includes(word))
  if (has(severeReactionWords)) return 'severe'
  if (has(allergicReactionWords)) return 'allergic'
  return has(intoleranceWords) ? 'intolerance' : 'unknown'
}

function holds(row: AllergyRow, reaction: ReactionKind): boolean {
  return (row.reactions ?? ['severe', 'allergic', 'unknown']).includes(reaction)
}

function toConcern(
  row: ConcernRow,
  allergy: Allergy,
  screened: Screened,
  ingredient: Ingredient,
): Concern {
  const evidence: Evidence = {
    fact: 'allergy',
    value: `${allergy.substance}: ${allergy.reaction ?? 'reaction not recorded'}`,
    unit: null,
    date: null,
  }
  return concern(
    id,
    row,
    harm,
    `${ingredient.name} with the allergy to ${allergy.substance}`,
    [
      drugSubject(screened, ingredient),
      { name: allergy.substance, rxcui: null, kind: 'allergy', id: allergy.id },
    ],
    [drugEvidence(screened), evidence],
  )
}

/** The rows that an entry of the allergy list opens, in the order of the table. */
function rowsOf(
  allergen: Extract<Allergen, { kind: 'drugs' }>,
  reaction: ReactionKind,
): readonly AllergyRow[] {
  const rxcuis = [...allergen.rxcuis]
  return allergyRows.filter((row) => {
    if (!holds(row, reaction)) return false
    const isIn = (rxcui: string) => row.allergen.rxcuis.has(rxcui)
    // Of "penicillin" it is not known which one it was, so the row must be about all of them.
    return allergen.isClass ? rxcuis.every(isIn) : rxcuis.some(isIn)
  })
}

/** The concerns of one allergy, at most one for each medication: the first row of the table that fits. */
function screenAllergy(
  allergy: Allergy,
  allergen: Extract<Allergen, { kind: 'drugs' }>,
  list: readonly Screened[],
): readonly Concern[] {
  const reaction = reactionKind(allergy.reaction)
  const rows = rowsOf(allergen, reaction)
  return list.flatMap((screened) => {
    const same = allergen.isClass
      ? undefined
      : screened.ingredients.find((one) => allergen.rxcuis.has(one.rxcui))
    if (same !== undefined) return [toConcern(sameAllergen[reaction], allergy, screened, same)]
    for (const row of rows) {
      const ingredient = screened.ingredients.find((one) => row.drugs.rxcuis.has(one.rxcui))
      if (ingredient !== undefined) return [toConcern(row, allergy, screened, ingredient)]
    }
    return []
  })
}

/** Allergies against the medications in use, wherever they act: an eye drop can do harm too. */
export const allergies: ScreeningRule = {
  id,
  title,
  sources: [...new Set([...Object.values(sameAllergen), ...allergyRows].map((row) => row.source))],
  needs: ['allergies', 'medications', 'ingredients', 'allergySubstance'],
  screen: (chart: Chart): readonly Finding[] => {
    if (chart.allergies.kind === 'not-asked') return [noList(id, title, ['allergies'])]
    if (chart.allergies.kind === 'none-known') return []
    const list = screenedList(chart)
    if (list === null) return [noList(id, title, ['medications'])]
    const findings: Finding[] = []
    let isDrugAllergy = false
    for (const allergy of chart.allergies.items) {
      const allergen = allergenOf(allergy.substance)
      if (allergen.kind === 'no-drug') continue
      isDrugAllergy = true
      if (allergen.kind === 'not-understood') {
        findings.push({
          kind: 'cannot-tell',
          rule: id,
          about: `Allergy to ${allergy.substance}`,
          missing: ['allergySubstance'],
          subjectIds: [allergy.id],
        })
        continue
      }
      findings.push(...screenAllergy(allergy, allergen, list.identified))
    }
    if (!isDrugAllergy) return findings
    return [...findings, ...list.unidentified.map((one) => notIdentified(id, title, one))]
  },
}
