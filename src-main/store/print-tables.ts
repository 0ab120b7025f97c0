// Rows of the print queue. Conventions of every row are in schema.ts.

import type { OfPatient } from './kept.ts'

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
