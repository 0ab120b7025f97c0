// From a drug line with its RxNorm code to its ingredients: one answer for imports and for screening a bundle.

import { ingredientOf } from '../../reference/ingredients.ts'
import { type IdentifiedMedicine, identifyMedicine } from './identify.ts'

/**
 * The code wins where it is an ingredient's; strength and form come from the words when these name the same one
 * ingredient. Without such a code the words alone decide. Null when neither is certain.
 */
export function identifyCoded(text: string, rxcui: string | null): IdentifiedMedicine | null {
  const byWords = identifyMedicine(text)
  const coded = rxcui === null ? null : ingredientOf(rxcui)
  if (coded === null) return byWords
  const { name } = coded
  const [only, ...more] = byWords?.ingredients ?? []
  const isSame = only?.rxcui === coded.rxcui && more.length === 0
  return {
    ingredients: [{ name, rxcui: coded.rxcui }],
    strength: isSame ? (byWords?.strength ?? null) : null,
    form: isSame ? (byWords?.form ?? null) : null,
  }
}
