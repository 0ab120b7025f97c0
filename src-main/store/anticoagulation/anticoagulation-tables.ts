// Rows of the anticoagulation clinic. Conventions of every row are in ../schema.ts.

import type { OfPatient } from '../kept.ts'

/** One course of an anticoagulant that the clinic looks after. */
export interface AnticoagulationEnrolmentRow extends OfPatient {
  kind: 'warfarin' | 'doac'
  /** Word of the program, or 'other'. */
  indication: string
  indication_note: string | null
  /** INR; null for a DOAC. */
  goal_low: number | null
  goal_high: number | null
  /** First dose of this course; null: nobody said. */
  started_on: string | null
  duration: 'until-day' | 'indefinite' | 'unknown'
  stop_on: string | null
  nomogram: string | null
  /** Strengths in hand, mg. */
  tablets_json: string | null
  are_halves_allowed: number | null
  /** Milligrams from Sunday to Saturday taken now, as signed or told last; null: unknown. */
  week_json: string | null
  /** Days of the week on which the clinic is held, 0 is Sunday. */
  clinic_days_json: string
  /** Who is responsible. */
  prescriber_id: string | null
  enrolled_on: string
  /** As last signed. */
  next_test_on: string | null
  next_test_at: 'clinic' | 'laboratory' | 'home' | null
  ended_on: string | null
  end_reason: string | null
}

/** One visit: what was asked, what was proposed, what a pharmacist signed. */
export interface AnticoagulationVisitRow extends OfPatient {
  enrolment_id: string
  on_day: string
  /** An unasked question is not in it. */
  answers_json: string
  observation_id: string | null
  inr: number | null
  inr_on: string | null
  inr_method: 'point-of-care' | 'laboratory' | 'home' | 'import' | null
  /** As computed when it was signed. */
  proposal_json: string | null
  /** Of a DOAC. */
  checks_json: string | null
  decision: 'accepted' | 'overridden' | 'no-dose' | null
  override_reason: string | null
  /** Milligrams of the week taken up to this visit; null: unknown. */
  taken_json: string | null
  /** Week in mg, doses held. */
  dose_json: string | null
  next_test_on: string | null
  next_test_at: 'clinic' | 'laboratory' | 'home' | null
  note: string | null
  /** Instant at which somebody handed it to a pharmacist. */
  prepared_at: string | null
  prepared_by: string | null
  signed_at: string | null
  signed_by: string | null
  signature_json: string | null
}

/** What happened besides the visits. */
export interface AnticoagulationEventRow extends OfPatient {
  enrolment_id: string
  visit_id: string | null
  kind: 'bleed' | 'clot' | 'admission' | 'procedure' | 'bridging-plan' | 'addendum'
  severity: 'major' | 'clinically-relevant' | 'minor' | null
  on_day: string
  until_day: string | null
  text: string
}
