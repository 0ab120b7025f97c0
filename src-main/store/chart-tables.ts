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

/** A dose that was given, here or elsewhere. A dose refused is a vaccine_refusals row. */
export interface ImmunizationRow extends OfPatient {
  cvx: string | null
  text: string
  on_day: string
  lot: string | null
  import_id: string | null
  /** Given here, or told by somebody else; null: nobody said. */
  source: 'given' | 'historical' | null
  visit_id: string | null
  lot_id: string | null
  mvx: string | null
  trade_name: string | null
  /** Eleven digits. */
  ndc: string | null
  expires_on: string | null
  dose_ml: number | null
  /** Code of HL70162. */
  route: string | null
  /** Code of HL70163. */
  site: string | null
  funding: 'private' | 'vfc' | 'state' | 'other' | null
  /** Title, edition and day given of each information statement. */
  vis_json: string | null
  standing_order_id: string | null
  given_by_id: string | null
  /** Name as signed, or as somebody else told it. */
  given_by: string | null
  /** Recalled, stored wrongly or given in part. */
  is_substandard: number | null
  /** What was seen after it, in words. */
  adverse_event: string | null
  adverse_event_on: string | null
}
