// Where a medication acts: an eye drop does not interact like a tablet.

import type { Site } from '../../reference/ingredients/ingredient-row.ts'
import { classesOf, ingredientOf } from '../../reference/ingredients.ts'
import { absorbedAt, siteWords } from '../../reference/medicine-words.ts'
import type { Medication } from '../chart.ts'
import { lineWords } from './line-words.ts'
import { matchName } from './names.ts'

const systemicWords = new Set([
  'oral',
  'tablet',
  'tab',
  'tabs',
  'capsule',
  'cap',
  'caps',
  'injection',
])

/** The site that the text says, else the brand's or ingredients' own, else the whole body. */
export function siteOf(medication: Pick<Medication, 'text' | 'form' | 'ingredients'>): Site {
  const words = lineWords(medication)
  const site = saidSite(words) ?? (words.some((w) => systemicWords.has(w)) ? 'systemic' : null)
  const found = site ?? brandSite(words) ?? ownSite(medication) ?? 'systemic'
  return isAbsorbed(medication, found) ? 'systemic' : found
}

function saidSite(words: readonly string[]): Site | null {
  let skin: Site | null = null
  for (const word of words) {
    const site = Object.hasOwn(siteWords, word) ? siteWords[word] : undefined
    // "Vaginal cream" acts in the vagina: the skin words come last.
    if (site === 'skin') skin = 'skin'
    else if (site !== undefined) return site
  }
  return skin
}

function brandSite(words: readonly string[]): Site | null {
  for (let i = 0; i < words.length; i++) {
    const match = matchName(words, i)
    if (match?.name.kind === 'brand') return match.name.site
  }
  return null
}

function ownSite(medication: Pick<Medication, 'ingredients'>): Site | null {
  const sites = new Set(
    medication.ingredients?.map((i) => ingredientOf(i.rxcui)?.usualSite ?? null),
  )
  const [only] = sites
  return sites.size === 1 ? (only ?? null) : null
}

function isAbsorbed(medication: Pick<Medication, 'ingredients'>, site: Site): boolean {
  const absorbed = absorbedAt[site] ?? []
  return (medication.ingredients ?? []).some((i) =>
    classesOf(i.rxcui).some((id) => absorbed.includes(id)),
  )
}
