// Anticholinergic burden of a list of drugs on one scale: each ingredient once, whatever its dose, as the scales do.

import { type BurdenScaleId, burdenScore } from '../reference/anticholinergic-burden.ts'
import type { Medication } from './chart.ts'
import { siteOf } from './medicines/site.ts'

export interface BurdenPart {
  readonly name: string
  readonly rxcui: string
  readonly score: number
}

export interface AnticholinergicBurden {
  /** Of the parts; at least so much when something is not known. */
  readonly total: number
  /** Ingredients that the scale scores, zero included, in the order of the list. */
  readonly parts: readonly BurdenPart[]
  /** Lines of which the scale names no ingredient: not zero, but not scored. */
  readonly notOnScale: readonly string[]
  /** Lines that act where they are applied; the scales are about the whole body, inhaled drugs included. */
  readonly local: readonly string[]
  /** Lines whose drug is not known with certainty. */
  readonly unidentified: readonly string[]
}

/** The burden on a scale. */
export function anticholinergicBurden(
  drugs: readonly Pick<Medication, 'text' | 'form' | 'ingredients'>[],
  scale: BurdenScaleId,
): AnticholinergicBurden {
  const parts = new Map<string, BurdenPart>()
  const notOnScale: string[] = []
  const local: string[] = []
  const unidentified: string[] = []
  for (const drug of drugs) {
    if (drug.ingredients === null || drug.ingredients.length === 0) {
      unidentified.push(drug.text)
      continue
    }
    const site = siteOf(drug)
    if (site !== 'systemic' && site !== 'lung') {
      local.push(drug.text)
      continue
    }
    let isOnScale = false
    for (const { name, rxcui } of drug.ingredients) {
      const score = burdenScore(scale, rxcui)
      if (score === null) continue
      isOnScale = true
      parts.set(rxcui, { name, rxcui, score })
    }
    if (!isOnScale) notOnScale.push(drug.text)
  }
  const list = [...parts.values()]
  const total = list.reduce((sum, part) => sum + part.score, 0)
  return { total, parts: list, notOnScale, local, unidentified }
}
