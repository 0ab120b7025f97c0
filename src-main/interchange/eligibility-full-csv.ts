// A wellness program's whole list: whoever it does not name is no longer on it.

import { type CsvTable, csvFormat } from './csv/csv-format.ts'
import { eligibilityFields, eligibilityRecord } from './csv/eligibility-table.ts'
import type { InterchangeFormat } from './format.ts'

/** The table behind the format, for reading single rows in a preview. */
export const eligibilityFullTable: CsvTable = {
  id: 'eligibility-full-csv',
  title: 'Wellness eligibility, whole list (CSV)',
  fields: eligibilityFields,
  build: eligibilityRecord,
}

/** The whole list. */
export const eligibilityFullCsv: InterchangeFormat = {
  ...csvFormat(eligibilityFullTable),
  isWholeList: true,
}
