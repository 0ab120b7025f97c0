// The interview worksheet over the wire: gathered from the open review or, without one, from the chart; printed; found
// again by its code. Not: what stands on it (documents/interview-worksheet.ts).

import type { Kysely } from 'kysely'
import type { Chart } from '../clinical/chart.ts'
import { findingFacts, findingKey } from '../clinical/finding.ts'
import { reviewList } from '../clinical/review-list.ts'
import { screen } from '../clinical/screening/index.ts'
import { type SweepGrid, sweepGrid } from '../clinical/sweep.ts'
import type { WorksheetPlace, worksheetCalls } from '../contract/worksheets.ts'
import {
  interviewWorksheet,
  type WorksheetFacts,
  type WorksheetInput,
} from '../documents/interview-worksheet.ts'
import { chartOf, loadRows } from '../store/load-chart.ts'
import { hitsOf } from '../store/patients.ts'
import { readSetting } from '../store/people.ts'
import { loadReview, newestOpenReview } from '../store/reviews.ts'
import type { ReviewRow, Schema } from '../store/schema.ts'
import type { Handlers, OutsideContext } from './context.ts'
import { gatherRecord, recordOf } from './document-input.ts'
import { localTimeOf } from './local-time.ts'
import { mustBeOpened } from './patients.ts'
import { loadReconciliation, reconciliationView } from './reconcile-view.ts'
import { reviewView } from './review-view.ts'

type Read = Kysely<Schema>

export const worksheetHandlers: Handlers<typeof worksheetCalls> = {
  'worksheets.print': {
    outside: async (context, { patientId }) => {
      const { app, actor } = context
      const { title, build } = interviewWorksheet
      const pages = build(await factsOf(context, patientId))
      const info = { title, language: 'en-US', createdAt: actor.at }
      const { bytes } = await app.render(pages, info)
      return { message: (await app.shell.print(title, bytes, null)).message }
    },
  },

  'worksheets.find': async ({ db, session }, { of, code }): Promise<WorksheetPlace | null> => {
    const review = of === 'review' ? await reviewByCode(db, code) : await newestOpenReview(db, code)
    const patientId = of === 'review' ? (review?.patient_id ?? null) : code
    const [patient] = patientId === null ? [] : await hitsOf(db, [patientId])
    if (patient === undefined) return null
    return {
      patient,
      reviewId: review?.id ?? null,
      isOpened: session.opened.has(patient.id),
    }
  },
}

/** One snapshot of everything known; drawing needs no chart. */
async function factsOf(context: OutsideContext, patientId: string): Promise<WorksheetFacts> {
  mustBeOpened(context, patientId)
  const { app, actor, session } = context
  const gathered = await app.chartFile
    .reader()
    .transaction()
    .execute((db) => gather(db, patientId, context))
  return interviewWorksheet.prepare({
    ...gathered,
    printedBy: session.user?.name ?? '',
    printedAt: localTimeOf(actor.at).time,
    patientId,
  })
}

type Gathered = Omit<WorksheetInput, 'printedBy' | 'printedAt' | 'patientId'>

async function gather(db: Read, patientId: string, { app }: OutsideContext): Promise<Gathered> {
  const on = app.today()
  const pharmacy = await readSetting(db, 'pharmacy')
  const name: unknown =
    typeof pharmacy === 'object' && pharmacy !== null ? Reflect.get(pharmacy, 'name') : null
  const pharmacyName = typeof name === 'string' ? name : null
  const open = await newestOpenReview(db, patientId)
  if (open === null) {
    const rows = await loadRows(db, patientId)
    const record = await recordOf(db, rows, chartOf(rows, on), [])
    const sweep = sweepOf(record.chart)
    return { ...record, pharmacyName, review: null, answers: [], told: [], sweep }
  }
  const record = await gatherRecord(db, open.id, on)
  const review = await reviewView(db, open.id, on)
  const lists = reconciliationView(await loadReconciliation(db, open, on))
  return {
    ...record,
    pharmacyName,
    review,
    answers: review.lines,
    told: lists.rows
      .filter((row) => row.medicationId === null && row.decision === null)
      .map((row) => ({ text: row.text, source: row.told[0]?.source ?? 'patient' })),
    sweep: review.sweep,
  }
}

/** What a review would ask that begins today. */
function sweepOf(chart: Chart): SweepGrid {
  const findings = screen(chart).map((finding) => ({
    key: `${findingKey(finding)} ${findingFacts(finding)}`,
    finding,
    decision: null,
    isQuiet: false,
  }))
  return sweepGrid(chart, reviewList(chart), findings, [])
}

async function reviewByCode(db: Read, code: string): Promise<ReviewRow | null> {
  const row = await db
    .selectFrom('reviews')
    .select('id')
    .where('reference_code', '=', code)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : loadReview(db, row.id)
}
