// Part of migration 2, frozen: what the desk needs. Conventions are those of migration 1: STRICT, days `YYYY-MM-DD`,
// instants ISO in UTC, booleans 0/1, nothing deleted.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

const ofPatient = 'patient_id TEXT NOT NULL REFERENCES patients (id)'
const ofReview = `${ofPatient},
  review_id TEXT NOT NULL REFERENCES reviews (id)`

const columns: Readonly<Record<string, string>> = {
  /** A service offered to a patient, until it is taken, refused, or nobody could be reached. */
  offers: `
  ${ofPatient},
  program TEXT NOT NULL, -- id of the program that pays, or 'store'
  kind TEXT NOT NULL ${isWord0001('kind', 'CMR', 'TMR')},
  offered_on TEXT NOT NULL ${isDay0001('offered_on')},
  owner_id TEXT REFERENCES users (id),
  due_on TEXT ${isDay0001('due_on')},
  state TEXT NOT NULL ${isWord0001('state', 'open', 'scheduled', 'accepted', 'refused', 'unable-to-reach', 'withdrawn')},
  closed_on TEXT ${isDay0001('closed_on')},
  close_code TEXT, -- coded reason
  close_note TEXT,
  reopened_at TEXT, -- instant; attempts before it no longer count
  representative TEXT -- name of the authorised representative to whom it is made; null: to the patient`,

  /** One attempt to reach somebody, whatever came of it. */
  contacts: `
  ${ofPatient},
  offer_id TEXT REFERENCES offers (id),
  review_id TEXT REFERENCES reviews (id),
  purpose TEXT NOT NULL, -- offer, appointment, packet, follow-up, reminder
  at TEXT NOT NULL, -- instant
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  channel TEXT NOT NULL ${isWord0001('channel', 'phone', 'in-person', 'mail', 'message')},
  outcome TEXT NOT NULL ${isWord0001('outcome', 'reached', 'no-answer', 'voicemail', 'busy', 'wrong-number', 'call-back')},
  note TEXT,
  representative TEXT -- name of the authorised representative who was asked for; null: the patient`,

  /** Consent and refusal. An opt-out from a program is a third thing and has its own table. Reversed by voiding. */
  consents: `
  ${ofPatient},
  kind TEXT NOT NULL ${isWord0001('kind', 'consent', 'refusal')},
  scope TEXT NOT NULL, -- services, sharing, this-service, or a program's id
  given_by TEXT NOT NULL ${isWord0001('given_by', 'patient', 'representative', 'caregiver')},
  method TEXT NOT NULL ${isWord0001('method', 'verbal', 'written', 'phone')},
  code TEXT, -- coded reason of a refusal
  note TEXT,
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  until_day TEXT ${isDay0001('until_day')}`,

  /** What one source says of one medication, as it says it. */
  source_lines: `
  ${ofReview},
  source TEXT NOT NULL ${isWord0001('source', 'dispensing', 'patient', 'bottle', 'prescriber', 'discharge')},
  text TEXT NOT NULL, -- as written or said, or half-known
  ingredients_json TEXT CHECK (ingredients_json IS NULL OR json_valid(ingredients_json)), -- null: not identified
  strength TEXT,
  form TEXT,
  directions TEXT,
  prescriber_id TEXT REFERENCES prescribers (id),
  said_on TEXT NOT NULL ${isDay0001('said_on')},
  medication_id TEXT REFERENCES medications (id), -- the line of the list that it is about, when known
  is_half_known INTEGER NOT NULL CHECK (is_half_known IN (0, 1)),
  chase TEXT, -- what still has to be found out, and from whom
  scanned_code TEXT -- NDC, UPC or prescription number as the scanner gave it`,

  /** One decision for each medication of the reconciliation. */
  reconciliations: `
  ${ofReview},
  line_key TEXT NOT NULL, -- the same for the same medication in all sources
  medication_id TEXT REFERENCES medications (id),
  decision TEXT NOT NULL ${isWord0001('decision', 'keep', 'change', 'stop', 'add', 'ask')},
  discrepancy TEXT, -- coded type
  cause TEXT, -- coded cause
  note TEXT`,

  /** One answered cell of the sweep. An unasked cell has no row. */
  sweep_cells: `
  ${ofReview},
  row_kind TEXT NOT NULL ${isWord0001('row_kind', 'medication', 'condition', 'monitoring', 'vaccines')},
  row_key TEXT NOT NULL, -- medications.id, conditions.id, or the word of row_kind
  question TEXT NOT NULL ${isWord0001('question', 'indication', 'effectiveness', 'safety', 'adherence', 'untreated', 'monitoring', 'vaccines')},
  answer TEXT NOT NULL ${isWord0001('answer', 'no-problem', 'problem', 'not-applicable')},
  note TEXT`,

  /** The life of a problem: the newest event is its status. */
  problem_events: `
  ${ofPatient},
  problem_id TEXT NOT NULL REFERENCES problems (id),
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  status TEXT NOT NULL ${isWord0001('status', 'found', 'planned', 'recommended', 'agreed', 'declined', 'implemented', 'resolved', 'not-resolved', 'reopened')},
  note TEXT,
  follow_up_id TEXT REFERENCES follow_ups (id),
  communication_id TEXT REFERENCES communications (id)`,

  /** A goal of therapy. */
  goals: `
  ${ofPatient},
  review_id TEXT REFERENCES reviews (id), -- where it was set
  problem_id TEXT REFERENCES problems (id),
  condition_id TEXT REFERENCES conditions (id),
  parameter TEXT NOT NULL, -- "Hemoglobin A1c"
  analyte TEXT, -- id of the analyte that measures it, when one does
  target TEXT NOT NULL, -- in words
  target_low REAL,
  target_high REAL,
  unit TEXT,
  due_on TEXT ${isDay0001('due_on')}`,

  /** How a goal stood on a day. */
  goal_outcomes: `
  ${ofPatient},
  goal_id TEXT NOT NULL REFERENCES goals (id),
  follow_up_id TEXT REFERENCES follow_ups (id),
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  status TEXT NOT NULL ${isWord0001('status', 'resolved', 'stable', 'improved', 'partially-improved', 'unimproved', 'worsened', 'failure', 'expired')},
  value_text TEXT,
  observation_id TEXT REFERENCES observations (id),
  note TEXT`,

  /** What keeps a patient from taking one medication. */
  adherence_checks: `
  ${ofReview},
  medication_id TEXT NOT NULL REFERENCES medications (id),
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  answers_json TEXT NOT NULL CHECK (json_valid(answers_json)),
  note TEXT`,

  /** Texts that the store or one person keeps for use again. */
  snippets: `
  owner_id TEXT REFERENCES users (id), -- null: the store's
  kind TEXT NOT NULL, -- note, todo, letter, addendum
  shortcut TEXT NOT NULL, -- typed after a dot
  title TEXT NOT NULL,
  text TEXT NOT NULL -- with {variables}`,

  /** The edited parts of a note; null stands for the part as the data write it. */
  soap_notes: `
  ${ofReview},
  subjective TEXT,
  objective TEXT,
  assessment TEXT,
  plan TEXT`,

  /** Seconds that one person worked in one phase on one day. */
  work_minutes: `
  ${ofPatient},
  review_id TEXT REFERENCES reviews (id),
  consult_id TEXT REFERENCES consults (id),
  follow_up_id TEXT REFERENCES follow_ups (id),
  user_id TEXT NOT NULL REFERENCES users (id),
  phase TEXT NOT NULL, -- collect, assess, plan, implement, follow-up, consult
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  seconds INTEGER NOT NULL CHECK (seconds >= 0), -- as counted
  corrected_seconds INTEGER CHECK (corrected_seconds >= 0), -- as a person says, with the reason
  correction_reason TEXT CHECK ((corrected_seconds IS NULL) = (correction_reason IS NULL))`,

  /** A pharmacist's acceptance of one entry of a technician or an intern, at one revision. */
  acceptances: `
  ${ofReview},
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  row_revision INTEGER NOT NULL CHECK (row_revision >= 1)`,

  /** The life of a letter. */
  communication_events: `
  ${ofPatient},
  communication_id TEXT NOT NULL REFERENCES communications (id),
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  kind TEXT NOT NULL ${isWord0001('kind', 'sent', 'phoned', 'reply', 'closed')},
  channel TEXT,
  note TEXT`,

  /** What a prescriber answered to one recommendation. */
  recommendation_replies: `
  ${ofPatient},
  communication_id TEXT NOT NULL REFERENCES communications (id),
  plan_item_id TEXT NOT NULL REFERENCES plan_items (id),
  reply TEXT NOT NULL ${isWord0001('reply', 'accepted', 'accepted-with-change', 'declined', 'discuss-at-visit', 'more-information', 'not-my-patient')},
  reason TEXT,
  on_day TEXT NOT NULL ${isDay0001('on_day')}`,

  /** A later talk about a review: what became of its problems and goals. */
  follow_ups: `
  ${ofPatient},
  review_id TEXT NOT NULL REFERENCES reviews (id),
  held_on TEXT NOT NULL ${isDay0001('held_on')},
  mode TEXT NOT NULL ${isWord0001('mode', 'in-person', 'phone', 'video', 'chart')},
  note TEXT,
  next_on TEXT ${isDay0001('next_on')}`,

  /** The written summary of a review in the patient's hands: when, how and to whom. Taken back by voiding. */
  packet_deliveries: `
  ${ofReview},
  document_id TEXT NOT NULL REFERENCES documents (id),
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  how TEXT NOT NULL ${isWord0001('how', 'handed-over', 'mail', 'courier', 'portal', 'secure-message')},
  given_to TEXT NOT NULL ${isWord0001('given_to', 'patient', 'representative', 'caregiver')},
  note TEXT`,

  /** A pharmacotherapy consult: a question with its answer. */
  consults: `
  ${ofPatient},
  reference_code TEXT NOT NULL UNIQUE,
  requester_id TEXT REFERENCES prescribers (id),
  requester TEXT NOT NULL, -- in words, also when it is no prescriber
  question TEXT NOT NULL,
  asked_on TEXT NOT NULL ${isDay0001('asked_on')},
  due_on TEXT ${isDay0001('due_on')},
  sources_json TEXT NOT NULL CHECK (json_valid(sources_json)),
  answer TEXT,
  signed_at TEXT,
  signed_by TEXT,
  signature_json TEXT CHECK (signature_json IS NULL OR json_valid(signature_json))
    CHECK ((signed_at IS NULL) = (signed_by IS NULL) AND (signed_at IS NULL) = (signature_json IS NULL))`,

  /** What was added to a signed consult. */
  consult_addenda: `
  ${ofPatient},
  consult_id TEXT NOT NULL REFERENCES consults (id),
  text TEXT NOT NULL`,
}

/** The new tables, in words of SQL. */
export const deskTables0002 = Object.keys(columns)

/** Columns that older tables gain. */
const added: readonly string[] = [
  // A pharmacy intern is kept as a technician, who never signs, with this mark: clinical work, co-signed by a pharmacist.
  'ALTER TABLE users ADD COLUMN is_intern INTEGER NOT NULL DEFAULT 0 CHECK (is_intern IN (0, 1))',
  `ALTER TABLE problems ADD COLUMN priority TEXT ${isWord0001('priority', 'high', 'medium', 'low')}`,
  'ALTER TABLE problems ADD COLUMN links_json TEXT CHECK (links_json IS NULL OR json_valid(links_json))',
  `ALTER TABLE problems ADD COLUMN next_action_on TEXT ${isDay0001('next_action_on')}`,
  'ALTER TABLE reviews ADD COLUMN handed_over_at TEXT',
  'ALTER TABLE reviews ADD COLUMN handed_over_by TEXT',
  'ALTER TABLE reviews ADD COLUMN hand_over_note TEXT',
  // Instant of a parking at which nothing was missing but the signature.
  'ALTER TABLE reviews ADD COLUMN ready_at TEXT',
  'ALTER TABLE communications ADD COLUMN reference_code TEXT',
  'ALTER TABLE appointments ADD COLUMN owner_id TEXT REFERENCES users (id)',
  'ALTER TABLE appointments ADD COLUMN purpose TEXT',
  'ALTER TABLE appointments ADD COLUMN offer_id TEXT REFERENCES offers (id)',
  'ALTER TABLE tasks ADD COLUMN outcome TEXT',
]

const indexes: readonly string[] = [
  'CREATE INDEX offers_of_patient ON offers (patient_id)',
  "CREATE INDEX offers_open ON offers (due_on) WHERE state IN ('open', 'scheduled') AND voided_at IS NULL",
  'CREATE INDEX contacts_of_patient ON contacts (patient_id, on_day)',
  'CREATE INDEX contacts_of_offer ON contacts (offer_id) WHERE offer_id IS NOT NULL',
  'CREATE INDEX consents_of_patient ON consents (patient_id)',
  'CREATE INDEX source_lines_of_review ON source_lines (review_id)',
  'CREATE UNIQUE INDEX reconciliations_one_each ON reconciliations (review_id, line_key) WHERE voided_at IS NULL',
  'CREATE UNIQUE INDEX sweep_cells_one_each ON sweep_cells (review_id, row_key, question) WHERE voided_at IS NULL',
  'CREATE INDEX problem_events_of_problem ON problem_events (problem_id, on_day)',
  'CREATE INDEX problem_events_of_patient ON problem_events (patient_id)',
  "CREATE INDEX problems_open ON problems (next_action_on) WHERE status = 'open' AND voided_at IS NULL",
  'CREATE INDEX goals_of_patient ON goals (patient_id)',
  'CREATE INDEX goal_outcomes_of_goal ON goal_outcomes (goal_id, on_day)',
  'CREATE INDEX adherence_checks_of_review ON adherence_checks (review_id)',
  'CREATE UNIQUE INDEX soap_notes_one_each ON soap_notes (review_id) WHERE voided_at IS NULL',
  'CREATE INDEX work_minutes_of_review ON work_minutes (review_id) WHERE review_id IS NOT NULL',
  'CREATE INDEX work_minutes_by_day ON work_minutes (on_day)',
  'CREATE INDEX acceptances_of_review ON acceptances (review_id)',
  'CREATE INDEX communication_events_of_letter ON communication_events (communication_id)',
  'CREATE INDEX recommendation_replies_of_letter ON recommendation_replies (communication_id)',
  'CREATE INDEX recommendation_replies_of_item ON recommendation_replies (plan_item_id)',
  'CREATE INDEX communications_replied ON communications (replied_at) WHERE replied_at IS NOT NULL AND voided_at IS NULL',
  'CREATE INDEX communications_by_code ON communications (reference_code) WHERE reference_code IS NOT NULL',
  'CREATE INDEX follow_ups_of_review ON follow_ups (review_id)',
  'CREATE UNIQUE INDEX packet_deliveries_one_each ON packet_deliveries (review_id) WHERE voided_at IS NULL',
  'CREATE INDEX packet_deliveries_of_patient ON packet_deliveries (patient_id)',
  'CREATE INDEX consults_of_patient ON consults (patient_id)',
  'CREATE INDEX consults_open ON consults (due_on) WHERE signed_at IS NULL AND voided_at IS NULL',
  'CREATE INDEX consult_addenda_of_consult ON consult_addenda (consult_id)',
  "CREATE INDEX recommendation_replies_accepted ON recommendation_replies (on_day) WHERE reply IN ('accepted', 'accepted-with-change') AND voided_at IS NULL",
  'CREATE INDEX tasks_of_review ON tasks (review_id) WHERE review_id IS NOT NULL',
  'CREATE INDEX tasks_of_owner ON tasks (owner_id) WHERE done_at IS NULL AND voided_at IS NULL',
]

/** Statements in the order in which they run. Tables may name later ones in their references: SQLite checks rows, not names. */
export const deskStatements0002: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, own]) => `CREATE TABLE ${table} (${kept0001},${own}\n) STRICT`,
  ),
  ...added,
  ...indexes,
]
