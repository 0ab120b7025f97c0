// A fill as adherence sees it: what was handed out, when and for how many days.

import type { Site } from '../../reference/ingredients/ingredient-row.ts'
import type { Ingredient } from '../chart.ts'
import type { Day } from '../dates.ts'
import { identifyCoded } from '../medicines/identify-coded.ts'
import { siteOf } from '../medicines/site.ts'

export interface DispensedDrug {
  /** As written. */
  readonly text: string
  readonly date: Day
  /** Whole days, at least 1; null when the record does not say. */
  readonly daysSupply: number | null
  /** Null when the text names no medicine with certainty. */
  readonly ingredients: readonly Ingredient[] | null
  readonly site: Site
}

/** A fill with its drug identified from text and, where there is one, the RxNorm code of its ingredient. */
export function dispensedDrug(
  text: string,
  rxcui: string | null,
  date: Day,
  daysSupply: number | null,
): DispensedDrug {
  const known = identifyCoded(text, rxcui)
  const ingredients = known?.ingredients ?? null
  return {
    text,
    date,
    daysSupply,
    ingredients,
    site: siteOf({ text, form: known?.form ?? null, ingredients }),
  }
}
