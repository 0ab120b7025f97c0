// Part of migration 2, frozen: what was sent to a printer, what waits for one, and what came of it.

import { isWord0001, kept0001 } from './0001-people-and-medicines.ts'

/** The new tables, in words of SQL. */
export const printTables0002 = ['print_jobs']

/** Statements in the order in which they run. */
export const printStatements0002: readonly string[] = [
  `CREATE TABLE print_jobs (${kept0001},
  patient_id TEXT NOT NULL REFERENCES patients (id),
  document_id TEXT NOT NULL REFERENCES documents (id),
  place INTEGER NOT NULL, -- order in the queue
  state TEXT NOT NULL ${isWord0001('state', 'waiting', 'held', 'printed', 'shown', 'failed', 'cancelled')},
  printer TEXT, -- as the system names it; null: the person was asked
  copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 20),
  sides TEXT NOT NULL ${isWord0001('sides', 'one', 'two')},
  failure TEXT, -- what the printer said
  ended_at TEXT, -- instant
  ended_by TEXT REFERENCES users (id)
) STRICT`,
  "CREATE INDEX print_jobs_open ON print_jobs (place) WHERE state IN ('waiting', 'held', 'failed') AND voided_at IS NULL",
  'CREATE INDEX print_jobs_by_end ON print_jobs (ended_at) WHERE ended_at IS NOT NULL',
  'CREATE INDEX print_jobs_of_document ON print_jobs (document_id)',
]
