// Rows of a review and what hangs on it. Conventions of every row are in schema.ts.

import type { OfPatient } from './kept.ts'

export interface ReviewRow extends OfPatient {
  reference_code: string
  kind: string
  reason: string
  mode: string
  recipient: string
  /** collect, assess, plan, implement, done. */
  phase: string
  held_on: string
  patient_goal: string | null
  note: string | null
  follow_up_on: string | null
  parked_at: string | null
  park_note: string | null
  /** Name of the field that had the focus, so that a review resumes there. */
  last_field: string | null
  signed_at: string | null
  signed_by: string | null
  signature_json: string | null
  /** What was signed, as documents may use it: chart, patient, prescribers. Set with the signature, never changed. */
  signed_record_json: string | null
  /** When a technician or an intern handed it to a pharmacist, who, and what they say to them. */
  handed_over_at: string | null
  handed_over_by: string | null
  hand_over_note: string | null
  /** When it was parked at its last step with nothing missing but the signature; null once somebody goes on. */
  ready_at: string | null
}

/** One confirmed line of the list within a review. */
export interface ReviewLineRow extends OfPatient {
  review_id: string
  medication_id: string
  answer: string
  reason: string | null
  says: string | null
}

export interface FindingRow extends OfPatient {
  review_id: string
  finding_key: string
  facts: string
  finding_json: string
}

export interface DecisionRow extends OfPatient {
  review_id: string
  finding_key: string
  facts: string
  /** accept or dismiss. */
  decision: string
  reason: string | null
  problem_id: string | null
}

export interface ProblemRow extends OfPatient {
  review_id: string
  finding_key: string | null
  title: string
  pqa_category: string
  dtp_category: string
  cause: string
  severity: string
  evidence_json: string
  citation: string | null
  /** Open or resolved; its life is in problem_events. */
  status: string
  resolved_on: string | null
  priority: 'high' | 'medium' | 'low' | null
  /** Medications, condition and goal that it is about. */
  links_json: string | null
  /** The day of the next action; null: none is planned. */
  next_action_on: string | null
}

/** A to-do line for the patient or a recommendation to a prescriber. */
export interface PlanItemRow extends OfPatient {
  review_id: string
  problem_id: string | null
  /** todo or recommendation. */
  kind: string
  position: number
  content_json: string
  prescriber_id: string | null
}

export interface AddendumRow extends OfPatient {
  review_id: string
  text: string
}
