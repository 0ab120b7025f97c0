// Part of migration 1, frozen: reviews with what hangs on them, documents, work to do, journal and audit.

import { kept0001 } from './0001-people-and-medicines.ts'

const day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"

const columns: Readonly<Record<string, string>> = {
  reviews: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  reference_code TEXT NOT NULL UNIQUE, -- on letters; leads a reply back here
  kind TEXT NOT NULL CHECK (kind IN ('CMR', 'TMR')),
  reason TEXT NOT NULL,
  mode TEXT NOT NULL, -- in-person, phone, video
  recipient TEXT NOT NULL, -- patient, caregiver, representative, prescriber
  phase TEXT NOT NULL, -- collect, assess, plan, implement, done
  held_on TEXT NOT NULL CHECK (held_on ${day}),
  patient_goal TEXT,
  note TEXT,
  follow_up_on TEXT CHECK (follow_up_on ${day}),
  parked_at TEXT,
  park_note TEXT,
  last_field TEXT, -- where a parked review resumes
  signed_at TEXT,
  signed_by TEXT, -- users.id
  signature_json TEXT CHECK (signature_json IS NULL OR json_valid(signature_json)),
  signed_record_json TEXT CHECK (signed_record_json IS NULL OR json_valid(signed_record_json)), -- what was signed, for paper
  CHECK ((signed_at IS NULL) = (signed_by IS NULL) AND (signed_at IS NULL) = (signature_json IS NULL))`,

  review_lines: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  medication_id TEXT NOT NULL REFERENCES medications (id),
  answer TEXT NOT NULL, -- as-directed, differently, stopped, not-known
  reason TEXT, -- coded
  says TEXT -- the patient's words`,

  findings: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  finding_key TEXT NOT NULL, -- the same for the same concern about the same entries
  facts TEXT NOT NULL, -- a dismissed finding stays quiet while these stay the same
  finding_json TEXT NOT NULL CHECK (json_valid(finding_json))`,

  problems: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  finding_key TEXT, -- null for a problem that a person found
  title TEXT NOT NULL,
  pqa_category TEXT NOT NULL,
  dtp_category TEXT NOT NULL,
  cause TEXT NOT NULL,
  severity TEXT NOT NULL,
  evidence_json TEXT NOT NULL CHECK (json_valid(evidence_json)),
  citation TEXT,
  status TEXT NOT NULL, -- open, resolved
  resolved_on TEXT CHECK (resolved_on ${day})`,

  decisions: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  finding_key TEXT NOT NULL,
  facts TEXT NOT NULL, -- what was known when it was decided
  decision TEXT NOT NULL CHECK (decision IN ('accept', 'dismiss')),
  reason TEXT,
  problem_id TEXT REFERENCES problems (id)`,

  plan_items: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  problem_id TEXT REFERENCES problems (id),
  kind TEXT NOT NULL CHECK (kind IN ('todo', 'recommendation')),
  position INTEGER NOT NULL,
  content_json TEXT NOT NULL CHECK (json_valid(content_json)),
  prescriber_id TEXT REFERENCES prescribers (id)`,

  addenda: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  text TEXT NOT NULL`,

  documents: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT REFERENCES reviews (id),
  template TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  title TEXT NOT NULL,
  prescriber_id TEXT REFERENCES prescribers (id),
  facts_json TEXT NOT NULL CHECK (json_valid(facts_json)), -- the same facts and day give the same bytes
  created_day TEXT NOT NULL CHECK (created_day ${day}),
  rendered_at TEXT NOT NULL,
  pages INTEGER NOT NULL CHECK (pages >= 1),
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL -- the PDF`,

  communications: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT REFERENCES reviews (id),
  document_id TEXT REFERENCES documents (id),
  prescriber_id TEXT REFERENCES prescribers (id),
  channel TEXT,
  status TEXT NOT NULL,
  sent_at TEXT,
  due_on TEXT CHECK (due_on ${day}),
  reply TEXT,
  replied_at TEXT`,

  tasks: `
  patient_id TEXT REFERENCES patients (id),
  review_id TEXT REFERENCES reviews (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  due_on TEXT CHECK (due_on ${day}),
  owner_id TEXT REFERENCES users (id),
  done_at TEXT`,

  appointments: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  starts_at TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  mode TEXT NOT NULL,
  note TEXT,
  status TEXT NOT NULL`,
}

const plain: readonly string[] = [
  `CREATE TABLE eligibilities (
  patient_id TEXT NOT NULL REFERENCES patients (id),
  program TEXT NOT NULL,
  on_day TEXT NOT NULL CHECK (on_day ${day}),
  answer TEXT NOT NULL,
  eligibility_json TEXT NOT NULL CHECK (json_valid(eligibility_json)), -- with the reasons
  PRIMARY KEY (patient_id, program)
) STRICT`,

  `CREATE TABLE journal (
  seq INTEGER PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  by_user TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  patient_id TEXT,
  action TEXT NOT NULL CHECK (action IN ('insert', 'change', 'void')),
  before_json TEXT, -- the changed columns as they were; null for an insert
  after_json TEXT -- the whole new row, or the changed columns as they are
) STRICT`,

  `CREATE TABLE audit (
  seq INTEGER PRIMARY KEY NOT NULL CHECK (seq >= 1), -- without gaps
  at TEXT NOT NULL,
  by_user TEXT,
  user_name TEXT,
  call TEXT NOT NULL,
  action TEXT NOT NULL,
  patient_id TEXT,
  subject_id TEXT,
  outcome TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL -- SHA-256 over previous_hash and the other columns
) STRICT`,

  'CREATE INDEX reviews_of_patient ON reviews (patient_id, held_on)',
  'CREATE INDEX reviews_unsigned ON reviews (phase) WHERE signed_at IS NULL',
  'CREATE INDEX review_lines_of_review ON review_lines (review_id)',
  'CREATE INDEX findings_of_review ON findings (review_id)',
  'CREATE INDEX problems_of_review ON problems (review_id)',
  'CREATE INDEX problems_of_patient ON problems (patient_id)',
  'CREATE INDEX decisions_of_review ON decisions (review_id)',
  'CREATE INDEX decisions_of_patient ON decisions (patient_id, finding_key)',
  'CREATE INDEX plan_items_of_review ON plan_items (review_id, position)',
  'CREATE INDEX addenda_of_review ON addenda (review_id)',
  'CREATE INDEX documents_of_patient ON documents (patient_id)',
  'CREATE INDEX documents_of_review ON documents (review_id)',
  'CREATE INDEX communications_of_patient ON communications (patient_id)',
  'CREATE INDEX communications_by_due ON communications (status, due_on)',
  'CREATE INDEX tasks_of_patient ON tasks (patient_id)',
  'CREATE INDEX tasks_open ON tasks (due_on) WHERE done_at IS NULL',
  'CREATE INDEX appointments_of_patient ON appointments (patient_id)',
  'CREATE INDEX appointments_by_time ON appointments (starts_at)',
  'CREATE INDEX eligibilities_by_program ON eligibilities (program, answer)',
  'CREATE INDEX journal_of_row ON journal (row_id)',
  'CREATE INDEX audit_of_patient ON audit (patient_id) WHERE patient_id IS NOT NULL',
]

/** Statements in the order in which they run. */
export const reviewsAndRecords0001: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, own]) => `CREATE TABLE ${table} (${kept0001},${own}\n) STRICT`,
  ),
  ...plain,
]
