// Courses over the wire: planned from their day, moved, each session held with its measures, signed by a pharmacist, ended.

import { addDays, type Day } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import type { serviceCalls } from '../../contract/services.ts'
import { courseSchedulePages } from '../../documents/services/course-schedule.ts'
import type { Course, SessionMeasure } from '../../reference/services/service-shape.ts'
import { changeRecord, insertRecord, insertRecords, voidRecord } from '../../store/recorded.ts'
import {
  serviceCourseById,
  serviceCoursesOf,
  serviceVisitById,
  sessionsOf,
} from '../../store/services/service-rows.ts'
import type { ServiceCourseRow, ServiceVisitRow } from '../../store/services/service-tables.ts'
import type { Handlers, OutsideContext, ReadContext, WriteContext } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import { mustBeOpened } from '../patients.ts'
import { checkPin } from '../session.ts'
import { signatureOf } from '../signature-of.ts'
import { namesOfUsers } from '../wellness/assessment-view.ts'
import { courseView, type KeptMeasure, keptMeasures } from './course-view.ts'
import { courseOf, offeredService, serviceOf } from './known-services.ts'
import { newVisit } from './new-visit.ts'

type CourseArea = Pick<
  typeof serviceCalls,
  | 'services.startCourse'
  | 'services.moveCourse'
  | 'services.endCourse'
  | 'services.holdSession'
  | 'services.signSession'
  | 'services.printCourse'
>

type Reads = Pick<ReadContext, 'db'> & OutsideContext

async function loadCourse(context: Reads, id: string): Promise<ServiceCourseRow> {
  const row = await serviceCourseById(context.db, id)
  if (row === null) throw new AppError('not-found', 'This course is no longer in the chart.')
  mustBeOpened(context, row.patient_id)
  return row
}

async function loadRunning(context: Reads, id: string): Promise<ServiceCourseRow> {
  const row = await loadCourse(context, id)
  if (row.ended_on !== null) throw new AppError('conflict', 'This course has ended.')
  return row
}

/** A session that may still be written, of a chart that is open. */
async function loadSession(context: Reads, id: string): Promise<ServiceVisitRow> {
  const row = await serviceVisitById(context.db, id)
  if (row === null || row.course_id === null)
    throw new AppError('not-found', 'This session is no longer in the chart.')
  mustBeOpened(context, row.patient_id)
  if (row.signed_at !== null)
    throw new AppError('not-allowed', 'This session is signed and locked.')
  return row
}

/** The day of a session; one that would lie before today is held today. */
function dayOf(anchorOn: Day, offsetDays: number, today: Day): Day {
  const on = addDays(anchorOn, offsetDays)
  return on < today ? today : on
}

export const courseHandlers: Handlers<CourseArea> = {
  'services.startCourse': async (context, { patientId, service: serviceId, anchorOn }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const service = await offeredService(db, serviceId)
    const course = courseOf(service)
    const today = app.today()
    if (anchorOn < today)
      throw new AppError('invalid-input', 'The course would begin in the past.', {
        fields: { anchorOn: `${course.anchor}: today or later` },
      })
    const running = (await serviceCoursesOf(db, patientId)).some(
      (one) => one.service === service.id && one.ended_on === null,
    )
    if (running)
      throw new AppError('conflict', `A course of ${service.title.toLowerCase()} is running.`)
    const id = app.newId()
    await insertRecord(db, actor, 'service_courses', {
      id,
      patient_id: patientId,
      service: service.id,
      service_version: service.version,
      anchor_on: anchorOn,
      ended_on: null,
      end_reason: null,
    })
    await insertRecords(
      db,
      actor,
      'service_visits',
      course.sessions.map(({ offsetDays }, place) =>
        newVisit(app.newId(), patientId, service, {
          course_id: id,
          session: place + 1,
          due_on: dayOf(anchorOn, offsetDays, today),
        }),
      ),
    )
    return { id }
  },

  'services.moveCourse': async (context, { courseId, anchorOn }) => {
    const { db, actor, app } = context
    const row = await loadRunning(context, courseId)
    const course = courseOf(await serviceOf(db, row))
    await changeRecord(db, actor, 'service_courses', courseId, null, { anchor_on: anchorOn })
    for (const one of await sessionsOf(db, courseId)) {
      const planned = course.sessions[(one.session ?? 0) - 1]
      if (one.outcome === null && planned !== undefined)
        await changeRecord(db, actor, 'service_visits', one.id, null, {
          due_on: dayOf(anchorOn, planned.offsetDays, app.today()),
        })
    }
    return { id: courseId }
  },

  'services.endCourse': async (context, { courseId, reason }) => {
    const { db, actor, app } = context
    await loadRunning(context, courseId)
    await changeRecord(db, actor, 'service_courses', courseId, null, {
      ended_on: app.today(),
      end_reason: reason,
    })
    for (const one of await sessionsOf(db, courseId))
      if (one.outcome === null) await voidRecord(db, actor, 'service_visits', one.id, reason)
    return { id: courseId }
  },

  'services.holdSession': async (context, input) => {
    const { db, actor, app } = context
    const row = await loadSession(context, input.visitId)
    if (input.heldOn > app.today())
      throw new AppError('invalid-input', 'A session that is still to come cannot be recorded.', {
        fields: { heldOn: 'Today or before' },
      })
    const course = courseOf(await serviceOf(db, row))
    const isHeld = input.outcome === 'held'
    await changeRecord(db, actor, 'service_visits', row.id, null, {
      outcome: input.outcome,
      held_on: input.heldOn,
      answers_json: JSON.stringify(isHeld ? answersIn(course, input.answers) : {}),
      measures_json: await keepMeasures(
        context,
        row,
        course.measures,
        isHeld ? input.measures : {},
        input.heldOn,
      ),
      note: input.note,
    })
    return { id: row.id }
  },

  'services.signSession': {
    // The count of wrong PINs must stay even when nothing is signed.
    check: async (context, { visitId, pin }) => {
      await loadSession({ ...context, db: context.app.chartFile.reader() }, visitId)
      await checkPin(context, context.actor.userId, pin)
    },
    run: async (context, { visitId }) => {
      const { db, actor } = context
      const row = await loadSession(context, visitId)
      if (row.outcome === null)
        throw new AppError('incomplete', 'Record the session first.', {
          missing: [{ what: 'Whether it was held', where: 'session' }],
        })
      const course = courseOf(await serviceOf(db, row))
      const open = course.questions.filter(({ id }) => !(id in JSON.parse(row.answers_json)))
      if (row.outcome === 'held' && open.length > 0)
        throw new AppError('incomplete', 'The session cannot be signed yet.', {
          missing: open.map(({ text }) => ({ what: text.en, where: 'session' })),
        })
      await signatureOf(db, actor)
      await changeRecord(db, actor, 'service_visits', visitId, null, {
        signed_at: actor.at,
        signed_by: actor.userId,
      })
      return { id: visitId }
    },
  },

  'services.printCourse': {
    outside: async (context, { courseId }) => {
      const { app, actor } = context
      const db = app.chartFile.reader()
      const row = await loadCourse({ ...context, db }, courseId)
      const { first_name, last_name } = await db
        .selectFrom('patients')
        .select(['first_name', 'last_name'])
        .where('id', '=', row.patient_id)
        .executeTakeFirstOrThrow()
      const view = await courseView(db, row, await namesOfUsers(db))
      const pages = courseSchedulePages({
        patientName: `${first_name} ${last_name}`,
        pharmacy: await readPharmacy(db),
        on: app.today(),
        title: view.title,
        anchor: view.anchor,
        anchorOn: view.anchorOn,
        sessions: view.sessions.map(({ title, dueOn, outcome, heldOn }) => ({
          ...{ title, dueOn, outcome, heldOn },
        })),
      })
      const title = `${view.title}: dates`
      const { bytes } = await app.render(pages, {
        title,
        language: 'en-US',
        createdAt: actor.at,
      })
      return { message: (await app.shell.print(title, bytes, null)).message }
    },
  },
}

/** Only answers that the course asks for and has. */
function answersIn(course: Course, answers: Readonly<Record<string, string>>) {
  const known = course.questions.flatMap(({ id, choices }) =>
    choices.some((one) => one.id === answers[id]) ? [[id, answers[id]]] : [],
  )
  return Object.fromEntries(known)
}

/** Brings the results of the chart in line with what was measured; answers the column. */
async function keepMeasures(
  { db, actor, app }: WriteContext,
  row: ServiceVisitRow,
  measures: readonly SessionMeasure[],
  values: Readonly<Record<string, number>>,
  on: Day,
): Promise<string | null> {
  const before = keptMeasures(row)
  const after: Record<string, KeptMeasure> = {}
  for (const { id, title, unit, loinc, atLeast, atMost } of measures) {
    const [old, value] = [before[id], values[id]]
    if (old !== undefined && old.value === value && row.held_on === on) {
      after[id] = old
      continue
    }
    if (old !== undefined) await takeBack({ db, actor }, old)
    if (value === undefined) continue
    if (value < atLeast || value > atMost)
      throw new AppError('invalid-input', `${title}: from ${atLeast} to ${atMost}.`, {
        fields: { [id]: `From ${atLeast} to ${atMost}` },
      })
    const observationId = app.newId()
    await insertRecord(db, actor, 'observations', {
      id: observationId,
      patient_id: row.patient_id,
      loinc,
      text: title,
      value,
      value_text: null,
      unit,
      on_day: on,
      import_id: null,
    })
    after[id] = { value, observationId }
  }
  return Object.keys(after).length === 0 ? null : JSON.stringify(after)
}

/** The result may have been voided in the chart already. */
async function takeBack(
  { db, actor }: Pick<WriteContext, 'db' | 'actor'>,
  { observationId }: KeptMeasure,
): Promise<void> {
  const standing = await db
    .selectFrom('observations')
    .select('id')
    .where('id', '=', observationId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (standing !== undefined)
    await voidRecord(db, actor, 'observations', observationId, 'The session was changed')
}
