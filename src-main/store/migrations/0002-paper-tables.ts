// Part of migration 2, frozen: what the store's own papers need: letterhead and logo, its own templates, safe-disposal notices,
// how tablets look.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

const ofPatient = 'patient_id TEXT NOT NULL REFERENCES patients (id)'

const columns: Readonly<Record<string, string>> = {
  /** Pictures for the top of a page. Never changed: another picture is another row. */
  logos: `
  media_type TEXT NOT NULL ${isWord0001('media_type', 'image/png', 'image/jpeg', 'image/svg+xml')},
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL CHECK (length(bytes) <= 262144)`,

  /** One row for each saved version; the newest is in use. */
  letterheads: `
  logo_id TEXT REFERENCES logos (id),
  letterhead_json TEXT NOT NULL CHECK (json_valid(letterhead_json))`,

  /** One row for each saved version of one paper: sections left out, standing texts; the newest is in use. */
  own_templates: `
  template TEXT NOT NULL,
  own_json TEXT NOT NULL CHECK (json_valid(own_json))`,

  /** Safe-disposal information given outside a packet. */
  disposal_notices: `
  ${ofPatient},
  document_id TEXT REFERENCES documents (id), -- the sheet that was given; null: a paper of another make
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  how TEXT NOT NULL ${isWord0001('how', 'handed-over', 'mail', 'courier', 'portal', 'secure-message')},
  note TEXT`,

  /** How the tablet or capsule of one medication looks. */
  medication_looks: `
  ${ofPatient},
  medication_id TEXT NOT NULL REFERENCES medications (id),
  shape TEXT NOT NULL,
  colour TEXT NOT NULL,
  imprint TEXT, -- letters on it; null: none
  is_scored INTEGER NOT NULL CHECK (is_scored IN (0, 1))`,
}

/** The new tables, in words of SQL. */
export const paperTables0002 = Object.keys(columns)

/** Statements in the order in which they run. */
export const paperStatements0002: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, body]) => `CREATE TABLE ${table} (${kept0001},${body}\n) STRICT`,
  ),
  'CREATE UNIQUE INDEX medication_looks_one ON medication_looks (medication_id) WHERE voided_at IS NULL',
  'CREATE INDEX own_templates_by_template ON own_templates (template)',
  'CREATE INDEX medication_looks_of_patient ON medication_looks (patient_id)',
  'CREATE INDEX disposal_notices_of_patient ON disposal_notices (patient_id)',
]
