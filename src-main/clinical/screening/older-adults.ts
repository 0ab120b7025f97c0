// Older adults: drugs to avoid or watch from 65 years on, alone or together with a condition, a result,
// another drug or a duration. Medications that the table does not name are never asked about.

import {
  OLDER_ADULT_FROM_YEARS,
  olderAdultListRows,
  olderAdultRows,
} from '../../reference/older-adults.ts'
import { ageYears } from '../dates.ts'
import { ageEvidence } from './circumstance.ts'
import { drugRowScreen } from './drug-rows.ts'
import { screenPatientRows } from './patient-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'older-adults'
const title = 'Criteria for older adults'
const ofList = { id, title, rows: olderAdultListRows }
const screenRows = drugRowScreen({ id, title, rows: olderAdultRows })

/** Criteria for adults of 65 and older; one cannot-tell per medication that needs a fact the chart lacks. */
export const olderAdults: ScreeningRule = {
  id,
  title,
  sources: ['ags-beers-2023', 'cockcroft-gault-1976'],
  needs: ['birthDate', 'medications', 'ingredients'],
  screen: (chart) => {
    const years = ageYears(chart.patient.birthDate, chart.on)
    if (years === null) return screenRows(chart, { missing: ['birthDate'] })
    if (years < OLDER_ADULT_FROM_YEARS) return []
    const byDrug = screenRows(chart, { evidence: [ageEvidence(years, chart)] })
    return chart.medications === null ? byDrug : [...byDrug, ...screenPatientRows(ofList, chart)]
  },
}
