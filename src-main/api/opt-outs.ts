// Opting out of a program and declining its review: written, taken back, and what counts on a day.
// Not: eligibility, which does not change when somebody declines.

import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { OptOutView } from '../contract/chart-views.ts'
import { AppError } from '../contract/errors.ts'
import { optOutKinds, type programCalls } from '../contract/programs.ts'
import { asDay } from '../store/load-chart.ts'
import { insertRecord, voidRecord } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'
import type { Handlers } from './context.ts'
import { mustBeOpened, mustNotBeAfterToday } from './patients.ts'
import { programsOf } from './programs/all-programs.ts'

/**
 * True for a row `o` of `opt_outs` that keeps its patient off the list of those to be offered a review on a day: a
 * permanent one always, the other two until the calendar year ends, which is the year of the yearly review.
 */
export function isStanding(today: Day): RawBuilder<SqlBool> {
  const yearStart = `${today.slice(0, 4)}-01-01`
  return sql<SqlBool>`(o.voided_at is null and (o.kind = 'program-permanent' or o.on_day >= ${yearStart}))`
}

/** What a patient opted out of or declined, newest first; also what a new year has ended. */
export async function optOutViews(
  db: Kysely<Schema>,
  patientId: string,
  today: Day,
): Promise<readonly OptOutView[]> {
  const rows = await db
    .selectFrom('opt_outs')
    .leftJoin('users', 'users.id', 'opt_outs.created_by')
    .select([
      'opt_outs.id',
      'opt_outs.program',
      'opt_outs.kind',
      'opt_outs.reason',
      'opt_outs.on_day',
      'users.name',
    ])
    .where('opt_outs.patient_id', '=', patientId)
    .where('opt_outs.voided_at', 'is', null)
    .orderBy('opt_outs.on_day', 'desc')
    .orderBy('opt_outs.created_at', 'desc')
    .execute()
  const standing = await db
    .selectFrom('opt_outs as o')
    .select('o.id')
    .where('o.patient_id', '=', patientId)
    .where(isStanding(today))
    .execute()
  const standingIds = new Set(standing.map((row) => row.id))
  return rows.flatMap((row): OptOutView[] => {
    const kind = optOutKinds.find((one) => one === row.kind)
    const onDay = asDay(row.on_day)
    // CHECKed columns: both are always known.
    if (kind === undefined || onDay === null) return []
    const { id, program, reason } = row
    return [{ id, program, kind, reason, onDay, by: row.name, isStanding: standingIds.has(id) }]
  })
}

export const optOutHandlers: Handlers<typeof programCalls> = {
  'optOuts.add': async (context, { patientId, program, kind, reason, onDay }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, onDay, 'onDay')
    const { db, actor, app } = context
    if (!(await programsOf(db)).some((one) => one.id === program))
      throw new AppError('invalid-input', 'Choose a program of the list.', {
        fields: { program: 'There is no such program' },
      })
    const same = await db
      .selectFrom('opt_outs as o')
      .select('o.id')
      .where(isStanding(app.today()))
      .where('o.patient_id', '=', patientId)
      .where('o.program', '=', program)
      .where('o.kind', '=', kind)
      .executeTakeFirst()
    if (same) throw new AppError('conflict', 'This is in the chart already. Void it first.')
    const id = app.newId()
    await insertRecord(db, actor, 'opt_outs', {
      id,
      patient_id: patientId,
      program,
      kind,
      reason,
      on_day: onDay,
    })
    return { id }
  },

  'optOuts.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const { db, actor } = context
    const row = await db
      .selectFrom('opt_outs')
      .select('id')
      .where('id', '=', id)
      .where('patient_id', '=', patientId)
      .executeTakeFirst()
    if (!row) throw new AppError('not-found', "This entry is not in this patient's chart.")
    await voidRecord(db, actor, 'opt_outs', id, reason)
    return { id }
  },
}
