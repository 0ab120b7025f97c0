// Calls of today's work: one queue of everything that somebody has to do, and its print.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'

/** In the order of the queue. */
export const workKinds = [
  'match',
  'appointment',
  'parked',
  'to-sign',
  'packet-due',
  'letter-waiting',
  'follow-up',
  'problem',
  'task',
  'dose-to-sign',
  'inr-due',
  'vaccine-due',
  'session-to-sign',
  'service-due',
  'consult',
  'offer',
  'outcome',
  'claim',
  'payer-clock',
  'tmr-due',
  'eligible',
] as const
export type WorkKind = (typeof workKinds)[number]

/** Kinds that are worked out from whole charts. They are asked by themselves, so that the queue does not wait for them. */
export const workedOutKinds = ['vaccine-due'] as const satisfies readonly WorkKind[]
type WorkedOutKind = (typeof workedOutKinds)[number]
/** Kinds that are read as they stand in the chart. */
type StandingKind = Exclude<WorkKind, WorkedOutKind>

/** Headings, on screen and on paper. */
export const workTitles: Readonly<Record<WorkKind, string>> = {
  match: 'Imported people to match',
  appointment: 'Appointments today',
  parked: 'Open reviews',
  'to-sign': 'To sign',
  'packet-due': 'Packets to deliver',
  'letter-waiting': 'Letters without a reply',
  'follow-up': 'Follow-ups',
  problem: 'Problems without a next action',
  task: 'Tasks',
  'dose-to-sign': 'Warfarin doses to sign',
  'inr-due': 'INRs and anticoagulation visits due',
  'vaccine-due': 'Vaccines due for those who come today',
  'session-to-sign': 'Sessions to sign',
  'service-due': 'Visits and sessions of services due',
  consult: 'Consults',
  offer: 'Offers to call about',
  outcome: 'Outcomes to check',
  claim: 'Claims to make',
  'payer-clock': 'Payers ask for by a day',
  'tmr-due': 'Targeted reviews due',
  eligible: 'May be offered a review',
}

/** `mine`: what I own. `technician` and `pharmacist`: what a technician can do, and what only a pharmacist may. */
export const workFilters = ['all', 'mine', 'technician', 'pharmacist'] as const
export type WorkFilter = (typeof workFilters)[number]

/** One row of today's work: why it is here and what the next key does. */
export interface WorkRow {
  readonly kind: WorkKind
  readonly lane: 'technician' | 'pharmacist'
  readonly id: string
  readonly patientId: string | null
  readonly patientName: string
  readonly birthDate: string | null
  readonly why: string
  /** The reason with every fact behind it; absent when `why` says it all. */
  readonly whyInFull?: string
  readonly next: string
  /** What Enter opens. */
  readonly opens:
    | 'chart'
    | 'anticoagulation'
    | 'vaccines'
    | 'services'
    | 'review'
    | 'letter'
    | 'claim'
    | 'appointment'
    | 'import'
    | 'nothing'
  /** The part of the chart or the step of the review; null for its beginning. */
  readonly part: string | null
  /** The row of that part which is opened too; null for the part as a whole. */
  readonly entryId: string | null
  readonly reviewId: string | null
  /** Of a packet: whether it is made and can be delivered; absent on other rows. */
  readonly isPacketMade?: boolean
  readonly dueOn: string | null
  /** Instant since when a review waits; null for other rows. */
  readonly since: string | null
  readonly isOverdue: boolean
  readonly ownerId: string | null
  readonly ownerName: string | null
}

/** Counting goes on so far: a queue of thousands is opened at once. */
export const mostCounted = 500

/** A part of the queue, or the whole of it. */
export interface WorkOf<Kind extends WorkKind> {
  /** At most 100 of a kind, in the order of the kinds. */
  readonly rows: readonly WorkRow[]
  /** Of all, listed or not; above `mostCounted` it only says that there are more. */
  readonly counts: Readonly<Record<Kind, number>>
}

export type WorkView = WorkOf<WorkKind>
export type StandingWork = WorkOf<StandingKind>
export type WorkedOutWork = WorkOf<WorkedOutKind>

/** The whole queue of its two parts. */
export function wholeWork(standing: StandingWork, workedOut: WorkedOutWork): WorkView {
  const place = ({ kind }: WorkRow) => workKinds.indexOf(kind)
  return {
    rows: [...standing.rows, ...workedOut.rows].toSorted((a, b) => place(a) - place(b)),
    counts: { ...standing.counts, ...workedOut.counts },
  }
}

/** Kinds that are closed from the queue, with what came of it. */
export const closableKinds = ['follow-up', 'task', 'letter-waiting', 'claim'] as const

const filter = z.enum(workFilters).default('all')

export const worklistCalls = {
  'worklist.today': query<StandingWork>()({
    input: z.object({ filter }),
    access: everyRole,
    audit: noAudit('names and reasons only; opening a chart is recorded'),
  }),
  /** The kinds that are worked out from charts: asked beside `worklist.today`. */
  'worklist.workedOut': query<WorkedOutWork>()({
    input: z.object({ filter }),
    access: everyRole,
    audit: noAudit('names and reasons only; opening a chart is recorded'),
  }),
  /** A task that was done, a letter that was answered, a claim that was made: closed with what came of it. */
  'worklist.close': command<{ readonly id: string }>()({
    input: z.object({
      kind: z.enum(closableKinds),
      id: z.string().min(1),
      reason: z.string().trim().min(3, 'Say what came of it in a few words').max(400),
    }),
    access: everyRole,
    audit: entry('close-work', { subject: 'id' }),
  }),
  /** The day's list on paper: names only, marked as confidential. */
  'worklist.print': command<{ readonly message: string }>()({
    input: z.object({ filter, kinds: z.array(z.enum(workKinds)).min(1).nullable().default(null) }),
    access: everyRole,
    audit: entry('print-worklist'),
  }),
} as const
