// Calls of the technician lane and of interruptions: what was prepared and waits for a pharmacist, handing over,
// reviews that are open, and where a review was left.

import { z } from 'zod'
import type { WrittenEntry } from '../clinical/prepared-entries.ts'
import { command, entry, everyRole, noAudit, pharmacistOnly, query } from './call.ts'
import { id, line, optionalLine, revision } from './fields.ts'
import type { Phase } from './reviews.ts'

/** An entry of somebody who may not sign, which waits until a pharmacist accepts it. */
export interface PreparedEntry
  extends Pick<WrittenEntry, 'table' | 'rowId' | 'revision' | 'what' | 'where' | 'subject' | 'at'> {
  /** Name of whoever prepared it. */
  readonly by: string
}

export interface LaneView {
  readonly entries: readonly PreparedEntry[]
  /** Null while nobody has handed the review over. */
  readonly handedOver: {
    readonly at: string
    readonly by: string
    readonly note: string | null
  } | null
}

/** A review that is not signed, as the strip shows it: initials instead of the name. */
export interface OpenReview {
  readonly reviewId: string
  readonly initials: string
  readonly kind: string
  readonly phase: Phase
  /** Since when it waits: parked, handed over, or begun. */
  readonly since: string
  readonly isParked: boolean
  /** Parked with nothing missing but the signature. */
  readonly isReady: boolean
  /** Name of who handed it over; null when nobody did. */
  readonly handedOverBy: string | null
  /** The note of the hand-over, or of the parking. */
  readonly note: string | null
}

/** Where a review was left. */
export interface Place {
  readonly step: Phase
  /** The field in words; null when it is not known. */
  readonly field: string | null
  readonly lastDone: { readonly what: string; readonly at: string; readonly by: string } | null
  /** When it was parked last; null when it never was, or was worked on since. */
  readonly parkedAt: string | null
  readonly note: string | null
}

const ofReview = { reviewId: id }
const about = (action: string) => entry(action, { subject: 'reviewId' })
const ofOpenChart = noAudit('belongs to a chart whose opening is in the trail')

export const laneCalls = {
  /** What waits for a pharmacist in this review; empty once it is signed. */
  'lane.read': query<LaneView>()({
    input: z.object(ofReview),
    access: everyRole,
    audit: ofOpenChart,
  }),
  /** `conflict` when an entry was changed after it was shown: nothing is accepted unseen. */
  'lane.accept': command<{ readonly accepted: number }>()({
    input: z.object({
      ...ofReview,
      entries: z
        .array(z.object({ table: line(40), rowId: id, revision }))
        .min(1)
        .max(500),
    }),
    access: pharmacistOnly,
    audit: about('accept-prepared'),
  }),
  /** Puts the review on the pharmacist's signing list, with a note. */
  'lane.handOver': command<{ readonly revision: number }>()({
    input: z.object({ ...ofReview, note: optionalLine(300) }),
    access: everyRole,
    audit: about('hand-over'),
  }),
  /** Takes it off the signing list again. */
  'lane.takeBack': command<{ readonly revision: number }>()({
    input: z.object(ofReview),
    access: everyRole,
    audit: about('take-back'),
  }),
  /** Reviews that are not signed, those handed over first, then the longest waiting. Initials only. */
  'lane.waiting': query<readonly OpenReview[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('initials and steps, nothing of a chart'),
  }),
  /** A note for whoever takes a parked review up again, written after it was parked. */
  'lane.parkNote': command<{ readonly revision: number }>()({
    input: z.object({ ...ofReview, note: optionalLine(300) }),
    access: everyRole,
    audit: noAudit('kept in the journal with before and after'),
  }),
  'lane.place': query<Place>()({
    input: z.object(ofReview),
    access: everyRole,
    audit: ofOpenChart,
  }),
} as const
