// Calls about reaching a patient: offers, attempts to reach, consent and refusal. Not: opting out of a program (programs.ts).

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { type ContactOutcome, contactOutcomes } from '../clinical/outreach/attempts.ts'
import type { Speaker } from '../clinical/outreach/speaker.ts'
import { reviewKinds } from '../clinical/review.ts'
import type { AppointmentView } from './appointments.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, line, optionalLine, reason } from './fields.ts'
import type { Saved } from './patients.ts'
import type { TaskView } from './tasks.ts'

export { attemptsOnDays, contactOutcomes } from '../clinical/outreach/attempts.ts'

export const contactPurposes = ['offer', 'appointment', 'packet', 'follow-up', 'reminder'] as const
export const contactChannels = ['phone', 'in-person', 'mail', 'message'] as const
export const refusalCodes = [
  'not-interested',
  'no-time',
  'pharmacist-elsewhere',
  'privacy',
  'cost',
  'health',
  'other',
] as const
export const withdrawalCodes = [
  'no-longer-eligible',
  'died',
  'left-pharmacy',
  'entered-in-error',
  'other',
] as const
/** Why nobody could be reached. The first is what the program itself writes. */
export const unreachableCodes = [
  'three-attempts',
  'wrong-number',
  'no-phone',
  'no-shared-language',
  'other',
] as const
export const consentScopes = ['services', 'sharing', 'this-service'] as const
export const givers = ['patient', 'representative', 'caregiver'] as const
export const consentMethods = ['verbal', 'written', 'phone'] as const

export type OfferState =
  | 'open'
  | 'scheduled'
  | 'accepted'
  | 'refused'
  | 'unable-to-reach'
  | 'withdrawn'
export type Giver = (typeof givers)[number]

export interface OfferView {
  readonly id: string
  readonly program: string
  readonly programName: string
  readonly kind: 'CMR' | 'TMR'
  readonly offeredOn: Day
  readonly dueOn: Day | null
  readonly ownerName: string | null
  readonly state: OfferState
  readonly closedOn: Day | null
  readonly closeCode: string | null
  readonly closeNote: string | null
  /** Name of the representative to whom it is made; null: to the patient. */
  readonly representative: string | null
  /** Different days of attempts without reaching that count. */
  readonly failedDays: readonly Day[]
}

export interface ContactView {
  readonly id: string
  readonly offerId: string | null
  readonly purpose: string
  readonly at: string
  readonly onDay: Day
  readonly channel: (typeof contactChannels)[number]
  readonly outcome: ContactOutcome
  readonly note: string | null
  readonly by: string | null
  readonly representative: string | null
}

export interface ConsentView {
  readonly id: string
  readonly kind: 'consent' | 'refusal'
  readonly scope: string
  readonly givenBy: Giver
  readonly method: (typeof consentMethods)[number]
  readonly code: string | null
  readonly note: string | null
  readonly onDay: Day
  readonly untilDay: Day | null
  readonly by: string | null
  /** False when its last day is over. */
  readonly isStanding: boolean
}

/** Everything that the part "Offers and contact" of a chart shows. */
export interface OutreachView {
  readonly offers: readonly OfferView[]
  /** Newest first. */
  readonly contacts: readonly ContactView[]
  readonly consents: readonly ConsentView[]
  readonly appointments: readonly AppointmentView[]
  readonly tasks: readonly TaskView[]
  readonly speaker: Speaker
  readonly isLongTermCare: boolean | null
  /** The number to dial; null when none is recorded. */
  readonly phone: string | null
  readonly script: { readonly voicemail: string; readonly live: readonly string[] }
}

const ofPatient = { patientId: id }
const about = (action: string) => entry(action, { patient: 'patientId', subject: 'id' })

export const outreachCalls = {
  'outreach.read': query<OutreachView>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** Refused as `conflict` while the same one is open. */
  'offers.add': command<Saved>()({
    input: z.object({
      ...ofPatient,
      program: line(60),
      kind: z.enum(reviewKinds),
      dueOn: dayField.nullable().default(null),
      ownerId: id.nullable().default(null),
    }),
    access: everyRole,
    audit: about('offer'),
  }),
  /** A refusal also says who refused, how, and a coded reason: it is kept among consents and refusals too. */
  'offers.close': command<Saved>()({
    input: z.object({
      ...ofPatient,
      id,
      close: z.discriminatedUnion('state', [
        z.object({ state: z.literal('accepted'), note: optionalLine(400) }),
        z.object({
          state: z.literal('refused'),
          code: z.enum(refusalCodes),
          givenBy: z.enum(givers),
          method: z.enum(consentMethods),
          note: optionalLine(400),
        }),
        z.object({
          state: z.literal('unable-to-reach'),
          code: z.enum(unreachableCodes),
          note: optionalLine(400),
        }),
        z.object({
          state: z.literal('withdrawn'),
          code: z.enum(withdrawalCodes),
          note: optionalLine(400),
        }),
      ]),
    }),
    access: everyRole,
    audit: about('close-offer'),
  }),
  /** The offer stands again; its attempts are counted anew and a refusal that closed it is taken back. */
  'offers.reopen': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: about('reopen-offer'),
  }),
  /** At the third day without reaching, the offer is closed as unable to reach: `closedOffer` says so. */
  'contacts.add': command<Saved & { readonly closedOffer: boolean; readonly failedDays: number }>()(
    {
      input: z.object({
        ...ofPatient,
        offerId: id.nullable().default(null),
        purpose: z.enum(contactPurposes),
        channel: z.enum(contactChannels),
        outcome: z.enum(contactOutcomes),
        note: optionalLine(400),
      }),
      access: everyRole,
      audit: about('contact'),
    },
  ),
  /** Written by mistake. An offer that only this attempt closed stands again. */
  'contacts.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: about('void-contact'),
  }),
  'consents.add': command<Saved>()({
    input: z.object({
      ...ofPatient,
      kind: z.enum(['consent', 'refusal']),
      /** One of `consentScopes`, or the id of a program. */
      scope: line(60),
      givenBy: z.enum(givers),
      method: z.enum(consentMethods),
      /** Coded reason; a refusal has one. */
      code: z.enum(refusalCodes).nullable().default(null),
      note: optionalLine(400),
      onDay: dayField,
      untilDay: dayField.nullable().default(null),
    }),
    access: everyRole,
    audit: about('add-consent'),
  }),
  /** Taken back, or written by mistake: it stays in the history. */
  'consents.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: about('void-consent'),
  }),
} as const
