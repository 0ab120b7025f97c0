// An entry of the medication list as an import sees it, and which entry a record belongs to. Not: writing them.

import type { Transaction } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { MedicationStatementRecord } from '../interchange/records.ts'
import { setKey } from '../reference/catalogue.ts'
import type { Schema } from '../store/schema.ts'

/** One entry while an import runs. */
export interface Entry {
  readonly id: string
  readonly source: string
  /** Made by this import. */
  readonly isFresh: boolean
  /** A person took it off the list. */
  readonly isVoided: boolean
  /** Directions that an import wrote follow the newest fill or statement; a person's own words stay. */
  readonly isDirectionsOurs: boolean
  /** The same for the first day. */
  readonly isStartOurs: boolean
  /** A day that the chart has not got yet may come from a newer record; one that is there stays. */
  readonly isStopOurs: boolean
  directions: string | null
  stop: Day | null
  stopReason: string | null
  newestFill: Day | null
  firstFill: Day | null
  /** `setKey` of the ingredients; null when they are not certain. */
  readonly drugKey: string | null
  /** A package of this import contradicts the words: the drug is open again. */
  isIdentityLost: boolean
  changed: boolean
  /** The newest statement of this import about an entry that came from statements. */
  latest: MedicationStatementRecord | null
  /** How many statements have still to be counted. */
  waiting: number
}

/** Entries of one patient by folded drug text, in the order in which they were made. */
export type EntriesByDrug = Map<string, Entry[]>

const never = '9999-12-31'

/** The entry that a fill belongs to: the one that had not ended by then. Undefined when all had. */
export function entryOfFill(entries: readonly Entry[], fillDay: Day): Entry | undefined {
  const end = (entry: Entry) => (entry.isStopOurs ? never : (entry.stop ?? never))
  return earliest(
    entries.filter((entry) => !entry.isVoided && fillDay <= end(entry)),
    end,
  )
}

/** The entry that a statement speaks of; one that begins after an entry's end, or ends before its start, is another. */
export function entryOfStatement(
  entries: readonly Entry[],
  { start, stop }: MedicationStatementRecord,
): Entry | undefined {
  const end = (entry: Entry) => entry.stop ?? never
  const fits = entries.filter(
    (entry) =>
      !entry.isVoided &&
      (start === null || start <= end(entry)) &&
      !(stop !== null && entry.firstFill !== null && stop < entry.firstFill),
  )
  return start === null
    ? (fits.find((entry) => entry.stop === null) ?? fits.at(-1))
    : earliest(fits, end)
}

function earliest(entries: readonly Entry[], end: (entry: Entry) => string): Entry | undefined {
  return entries.toSorted((a, b) => end(a).localeCompare(end(b)))[0]
}

/** Whether a statement says something newer than another one of the same drug. */
export function isNewer(one: MedicationStatementRecord, than: MedicationStatementRecord): boolean {
  if (one.start !== null && than.start !== null) return one.start > than.start
  return one.isActive === true && than.isActive !== true
}

interface Fills {
  readonly newest: string
  oldest: string
  /** Directions on the fills of the newest day. */
  readonly words: Set<string>
}

/** What the chart holds for a patient. */
export async function readEntries(
  trx: Transaction<Schema>,
  patientId: string,
): Promise<EntriesByDrug> {
  const rows = await trx
    .selectFrom('medications')
    .select(['id', 'match_key', 'source', 'directions', 'start_day', 'stop_day', 'stop_reason'])
    .select(['voided_at', 'revision', 'created_at', 'ingredients_json'])
    .where('patient_id', '=', patientId)
    .orderBy('created_at')
    .execute()
  const entries: EntriesByDrug = new Map()
  if (rows.length === 0) return entries
  const fills = await fillsOf(trx, patientId)
  for (const row of rows) {
    const isFromFills = row.source === 'dispensing'
    const said =
      row.source === 'fhir' && row.revision > 1 ? await saidByPerson(trx, row) : new Set<string>()
    const isFromList = row.source === 'fhir'
    const entry: Entry = {
      id: row.id,
      source: row.source,
      isFresh: false,
      isVoided: row.voided_at !== null,
      isStopOurs: isFromFills
        ? row.stop_day === null
        : isFromList && row.stop_day === null && !said.has('stop_day'),
      // CHECKed day columns.
      stop: row.stop_day as Day | null,
      stopReason: row.stop_reason,
      isDirectionsOurs: isFromFills
        ? row.directions === null || fills.get(row.id)?.words.has(row.directions) === true
        : isFromList && !said.has('directions'),
      isStartOurs: isFromFills && row.start_day === (fills.get(row.id)?.oldest ?? null),
      directions: row.directions,
      newestFill: (fills.get(row.id)?.newest ?? null) as Day | null,
      firstFill: row.start_day as Day | null,
      drugKey: keyOfIngredients(row.ingredients_json),
      isIdentityLost: false,
      changed: false,
      latest: null,
      waiting: 0,
    }
    const same = entries.get(row.match_key)
    if (same) same.push(entry)
    else entries.set(row.match_key, [entry])
  }
  return entries
}

function keyOfIngredients(json: string | null): string | null {
  // Written by the app as a list of ingredients.
  return json === null ? null : setKey(JSON.parse(json) as readonly { readonly rxcui: string }[])
}

/** Per entry what its fills say. Read by patient, which an index can do. */
async function fillsOf(trx: Transaction<Schema>, patientId: string): Promise<Map<string, Fills>> {
  const rows = await trx
    .selectFrom('fills')
    .select(['medication_id', 'fill_day', 'directions'])
    .where('patient_id', '=', patientId)
    .orderBy('fill_day', 'desc')
    .execute()
  const fills = new Map<string, Fills>()
  for (const { medication_id, fill_day, directions } of rows) {
    if (medication_id === null) continue
    const fill = fills.get(medication_id) ?? {
      newest: fill_day,
      oldest: fill_day,
      words: new Set(),
    }
    fill.oldest = fill_day
    if (fill.newest === fill_day && directions !== null) fill.words.add(directions)
    fills.set(medication_id, fill)
  }
  return fills
}

/** Columns that a person has changed: an import names itself in every change, or makes it with the entry. */
async function saidByPerson(
  trx: Transaction<Schema>,
  row: { readonly id: string; readonly created_at: string },
): Promise<ReadonlySet<string>> {
  const changes = await trx
    .selectFrom('journal')
    .select(['at', 'after_json'])
    .where('table_name', '=', 'medications')
    .where('row_id', '=', row.id)
    .where('action', '=', 'change')
    .execute()
  return new Set(
    changes
      .filter(({ at }) => at !== row.created_at)
      // Written by store/recorded.ts as an object of columns.
      .map(({ after_json }) => Object.keys(JSON.parse(after_json ?? '{}') as object))
      .filter((columns) => !columns.includes('import_id'))
      .flat(),
  )
}
