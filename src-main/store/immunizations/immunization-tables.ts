// Rows of immunizations: lots, standing orders, statements, visits, refusals, messages. The doses themselves are in
// ../chart-tables.ts. Conventions of every row are in ../schema.ts.

import type { Kept, OfPatient } from '../kept.ts'

/** A lot in the refrigerator, as its carton says. */
export interface VaccineLotRow extends Kept {
  /** As printed. */
  lot: string
  /** Upper case without blanks and dashes: what a look-up compares. */
  lot_key: string
  /** Null: not on file. */
  cvx: string | null
  mvx: string | null
  trade_name: string | null
  /** Eleven digits. */
  ndc: string | null
  /** Fourteen digits. */
  gtin: string | null
  expires_on: string | null
  funding: 'private' | 'vfc' | 'state' | 'other' | null
  recalled_on: string | null
  recall_note: string | null
}

/** Doses that came into a lot or left it otherwise than into an arm. */
export interface VaccineLotMoveRow extends Kept {
  lot_id: string
  kind: 'received' | 'wasted' | 'returned' | 'transferred' | 'counted'
  /** In is positive, out negative; of a count: the difference found. */
  doses: number
  on_day: string
  note: string | null
}

/** A standing order as its prescriber signed it. */
export interface StandingOrderRow extends Kept {
  title: string
  /** Vaccine group of the CDC's schedule. */
  vaccine_group: string
  text: string
  prescriber_id: string | null
  /** Null: not signed yet, nothing is given under it. */
  signed_on: string | null
  valid_until: string | null
}

/** An edition of a Vaccine Information Statement that the store has in hand. */
export interface VisEditionRow extends Kept {
  title: string
  vaccine_group: string
  edition_on: string
  /** The day on which a person looked it up. */
  looked_up_on: string
}

/** One visit: what was asked before a dose, and who agreed to it. */
export interface VaccineVisitRow extends OfPatient {
  on_day: string
  /** Id and version of the questions asked; null: none were asked yet. */
  questionnaire: string | null
  /** An unasked question is not in it. */
  answers_json: string | null
  consent_by: 'patient' | 'parent' | 'representative' | null
  /** Name of who agreed for the patient. */
  consent_name: string | null
  consent_method: 'written' | 'verbal' | null
  consent_on: string | null
  /** Null: nobody asked. */
  registry_sharing: 'yes' | 'no' | null
  note: string | null
}

/** A vaccine that was offered and not given. */
export interface VaccineRefusalRow extends OfPatient {
  visit_id: string | null
  vaccine_group: string
  cvx: string | null
  reason: 'patient' | 'parent' | 'religious' | 'medical' | 'other'
  note: string | null
  on_day: string
}

/** A message to an immunization registry, as it was written, and what came back. */
export interface RegistryMessageRow extends OfPatient {
  visit_id: string | null
  /** MSH-10, by which the answer names it. */
  control_id: string
  on_day: string
  message: string
  state: 'made' | 'accepted' | 'warned' | 'refused'
  /** Instant. */
  answered_at: string | null
  /** Errors in words, one in a line. */
  answer: string | null
}
