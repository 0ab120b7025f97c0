// The fills of a measurement year, each with its drug identified, as the quality measures see them.

import type { Site } from '../../reference/ingredients/ingredient-row.ts'
import type { Chart, Ingredient } from '../chart.ts'
import type { Day } from '../dates.ts'
import { identifyMedicine } from '../medicines/identify.ts'
import { ingredientStrengthMg } from '../medicines/ingredient-strength.ts'
import { siteOf } from '../medicines/site.ts'
import { onceForText } from '../memo.ts'
import type { DispensedDrug } from './dispensed-drug.ts'

export interface StarFill extends DispensedDrug {
  readonly ingredients: readonly Ingredient[]
  readonly quantity: number | null
  readonly strength: string | null
}

export interface StarFills {
  readonly fills: readonly StarFill[]
  /** Fills of the year whose drug is not known with certainty: they are not counted. */
  readonly unread: number
}

interface Read {
  readonly ingredients: readonly Ingredient[] | null
  readonly strength: string | null
  readonly form: string | null
}

const readText = onceForText(
  (text: string) => text,
  (text): Read => {
    const known = identifyMedicine(text)
    return {
      ingredients: known?.ingredients ?? null,
      strength: known?.strength ?? null,
      form: known?.form ?? null,
    }
  },
)

const siteOfText = onceForText(
  ({ text, form, ingredients }: Read & { readonly text: string }) =>
    [text, form, ...(ingredients ?? []).map((one) => one.rxcui)].join('|'),
  (of): Site => siteOf(of),
)

/** The fills from the first to the last day, both included, in the order of the chart. */
export function starFills(chart: Chart, from: Day, to: Day): StarFills {
  const entries = new Map(chart.medications?.map((one) => [one.id, one]))
  const fills: StarFill[] = []
  let unread = 0
  for (const { date, drugText: text, daysSupply, quantity, medicationId } of chart.fills ?? []) {
    if (date < from || date > to) continue
    const entry = medicationId === null ? undefined : entries.get(medicationId)
    const read = readText(text)
    // The list is corrected by people; a fill's words are not.
    const ingredients = entry?.ingredients ?? read.ingredients
    if (ingredients === null) {
      unread += 1
      continue
    }
    const form = read.form ?? entry?.form ?? null
    fills.push({
      text,
      date,
      daysSupply: daysSupply !== null && daysSupply >= 1 ? daysSupply : null,
      quantity,
      ingredients,
      strength: read.strength ?? entry?.strength ?? null,
      site: siteOfText({ text, form, ingredients, strength: null }),
    })
  }
  return { fills, unread }
}

/** Mg of one ingredient in one unit; null when the words do not say. */
export function unitMg(fill: StarFill, rxcui: string): number | null {
  const ingredient = fill.ingredients.find((one) => one.rxcui === rxcui)
  return ingredient === undefined ? null : ingredientStrengthMg(fill, ingredient)
}
