// Every calculator, in the order of the list on screen.

import { age } from './age.ts'
import type { Calculator } from './calculator.ts'
import { creatinineClearance } from './creatinine-clearance.ts'

/** All calculators. */
export const calculators: readonly Calculator[] = [age, creatinineClearance]
