// Everything that is stored about one encounter and that a program may ask for. Not: where it is read (load-encounter.ts),
// nor what it means for a claim (encounter-facts-of.ts).

import type { Day } from '../../clinical/dates.ts'
import type { Review } from '../../clinical/review.ts'
import type { EncounterKind } from '../../programs/encounter/encounter-facts.ts'
import type { ChartRows } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import type { KeptEvent } from '../problem-events.ts'
import type { SignedRecord } from '../signed-record.ts'

/** The encounter itself. */
export interface EncounterHead {
  readonly id: string
  readonly patient_id: string
  readonly reason: string | null
  readonly created_at: string
  readonly held_on: string
  /** Id of the pharmacist who signed it; null: nobody who may sign. */
  readonly signed_by: string | null
}

export interface EncounterRows {
  readonly kind: EncounterKind
  /** The review that it is or that it follows; null for an offer that came to nothing. */
  readonly reviewId: string | null
  readonly row: EncounterHead
  readonly review: Omit<Review, 'mode' | 'recipient'> & {
    /** Null: not recorded. */
    readonly mode: Review['mode'] | null
    readonly recipient: Review['recipient'] | null
  }
  /** What was signed; for an encounter without a signature of its own, the chart of its day as it stands now. */
  readonly signed: Pick<SignedRecord, 'on' | 'chart'>
  /** The patient's rows as they stand now: what was added since counts, so that a gap can be mended. */
  readonly now: ChartRows
  readonly problems: readonly Schema['problems'][]
  readonly events: readonly KeptEvent[]
  readonly replies: readonly {
    readonly problemId: string | null
    readonly reply: Schema['recommendation_replies']['reply']
    readonly onDay: string
  }[]
  /** Letters of the review that were closed without a reply. */
  readonly closedLetters: number
  /** The first letter that went out or waits to; null when none is made. */
  readonly letterId: string | null
  readonly minutes: readonly Pick<
    Schema['work_minutes'],
    'phase' | 'seconds' | 'corrected_seconds'
  >[]
  readonly consents: readonly Schema['consents'][]
  readonly delivery: Schema['packet_deliveries'] | null
  readonly offers: readonly Schema['offers'][]
  readonly contacts: readonly Schema['contacts'][]
  readonly goals: readonly Schema['goals'][]
  readonly goalOutcomes: readonly Schema['goal_outcomes'][]
  /** Every signed review of the patient. */
  readonly signedReviews: readonly {
    readonly id: string
    readonly kind: string
    readonly held_on: string
  }[]
  readonly optOuts: readonly Schema['opt_outs'][]
  /** Days on which the patient was told of safe disposal, with a packet or by itself, oldest first. */
  readonly disposalDays: readonly Day[]
  readonly prescribers: readonly Schema['prescribers'][]
  readonly said: readonly Schema['claim_facts'][]
  /** The pharmacy as set up; null when it never was. */
  readonly pharmacy: unknown
}
