// Entries of the medication list that come from fills and lists: one per patient and drug as written.

import type { Transaction } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { IdentifiedFill } from '../clinical/medicines/identify-dispensed.ts'
import { readableDrugName } from '../clinical/medicines/readable-text.ts'
import type { DispensingRecord, MedicationStatementRecord } from '../interchange/records.ts'
import { setKey } from '../reference/catalogue.ts'
import { type Actor, changeRecord, insertRecords, type NewRecord } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import { foldName } from '../store/search-text.ts'
import {
  type EntriesByDrug,
  type Entry,
  entryOfFill,
  entryOfStatement,
  isNewer,
  readEntries,
} from './import-medication-entry.ts'
import { type Note, PackageDrugs } from './import-packages.ts'

export class MedicationEntries {
  readonly #trx: Transaction<Schema>
  readonly #actor: Actor
  readonly #newId: () => string
  readonly #importId: string
  readonly #packages: PackageDrugs
  readonly #note: Note
  readonly #byPatient = new Map<string, EntriesByDrug>()
  readonly #fresh: NewRecord<'medications'>[] = []
  added = 0

  constructor(
    trx: Transaction<Schema>,
    actor: Actor,
    newId: () => string,
    importId: string,
    note: Note,
  ) {
    this.#packages = new PackageDrugs(note)
    this.#note = note
    this.#trx = trx
    this.#actor = actor
    this.#newId = newId
    this.#importId = importId
  }

  /** The entry for this fill, made when the list has none or it had ended. New ones wait until `flush`. */
  async idOfFill(
    patientId: string,
    record: DispensingRecord,
    prescriberId: string | null,
  ): Promise<string> {
    const entries = await this.#entries(patientId, record.drugText)
    const entry = entryOfFill(entries, record.fillDate)
    const known = this.#packages.known(record) ?? (await this.#packages.identify(record))
    if (!entry) return this.#add(entries, patientId, record, known, prescriberId).id
    this.#compare(entry, record, known)
    const { fillDate, directions, stopDate } = record
    if (entry.newestFill === null || fillDate >= entry.newestFill) {
      const isLater = entry.isFresh || entry.newestFill === null || fillDate > entry.newestFill
      if (entry.isStopOurs && isLater && stopDate !== entry.stop) {
        entry.stop = stopDate
        entry.changed = true
      }
      entry.newestFill = fillDate
      if (entry.isDirectionsOurs && directions !== null && directions !== entry.directions) {
        entry.directions = directions
        entry.changed = true
      }
    }
    if (entry.isStartOurs && entry.firstFill !== null && fillDate < entry.firstFill) {
      entry.firstFill = fillDate
      entry.changed = true
    }
    return entry.id
  }

  /** Takes a line of a list: a new entry, news of a known one that `finish` counts, or an end without a day. */
  async takeStatement(
    patientId: string,
    record: MedicationStatementRecord,
    prescriberId: string | null,
  ): Promise<'added' | 'waits' | 'same' | 'no-day'> {
    const entries = await this.#entries(patientId, record.drugText)
    if (entries.length > 0 && entries.every((entry) => entry.isVoided)) return 'same'
    const entry = entryOfStatement(entries, record)
    const isEndUnknown = record.isActive === false && record.stop === null
    if (isEndUnknown && (!entry || (entry.source !== 'fhir' && entry.stop === null)))
      return 'no-day'
    if (!entry) {
      const known = await this.#packages.identify(record)
      this.#add(entries, patientId, record, known, prescriberId)
      return 'added'
    }
    if (entry.source !== 'fhir') return 'same'
    entry.waiting += 1
    if (entry.latest === null || isNewer(record, entry.latest)) entry.latest = record
    return 'waits'
  }

  /** True when the list has entries for this drug that are all voided, or had ended before this day. */
  async isPast(patientId: string, drugText: string, fillDay: Day): Promise<boolean> {
    const entries = await this.#entries(patientId, drugText)
    return entries.length > 0 && !entryOfFill(entries, fillDay)
  }

  /** The eleven digits of a fill's NDC, where they are certain. */
  ndc11(record: DispensingRecord): Promise<string | null> {
    return this.#packages.ndc11(record)
  }

  async flush(): Promise<void> {
    await insertRecords(this.#trx, this.#actor, 'medications', this.#fresh.splice(0))
  }

  /** Writes what later rows of the file have changed. Answers how many statements said something new, and not. */
  async bringUpToDate(today: Day): Promise<{ readonly news: number; readonly same: number }> {
    const counts = { news: 0, same: 0 }
    for (const byDrug of this.#byPatient.values())
      for (const entry of [...byDrug.values()].flat()) {
        if (entry.waiting > 0 && entry.latest !== null) this.#follow(entry, entry.latest, today)
        const isChanged = entry.changed && (await this.#write(entry))
        if (entry.waiting === 0) continue
        counts.news += isChanged ? 1 : 0
        counts.same += entry.waiting - (isChanged ? 1 : 0)
      }
    return counts
  }

  /** What the newest statement says of an entry that came from statements; an older one says nothing new. */
  #follow(
    entry: Entry,
    { start, stop, isActive, directions }: MedicationStatementRecord,
    today: Day,
  ) {
    if (start !== null && entry.firstFill !== null && start < entry.firstFill) return
    // An older copy of the list knows nothing of the end.
    if (entry.stop !== null && stop === null) return
    if (entry.isStopOurs && entry.stop === null && (stop !== null || isActive === false)) {
      entry.stop = stop ?? today
      entry.stopReason = stop === null ? 'Marked as ended, day not known' : 'End date in the record'
      entry.changed = true
    }
    if (entry.isDirectionsOurs && directions !== null && directions !== entry.directions) {
      entry.directions = directions
      entry.changed = true
    }
  }

  async #write(entry: Entry): Promise<boolean> {
    const { isChanged } = await changeRecord(
      this.#trx,
      this.#actor,
      'medications',
      entry.id,
      null,
      {
        directions: entry.directions,
        ...(entry.isStopOurs ? { stop_day: entry.stop, stop_reason: entry.stopReason } : {}),
        ...(entry.firstFill === null ? {} : { start_day: entry.firstFill }),
        ...(entry.isIdentityLost
          ? { ingredients_json: null, strength: null, form: null, is_half_known: 1 }
          : {}),
        // Tells an import's change from a person's.
        ...(entry.source === 'fhir' ? { import_id: this.#importId } : {}),
      },
    )
    return isChanged
  }

  async #entries(patientId: string, drugText: string): Promise<Entry[]> {
    let known = this.#byPatient.get(patientId)
    if (!known) {
      known = await readEntries(this.#trx, patientId)
      this.#byPatient.set(patientId, known)
    }
    const key = foldName(drugText)
    const entries = known.get(key)
    if (entries) return entries
    const none: Entry[] = []
    known.set(key, none)
    return none
  }

  #add(
    entries: Entry[],
    patientId: string,
    record: DispensingRecord | MedicationStatementRecord,
    { drug: known }: IdentifiedFill,
    prescriberId: string | null,
  ): Entry {
    const id = this.#newId()
    const isDispensing = record.kind === 'dispensing'
    const firstFill = isDispensing ? record.fillDate : record.start
    const stop = isDispensing ? record.stopDate : record.stop
    const source = isDispensing ? 'dispensing' : record.isReportedByPatient ? 'patient' : 'fhir'
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
      source,
      start_day: firstFill,
      stop_day: stop,
      stop_reason: null,
      is_half_known: known === null ? 1 : 0,
      rx_number: isDispensing ? record.rxNumber : null,
      match_key: foldName(record.drugText),
      import_id: this.#importId,
    })
    this.added += 1
    const entry: Entry = {
      id,
      source,
      isFresh: true,
      isVoided: false,
      isStopOurs: source !== 'patient',
      stop,
      stopReason: null,
      isDirectionsOurs: source !== 'patient',
      isStartOurs: isDispensing,
      directions: record.directions,
      newestFill: isDispensing ? record.fillDate : null,
      firstFill,
      drugKey: known === null ? null : setKey(known.ingredients),
      isIdentityLost: false,
      changed: false,
      latest: isDispensing ? null : record,
      waiting: 0,
    }
    entries.push(entry)
    return entry
  }

  /** A later package under the same words that is of another drug: which one the entry means is for a person to say. */
  #compare(entry: Entry, record: DispensingRecord, { drug, contradiction }: IdentifiedFill): void {
    const isOther =
      drug !== null && entry.drugKey !== null && setKey(drug.ingredients) !== entry.drugKey
    if (!isOther && contradiction !== 'drug') return
    if (isOther && !entry.isIdentityLost)
      this.#note(
        record.line,
        'ndc',
        `Fills of "${record.drugText}" have NDCs of different drugs. Check which one is taken.`,
      )
    // What the chart knew before this import, perhaps from a person, stays.
    if (!entry.isFresh || entry.isIdentityLost) return
    entry.isIdentityLost = true
    entry.changed = true
  }
}
