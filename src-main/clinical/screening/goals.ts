// Goals of treatment that the last value misses. A value that lacks or is too old is the business of monitoring.

import { goalRows } from '../../reference/goals.ts'
import { screenPatientRows } from './patient-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'goals'
const title = 'Goals of treatment'

/** Values above or below their goal under treatment. */
export const goals: ScreeningRule = {
  id,
  title,
  sources: [...new Set(goalRows.map((row) => row.source))],
  needs: ['medications', 'conditions', 'observations', 'birthDate'],
  screen: (chart) => screenPatientRows({ id, title, rows: goalRows }, chart),
}
