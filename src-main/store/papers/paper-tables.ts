// Rows of the tables for the store's own papers. Columns are explained in the migration that makes them.

import type { Kept, OfPatient } from '../kept.ts'

export interface LogoRow extends Kept {
  media_type: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  sha256: string
  bytes: Uint8Array
}

export interface LetterheadRow extends Kept {
  logo_id: string | null
  letterhead_json: string
}

export interface OwnTemplateRow extends Kept {
  /** Id of a template. */
  template: string
  own_json: string
}

export interface DisposalNoticeRow extends OfPatient {
  /** The sheet that was given; null: a paper of another make. */
  document_id: string | null
  /** Day. */
  on_day: string
  how: 'handed-over' | 'mail' | 'courier' | 'portal' | 'secure-message'
  note: string | null
}

export interface MedicationLookRow extends OfPatient {
  medication_id: string
  shape: string
  colour: string
  /** Letters on it; null: none. */
  imprint: string | null
  is_scored: number
}
