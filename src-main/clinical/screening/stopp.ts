// STOPP version 3: drugs that are potentially inappropriate from 65 years on.

import { STOPP_FROM_YEARS, stoppRows } from '../../reference/stopp.ts'
import { ageYears } from '../dates.ts'
import { ageEvidence } from './circumstance.ts'
import { drugRowScreen } from './drug-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'stopp'
const title = 'STOPP criteria'
const screenRows = drugRowScreen({ id, title, rows: stoppRows })

/** STOPP for adults of 65 and older; one cannot-tell per medication that needs a fact the chart lacks. */
export const stopp: ScreeningRule = {
  id,
  title,
  sources: ['stopp-start-v3'],
  needs: ['birthDate', 'sex', 'medications', 'ingredients', 'conditions', 'observations'],
  screen: (chart) => {
    const years = ageYears(chart.patient.birthDate, chart.on)
    if (years === null) return screenRows(chart, { missing: ['birthDate'] })
    if (years < STOPP_FROM_YEARS) return []
    return screenRows(chart, { evidence: [ageEvidence(years, chart)] })
  },
}
