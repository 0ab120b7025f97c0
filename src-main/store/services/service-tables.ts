// Rows of clinical services. Columns are explained in the migration that makes them.

import type { Kept, OfPatient } from '../kept.ts'

/** One version of a service that the store made. */
export interface OwnServiceRow extends Kept {
  key: string
  version: number
  title: string
  is_offered: 0 | 1
  definition_json: string
}

export interface ServiceCourseRow extends OfPatient {
  service: string
  service_version: string
  /** Day. */
  anchor_on: string
  /** Day. */
  ended_on: string | null
  end_reason: string | null
}

export interface ServiceVisitRow extends OfPatient {
  service: string
  service_version: string
  course_id: string | null
  session: number | null
  review_id: string | null
  /** Day. */
  due_on: string | null
  /** Day. */
  event_on: string | null
  event_note: string | null
  answers_json: string
  measures_json: string | null
  note: string | null
  outcome: 'held' | 'missed' | null
  /** Day. */
  held_on: string | null
  signed_at: string | null
  signed_by: string | null
}

export interface ServiceTaperRow extends OfPatient {
  review_id: string
  medication_id: string
  plan: string
  /** Day. */
  starts_on: string
  dose_mg: number
  steps_json: string
}
