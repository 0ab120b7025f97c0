// What an open form does when somebody else changed its entry: fields that were not touched take the new value,
// typed ones stay. Pure; the form shows what comes out.

/** One field that somebody else changed. */
export interface MetChange {
  /** Name of the field in the form's values. */
  readonly field: string
  /** True when something was typed here too: saving writes it over theirs. */
  readonly isTyped: boolean
}

/** `started` is what the form began with, `now` what the chart holds, `typed` what stands in the form. */
export function meetChange<V extends object>(
  started: V,
  now: V,
  typed: V,
): { readonly values: V; readonly changes: readonly MetChange[] } {
  const before = new Map<string, unknown>(Object.entries(started))
  const mine = new Map<string, unknown>(Object.entries(typed))
  const theirs = Object.entries(now).filter(([field, value]) => !isSame(value, before.get(field)))
  const changes = theirs
    .filter(([field, value]) => !isSame(value, mine.get(field)))
    .map(([field]) => ({ field, isTyped: !isSame(mine.get(field), before.get(field)) }))
  const taken = theirs.filter(([field]) => isSame(mine.get(field), before.get(field)))
  return { values: { ...typed, ...Object.fromEntries(taken) }, changes }
}

/** Values of forms are JSON: text, numbers, and small groups of text. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
