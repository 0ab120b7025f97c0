// Puts imported records into the chart: rows wait in order of their references and are written in batches.
// What the patient said is never overwritten; the same row twice changes nothing.

import type { Transaction } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type {
  AllergyRecord,
  ConditionRecord,
  DispensingRecord,
  ImmunizationRecord,
  InterchangeRecord,
  ObservationRecord,
} from '../interchange/records.ts'
import { importedDose } from '../store/immunizations/imported-dose.ts'
import {
  type Actor,
  changeRecord,
  insertFills,
  insertRecords,
  type NewRecord,
} from '../store/recorded.ts'
import type { FillRow, Schema } from '../store/schema.ts'
import { foldName } from '../store/search-text.ts'
import { conditionCode, conditionKey, fillKey, keyOfRow } from './import-keys.ts'
import { MedicationEntries } from './import-medications.ts'
import type { Note } from './import-packages.ts'
import { PlanEntries } from './import-plans.ts'
import { PrescriberEntries } from './import-prescribers.ts'
import { EnrollmentEntries } from './programs/import-enrollments.ts'

/** Writes the records of known patients. One per import. */
export class RowWriter {
  readonly #trx: Transaction<Schema>
  readonly #actor: Actor
  readonly #newId: () => string
  readonly #importId: string
  readonly #today: Day
  /** Told of a row that stays out of the chart, and why. */
  readonly #refuse: Note
  readonly #prescribers: PrescriberEntries
  readonly #medications: MedicationEntries
  readonly #seen = new Map<string, Set<string>>()
  readonly #plans: PlanEntries
  readonly enrollments: EnrollmentEntries
  #fills: FillRow[] = []
  imported = 0
  unchanged = 0

  constructor(
    trx: Transaction<Schema>,
    actor: Actor,
    newId: () => string,
    importId: string,
    today: Day,
    refuse: Note,
    note: Note,
  ) {
    this.#trx = trx
    this.#actor = actor
    this.#newId = newId
    this.#importId = importId
    this.#prescribers = new PrescriberEntries(trx, actor, newId)
    this.#plans = new PlanEntries(trx, actor, newId)
    this.enrollments = new EnrollmentEntries(trx, actor, newId, today)
    this.#medications = new MedicationEntries(trx, actor, newId, importId, note)
    this.#today = today
    this.#refuse = refuse
  }

  get newMedications(): number {
    return this.#medications.added
  }

  /** Takes one record of one patient; it is on disk after `flush`. */
  async take(patientId: string, record: InterchangeRecord, isPatientChanged = true): Promise<void> {
    switch (record.kind) {
      case 'patient':
        return this.#count(isPatientChanged)
      case 'dispensing': {
        const row_key = fillKey(patientId, record)
        if (await this.#isPastFill(patientId, record, row_key)) return this.#count(false)
        const prescriber_id = await this.#prescribers.idOf(record.prescriber)
        const medication_id = await this.#medications.idOfFill(patientId, record, prescriber_id)
        await this.#plans.see(patientId, record)
        this.#fills.push({
          id: this.#newId(),
          patient_id: patientId,
          medication_id,
          import_id: this.#importId,
          rx_number: record.rxNumber,
          fill_day: record.fillDate,
          drug_text: record.drugText,
          ndc: await this.#medications.ndc11(record),
          quantity: record.quantity,
          days_supply: record.daysSupply,
          directions: record.directions,
          prescriber_id,
          cost_cents: record.costCents,
          row_key,
        })
        return
      }
      case 'medication-statement': {
        const prescriber_id = await this.#prescribers.idOf(record.prescriber)
        const became = await this.#medications.takeStatement(patientId, record, prescriber_id)
        if (became === 'no-day')
          return this.#refuse(
            record.line,
            'status',
            'The drug has ended, and the file does not say when.',
          )
        return became === 'waits' ? undefined : this.#count(became === 'added')
      }
      case 'condition':
        if (record.isActive === false && record.endedOn === null)
          return this.#refuse(
            record.line,
            null,
            'The condition has ended, and the file does not say when.',
          )
        if (await this.#isKnownEpisode(patientId, record)) return
        return this.#takeOnce(patientId, 'conditions', conditionKey(record), () => ({
          id: this.#newId(),
          patient_id: patientId,
          text: record.text,
          icd10: conditionCode(record),
          onset_day: record.onset,
          ended_day: record.endedOn,
          import_id: this.#importId,
        }))
      case 'allergy':
        return record.isNoneKnown
          ? this.#noneKnown(patientId, record)
          : this.#takeOnce(patientId, 'allergies', foldName(record.substance), () => ({
              id: this.#newId(),
              patient_id: patientId,
              substance: record.substance,
              reaction: record.reaction,
              noted_on: record.recordedOn,
            }))
      case 'observation':
        return this.#takeObservation(patientId, record)
      case 'immunization':
        return this.#takeImmunization(patientId, record)
      case 'coverage':
        return this.#count(await this.#plans.take(patientId, record, record.isPartD))
      case 'enrollment':
        return this.#count(await this.enrollments.take(patientId, record))
    }
  }

  /** Writes everything that waits. */
  async flush(): Promise<void> {
    await this.#prescribers.flush()
    await this.#medications.flush()
    const fills = this.#fills
    this.#fills = []
    const written = await insertFills(this.#trx, fills)
    this.imported += written
    this.unchanged += fills.length - written
  }

  /** After the last batch: entries take the directions of their newest fill. */
  async finish(): Promise<void> {
    await this.flush()
    const statements = await this.#medications.bringUpToDate(this.#today)
    this.imported += statements.news
    this.unchanged += statements.same
    await this.#plans.bringUpToDate()
  }

  #count(isNew: boolean): void {
    if (isNew) this.imported += 1
    else this.unchanged += 1
  }

  /** An episode with the same first day: its end is written where an import had none, and stays once it is there. */
  async #isKnownEpisode(patientId: string, record: ConditionRecord): Promise<boolean> {
    const { onset, endedOn } = record
    const keys = await this.#keys(patientId, 'conditions')
    if (onset === null || keys.has(conditionKey(record))) return false
    const rows = await this.#trx
      .selectFrom('conditions')
      .select(['id', 'text', 'icd10', 'ended_day', 'import_id'])
      .where('patient_id', '=', patientId)
      .where('onset_day', '=', onset)
      .where('voided_at', 'is', null)
      .execute()
    const wanted = conditionKey({ ...record, endedOn: null })
    const same = rows.find((row) => keyOfRow('conditions', { ...row, ended_day: null }) === wanted)
    if (!same || (endedOn !== null && same.import_id === null)) return false
    const patch = endedOn === null || same.ended_day !== null ? {} : { ended_day: endedOn }
    const done = await changeRecord(this.#trx, this.#actor, 'conditions', same.id, null, patch)
    this.#count(done.isChanged)
    return true
  }

  async #takeObservation(patientId: string, record: ObservationRecord): Promise<void> {
    const { date } = record
    // A result without a day cannot be weighed by any rule.
    if (date === null) return this.#refuse(record.line, 'date', 'The result has no complete date.')
    const key = [record.loinc ?? foldName(record.text), date, record.value, record.valueText].join(
      '|',
    )
    return this.#takeOnce(patientId, 'observations', key, () => ({
      id: this.#newId(),
      patient_id: patientId,
      loinc: record.loinc,
      text: record.text,
      value: record.value,
      value_text: record.valueText,
      unit: record.unit,
      on_day: date,
      import_id: this.#importId,
    }))
  }

  async #takeImmunization(patientId: string, record: ImmunizationRecord): Promise<void> {
    const { date } = record
    if (date === null)
      return this.#refuse(record.line, 'date', 'The immunization has no complete date.')
    return this.#takeOnce(
      patientId,
      'immunizations',
      `${record.cvx ?? foldName(record.text)}|${date}`,
      () => importedDose(this.#newId(), patientId, { ...record, date }, this.#importId),
    )
  }

  async #noneKnown(patientId: string, record: AllergyRecord): Promise<void> {
    const day = record.recordedOn
    const listed = await this.#trx
      .selectFrom('allergies')
      .select('id')
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    const patient = await this.#trx
      .selectFrom('patients')
      .select('no_known_allergies_on')
      .where('id', '=', patientId)
      .executeTakeFirst()
    // What the chart says already, a person said.
    if (listed || day === null || !patient || patient.no_known_allergies_on !== null)
      return this.#count(false)
    const changed = await changeRecord(this.#trx, this.#actor, 'patients', patientId, null, {
      no_known_allergies_on: day,
    })
    this.#count(changed.isChanged)
  }

  async #takeOnce<T extends 'conditions' | 'allergies' | 'observations' | 'immunizations'>(
    patientId: string,
    table: T,
    key: string,
    row: () => NewRecord<T>,
  ): Promise<void> {
    const keys = await this.#keys(patientId, table)
    if (keys.has(key)) return this.#count(false)
    keys.add(key)
    this.#count(true)
    await insertRecords(this.#trx, this.#actor, table, [row()])
  }

  /** A fill that is known, of an entry that was voided or had ended by then: it must not bring the drug back. */
  async #isPastFill(
    patientId: string,
    { drugText, fillDate }: DispensingRecord,
    row_key: string,
  ): Promise<boolean> {
    if (!(await this.#medications.isPast(patientId, drugText, fillDate))) return false
    const known = await this.#trx
      .selectFrom('fills')
      .select('id')
      .where('row_key', '=', row_key)
      .executeTakeFirst()
    return known !== undefined
  }

  /** The keys of what this patient's chart says, and of what a person has voided: both stay as they are. */
  async #keys(
    patientId: string,
    table: 'conditions' | 'allergies' | 'observations' | 'immunizations',
  ): Promise<Set<string>> {
    const place = `${table}|${patientId}`
    const known = this.#seen.get(place)
    if (known) return known
    const rows = await this.#trx
      // The four tables share these two columns; the key is built from whichever others they have.
      .selectFrom(table as 'observations')
      .selectAll()
      .where('patient_id', '=', patientId)
      .execute()
    const keys = new Set(rows.map((row) => keyOfRow(table, { ...row })))
    this.#seen.set(place, keys)
    return keys
  }
}
