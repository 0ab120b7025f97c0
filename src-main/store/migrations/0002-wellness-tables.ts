// Part of migration 2, frozen: questionnaires that were answered, and screening events with who came.

import { kept0001 } from './0001-people-and-medicines.ts'

/** The new tables, in words of SQL. */
export const wellnessTables0002 = ['screening_events', 'event_people', 'assessments']

/** Statements in the order in which they run. */
export const wellnessStatements0002: readonly string[] = [
  `CREATE TABLE screening_events (${kept0001},
  name TEXT NOT NULL,
  place TEXT, -- where it is held; null: not written down
  on_day TEXT NOT NULL CHECK (on_day GLOB '????-??-??')
) STRICT`,
  `CREATE TABLE event_people (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  event_id TEXT NOT NULL REFERENCES screening_events (id),
  measures_json TEXT, -- what was measured, each reading as it was typed; null: nothing yet
  observations_json TEXT -- analyte -> id of the result of the chart that keeps it; null: none
) STRICT`,
  'CREATE UNIQUE INDEX event_people_once ON event_people (event_id, patient_id) WHERE voided_at IS NULL',
  'CREATE INDEX event_people_of_patient ON event_people (patient_id)',
  `CREATE TABLE assessments (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  form TEXT NOT NULL, -- id of the questionnaire
  form_version TEXT NOT NULL, -- its edition, as it was asked
  language TEXT NOT NULL CHECK (language IN ('en', 'es')),
  on_day TEXT NOT NULL CHECK (on_day GLOB '????-??-??'),
  answers_json TEXT NOT NULL, -- id of the question -> id of the answer
  score INTEGER, -- null: not all answered, or nothing is added up
  grade TEXT, -- the publication's word for the score, as it was told
  stop_json TEXT, -- a safety stop: what was answered, and what was done at once; null: none
  finished_at TEXT,
  finished_by TEXT, -- users.id
  observation_id TEXT REFERENCES observations (id), -- the result of the chart that tells the score
  watched_observation_id TEXT REFERENCES observations (id), -- the result that tells the answer which must not wait
  CHECK ((finished_at IS NULL) = (finished_by IS NULL))
) STRICT`,
  'CREATE INDEX assessments_of_patient ON assessments (patient_id, form, on_day)',
]
