// Part of migration 2, frozen: claims drafted from documented encounters, what became of them, and how a store re-keys them.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

const ofPatient = 'patient_id TEXT NOT NULL REFERENCES patients (id)'
const ofClaim = `${ofPatient},
  claim_id TEXT NOT NULL REFERENCES claims (id)`
const isState = (column: string) =>
  isWord0001(
    column,
    ...['draft', 'checked', 'sent', 'needs-information', 'denied', 'resubmitted', 'paid'],
    ...['reversed', 'written-off', 'discarded'],
  )

const columns: Readonly<Record<string, string>> = {
  /** One service of one encounter under one program. */
  claims: `
  ${ofPatient},
  encounter_kind TEXT NOT NULL ${isWord0001('encounter_kind', 'review', 'follow-up', 'offer', 'inr-visit', 'vaccination', 'screening', 'session')},
  encounter_id TEXT NOT NULL, -- id of the review, follow-up, offer or visit of a service
  review_id TEXT REFERENCES reviews (id), -- the review that it is, or that it follows
  program TEXT NOT NULL, -- id of the program
  service TEXT NOT NULL, -- id of the service within the program
  problem_id TEXT REFERENCES problems (id), -- null: about the whole encounter
  drug_key TEXT, -- RxCUI of the drug that it is about; null: about none, or not identified
  service_day TEXT NOT NULL ${isDay0001('service_day')},
  state TEXT NOT NULL ${isState('state')},
  draft_json TEXT NOT NULL CHECK (json_valid(draft_json)), -- lines, diagnoses, checks and limits as last judged
  record_json TEXT NOT NULL CHECK (json_valid(record_json)), -- the encounter in the program's words
  terms_json TEXT NOT NULL CHECK (json_valid(terms_json)), -- the dated terms that it was priced and judged by
  dur_json TEXT CHECK (dur_json IS NULL OR json_valid(dur_json)), -- DUR/PPS codes as a person settled them
  payer TEXT, -- plan, as it was called when it was made
  payer_number TEXT, -- the payer's own number of the claim
  billed_cents INTEGER CHECK (billed_cents >= 0), -- null: no fee on file
  paid_cents INTEGER NOT NULL CHECK (paid_cents >= 0),
  sent_on TEXT ${isDay0001('sent_on')}, -- the last time that it was sent
  state_on TEXT NOT NULL ${isDay0001('state_on')}`,

  /** One step in the life of a claim; who and when are the row's own. */
  claim_events: `
  ${ofClaim},
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  state TEXT NOT NULL ${isState('state')},
  reason TEXT,
  draft_json TEXT CHECK (draft_json IS NULL OR json_valid(draft_json)) -- what was sent, for a sending`,

  /** One line of a remittance about a claim. */
  claim_payments: `
  ${ofClaim},
  event_id TEXT REFERENCES claim_events (id),
  kind TEXT NOT NULL ${isWord0001('kind', 'payment', 'denial', 'taken-back')},
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  cents INTEGER NOT NULL CHECK (cents >= 0),
  reason_code TEXT, -- the payer's code of a denial or reduction
  reason TEXT,
  remittance TEXT -- number of the cheque, transfer or remittance`,

  /** A field that somebody has typed into the program's own portal. */
  claim_field_ticks: `
  ${ofClaim},
  field_key TEXT NOT NULL, -- group, its id and the label
  value TEXT NOT NULL -- as it was copied`,

  /** A store's order of the fields of a program's portal; the highest version that stands is in force. */
  portal_layouts: `
  program TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  layout_json TEXT NOT NULL CHECK (json_valid(layout_json)),
  note TEXT`,

  /** What claims ask of an encounter and the chart has no place for, written once for every program. */
  claim_facts: `
  ${ofPatient},
  encounter_id TEXT NOT NULL,
  subject_id TEXT NOT NULL, -- problem, medication or condition; the encounter's id for the encounter
  field TEXT NOT NULL, -- name of the fact, or 'claimed elsewhere' for an encounter that asks for no claim here
  value TEXT NOT NULL`,

  /** What bills ask and the chart has no place for, of a patient's insurance or of one encounter. */
  billing_facts: `
  ${ofPatient},
  encounter_id TEXT, -- null: of the patient, for every bill
  facts_json TEXT NOT NULL CHECK (json_valid(facts_json)) -- patientBilling or encounterBilling of the contract`,

  /** A program's certificate of the pharmacy or of one pharmacist. */
  program_certificates: `
  program TEXT NOT NULL,
  user_id TEXT REFERENCES users (id), -- null: of the pharmacy
  is_certified INTEGER NOT NULL CHECK (is_certified IN (0, 1)),
  number TEXT,
  from_day TEXT ${isDay0001('from_day')},
  until_day TEXT ${isDay0001('until_day')}`,
}

/** The new tables, in words of SQL. */
export const claimTables0002: readonly string[] = Object.keys(columns)

/** Columns that stay as written; voiding and the revision stay open. */
const fixedContent: Readonly<Record<string, string>> = {
  claim_events: 'patient_id, claim_id, on_day, state, reason, draft_json',
  claim_payments:
    'patient_id, claim_id, event_id, kind, on_day, cents, reason_code, reason, remittance',
  claim_field_ticks: 'patient_id, claim_id, field_key, value',
  portal_layouts: 'program, version, layout_json, note',
}

/** Statements in the order in which they run. */
export const claimStatements0002: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, own]) => `CREATE TABLE ${table} (${kept0001},${own}\n) STRICT`,
  ),
  `CREATE UNIQUE INDEX claims_one_each ON claims (encounter_id, program, service, ifnull(problem_id, ''))
WHERE voided_at IS NULL AND state <> 'discarded'`,
  'CREATE INDEX claims_by_state ON claims (state, service_day, id) WHERE voided_at IS NULL',
  'CREATE INDEX claims_of_patient ON claims (patient_id, program, service_day)',
  'CREATE INDEX claims_of_review ON claims (review_id) WHERE review_id IS NOT NULL',
  'CREATE INDEX claim_events_of_claim ON claim_events (claim_id)',
  'CREATE INDEX claim_payments_of_claim ON claim_payments (claim_id)',
  'CREATE UNIQUE INDEX claim_field_ticks_one_each ON claim_field_ticks (claim_id, field_key) WHERE voided_at IS NULL',
  'CREATE UNIQUE INDEX portal_layouts_one_each ON portal_layouts (program, version)',
  'CREATE UNIQUE INDEX claim_facts_one_each ON claim_facts (encounter_id, subject_id, field) WHERE voided_at IS NULL',
  "CREATE INDEX claim_facts_elsewhere ON claim_facts (encounter_id, field, voided_at) WHERE field = 'claimed elsewhere' AND voided_at IS NULL",
  "CREATE UNIQUE INDEX billing_facts_one_each ON billing_facts (patient_id, ifnull(encounter_id, '')) WHERE voided_at IS NULL",
  "CREATE UNIQUE INDEX program_certificates_one_each ON program_certificates (program, ifnull(user_id, '')) WHERE voided_at IS NULL",
  ...Object.entries(fixedContent).map(
    ([
      table,
      own,
    ]) => `CREATE TRIGGER ${table}_stay_as_written BEFORE UPDATE OF id, ${own}, created_at, created_by ON ${table}
BEGIN SELECT RAISE(ABORT, 'What was recorded of a claim stays as written.'); END`,
  ),
]
