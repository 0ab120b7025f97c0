// Clinical services: visits whose clock runs, such as the one after a discharge, sessions of courses that are due, and held
// sessions that wait for a pharmacist's signature.

import { addDays, type Day, daysBetween } from '../../clinical/dates.ts'
import { clinicalServices } from '../../reference/services/index.ts'
import { asDay } from '../../store/load-chart.ts'
import { all, because, named, type WorkQuery, who } from './work-query.ts'

/** Sessions are prepared for so many days ahead; a running clock is shown from its first day. */
const aheadDays = 2

/** Sessions are still asked for so long; after that the course is ended or moved by a person. */
const askedDays = 60

function titleOf(service: string, own: ReadonlyMap<string, string>): string {
  return clinicalServices.find(({ id }) => id === service)?.title ?? own.get(service) ?? service
}

/** What is due, the oldest first. */
export const servicesDue: WorkQuery = {
  kind: 'service-due',
  lane: 'technician',
  hasOwner: false,
  find: async ({ db, today }) => {
    const rows = await db
      .selectFrom('service_visits as v')
      .innerJoin('patients as p', 'p.id', 'v.patient_id')
      .select([...named, 'v.id', 'v.service', 'v.course_id', 'v.session'])
      .select(['v.due_on', 'v.event_on', 'v.event_note'])
      .where('v.due_on', 'is not', null)
      .where('v.review_id', 'is', null)
      .where('v.outcome', 'is', null)
      .where('v.voided_at', 'is', null)
      .where('v.due_on', '>=', addDays(today, -askedDays))
      .where((eb) =>
        eb.or([eb('v.due_on', '<=', addDays(today, aheadDays)), eb('v.course_id', 'is', null)]),
      )
      .where('p.voided_at', 'is', null)
      .where('p.died_on', 'is', null)
      .orderBy('v.due_on')
      .limit(500)
      .execute()
    const own = await ownTitles(db)
    return all(
      rows.map((row) => {
        const eventOn = asDay(row.event_on)
        const dueOn = asDay(row.due_on)
        return {
          ...who(row),
          id: row.id,
          why: because(
            row.session === null
              ? titleOf(row.service, own)
              : `${titleOf(row.service, own)}: session ${row.session}`,
            eventOn === null ? null : `${eventWord(row.service)} on ${eventOn}`,
            row.session === null && dueOn !== null ? leftWords(dueOn, today) : null,
            row.event_note,
          ),
          next: row.course_id === null ? 'Begin the visit' : 'Hold the session',
          opens: 'services' as const,
          entryId: row.id,
          reviewId: null,
          dueOn: row.due_on,
          ownerId: null,
          ownerName: null,
        }
      }),
    )
  },
}

function eventWord(service: string): string {
  return clinicalServices.find(({ id }) => id === service)?.clock?.event ?? 'Event'
}

function leftWords(dueOn: Day, today: Day): string {
  const left = daysBetween(today, dueOn)
  if (left < 0) return `${-left} ${left === -1 ? 'day' : 'days'} too late`
  return left === 0 ? 'last day' : `${left} ${left === 1 ? 'day' : 'days'} left`
}

/** Titles of the store's own services by key. */
async function ownTitles(
  db: Parameters<WorkQuery['find']>[0]['db'],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('own_services')
    .select(['key', 'title'])
    .where('voided_at', 'is', null)
    .orderBy('version')
    .execute()
  return new Map(rows.map(({ key, title }) => [key, title]))
}

/** Sessions that were recorded, until a pharmacist signs. */
export const sessionsToSign: WorkQuery = {
  kind: 'session-to-sign',
  lane: 'pharmacist',
  hasOwner: false,
  find: async ({ db }) => {
    const rows = await db
      .selectFrom('service_visits as v')
      .innerJoin('patients as p', 'p.id', 'v.patient_id')
      .select([...named, 'v.id', 'v.service', 'v.session', 'v.held_on', 'v.outcome'])
      .where('v.outcome', 'is not', null)
      .where('v.signed_at', 'is', null)
      .where('v.voided_at', 'is', null)
      .where('p.voided_at', 'is', null)
      .orderBy('v.held_on')
      .limit(500)
      .execute()
    const own = await ownTitles(db)
    return all(
      rows.map((row) => ({
        ...who(row),
        id: row.id,
        why: because(
          `${titleOf(row.service, own)}: session ${row.session}`,
          row.outcome === 'missed' ? `missed on ${row.held_on}` : `held on ${row.held_on}`,
        ),
        next: 'Look at the session and sign it',
        opens: 'services' as const,
        entryId: row.id,
        reviewId: null,
        dueOn: row.held_on,
        ownerId: null,
        ownerName: null,
      })),
    )
  },
}
