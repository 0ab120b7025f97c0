// The invented patients that the cases of missing therapy start from.

import { aChart } from '../../helpers/a-chart.ts'

/** Shared by the cases of missing therapy. */
export const adult = aChart()
  .born('1970-05-01')
  .person({ sex: 'male' })
  .hasNoResults()
  .takesNothing()

/** Shared by the cases of missing therapy. */
export const diabetes = adult.has('type 2 diabetes', 'E11.9')

/** Shared by the cases of missing therapy. */
export const fibrillation = aChart()
  .hasNoResults()
  .takesNothing()
  .has('atrial fibrillation', 'I48.91')

/** Shared by the cases of missing therapy. */
export const failing = (code: string) => adult.has('heart failure', code)
