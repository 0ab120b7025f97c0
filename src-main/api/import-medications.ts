// Entries of the medication list that come from fills and lists: one per patient and drug as written.

import type { Transaction } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { identifyMedicine } from '../clinical/medicines/identify.ts'
import { readableDrugName } from '../clinical/medicines/readable-text.ts'
import type { DispensingRecord, MedicationStatementRecord } from '../interchange/records.ts'
import { type Actor, changeRecord, insertRecords, type NewRecord } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import { foldName } from '../store/search-text.ts'

interface Entry {
  readonly id: string
  /** Made by this import. */
  readonly isFresh: boolean
  /** A person took it off the list. */
  readonly isVoided: boolean
  /** Directions that an import wrote follow the newest fill; a person's own words stay. */
  readonly isDirectionsOurs: boolean
  /** The same for the first day. */
  readonly isStartOurs: boolean
  /** A day that the chart has not got yet may come from a newer fill; one that is there stays. */
  readonly isStopOurs: boolean
  directions: string | null
  stop: Day | null
  newestFill: Day | null
  firstFill: Day | null
  changed: boolean
}

interface Fills {
  readonly newest: string
  oldest: string
  /** Directions on the fills of the newest day. */
  readonly words: Set<string>
}

export class MedicationEntries {
  readonly #trx: Transaction<Schema>
  readonly #actor: Actor
  readonly #newId: () => string
  readonly #importId: string
  readonly #identify: typeof identifyMedicine
  readonly #identified = new Map<string, ReturnType<typeof identifyMedicine>>()
  readonly #byPatient = new Map<string, Map<string, Entry>>()
  readonly #fresh: NewRecord<'medications'>[] = []
  added = 0

  constructor(
    trx: Transaction<Schema>,
    actor: Actor,
    newId: () => string,
    importId: string,
    identify: typeof identifyMedicine,
  ) {
    this.#trx = trx
    this.#actor = actor
    this.#newId = newId
    this.#importId = importId
    this.#identify = identify
  }

  /** The entry for this drug, made when the list has none. New ones wait until `flush`. */
  async idOf(
    patientId: string,
    record: DispensingRecord | MedicationStatementRecord,
    prescriberId: string | null,
  ): Promise<string> {
    const entries = await this.#entries(patientId)
    const key = foldName(record.drugText)
    const fillDay = record.kind === 'dispensing' ? record.fillDate : null
    let entry = entries.get(key)
    if (!entry || entry.isVoided) {
      entry = this.#add(patientId, key, record, prescriberId)
      entries.set(key, entry)
    } else if (fillDay !== null) {
      if (entry.newestFill === null || fillDay >= entry.newestFill) {
        const stop = record.kind === 'dispensing' ? record.stopDate : null
        const isNewer = entry.isFresh || entry.newestFill === null || fillDay > entry.newestFill
        if (entry.isStopOurs && isNewer && stop !== entry.stop) {
          entry.stop = stop
          entry.changed = true
        }
        entry.newestFill = fillDay
        if (
          entry.isDirectionsOurs &&
          record.directions !== null &&
          record.directions !== entry.directions
        ) {
          entry.directions = record.directions
          entry.changed = true
        }
      }
      if (entry.isStartOurs && entry.firstFill !== null && fillDay < entry.firstFill) {
        entry.firstFill = fillDay
        entry.changed = true
      }
    }
    return entry.id
  }

  /** True when a person has voided the entry for this drug and none has come since. */
  async isVoided(patientId: string, drugText: string): Promise<boolean> {
    const entries = await this.#entries(patientId)
    return entries.get(foldName(drugText))?.isVoided ?? false
  }

  async flush(): Promise<void> {
    await insertRecords(this.#trx, this.#actor, 'medications', this.#fresh.splice(0))
  }

  /** Writes directions and first day that later rows of the file have changed. */
  async bringUpToDate(): Promise<void> {
    for (const entries of this.#byPatient.values())
      for (const entry of entries.values())
        if (entry.changed)
          await changeRecord(this.#trx, this.#actor, 'medications', entry.id, null, {
            directions: entry.directions,
            ...(entry.isStopOurs ? { stop_day: entry.stop } : {}),
            ...(entry.firstFill === null ? {} : { start_day: entry.firstFill }),
          })
  }

  async #entries(patientId: string): Promise<Map<string, Entry>> {
    const known = this.#byPatient.get(patientId)
    if (known) return known
    const rows = await this.#trx
      .selectFrom('medications')
      .select(['id', 'match_key', 'source', 'directions', 'start_day', 'stop_day', 'voided_at'])
      .where('patient_id', '=', patientId)
      // Entries in use come last and so win over voided ones of the same drug.
      .orderBy((eb) => eb.case().when('voided_at', 'is', null).then(1).else(0).end())
      .execute()
    const fills = rows.length === 0 ? new Map<string, Fills>() : await this.#fillsOf(patientId)
    const entries = new Map(
      rows.map((row): [string, Entry] => [
        row.match_key,
        {
          id: row.id,
          isFresh: false,
          isVoided: row.voided_at !== null,
          isStopOurs: row.source === 'dispensing' && row.stop_day === null,
          stop: null,
          isDirectionsOurs:
            row.source === 'dispensing' &&
            (row.directions === null || fills.get(row.id)?.words.has(row.directions) === true),
          isStartOurs:
            row.source === 'dispensing' && row.start_day === (fills.get(row.id)?.oldest ?? null),
          directions: row.directions,
          // CHECKed day columns.
          newestFill: (fills.get(row.id)?.newest ?? null) as Day | null,
          firstFill: row.start_day as Day | null,
          changed: false,
        },
      ]),
    )
    this.#byPatient.set(patientId, entries)
    return entries
  }

  /** Per entry what its fills say. Read by patient, which an index can do. */
  async #fillsOf(patientId: string): Promise<Map<string, Fills>> {
    const rows = await this.#trx
      .selectFrom('fills')
      .select(['medication_id', 'fill_day', 'directions'])
      .where('patient_id', '=', patientId)
      .orderBy('fill_day', 'desc')
      .execute()
    const fills = new Map<string, Fills>()
    for (const { medication_id, fill_day, directions } of rows) {
      if (medication_id === null) continue
      const entry = fills.get(medication_id) ?? {
        newest: fill_day,
        oldest: fill_day,
        words: new Set(),
      }
      entry.oldest = fill_day
      if (entry.newest === fill_day && directions !== null) entry.words.add(directions)
      fills.set(medication_id, entry)
    }
    return fills
  }

  #add(
    patientId: string,
    key: string,
    record: DispensingRecord | MedicationStatementRecord,
    prescriberId: string | null,
  ): Entry {
    const known = this.#identifyOnce(record.drugText)
    const id = this.#newId()
    const isDispensing = record.kind === 'dispensing'
    const firstFill = isDispensing ? record.fillDate : record.start
    const stop = isDispensing ? record.stopDate : record.stop
    this.#fresh.push({
      id,
      patient_id: patientId,
      // The fill keeps the export's own words.
      text: readableDrugName(record.drugText),
      ingredients_json: known === null ? null : JSON.stringify(known.ingredients),
      strength: known?.strength ?? null,
      form: known?.form ?? null,
      kind: 'prescription',
      directions: record.directions,
      patient_wording: null,
      indication: record.indication,
      prescriber_id: prescriberId,
      source: isDispensing ? 'dispensing' : record.isReportedByPatient ? 'patient' : 'fhir',
      start_day: firstFill,
      stop_day: stop,
      stop_reason: null,
      is_half_known: known === null ? 1 : 0,
      rx_number: isDispensing ? record.rxNumber : null,
      match_key: key,
      import_id: this.#importId,
    })
    this.added += 1
    return {
      id,
      isFresh: true,
      isVoided: false,
      isStopOurs: isDispensing,
      stop,
      isDirectionsOurs: isDispensing,
      isStartOurs: isDispensing,
      directions: record.directions,
      newestFill: isDispensing ? record.fillDate : null,
      firstFill,
      changed: false,
    }
  }

  #identifyOnce(text: string): ReturnType<typeof identifyMedicine> {
    const known = this.#identified.get(text)
    if (known !== undefined) return known
    const identified = this.#identify(text)
    this.#identified.set(text, identified)
    return identified
  }
}
