// A row about a test that is due: while a drug of a group is taken, tests at an interval. Written as text:
// id | severity | days | tests | drugs | why.
// Tests parted by a comma are all needed; those parted by a slash stand for each other.

import { type AnalyteId, analytes } from '../analytes.ts'
import { all, any, type Circumstance, notMeasured, takingCount } from '../circumstance.ts'
import type { DrugGroup } from '../drug-group.ts'
import { harm, type PatientRow } from '../drug-row.ts'
import type { SourceId } from '../source.ts'
import { readAnalyte, readCells, readGroup, readWord, severityWords } from '../text-table.ts'

export interface TestRow extends PatientRow {
  /** Each inner list is met by one of its members. */
  readonly tests: readonly (readonly AnalyteId[])[]
  readonly everyDays: number
  readonly drugs: DrugGroup
}

export interface TestTableOptions {
  readonly source?: SourceId
  /** What must also hold of the patient, by the id of a row. */
  readonly when?: Readonly<Record<string, Circumstance>>
  /** Where the interval of a row is from, by its id, when it is not the source of the table. */
  readonly sources?: Readonly<Record<string, SourceId>>
}

/** `2 years`, `6 months`, `12 weeks`. */
export function interval(days: number): string {
  if (days % 365 === 0 && days > 365) return `${days / 365} years`
  if (days % 30 === 0 || days > 90)
    return days < 31 ? `${days} days` : `${Math.round(days / 30.4)} months`
  return days % 7 === 0 ? `${days / 7} weeks` : `${days} days`
}

/** `potassium and serum creatinine`. */
function testNames(tests: readonly (readonly AnalyteId[])[]): string {
  const names = tests.map((of) => of.map((id) => analytes[id].title).join(' or '))
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The rows of a table; throws when a word of it is not known. */
export function readTestRows(
  table: string,
  { source = 'fda-label-tests', when = {}, sources = {} }: TestTableOptions = {},
): readonly TestRow[] {
  return readCells(table, 6).map(
    ([id = '', severity = '', days = '', cell = '', drugs = '', why = '']) => {
      const tests = cell.split(',').map((part) => part.split('/').map(readAnalyte))
      const everyDays = Number(days)
      const group = readGroup(drugs)
      const names = testNames(tests)
      const extra = when[id]
      return {
        id,
        severity: readWord(severity, severityWords),
        interrupts: false,
        topic: `${names} due`,
        tests,
        everyDays,
        drugs: group,
        when: all(
          takingCount(group, 1),
          ...(extra === undefined ? [] : [extra]),
          any(...tests.map((of) => notMeasured(everyDays, ...of))),
        ),
        category: harm,
        effect: `${tests.length > 1 ? 'Not all' : 'Not'} on record for the last ${interval(everyDays)}. ${why}`,
        recommendation: `Ask the clinic for ${names}, or enter the result that it has.`,
        source: sources[id] ?? source,
      }
    },
  )
}
