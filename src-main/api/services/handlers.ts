// Clinical services over the wire: begun, planned by a clock, asked question by question, voided. Sessions of courses are in
// course-handlers.ts.

import {
  askedQuestions,
  chosen,
  standingAnswers,
} from '../../clinical/assessments/answered-form.ts'
import { addDays } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import type { serviceCalls } from '../../contract/services.ts'
import { cite } from '../../reference/source.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import { loadReview, newestOpenReview } from '../../store/reviews.ts'
import {
  serviceVisitById,
  serviceVisitsOf,
  serviceVisitsOfReview,
} from '../../store/services/service-rows.ts'
import type { ServiceVisitRow } from '../../store/services/service-tables.ts'
import type { Handlers, ReadContext, WriteContext } from '../context.ts'
import { mustBeOpened } from '../patients.ts'
import { beginReview } from '../reviews.ts'
import { courseHandlers } from './course-handlers.ts'
import { coursesOfPatient } from './course-view.ts'
import { type KnownService, offeredService, offeredServices, serviceOf } from './known-services.ts'
import { newVisit } from './new-visit.ts'
import { servicePaperHandlers } from './paper-handlers.ts'
import { serviceAnswers, visitLine, visitView } from './visit-view.ts'

/** The row, of a chart that is open. */
async function loadVisit(
  context: ReadContext | WriteContext,
  id: string,
): Promise<ServiceVisitRow> {
  const row = await serviceVisitById(context.db, id)
  if (row === null) throw new AppError('not-found', 'This visit is no longer in the chart.')
  mustBeOpened(context, row.patient_id)
  return row
}

function view({ service, isOwn }: KnownService) {
  const { id, title, about, version, questions, clock, course } = service
  return {
    id,
    title,
    about,
    version,
    questions: questions.length,
    clock: clock === null ? null : { event: clock.event, days: clock.days },
    course:
      course === null
        ? null
        : {
            anchor: course.anchor,
            sessions: course.sessions.length,
            citation: cite(course.source).citation,
          },
    isOwn,
  }
}

export const serviceHandlers: Handlers<typeof serviceCalls> = {
  ...courseHandlers,
  ...servicePaperHandlers,

  'services.list': async ({ db }) => (await offeredServices(db)).map(view),

  'services.patient': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const { db } = context
    const open = await newestOpenReview(db, patientId)
    const visits = []
    for (const row of await serviceVisitsOf(db, patientId)) visits.push(await visitLine(db, row))
    return {
      visits,
      courses: await coursesOfPatient(db, patientId),
      joins: open === null ? null : { reviewId: open.id, kind: open.kind },
    }
  },

  'services.start': async (context, { patientId, service: serviceId, visitId }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const service = await offeredService(db, serviceId)
    const planned = visitId === null ? null : await loadVisit(context, visitId)
    if (planned !== null && (planned.review_id !== null || planned.service !== service.id))
      throw new AppError('conflict', 'This visit is begun already.')
    const open = await newestOpenReview(db, patientId)
    const has =
      open !== null &&
      (await serviceVisitsOfReview(db, open.id)).some((one) => one.service === service.id)
    if (has) throw new AppError('conflict', `${service.title} is part of the open review already.`)
    const followUpOn =
      service.followUpDays === null ? null : addDays(app.today(), service.followUpDays)
    const reviewId =
      open?.id ??
      (await beginReview(context, patientId, {
        kind: 'TMR',
        reason: service.title,
        mode: 'in-person',
        recipient: 'patient',
        followUpOn,
      }))
    if (open !== null && open.follow_up_on === null && followUpOn !== null)
      await changeRecord(db, actor, 'reviews', open.id, null, { follow_up_on: followUpOn })
    const id = planned?.id ?? app.newId()
    if (planned === null)
      await insertRecord(
        db,
        actor,
        'service_visits',
        newVisit(id, patientId, service, { review_id: reviewId }),
      )
    else await changeRecord(db, actor, 'service_visits', id, null, { review_id: reviewId })
    return { visitId: id, reviewId }
  },

  'services.plan': async (context, { patientId, service: serviceId, eventOn, note }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const service = await offeredService(db, serviceId)
    const { clock } = service
    if (clock === null) throw new AppError('not-allowed', `${service.title} has no clock.`)
    if (eventOn > app.today())
      throw new AppError('invalid-input', 'This day is still to come.', {
        fields: { eventOn: 'Write the day on which it was' },
      })
    const known = (await serviceVisitsOf(db, patientId)).some(
      (one) => one.service === service.id && one.event_on === eventOn,
    )
    if (known) throw new AppError('conflict', `This ${clock.event.toLowerCase()} is on record.`)
    const id = app.newId()
    await insertRecord(
      db,
      actor,
      'service_visits',
      newVisit(id, patientId, service, {
        due_on: addDays(eventOn, clock.days),
        event_on: eventOn,
        event_note: note,
      }),
    )
    return { id }
  },

  'services.read': async (context, { visitId }) =>
    visitView(context.db, await loadVisit(context, visitId), context.app.today()),

  'services.ofReview': async (context, { reviewId }) => {
    const { db } = context
    mustBeOpened(context, (await loadReview(db, reviewId)).patient_id)
    const lines = []
    for (const row of await serviceVisitsOfReview(db, reviewId))
      lines.push(await visitLine(db, row))
    return lines
  },

  'services.answer': async (context, { visitId, question: questionId, answer }) => {
    const { db, actor } = context
    const row = await loadVisit(context, visitId)
    if (row.review_id === null)
      throw new AppError('not-allowed', 'Begin this visit before you answer its questions.')
    const service = await serviceOf(db, row)
    const before = serviceAnswers(row)
    const question = askedQuestions(service, before).find(({ id }) => id === questionId)
    if (question === undefined || chosen(question, { [questionId]: answer }) === null)
      throw new AppError('conflict', 'This question is not asked, or has no such answer.')
    const after = standingAnswers(service, { ...before, [questionId]: answer })
    await changeRecord(db, actor, 'service_visits', visitId, null, {
      answers_json: JSON.stringify(after),
    })
    return { id: visitId }
  },

  'services.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const row = await loadVisit(context, id)
    if (row.course_id !== null)
      throw new AppError('not-allowed', 'End the course instead: its sessions go with it.')
    await voidRecord(context.db, context.actor, 'service_visits', id, reason)
    return { id }
  },
}
