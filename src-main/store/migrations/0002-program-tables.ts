// Part of migration 2, frozen: who pays for whom: the store's own terms, enrollments, facts that only payers ask for, cases,
// and the answers about eligibility, which are derived and take a new form here.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

const ofPatient = 'patient_id TEXT NOT NULL REFERENCES patients (id)'

const columns: Readonly<Record<string, string>> = {
  /** A term as the store wrote it from its contract or manual. Never changed: another value is another row. */
  program_terms: `
  program TEXT NOT NULL, -- id of the program
  term_key TEXT NOT NULL, -- as the program names it: "fee initial"
  value_json TEXT NOT NULL CHECK (json_valid(value_json)), -- a number, a text, or null for "blank again"
  from_day TEXT NOT NULL ${isDay0001('from_day')},
  until_day TEXT ${isDay0001('until_day')}, -- first day on which it no longer holds
  note TEXT NOT NULL CHECK (trim(note) <> ''), -- where it stands: "Contract of March 2026, page 4"
  replaces_id TEXT REFERENCES program_terms (id) -- the one that this corrects; null: a new one`,

  /** What a program's list says of a patient, with what its claims have to carry. */
  program_enrollments: `
  ${ofPatient},
  program TEXT NOT NULL,
  standing TEXT NOT NULL ${isWord0001('standing', 'listed', 'enrolled', 'not-listed')},
  member_id TEXT, -- the program's number of the patient
  beneficiary_id TEXT, -- Medicare Beneficiary Identifier, or Medicaid number
  plan TEXT,
  contract_id TEXT, -- Part D contract of the plan
  bin TEXT,
  pcn TEXT,
  group_id TEXT,
  other_insurance TEXT,
  from_day TEXT ${isDay0001('from_day')},
  until_day TEXT ${isDay0001('until_day')}, -- the last day
  met_criteria_on TEXT ${isDay0001('met_criteria_on')},
  path TEXT ${isWord0001('path', 'three-criteria', 'at-risk')},
  prescriber_id TEXT REFERENCES prescribers (id), -- of the team
  consent_on TEXT ${isDay0001('consent_on')},
  approval TEXT, -- asked beforehand: number of a prior authorization
  learned_from TEXT NOT NULL -- "List of the platform, 20 November"
    CHECK (trim(learned_from) <> ''),
  CHECK (until_day IS NULL OR from_day IS NULL OR until_day >= from_day)`,

  /** One fact that payers ask for and the chart has no place for, as somebody said it. */
  payer_facts: `
  ${ofPatient},
  fact TEXT NOT NULL ${isWord0001('fact', 'medicaid', 'discharge', 'coordination', 'literacy', 'referral', 'hospice')},
  value TEXT NOT NULL, -- state of the Medicaid or 'none'; day of the discharge or 'none'; 'yes' or 'no'
  on_day TEXT NOT NULL ${isDay0001('on_day')} -- the day it was said`,

  /** A task that a platform set for a patient, by a day, under its own service description. */
  program_cases: `
  ${ofPatient},
  program TEXT NOT NULL,
  case_number TEXT NOT NULL CHECK (trim(case_number) <> ''),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  description TEXT, -- the service description: rules, and who may do what
  fee_cents INTEGER CHECK (fee_cents >= 0),
  opened_on TEXT NOT NULL ${isDay0001('opened_on')},
  due_on TEXT NOT NULL ${isDay0001('due_on')},
  state TEXT NOT NULL ${isWord0001('state', 'New', 'In progress', 'Scheduled', 'Declined', 'Unable to reach', 'Completed', 'Expired')},
  closed_on TEXT ${isDay0001('closed_on')}`,

  /** What a payer said of the services that every pharmacy gave, for limits that count them all. */
  payer_counts: `
  ${ofPatient},
  program TEXT NOT NULL,
  asked_on TEXT NOT NULL ${isDay0001('asked_on')},
  learned_from TEXT NOT NULL CHECK (trim(learned_from) <> ''),
  uses_json TEXT NOT NULL CHECK (json_valid(uses_json)) -- services elsewhere: [{ service, drug, on }]; empty: none`,

  /** A program that the store made itself. Never changed: another version is another row; the highest is in force. */
  own_programs: `
  program TEXT NOT NULL CHECK (program LIKE 'own-%'), -- its id
  version INTEGER NOT NULL CHECK (version >= 1),
  definition_json TEXT NOT NULL CHECK (json_valid(definition_json)), -- OwnProgramDefinition of the contract
  note TEXT -- why it was changed; null: the first one`,
}

/** The new tables, in words of SQL. */
export const programTables0002: readonly string[] = Object.keys(columns)

/** Statements in the order in which they run. */
export const programStatements0002: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, own]) => `CREATE TABLE ${table} (${kept0001},${own}\n) STRICT`,
  ),
  'CREATE UNIQUE INDEX program_terms_one_each ON program_terms (program, term_key, from_day) WHERE voided_at IS NULL',
  'CREATE UNIQUE INDEX program_enrollments_one_each ON program_enrollments (patient_id, program) WHERE voided_at IS NULL',
  'CREATE INDEX program_enrollments_by_start ON program_enrollments (from_day, patient_id) WHERE from_day IS NOT NULL AND voided_at IS NULL',
  'CREATE INDEX program_enrollments_by_end ON program_enrollments (until_day, patient_id) WHERE until_day IS NOT NULL AND voided_at IS NULL',
  'CREATE UNIQUE INDEX payer_facts_one_each ON payer_facts (patient_id, fact) WHERE voided_at IS NULL',
  'CREATE INDEX program_cases_of_patient ON program_cases (patient_id)',
  'CREATE UNIQUE INDEX program_cases_one_each ON program_cases (program, case_number) WHERE voided_at IS NULL',
  'CREATE INDEX program_cases_open ON program_cases (due_on) WHERE closed_on IS NULL AND voided_at IS NULL',
  'CREATE UNIQUE INDEX payer_counts_one_each ON payer_counts (patient_id, program) WHERE voided_at IS NULL',
  'CREATE UNIQUE INDEX own_programs_one_each ON own_programs (program, version)',
  `CREATE TRIGGER own_programs_stay_as_written BEFORE UPDATE OF id, program, version, definition_json, note, created_at, created_by ON own_programs
BEGIN SELECT RAISE(ABORT, 'A version of a program stays as written. Write another.'); END`,
  `CREATE TRIGGER program_terms_stay_as_written BEFORE UPDATE OF id, program, term_key, value_json, from_day, until_day, note, replaces_id, created_at, created_by ON program_terms
BEGIN SELECT RAISE(ABORT, 'A term stays as written. Take it back and write another.'); END`,
]

/** The derived answers in their new form: one row of a patient and program, without reasons that the chart gives anew. */
export const eligibilityStatements0002: readonly string[] = [
  'DROP TABLE eligibilities',
  `CREATE TABLE eligibilities (
  patient_id TEXT NOT NULL REFERENCES patients (id),
  program TEXT NOT NULL,
  on_day TEXT NOT NULL ${isDay0001('on_day')}, -- 0001-01-01: to be worked out again
  answer TEXT NOT NULL ${isWord0001('answer', 'yes', 'no', 'cannot-tell')},
  missing TEXT NOT NULL, -- facts for want of which it cannot be told, from A to Z, with a space between
  why TEXT NOT NULL, -- what is met, in a few words
  why_in_full TEXT NOT NULL,
  PRIMARY KEY (patient_id, program)
) STRICT, WITHOUT ROWID`,
  // Whoever is in the chart is worked out at the next sign-in.
  `INSERT INTO eligibilities SELECT id, 'medicare-part-d', '0001-01-01', 'cannot-tell', '', '', '' FROM patients WHERE voided_at IS NULL`,
  "CREATE INDEX eligibilities_yes ON eligibilities (patient_id, program, on_day) WHERE answer = 'yes'",
  // All programs of a patient are worked out together: one row of them tells the day.
  "CREATE INDEX eligibilities_by_day ON eligibilities (on_day, patient_id) WHERE program = 'medicare-part-d'",
  'CREATE INDEX eligibilities_by_answer ON eligibilities (program, answer, missing)',
]
