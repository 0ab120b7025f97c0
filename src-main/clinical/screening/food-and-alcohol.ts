// Food and alcohol: what changes the effect of a medication, to be taught. None of it interrupts a review.

import { foodAndAlcoholRows } from '../../reference/food-and-alcohol.ts'
import { drugRowScreen } from './drug-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'food-and-alcohol'
const title = 'Food and alcohol'
const screenRows = drugRowScreen({ id, title, rows: foodAndAlcoholRows })

/** Food and drink that change a medication in use; with alcohol use disorder on record alcohol is major. */
export const foodAndAlcohol: ScreeningRule = {
  id,
  title,
  sources: [...new Set(foodAndAlcoholRows.map((row) => row.source))],
  needs: ['medications', 'ingredients', 'conditions'],
  screen: (chart) => screenRows(chart),
}
