// Rows about people: patients with their plans, prescribers, the users of the store. Not: what is in a chart.
// Conventions of every row are in schema.ts.

import type { Kept, OfPatient } from './kept.ts'

export interface PatientRow extends Kept {
  last_name: string
  first_name: string
  middle_name: string | null
  /** Folded names and digits that the search box looks at. */
  search_last: string
  search_first: string
  phone_digits: string | null
  birth_date: string | null
  sex: string | null
  language: string | null
  phone: string | null
  address_json: string | null
  emergency_contact_json: string | null
  primary_care_id: string | null
  caregiver_json: string | null
  representative_json: string | null
  is_cognitively_impaired: number | null
  is_long_term_care: number | null
  is_at_risk_beneficiary: number | null
  external_id: string | null
  /** Which system's number `external_id` is: another system's same number is another patient. */
  external_system: string | null
  died_on: string | null
  /** Explicit "no known allergies" and the day it was said. */
  no_known_allergies_on: string | null
}

export interface CoverageRow extends OfPatient {
  plan: string | null
  bin: string | null
  pcn: string | null
  group_id: string | null
  member_id: string | null
  is_part_d: number | null
}

export interface OptOutRow extends OfPatient {
  program: string
  kind: string
  reason: string
  on_day: string
}

export interface PrescriberRow extends Kept {
  last_name: string
  first_name: string | null
  credential: string | null
  npi: string | null
  phone: string | null
  fax: string | null
  address_json: string | null
  preferred_channel: string | null
  match_key: string
}

export interface UserRow extends Kept {
  name: string
  login: string
  role: string
  credential: string | null
  npi: string | null
  licence: string | null
  pin_hash: string | null
  failed_pins: number
  /** 1: a pharmacy intern, kept as a technician, whose clinical work a pharmacist co-signs. */
  is_intern: number
}

export interface SettingRow {
  name: string
  value_json: string
}
