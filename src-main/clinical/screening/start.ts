// START: treatment that an older adult may lack. Quiet below 65 years; an age that is not known is asked for first.

import { START_FROM_YEARS } from '../../reference/start/start-row.ts'
import { startRows } from '../../reference/start.ts'
import { ageYears } from '../dates.ts'
import { askDrugsFirst } from './joined-questions.ts'
import { screenPatientRows } from './patient-rows.ts'
import type { ScreeningRule } from './rule.ts'
import { noList } from './screened-list.ts'

const id = 'start'
const title = 'Missing treatment of older adults'

/** START, version 3, for adults of 65 and older. */
export const start: ScreeningRule = {
  id,
  title,
  sources: [...new Set(startRows.map((row) => row.source))],
  needs: [
    'birthDate',
    'sex',
    'medications',
    'ingredients',
    'conditions',
    'observations',
    'immunizations',
  ],
  screen: (chart) => {
    const years = ageYears(chart.patient.birthDate, chart.on)
    if (years === null) return [noList(id, title, ['birthDate'])]
    if (years < START_FROM_YEARS) return []
    return askDrugsFirst(title, screenPatientRows({ id, title, rows: startRows }, chart))
  },
}
