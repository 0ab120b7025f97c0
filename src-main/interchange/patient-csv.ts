// A list of patients: one row per person.

import { type CsvTable, csvFormat } from './csv/csv-format.ts'
import { field, patientKeyFields, patientMoreFields, patientOfRow } from './csv/patient-columns.ts'
import type { InterchangeFormat } from './format.ts'

/** The table behind the format, for reading single rows in a preview. */
export const patientTable: CsvTable = {
  id: 'patient-csv',
  title: 'Patient list (CSV)',
  fields: [
    ...patientKeyFields.map((f) => ({
      ...f,
      isRequired: ['last', 'first', 'birthDate'].includes(f.id),
      guesses: f.id === 'externalId' ? ['id', ...f.guesses] : f.guesses,
    })),
    ...patientMoreFields,
    field(
      'diedOn',
      'Date of death',
      'Blank for the living.',
      'deathdate, death date, date of death, deceased date',
      { looksLike: 'day' },
    ),
  ],
  build: (cells) => {
    const patient = patientOfRow(cells)
    if (patient.externalId !== null) {
      if (patient.last === null) cells.required('last')
      if (patient.first === null) cells.required('first')
      if (patient.birthDate === null && cells.text('birthDate') === null)
        cells.required('birthDate')
    }
    return patient
  },
}

/** Patients from any system's CSV. */
export const patientCsv: InterchangeFormat = csvFormat(patientTable)
