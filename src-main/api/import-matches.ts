// Records that could be one of several patients: what a person has decided holds for the next file, and what
// waits already is not asked twice.

import type { Transaction } from 'kysely'
import { type InterchangeRecord, patientKeyOf } from '../interchange/records.ts'
import type { Schema } from '../store/schema.ts'
import { foldName } from '../store/search-text.ts'

interface Earlier {
  readonly id: string
  readonly isDecided: boolean
  readonly patientId: string | null
  readonly texts: Set<string>
  readonly records: UndecidedRecord[]
}

/** A record that waits for a person, with the system whose patient numbers it has. */
export type UndecidedRecord = InterchangeRecord & { readonly system?: string }

/** Questions of earlier imports, read when the first ambiguous record comes. */
export class EarlierMatches {
  readonly #trx: Transaction<Schema>
  readonly #system: string
  #byWho: Map<string, Earlier[]> | null = null

  constructor(trx: Transaction<Schema>, system: string) {
    this.#system = system
    this.#trx = trx
  }

  /** The patient whom a person has chosen for these words; null when nobody has. */
  async decided(record: InterchangeRecord): Promise<string | null> {
    const earlier = (await this.#all()).get(whoText(record, this.#system)) ?? []
    return earlier.findLast((one) => one.isDecided)?.patientId ?? null
  }

  /** Puts a group of one person's records to a person; answers how many are new. */
  async put(
    group: {
      readonly candidates: readonly string[]
      readonly records: readonly InterchangeRecord[]
    },
    as: { readonly id: string; readonly importId: string },
  ): Promise<number> {
    const [first] = group.records
    if (!first) return 0
    const waiting = (await this.#all())
      .get(whoText(first, this.#system))
      ?.find((one) => !one.isDecided)
    const fresh = group.records
      .filter((record) => waiting?.texts.has(contentText(record)) !== true)
      .map((record): UndecidedRecord => ({ ...record, system: this.#system }))
    if (fresh.length === 0) return 0
    const candidates_json = JSON.stringify(group.candidates)
    if (waiting)
      await this.#trx
        .updateTable('import_matches')
        .set({ record_json: JSON.stringify([...waiting.records, ...fresh]), candidates_json })
        .where('id', '=', waiting.id)
        .execute()
    else
      await this.#trx
        .insertInto('import_matches')
        .values({
          id: as.id,
          import_id: as.importId,
          record_json: JSON.stringify(fresh),
          candidates_json,
          decided_at: null,
          decided_by: null,
          patient_id: null,
        })
        .execute()
    return fresh.length
  }

  async #all(): Promise<Map<string, Earlier[]>> {
    if (this.#byWho !== null) return this.#byWho
    const rows = await this.#trx
      .selectFrom('import_matches')
      .selectAll()
      .orderBy('decided_at')
      .execute()
    const byWho = new Map<string, Earlier[]>()
    for (const row of rows) {
      // Written here only.
      const records = JSON.parse(row.record_json) as UndecidedRecord[]
      const [first] = records
      if (!first) continue
      const who = whoText(first, first.system ?? '')
      byWho.set(who, [
        ...(byWho.get(who) ?? []),
        {
          id: row.id,
          isDecided: row.decided_at !== null,
          patientId: row.patient_id,
          texts: new Set(records.map(contentText)),
          records,
        },
      ])
    }
    this.#byWho = byWho
    return byWho
  }
}

/** Everything that a record says about whose it is: an id alone may be another system's number. */
function whoText(record: InterchangeRecord, system: string): string {
  const { externalId, last, first, birthDate } = patientKeyOf(record)
  return JSON.stringify([
    externalId === null ? null : [system, externalId],
    foldName(last ?? ''),
    foldName(first ?? ''),
    birthDate,
  ])
}

/** A record without its line number, which differs from file to file. */
function contentText(record: UndecidedRecord): string {
  return JSON.stringify({
    ...record,
    line: 0,
    system: undefined,
    ...('patient' in record ? { patient: { ...record.patient, line: 0 } } : {}),
  })
}
