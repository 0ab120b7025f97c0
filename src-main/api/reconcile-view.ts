// The grid of a reconciliation as the screen shows it, and its open lines.

import type { Kysely } from 'kysely'
import type { Chart } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import {
  type ListedStatement,
  otherSources,
  type ReconciledRow,
  reconcile,
} from '../clinical/reconciliation/reconciliation.ts'
import { reviewList } from '../clinical/review-list.ts'
import type {
  DecisionOfLine,
  ReconcileRowView,
  ReconciliationView,
  ToldLineView,
} from '../contract/reconciliation.ts'
import type { CauseCode, DiscrepancyCode } from '../reference/medication-discrepancies.ts'
import { loadChart } from '../store/load-chart.ts'
import { loadReconciliations, loadSourceLines, rowToStatement } from '../store/reconciliations.ts'
import type { ReconciliationRow, ReviewRow, Schema, SourceLineRow } from '../store/schema.ts'

export interface Reconciliation {
  readonly chart: Chart
  readonly rows: readonly ReconciledRow[]
  readonly lines: ReadonlyMap<string, SourceLineRow>
  readonly decisions: readonly ReconciliationRow[]
}

/** Everything of one review's reconciliation, grouped. */
export async function loadReconciliation(
  db: Kysely<Schema>,
  review: ReviewRow,
  today: Day,
): Promise<Reconciliation> {
  const isSigned = review.signed_at !== null
  const chart = await loadChart(db, review.patient_id, isSigned ? (review.held_on as Day) : today)
  const answered = await db
    .selectFrom('review_lines')
    .select('medication_id')
    .where('review_id', '=', review.id)
    .where('voided_at', 'is', null)
    .execute()
  const lines = await loadSourceLines(db, review.id)
  const asked = new Set([
    ...(isSigned ? [] : reviewList(chart).map((one) => one.id)),
    ...answered.map((one) => one.medication_id),
  ])
  const listed = (chart.medications ?? []).map(
    ({ id, text, ingredients, strength, form, directions, stop, start }): ListedStatement => ({
      id,
      text,
      ingredients,
      strength,
      form,
      directions,
      isActive: (stop === null || stop > chart.on) && (start === null || start <= chart.on),
      isAsked: asked.has(id),
    }),
  )
  return {
    chart,
    rows: reconcile(listed, lines.map(rowToStatement)),
    lines: new Map(lines.map((row) => [row.id, row])),
    decisions: await loadReconciliations(db, review.id),
  }
}

/** The decision about a row: by the entry of our list, else by the row's key. */
export function decisionOf(
  row: Pick<ReconciledRow, 'key' | 'listed'>,
  decisions: readonly ReconciliationRow[],
): ReconciliationRow | undefined {
  const { listed, key } = row
  return (
    decisions.find((one) => listed !== null && one.medication_id === listed.id) ??
    decisions.find((one) => one.line_key === key && one.medication_id === null)
  )
}

/** Rows that only other sources name and nobody has decided: a signature waits for them. */
export async function toldButUndecided(
  db: Kysely<Schema>,
  review: ReviewRow,
  today: Day,
): Promise<readonly { readonly what: string; readonly where: 'collect' }[]> {
  const { rows, decisions } = await loadReconciliation(db, review, today)
  const open = rows.filter(
    (row) =>
      row.cells.length > 0 &&
      row.listed?.isActive !== true &&
      row.listed?.isAsked !== true &&
      decisionOf(row, decisions) === undefined,
  )
  return open.map((row) => ({
    what: `"${row.cells[0]?.statement.text}" is named by another list and not decided`,
    where: 'collect',
  }))
}

/** All of it for the screen. */
export function reconciliationView(reconciliation: Reconciliation): ReconciliationView {
  const { rows, lines, decisions } = reconciliation
  return {
    sources: otherSources.filter((source) =>
      [...lines.values()].some((one) => one.source === source),
    ),
    rows: rows.map((row) => rowView(row, lines, decisionOf(row, decisions))),
  }
}

function rowView(
  row: ReconciledRow,
  lines: ReadonlyMap<string, SourceLineRow>,
  decision: ReconciliationRow | undefined,
): ReconcileRowView {
  return {
    key: row.key,
    medicationId: row.listed?.id ?? null,
    text: row.listed?.text ?? row.cells[0]?.statement.text ?? '',
    told: row.cells.map(({ statement, comparisons, verdict }): ToldLineView => {
      const line = lines.get(statement.id)
      return {
        id: statement.id,
        revision: line?.revision ?? 0,
        source: statement.source,
        text: statement.text,
        strength: statement.strength,
        form: statement.form,
        directions: statement.directions,
        isHalfKnown: line?.is_half_known === 1,
        chase: line?.chase ?? null,
        scannedCode: line?.scanned_code ?? null,
        comparisons,
        verdict,
      }
    }),
    silent: row.silent,
    discrepancies: row.discrepancies,
    suggestion: row.suggestion,
    lacks: row.lacks,
    overlaps: row.overlaps,
    decision: decision === undefined ? null : decisionView(decision),
  }
}

function decisionView(row: ReconciliationRow): DecisionOfLine {
  return {
    decision: row.decision,
    // Written by reconcile.decide and reconcile.code from the contract's lists.
    discrepancy: row.discrepancy as DiscrepancyCode | null,
    cause: row.cause as CauseCode | null,
    note: row.note,
  }
}
