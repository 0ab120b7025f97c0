// A follow-up of a signed review as an encounter of its own: its day, whoever held it, and the problems that it looked at.

import type { Kysely } from 'kysely'
import type { Instant } from '../../clinical/dates.ts'
import type { Signature } from '../../clinical/review.ts'
import { asDay, chartOf } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import type { EncounterRows } from './encounter-rows.ts'

/** `base` is the review that it follows. */
export async function followUpEncounter(
  db: Kysely<Schema>,
  followUpId: string,
  base: EncounterRows,
  said: EncounterRows['said'],
): Promise<EncounterRows> {
  const row = await db
    .selectFrom('follow_ups')
    .selectAll()
    .where('id', '=', followUpId)
    .executeTakeFirstOrThrow()
  const steps = await db
    .selectFrom('problem_events')
    .select('problem_id')
    .where('follow_up_id', '=', followUpId)
    .where('voided_at', 'is', null)
    .execute()
  const touched = new Set(steps.map((one) => one.problem_id))
  const isTouched = (id: string | null) => id !== null && touched.has(id)
  const heldOn = knownDay(row.held_on)
  const signature = await signatureOfWriter(db, row)
  const { review } = base
  return {
    ...base,
    said,
    kind: touched.size > 0 ? 'problem-follow-up' : 'preventive-follow-up',
    row: {
      id: followUpId,
      patient_id: row.patient_id,
      reason: row.note,
      created_at: row.created_at,
      held_on: row.held_on,
      signed_by: signature === null ? null : row.created_by,
    },
    review: {
      ...review,
      id: followUpId,
      heldOn,
      mode: row.mode === 'chart' ? null : row.mode,
      // A look at the chart reaches nobody.
      recipient: row.mode === 'chart' ? null : review.recipient,
      problems: review.problems.filter(({ id }) => isTouched(id)),
      todo: review.todo.filter((one) => isTouched(one.problemId)),
      recommendations: review.recommendations.filter((one) => isTouched(one.problemId)),
      followUpOn: asDay(row.next_on),
      signature,
    },
    signed: { on: heldOn, chart: chartOf(base.now, heldOn) },
    problems: base.problems.filter(({ id }) => isTouched(id)),
    // Work is counted in the review alone, and its packet was the review's.
    minutes: [],
    delivery: null,
  }
}

/** Whoever recorded it, where that is somebody who may sign; null otherwise. */
async function signatureOfWriter(
  db: Kysely<Schema>,
  {
    created_by: userId,
    created_at: at,
  }: { readonly created_by: string; readonly created_at: string },
): Promise<Signature | null> {
  const user = await db
    .selectFrom('users')
    .select(['name', 'credential', 'npi', 'licence'])
    .where('id', '=', userId)
    .executeTakeFirst()
  if (user === undefined || user.npi === null || user.licence === null) return null
  return {
    name: user.name,
    credential: user.credential ?? 'Pharmacist',
    npi: user.npi,
    licence: user.licence,
    // Written by this program.
    at: at as Instant,
  }
}
