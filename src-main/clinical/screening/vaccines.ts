// Vaccines that are not on record. Only what is missing from the record is said; series and intervals are not worked out.

import { vaccineRows } from '../../reference/vaccines.ts'
import { screenPatientRows } from './patient-rows.ts'
import type { ScreeningRule } from './rule.ts'
import { noList } from './screened-list.ts'

const id = 'vaccines'
const title = 'Vaccines'

/** Without a vaccine history there is one cannot-tell; medications do not matter. */
export const vaccines: ScreeningRule = {
  id,
  title,
  sources: [...new Set(vaccineRows.map((row) => row.source))],
  needs: ['immunizations', 'birthDate', 'conditions'],
  screen: (chart) => {
    if (chart.immunizations === null) return [noList(id, title, ['immunizations'])]
    const medications = chart.medications ?? []
    return screenPatientRows({ id, title, rows: vaccineRows }, { ...chart, medications })
  },
}
