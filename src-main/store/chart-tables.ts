// Rows of a patient's chart: medications, fills, allergies, conditions, results, shots.
// Conventions of every row are in schema.ts.

import type { OfPatient } from './kept.ts'

export interface MedicationRow extends OfPatient {
  text: string
  ingredients_json: string | null
  strength: string | null
  form: string | null
  kind: string
  directions: string | null
  patient_wording: string | null
  indication: string | null
  prescriber_id: string | null
  source: string
  start_day: string | null
  stop_day: string | null
  stop_reason: string | null
  is_half_known: number
  rx_number: string | null
  match_key: string
  import_id: string | null
}

/** Never changed after import: the row with its import is its own record. */
export interface FillRow {
  id: string
  patient_id: string
  medication_id: string | null
  import_id: string
  rx_number: string | null
  fill_day: string
  drug_text: string
  ndc: string | null
  quantity: number | null
  days_supply: number | null
  directions: string | null
  prescriber_id: string | null
  cost_cents: number | null
  /** Hash of the source row: the same row twice changes nothing. */
  row_key: string
}

export interface AllergyRow extends OfPatient {
  substance: string
  reaction: string | null
  noted_on: string | null
}

export interface ConditionRow extends OfPatient {
  text: string
  icd10: string | null
  onset_day: string | null
  /** Set when the condition is over: history, not a current condition. */
  ended_day: string | null
  import_id: string | null
}

export interface ObservationRow extends OfPatient {
  loinc: string | null
  text: string
  value: number | null
  value_text: string | null
  unit: string | null
  on_day: string
  import_id: string | null
}

export interface ImmunizationRow extends OfPatient {
  cvx: string | null
  text: string
  on_day: string
  lot: string | null
  import_id: string | null
}
