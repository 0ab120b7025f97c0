// Rows of what was issued, what is to be done, what came in, and what the program itself keeps.
// Conventions of every row are in schema.ts.

import type { Kept, OfPatient } from './kept.ts'

export interface CommunicationRow extends OfPatient {
  review_id: string | null
  document_id: string | null
  prescriber_id: string | null
  channel: string | null
  status: string
  sent_at: string | null
  due_on: string | null
  reply: string | null
  replied_at: string | null
  /** Code of this letter; null: the review's own code. */
  reference_code: string | null
}

export interface DocumentRow extends OfPatient {
  review_id: string | null
  template: string
  template_version: number
  title: string
  prescriber_id: string | null
  facts_json: string
  created_day: string
  rendered_at: string
  pages: number
  sha256: string
  bytes: Uint8Array
}

export interface TaskRow extends Kept {
  patient_id: string | null
  review_id: string | null
  kind: string
  text: string
  due_on: string | null
  owner_id: string | null
  done_at: string | null
  /** What came of it. */
  outcome: string | null
}

export interface AppointmentRow extends OfPatient {
  starts_at: string
  minutes: number
  mode: string
  note: string | null
  status: string
  owner_id: string | null
  purpose: string | null
  offer_id: string | null
}

export interface MappingRow {
  id: string
  system: string
  format: string
  mapping_json: string
  saved_at: string
  saved_by: string
}

export interface ImportRow {
  id: string
  format: string
  source_name: string
  sha256: string
  started_at: string
  finished_at: string | null
  by_user: string
  counts_json: string
  problems_json: string
}

/** A row of an import that could be one of several patients: a person decides. */
export interface ImportMatchRow {
  id: string
  import_id: string
  record_json: string
  candidates_json: string
  decided_at: string | null
  decided_by: string | null
  patient_id: string | null
}

export interface JournalRow {
  seq: number
  at: string
  by_user: string
  table_name: string
  row_id: string
  patient_id: string | null
  action: string
  before_json: string | null
  after_json: string | null
}

export interface AuditRow {
  seq: number
  at: string
  by_user: string | null
  user_name: string | null
  call: string
  action: string
  patient_id: string | null
  subject_id: string | null
  outcome: string
  previous_hash: string
  hash: string
}

/** One document for a printer: waiting, held, or what came of it. */
export interface PrintJobRow extends OfPatient {
  document_id: string
  /** Order in the queue. */
  place: number
  state: 'waiting' | 'held' | 'printed' | 'shown' | 'failed' | 'cancelled'
  /** As the system names it; null: the person was asked. */
  printer: string | null
  copies: number
  sides: 'one' | 'two'
  /** What the printer said. */
  failure: string | null
  /** Instant. */
  ended_at: string | null
  ended_by: string | null
}
