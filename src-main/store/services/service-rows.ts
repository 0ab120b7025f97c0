// Reads visits and courses of clinical services. Written through recorded.ts only.

import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'
import type { ServiceCourseRow, ServiceVisitRow } from './service-tables.ts'

type Read = Kysely<Schema>

const standing = (db: Read) =>
  db.selectFrom('service_visits').selectAll().where('voided_at', 'is', null)

/** One by its id; null when there is none. */
export async function serviceVisitById(db: Read, id: string): Promise<ServiceVisitRow | null> {
  return (await standing(db).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Visits that are no session, the newest first. */
export async function serviceVisitsOf(
  db: Read,
  patientId: string,
): Promise<readonly ServiceVisitRow[]> {
  return standing(db)
    .where('patient_id', '=', patientId)
    .where('course_id', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()
}

/** The services that one review holds. */
export async function serviceVisitsOfReview(
  db: Read,
  reviewId: string,
): Promise<readonly ServiceVisitRow[]> {
  return standing(db).where('review_id', '=', reviewId).orderBy('created_at').execute()
}

/** The sessions of a course in their order. */
export async function sessionsOf(db: Read, courseId: string): Promise<readonly ServiceVisitRow[]> {
  return standing(db).where('course_id', '=', courseId).orderBy('session').execute()
}

/** Courses of one patient, the newest first. */
export async function serviceCoursesOf(
  db: Read,
  patientId: string,
): Promise<readonly ServiceCourseRow[]> {
  return db
    .selectFrom('service_courses')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .orderBy('anchor_on', 'desc')
    .execute()
}

/** One course by its id; null when there is none. */
export async function serviceCourseById(db: Read, id: string): Promise<ServiceCourseRow | null> {
  const row = await db
    .selectFrom('service_courses')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
