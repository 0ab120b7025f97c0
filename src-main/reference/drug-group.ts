// A set of ingredients that a table row is about, written as classes and names, worked out once at start.

import { type DrugClass, type DrugClassId, drugClasses } from './drug-classes.ts'
import { ingredientNamed, ingredientRows } from './ingredients.ts'
import { lazily } from './lazily.ts'

export interface DrugGroup {
  /** For sentences: `opioid`, `warfarin`, `ACE inhibitor or angiotensin II receptor blocker`. */
  readonly title: string
  readonly rxcuis: ReadonlySet<string>
}

/** The rows of each class with their place in the tables: hundreds of groups are made from them at start. */
const rowsByClass = lazily(() => {
  const index = new Map<DrugClassId, { readonly rxcui: string; readonly place: number }[]>()
  for (const [place, { rxcui, classes: ids }] of ingredientRows.entries())
    for (const id of ids) {
      const known = index.get(id)
      if (known === undefined) index.set(id, [{ rxcui, place }])
      else known.push({ rxcui, place })
    }
  return index
})

const groupsOfClasses = new Map<string, DrugGroup>()

/** The ingredients of these classes, in the order of the tables; the same classes give the same group. */
export function classes(...ids: readonly DrugClassId[]): DrugGroup {
  const key = ids.join(' ')
  const known = groupsOfClasses.get(key)
  if (known !== undefined) return known
  const found = ids.flatMap((id) => rowsByClass().get(id) ?? [])
  if (ids.length > 1) found.sort((a, b) => a.place - b.place)
  const members = ids.flatMap((id) => membersOf(drugClasses[id]))
  const group = {
    title: ids.map((id) => drugClasses[id].title).join(' or '),
    rxcuis: new Set([
      ...found.map((one) => one.rxcui),
      ...members.map((name) => ingredientNamed(name).rxcui),
    ]),
  }
  groupsOfClasses.set(key, group)
  return group
}

/** The members that stand in the class itself, whatever their source. */
function membersOf({ members, others }: DrugClass): readonly string[] {
  return [...(members ?? []), ...(others?.members ?? [])]
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
  const [only] = groups
  if (only !== undefined && groups.length === 1) return only
  return {
    title: groups.map((group) => group.title).join(' or '),
    rxcuis: new Set(groups.flatMap((group) => [...group.rxcuis])),
  }
}

/** `group` without the ingredients of `excluded`; throws at start when there is nothing to leave out. */
export function except(group: DrugGroup, excluded: DrugGroup): DrugGroup {
  const rxcuis = new Set([...group.rxcuis].filter((rxcui) => !excluded.rxcuis.has(rxcui)))
  if (rxcuis.size === group.rxcuis.size)
    throw new Error(`Not in ${group.title}, so nothing to leave out: ${excluded.title}`)
  return { title: group.title, rxcuis }
}
