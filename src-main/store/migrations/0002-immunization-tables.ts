// Part of migration 2, frozen: immunizations. What a dose is known by, the visit it was given at, lots in stock, standing orders,
// and messages to a registry. What was not given has a table of its own, so that no reader counts it as a dose.

import { isDay0001, isWord0001, kept0001 } from './0001-people-and-medicines.ts'

const ofPatient = 'patient_id TEXT NOT NULL REFERENCES patients (id)'
const isMark = (column: string) => `CHECK (${column} IN (0, 1))`
const isJson = (column: string) => `CHECK (${column} IS NULL OR json_valid(${column}))`

const columns: Readonly<Record<string, string>> = {
  /** A lot in the refrigerator, as its carton says. */
  vaccine_lots: `
  lot TEXT NOT NULL, -- as printed
  lot_key TEXT NOT NULL, -- upper case without blanks and dashes: what a look-up compares
  cvx TEXT, -- null: not on file
  mvx TEXT,
  trade_name TEXT,
  ndc TEXT CHECK (length(ndc) = 11), -- eleven digits
  gtin TEXT CHECK (length(gtin) = 14),
  expires_on TEXT ${isDay0001('expires_on')},
  funding TEXT ${isWord0001('funding', 'private', 'vfc', 'state', 'other')},
  recalled_on TEXT ${isDay0001('recalled_on')},
  recall_note TEXT CHECK (recalled_on IS NOT NULL OR recall_note IS NULL)`,

  /** Doses that came into a lot or left it otherwise than into an arm. */
  vaccine_lot_moves: `
  lot_id TEXT NOT NULL REFERENCES vaccine_lots (id),
  kind TEXT NOT NULL ${isWord0001('kind', 'received', 'wasted', 'returned', 'transferred', 'counted')},
  doses INTEGER NOT NULL CHECK (doses <> 0), -- in is positive, out negative; of a count: the difference found
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  note TEXT`,

  /** A standing order as its prescriber signed it: the text is the store's. */
  standing_orders: `
  title TEXT NOT NULL,
  vaccine_group TEXT NOT NULL, -- vaccine group of the CDC's schedule
  text TEXT NOT NULL,
  prescriber_id TEXT REFERENCES prescribers (id),
  signed_on TEXT ${isDay0001('signed_on')}, -- null: not signed yet, nothing is given under it
  valid_until TEXT ${isDay0001('valid_until')}`,

  /** An edition of a Vaccine Information Statement that the store has in hand. */
  vis_editions: `
  title TEXT NOT NULL,
  vaccine_group TEXT NOT NULL,
  edition_on TEXT NOT NULL ${isDay0001('edition_on')},
  looked_up_on TEXT NOT NULL ${isDay0001('looked_up_on')}`,

  /** One visit: what was asked before a dose, and who agreed to it. */
  vaccine_visits: `
  ${ofPatient},
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  questionnaire TEXT, -- id and version of the questions asked; null: none were asked yet
  answers_json TEXT ${isJson('answers_json')} CHECK ((answers_json IS NULL) = (questionnaire IS NULL)), -- an unasked question is not in it
  consent_by TEXT ${isWord0001('consent_by', 'patient', 'parent', 'representative')},
  consent_name TEXT, -- of who agreed for the patient
  consent_method TEXT ${isWord0001('consent_method', 'written', 'verbal')},
  consent_on TEXT ${isDay0001('consent_on')}
    CHECK ((consent_by IS NULL) = (consent_method IS NULL) AND (consent_by IS NULL) = (consent_on IS NULL)),
  registry_sharing TEXT ${isWord0001('registry_sharing', 'yes', 'no')}, -- null: nobody asked
  note TEXT`,

  /** A vaccine that was offered and not given. */
  vaccine_refusals: `
  ${ofPatient},
  visit_id TEXT REFERENCES vaccine_visits (id),
  vaccine_group TEXT NOT NULL,
  cvx TEXT,
  reason TEXT NOT NULL ${isWord0001('reason', 'patient', 'parent', 'religious', 'medical', 'other')},
  note TEXT,
  on_day TEXT NOT NULL ${isDay0001('on_day')}`,

  /** A message to an immunization registry, as it was written, and what came back. */
  registry_messages: `
  ${ofPatient},
  visit_id TEXT REFERENCES vaccine_visits (id),
  control_id TEXT NOT NULL, -- MSH-10, by which the answer names it
  on_day TEXT NOT NULL ${isDay0001('on_day')},
  message TEXT NOT NULL,
  state TEXT NOT NULL ${isWord0001('state', 'made', 'accepted', 'warned', 'refused')},
  answered_at TEXT, -- instant
  answer TEXT -- errors in words, one in a line`,
}

/** What a dose is known by, besides vaccine, day and lot. Null: nobody said. */
const ofDose: readonly string[] = [
  `source TEXT ${isWord0001('source', 'given', 'historical')}`, // given here, or told by somebody else
  'visit_id TEXT REFERENCES vaccine_visits (id)',
  'lot_id TEXT REFERENCES vaccine_lots (id)',
  'mvx TEXT',
  'trade_name TEXT',
  'ndc TEXT CHECK (length(ndc) = 11)',
  `expires_on TEXT ${isDay0001('expires_on')}`,
  'dose_ml REAL CHECK (dose_ml > 0)',
  'route TEXT', // HL70162
  'site TEXT', // HL70163
  `funding TEXT ${isWord0001('funding', 'private', 'vfc', 'state', 'other')}`,
  `vis_json TEXT ${isJson('vis_json')}`, // title, edition and day given of each statement
  'standing_order_id TEXT REFERENCES standing_orders (id)',
  'given_by_id TEXT REFERENCES users (id)',
  'given_by TEXT', // name as signed, or as somebody else told it
  `is_substandard INTEGER ${isMark('is_substandard')}`, // recalled, stored wrongly or given in part
  'adverse_event TEXT', // what was seen, in words
  `adverse_event_on TEXT ${isDay0001('adverse_event_on')}`,
]

/** The new tables, in words of SQL. */
export const immunizationTables0002 = Object.keys(columns)

/** Statements in the order in which they run. */
export const immunizationStatements0002: readonly string[] = [
  ...Object.entries(columns).map(
    ([table, own]) => `CREATE TABLE ${table} (${kept0001},${own}\n) STRICT`,
  ),
  ...ofDose.map((column) => `ALTER TABLE immunizations ADD COLUMN ${column}`),
  'CREATE INDEX immunizations_of_lot ON immunizations (lot_id) WHERE lot_id IS NOT NULL',
  'CREATE INDEX immunizations_of_visit ON immunizations (visit_id) WHERE visit_id IS NOT NULL',
  'CREATE INDEX immunizations_by_lot ON immunizations (lot) WHERE lot IS NOT NULL',
  'CREATE INDEX vaccine_lots_by_key ON vaccine_lots (lot_key)',
  'CREATE INDEX vaccine_lot_moves_of_lot ON vaccine_lot_moves (lot_id)',
  'CREATE INDEX vaccine_visits_of_patient ON vaccine_visits (patient_id, on_day)',
  'CREATE INDEX vaccine_visits_by_day ON vaccine_visits (on_day) WHERE voided_at IS NULL',
  'CREATE INDEX vaccine_refusals_of_patient ON vaccine_refusals (patient_id, on_day)',
  'CREATE INDEX registry_messages_of_patient ON registry_messages (patient_id)',
  'CREATE INDEX registry_messages_by_control ON registry_messages (control_id)',
]
