// A set of ingredients that a table row is about, written as classes and names, worked out once at start.

import { type DrugClass, type DrugClassId, drugClasses } from './drug-classes.ts'
import { ingredientNamed, ingredientRows } from './ingredients.ts'

export interface DrugGroup {
  /** For sentences: `opioid`, `warfarin`, `ACE inhibitor or angiotensin II receptor blocker`. */
  readonly title: string
  readonly rxcuis: ReadonlySet<string>
}

/** The ingredients of these classes. */
export function classes(...ids: readonly DrugClassId[]): DrugGroup {
  return {
    title: ids.map((id) => drugClasses[id].title).join(' or '),
    rxcuis: new Set([
      ...ingredientRows
        .filter((row) => row.classes.some((id) => ids.includes(id)))
        .map((row) => row.rxcui),
      ...ids.flatMap((id) => membersOf(drugClasses[id]).map((name) => ingredientNamed(name).rxcui)),
    ]),
  }
}

function membersOf({ members }: DrugClass): readonly string[] {
  return members ?? []
}

/** These ingredients by RxNorm name; throws at start when one has no row. */
export function drugs(...names: readonly string[]): DrugGroup {
  return {
    title: names.join(' or '),
    rxcuis: new Set(names.map((name) => ingredientNamed(name).rxcui)),
  }
}

/** All of `groups` together. */
export function anyOf(...groups: readonly DrugGroup[]): DrugGroup {
  return {
    title: groups.map((group) => group.title).join(' or '),
    rxcuis: new Set(groups.flatMap((group) => [...group.rxcuis])),
  }
}

/** `group` without the ingredients of `excluded`. */
export function except(group: DrugGroup, excluded: DrugGroup): DrugGroup {
  return {
    title: group.title,
    rxcuis: new Set([...group.rxcuis].filter((rxcui) => !excluded.rxcuis.has(rxcui))),
  }
}
