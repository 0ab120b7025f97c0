// A list of conditions: one row per diagnosis of one patient.

import { type CsvTable, csvFormat } from './csv/csv-format.ts'
import { field, patientKeyFields, patientKeyOfRow } from './csv/patient-columns.ts'
import type { InterchangeFormat } from './format.ts'
import { icd10Of } from './reading/reading-codes.ts'

/** The table behind the format, for reading single rows in a preview. */
export const conditionTable: CsvTable = {
  id: 'condition-csv',
  title: 'Condition list (CSV)',
  fields: [
    ...patientKeyFields,
    field(
      'text',
      'Condition',
      'The words of the diagnosis.',
      'condition, diagnosis, diagnosis description, description, problem, ' +
        'problem description, dx, dx description, disease, diagnosis name, condition name',
      { isRequired: true },
    ),
    field(
      'code',
      'Code',
      'ICD-10-CM or SNOMED CT code.',
      'icd10, icd 10, icd 10 code, icd code, dx code, diagnosis code, code, icd',
    ),
    field(
      'codeSystem',
      'Code system',
      'Which code it is, when a column says so.',
      'system, code system, code type',
    ),
    field(
      'onset',
      'Onset',
      'Since when.',
      'onset, onset date, start, start date, date diagnosed, diagnosis date, date',
      { looksLike: 'day' },
    ),
    field(
      'endedOn',
      'Ended',
      'Blank while it lasts.',
      'stop, stop date, end, end date, resolved, resolved date, abatement',
      { looksLike: 'day' },
    ),
  ],
  build: (cells) => {
    const patient = patientKeyOfRow(cells)
    const text = cells.required('text')
    if (text === null) return null
    const code = cells.text('code') ?? ''
    const isSnomed = /snomed/i.test(cells.text('codeSystem') ?? '') || /^\d{6,18}$/.test(code)
    const endedOn = cells.day('endedOn', 'event')
    return {
      kind: 'condition',
      line: cells.line,
      patient,
      text,
      icd10: isSnomed ? null : icd10Of(code),
      snomed: isSnomed && /^\d{6,18}$/.test(code) ? code : null,
      onset: cells.day('onset', 'event'),
      onsetText: null,
      endedOn,
      // A list that has an end column says by a blank that the condition lasts.
      isActive:
        endedOn !== null
          ? false
          : cells.text('endedOn') === null && 'endedOn' in cells.mapping.columns
            ? true
            : null,
    }
  },
}

/** Conditions from any system's CSV. */
export const conditionCsv: InterchangeFormat = csvFormat(conditionTable)
