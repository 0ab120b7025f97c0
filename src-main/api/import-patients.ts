// Whose row is it: matches an imported record to a patient by the other system's number and what the record says
// besides, or by name and birth date. Anything less is put to a person; nobody is merged silently.

import type { Transaction } from 'kysely'
import { readableName, readablePhone } from '../clinical/medicines/readable-text.ts'
import type { InterchangeRecord, PatientKey, PatientRecord } from '../interchange/records.ts'
import { patientKeyOf } from '../interchange/records.ts'
import { type Actor, changeRecord, insertRecords, type NewRecord } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import { foldName, reversedDigits } from '../store/search-text.ts'

/** What became of the patient of a record. */
export type Whose =
  | { readonly kind: 'patient'; readonly id: string; readonly isChanged: boolean }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** Name or birth date missing and no known id: nothing to match on. */
  | { readonly kind: 'unnamed' }

/** What persons have decided about earlier imports: the patient, for the words of a record. */
export type DecidedMatches = (record: InterchangeRecord) => Promise<string | null>

export class PatientMatcher {
  readonly #decided: DecidedMatches
  readonly #trx: Transaction<Schema>
  readonly #system: string
  readonly #actor: Actor
  readonly #newId: () => string
  readonly #known = new Map<string, Whose>()
  readonly #fresh: NewRecord<'patients'>[] = []
  readonly #filledUp = new Set<string>()
  newPatients = 0

  constructor(
    trx: Transaction<Schema>,
    actor: Actor,
    newId: () => string,
    decided: DecidedMatches,
    system: string,
  ) {
    this.#system = system
    this.#decided = decided
    this.#trx = trx
    this.#actor = actor
    this.#newId = newId
  }

  /** Finds or makes the patient of a record; says whether this record changed it. New patients wait until `flush`. */
  async whose(record: InterchangeRecord): Promise<Whose> {
    const key = patientKeyOf(record)
    const text = wholeKeyText(key)
    let whose = this.#known.get(text)
    let isNew = false
    if (!whose) {
      const before = this.newPatients
      whose = await this.#find(key, record)
      isNew = this.newPatients > before
      if (whose.kind === 'ambiguous') {
        // What a person has decided once is not asked again.
        const id = await this.#decided(record)
        if (id !== null) whose = { kind: 'patient', id, isChanged: false }
      }
      this.#known.set(text, whose)
    }
    if (whose.kind !== 'patient') return whose
    const isFilled = await this.#fillUp(whose.id, record)
    return { ...whose, isChanged: isNew || isFilled }
  }

  /** A person has said that this is nobody in the chart. */
  async addNew(record: InterchangeRecord): Promise<string> {
    const id = this.#add(patientKeyOf(record), record)
    await this.flush()
    return id
  }

  async flush(): Promise<void> {
    const rows = this.#fresh.splice(0)
    await insertRecords(this.#trx, this.#actor, 'patients', rows)
  }

  async #find(key: PatientKey, record: InterchangeRecord): Promise<Whose> {
    if (key.externalId !== null) {
      const same = await this.#trx
        .selectFrom('patients')
        .select(['id', 'birth_date', 'search_last', 'search_first', 'external_system'])
        .where('external_id', '=', key.externalId)
        .where('voided_at', 'is', null)
        .execute()
      const ours = same.filter((row) => row.external_system === this.#system)
      const isBare = key.last === null && key.first === null && key.birthDate === null
      const fits = isBare ? ours : same.filter((row) => isSamePerson(key, row, this.#system))
      const [only] = fits
      if (fits.length === 1 && only) return found(only.id)
      // Number and person do not agree: a re-used number, a family's account, a new surname. Another system's
      // number says nothing against a person who is named.
      const near = isBare || fits.length > 0 ? same : ours
      if (near.length > 0) return { kind: 'ambiguous', candidates: near.map((row) => row.id) }
    }
    if (key.last === null || key.first === null) return { kind: 'unnamed' }
    const [last, first] = [foldName(key.last), foldName(key.first)]
    const named = await this.#trx
      .selectFrom('patients')
      .select(['id', 'search_first', 'birth_date', 'external_id'])
      .where('search_last', '=', last)
      .where('voided_at', 'is', null)
      .execute()
    const exact = named.filter(
      (row) => row.search_first === first && row.birth_date === key.birthDate,
    )
    const [only] = exact
    if (exact.length === 1 && only && key.birthDate !== null) return found(only.id)
    const near = named.filter(
      (row) =>
        // Same name, and one of the two birth dates is not known.
        (row.search_first === first && (row.birth_date === null || key.birthDate === null)) ||
        // Same birth date, and the given names begin alike (ROB, ROBERT).
        (key.birthDate !== null &&
          row.birth_date === key.birthDate &&
          row.search_first.slice(0, 1) === first.slice(0, 1)),
    )
    if (near.length > 0 || exact.length > 1)
      return {
        kind: 'ambiguous',
        candidates: [...new Set([...exact, ...near].map((row) => row.id))],
      }
    return found(this.#add(key, record))
  }

  #add(key: PatientKey, record: InterchangeRecord): string {
    const details = detailsOf(record)
    const id = this.#newId()
    const last = readableName(key.last ?? '')
    const first = readableName(key.first ?? '')
    this.#fresh.push({
      id,
      last_name: last,
      first_name: first,
      middle_name: details?.middle ? readableName(details.middle) : null,
      search_last: foldName(last),
      search_first: foldName(first),
      phone_digits: reversedDigits(details?.phone ?? null),
      birth_date: key.birthDate,
      sex: details?.sex ?? null,
      language: details?.language ?? null,
      phone: phoneOf(details),
      address_json: addressJson(details),
      emergency_contact_json: null,
      primary_care_id: null,
      caregiver_json: null,
      representative_json: null,
      is_cognitively_impaired: null,
      is_long_term_care: null,
      is_at_risk_beneficiary: null,
      external_id: key.externalId,
      external_system: key.externalId === null ? null : this.#system,
      died_on: details?.diedOn ?? null,
      no_known_allergies_on: null,
    })
    this.newPatients += 1
    this.#filledUp.add(`${record.kind} ${id}`)
    return id
  }

  /** Fills what the chart does not know; what is there, a person said, and stays. */
  async #fillUp(id: string, record: InterchangeRecord): Promise<boolean> {
    const details = detailsOf(record)
    // Once for the rows that name the patient beside a fill, once for the patient's own row.
    const place = `${record.kind} ${id}`
    if (details === null || this.#filledUp.has(place)) return false
    this.#filledUp.add(place)
    const row = await this.#trx
      .selectFrom('patients')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return false
    const { isChanged } = await changeRecord(this.#trx, this.#actor, 'patients', id, null, {
      ...(row.phone === null && details.phone !== null
        ? { phone: phoneOf(details), phone_digits: reversedDigits(details.phone) }
        : {}),
      ...(row.address_json === null ? { address_json: addressJson(details) } : {}),
      ...(row.sex === null ? { sex: details.sex } : {}),
      ...(row.language === null ? { language: details.language } : {}),
      ...(row.died_on === null ? { died_on: details.diedOn } : {}),
      ...(row.external_id === null && details.externalId !== null
        ? { external_id: details.externalId, external_system: this.#system }
        : {}),
    })
    return isChanged
  }
}

/** Whether a record with a known number is of this patient: first name and all that both say must agree. */
function isSamePerson(
  key: PatientKey,
  row: {
    readonly birth_date: string | null
    readonly search_last: string
    readonly search_first: string
    readonly external_system: string | null
  },
  system: string,
): boolean {
  if (key.first === null || row.search_first !== foldName(key.first)) return false
  if (row.search_first.length < 2) return false
  if (key.last !== null && row.search_last !== foldName(key.last)) return false
  // Without both birth dates only the number of the same system tells two people of one name apart.
  if (key.birthDate === null || row.birth_date === null) return row.external_system === system
  return row.birth_date === key.birthDate
}

/** The same text for rows that say the same about whose they are. One number may stand for a whole family. */
export function wholeKeyText({ externalId, last, first, birthDate }: PatientKey): string {
  return `${externalId ?? ''}\n${last ?? ''}\n${first ?? ''}\n${birthDate ?? ''}`
}

function found(id: string): Whose {
  return { kind: 'patient', id, isChanged: false }
}

function phoneOf(details: PatientRecord | null): string | null {
  return details?.phone ? readablePhone(details.phone) : null
}

function detailsOf(record: InterchangeRecord): PatientRecord | null {
  if (record.kind === 'patient') return record
  return record.kind === 'dispensing' ? record.patient : null
}

/** A whole postal address, or null: half an address is not printed on a letter. */
function addressJson(details: PatientRecord | null): string | null {
  if (!details?.street || !details.city || !details.state || !details.zip) return null
  const { street, city, state, zip } = details
  return JSON.stringify({
    line1: readableName(street),
    line2: null,
    city: readableName(city),
    state,
    zip,
  })
}
