// Sends one document to its printer, says what came of it, and keeps who printed it and when.

import { AppError } from '../../contract/errors.ts'
import { appendAudit } from '../../store/audit-trail.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import type { DocumentRow, PrintJobRow } from '../../store/schema.ts'
import type { PrintAnswer } from '../app.ts'
import type { OutsideContext, WriteContext } from '../context.ts'
import { markSent } from '../mark-sent.ts'
import { entryOf } from '../trail.ts'
import { ruleOf } from './print-rules.ts'

type Db = WriteContext['db']

/** A job that waits (or is held) at the end of the queue, with the rule of its kind of paper. */
export async function queueOne(
  { app, actor }: Pick<WriteContext, 'app' | 'actor'>,
  db: Db,
  document: Pick<DocumentRow, 'id' | 'patient_id' | 'template'>,
  state: 'waiting' | 'held',
): Promise<string> {
  const { printer, copies, sides } = await ruleOf(db, document.template)
  const { last } = await db
    .selectFrom('print_jobs')
    .select((eb) => eb.fn.max('place').as('last'))
    .executeTakeFirstOrThrow()
  const id = app.newId()
  await insertRecord(db, actor, 'print_jobs', {
    id,
    patient_id: document.patient_id,
    document_id: document.id,
    place: (last ?? 0) + 1,
    state,
    printer,
    copies,
    sides,
    failure: null,
    ended_at: null,
    ended_by: null,
  })
  return id
}

/**
 * Prints one job and writes down what came of it. A job that failed waits on and says why; one whose dialog was
 * cancelled becomes `afterCancel`.
 */
export async function printJob(
  context: OutsideContext,
  job: PrintJobRow,
  document: Pick<DocumentRow, 'id' | 'title' | 'bytes'>,
  afterCancel: 'held' | 'cancelled',
): Promise<PrintAnswer> {
  const { app, actor } = context
  const { printer, copies, sides } = job
  const order = printer === null ? null : { printer, copies, sides }
  const answer = await app.shell
    .print(document.title, document.bytes, order)
    .catch((error: unknown): PrintAnswer => {
      if (error instanceof AppError) return { state: 'failed', message: error.message }
      throw error
    })
  // A letter that was cancelled or that no printer took did not leave.
  if (answer.state === 'printed' || answer.state === 'shown')
    await markSent(context, document.id, 'print')
  const state = answer.state === 'cancelled' ? afterCancel : answer.state
  const isOpen = state === 'failed' || state === 'held'
  await app.chartFile
    .db()
    .transaction()
    .execute((trx) =>
      changeRecord(trx, actor, 'print_jobs', job.id, null, {
        state,
        failure: state === 'failed' ? answer.message : null,
        ended_at: isOpen ? null : app.clock(),
        ended_by: isOpen ? null : actor.userId,
      }),
    )
  return answer
}

/** Prints a document at once, past the queue; it is kept there with the others. */
export async function printNow(
  context: OutsideContext,
  document: DocumentRow,
): Promise<PrintAnswer> {
  const { app } = context
  const job = await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      const id = await queueOne(context, trx, document, 'waiting')
      return trx.selectFrom('print_jobs').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    })
  return printJob(context, job, document, 'cancelled')
}

/** The trail names every patient whose paper went to a printer, not the run as a whole. */
export async function recordPrint(
  { app, session, about }: OutsideContext,
  call: 'printing.run' | 'printBatch.run',
  job: PrintJobRow,
  state: PrintAnswer['state'],
): Promise<void> {
  about.isRecorded = true
  await appendAudit(app.chartFile.db(), {
    ...entryOf(app, session.user, call, 'print'),
    patient_id: job.patient_id,
    subject_id: job.document_id,
    outcome: state === 'printed' || state === 'shown' ? 'ok' : state,
  })
}
