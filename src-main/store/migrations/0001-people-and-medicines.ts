// Part of migration 1, frozen: people, medicines, what came in. Every table is STRICT; days are `YYYY-MM-DD`,
// instants ISO in UTC, booleans 0/1 or null for "nobody said", money US cents.

/** CHECK of a day that is in the calendar: the pattern keeps words such as "now" from `date`, which is null for no day. Null passes. */
export const isDay0001 = (column: string) =>
  `CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(${column}) IS ${column})`

/** CHECK of a column that holds one of a few words of the program. Null passes. */
export const isWord0001 = (column: string, ...words: readonly string[]) =>
  `CHECK (${column} IN (${words.map((word) => `'${word}'`).join(', ')}))`

/** Columns of every record that is voided, never deleted. */
export const kept0001 = `
  id TEXT PRIMARY KEY NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1), -- goes up by one with each change
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL, -- users.id, or the name of a task of the program
  voided_at TEXT,
  voided_by TEXT,
  void_reason TEXT
    CHECK ((void_reason IS NULL) = (voided_at IS NULL) AND (void_reason IS NULL) = (voided_by IS NULL))`

const columns: Readonly<Record<string, string>> = {
  prescribers: `
  last_name TEXT NOT NULL,
  first_name TEXT,
  credential TEXT, -- MD, DO, NP
  npi TEXT,
  phone TEXT,
  fax TEXT,
  address_json TEXT CHECK (address_json IS NULL OR json_valid(address_json)),
  preferred_channel TEXT, -- fax, phone, mail
  match_key TEXT NOT NULL -- what an import compares: NPI, or folded name`,

  patients: `
  last_name TEXT NOT NULL,
  first_name TEXT NOT NULL,
  middle_name TEXT,
  search_last TEXT NOT NULL, -- folded for the search box
  search_first TEXT NOT NULL,
  phone_digits TEXT,
  birth_date TEXT ${isDay0001('birth_date')},
  sex TEXT ${isWord0001('sex', 'female', 'male', 'other')},
  language TEXT, -- BCP 47 tag, or as written
  phone TEXT,
  address_json TEXT CHECK (address_json IS NULL OR json_valid(address_json)),
  emergency_contact_json TEXT CHECK (emergency_contact_json IS NULL OR json_valid(emergency_contact_json)),
  primary_care_id TEXT REFERENCES prescribers (id),
  caregiver_json TEXT CHECK (caregiver_json IS NULL OR json_valid(caregiver_json)),
  representative_json TEXT CHECK (representative_json IS NULL OR json_valid(representative_json)),
  is_cognitively_impaired INTEGER CHECK (is_cognitively_impaired IN (0, 1)),
  is_long_term_care INTEGER CHECK (is_long_term_care IN (0, 1)),
  is_at_risk_beneficiary INTEGER CHECK (is_at_risk_beneficiary IN (0, 1)),
  external_id TEXT, -- the dispensing system's number
  external_system TEXT, -- whose number that is
  died_on TEXT ${isDay0001('died_on')},
  no_known_allergies_on TEXT ${isDay0001('no_known_allergies_on')} -- explicit "none known", the day it was said`,

  coverages: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  plan TEXT,
  bin TEXT,
  pcn TEXT,
  group_id TEXT,
  member_id TEXT,
  is_part_d INTEGER CHECK (is_part_d IN (0, 1))`,

  opt_outs: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  program TEXT NOT NULL,
  kind TEXT NOT NULL ${isWord0001('kind', 'program-permanent', 'program-this-year', 'declined-this-service')},
  reason TEXT NOT NULL,
  on_day TEXT NOT NULL ${isDay0001('on_day')}`,

  medications: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  text TEXT NOT NULL, -- as written, or half-known: "white water pill"
  ingredients_json TEXT CHECK (ingredients_json IS NULL OR json_valid(ingredients_json)), -- null: not identified
  strength TEXT,
  form TEXT,
  kind TEXT NOT NULL ${isWord0001('kind', 'prescription', 'otc', 'herbal', 'supplement')},
  directions TEXT, -- the prescriber's own words
  patient_wording TEXT,
  indication TEXT,
  prescriber_id TEXT REFERENCES prescribers (id),
  source TEXT NOT NULL ${isWord0001('source', 'dispensing', 'patient', 'bottle', 'prescriber', 'discharge', 'fhir')},
  start_day TEXT ${isDay0001('start_day')},
  stop_day TEXT ${isDay0001('stop_day')},
  stop_reason TEXT,
  is_half_known INTEGER NOT NULL CHECK (is_half_known IN (0, 1)),
  rx_number TEXT,
  match_key TEXT NOT NULL, -- what an import compares within a patient
  import_id TEXT REFERENCES imports (id)`,

  allergies: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  substance TEXT NOT NULL,
  reaction TEXT,
  noted_on TEXT ${isDay0001('noted_on')}`,

  conditions: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  text TEXT NOT NULL,
  icd10 TEXT, -- ICD-10-CM with its dot
  onset_day TEXT ${isDay0001('onset_day')},
  ended_day TEXT ${isDay0001('ended_day')}, -- set: history, not a current condition
  import_id TEXT REFERENCES imports (id)`,

  observations: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  loinc TEXT,
  text TEXT NOT NULL,
  value REAL,
  value_text TEXT,
  unit TEXT, -- UCUM
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  import_id TEXT REFERENCES imports (id)`,

  immunizations: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  cvx TEXT,
  text TEXT NOT NULL,
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  lot TEXT,
  import_id TEXT REFERENCES imports (id)`,

  users: `
  name TEXT NOT NULL,
  login TEXT NOT NULL,
  role TEXT NOT NULL ${isWord0001('role', 'owner', 'pharmacist', 'technician')},
  credential TEXT,
  npi TEXT,
  licence TEXT,
  pin_hash TEXT, -- Argon2id, PHC text
  failed_pins INTEGER NOT NULL DEFAULT 0 CHECK (failed_pins >= 0)`,
}

const plain: readonly string[] = [
  `CREATE TABLE imports (
  id TEXT PRIMARY KEY NOT NULL,
  format TEXT NOT NULL, -- id of the format; free, because every new format is a new word
  source_name TEXT NOT NULL,
  sha256 TEXT NOT NULL, -- of the file's bytes
  started_at TEXT NOT NULL,
  finished_at TEXT,
  by_user TEXT NOT NULL,
  counts_json TEXT NOT NULL CHECK (json_valid(counts_json)),
  problems_json TEXT NOT NULL CHECK (json_valid(problems_json)) -- bad rows by line number
) STRICT`,

  `CREATE TABLE fills (
  id TEXT PRIMARY KEY NOT NULL,
  patient_id TEXT NOT NULL REFERENCES patients (id),
  medication_id TEXT REFERENCES medications (id),
  import_id TEXT NOT NULL REFERENCES imports (id),
  rx_number TEXT,
  fill_day TEXT NOT NULL ${isDay0001('fill_day')},
  drug_text TEXT NOT NULL,
  ndc TEXT, -- 11 digits
  quantity REAL CHECK (quantity >= 0),
  days_supply INTEGER CHECK (days_supply >= 0),
  directions TEXT,
  prescriber_id TEXT REFERENCES prescribers (id),
  cost_cents INTEGER CHECK (cost_cents >= 0),
  row_key TEXT NOT NULL UNIQUE -- hash of the source row: the same row twice changes nothing
) STRICT`,

  `CREATE TABLE import_matches (
  id TEXT PRIMARY KEY NOT NULL,
  import_id TEXT NOT NULL REFERENCES imports (id),
  record_json TEXT NOT NULL CHECK (json_valid(record_json)),
  candidates_json TEXT NOT NULL CHECK (json_valid(candidates_json)),
  decided_at TEXT,
  decided_by TEXT,
  patient_id TEXT REFERENCES patients (id)
) STRICT`,

  `CREATE TABLE mappings (
  id TEXT PRIMARY KEY NOT NULL,
  system TEXT NOT NULL, -- name of the dispensing system
  format TEXT NOT NULL,
  mapping_json TEXT NOT NULL CHECK (json_valid(mapping_json)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT`,

  `CREATE TABLE settings (
  name TEXT PRIMARY KEY NOT NULL,
  value_json TEXT NOT NULL CHECK (json_valid(value_json))
) STRICT`,

  'CREATE INDEX patients_by_name ON patients (search_last, search_first)',
  'CREATE INDEX patients_by_birth_date ON patients (birth_date)',
  'CREATE INDEX patients_by_phone ON patients (phone_digits) WHERE phone_digits IS NOT NULL',
  'CREATE INDEX patients_by_external_id ON patients (external_id) WHERE external_id IS NOT NULL',
  'CREATE UNIQUE INDEX users_by_login ON users (login) WHERE voided_at IS NULL',
  'CREATE INDEX prescribers_by_match ON prescribers (match_key)',
  'CREATE INDEX prescribers_by_npi ON prescribers (npi) WHERE npi IS NOT NULL',
  'CREATE UNIQUE INDEX coverages_one_in_force ON coverages (patient_id) WHERE voided_at IS NULL',
  'CREATE INDEX opt_outs_of_patient ON opt_outs (patient_id)',
  'CREATE INDEX medications_of_patient ON medications (patient_id, match_key)',
  'CREATE INDEX fills_of_patient ON fills (patient_id, fill_day)',
  'CREATE INDEX allergies_of_patient ON allergies (patient_id)',
  'CREATE INDEX conditions_of_patient ON conditions (patient_id)',
  'CREATE INDEX observations_of_patient ON observations (patient_id, on_day)',
  'CREATE INDEX immunizations_of_patient ON immunizations (patient_id, on_day)',
  'CREATE INDEX imports_by_file ON imports (sha256)',
  'CREATE INDEX import_matches_of_import ON import_matches (import_id)',
  'CREATE INDEX import_matches_open ON import_matches (import_id) WHERE decided_at IS NULL',
]

/** Statements in the order in which they run. */
export const peopleAndMedicines0001: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, own]) => `CREATE TABLE ${table} (${kept0001},${own}\n) STRICT`,
  ),
  ...plain,
]
