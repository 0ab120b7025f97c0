// Works something out once: for each chart, which never changes, so the answer cannot go stale and is dropped with it; or
// for each wording, because the same few texts stand on thousands of labels.

/** `work`, remembered by its argument. */
export function onceFor<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const hit = known.get(key)
    if (hit !== undefined) return hit.value
    const value = work(key)
    known.set(key, { value })
    return value
  }
}

/** More wordings than a store writes in a day; then the memory starts anew. */
const MOST = 4000

/** `work`, remembered by the text that `keyOf` makes of its argument: all that the answer depends on. */
export function onceForText<K, V>(
  keyOf: (from: K) => string,
  work: (from: K) => V,
): (from: K) => V {
  const known = new Map<string, { readonly value: V }>()
  return (from) => {
    const key = keyOf(from)
    const hit = known.get(key)
    if (hit !== undefined) return hit.value
    const value = work(from)
    if (known.size >= MOST) known.clear()
    known.set(key, { value })
    return value
  }
}
