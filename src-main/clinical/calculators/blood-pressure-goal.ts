// Whether a blood pressure is at goal. The goal is the patient's own; without one, the ACC/AHA's is named.

import { calculator, missingInputs, values } from './calculator.ts'
import { number, optional } from './inputs.ts'
import { diastolicMmHg, systolicMmHg } from './shared-inputs.ts'

/** ACC/AHA 2017: below 130/80 mmHg for adults with hypertension. */
const GOAL_SYSTOLIC = 130
const GOAL_DIASTOLIC = 80

/** Distance to the goal in mmHg, negative below it. At goal means that both are below. */
export const bloodPressureGoal = calculator({
  id: 'blood-pressure-goal',
  title: 'Blood pressure against its goal',
  source: 'acc-aha-bp-2017',
  inputs: {
    systolicMmHg,
    diastolicMmHg,
    goalSystolicMmHg: optional(number('Goal: systolic below', 'mm[Hg]', [90, 180])),
    goalDiastolicMmHg: optional(number('Goal: diastolic below', 'mm[Hg]', [50, 110])),
  },
  compute: ({ systolicMmHg, diastolicMmHg, goalSystolicMmHg, goalDiastolicMmHg }) => {
    if (goalSystolicMmHg === null && goalDiastolicMmHg !== null)
      return missingInputs('goalSystolicMmHg')
    if (goalDiastolicMmHg === null && goalSystolicMmHg !== null)
      return missingInputs('goalDiastolicMmHg')
    const systolic = goalSystolicMmHg ?? GOAL_SYSTOLIC
    const diastolic = goalDiastolicMmHg ?? GOAL_DIASTOLIC
    const isAtGoal = systolicMmHg < systolic && diastolicMmHg < diastolic
    return values(
      {
        systolicAboveGoalMmHg: systolicMmHg - systolic,
        diastolicAboveGoalMmHg: diastolicMmHg - diastolic,
      },
      'mm[Hg]',
      {
        grade: isAtGoal ? 'at goal' : 'not at goal',
        basis:
          goalSystolicMmHg === null
            ? `goal below ${systolic}/${diastolic}: the ACC/AHA's, since none is given for this patient`
            : `goal below ${systolic}/${diastolic}, as given`,
      },
    )
  },
})
