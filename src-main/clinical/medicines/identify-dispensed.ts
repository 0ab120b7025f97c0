// From a fill's words, code and package to its drug. The package (NDC) confirms the words, stands in where they name
// nothing with certainty, and is never silently overruled or preferred where the two contradict each other.

import { productOf, setKey } from '../../reference/catalogue.ts'
import { readDrugLine } from './drug-line.ts'
import type { NdcDrug } from './drug-of-ndc.ts'
import { findDrugs } from './find-drug.ts'
import type { IdentifiedMedicine } from './identify.ts'
import { identifyCoded } from './identify-coded.ts'
import { matchName } from './names.ts'
import { hasStrength } from './strength-words.ts'
import { wordsOf } from './words.ts'

/** `drug`: words and package name different drugs. `strength`: the same drug in different strengths. */
export type NdcContradiction = 'drug' | 'strength'

export interface IdentifiedFill {
  /** Null when nothing is certain, or words and package contradict each other. */
  readonly drug: IdentifiedMedicine | null
  readonly contradiction: NdcContradiction | null
}

/** `ofNdc`: the drug of the fill's NDC; null when it has none or the catalogue does not know it. */
export function identifyDispensed(
  text: string,
  rxcui: string | null,
  ofNdc: NdcDrug | null,
): IdentifiedFill {
  const bySaid = identifyCoded(text, rxcui)
  if (ofNdc === null) return { drug: bySaid, contradiction: null }
  if (bySaid === null)
    return namesAnother(text, ofNdc)
      ? { drug: null, contradiction: 'drug' }
      : { drug: withoutCodes(ofNdc), contradiction: null }
  if (setKey(bySaid.ingredients) !== setKey(ofNdc.ingredients))
    return { drug: null, contradiction: 'drug' }
  if (isOtherStrength(text, ofNdc))
    return { drug: { ...bySaid, strength: null }, contradiction: 'strength' }
  return {
    drug: {
      ingredients: bySaid.ingredients,
      strength: bySaid.strength ?? ofNdc.strength,
      form: bySaid.form ?? ofNdc.form,
    },
    contradiction: null,
  }
}

function withoutCodes({ ingredients, strength, form }: NdcDrug): IdentifiedMedicine {
  return { ingredients, strength, form }
}

/** From this score on, a misspelled name is taken to mean what it looks like, for doubt only. */
const believedScore = 0.7

/** True when words that are not certain name, or look like, a drug that is not in the package. */
function namesAnother(text: string, ofNdc: NdcDrug): boolean {
  const inPackage = new Set(ofNdc.ingredients.map((one) => one.rxcui))
  const words = wordsOf(text)
  for (let i = 0; i < words.length; ) {
    const match = matchName(words, i)
    if (match?.name.ingredients.some((row) => !inPackage.has(row.rxcui)) === true) return true
    i += match?.length ?? 1
  }
  const likely = findDrugs(text).candidates.filter((one) => one.score >= believedScore)
  return (
    likely.length > 0 &&
    !likely.some((one) => one.ingredients.some(({ rxcui }) => inPackage.has(rxcui ?? '')))
  )
}

/** True only where both sides say plain amounts of mass; other strengths are written in too many ways to judge. */
function isOtherStrength(text: string, { rxcui }: NdcDrug): boolean {
  const product = productOf(rxcui)?.product
  if (product == null || !product.parts.every((part) => / MG$/.test(part.strength))) return false
  const { amounts } = readDrugLine(wordsOf(text))
  const isPlain = amounts.every(
    ({ unit, per }) => per === null && (unit === null || unit === 'mg' || unit === 'mcg'),
  )
  return amounts.length > 0 && isPlain && !hasStrength(product, amounts)
}
