// A broken promise between parts of the program, never bad luck of a user: becomes an "unexpected" error.

/** Throws when `condition` does not hold; `why` holds no patient data. */
export function invariant(condition: unknown, why: string): asserts condition {
  if (!condition) throw new Error(`Broken promise: ${why}`)
}
