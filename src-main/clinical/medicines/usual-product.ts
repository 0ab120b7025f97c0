// What the name in a drug line says about its product: Toprol-XL is an extended-release tablet of the succinate, DS a
// strength. Used for the order of candidates only.

import { type UsualProduct, usualProducts } from '../../reference/catalogue/usual-products.ts'
import { lazily } from '../../reference/lazily.ts'
import {
  formWords,
  harmlessWords,
  releaseWords,
  siteWords,
  unitWords,
} from '../../reference/medicine-words.ts'
import { readDrugLine } from './drug-line.ts'
import type { MedicineName } from './names.ts'
import type { Asked } from './product-fit.ts'
import { isNumber, isSeparator, nameKey, wordsOf } from './words.ts'

export interface UsualOfName extends Pick<Asked, 'amounts' | 'forms' | 'devices' | 'salts'> {
  readonly packRxcui: string | null
}

const byKey = lazily<ReadonlyMap<string, UsualProduct>>(
  () => new Map(usualProducts.flatMap((row) => row.names.map((name) => [nameKey(name), row]))),
)
const longest = lazily(() => Math.max(...[...byKey().keys()].map((key) => key.split(' ').length)))

/** What is usual for the longest name of the table among the words, else for the brand that they were taken for. */
export function usualOf(words: readonly string[], brand: MedicineName | null): UsualOfName | null {
  const said = longestIn(words.filter((word) => !isSeparator(word)))
  const row = said ?? (brand === null ? null : byKey().get(nameKey(brand.label)))
  return row == null ? releaseIn(brand) : read(row)
}

function longestIn(words: readonly string[]): UsualProduct | null {
  for (let n = Math.min(longest(), words.length); n > 0; n--)
    for (let i = 0; i + n <= words.length; i++) {
      const row = byKey().get(words.slice(i, i + n).join(' '))
      if (row !== undefined) return row
    }
  return null
}

function read({ says, packRxcui }: UsualProduct): UsualOfName {
  const words = wordsOf(says)
  const { amounts, forms, devices } = readDrugLine(words)
  return { amounts, forms, devices, salts: words.filter(isSalt), packRxcui }
}

/** What is left in the words of a row is the name of a salt. */
function isSalt(word: string): boolean {
  const isOther = [formWords, releaseWords, siteWords].some((table) => Object.hasOwn(table, word))
  return !isOther && ![unitWords, harmlessWords].some((set) => set.has(word)) && isName(word)
}

const isName = (word: string) => !isNumber(word) && !isSeparator(word)

/** `Glucotrol XL`: the end of the brand's own name says the release. */
function releaseIn(brand: MedicineName | null): UsualOfName | null {
  const last = brand === null ? undefined : wordsOf(brand.label).slice(1).at(-1)
  const release =
    last !== undefined && Object.hasOwn(releaseWords, last) ? releaseWords[last] : undefined
  if (release === undefined) return null
  return { amounts: [], forms: [release], devices: [], salts: [], packRxcui: null }
}
