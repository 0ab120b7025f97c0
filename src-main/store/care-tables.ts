// Rows of the review workspace: reconciliation, sweep, goals, follow-up, consults. Conventions of every row are in schema.ts.

import type { OfPatient } from './kept.ts'

/** What one source says of one medication, as it says it. */
export interface SourceLineRow extends OfPatient {
  review_id: string
  source: 'dispensing' | 'patient' | 'bottle' | 'prescriber' | 'discharge'
  /** As written or said, or half-known. */
  text: string
  /** Null: not identified. */
  ingredients_json: string | null
  strength: string | null
  form: string | null
  directions: string | null
  prescriber_id: string | null
  said_on: string
  /** The line of the list that it is about, when known. */
  medication_id: string | null
  is_half_known: number
  /** What still has to be found out, and from whom. */
  chase: string | null
  /** NDC, UPC or prescription number as the scanner gave it. */
  scanned_code: string | null
}

/** One decision for each medication of the reconciliation. */
export interface ReconciliationRow extends OfPatient {
  review_id: string
  /** The same for the same medication in all sources. */
  line_key: string
  medication_id: string | null
  decision: 'keep' | 'change' | 'stop' | 'add' | 'ask'
  /** Coded type. */
  discrepancy: string | null
  /** Coded cause. */
  cause: string | null
  note: string | null
}

/** One answered cell of the sweep. An unasked cell has no row. */
export interface SweepCellRow extends OfPatient {
  review_id: string
  row_kind: 'medication' | 'condition' | 'monitoring' | 'vaccines'
  /** Medications.id, conditions.id, or the word of row_kind. */
  row_key: string
  question:
    | 'indication'
    | 'effectiveness'
    | 'safety'
    | 'adherence'
    | 'untreated'
    | 'monitoring'
    | 'vaccines'
  answer: 'no-problem' | 'problem' | 'not-applicable'
  note: string | null
}

/** The life of a problem: the newest event is its status. */
export interface ProblemEventRow extends OfPatient {
  problem_id: string
  on_day: string
  status:
    | 'found'
    | 'planned'
    | 'recommended'
    | 'agreed'
    | 'declined'
    | 'implemented'
    | 'resolved'
    | 'not-resolved'
    | 'reopened'
  note: string | null
  follow_up_id: string | null
  communication_id: string | null
}

/** A goal of therapy. */
export interface GoalRow extends OfPatient {
  /** Where it was set. */
  review_id: string | null
  problem_id: string | null
  condition_id: string | null
  /** "Hemoglobin A1c". */
  parameter: string
  /** Id of the analyte that measures it, when one does. */
  analyte: string | null
  /** In words. */
  target: string
  target_low: number | null
  target_high: number | null
  unit: string | null
  due_on: string | null
}

/** How a goal stood on a day. */
export interface GoalOutcomeRow extends OfPatient {
  goal_id: string
  follow_up_id: string | null
  on_day: string
  status:
    | 'resolved'
    | 'stable'
    | 'improved'
    | 'partially-improved'
    | 'unimproved'
    | 'worsened'
    | 'failure'
    | 'expired'
  value_text: string | null
  observation_id: string | null
  note: string | null
}

/** What keeps a patient from taking one medication. */
export interface AdherenceCheckRow extends OfPatient {
  review_id: string
  medication_id: string
  on_day: string
  answers_json: string
  note: string | null
}

/** The edited parts of a note; null stands for the part as the data write it. */
export interface SoapNoteRow extends OfPatient {
  review_id: string
  subjective: string | null
  objective: string | null
  assessment: string | null
  plan: string | null
}

/** A pharmacist's acceptance of one entry of a technician or an intern, at one revision. */
export interface AcceptanceRow extends OfPatient {
  review_id: string
  table_name: string
  row_id: string
  row_revision: number
}

/** A later talk about a review: what became of its problems and goals. */
export interface FollowUpRow extends OfPatient {
  review_id: string
  held_on: string
  mode: 'in-person' | 'phone' | 'video' | 'chart'
  note: string | null
  next_on: string | null
}

/** A pharmacotherapy consult: a question with its answer. */
export interface ConsultRow extends OfPatient {
  reference_code: string
  requester_id: string | null
  /** In words, also when it is no prescriber. */
  requester: string
  question: string
  asked_on: string
  due_on: string | null
  sources_json: string
  answer: string | null
  signed_at: string | null
  signed_by: string | null
  signature_json: string | null
}

/** What was added to a signed consult. */
export interface ConsultAddendumRow extends OfPatient {
  consult_id: string
  text: string
}
