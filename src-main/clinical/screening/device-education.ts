// Technique and way of taking: what the patient should show at a review. Always for information.

import { deviceRows } from '../../reference/device-education.ts'
import { drugRowScreen } from './drug-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'device-education'
const title = 'Device and technique'
const screenRows = drugRowScreen({ id, title, rows: deviceRows })

/** Products whose effect hangs on how they are used. */
export const deviceEducation: ScreeningRule = {
  id,
  title,
  sources: [...new Set(deviceRows.map((row) => row.source))],
  needs: ['medications', 'ingredients', 'form'],
  screen: (chart) => screenRows(chart),
}
