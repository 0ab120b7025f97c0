// Duplication: one ingredient in two entries, or two drugs of one class, at the same site of the body.

import type { ConcernRow } from '../../reference/concern-row.ts'
import {
  classDuplicationRows,
  sameIngredient,
  sameIngredientTwoStrengths,
} from '../../reference/duplication.ts'
import {
  type PermittedDuplicateRow,
  permittedDuplicateRows,
} from '../../reference/permitted-duplicates.ts'
import type { Ingredient } from '../chart.ts'
import type { Concern, Finding } from '../finding.ts'
import { isExtendedRelease } from '../medicines/release.ts'
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

const id = 'duplication'
const title = 'Duplication'
const category = { pqa: 'indication', dtp: 'unnecessary-drug-therapy' } as const

function toConcern(
  row: ConcernRow,
  a: readonly [Screened, Ingredient],
  b: readonly [Screened, Ingredient],
): Concern {
  const names = a[1].rxcui === b[1].rxcui ? `${a[1].name} twice` : `${a[1].name} and ${b[1].name}`
  return concern(
    id,
    row,
    category,
    names,
    [drugSubject(...a), drugSubject(...b)],
    [drugEvidence(a[0]), drugEvidence(b[0])],
  )
}

function strengthOf({ medication }: Screened): string | null {
  return medication.strength?.toLowerCase().replace(/\s/g, '') ?? null
}

function differs(a: Screened, b: Screened, inWhat: PermittedDuplicateRow['differsIn']): boolean {
  switch (inWhat) {
    case null:
      return true
    case 'strength':
      return strengthOf(a) !== null && strengthOf(b) !== null && strengthOf(a) !== strengthOf(b)
    case 'form': {
      const [first, second] = [a.medication.form, b.medication.form]
      return first !== null && second !== null && first.toLowerCase() !== second.toLowerCase()
    }
    case 'release': {
      const [first, second] = [isExtendedRelease(a.medication), isExtendedRelease(b.medication)]
      return first !== null && second !== null && first !== second
    }
  }
}

function isPermitted(a: Screened, x: Ingredient, b: Screened, y: Ingredient): boolean {
  return permittedDuplicateRows.some(
    ({ first, second, differsIn }) =>
      ((first.rxcuis.has(x.rxcui) && second.rxcuis.has(y.rxcui)) ||
        (first.rxcuis.has(y.rxcui) && second.rxcuis.has(x.rxcui))) &&
      differs(a, b, differsIn),
  )
}

function sameIngredientOf(a: Screened, b: Screened): Concern | null {
  const shared = a.ingredients.filter((x) => b.ingredients.some((y) => y.rxcui === x.rxcui))
  const [first] = shared.filter((x) => !isPermitted(a, x, b, x))
  if (first === undefined) return null
  const isSameProduct =
    shared.length === a.ingredients.length && shared.length === b.ingredients.length
  const row =
    isSameProduct && differs(a, b, 'strength') ? sameIngredientTwoStrengths : sameIngredient
  return toConcern(row, [a, first], [b, first])
}

type ClassRow = (typeof classDuplicationRows)[number]

/** The class rows that a medication belongs to, in the order of the table, each with the ingredient that does. */
function classesOf(screened: Screened): ReadonlyMap<ClassRow, Ingredient> {
  const found = new Map<ClassRow, Ingredient>()
  for (const row of classDuplicationRows) {
    const member = memberOf(screened, row.drugs)
    if (member !== null) found.set(row, member)
  }
  return found
}

interface Classed {
  readonly screened: Screened
  readonly classes: ReadonlyMap<ClassRow, Ingredient>
}

function sameClassOf(a: Classed, b: Classed): readonly Concern[] {
  const found: Concern[] = []
  for (const [row, x] of a.classes) {
    const y = b.classes.get(row)
    if (y === undefined || x.rxcui === y.rxcui) continue
    if (isPermitted(a.screened, x, b.screened, y)) continue
    found.push(toConcern(row, [a.screened, x], [b.screened, y]))
  }
  return found
}

/** Duplication between the medications in use; an eye drop does not double a tablet. */
export const duplication: ScreeningRule = {
  id,
  title,
  sources: [
    ...new Set(
      [sameIngredient, ...classDuplicationRows, ...permittedDuplicateRows].map((r) => r.source),
    ),
  ],
  needs: ['medications', 'ingredients'],
  screen: (chart): readonly Finding[] => {
    const list = screenedList(chart)
    if (list === null) return [noList(id, title, ['medications'])]
    const findings: Finding[] = []
    const classed = list.identified.map((screened) => ({ screened, classes: classesOf(screened) }))
    classed.forEach((a, i) => {
      for (const b of classed.slice(i + 1)) {
        if (a.screened.site !== b.screened.site) continue
        const same = sameIngredientOf(a.screened, b.screened)
        if (same !== null) findings.push(same)
        findings.push(...sameClassOf(a, b))
      }
    })
    return [...findings, ...list.unidentified.map((m) => notIdentified(id, title, m))]
  },
}
