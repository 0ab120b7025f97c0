// Rows of a review's reconciliation: what the sources say, and the decisions.

import type { Kysely } from 'kysely'
import type { Ingredient } from '../clinical/chart.ts'
import type { OtherSource, SourceStatement } from '../clinical/reconciliation/reconciliation.ts'
import type { ReconciliationRow, Schema, SourceLineRow } from './schema.ts'

/** All source lines of one review in the order told; voided ones left out. */
export function loadSourceLines(
  db: Kysely<Schema>,
  reviewId: string,
): Promise<readonly SourceLineRow[]> {
  return db
    .selectFrom('source_lines')
    .selectAll()
    .where('review_id', '=', reviewId)
    .where('source', '<>', 'dispensing')
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** The standing decisions of one review. */
export function loadReconciliations(
  db: Kysely<Schema>,
  reviewId: string,
): Promise<readonly ReconciliationRow[]> {
  return db
    .selectFrom('reconciliations')
    .selectAll()
    .where('review_id', '=', reviewId)
    .where('voided_at', 'is', null)
    .orderBy('created_at')
    .execute()
}

/** The pure statement of a row. */
export function rowToStatement(row: SourceLineRow): SourceStatement {
  return {
    id: row.id,
    // Rows of our own list are not loaded; CHECK admits only the other four.
    source: row.source as OtherSource,
    medicationId: row.medication_id,
    text: row.text,
    // Written by this program from identified ingredients.
    ingredients:
      row.ingredients_json === null
        ? null
        : (JSON.parse(row.ingredients_json) as readonly Ingredient[]),
    strength: row.strength,
    form: row.form,
    directions: row.directions,
  }
}
