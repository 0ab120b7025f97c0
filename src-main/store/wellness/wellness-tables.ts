// Rows of questionnaires and screening events. Columns are explained in the migration that makes them.

import type { Kept, OfPatient } from '../kept.ts'

export interface ScreeningEventRow extends Kept {
  name: string
  place: string | null
  /** Day. */
  on_day: string
}

export interface EventPersonRow extends OfPatient {
  event_id: string
  measures_json: string | null
  observations_json: string | null
}

export interface AssessmentRow extends OfPatient {
  form: string
  form_version: string
  language: 'en' | 'es'
  /** Day. */
  on_day: string
  answers_json: string
  score: number | null
  grade: string | null
  stop_json: string | null
  finished_at: string | null
  finished_by: string | null
  observation_id: string | null
  watched_observation_id: string | null
}
