// Directions read once for each wording: the same few sentences stand on thousands of labels.

import { readSig } from './sig/read-sig.ts'
import type { Sig } from './sig/sig.ts'

/** More wordings than a store writes in a day; then the memory starts anew. */
const MOST = 4000
const known = new Map<string, Sig>()

/** `readSig` with a memory; null when nobody wrote directions. */
export function sigOf({
  directions,
  form,
}: {
  readonly directions: string | null
  readonly form: string | null
}): Sig | null {
  if (directions === null || directions.trim() === '') return null
  const key = `${form ?? ''}|${directions}`
  const hit = known.get(key)
  if (hit !== undefined) return hit
  if (known.size >= MOST) known.clear()
  const sig = readSig(directions, form === null ? {} : { form })
  known.set(key, sig)
  return sig
}
