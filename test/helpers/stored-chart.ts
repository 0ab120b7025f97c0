// Charts on disk and in memory for tests, with plainly invented rows. Anything a test does not say is unknown.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Instant } from '../../src-main/clinical/dates.ts'
import type { ArgonCost } from '../../src-main/security/passwords.ts'
import { type OpenChart, openChart } from '../../src-main/store/database.ts'
import { migrate } from '../../src-main/store/migrate.ts'
import type { Actor, NewRecord } from '../../src-main/store/recorded.ts'
import type { FillRow } from '../../src-main/store/schema.ts'

/** A moment of the tests' one day. */
export function atMinute(minute: number): Instant {
  // Written in the form that Instant names.
  return `2026-11-23T15:${String(minute).padStart(2, '0')}:00.000Z` as Instant
}

/** Whoever writes in tests. */
export const actor: Actor = { userId: 'user-1', at: atMinute(0) }

/** Cheap enough for tests, of no use for real secrets. */
export const cheapArgon: ArgonCost = { memoryKiB: 64, passes: 1, lanes: 1 }

/** An own folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pestle-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty chart of the newest form in memory. */
export async function memoryChart(): Promise<OpenChart> {
  const chart = openChart(':memory:', null)
  onTestFinished(() => chart.close())
  await migrate(chart.db)
  return chart
}

/** A patient with a name and nothing else. */
export function patientRow(
  id: string,
  known: Partial<NewRecord<'patients'>> = {},
): NewRecord<'patients'> {
  return {
    id,
    last_name: 'Testington',
    first_name: 'Wilma',
    middle_name: null,
    search_last: 'testington',
    search_first: 'wilma',
    phone_digits: null,
    birth_date: null,
    sex: null,
    language: null,
    phone: null,
    address_json: null,
    emergency_contact_json: null,
    primary_care_id: null,
    caregiver_json: null,
    representative_json: null,
    is_cognitively_impaired: null,
    is_long_term_care: null,
    is_at_risk_beneficiary: null,
    external_id: null,
    external_system: null,
    died_on: null,
    no_known_allergies_on: null,
    ...known,
  }
}

/** An unsigned review of a patient. */
export function reviewRow(
  id: string,
  patientId: string,
  known: Partial<NewRecord<'reviews'>> = {},
): NewRecord<'reviews'> {
  return {
    id,
    patient_id: patientId,
    reference_code: `CODE-${id}`,
    kind: 'CMR',
    reason: 'yearly',
    mode: 'phone',
    recipient: 'patient',
    phase: 'collect',
    held_on: '2026-11-23',
    patient_goal: null,
    note: null,
    follow_up_on: null,
    parked_at: null,
    park_note: null,
    last_field: null,
    signed_at: null,
    signed_by: null,
    signature_json: null,
    signed_record_json: null,
    handed_over_at: null,
    handed_over_by: null,
    hand_over_note: null,
    ready_at: null,
    ...known,
  }
}

/** A medication known by its text. */
export function medicationRow(
  id: string,
  patientId: string,
  known: Partial<NewRecord<'medications'>> = {},
): NewRecord<'medications'> {
  return {
    id,
    patient_id: patientId,
    text: 'white water pill',
    ingredients_json: null,
    strength: null,
    form: null,
    kind: 'prescription',
    directions: null,
    patient_wording: null,
    indication: null,
    prescriber_id: null,
    source: 'patient',
    start_day: null,
    stop_day: null,
    stop_reason: null,
    is_half_known: 1,
    rx_number: null,
    match_key: 'white water pill',
    import_id: null,
    ...known,
  }
}

/** A fill of one day; `row_key` is its id unless told. */
export function fillRow(id: string, patientId: string, importId: string): FillRow {
  return {
    id,
    patient_id: patientId,
    medication_id: null,
    import_id: importId,
    rx_number: null,
    fill_day: '2026-11-02',
    drug_text: 'Lisinopril 10 mg tablet',
    ndc: null,
    quantity: null,
    days_supply: null,
    directions: null,
    prescriber_id: null,
    cost_cents: null,
    row_key: id,
  }
}
