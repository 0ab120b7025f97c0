// Prescribers named on imported rows: found by NPI, else by folded name, else added.

import type { Transaction } from 'kysely'
import { readableName, readablePhone } from '../clinical/medicines/readable-text.ts'
import type { PrescriberRecord } from '../interchange/records.ts'
import { type Actor, insertRecords, type NewRecord } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import { foldName } from '../store/search-text.ts'

export class PrescriberEntries {
  readonly #trx: Transaction<Schema>
  readonly #actor: Actor
  readonly #newId: () => string
  readonly #ids = new Map<string, string>()
  readonly #fresh: NewRecord<'prescribers'>[] = []

  constructor(trx: Transaction<Schema>, actor: Actor, newId: () => string) {
    this.#trx = trx
    this.#actor = actor
    this.#newId = newId
  }

  /** Null when the row names no prescriber. New ones wait until `flush`. */
  async idOf(record: PrescriberRecord): Promise<string | null> {
    const key = record.npi ?? (record.name === null ? '' : foldName(record.name))
    if (key === '') return null
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    // By number too: a person may have added it to an entry that came with a name only.
    const found = [
      await this.#oldest('match_key', key),
      record.npi === null ? undefined : await this.#oldest('npi', record.npi),
    ].filter((row) => row !== undefined)
    const [row] = found.toSorted((a, b) => (a.created_at < b.created_at ? -1 : 1))
    const id = row?.id ?? this.#add(key, record)
    this.#ids.set(key, id)
    return id
  }

  async flush(): Promise<void> {
    await insertRecords(this.#trx, this.#actor, 'prescribers', this.#fresh.splice(0))
  }

  /** One query a column: each walks its own index. */
  #oldest(column: 'match_key' | 'npi', value: string) {
    return this.#trx
      .selectFrom('prescribers')
      .select(['id', 'created_at'])
      .where(column, '=', value)
      .where('voided_at', 'is', null)
      .orderBy('created_at')
      .executeTakeFirst()
  }

  #add(key: string, record: PrescriberRecord): string {
    const id = this.#newId()
    const { last, first, credential } = nameParts(record.name ?? `NPI ${record.npi}`)
    this.#fresh.push({
      id,
      last_name: last,
      first_name: first,
      credential,
      npi: record.npi,
      phone: record.phone === null ? null : readablePhone(record.phone),
      fax: record.fax === null ? null : readablePhone(record.fax),
      address_json: null,
      preferred_channel: record.fax === null ? null : 'fax',
      match_key: key,
    })
    return id
  }
}

const credentials = /[, ]+(MD|DO|NP|PA|PA-C|DNP|ARNP|FNP|DDS|DMD|DPM|OD)\.?$/i

/** `DOE, JANE MD` → Doe, Jane, MD. A name without a comma is kept whole: order is not guessed. */
export function nameParts(name: string): {
  readonly last: string
  readonly first: string | null
  readonly credential: string | null
} {
  const credential = credentials.exec(name)?.[1]?.toUpperCase() ?? null
  const plain = name.replace(credentials, '').trim()
  const [last = plain, first = ''] = plain.split(',', 2).map((part) => part.trim())
  return {
    last: readableName(last),
    first: first === '' ? null : readableName(first),
    credential,
  }
}
