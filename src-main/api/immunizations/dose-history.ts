// Doses that somebody else gave, and doses that were entered in error. Not: a dose that is given (give-dose.ts).

import type { z } from 'zod'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import { AppError } from '../../contract/errors.ts'
import type { immunizationCalls } from '../../contract/immunizations.ts'
import { untoldOfDose } from '../../store/immunizations/imported-dose.ts'
import { insertRecord, voidRecord } from '../../store/recorded.ts'
import type { WriteContext } from '../context.ts'
import { mustNotBeAfterToday } from '../patients.ts'
import { remindersOf } from './give-dose.ts'

type Calls = typeof immunizationCalls
type Reported = z.output<Calls['immunizations.addReported']['input']>

/** `conflict` when this vaccine is on record for that day. */
export async function addReported(
  context: WriteContext,
  { patientId, cvx, onDay, lot, saidBy }: Reported,
): Promise<{ readonly id: string }> {
  mustNotBeAfterToday(context, onDay, 'onDay')
  const { db, actor, app } = context
  const name = cdsi().vaccineNames.get(cvx)
  if (name === undefined) {
    const message = `CVX ${cvx} is not in the CDC's table.`
    throw new AppError('invalid-input', message, { fields: { cvx: message } })
  }
  const same = await db
    .selectFrom('immunizations')
    .select('id')
    .where('patient_id', '=', patientId)
    .where('cvx', '=', cvx)
    .where('on_day', '=', onDay)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (same !== undefined)
    throw new AppError('conflict', 'This vaccine is on record for that day already.')
  const id = app.newId()
  await insertRecord(db, actor, 'immunizations', {
    ...untoldOfDose,
    id,
    patient_id: patientId,
    cvx,
    text: name,
    on_day: onDay,
    import_id: null,
    source: 'historical',
    lot,
    given_by: saidBy,
  })
  return { id }
}

/** The dose leaves the chart and stays in the history; reminders that followed from it go too. */
export async function voidDose(
  context: WriteContext,
  patientId: string,
  id: string,
  reason: string,
): Promise<{ readonly id: string }> {
  const { db, actor } = context
  const dose = await db
    .selectFrom('immunizations')
    .select(['id', 'cvx'])
    .where('id', '=', id)
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (dose === undefined)
    throw new AppError('not-found', "This dose is not in this patient's chart.")
  await voidRecord(db, actor, 'immunizations', id, reason)
  const { groups, vaccines } = cdsi()
  const antigens = (vaccines.get(dose.cvx ?? '') ?? []).map(({ antigen }) => antigen)
  for (const group of groups.filter((one) => one.antigens.some((a) => antigens.includes(a))))
    for (const taskId of await remindersOf(db, patientId, group.name))
      await voidRecord(db, actor, 'tasks', taskId, 'The dose that it followed was voided')
  return { id }
}
