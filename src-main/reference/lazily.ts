// Values that are made on first use, so that starting up does not pay for what a session may never ask.

/** A function that makes its value once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
