// Families that hold both kinds of rows: about the patient, and about one medication. A line without ingredients is
// asked about once, by the rows about the patient.

import type { Chart } from '../chart.ts'
import type { Finding } from '../finding.ts'
import { type DrugRowFamily, drugRowScreen } from './drug-rows.ts'
import { type PatientRowFamily, screenPatientRows } from './patient-rows.ts'

/** The screening function of a family with rows of both kinds; both halves carry its id and title. */
export function therapyScreen(
  patients: PatientRowFamily,
  { rows }: Pick<DrugRowFamily, 'rows'>,
): (chart: Chart) => readonly Finding[] {
  const screenDrugs = drugRowScreen({ id: patients.id, title: patients.title, rows })
  return (chart) => {
    const aboutPatient = screenPatientRows(patients, chart)
    if (chart.medications === null) return aboutPatient
    const unnamed = new Set(
      chart.medications.flatMap((m) => (m.ingredients === null ? [m.id] : [])),
    )
    const aboutDrugs = screenDrugs(chart).filter(
      (f) => f.kind === 'concern' || !f.subjectIds.some((one) => unnamed.has(one)),
    )
    return [...aboutPatient, ...aboutDrugs]
  }
}
