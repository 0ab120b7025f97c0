// Changes to a wellness program's list: who was added, changed or removed. Whoever it does not name stays as they are.

import { type CsvTable, csvFormat } from './csv/csv-format.ts'
import { eligibilityFields, eligibilityRecord } from './csv/eligibility-table.ts'
import type { InterchangeFormat } from './format.ts'

/** The table behind the format, for reading single rows in a preview. */
export const eligibilityTable: CsvTable = {
  id: 'eligibility-csv',
  title: 'Wellness eligibility, changes (CSV)',
  fields: eligibilityFields,
  build: eligibilityRecord,
}

/** The file of changes. */
export const eligibilityCsv: InterchangeFormat = csvFormat(eligibilityTable)
