// Proposes which column is which from headings and the first rows. A proposal is shown to a person, never applied unseen.

import type { Day } from '../clinical/dates.ts'
import type { CsvRow } from './csv-reading.ts'
import type { InterchangeFormat, TargetField } from './format.ts'
import type { Mapping } from './mapping.ts'
import { isNpi, readNdc, textOf } from './reading/reading-codes.ts'
import { type DateOrder, dateOrders, orderOfDates, readDay } from './reading/reading-dates.ts'
import type { NameForm } from './reading/reading-names.ts'
import { readCents } from './reading/reading-numbers.ts'

/** A mapping to look at, and what it is not sure of. */
export interface MappingProposal {
  readonly mapping: Mapping
  /** False when the sample's dates fit several orders, so that a person must say. */
  readonly isDateOrderCertain: boolean
  /** Columns that no field uses. */
  readonly unused: readonly string[]
}

/** Headings compare without case, spaces and signs: "Pat. Last-Name" is "patlastname". */
function fold(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

interface Column {
  readonly name: string
  readonly values: readonly string[]
}

function fits(field: TargetField, column: Column, on: Day): boolean {
  const { values } = column
  if (values.length === 0) return true
  const share = values.filter((v) => looksRight(field, v, on)).length / values.length
  return share >= 0.6
}

function looksRight(field: TargetField, value: string, on: Day): boolean {
  switch (field.looksLike) {
    case 'day':
    case 'term': {
      const use = field.looksLike === 'term' ? 'term' : 'birth'
      return (
        dateOrders.some((order) => readDay(value, order, use, on).ok) ||
        /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(value)
      )
    }
    case 'number':
      return /^-?[\d.,]+\s*[A-Za-z]*$/.test(value)
    case 'money':
      return readCents(value).ok
    case 'code':
      return /\d{4}/.test(value)
    case 'npi':
      return /^\d{10}$/.test(value)
    case 'text':
      // A plan or a name is no UUID; such a column only points to another table.
      return field.id.endsWith('Id') || !uuid.test(value)
  }
}

/** Where the headings say nothing, values that can be only one thing. */
function byValues(field: TargetField, column: Column): boolean {
  const { values } = column
  if (values.length < 3) return false
  if (field.looksLike === 'npi') return values.every(isNpi)
  if (field.id === 'ndc') return values.every((v) => !/^\d{10}$/.test(v) && readNdc(v).ok)
  if (field.id === 'name') return values.every((v) => /^[A-Za-z' -]+,\s?[A-Za-z' .-]+$/.test(v))
  return false
}

/** Proposes a mapping for a file; `rows` are its first rows. */
export function proposeMapping(
  format: Pick<InterchangeFormat, 'fields'>,
  header: readonly string[],
  rows: readonly CsvRow[],
  on: Day,
): MappingProposal {
  const columns = header.map((name, at) => ({
    name,
    values: rows.flatMap((row) => textOf(row.cells[at] ?? '') ?? []),
  }))
  const pairs = format.fields.flatMap((field) =>
    columns.flatMap((column) => {
      const rank = field.guesses.findIndex((guess) => fold(guess) === fold(column.name))
      return rank >= 0 && fits(field, column, on) ? [{ field, column, rank }] : []
    }),
  )
  const chosen = new Map<string, Column>()
  const used = new Set<string>()
  const choose = (field: TargetField, column: Column) => {
    if (chosen.has(field.id) || used.has(column.name)) return
    chosen.set(field.id, column)
    used.add(column.name)
  }
  const isNameColumn = (c: Column) =>
    c.values.length > 0 && c.values.every((v) => /[a-z] |, ?[a-z]/i.test(v))
  for (const { field, column } of pairs.toSorted((a, b) => a.rank - b.rank)) {
    // "Patient" heads an id in one system and a name in another: the values tell.
    if (field.id === 'externalId' && isNameColumn(column)) continue
    if (field.id === 'name' && !isNameColumn(column)) continue
    choose(field, column)
  }
  if (chosen.has('last') && chosen.has('first')) {
    const name = chosen.get('name')
    if (name !== undefined) used.delete(name.name)
    chosen.delete('name')
  }
  for (const field of format.fields) {
    const isNamed = chosen.has('last') && chosen.has('first')
    if (chosen.has(field.id) || (field.id === 'name' && isNamed)) continue
    const column = columns.find((c) => !used.has(c.name) && byValues(field, c))
    if (column !== undefined) choose(field, column)
  }
  const dates = format.fields
    .filter((f) => f.looksLike === 'day')
    .flatMap((f) => chosen.get(f.id)?.values ?? [])
  const order: DateOrder | null = orderOfDates(dates, on)
  return {
    mapping: {
      columns: Object.fromEntries([...chosen].map(([id, column]) => [id, column.name])),
      dateOrder: order ?? 'MDY',
      nameForm: nameFormOf(chosen.get('name')),
    },
    isDateOrderCertain: order !== null || dates.length === 0,
    unused: header.filter((name) => !used.has(name)),
  }
}

function nameFormOf(column: Column | undefined): NameForm {
  if (column === undefined) return 'separate'
  return column.values.some((v) => v.includes(',')) ? 'last-first' : 'first-last'
}
