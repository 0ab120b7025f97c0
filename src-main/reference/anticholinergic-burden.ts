// Anticholinergic burden: the score of each drug on each published scale. Built from the collated scales by
// tools/knowledge/build-anticholinergic-burden.ts. A drug that a scale does not name has no score there; it is not zero.

import table from '../../resources/knowledge/anticholinergic-burden.json' with { type: 'json' }
import { ingredientNamed } from './ingredients.ts'
import type { SourceId } from './source.ts'

export interface BurdenScale {
  readonly title: string
  /** Total from which the scale's authors call the burden relevant; null when they name none. */
  readonly relevantFrom: number | null
  readonly source: SourceId
}

/** Every scale, in the order of the columns of the table; ids are stored in scripts and never change. */
export const burdenScales = {
  acb: { title: 'Anticholinergic Cognitive Burden', relevantFrom: 3, source: 'acb-2008' },
  ars: { title: 'Anticholinergic Risk Scale', relevantFrom: null, source: 'ars-2008' },
  ads: { title: 'Anticholinergic Drug Scale', relevantFrom: null, source: 'ads-2006' },
  aec: { title: 'Anticholinergic Effect on Cognition', relevantFrom: null, source: 'aec-2017' },
  acbcalc: { title: 'ACB Calculator', relevantFrom: 3, source: 'acbcalc-2023' },
} as const satisfies Readonly<Record<string, BurdenScale>>

export type BurdenScaleId = keyof typeof burdenScales
/** Ids of the scales. */
export const burdenScaleIds = [
  'acb',
  'ars',
  'ads',
  'aec',
  'acbcalc',
] as const satisfies readonly BurdenScaleId[]

export interface BurdenRow {
  readonly scale: BurdenScaleId
  readonly rxcui: string
  readonly name: string
  /** 0 to 3. */
  readonly score: number
  readonly source: SourceId
}

/** Every score of every scale. */
export const burdenRows: readonly BurdenRow[] = table.rows.flatMap((line) => {
  const [named = '', ...cells] = line.split('|')
  const { rxcui, name } = ingredientNamed(named)
  return burdenScaleIds.flatMap((scale, i) => {
    const cell = cells[i] ?? ''
    if (cell === '') return []
    return [{ scale, rxcui, name, score: Number(cell), source: burdenScales[scale].source }]
  })
})

const scores = new Map(burdenRows.map((row) => [`${row.scale} ${row.rxcui}`, row.score]))

/** The score of an ingredient on a scale; null when the scale does not name it. */
export function burdenScore(scale: BurdenScaleId, rxcui: string): number | null {
  return scores.get(`${scale} ${rxcui}`) ?? null
}
