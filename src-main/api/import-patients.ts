// Whose row is it: matches an imported record to a patient by the other system's id, or by name and birth
// date. Anything less is put to a person; nobody is merged silently.

import type { Transaction } from 'kysely'
import { readableName, readablePhone } from '../clinical/medicines/readable-text.ts'
import type { InterchangeRecord, PatientKey, PatientRecord } from '../interchange/records.ts'
import { patientKeyOf, patientKeyText } from '../interchange/records.ts'
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
  ) {
    this.#decided = decided
    this.#trx = trx
    this.#actor = actor
    this.#newId = newId
  }

  /** Finds or makes the patient of a record; says whether this record changed it. New patients wait until `flush`. */
  async whose(record: InterchangeRecord): Promise<Whose> {
    const key = patientKeyOf(record)
    const text = patientKeyText(key)
    let whose = this.#known.get(text)
    let isNew = false
    if (!whose) {
      const before = this.newPatients
      whose = await this.#find(key, detailsOf(record))
      isNew = this.newPatients > before
      if (whose.kind === 'ambiguous') {
        // What a person has decided once is not asked again.
        const id = await this.#decided(record)
        if (id !== null) whose = { kind: 'patient', id, isChanged: false }
      }
      this.#known.set(text, whose)
    }
    if (whose.kind !== 'patient') return whose
    const isFilled = await this.#fillUp(whose.id, detailsOf(record))
    return { ...whose, isChanged: isNew || isFilled }
  }

  /** A person has said that this is nobody in the chart. */
  async addNew(record: InterchangeRecord): Promise<string> {
    const id = this.#add(patientKeyOf(record), detailsOf(record))
    await this.flush()
    return id
  }

  async flush(): Promise<void> {
    const rows = this.#fresh.splice(0)
    await insertRecords(this.#trx, this.#actor, 'patients', rows)
  }

  async #find(key: PatientKey, details: PatientRecord | null): Promise<Whose> {
    if (key.externalId !== null) {
      const same = await this.#trx
        .selectFrom('patients')
        .select(['id', 'birth_date', 'search_last'])
        .where('external_id', '=', key.externalId)
        .where('voided_at', 'is', null)
        .execute()
      const fits = same.filter(
        (row) =>
          (key.birthDate === null || row.birth_date === key.birthDate) &&
          (key.last === null || row.search_last === foldName(key.last)),
      )
      const [only] = fits
      if (fits.length === 1 && only) return found(only.id)
      // The id is known, but name or birth date differ: a re-used number or a new surname.
      if (same.length > 0) return { kind: 'ambiguous', candidates: same.map((row) => row.id) }
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
    return found(this.#add(key, details))
  }

  #add(key: PatientKey, details: PatientRecord | null): string {
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
      external_system: null,
      died_on: null,
      no_known_allergies_on: null,
    })
    this.newPatients += 1
    this.#filledUp.add(id)
    return id
  }

  /** Fills what the chart does not know; what is there, a person said, and stays. */
  async #fillUp(id: string, details: PatientRecord | null): Promise<boolean> {
    if (details === null || this.#filledUp.has(id)) return false
    this.#filledUp.add(id)
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
      ...(row.external_id === null ? { external_id: details.externalId } : {}),
    })
    return isChanged
  }
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
