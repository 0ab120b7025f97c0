// Part of migration 2, frozen: visits of clinical services, courses of sessions, tapers, and services that a store made.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

/** The new tables, in words of SQL. */
export const serviceTables0002 = [
  'own_services',
  'service_courses',
  'service_visits',
  'service_tapers',
]

/** Statements in the order in which they run. */
export const serviceStatements0002: readonly string[] = [
  `CREATE TABLE own_services (${kept0001},
  key TEXT NOT NULL, -- the same for every version of one service
  version INTEGER NOT NULL CHECK (version >= 1),
  title TEXT NOT NULL,
  is_offered INTEGER NOT NULL CHECK (is_offered IN (0, 1)), -- 0: no longer started, visits stay readable
  definition_json TEXT NOT NULL CHECK (json_valid(definition_json)),
  UNIQUE (key, version)
) STRICT`,
  `CREATE TABLE service_courses (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  service TEXT NOT NULL,
  service_version TEXT NOT NULL,
  anchor_on TEXT NOT NULL ${isDay0001('anchor_on')}, -- what the sessions are counted from, such as the quit day
  ended_on TEXT ${isDay0001('ended_on')},
  end_reason TEXT,
  CHECK ((ended_on IS NULL) = (end_reason IS NULL))
) STRICT`,
  `CREATE TABLE service_visits (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  service TEXT NOT NULL,
  service_version TEXT NOT NULL, -- its edition, as it was asked
  course_id TEXT REFERENCES service_courses (id),
  session INTEGER CHECK (session >= 1), -- place in the course
  review_id TEXT REFERENCES reviews (id), -- the targeted review in which it is held; null: not begun, or a session
  due_on TEXT ${isDay0001('due_on')}, -- the last day on which it is in time; null: no clock
  event_on TEXT ${isDay0001('event_on')}, -- what started the clock, such as the discharge
  event_note TEXT,
  answers_json TEXT NOT NULL CHECK (json_valid(answers_json)),
  measures_json TEXT CHECK (measures_json IS NULL OR json_valid(measures_json)), -- of a session: weight and the like
  note TEXT,
  outcome TEXT ${isWord0001('outcome', 'held', 'missed')}, -- of a session; null: still to come
  held_on TEXT ${isDay0001('held_on')},
  signed_at TEXT,
  signed_by TEXT, -- users.id; of a session, a review has its own signature
  CHECK ((course_id IS NULL) = (session IS NULL)),
  CHECK ((signed_at IS NULL) = (signed_by IS NULL))
) STRICT`,
  'CREATE INDEX service_visits_of_patient ON service_visits (patient_id, created_at)',
  'CREATE UNIQUE INDEX service_visits_one_each ON service_visits (review_id, service) WHERE review_id IS NOT NULL AND voided_at IS NULL',
  'CREATE UNIQUE INDEX service_visits_of_course ON service_visits (course_id, session) WHERE course_id IS NOT NULL AND voided_at IS NULL',
  'CREATE INDEX service_visits_due ON service_visits (due_on) WHERE due_on IS NOT NULL AND review_id IS NULL AND outcome IS NULL AND voided_at IS NULL',
  "CREATE INDEX service_visits_held_by_day ON service_visits (held_on) WHERE outcome = 'held' AND signed_at IS NOT NULL AND voided_at IS NULL",
  'CREATE INDEX service_visits_to_sign ON service_visits (held_on) WHERE outcome IS NOT NULL AND signed_at IS NULL AND voided_at IS NULL',
  'CREATE INDEX service_courses_of_patient ON service_courses (patient_id)',
  `CREATE TABLE service_tapers (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  review_id TEXT NOT NULL REFERENCES reviews (id),
  medication_id TEXT NOT NULL REFERENCES medications (id),
  plan TEXT NOT NULL, -- id of the row of the table of tapers
  starts_on TEXT NOT NULL ${isDay0001('starts_on')},
  dose_mg REAL NOT NULL CHECK (dose_mg > 0), -- a day, before the first step
  steps_json TEXT NOT NULL CHECK (json_valid(steps_json))
) STRICT`,
  'CREATE INDEX service_tapers_of_review ON service_tapers (review_id)',
  'CREATE INDEX service_tapers_of_patient ON service_tapers (patient_id)',
  `CREATE TRIGGER own_services_stay_as_written BEFORE UPDATE OF id, key, version, title, definition_json, created_at, created_by ON own_services
BEGIN SELECT RAISE(ABORT, 'A version of a service stays as written. Save a new one instead.'); END`,
  `CREATE TRIGGER service_sessions_locked BEFORE UPDATE ON service_visits
WHEN OLD.signed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'This session is signed and locked.'); END`,
]
