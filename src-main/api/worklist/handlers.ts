// Today's work over the wire: read, closed with what came of it, printed.

import { AppError } from '../../contract/errors.ts'
import { workKinds, type worklistCalls, workTitles } from '../../contract/worklist.ts'
import { dayListPages } from '../../documents/day-list.ts'
import { asDay } from '../../store/load-chart.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import { localTimeOf } from '../local-time.ts'
import { standingWork, todaysWork, workedOutWork } from './todays-work.ts'

export const worklistHandlers: Handlers<typeof worklistCalls> = {
  'worklist.today': ({ db, app, session }, { filter }) =>
    standingWork(db, app.today(), filter, session.user?.id ?? null),

  'worklist.workedOut': ({ db, app, session }, { filter }) =>
    workedOutWork(db, app.today(), filter, session.user?.id ?? null),

  'worklist.close': async (context, { kind, id, reason }) => {
    switch (kind) {
      case 'follow-up':
      case 'task':
        await closeTask(context, id, reason)
        break
      case 'letter-waiting':
        await closeLetter(context, id, reason)
        break
      case 'claim':
        await closeClaim(context, id, reason)
        break
    }
    return { id }
  },

  'worklist.print': {
    outside: async ({ app, session, actor }, { filter, kinds }) => {
      const db = app.chartFile.reader()
      const work = await todaysWork(db, app.today(), filter, session.user?.id ?? null)
      const { name } = await readPharmacy(db)
      const pages = dayListPages({
        on: app.today(),
        pharmacyName: name,
        printedBy: session.user?.name ?? '',
        printedAt: localTimeOf(actor.at).time,
        groups: workKinds
          .filter((kind) => kinds === null || kinds.includes(kind))
          .map((kind) => ({
            title: workTitles[kind],
            count: work.counts[kind],
            rows: work.rows
              .filter((row) => row.kind === kind)
              .map((row) => ({
                name: row.patientName,
                birthDate: asDay(row.birthDate),
                owner: row.ownerName,
                dueOn: asDay(row.dueOn),
              })),
          }))
          .filter((group) => group.count > 0),
      })
      const title = `Work of ${app.today()}`
      const { bytes } = await app.render(pages, { title, language: 'en-US', createdAt: actor.at })
      return { message: (await app.shell.print(title, bytes, null)).message }
    },
  },
}

const gone = () => new AppError('not-found', 'This is no longer on the worklist.')

async function closeTask({ db, actor, about }: WriteContext, id: string, outcome: string) {
  const task = await db
    .selectFrom('tasks')
    .select('patient_id')
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!task) throw gone()
  about.patientId = task.patient_id
  await changeRecord(db, actor, 'tasks', id, null, { done_at: actor.at, outcome })
}

async function closeLetter({ db, actor, about }: WriteContext, id: string, reply: string) {
  const letter = await db
    .selectFrom('communications')
    .select('patient_id')
    .where('id', '=', id)
    .where('replied_at', 'is', null)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!letter) throw gone()
  about.patientId = letter.patient_id
  const patch = { status: 'answered', reply, replied_at: actor.at }
  await changeRecord(db, actor, 'communications', id, null, patch)
}

/** A claim is a task of the review that is done at once; `id` is the review's. */
async function closeClaim({ db, actor, app, about }: WriteContext, id: string, outcome: string) {
  const review = await db
    .selectFrom('reviews')
    .select('patient_id')
    .where('id', '=', id)
    .where('signed_at', 'is not', null)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  const open = await db
    .selectFrom('tasks')
    .select(['id', 'done_at'])
    .where('review_id', '=', id)
    .where('kind', '=', 'claim')
    .where('voided_at', 'is', null)
    .execute()
  if (!review || open.some((task) => task.done_at !== null)) throw gone()
  about.patientId = review.patient_id
  for (const task of open)
    await changeRecord(db, actor, 'tasks', task.id, null, { done_at: actor.at, outcome })
  if (open.length > 0) return
  await insertRecord(db, actor, 'tasks', {
    id: app.newId(),
    patient_id: review.patient_id,
    review_id: id,
    kind: 'claim',
    text: 'Claim',
    due_on: null,
    owner_id: actor.userId,
    done_at: actor.at,
    outcome,
  })
}
