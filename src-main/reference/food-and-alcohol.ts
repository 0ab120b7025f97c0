// Food, drink and alcohol beside a drug: what changes its effect and what to teach.

import type { DrugRow } from './drug-row.ts'
import { alcoholRows } from './food-and-alcohol/alcohol.ts'
import { foodOnlyRows } from './food-and-alcohol/food.ts'

/** Every row about food and alcohol. */
export const foodAndAlcoholRows: readonly DrugRow[] = [...foodOnlyRows, ...alcoholRows]
