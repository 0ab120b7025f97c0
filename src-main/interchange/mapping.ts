// Which column of a file is which fact: made in a screen, kept per dispensing system, applied to every row.

import { z } from 'zod'
import type { Refusal, TargetField } from './format.ts'
import { refuse } from './format.ts'
import { type DateOrder, dateOrders } from './reading/reading-dates.ts'
import { type NameForm, nameForms } from './reading/reading-names.ts'

/** The saved form of a mapping. */
export const mappingSchema = z.object({
  /** Field id to the column's name in the heading row. Names, not places: a moved column stays right. */
  columns: z.record(z.string(), z.string()),
  dateOrder: z.enum(dateOrders),
  /** How the field `name` is written when one column holds the whole name. */
  nameForm: z.enum(nameForms),
  /** Field id to a value that holds for every row, where no column gives it. */
  constants: z.record(z.string(), z.string()).optional(),
})

/** Column per field, date order, name form and constants; plain JSON. */
export interface Mapping {
  readonly columns: Readonly<Record<string, string>>
  readonly dateOrder: DateOrder
  readonly nameForm: NameForm
  readonly constants?: Readonly<Record<string, string>> | undefined
}

/** The place of each mapped field in a file's rows. */
export type Places = ReadonlyMap<string, number>

/** Ids of the fields that a mapping fills, by column or constant. */
function filled(mapping: Mapping): ReadonlySet<string> {
  return new Set([
    ...Object.entries(mapping.columns).flatMap(([id, column]) => (column === '' ? [] : [id])),
    ...Object.entries(mapping.constants ?? {}).flatMap(([id, value]) => (value === '' ? [] : [id])),
  ])
}

/**
 * What a mapping still lacks, in words for the screen; empty when it can be used. Every table needs to know
 * whose row it is: the other system's patient id, or name and birth date.
 */
export function mappingGaps(fields: readonly TargetField[], mapping: Mapping): readonly string[] {
  const has = filled(mapping)
  const gaps = fields
    .filter((f) => f.isRequired && !has.has(f.id) && !(has.has('name') && isNamePart(f.id)))
    .map((f) => `Choose the column for "${f.label}".`)
  const isNamed = has.has('name') || (has.has('last') && has.has('first'))
  if (!has.has('externalId') && !(isNamed && has.has('birthDate')))
    gaps.push('Choose the columns for name and birth date, or the column for the patient id.')
  if (has.has('name') && mapping.nameForm === 'separate')
    gaps.push('Say how the name column is written: "LAST, FIRST" or "FIRST LAST".')
  return gaps
}

function isNamePart(id: string): boolean {
  return id === 'last' || id === 'first'
}

/** Finds the mapped columns in a heading row, or says which are missing. */
export function placesOf(
  mapping: Mapping,
  fields: readonly TargetField[],
  header: readonly string[],
): Places | Refusal {
  const places = new Map<string, number>()
  const missing: string[] = []
  for (const field of fields) {
    const column = mapping.columns[field.id]
    if (column === undefined || column === '') continue
    const place = header.indexOf(column)
    if (place < 0) missing.push(`"${column}"`)
    else places.set(field.id, place)
  }
  if (missing.length > 0)
    return refuse(
      `The file has no column ${missing.join(', ')}, which this mapping expects. Choose another mapping or map the columns again.`,
    )
  return places
}

/** True for what a reader hands back instead of a value when a whole file cannot be read. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal'
}
