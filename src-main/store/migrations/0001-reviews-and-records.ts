// Part of migration 1, frozen: reviews with what hangs on them, documents, work to do, journal and audit.

// Free on purpose, because later work adds words: tasks.kind, communications.channel and .status, appointments.mode
// and .status, audit.action.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

const columns: Readonly<Record<string, string>> = {
  reviews: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  reference_code TEXT NOT NULL UNIQUE, -- on letters; leads a reply back here
  kind TEXT NOT NULL ${isWord0001('kind', 'CMR', 'TMR')},
  reason TEXT NOT NULL,
  mode TEXT NOT NULL ${isWord0001('mode', 'in-person', 'phone', 'video')},
  recipient TEXT NOT NULL ${isWord0001('recipient', 'patient', 'caregiver', 'representative', 'prescriber')},
  phase TEXT NOT NULL ${isWord0001('phase', 'collect', 'assess', 'plan', 'implement', 'done')},
  held_on TEXT NOT NULL ${isDay0001('held_on')},
  patient_goal TEXT,
  note TEXT,
  follow_up_on TEXT ${isDay0001('follow_up_on')},
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
  answer TEXT NOT NULL ${isWord0001('answer', 'as-directed', 'differently', 'stopped', 'not-known')},
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
  severity TEXT NOT NULL ${isWord0001('severity', 'critical', 'major', 'moderate', 'minor')},
  evidence_json TEXT NOT NULL CHECK (json_valid(evidence_json)),
  citation TEXT,
  status TEXT NOT NULL ${isWord0001('status', 'open', 'resolved')},
  resolved_on TEXT ${isDay0001('resolved_on')}`,

  decisions: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  finding_key TEXT NOT NULL,
  facts TEXT NOT NULL, -- what was known when it was decided
  decision TEXT NOT NULL ${isWord0001('decision', 'accept', 'dismiss')},
  reason TEXT,
  problem_id TEXT REFERENCES problems (id)`,

  plan_items: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  problem_id TEXT REFERENCES problems (id),
  kind TEXT NOT NULL ${isWord0001('kind', 'todo', 'recommendation')},
  position INTEGER NOT NULL CHECK (position >= 0),
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
  created_day TEXT NOT NULL ${isDay0001('created_day')},
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
  due_on TEXT ${isDay0001('due_on')},
  reply TEXT,
  replied_at TEXT`,

  tasks: `
  patient_id TEXT REFERENCES patients (id),
  review_id TEXT REFERENCES reviews (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  due_on TEXT ${isDay0001('due_on')},
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
  on_day TEXT NOT NULL ${isDay0001('on_day')},
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
  action TEXT NOT NULL ${isWord0001('action', 'insert', 'change', 'void')},
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
  'CREATE INDEX reviews_unsigned ON reviews (created_at) WHERE signed_at IS NULL AND voided_at IS NULL',
  'CREATE INDEX reviews_signed ON reviews (kind, held_on) WHERE signed_at IS NOT NULL AND voided_at IS NULL',
  'CREATE UNIQUE INDEX review_lines_one_each ON review_lines (review_id, medication_id) WHERE voided_at IS NULL',
  'CREATE INDEX findings_of_review ON findings (review_id)',
  'CREATE INDEX problems_of_review ON problems (review_id)',
  'CREATE INDEX problems_of_patient ON problems (patient_id)',
  'CREATE UNIQUE INDEX decisions_one_each ON decisions (review_id, finding_key) WHERE voided_at IS NULL',
  'CREATE INDEX decisions_of_patient ON decisions (patient_id, finding_key)',
  'CREATE INDEX plan_items_of_review ON plan_items (review_id, position)',
  'CREATE INDEX plan_items_of_problem ON plan_items (problem_id) WHERE problem_id IS NOT NULL',
  'CREATE INDEX addenda_of_review ON addenda (review_id)',
  'CREATE INDEX documents_by_time ON documents (rendered_at)',
  'CREATE INDEX documents_of_patient ON documents (patient_id, rendered_at)',
  'CREATE INDEX documents_of_review ON documents (review_id, template)',
  'CREATE INDEX communications_of_patient ON communications (patient_id)',
  'CREATE INDEX communications_waiting ON communications (due_on) WHERE replied_at IS NULL AND voided_at IS NULL',
  'CREATE INDEX tasks_of_patient ON tasks (patient_id)',
  'CREATE INDEX tasks_open ON tasks (due_on) WHERE done_at IS NULL AND voided_at IS NULL',
  'CREATE INDEX appointments_of_patient ON appointments (patient_id)',
  'CREATE INDEX appointments_by_time ON appointments (starts_at)',
  'CREATE INDEX eligibilities_by_answer ON eligibilities (answer, program, patient_id)',
  'CREATE INDEX journal_of_row ON journal (row_id)',
  'CREATE INDEX audit_of_patient ON audit (patient_id) WHERE patient_id IS NOT NULL',
  "CREATE INDEX audit_opened_by ON audit (by_user, patient_id, seq) WHERE action = 'open' AND outcome = 'ok'",
]

/** Statements in the order in which they run. */
export const reviewsAndRecords0001: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, own]) => `CREATE TABLE ${table} (${kept0001},${own}\n) STRICT`,
  ),
  ...plain,
]
