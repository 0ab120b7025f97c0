// The tables as Kysely sees them. Text ids, ISO days and instants, money in cents, booleans as 0/1,
// JSON as text. Columns are explained in the migration that makes them.

/** Columns of every record of clinical data: nothing is deleted, only voided with a reason. */
export interface Kept {
  id: string
  revision: number
  created_at: string
  created_by: string
  voided_at: string | null
  voided_by: string | null
  void_reason: string | null
}

interface OfPatient extends Kept {
  patient_id: string
}

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

export interface ReviewRow extends OfPatient {
  reference_code: string
  kind: string
  reason: string
  mode: string
  recipient: string
  /** collect, assess, plan, implement, done. */
  phase: string
  held_on: string
  patient_goal: string | null
  note: string | null
  follow_up_on: string | null
  parked_at: string | null
  park_note: string | null
  /** Name of the field that had the focus, so that a review resumes there. */
  last_field: string | null
  signed_at: string | null
  signed_by: string | null
  signature_json: string | null
  /** What was signed, as documents may use it: chart, patient, prescribers. Set with the signature, never changed. */
  signed_record_json: string | null
}

/** One confirmed line of the list within a review. */
export interface ReviewLineRow extends OfPatient {
  review_id: string
  medication_id: string
  answer: string
  reason: string | null
  says: string | null
}

export interface FindingRow extends OfPatient {
  review_id: string
  finding_key: string
  facts: string
  finding_json: string
}

export interface DecisionRow extends OfPatient {
  review_id: string
  finding_key: string
  facts: string
  /** accept or dismiss. */
  decision: string
  reason: string | null
  problem_id: string | null
}

export interface ProblemRow extends OfPatient {
  review_id: string
  finding_key: string | null
  title: string
  pqa_category: string
  dtp_category: string
  cause: string
  severity: string
  evidence_json: string
  citation: string | null
  status: string
  resolved_on: string | null
}

/** A to-do line for the patient or a recommendation to a prescriber. */
export interface PlanItemRow extends OfPatient {
  review_id: string
  problem_id: string | null
  /** todo or recommendation. */
  kind: string
  position: number
  content_json: string
  prescriber_id: string | null
}

export interface AddendumRow extends OfPatient {
  review_id: string
  text: string
}

export interface CommunicationRow extends OfPatient {
  review_id: string | null
  document_id: string | null
  prescriber_id: string | null
  channel: string | null
  status: string
  sent_at: string | null
  due_on: string | null
  reply: string | null
  replied_at: string | null
}

export interface DocumentRow extends OfPatient {
  review_id: string | null
  template: string
  template_version: number
  title: string
  prescriber_id: string | null
  facts_json: string
  created_day: string
  rendered_at: string
  pages: number
  sha256: string
  bytes: Uint8Array
}

export interface TaskRow extends Kept {
  patient_id: string | null
  review_id: string | null
  kind: string
  text: string
  due_on: string | null
  owner_id: string | null
  done_at: string | null
}

export interface AppointmentRow extends OfPatient {
  starts_at: string
  minutes: number
  mode: string
  note: string | null
  status: string
}

/** Derived and rebuilt after an import or a change: who qualifies for what, and why. */
export interface EligibilityRow {
  patient_id: string
  program: string
  on_day: string
  answer: string
  eligibility_json: string
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
}

export interface SettingRow {
  name: string
  value_json: string
}

export interface MappingRow {
  id: string
  system: string
  format: string
  mapping_json: string
  saved_at: string
  saved_by: string
}

export interface ImportRow {
  id: string
  format: string
  source_name: string
  sha256: string
  started_at: string
  finished_at: string | null
  by_user: string
  counts_json: string
  problems_json: string
}

/** A row of an import that could be one of several patients: a person decides. */
export interface ImportMatchRow {
  id: string
  import_id: string
  record_json: string
  candidates_json: string
  decided_at: string | null
  decided_by: string | null
  patient_id: string | null
}

export interface JournalRow {
  seq: number
  at: string
  by_user: string
  table_name: string
  row_id: string
  patient_id: string | null
  action: string
  before_json: string | null
  after_json: string | null
}

export interface AuditRow {
  seq: number
  at: string
  by_user: string | null
  user_name: string | null
  call: string
  action: string
  patient_id: string | null
  subject_id: string | null
  outcome: string
  previous_hash: string
  hash: string
}

/** Every table of the chart. */
export interface Schema {
  patients: PatientRow
  coverages: CoverageRow
  opt_outs: OptOutRow
  prescribers: PrescriberRow
  medications: MedicationRow
  fills: FillRow
  allergies: AllergyRow
  conditions: ConditionRow
  observations: ObservationRow
  immunizations: ImmunizationRow
  reviews: ReviewRow
  review_lines: ReviewLineRow
  findings: FindingRow
  decisions: DecisionRow
  problems: ProblemRow
  plan_items: PlanItemRow
  addenda: AddendumRow
  communications: CommunicationRow
  documents: DocumentRow
  tasks: TaskRow
  appointments: AppointmentRow
  eligibilities: EligibilityRow
  users: UserRow
  settings: SettingRow
  mappings: MappingRow
  imports: ImportRow
  import_matches: ImportMatchRow
  journal: JournalRow & { seq: import('kysely').Generated<number> }
  audit: AuditRow
}
