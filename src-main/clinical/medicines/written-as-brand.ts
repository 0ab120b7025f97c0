// Whether a drug line names a brand and no ingredient.

import { matchName } from './names.ts'
import { wordsOf } from './words.ts'

/** True for `Lipitor 20 mg`; false for `atorvastatin 20 mg` and for `Lipitor (atorvastatin)`. */
export function isWrittenAsBrand(text: string): boolean {
  const words = wordsOf(text)
  let isBrand = false
  for (let i = 0; i < words.length; ) {
    const match = matchName(words, i)
    if (match?.name.kind === 'ingredient') return false
    if (match?.name.kind === 'brand') isBrand = true
    i += match?.length ?? 1
  }
  return isBrand
}
