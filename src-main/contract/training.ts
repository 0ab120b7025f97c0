// Calls of training: an invented pharmacy in a chart of its own, and the guided tour of its practice patient.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import type { SessionState } from './session.ts'

/** What a technician's or an intern's tour asks for, in its order. The words of each, and how it is known to be done, are the window's. */
export const technicianSteps = [
  'today',
  'find',
  'open',
  'worksheet',
  'offer',
  'start',
  'goal',
  'told',
  'lines',
  'allergies',
  'park',
  'resume',
  'hand-over',
  'queue',
  'print',
] as const
/** A pharmacist's: from what was prepared to the signature, and what comes after it. */
export const pharmacistSteps = [
  'waiting',
  'take-up',
  'accept',
  'problem',
  'findings',
  'sign',
  'letter',
  'send',
  'reply',
  'packet',
] as const
/** Of both tours; no step is in two. */
export const tourSteps = [...technicianSteps, ...pharmacistSteps] as const
export type TourStep = (typeof tourSteps)[number]

/** What the trail and the chart say about the practice patient. Everything is of the person who is signed in. */
export interface TourFacts {
  /**
   * Calls that this person made since the tour began. A technician's: about the practice patient, about nobody, or about
   * the print queue. A pharmacist's, who answers letters of others too: all.
   */
  readonly did: readonly string[]
  /** Address of the practice patient's review: a technician's while it is not signed. Null before there is one. */
  readonly reviewId: string | null
  readonly hasGoal: boolean
  /** Drugs that another source than our list has named. */
  readonly told: number
  /** Lines of the list that nobody has decided; null before there is a review. */
  readonly linesLeft: number | null
  readonly isParked: boolean
  readonly isHandedOver: boolean
  /** Entries of a technician that nobody has accepted, problems that were found, findings that hold the signature up. */
  readonly prepared: number
  readonly problems: number
  readonly findingsLeft: number
  readonly isSigned: boolean
}

export interface TourView {
  readonly practice: {
    readonly id: string
    readonly name: string
    readonly birthDate: string
    readonly phone: string | null
  }
  readonly facts: TourFacts
  /** The steps of this person's tour, in their order. */
  readonly steps: readonly TourStep[]
  /** Done by this person; a step stays done, whatever happens to the chart later. */
  readonly done: readonly TourStep[]
  /** Left out by this person. */
  readonly skipped: readonly TourStep[]
  /** False once this person has put the panel away. */
  readonly isShown: boolean
}

const steps = z.array(z.enum(tourSteps)).max(tourSteps.length)

export const trainingCalls = {
  /** Opens the training pharmacy, making it when it is not there yet; the store's chart is closed. Signs an invented person in. */
  'training.open': command<SessionState>()({
    input: z.object({ as: z.enum(['technician', 'pharmacist']).default('technician') }),
    access: 'anyone',
    audit: entry('set-up'),
  }),
  /** Back to the store's own chart, or to the first start. */
  'training.leave': command<SessionState>()({
    input: z.object({}),
    access: 'anyone',
    audit: noAudit('nothing of the store is touched'),
  }),
  /** Throws the training chart away and makes it anew, with the tour at its beginning. Refused outside training. */
  'training.reset': command<SessionState>()({
    input: z.object({}),
    access: everyRole,
    audit: entry('set-up'),
  }),
  /** Null outside training, and for the owner, who has no tour. A pharmacist's is about the review that waits for a signature. */
  'training.tour': query<TourView | null>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('steps of a lesson about an invented patient'),
  }),
  /** Keeps how far the person who is signed in has come. Refused outside training. */
  'training.saveTour': command<{ readonly ok: true }>()({
    input: z.object({ done: steps, skipped: steps, isShown: z.boolean() }),
    access: everyRole,
    audit: noAudit('steps of a lesson about an invented patient'),
  }),
} as const
