// Calls about unused medicines: the store's list of sites that take them back, and when a patient was last told of it.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { type DeliveryWay, deliveryWays } from './deliveries.ts'
import { dayField, id, line, optionalLine, reason } from './fields.ts'
import type { Saved } from './patients.ts'

export const takeBackSite = z.object({
  name: line(80),
  /** Street and place on one line. */
  where: line(120),
  phone: optionalLine(40),
  hours: optionalLine(120),
})
export type TakeBackSiteView = z.output<typeof takeBackSite>
export type TakeBackSiteInput = z.input<typeof takeBackSite>

/** Safe-disposal information that a patient was given. */
export interface DisposalNotice {
  readonly onDay: Day
  readonly how: DeliveryWay
  /** `packet`: the sheet was part of a packet whose delivery is recorded. */
  readonly by: 'packet' | 'sheet'
  /** Of the notice, to take it back; null for a packet: its delivery is taken back there. */
  readonly id: string | null
}

export interface DisposalView {
  /** Newest first. */
  readonly notices: readonly DisposalNotice[]
  /** The newest day; null when none is on record: Part D reporting then lacks it. */
  readonly givenOn: Day | null
  /** True when no notice is younger than a year. */
  readonly isDue: boolean
}

const ofPatient = { patientId: id }

export const disposalCalls = {
  'disposal.sites': query<readonly TakeBackSiteView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('public places'),
  }),
  'disposal.saveSites': command<readonly TakeBackSiteView[]>()({
    input: z.object({ sites: z.array(takeBackSite).max(12) }),
    access: ['owner', 'pharmacist'],
    audit: entry('change-settings'),
  }),
  'disposal.read': query<DisposalView>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** The sheet was given by itself, or with another paper. */
  'disposal.record': command<Saved>()({
    input: z.object({
      ...ofPatient,
      onDay: dayField,
      how: z.enum(deliveryWays),
      note: optionalLine(400),
    }),
    access: everyRole,
    audit: entry('give-disposal-sheet', { patient: 'patientId', subject: 'id' }),
  }),
  'disposal.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: entry('void-disposal-sheet', { patient: 'patientId', subject: 'id' }),
  }),
} as const
