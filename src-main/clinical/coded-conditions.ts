// The conditions of a chart by what their ICD-10-CM codes begin with, indexed once for each chart: the rules ask hundreds
// of times whether one is there.

import { type Chart, type Condition, currentConditions } from './chart.ts'
import { onceFor } from './memo.ts'

export interface CodedConditions {
  readonly all: readonly Condition[]
  /** The place in `all` of the first condition whose code begins so: `I`, `I5`, `I50`, `I50.`, `I50.2`. */
  readonly firstByPrefix: ReadonlyMap<string, number>
  /** True when one is known in words only. */
  readonly isSomeUncoded: boolean
}

function coded(all: readonly Condition[] | null): CodedConditions | null {
  if (all === null) return null
  const firstByPrefix = new Map<string, number>()
  for (const [place, { icd10 }] of all.entries()) {
    const code = icd10?.toUpperCase() ?? ''
    for (let length = 1; length <= code.length; length++) {
      const prefix = code.slice(0, length)
      if (!firstByPrefix.has(prefix)) firstByPrefix.set(prefix, place)
    }
  }
  return { all, firstByPrefix, isSomeUncoded: all.some((c) => c.icd10 === null) }
}

/** Every condition, over or not; null when there is no list. */
export const allCoded: (chart: Chart) => CodedConditions | null = onceFor((chart: Chart) =>
  coded(chart.conditions),
)

/** Those that are not over on the chart's day; null when there is no list. */
export const currentCoded: (chart: Chart) => CodedConditions | null = onceFor((chart: Chart) =>
  coded(currentConditions(chart)),
)

/** The first condition, in the order of the chart, whose code begins with one of `prefixes`; null when none does. */
export function firstWith(
  { all, firstByPrefix }: CodedConditions,
  prefixes: readonly string[],
): Condition | null {
  let first = all.length
  for (const prefix of prefixes) first = Math.min(first, firstByPrefix.get(prefix) ?? first)
  return all[first] ?? null
}
