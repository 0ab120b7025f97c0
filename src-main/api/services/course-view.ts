// Courses of sessions as the screens show them.

import type { Kysely } from 'kysely'
import type { CourseView, SessionView } from '../../contract/services.ts'
import { cite } from '../../reference/source.ts'
import { asDay } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import { serviceCoursesOf, sessionsOf } from '../../store/services/service-rows.ts'
import type { ServiceCourseRow, ServiceVisitRow } from '../../store/services/service-tables.ts'
import { knownDay } from '../outreach-view.ts'
import { namesOfUsers } from '../wellness/assessment-view.ts'
import { courseOf, serviceOf } from './known-services.ts'
import { questionViews, serviceAnswers } from './visit-view.ts'

type Read = Kysely<Schema>

/** A measure as it is kept: its value, and the result of the chart that tells it. */
export interface KeptMeasure {
  readonly value: number
  readonly observationId: string
}

/** What was measured at a session, by the id of the measure. */
export function keptMeasures({
  measures_json,
}: Pick<ServiceVisitRow, 'measures_json'>): Readonly<Record<string, KeptMeasure>> {
  // Written by this program.
  return measures_json === null ? {} : JSON.parse(measures_json)
}

/** Courses of one patient, the newest first. */
export async function coursesOfPatient(
  db: Read,
  patientId: string,
): Promise<readonly CourseView[]> {
  const names = await namesOfUsers(db)
  const views: CourseView[] = []
  for (const row of await serviceCoursesOf(db, patientId))
    views.push(await courseView(db, row, names))
  return views
}

/** One course with its sessions. */
export async function courseView(
  db: Read,
  row: ServiceCourseRow,
  names: ReadonlyMap<string, string>,
): Promise<CourseView> {
  const service = await serviceOf(db, row)
  const course = courseOf(service)
  const sessions = await sessionsOf(db, row.id)
  return {
    id: row.id,
    service: row.service,
    title: service.title,
    anchor: course.anchor,
    anchorOn: knownDay(row.anchor_on),
    endedOn: asDay(row.ended_on),
    endReason: row.end_reason,
    citation: cite(course.source).citation,
    questions: questionViews(course, {}),
    measures: course.measures.map(({ id, title, unit, atLeast, atMost }) => ({
      ...{ id, title, unit, atLeast, atMost },
    })),
    sessions: sessions.flatMap((one): readonly SessionView[] => {
      const planned = course.sessions[(one.session ?? 0) - 1]
      if (planned === undefined || one.session === null) return []
      return [
        {
          id: one.id,
          session: one.session,
          title: planned.title,
          about: planned.about,
          dueOn: knownDay(one.due_on ?? row.anchor_on),
          outcome: one.outcome,
          heldOn: asDay(one.held_on),
          note: one.note,
          answers: serviceAnswers(one),
          measures: Object.fromEntries(
            Object.entries(keptMeasures(one)).map(([id, { value }]) => [id, value]),
          ),
          signedBy: one.signed_by === null ? null : (names.get(one.signed_by) ?? 'unknown'),
          signedAt: one.signed_at,
        },
      ]
    }),
  }
}
