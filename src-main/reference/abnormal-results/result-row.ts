// A row about an abnormal result and the drugs that explain it, or that it makes dangerous. Written as text:
// id | severity | category | analyte | limit | drugs | effect | advice.
// A severity with `!` interrupts. A limit `> 5.5 to 6` means above 5.5 and at most 6; `< 135 to 130` below 135 and at
// least 130. A patient without such a result is no question here: whether the test is due is asked by monitoring.

import { type AnalyteId, analytes } from '../analytes.ts'
import {
  all,
  type Circumstance,
  measuredAbove,
  measuredBelow,
  not,
  takingCount,
} from '../circumstance.ts'
import { harm, type PatientRow, tooHigh, tooLow } from '../drug-row.ts'
import type { SourceId } from '../source.ts'
import { readAnalyte, readCells, readGroup, readWord, severityWords } from '../text-table.ts'

export interface ResultTableOptions {
  readonly source?: SourceId
  /** What must also hold of the patient, by the id of a row. */
  readonly when?: Readonly<Record<string, Circumstance>>
}

/** A value older than this tells little about a drug taken today. */
const VALID_DAYS = 365

const categories = { harm, high: tooHigh, low: tooLow } as const

interface Limit {
  readonly is: 'above' | 'below'
  readonly value: number
  /** Where the next row takes over; null for none. */
  readonly until: number | null
}

function readLimit(cell: string): Limit {
  const found = /^([<>]) ([\d.]+)(?: to ([\d.]+))?$/.exec(cell)
  if (found === null) throw new Error(`Not a limit in a reference table: ${cell}`)
  const [, sign, value, until] = found
  return {
    is: sign === '>' ? 'above' : 'below',
    value: Number(value),
    until: until === undefined ? null : Number(until),
  }
}

function beyond(analyte: AnalyteId, { is, value, until }: Limit): Circumstance {
  const measured = is === 'above' ? measuredAbove : measuredBelow
  const first = measured(analyte, value, VALID_DAYS)
  return until === null ? first : all(first, not(measured(analyte, until, VALID_DAYS)))
}

/** The rows of a table; throws when a word of it is not known. */
export function readResultRows(
  table: string,
  { source = 'fda-label-reactions', when = {} }: ResultTableOptions = {},
): readonly PatientRow[] {
  return readCells(table, 8).map(
    ([
      id = '',
      severity = '',
      category = '',
      cell = '',
      limitCell = '',
      drugs = '',
      effect = '',
      advice = '',
    ]) => {
      const analyte = readAnalyte(cell)
      const limit = readLimit(limitCell)
      const extra = when[id]
      return {
        id,
        severity: readWord(severity.replace('!', ''), severityWords),
        interrupts: severity.endsWith('!'),
        topic: `${limit.is === 'above' ? 'high' : 'low'} ${analytes[analyte].title}`,
        when: all(
          takingCount(readGroup(drugs), 1),
          beyond(analyte, limit),
          ...(extra === undefined ? [] : [extra]),
        ),
        category: categories[readWord(category, ['harm', 'high', 'low'])],
        effect,
        recommendation: advice,
        source,
      }
    },
  )
}
