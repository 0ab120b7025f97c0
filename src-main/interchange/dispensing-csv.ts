// A dispensing export: one row per fill, columns named by whatever system wrote it.

import { type Cells, type CsvTable, csvFormat } from './csv/csv-format.ts'
import { dispensingFields } from './csv/dispensing-fields.ts'
import { patientOfRow } from './csv/patient-columns.ts'
import type { InterchangeFormat } from './format.ts'
import { phoneOf, readNdc, readNpi } from './reading/reading-codes.ts'
import { read, unreadable } from './reading/reading-dates.ts'
import { readCents, readCount, readQuantity } from './reading/reading-numbers.ts'
import type { DispensingRecord } from './records.ts'

/** More days than any fill covers: a year and some. */
const MOST_DAYS = 400
const MOST_REFILLS = 99

function buildDispensing(cells: Cells): DispensingRecord | null {
  const patient = patientOfRow(cells)
  const drugText = cells.required('drugText')
  const fillDate = cells.requiredDay('fillDate', 'event')
  const quantity = cells.read('quantity', readQuantity)
  if (/^\s*[-(]/.test(cells.text('quantity') ?? ''))
    return cells.fail('quantity', 'The row is a reversal. Reversals are not imported.')
  if (drugText === null || fillDate === null) return null
  return {
    kind: 'dispensing',
    line: cells.line,
    patient,
    rxNumber: cells.text('rxNumber'),
    drugText,
    ndc: cells.read('ndc', readNdc),
    rxcui: cells.read('rxcui', (text) =>
      /^\d{1,8}$/.test(text) ? read(text) : unreadable('An RxNorm code has digits only.'),
    ),
    quantity,
    daysSupply: cells.read('daysSupply', (text) => readCount(text, MOST_DAYS)),
    fillDate,
    stopDate: cells.day('stopDate', 'event'),
    directions: cells.text('directions'),
    prescriber: {
      name: cells.text('prescriberName'),
      npi: cells.read('prescriberNpi', readNpi),
      phone: phoneOf(cells.text('prescriberPhone') ?? ''),
      fax: phoneOf(cells.text('prescriberFax') ?? ''),
    },
    refillsLeft: cells.read('refillsLeft', (text) => readCount(text, MOST_REFILLS)),
    costCents: cells.read('cost', readCents),
    plan: {
      planName: cells.text('planName'),
      bin: cells.text('bin'),
      pcn: cells.text('pcn'),
      groupId: cells.text('groupId'),
      memberId: cells.text('memberId'),
    },
    indication: cells.text('indication'),
  }
}

/** The table behind the format, for reading single rows in a preview. */
export const dispensingTable: CsvTable = {
  id: 'dispensing-csv',
  title: 'Dispensing export (CSV)',
  fields: dispensingFields,
  build: buildDispensing,
}

/** Fills from any dispensing system's CSV. */
export const dispensingCsv: InterchangeFormat = csvFormat(dispensingTable)
