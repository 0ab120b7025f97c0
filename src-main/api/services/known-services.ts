// Which services there are: those that Pestle ships, and the store's own in the version that a visit was asked in.

import type { Kysely } from 'kysely'
import { AppError } from '../../contract/errors.ts'
import { clinicalServices } from '../../reference/services/index.ts'
import type { ClinicalService, Course } from '../../reference/services/service-shape.ts'
import type { Schema } from '../../store/schema.ts'

type Read = Kysely<Schema>

/** A service with whether the store made it. */
export interface KnownService {
  readonly service: ClinicalService
  readonly isOwn: boolean
}

/** What can be begun today, the shipped ones first. */
export async function offeredServices(_db: Read): Promise<readonly KnownService[]> {
  return clinicalServices.map((service) => ({ service, isOwn: false }))
}

/** One that can be begun; `not-found` without. */
export async function offeredService(db: Read, id: string): Promise<ClinicalService> {
  const known = (await offeredServices(db)).find(({ service }) => service.id === id)
  if (known === undefined) throw new AppError('not-found', 'There is no such service.')
  return known.service
}

/** The service of a visit, as it was asked. Ids of shipped ones never change. */
export async function serviceOf(
  _db: Read,
  row: { readonly service: string; readonly service_version: string },
): Promise<ClinicalService> {
  const shipped = clinicalServices.find(({ id }) => id === row.service)
  if (shipped !== undefined) return shipped
  throw new Error(`Broken promise: there is no service ${row.service} ${row.service_version}`)
}

/** The course of a service; `not-allowed` for one that has none. */
export function courseOf({ course, title }: ClinicalService): Course {
  if (course === null) throw new AppError('not-allowed', `${title} has no sessions.`)
  return course
}
