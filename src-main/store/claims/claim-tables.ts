// Rows of claims and what became of them. Conventions of every row are in schema.ts.

import type { Kept, OfPatient } from '../kept.ts'

type ClaimStateWord =
  | 'draft'
  | 'checked'
  | 'sent'
  | 'needs-information'
  | 'denied'
  | 'resubmitted'
  | 'paid'
  | 'reversed'
  | 'written-off'
  | 'discarded'

/** One service of one encounter under one program. */
export interface ClaimRow extends OfPatient {
  encounter_kind:
    | 'review'
    | 'follow-up'
    | 'offer'
    | 'inr-visit'
    | 'vaccination'
    | 'screening'
    | 'session'
  /** Id of the review, follow-up or offer. */
  encounter_id: string
  /** The review that it is, or that it follows. */
  review_id: string | null
  program: string
  service: string
  /** Null: about the whole encounter. */
  problem_id: string | null
  /** RxCUI of the drug that it is about; null: about none, or not identified. */
  drug_key: string | null
  service_day: string
  state: ClaimStateWord
  /** A `ClaimDraft` of src-main/programs, as last judged. */
  draft_json: string
  /** A `FilledRecord`: the encounter in the program's words. */
  record_json: string
  /** The dated terms that it was priced and judged by. */
  terms_json: string
  /** DUR/PPS codes as a person settled them; null: nobody did. */
  dur_json: string | null
  /** Plan, as it was called when it was made. */
  payer: string | null
  /** The payer's own number of the claim. */
  payer_number: string | null
  /** US cents; null: no fee on file. */
  billed_cents: number | null
  paid_cents: number
  /** The last time that it was sent. */
  sent_on: string | null
  state_on: string
}

/** One step in the life of a claim; by whom and when are the row's own. */
export interface ClaimEventRow extends OfPatient {
  claim_id: string
  on_day: string
  state: ClaimStateWord
  reason: string | null
  /** What was sent, for a sending. */
  draft_json: string | null
}

/** One line of a remittance about a claim. */
export interface ClaimPaymentRow extends OfPatient {
  claim_id: string
  event_id: string | null
  kind: 'payment' | 'denial' | 'taken-back'
  on_day: string
  cents: number
  /** The payer's code of a denial or reduction. */
  reason_code: string | null
  reason: string | null
  /** Number of the cheque, transfer or remittance. */
  remittance: string | null
}

/** A field that somebody has typed into the program's own portal. */
export interface ClaimFieldTickRow extends OfPatient {
  claim_id: string
  /** Group, its id and the label. */
  field_key: string
  /** As it was copied. */
  value: string
}

/** A store's order of the fields of a program's portal; the highest version that stands is in force. */
export interface PortalLayoutRow extends Kept {
  program: string
  version: number
  layout_json: string
  note: string | null
}

/** What claims ask of an encounter and the chart has no place for, written once for every program. */
export interface ClaimFactRow extends OfPatient {
  encounter_id: string
  /** Problem, medication or condition; the encounter's own id for the encounter. */
  subject_id: string
  field: string
  value: string
}

/** What bills ask and the chart has no place for. */
export interface BillingFactsRow extends OfPatient {
  /** Null: of the patient's insurance, for every bill. */
  encounter_id: string | null
  /** `patientBilling` or `encounterBilling` of the contract. */
  facts_json: string
}

/** A program's certificate of the pharmacy or of one pharmacist. */
export interface ProgramCertificateRow extends Kept {
  program: string
  /** Null: of the pharmacy. */
  user_id: string | null
  is_certified: number
  number: string | null
  from_day: string | null
  until_day: string | null
}
