// The log of a case over the wire: each step is kept, and moves the case as the platform's flow has it.

import { type CaseEventView, type caseLogCalls, stateAfter } from '../../contract/case-log.ts'
import { AppError } from '../../contract/errors.ts'
import { mirixaNextStates } from '../../programs/mirixa.ts'
import { asDay } from '../../store/load-chart.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { mustBeOpened, mustNotBeAfterToday } from '../patients.ts'
import { refuse } from './enrollment-handlers.ts'

export const caseLogHandlers: Handlers<typeof caseLogCalls> = {
  'caseLog.read': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const rows = await context.db
      .selectFrom('case_events as e')
      .leftJoin('users as u', 'u.id', 'e.created_by')
      .selectAll('e')
      .select('u.name as by')
      .where('e.patient_id', '=', patientId)
      .where('e.voided_at', 'is', null)
      .orderBy('e.on_day')
      .orderBy('e.created_at')
      .execute()
    const events = rows.flatMap((row): readonly CaseEventView[] => {
      const on = asDay(row.on_day)
      // A CHECKed column: it is always known.
      if (on === null) return []
      const { id, step, outcome, cents, report, note, by } = row
      return [{ id, caseId: row.case_id, step, on, outcome, cents, report, note, by }]
    })
    const paid = Map.groupBy(
      events.filter(({ step }) => step === 'payment'),
      ({ caseId }) => caseId,
    )
    return {
      events,
      paid: [...paid].map(([caseId, list]) => ({
        caseId,
        cents: list.reduce((sum, one) => sum + (one.cents ?? 0), 0),
      })),
    }
  },

  'caseLog.add': async (context, { patientId, caseId, step, on, ...said }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, on, 'on')
    const { db, actor, app } = context
    const one = await caseOf(context, patientId, caseId)
    if (on < one.opened_on) refuse('on', 'The case was opened later')
    const follows = mirixaNextStates[one.state]
    const next = stateAfter(one.state, step, said.outcome)
    if (next !== null && follows.length === 0)
      refuse(
        'step',
        `The case is ${one.state.toLowerCase()}: only payment and follow-up are logged`,
      )
    if (next !== null && next !== one.state && !follows.includes(next))
      refuse('step', `After “${one.state}” comes ${follows.join(', ')}: log the step before it`)
    const id = app.newId()
    await insertRecord(db, actor, 'case_events', {
      ...{ id, patient_id: patientId, case_id: caseId, step, on_day: on },
      ...said,
    })
    if (next !== null && next !== one.state)
      await changeRecord(db, actor, 'program_cases', caseId, null, {
        state: next,
        closed_on: mirixaNextStates[next].length === 0 ? on : null,
      })
    return { id }
  },

  'caseLog.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const row = await context.db
      .selectFrom('case_events')
      .select('id')
      .where('id', '=', id)
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (row === undefined) throw new AppError('not-found', 'This step is no longer in the log.')
    await voidRecord(context.db, context.actor, 'case_events', id, reason)
    return { id }
  },
}

async function caseOf({ db }: WriteContext, patientId: string, caseId: string) {
  const row = await db
    .selectFrom('program_cases')
    .selectAll()
    .where('id', '=', caseId)
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', 'This case is no longer in the chart.')
  return row
}
