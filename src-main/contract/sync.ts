// Calls of synchronized refills: what is proposed, what a pharmacist accepted, the printed calendar.

import { z } from 'zod'
import type { BarrierAction, LongerSupply, Pack } from '../clinical/adherence/supply-proposals.ts'
import type { SyncLine, SyncPlan } from '../clinical/adherence/sync-plan.ts'
import type { Day } from '../clinical/dates.ts'
import type { BarrierCode } from '../reference/adherence-barriers.ts'
import { command, entry, everyRole, noAudit, pharmacistOnly, query } from './call.ts'
import { dayField, id, optionalText, reason } from './fields.ts'
import type { Saved } from './patients.ts'

export type { BarrierAction, LongerSupply, Pack } from '../clinical/adherence/supply-proposals.ts'
export type { NotSynced, SyncLine, SyncPlan } from '../clinical/adherence/sync-plan.ts'

export const packs = ['none', 'pill-box', 'blister', 'pouch'] as const
export const packWords: Readonly<Record<Pack, string>> = {
  none: 'no pack',
  'pill-box': 'weekly pill box',
  blister: 'blister cards by time of day',
  pouch: 'pouches by time of day',
}

/** A line as it was accepted. */
export type AcceptedLine = Pick<
  SyncLine,
  'medicationId' | 'text' | 'fillOn' | 'shortDays' | 'shortQuantity' | 'joinsOn'
>

export interface AcceptedPlan {
  readonly id: string
  readonly plannedOn: Day
  readonly anchorOn: Day
  readonly cycleDays: number
  readonly pack: Pack
  readonly lines: readonly AcceptedLine[]
  readonly note: string | null
  readonly acceptedBy: string | null
  /** The next days on which everything is filled together, from today on. */
  readonly nextDays: readonly Day[]
}

export interface NamedBarrier {
  readonly code: BarrierCode
  readonly medicationId: string
  readonly medicationText: string
  readonly title: string
  readonly pharmacist: string
  readonly action: BarrierAction
  readonly askedOn: Day
}

export interface SyncView {
  readonly proposal: SyncPlan
  readonly accepted: AcceptedPlan | null
  readonly longer: readonly LongerSupply[]
  readonly pack: { readonly pack: Pack; readonly because: string } | null
  readonly barriers: readonly NamedBarrier[]
  /** The open review whose to-do list takes a line; null when none is open. */
  readonly openReviewId: string | null
}

const wish = {
  patientId: id,
  /** Null: the day that Pestle proposes. */
  anchorOn: dayField.nullable().default(null),
  cycleDays: z.number().int().min(7).max(100).default(30),
  without: z.array(id).max(60).default([]),
}

export const syncCalls = {
  'sync.read': query<SyncView>()({
    input: z.object(wish),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /**
   * Keeps the plan as it is worked out now, with a task for the store a week before the anchor day and, where a review is
   * open, a line of its to-do list. Takes the place of an earlier plan.
   */
  'sync.accept': command<Saved>()({
    input: z.object({
      ...wish,
      pack: z.enum(packs),
      note: optionalText(),
    }),
    access: pharmacistOnly,
    audit: entry('accept-sync-plan', { patient: 'patientId', subject: 'id' }),
  }),
  'sync.end': command<Saved>()({
    input: z.object({ patientId: id, id, reason }),
    access: pharmacistOnly,
    audit: entry('end-sync-plan', { patient: 'patientId', subject: 'id' }),
  }),
  /** Prints the calendar of the accepted plan for the patient. */
  'sync.print': command<{ readonly message: string }>()({
    input: z.object({ patientId: id, language: z.enum(['en', 'es']), isLarge: z.boolean() }),
    access: everyRole,
    audit: entry('print-sync-calendar', { patient: 'patientId' }),
  }),
} as const
