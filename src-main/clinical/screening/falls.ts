// Falls: each drug of an older adult that raises the risk of one, and how it is tapered. Major after a fall, minor
// before it. What several such drugs add up to is another family's.

import { FALLS_FROM_YEARS, fallRows } from '../../reference/falls.ts'
import { ageYears } from '../dates.ts'
import { ageEvidence } from './circumstance.ts'
import { drugRowScreen } from './drug-rows.ts'
import { joinQuestions } from './joined-questions.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'falls'
const title = 'Risk of falls'
const screenRows = drugRowScreen({ id, title, rows: fallRows })

/** Drugs that raise the risk of a fall in adults of 65 and older. */
export const falls: ScreeningRule = {
  id,
  title,
  sources: [...new Set(fallRows.map((row) => row.source))],
  needs: ['birthDate', 'medications', 'ingredients', 'conditions'],
  screen: (chart) => {
    const years = ageYears(chart.patient.birthDate, chart.on)
    if (years === null) return joinQuestions(title, screenRows(chart, { missing: ['birthDate'] }))
    if (years < FALLS_FROM_YEARS) return []
    return joinQuestions(title, screenRows(chart, { evidence: [ageEvidence(years, chart)] }))
  },
}
