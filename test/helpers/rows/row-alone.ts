// What one row of a table says of a chart when its family holds no other row.

import type { Chart } from '../../../src-main/clinical/chart.ts'
import type { Finding } from '../../../src-main/clinical/finding.ts'
import { drugRowScreen } from '../../../src-main/clinical/screening/drug-rows.ts'
import { screenPatientRows } from '../../../src-main/clinical/screening/patient-rows.ts'
import type { DrugRow, PatientRow } from '../../../src-main/reference/drug-row.ts'

/** The row's id when it fires, `lacks` and the facts when it cannot tell, nothing when it is quiet. */
export type Answers = (chart: Chart) => readonly string[]

function inWords(findings: readonly Finding[]): readonly string[] {
  return findings.map((one) =>
    one.kind === 'concern' ? one.row : `lacks ${one.missing.toSorted().join(' ')}`,
  )
}

function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`No row ${id}`)
  return row
}

/** The answers of a row about one medication. */
export function drugRowAnswers(rows: readonly DrugRow[], id: string): Answers {
  const screen = drugRowScreen({ id: 'alone', title: 'Alone', rows: [rowOf(rows, id)] })
  return (chart) => inWords(screen(chart))
}

/** The answers of a row about the patient. */
export function patientRowAnswers(rows: readonly PatientRow[], id: string): Answers {
  const family = { id: 'alone', title: 'Alone', rows: [rowOf(rows, id)] }
  return (chart) => inWords(screenPatientRows(family, chart))
}
