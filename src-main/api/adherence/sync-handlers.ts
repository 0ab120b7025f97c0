// Synchronized refills: proposed, accepted by a pharmacist with what follows from it, ended, printed.

import { addDays, type Day } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import { packWords, type SyncPlan, type syncCalls } from '../../contract/sync.ts'
import { longDate } from '../../documents/dates-in-words.ts'
import { syncCalendarPages } from '../../documents/sync/sync-calendar.ts'
import { syncWords } from '../../documents/sync/sync-words.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import { mustBeOpened } from '../patients.ts'
import { savePlanItem } from '../review-plan.ts'
import { acceptedPlan, openReviewOf, planRow, proposedPlan, syncView } from './sync-view.ts'

/** The store prepares the common fill this many days before. Own choice. */
const PREPARE_DAYS = 7

function taskText({ lines, anchorOn }: SyncPlan, pack: keyof typeof packWords): string {
  const short = lines.filter((one) => one.shortDays > 0).length
  return [
    `Synchronized refills: ask about changes and prepare ${lines.length} medicines for ${longDate(anchorOn)}`,
    ...(short === 0 ? [] : [`${short} short ${short === 1 ? 'fill' : 'fills'} before`]),
    ...(pack === 'none' ? [] : [packWords[pack]]),
  ]
    .join('; ')
    .slice(0, 400)
}

/** Closes what an earlier plan left to do. */
async function closeTask(context: WriteContext, taskId: string | null, outcome: string) {
  if (taskId === null) return
  const { db, actor } = context
  const task = await db
    .selectFrom('tasks')
    .select('done_at')
    .where('id', '=', taskId)
    .executeTakeFirst()
  if (task?.done_at !== null) return
  await changeRecord(db, actor, 'tasks', taskId, null, { done_at: actor.at, outcome })
}

/** A week before the anchor, today at the earliest. */
function dueOn(anchorOn: Day, today: Day): Day {
  const before = addDays(anchorOn, -PREPARE_DAYS)
  if (before < today) return today
  return before
}

export const syncHandlers: Handlers<typeof syncCalls> = {
  'sync.read': (context, { patientId, ...wish }) => {
    mustBeOpened(context, patientId)
    return syncView(context.db, patientId, wish, context.app.today())
  },

  'sync.accept': async (context, { patientId, pack, note, ...wish }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const today = app.today()
    if (wish.anchorOn !== null && wish.anchorOn < today)
      throw new AppError('invalid-input', 'The common day is past. Choose today or a later day.')
    const plan = await proposedPlan(db, patientId, wish, today)
    if (plan.lines.length === 0)
      throw new AppError('incomplete', 'No medicine can be synchronized.', {
        missing: [{ what: 'A prescription with fills and days of supply', where: 'medications' }],
      })
    const before = await planRow(db, patientId)
    if (before !== undefined) {
      await closeTask(context, before.task_id, 'Another synchronization plan took its place')
      await voidRecord(db, actor, 'sync_plans', before.id, 'Planned anew')
    }
    const taskId = app.newId()
    await insertRecord(db, actor, 'tasks', {
      id: taskId,
      patient_id: patientId,
      review_id: null,
      kind: 'prepare',
      text: taskText(plan, pack),
      due_on: dueOn(plan.anchorOn, today),
      owner_id: null,
      done_at: null,
      outcome: null,
    })
    const review = await openReviewOf(db, patientId)
    const todo =
      review === undefined
        ? null
        : await savePlanItem(context, review, 'todo', null, null, null, {
            topic: 'Picking up my medicines on one day',
            actions: [
              `Pick up all my medicines together on ${longDate(plan.anchorOn)}`,
              'Tell the pharmacy a week before if a medicine was changed or stopped',
            ],
          })
    const id = app.newId()
    await insertRecord(db, actor, 'sync_plans', {
      id,
      patient_id: patientId,
      planned_on: today,
      anchor_on: plan.anchorOn,
      cycle_days: plan.cycleDays,
      pack,
      lines_json: JSON.stringify(
        plan.lines.map(({ medicationId, text, fillOn, shortDays, shortQuantity, joinsOn }) => ({
          medicationId,
          text,
          fillOn,
          shortDays,
          shortQuantity,
          joinsOn,
        })),
      ),
      task_id: taskId,
      todo_id: todo?.id ?? null,
      note,
    })
    return { id }
  },

  'sync.end': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const row = await planRow(context.db, patientId)
    if (row?.id !== id) throw new AppError('not-found', 'This plan is not in force any more.')
    await closeTask(context, row.task_id, 'The synchronization plan was ended')
    await voidRecord(context.db, context.actor, 'sync_plans', id, reason)
    return { id }
  },

  'sync.print': {
    outside: async (context, { patientId, language, isLarge }) => {
      mustBeOpened(context, patientId)
      const { app, actor } = context
      const db = app.chartFile.reader()
      const plan = await acceptedPlan(db, patientId, app.today())
      if (plan === null)
        throw new AppError('incomplete', 'There is no calendar to print.', {
          missing: [
            { what: 'A synchronization plan that a pharmacist accepted', where: 'adherence' },
          ],
        })
      const patient = await db
        .selectFrom('patients')
        .select(['first_name', 'last_name'])
        .where('id', '=', patientId)
        .executeTakeFirstOrThrow()
      const words = syncWords[language]
      const pages = syncCalendarPages({
        language,
        isLarge,
        patientName: `${patient.first_name} ${patient.last_name}`,
        pharmacy: await readPharmacy(db),
        plan,
      })
      const { bytes } = await app.render(pages, {
        title: words.title,
        language: words.language,
        createdAt: actor.at,
      })
      return { message: (await app.shell.print(words.title, bytes, null)).message }
    },
  },
}
