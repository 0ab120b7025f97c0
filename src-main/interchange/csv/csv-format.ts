// What all CSV tables share: a table names its fields and builds one record from one row's cells.
// Rows come in and go out one by one; nothing of a file is held.

import type { Day } from '../../clinical/dates.ts'
import { type CsvRow, openCsv } from '../csv-reading.ts'
import {
  type Batch,
  type ByteSource,
  type InterchangeFormat,
  type ReadingOptions,
  type Refusal,
  type RowProblem,
  refuse,
  type TargetField,
} from '../format.ts'
import { isRefusal, type Mapping, mappingGaps, type Places, placesOf } from '../mapping.ts'
import { textOf } from '../reading/reading-codes.ts'
import { type DateUse, type Reading, readDay } from '../reading/reading-dates.ts'
import type { InterchangeRecord } from '../records.ts'

/** One row's cells under the names of fields; remembers what could not be read. */
export interface Cells {
  readonly line: number
  readonly mapping: Mapping
  /** The cell's text, the field's constant, or null when both are blank. */
  readonly text: (field: string) => string | null
  /** Like `text`; a blank keeps the row out. */
  readonly required: (field: string) => string | null
  /** An optional value: when it cannot be read the row stays and the value is null. */
  readonly read: <T>(field: string, reader: (text: string) => Reading<T>) => T | null
  /** An optional date, in the mapping's order. */
  readonly day: (field: string, use: DateUse) => Day | null
  /** A date without which the row stays out. */
  readonly requiredDay: (field: string, use: DateUse) => Day | null
  /** Reports a value that keeps the row out. */
  readonly fail: (field: string | null, reason: string) => null
}

/** A kind of table: its fields and how a row becomes a record. */
export interface CsvTable {
  readonly id: string
  readonly title: string
  readonly fields: readonly TargetField[]
  /** Null when a problem keeps the row out. */
  readonly build: (cells: Cells) => InterchangeRecord | null
}

/** A row's record, null when it stays out, and all that was wrong with it. */
export interface RowReading {
  readonly record: InterchangeRecord | null
  readonly problems: readonly RowProblem[]
}

/** An export repeats few dates many times: each is read once. Forgets all when there are too many. */
function dayMemory(mapping: Mapping, on: Day): (cell: string, use: DateUse) => Reading<Day> {
  const known = {
    birth: new Map<string, Reading<Day>>(),
    event: new Map<string, Reading<Day>>(),
    term: new Map<string, Reading<Day>>(),
  }
  return (cell, use) => {
    const memory = known[use]
    const before = memory.get(cell)
    if (before !== undefined) return before
    if (memory.size > 50_000) memory.clear()
    const reading = readDay(cell, mapping.dateOrder, use, on)
    memory.set(cell, reading)
    return reading
  }
}

/** A reader for the rows of one file. */
export function rowReader(
  table: CsvTable,
  mapping: Mapping,
  places: Places,
  on: Day,
): (row: CsvRow) => RowReading {
  const dayOf = dayMemory(mapping, on)
  const labels = new Map(table.fields.map((f) => [f.id, f.label]))
  const nameOf = (field: string) => mapping.columns[field] ?? labels.get(field) ?? field
  return (row) => {
    const problems: RowProblem[] = []
    const note = (field: string | null, reason: string, isRowKept: boolean) => {
      const column = field === null ? null : nameOf(field)
      problems.push({ line: row.line, column, reason, isRowKept })
      return null
    }
    const fail = (field: string | null, reason: string) => note(field, reason, false)
    const text = (field: string) => {
      const place = places.get(field)
      return (
        (place === undefined ? null : textOf(row.cells[place] ?? '')) ??
        textOf(mapping.constants?.[field] ?? '')
      )
    }
    const required = (field: string) =>
      text(field) ?? fail(field, 'The cell is blank and is needed. Fill it in and import again.')
    const taken = <T>(field: string, reading: Reading<T>, isRowKept: boolean) =>
      reading.ok ? reading.value : note(field, reading.reason, isRowKept)
    const read = <T>(field: string, reader: (text: string) => Reading<T>) => {
      const cell = text(field)
      return cell === null ? null : taken(field, reader(cell), true)
    }
    const day = (field: string, use: DateUse) => read(field, (cell) => dayOf(cell, use))
    const requiredDay = (field: string, use: DateUse) => {
      const cell = required(field)
      return cell === null ? null : taken(field, dayOf(cell, use), false)
    }
    const { line } = row
    const record = table.build({ line, mapping, text, required, read, day, requiredDay, fail })
    return { record: problems.every((p) => p.isRowKept) ? record : null, problems }
  }
}

/** Reads one row, for previews. */
export function readRow(
  table: CsvTable,
  row: CsvRow,
  header: readonly string[],
  mapping: Mapping,
  on: Day,
): RowReading | Refusal {
  const places = placesOf(mapping, table.fields, header)
  return isRefusal(places) ? places : rowReader(table, mapping, places, on)(row)
}

async function* readTable(
  table: CsvTable,
  source: ByteSource,
  options: ReadingOptions,
): AsyncGenerator<Batch> {
  const { mapping } = options
  if (mapping === null) {
    yield refused(refuse('Say first which column is which.'))
    return
  }
  const [gap] = mappingGaps(table.fields, mapping)
  if (gap !== undefined) {
    yield refused(refuse(gap))
    return
  }
  const file = await openCsv(source)
  if (isRefusal(file)) {
    yield refused(file)
    return
  }
  const places = placesOf(mapping, table.fields, file.shape.header)
  if (isRefusal(places)) {
    await file.close()
    yield refused(places)
    return
  }
  const read = rowReader(table, mapping, places, options.on)
  for await (const batch of file.batches) {
    const records: InterchangeRecord[] = []
    const problems: RowProblem[] = [...batch.problems]
    for (const row of batch.rows) {
      const { record, problems: found } = read(row)
      if (record !== null) records.push(record)
      problems.push(...found)
    }
    yield {
      records,
      problems: problems.toSorted((a, b) => a.line - b.line),
      rowCount: batch.rows.length + batch.problems.length,
      bytesRead: batch.bytesRead,
      leftOut: [],
      refusal: null,
    }
  }
}

/** A batch that only says why nothing more can be read. */
export function refused(refusal: Refusal): Batch {
  return { records: [], problems: [], rowCount: 0, bytesRead: 0, leftOut: [], refusal }
}

/** The table as a member of the family. */
export function csvFormat(table: CsvTable): InterchangeFormat {
  return {
    id: table.id,
    title: table.title,
    fields: table.fields,
    read: (source, options) => readTable(table, source, options),
  }
}
