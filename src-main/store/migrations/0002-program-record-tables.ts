// Part of migration 2, frozen: records of single programs: what a wellness program offers and who earned what, and the log of
// a platform's case.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

/** The new tables, in words of SQL. */
export const programRecordTables0002 = ['wellness_items', 'wellness_credits', 'case_events']

/** Statements in the order in which they run. */
export const programRecordStatements0002: readonly string[] = [
  `CREATE TABLE wellness_items (${kept0001},
  kind TEXT NOT NULL ${isWord0001('kind', 'target', 'activity', 'challenge', 'reward')},
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  group_id TEXT, -- of the eligibility file; null: every group
  points INTEGER CHECK (points > 0), -- given for it, or for a reward: asked for it; null: none
  measure TEXT, -- analyte of a target, such as 'bmi'
  relation TEXT ${isWord0001('relation', 'below', 'at-most', 'at-least')},
  limit_value REAL,
  unit TEXT,
  alternative TEXT, -- the reasonable alternative of a target
  form TEXT ${isWord0001('form', 'personal', 'team', 'corporate')}, -- of a challenge
  from_day TEXT ${isDay0001('from_day')},
  until_day TEXT ${isDay0001('until_day')}, -- the last day
  note TEXT NOT NULL CHECK (trim(note) <> ''), -- where it stands: "Plan of the employer, 2026"
  CHECK (kind <> 'target' OR (measure IS NOT NULL AND relation IS NOT NULL AND limit_value IS NOT NULL AND alternative IS NOT NULL)),
  CHECK (kind <> 'reward' OR points IS NOT NULL),
  CHECK (until_day IS NULL OR from_day IS NULL OR until_day >= from_day)
) STRICT`,
  `CREATE TABLE wellness_credits (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  item_id TEXT NOT NULL REFERENCES wellness_items (id),
  how TEXT NOT NULL ${isWord0001('how', 'met', 'alternative', 'exempt', 'done', 'joined', 'redeemed')},
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  points INTEGER NOT NULL, -- as the item gave them on that day; below 0: spent on a reward
  value REAL, -- what was measured, for a target
  note TEXT
) STRICT`,
  'CREATE INDEX wellness_credits_of_patient ON wellness_credits (patient_id, on_day)',
  'CREATE INDEX wellness_credits_of_item ON wellness_credits (item_id)',
  `CREATE TABLE case_events (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  case_id TEXT NOT NULL REFERENCES program_cases (id),
  step TEXT NOT NULL ${isWord0001('step', 'outreach', 'appointment', 'interview', 'prompts', 'papers', 'prescriber-fax', 'follow-up', 'submission', 'payment')},
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  outcome TEXT, -- of an outreach or a payment, as a word
  cents INTEGER, -- paid; below 0: taken back
  report TEXT, -- number of the payment report
  note TEXT,
  CHECK ((step = 'payment') = (cents IS NOT NULL))
) STRICT`,
  'CREATE INDEX case_events_of_case ON case_events (case_id, on_day)',
  'CREATE INDEX case_events_of_patient ON case_events (patient_id)',
]
