// A medication of one ingredient with a daily dose, told from a short text: "gabapentin 600 mg tablet" three times a day.

import { ingredientRows, releaseIngredientRows } from '../../src-main/reference/ingredients.ts'
import { type ChartBuilder, today } from './a-chart.ts'

const names = new Set([...ingredientRows, ...releaseIngredientRows].map(({ name }) => name))

/** `name strength form` when the name is one of an ingredient; null for brands and combinations. */
function readOne(text: string) {
  const found =
    /^(.+?)(?: ([\d.]+ (?:mg|mcg|g|meq)))?(?: extended release)? (tablet|capsule|injection)$/.exec(
      text,
    )
  const [, name = '', strength = null, form = null] = found ?? []
  return names.has(name) ? { ingredients: [name], strength, form } : null
}

export interface TakingOptions {
  readonly since?: string
  readonly directions?: string
}

/** Takes `perDay` dose units of it since ten days ago, as dispensed for 30 days; started by word of the patient. */
export function taking(
  chart: ChartBuilder,
  text: string,
  perDay = 1,
  { since = '2026-11-13', directions }: TakingOptions = {},
): ChartBuilder {
  const as = readOne(text)
  const id = `m${(chart.chart.medications?.length ?? 0) + 1}`
  return chart
    .takes(text, {
      since,
      source: 'patient',
      ...(as === null ? {} : { as }),
      ...(directions === undefined ? {} : { directions }),
    })
    .filled(since > today ? today : since, { of: id, quantity: perDay * 30, daysSupply: 30 })
}
