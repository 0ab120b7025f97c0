// Therapy that is missing: what conditions, results and other drugs call for, and the list does not hold. Tests that
// are due are another family's.

import { insteadRows, omissionRows } from '../../reference/omitted-therapy.ts'
import { drugRowScreen } from './drug-rows.ts'
import { screenPatientRows } from './patient-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'omitted-therapy'
const title = 'Missing therapy'
const screenDrugs = drugRowScreen({ id, title, rows: insteadRows })

/** What is missing, and what stands in its place. */
export const omittedTherapy: ScreeningRule = {
  id,
  title,
  sources: [...new Set([...omissionRows, ...insteadRows].map((row) => row.source))],
  needs: ['medications', 'ingredients', 'conditions', 'birthDate', 'sex', 'observations'],
  screen: (chart) => {
    const missing = screenPatientRows({ id, title, rows: omissionRows }, chart)
    if (chart.medications === null) return missing
    // Lines without ingredients are asked about once, by the rows about the patient.
    const open = (one: string) =>
      chart.medications?.some((m) => m.id === one && m.ingredients === null) ?? false
    return [
      ...missing,
      ...screenDrugs(chart).filter((f) => f.kind === 'concern' || !f.subjectIds.some(open)),
    ]
  },
}
