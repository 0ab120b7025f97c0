// Today's work over the wire: read, closed with what came of it, printed.

import { AppError } from '../../contract/errors.ts'
import { workKinds, type worklistCalls, workTitles } from '../../contract/worklist.ts'
import { dayListPages } from '../../documents/day-list.ts'
import { asDay } from '../../store/load-chart.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import { claimedElsewhere, encountersToClaim } from '../claims/encounters-to-claim.ts'
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

/** Said of the encounter, whichever it is, so that neither list asks for its claim again. */
async function closeClaim({ db, actor, app, about }: WriteContext, id: string, outcome: string) {
  const [waiting] = await encountersToClaim(db, app.today(), 1, id)
  if (waiting === undefined) throw gone()
  const { patientId } = waiting
  about.patientId = patientId
  await insertRecord(db, actor, 'claim_facts', {
    id: app.newId(),
    patient_id: patientId,
    encounter_id: id,
    subject_id: id,
    field: claimedElsewhere,
    value: outcome,
  })
}
