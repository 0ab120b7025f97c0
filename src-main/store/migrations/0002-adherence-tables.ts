// Part of migration 2, frozen: standing in quality measures (derived), synchronization plans, lots and controls of tests.

import { kept0001 } from './0001-people-and-medicines.ts'

const isDay = (column: string) => `CHECK (${column} GLOB '????-??-??')`

/** The new tables of records, in words of SQL; the derived one is not among them. */
export const adherenceTables0002 = ['sync_plans', 'test_lots', 'test_controls']

/** Statements in the order in which they run. */
export const adherenceStatements0002: readonly string[] = [
  // Worked out together with `eligibilities`, whose day tells how old it is. Only who counts or cannot be told has a row.
  `CREATE TABLE star_standings (
  patient_id TEXT NOT NULL REFERENCES patients (id),
  measure TEXT NOT NULL,
  year INTEGER NOT NULL, -- the measurement year
  is_part_d INTEGER CHECK (is_part_d IN (0, 1)), -- null: nobody recorded it
  is_met INTEGER CHECK (is_met IN (0, 1)), -- counts in favor on the day it was worked out; null: cannot be told
  percent REAL, -- days covered up to that day; null where the measure has none
  refill_due TEXT ${isDay('refill_due')}, -- first day without supply; null: lasts to the end of the year
  last_day TEXT ${isDay('last_day')}, -- the last day on which something can still be done; null: nothing to do, or too late
  used_days INTEGER, -- days together, of a measure that counts those; null: it does not
  missing TEXT NOT NULL, -- what is missing, in words, with '; ' between
  because TEXT NOT NULL, -- in a few words
  unchecked TEXT NOT NULL, -- exclusions that nobody ruled out, in words
  PRIMARY KEY (patient_id, measure)
) STRICT, WITHOUT ROWID`,
  'CREATE INDEX star_standings_by_measure ON star_standings (measure, year, is_part_d, is_met, last_day)',
  `CREATE TABLE sync_plans (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  planned_on TEXT NOT NULL ${isDay('planned_on')},
  anchor_on TEXT NOT NULL ${isDay('anchor_on')}, -- the first day on which everything is filled together
  cycle_days INTEGER NOT NULL CHECK (cycle_days BETWEEN 7 AND 100),
  pack TEXT NOT NULL CHECK (pack IN ('none', 'pill-box', 'blister', 'pouch')),
  lines_json TEXT NOT NULL CHECK (json_valid(lines_json)), -- each drug as it was accepted
  task_id TEXT REFERENCES tasks (id),
  todo_id TEXT REFERENCES plan_items (id), -- the line of the open review's to-do list; null: no review was open
  note TEXT
) STRICT`,
  'CREATE UNIQUE INDEX sync_plans_one_each ON sync_plans (patient_id) WHERE voided_at IS NULL',
  `CREATE TABLE test_lots (${kept0001},
  test TEXT NOT NULL, -- id of the point-of-care test
  device TEXT NOT NULL, -- meter or kit, as the store calls it
  lot_number TEXT NOT NULL,
  received_on TEXT NOT NULL ${isDay('received_on')},
  opened_on TEXT ${isDay('opened_on')},
  expires_on TEXT NOT NULL ${isDay('expires_on')}, -- the last day on which it may be used
  note TEXT
) STRICT`,
  'CREATE INDEX test_lots_by_expiry ON test_lots (expires_on)',
  `CREATE TABLE test_controls (${kept0001},
  lot_id TEXT NOT NULL REFERENCES test_lots (id),
  on_day TEXT NOT NULL ${isDay('on_day')},
  control_lot TEXT NOT NULL, -- lot of the control solution
  level TEXT NOT NULL, -- as its label says: low, normal, high, 1, 2
  low REAL NOT NULL, -- range of the control's label
  high REAL NOT NULL,
  value REAL NOT NULL,
  action TEXT, -- what was done about a value out of range
  CHECK (low <= high)
) STRICT`,
  'CREATE INDEX test_controls_of_lot ON test_controls (lot_id, on_day)',
]
