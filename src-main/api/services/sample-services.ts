// Clinical services of the invented sample pharmacy: a discharge whose clock runs, and a course whose quit day is near.

import { z } from 'zod'
import { addDays } from '../../clinical/dates.ts'
import { type Actor, insertRecord, insertRecords } from '../../store/recorded.ts'
import type { App } from '../app.ts'
import { courseOf, offeredService } from './known-services.ts'
import { newVisit } from './new-visit.ts'

const person = { last: z.string(), first: z.string(), service: z.string() }
const sample = z.object({
  events: z.array(z.object({ ...person, daysAgo: z.number(), note: z.string() })),
  courses: z.array(z.object({ ...person, inDays: z.number() })),
})

/** Writes what `clinical-services.json` says; days are counted from today. */
export async function addSampleServices(app: App, actor: Actor, json: unknown): Promise<void> {
  const { events, courses } = sample.parse(json)
  const today = app.today()
  await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      const idOf = async ({ last, first }: { readonly last: string; readonly first: string }) => {
        const { id } = await trx
          .selectFrom('patients')
          .select('id')
          .where('last_name', '=', last)
          .where('first_name', '=', first)
          .executeTakeFirstOrThrow()
        return id
      }
      for (const one of events) {
        const service = await offeredService(trx, one.service)
        const eventOn = addDays(today, -one.daysAgo)
        const visit = newVisit(app.newId(), await idOf(one), service, {
          due_on: service.clock === null ? null : addDays(eventOn, service.clock.days),
          event_on: eventOn,
          event_note: one.note,
        })
        await insertRecord(trx, actor, 'service_visits', visit)
      }
      for (const one of courses) {
        const service = await offeredService(trx, one.service)
        const patientId = await idOf(one)
        const anchorOn = addDays(today, one.inDays)
        const id = app.newId()
        await insertRecord(trx, actor, 'service_courses', {
          id,
          patient_id: patientId,
          service: service.id,
          service_version: service.version,
          anchor_on: anchorOn,
          ended_on: null,
          end_reason: null,
        })
        const sessions = courseOf(service).sessions.map(({ offsetDays }, place) =>
          newVisit(app.newId(), patientId, service, {
            course_id: id,
            session: place + 1,
            due_on: addDays(anchorOn, offsetDays),
          }),
        )
        await insertRecords(trx, actor, 'service_visits', sessions)
      }
    })
}
