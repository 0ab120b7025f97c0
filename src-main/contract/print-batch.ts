// Calls about packets of many patients in one go: who waits for one, and the job that makes and prints them.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import type { PacketClock } from '../clinical/outreach/packet-clock.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id } from './fields.ts'

/** Patients in one batch. */
export const MOST_IN_BATCH = 200

/** Where the packet of a signed review stands on its way to paper. */
export type PacketPaper = 'not-made' | 'made' | 'queued' | 'printed'

export interface BatchRow {
  /** Of the signed review. */
  readonly id: string
  readonly patientId: string
  readonly patientName: string
  readonly heldOn: Day
  readonly clock: PacketClock
  /** Time of the appointment on the day that was asked for; null in the list of all. */
  readonly time: string | null
  readonly paper: PacketPaper
}

export interface BatchOffer {
  /** The store's own day. */
  readonly today: Day
  /** Signed packets that nobody has delivered: in the order of the appointments, or the oldest review first. */
  readonly rows: readonly BatchRow[]
  /** How many more there are than one batch takes. */
  readonly left: number
  /** Patients with an appointment on the day who have no signed packet to give out. */
  readonly without: readonly { readonly patientName: string; readonly time: string }[]
}

/** What could not be made or printed, and why. It stays in the list and can be tried again. */
export interface BatchFailure {
  readonly reviewId: string
  readonly patientName: string
  readonly why: string
}

export interface BatchRun {
  readonly printed: number
  /** Packets that had been printed before and were left alone. */
  readonly already: number
  readonly failures: readonly BatchFailure[]
  /** True when it was cancelled, by key or at a printer's dialog. What was made waits in the queue. */
  readonly isCancelled: boolean
  readonly message: string
}

export const printBatchCalls = {
  /** `on`: those with an appointment on that day; null: everybody. */
  'printBatch.offered': query<BatchOffer>()({
    input: z.object({ on: dayField.nullable() }),
    access: everyRole,
    audit: noAudit('names only; printing is recorded'),
  }),
  /**
   * Makes each packet that is not made yet and prints it, in the order given, each once. `jobs.cancel` ends it between two
   * papers. Progress on topic `job`, counted in patients. A review that is not signed is refused as a failure of its own.
   */
  'printBatch.run': command<BatchRun>()({
    input: z.object({ jobId: id, reviewIds: z.array(id).min(1).max(MOST_IN_BATCH) }),
    access: everyRole,
    audit: entry('print'),
  }),
} as const
