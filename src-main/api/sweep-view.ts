// The sweep and the last review as the workspace shows them. Not: answers (sweep.ts).

import type { Kysely } from 'kysely'
import type { Chart } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import { changesSince } from '../clinical/since-last.ts'
import { type AnsweredCell, sweepGrid } from '../clinical/sweep.ts'
import type { FindingView } from '../contract/reviews.ts'
import type { SinceLastView, SweepView } from '../contract/sweep.ts'
import type { ReviewRow, Schema, SweepCellRow } from '../store/schema.ts'
import { signedRecordOf } from './signed-record.ts'

/** The grid for the screen; of a signed review only what was answered and found. */
export function sweepView(
  kind: string,
  chart: Chart,
  lines: readonly { readonly id: string; readonly text: string }[],
  findings: readonly FindingView[],
  cells: readonly SweepCellRow[],
): SweepView {
  const answers = cells.map(
    (row): AnsweredCell => ({
      rowKind: row.row_kind,
      rowKey: row.row_key,
      question: row.question,
      answer: row.answer,
      note: row.note,
    }),
  )
  return { ...sweepGrid(chart, lines, findings, answers), isRequired: kind === 'CMR' }
}

/** The last review that was signed before this one, and what the chart says since; null when this is the first. */
export async function sinceLast(
  db: Kysely<Schema>,
  review: ReviewRow,
  chart: Chart,
): Promise<SinceLastView> {
  let query = db
    .selectFrom('reviews')
    .selectAll()
    .where('patient_id', '=', review.patient_id)
    .where('id', '<>', review.id)
    .where('signed_at', 'is not', null)
    .where('voided_at', 'is', null)
  if (review.signed_at !== null) query = query.where('signed_at', '<', review.signed_at)
  const last = await query.orderBy('signed_at', 'desc').limit(1).executeTakeFirst()
  const record = last === undefined ? null : signedRecordOf(last)
  if (last === undefined || record === null) return null
  return {
    kind: last.kind,
    // CHECKed day column.
    heldOn: last.held_on as Day,
    patientGoal: last.patient_goal,
    changes: changesSince(record.chart, chart),
  }
}
