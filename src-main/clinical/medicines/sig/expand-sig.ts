// While directions are being typed: the plain English so far, and what is not understood yet.

import { plainOfParts } from './plain-sig.ts'
import { readSig, type SigOptions } from './read-sig.ts'

export interface SigExpansion {
  /** Null as long as no part makes a sentence. Of a text that is not understood this is a part only. */
  readonly plain: string | null
  readonly understood: boolean
  readonly notUnderstood: readonly string[]
}

/** Expands directions as they stand. Pure and fast enough for every key. */
export function expandSig(text: string, options: SigOptions = {}): SigExpansion {
  const sig = readSig(text, options)
  return {
    plain: plainOfParts(sig, 'en'),
    understood: sig.understood,
    notUnderstood: sig.notUnderstood,
  }
}
