// From a drug line with its RxNorm code to its ingredients: one answer for imports and for screening a bundle.

import { type CatalogueProduct, productOf, setKey } from '../../reference/catalogue.ts'
import { ingredientOf } from '../../reference/ingredients.ts'
import { formWords, releaseWords } from '../../reference/medicine-words.ts'
import { type IdentifiedMedicine, identifyMedicine } from './identify.ts'
import { wordsOf } from './words.ts'

/**
 * The code wins where it is an ingredient's, a product's or a pack's. Strength and form come from the words when
 * these name the same ingredients, else from the coded product. Without a known code the words alone decide. Null
 * when neither is certain.
 */
export function identifyCoded(text: string, rxcui: string | null): IdentifiedMedicine | null {
  const byWords = identifyMedicine(text)
  const coded = rxcui === null ? null : identifyCode(rxcui)
  if (coded === null) return byWords
  const isSame = byWords !== null && setKey(byWords.ingredients) === setKey(coded.ingredients)
  return {
    ingredients: coded.ingredients,
    strength: (isSame ? byWords.strength : null) ?? coded.strength,
    form: (isSame ? byWords.form : null) ?? coded.form,
  }
}

/** What a code alone stands for: an ingredient, a product, a branded product or a pack; null when it is none of these. */
export function identifyCode(rxcui: string): IdentifiedMedicine | null {
  const one = ingredientOf(rxcui)
  if (one !== null)
    return { ingredients: [{ name: one.name, rxcui: one.rxcui }], strength: null, form: null }
  const coded = productOf(rxcui)
  if (coded === null || coded.ingredients.length === 0) return null
  const { product } = coded
  return {
    ingredients: coded.ingredients.map(({ name, rxcui: code }) => ({ name, rxcui: code })),
    strength: product === null ? null : strengthOf(product),
    form: product === null ? null : plainForm(product.form),
  }
}

/** `10 mg`, `300 mg / 5 mg`; null when the product's name gives none. */
export function strengthOf(product: CatalogueProduct): string | null {
  const strengths = product.parts.map((part) => part.strength.toLowerCase())
  return strengths.some((strength) => strength === '') ? null : strengths.join(' / ')
}

/** `Extended Release Oral Tablet` → `extended-release tablet`, as the words of a drug line would give it. */
export function plainForm(form: string): string | null {
  let release: string | null = null
  let plain: string | null = null
  for (const word of wordsOf(form)) {
    if (Object.hasOwn(releaseWords, word)) release = releaseWords[word] ?? release
    else if (Object.hasOwn(formWords, word)) plain = formWords[word] ?? plain
  }
  return [release, plain].filter((part) => part !== null).join(' ') || null
}
