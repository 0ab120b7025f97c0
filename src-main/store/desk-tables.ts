// Rows of the desk: offers, contacts, consents, letters' lives, texts, time. Conventions of every row are in schema.ts.

import type { Kept, OfPatient } from './kept.ts'

/** A service offered to a patient, until it is taken, refused, or nobody could be reached. */
export interface OfferRow extends OfPatient {
  /** Id of the program that pays, or 'store'. */
  program: string
  kind: 'CMR' | 'TMR'
  offered_on: string
  owner_id: string | null
  due_on: string | null
  state: 'open' | 'scheduled' | 'accepted' | 'refused' | 'unable-to-reach' | 'withdrawn'
  closed_on: string | null
  /** Coded reason. */
  close_code: string | null
  close_note: string | null
  /** Instant; attempts before it no longer count. */
  reopened_at: string | null
  /** Name of the authorised representative to whom it is made; null: to the patient. */
  representative: string | null
}

/** One attempt to reach somebody, whatever came of it. */
export interface ContactRow extends OfPatient {
  offer_id: string | null
  review_id: string | null
  /** Offer, appointment, packet, follow-up, reminder. */
  purpose: string
  /** Instant. */
  at: string
  on_day: string
  channel: 'phone' | 'in-person' | 'mail' | 'message'
  outcome: 'reached' | 'no-answer' | 'voicemail' | 'busy' | 'wrong-number' | 'call-back'
  note: string | null
  /** Name of the authorised representative who was asked for; null: the patient. */
  representative: string | null
}

/** The written summary of a review in the patient's hands: at most one that stands for each review. */
export interface PacketDeliveryRow extends OfPatient {
  review_id: string
  document_id: string
  on_day: string
  how: 'handed-over' | 'mail' | 'courier' | 'portal' | 'secure-message'
  given_to: 'patient' | 'representative' | 'caregiver'
  note: string | null
}

/** Consent and refusal. An opt-out from a program is a third thing and has its own table. Reversed by voiding. */
export interface ConsentRow extends OfPatient {
  kind: 'consent' | 'refusal'
  /** Services, sharing, this-service, or a program's id. */
  scope: string
  given_by: 'patient' | 'representative' | 'caregiver'
  method: 'verbal' | 'written' | 'phone'
  /** Coded reason of a refusal. */
  code: string | null
  note: string | null
  on_day: string
  until_day: string | null
}

/** Texts that the store or one person keeps for use again. */
export interface SnippetRow extends Kept {
  /** Null: the store's. */
  owner_id: string | null
  /** Note, todo, letter, addendum. */
  kind: string
  /** Typed after a dot. */
  shortcut: string
  title: string
  /** With {variables}. */
  text: string
}

/** Seconds that one person worked in one phase on one day. */
export interface WorkMinutesRow extends OfPatient {
  review_id: string | null
  consult_id: string | null
  follow_up_id: string | null
  user_id: string
  /** Collect, assess, plan, implement, follow-up, consult. */
  phase: string
  on_day: string
  /** As counted. */
  seconds: number
  /** As a person says, with the reason. */
  corrected_seconds: number | null
  correction_reason: string | null
}

/** The life of a letter. */
export interface CommunicationEventRow extends OfPatient {
  communication_id: string
  on_day: string
  kind: 'sent' | 'phoned' | 'reply' | 'closed'
  channel: string | null
  note: string | null
}

/** What a prescriber answered to one recommendation. */
export interface RecommendationReplyRow extends OfPatient {
  communication_id: string
  plan_item_id: string
  reply:
    | 'accepted'
    | 'accepted-with-change'
    | 'declined'
    | 'discuss-at-visit'
    | 'more-information'
    | 'not-my-patient'
  reason: string | null
  on_day: string
}
