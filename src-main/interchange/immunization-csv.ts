// A list of vaccines that were given: one row per dose of one patient, from a registry's page or another system.

import { type CsvTable, csvFormat } from './csv/csv-format.ts'
import { field, patientKeyFields, patientKeyOfRow } from './csv/patient-columns.ts'
import type { InterchangeFormat } from './format.ts'
import { read, unreadable } from './reading/reading-dates.ts'

/** The table behind the format, for reading single rows in a preview. */
export const immunizationTable: CsvTable = {
  id: 'immunization-csv',
  title: 'Vaccine list (CSV)',
  fields: [
    ...patientKeyFields,
    field(
      'text',
      'Vaccine',
      'Name of the vaccine.',
      'vaccine, vaccine name, vaccination, immunization, immunization name, vaccine description, ' +
        'description, vaccine type, product',
      { isRequired: true },
    ),
    field('cvx', 'CVX', "The CDC's code of the vaccine.", 'cvx, cvx code, vaccine code, code'),
    field(
      'date',
      'Given on',
      'The day on which it was given.',
      'date given, given on, date administered, administered date, administration date, vaccination date, ' +
        'vaccine date, immunization date, admin date, date of service, date, given',
      { isRequired: true, looksLike: 'day' },
    ),
    field('lot', 'Lot', 'Lot number.', 'lot, lot number, lot no, lot nbr, lot #'),
    field('mvx', 'MVX', "The CDC's code of the manufacturer.", 'mvx, mvx code, manufacturer code'),
    field(
      'givenBy',
      'Given by',
      'Who gave it.',
      'given by, administered by, provider, immunizer, administering provider, clinician',
    ),
  ],
  build: (cells) => {
    const patient = patientKeyOfRow(cells)
    const text = cells.required('text')
    const date = cells.requiredDay('date', 'event')
    const cvx = cells.read('cvx', (code) =>
      /^\d{1,3}$/.test(code)
        ? read(code.padStart(2, '0'))
        : unreadable('This is not a CVX code: one to three digits.'),
    )
    if (text === null || date === null) return null
    return {
      kind: 'immunization',
      line: cells.line,
      patient,
      cvx,
      text,
      date,
      dateText: null,
      details: {
        lot: cells.text('lot'),
        expires: null,
        mvx: cells.text('mvx')?.toUpperCase() ?? null,
        doseMl: null,
        isSubstandard: null,
        givenBy: cells.text('givenBy'),
      },
    }
  },
}

/** Vaccines from any system's CSV. */
export const immunizationCsv: InterchangeFormat = csvFormat(immunizationTable)
