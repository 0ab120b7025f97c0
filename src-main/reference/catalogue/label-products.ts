// Products from US labels where the release has a gap: ingredients that begin with A. They have no RxCUI here.

import type { CatalogueProduct } from '../catalogue.ts'
import { readLines } from '../ingredients/ingredient-row.ts'
import { ingredientNamed } from '../ingredients.ts'
import { labelProductsAtoAm } from './label-products-a-to-am.ts'
import { labelProductsAnToAz } from './label-products-an-to-az.ts'

/** `ingredient + ingredient | dose form | strengths, those of several ingredients joined by + `. */
function readLine(line: string): readonly CatalogueProduct[] {
  const [names = '', formText = '', strengths = ''] = line.split(' | ')
  const [, before = '', form = ''] = /^(\d[\d.]* ML)? ?(.+)$/.exec(formText.trim()) ?? []
  const ingredients = names.split(' + ').map((name) => ingredientNamed(name.trim()))
  return strengths.split(', ').map((strength) => {
    const amounts = strength.split(' + ')
    if (amounts.length !== ingredients.length)
      throw new Error(`Not one strength for each ingredient in a label table: ${line}`)
    return {
      rxcui: null,
      before,
      parts: ingredients.map((ingredient, i) => ({
        name: ingredient.name,
        ingredient,
        strength: amounts[i]?.trim() ?? '',
      })),
      form,
      packages: 0,
      source: 'fda-label-how-supplied',
    }
  })
}

/** Every product of the label tables. */
export function labelProducts(): readonly CatalogueProduct[] {
  return [labelProductsAtoAm, labelProductsAnToAz].flatMap(readLines).flatMap(readLine)
}
