// Part of migration 2, frozen: the anticoagulation clinic. Enrolments, visits with what was proposed and what was signed, events.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

const isJson = (column: string) => `CHECK (${column} IS NULL OR json_valid(${column}))`
const isMark = (column: string) => `CHECK (${column} IN (0, 1))`

const columns: Readonly<Record<string, string>> = {
  /** One course of an anticoagulant that the clinic looks after. */
  anticoagulation_enrolments: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  kind TEXT NOT NULL ${isWord0001('kind', 'warfarin', 'doac')},
  indication TEXT NOT NULL, -- word of the program, or 'other'
  indication_note TEXT,
  goal_low REAL CHECK (goal_low > 0), -- INR; null for a DOAC
  goal_high REAL CHECK (goal_high > goal_low),
  started_on TEXT ${isDay0001('started_on')}, -- first dose of this course; null: nobody said
  duration TEXT NOT NULL ${isWord0001('duration', 'until-day', 'indefinite', 'unknown')},
  stop_on TEXT ${isDay0001('stop_on')} CHECK ((duration = 'until-day') = (stop_on IS NOT NULL)),
  nomogram TEXT, -- id; null for a DOAC
  tablets_json TEXT ${isJson('tablets_json')}, -- strengths in hand, mg
  are_halves_allowed INTEGER ${isMark('are_halves_allowed')},
  week_json TEXT ${isJson('week_json')}, -- mg from Sunday to Saturday taken now, as signed or told last; null: unknown
  clinic_days_json TEXT NOT NULL CHECK (json_valid(clinic_days_json)), -- 0 is Sunday
  prescriber_id TEXT REFERENCES prescribers (id), -- who is responsible
  enrolled_on TEXT NOT NULL ${isDay0001('enrolled_on')},
  next_test_on TEXT ${isDay0001('next_test_on')}, -- as last signed
  next_test_at TEXT ${isWord0001('next_test_at', 'clinic', 'laboratory', 'home')},
  ended_on TEXT ${isDay0001('ended_on')},
  end_reason TEXT CHECK ((end_reason IS NULL) = (ended_on IS NULL))`,

  /** One visit: what was asked, what was proposed, what a pharmacist signed. */
  anticoagulation_visits: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  enrolment_id TEXT NOT NULL REFERENCES anticoagulation_enrolments (id),
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  answers_json TEXT NOT NULL CHECK (json_valid(answers_json)), -- an unasked question is not in it
  observation_id TEXT REFERENCES observations (id), -- the INR of the visit
  inr REAL CHECK (inr > 0),
  inr_on TEXT ${isDay0001('inr_on')} CHECK ((inr_on IS NULL) = (inr IS NULL)),
  inr_method TEXT ${isWord0001('inr_method', 'point-of-care', 'laboratory', 'home', 'import')},
  proposal_json TEXT ${isJson('proposal_json')}, -- as computed when it was signed, with its nomogram and edition
  checks_json TEXT ${isJson('checks_json')}, -- of a DOAC
  decision TEXT ${isWord0001('decision', 'accepted', 'overridden', 'no-dose')},
  override_reason TEXT,
  taken_json TEXT ${isJson('taken_json')}, -- mg of the week taken up to this visit; null: unknown
  dose_json TEXT ${isJson('dose_json')}, -- week in mg, doses held
  next_test_on TEXT ${isDay0001('next_test_on')},
  next_test_at TEXT ${isWord0001('next_test_at', 'clinic', 'laboratory', 'home')},
  note TEXT,
  prepared_at TEXT, -- instant at which somebody handed it to a pharmacist
  prepared_by TEXT,
  signed_at TEXT,
  signed_by TEXT,
  signature_json TEXT ${isJson('signature_json')}
    CHECK ((signed_at IS NULL) = (signed_by IS NULL) AND (signed_at IS NULL) = (signature_json IS NULL))
    CHECK (signed_at IS NULL OR decision IS NOT NULL)
    CHECK (decision IS NOT 'overridden' OR override_reason IS NOT NULL)`,

  /** What happened besides the visits. */
  anticoagulation_events: `
  patient_id TEXT NOT NULL REFERENCES patients (id),
  enrolment_id TEXT NOT NULL REFERENCES anticoagulation_enrolments (id),
  visit_id TEXT REFERENCES anticoagulation_visits (id), -- the visit that it is about
  kind TEXT NOT NULL ${isWord0001('kind', 'bleed', 'clot', 'admission', 'procedure', 'bridging-plan', 'addendum')},
  severity TEXT ${isWord0001('severity', 'major', 'clinically-relevant', 'minor')},
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  until_day TEXT ${isDay0001('until_day')},
  text TEXT NOT NULL`,
}

/** The new tables, in words of SQL. */
export const anticoagulationTables0002 = Object.keys(columns)

const locked = 'This visit is signed and locked. Write an addendum instead.'

/** Statements in the order in which they run. */
export const anticoagulationStatements0002: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, own]) => `CREATE TABLE ${table} (${kept0001},${own}\n) STRICT`,
  ),
  'CREATE UNIQUE INDEX anticoagulation_enrolments_one_each ON anticoagulation_enrolments (patient_id) WHERE ended_on IS NULL AND voided_at IS NULL',
  'CREATE INDEX anticoagulation_enrolments_of_patient ON anticoagulation_enrolments (patient_id)',
  'CREATE INDEX anticoagulation_enrolments_by_test ON anticoagulation_enrolments (next_test_on, patient_id) WHERE ended_on IS NULL AND voided_at IS NULL',
  'CREATE INDEX anticoagulation_visits_of_enrolment ON anticoagulation_visits (enrolment_id, on_day)',
  'CREATE INDEX anticoagulation_visits_signed_by_day ON anticoagulation_visits (on_day) WHERE signed_at IS NOT NULL AND voided_at IS NULL',
  'CREATE INDEX anticoagulation_visits_of_patient ON anticoagulation_visits (patient_id)',
  'CREATE INDEX anticoagulation_visits_open ON anticoagulation_visits (prepared_at) WHERE signed_at IS NULL AND voided_at IS NULL',
  'CREATE INDEX anticoagulation_events_of_enrolment ON anticoagulation_events (enrolment_id, on_day)',
  'CREATE INDEX anticoagulation_events_of_patient ON anticoagulation_events (patient_id)',
  `CREATE TRIGGER anticoagulation_visits_locked BEFORE UPDATE ON anticoagulation_visits
WHEN OLD.signed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, '${locked}'); END`,
]
