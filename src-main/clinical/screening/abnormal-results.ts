// Abnormal results beside a drug that explains them. A result that is not on record is no question here.

import { abnormalResultRows } from '../../reference/abnormal-results.ts'
import { askDrugsFirst } from './joined-questions.ts'
import { screenPatientRows } from './patient-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'abnormal-results'
const family = { id, title: 'Abnormal results', rows: abnormalResultRows }

/** Abnormal results with every drug on the list that explains them. */
export const abnormalResults: ScreeningRule = {
  id,
  title: family.title,
  sources: [...new Set(abnormalResultRows.map((row) => row.source))],
  needs: ['medications', 'ingredients', 'observations', 'birthDate', 'conditions'],
  screen: (chart) => askDrugsFirst(family.title, screenPatientRows(family, chart)),
}
