// Migration 2, frozen: the desk's tables with their guards. A later change is a new migration, never an edit here.

import { type Kysely, sql } from 'kysely'
import { adherenceStatements0002, adherenceTables0002 } from './0002-adherence-tables.ts'
import {
  anticoagulationStatements0002,
  anticoagulationTables0002,
} from './0002-anticoagulation-tables.ts'
import { claimStatements0002, claimTables0002 } from './0002-claim-tables.ts'
import { deskStatements0002, deskTables0002 } from './0002-desk-tables.ts'
import { immunizationStatements0002, immunizationTables0002 } from './0002-immunization-tables.ts'
import { paperStatements0002, paperTables0002 } from './0002-paper-tables.ts'
import { printStatements0002, printTables0002 } from './0002-print-tables.ts'
import {
  programRecordStatements0002,
  programRecordTables0002,
} from './0002-program-record-tables.ts'
import {
  eligibilityStatements0002,
  programStatements0002,
  programTables0002,
} from './0002-program-tables.ts'
import { serviceStatements0002, serviceTables0002 } from './0002-service-tables.ts'
import { wellnessStatements0002, wellnessTables0002 } from './0002-wellness-tables.ts'
import { worklistIndexes0002 } from './0002-worklist-indexes.ts'

/** What belongs to a review and is locked with its signature. */
const partsOfReview = [
  'source_lines',
  'reconciliations',
  'sweep_cells',
  'adherence_checks',
  'soap_notes',
  'acceptances',
  'service_visits',
  'service_tapers',
]

const lockedReview = 'This review is signed and locked. Write an addendum instead.'
const lockedConsult = 'This consult is signed and locked. Write an addendum instead.'
const isSigned = (row: 'OLD' | 'NEW') =>
  `EXISTS (SELECT 1 FROM reviews WHERE id = ${row}.review_id AND signed_at IS NOT NULL)`

const guards: readonly string[] = [
  ...[
    ...deskTables0002,
    ...printTables0002,
    ...claimTables0002,
    ...paperTables0002,
    ...wellnessTables0002,
    ...serviceTables0002,
    ...anticoagulationTables0002,
    ...programTables0002,
    ...programRecordTables0002,
    ...immunizationTables0002,
    ...adherenceTables0002,
  ].map(
    (table) => `CREATE TRIGGER ${table}_never_deleted BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'Nothing is deleted from the chart. Void the entry with a reason instead.'); END`,
  ),
  ...partsOfReview.flatMap((table) => [
    `CREATE TRIGGER ${table}_locked BEFORE UPDATE ON ${table}
WHEN ${isSigned('OLD')} BEGIN SELECT RAISE(ABORT, '${lockedReview}'); END`,
    `CREATE TRIGGER ${table}_closed BEFORE INSERT ON ${table}
WHEN ${isSigned('NEW')} BEGIN SELECT RAISE(ABORT, '${lockedReview}'); END`,
  ]),
  `CREATE TRIGGER reviews_handed_over BEFORE UPDATE OF handed_over_at, handed_over_by, hand_over_note ON reviews
WHEN OLD.signed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, '${lockedReview}'); END`,
  `CREATE TRIGGER consults_locked BEFORE UPDATE ON consults
WHEN OLD.signed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, '${lockedConsult}'); END`,
  `CREATE TRIGGER consult_addenda_stay_as_written BEFORE UPDATE OF id, patient_id, consult_id, text, created_at, created_by ON consult_addenda
BEGIN SELECT RAISE(ABORT, 'What was issued or signed stays as written.'); END`,
]

/** All statements of migration 2, in the order in which they run. A test holds their hash. */
export const statements0002: readonly string[] = [
  ...deskStatements0002,
  ...printStatements0002,
  ...claimStatements0002,
  ...paperStatements0002,
  ...wellnessStatements0002,
  ...serviceStatements0002,
  ...anticoagulationStatements0002,
  ...programStatements0002,
  ...programRecordStatements0002,
  ...immunizationStatements0002,
  ...adherenceStatements0002,
  ...worklistIndexes0002,
  ...eligibilityStatements0002,
  ...guards,
]

/** Makes the tables, their indexes and their guards. */
export async function theDesk(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements0002) await sql.raw(statement).execute(db)
}
