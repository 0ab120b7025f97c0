// Whether an A1c is at goal. The goal is the patient's own; without one, the ADA's for most nonpregnant adults is named.

import { calculator, rounded, value } from './calculator.ts'
import { number, optional } from './inputs.ts'
import { a1cPercent } from './shared-inputs.ts'

/** ADA Standards of Care: below 7 % for many nonpregnant adults without severe hypoglycemia. */
const ADA_GOAL_PERCENT = 7

/** Distance to the goal in percentage points, negative below it. At goal means below the goal. */
export const a1cGoal = calculator({
  id: 'a1c-goal',
  title: 'A1c against its goal',
  source: 'ada-standards-2025',
  inputs: { a1cPercent, goalPercent: optional(number('Goal: A1c below', '%', [5, 10])) },
  compute: ({ a1cPercent, goalPercent }) => {
    const goal = goalPercent ?? ADA_GOAL_PERCENT
    return value(rounded(a1cPercent - goal, 1), '%', {
      grade: a1cPercent < goal ? 'at goal' : 'not at goal',
      basis:
        goalPercent === null
          ? `goal below ${goal} %: the ADA's for most nonpregnant adults, since none is given for this patient`
          : `goal below ${goal} %, as given`,
    })
  },
})
