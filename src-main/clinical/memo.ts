// Works something out once for each chart. A chart never changes, so the answer cannot go stale; when the chart is
// dropped, so is the answer.

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
