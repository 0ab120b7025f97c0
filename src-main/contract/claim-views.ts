// Claims as screens see them: lists, one encounter as every program wants it, one claim with its life.

import type { Day } from '../clinical/dates.ts'
import type { AvoidedCost, ClaimState, FixPlace } from './claim-words.ts'

/** Which claims a list shows; each leaves nothing out that the others do not have. */
export const claimLists = ['draft', 'sent', 'answer', 'done'] as const
export type ClaimList = (typeof claimLists)[number]

/** One encounter for which programs may pay and no claim is made yet. */
export interface EncounterToClaim {
  readonly encounterId: string
  readonly patientId: string
  readonly patientName: string
  readonly birthDate: string | null
  /** "CMR", "Follow-up", "Refusal". */
  readonly kind: string
  readonly on: Day
  readonly programs: readonly { readonly id: string; readonly name: string }[]
}

/** One claim as lists show it: names, amounts and reasons only. */
export interface ClaimRowView {
  readonly id: string
  readonly encounterId: string
  readonly patientId: string
  readonly patientName: string
  readonly birthDate: string | null
  readonly program: string
  readonly programName: string
  readonly service: string
  readonly title: string
  readonly serviceDay: Day
  readonly state: ClaimState
  readonly stateOn: Day
  readonly sentOn: Day | null
  /** US cents; null: no fee on file. */
  readonly billedCents: number | null
  readonly paidCents: number
  /** What holds it, in words, as last judged; empty once it has left. */
  readonly holds: readonly string[]
}

export interface ClaimCheckView {
  readonly id: string
  readonly answer: 'ok' | 'ask' | 'missing' | 'refused'
  readonly because: string
  readonly where: FixPlace
}

export interface ClaimLimitView {
  readonly limit: string
  readonly answer: 'within' | 'reached' | 'cannot-tell'
  readonly because: string
  readonly used: number
  readonly most: number | null
  readonly nextOn: Day | null
}

/** The claim of one service, as src-main/programs drafts it. */
export interface ClaimDraftView {
  readonly program: string
  readonly service: string
  readonly title: string
  readonly encounterId: string
  readonly on: Day
  readonly problemId: string | null
  readonly lines: readonly {
    readonly code: string | null
    readonly modifiers: readonly string[]
    readonly units: number
    readonly cents: number | null
  }[]
  readonly diagnoses: readonly string[]
  readonly checks: readonly ClaimCheckView[]
  readonly limits: readonly ClaimLimitView[]
  readonly canLeave: boolean
}

/** The encounter in a program's words. */
export interface FilledRecordView {
  readonly title: string
  readonly groups: readonly {
    readonly of: 'encounter' | 'drug' | 'condition' | 'problem'
    readonly id: string
    readonly title: string
    readonly fields: readonly { readonly label: string; readonly value: string | null }[]
  }[]
  readonly missing: readonly {
    readonly label: string
    readonly of: string | null
    readonly where: FixPlace
  }[]
}

/** What one program wants from one encounter. */
export interface ProgramOfEncounter {
  readonly program: string
  readonly name: string
  /** Why this program may pay; null when nothing on record says so. */
  readonly because: string | null
  readonly record: FilledRecordView
  readonly drafts: readonly (ClaimDraftView & {
    /** The claim that was made of it; null when none is. */
    readonly claimId: string | null
    readonly state: ClaimState | null
  })[]
}

/** A problem with what claims ask about it: as the chart says, and as a person said for claims. */
export interface ProblemForClaims {
  readonly id: string
  readonly title: string
  readonly action: string | null
  readonly result: string | null
  readonly resultOn: Day | null
  readonly drugId: string | null
  readonly conditionId: string | null
  readonly severity: number | null
  readonly rationale: string | null
  readonly savedCents: number | null
  readonly avoidedCost: AvoidedCost | null
}

/** What was said for claims and the chart has no place for, with what the chart proposes for it. */
export interface SaidForClaims {
  readonly place: string | null
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly faceMinutes: number | null
  /** Working minutes of the steps with the patient, as counted: a proposal, never a bill. */
  readonly countedMinutes: number
  /** Time of day at which the review was begun, for the same. */
  readonly begunAt: string
  readonly seenBefore: string | null
}

export interface EncounterView {
  readonly encounterId: string
  /** The review that it is or follows; null for an offer that came to nothing. */
  readonly reviewId: string | null
  /** The letter in which the prescriber answers the plan; null when none is issued. */
  readonly letterId: string | null
  readonly patientId: string
  readonly patientName: string
  readonly kind: string
  readonly on: Day
  readonly said: SaidForClaims
  readonly problems: readonly ProblemForClaims[]
  readonly drugs: readonly {
    readonly id: string
    readonly text: string
    readonly course: string | null
  }[]
  readonly conditions: readonly { readonly id: string; readonly text: string }[]
  /** Every program: those that may pay first. */
  readonly programs: readonly ProgramOfEncounter[]
}

/** DUR/PPS codes of one problem: as settled, else as proposed. */
export interface DurView {
  readonly problemId: string
  readonly problem: string
  readonly reason: string | null
  readonly service: string | null
  readonly result: string | null
  readonly missing: readonly string[]
  readonly isSettled: boolean
}

export interface ClaimEventView {
  readonly state: ClaimState
  readonly onDay: Day
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

export interface ClaimPaymentView {
  readonly id: string
  readonly kind: 'payment' | 'denial' | 'taken-back'
  readonly onDay: Day
  readonly cents: number
  readonly reasonCode: string | null
  readonly reason: string | null
  readonly remittance: string | null
  readonly by: string
}

/** One field for the program's own portal, in the store's order. */
export interface PortalField {
  /** Group, its id and the label: what a tick is kept under. */
  readonly key: string
  readonly group: string
  readonly label: string
  readonly value: string | null
  readonly isEntered: boolean
}

export interface ClaimView extends ClaimRowView {
  readonly revision: number
  readonly reviewId: string | null
  readonly problemTitle: string | null
  readonly payer: string | null
  readonly payerNumber: string | null
  readonly draft: ClaimDraftView
  readonly record: FilledRecordView
  readonly dur: readonly DurView[]
  /** Oldest first. */
  readonly events: readonly ClaimEventView[]
  readonly payments: readonly ClaimPaymentView[]
  /** Where it may go from here, with what hinders it. */
  readonly next: readonly { readonly to: ClaimState; readonly hindered: string | null }[]
  readonly fields: readonly PortalField[]
}

/** What programs still owe, by days since sending; amounts in US cents. */
export interface ReceivableRow {
  readonly program: string
  readonly programName: string
  readonly claims: number
  readonly upTo30Cents: number
  readonly upTo60Cents: number
  readonly upTo90Cents: number
  readonly olderCents: number
  /** Counted, not summed. */
  readonly withoutFee: number
}

export interface CodeView {
  readonly code: string
  readonly title: string
}

/** NCPDP DUR/PPS codes to choose from. */
export interface DurCodes {
  readonly reasons: readonly CodeView[]
  readonly services: readonly CodeView[]
  readonly results: readonly CodeView[]
}

/** Labels in their order, each part by itself. */
export type PortalParts = readonly {
  readonly of: 'encounter' | 'drug' | 'condition' | 'problem'
  readonly labels: readonly string[]
}[]

export interface PortalLayoutView {
  readonly program: string
  readonly programName: string
  /** 0: as shipped. */
  readonly version: number
  readonly parts: PortalParts
  /** Orders before the one in force, newest first; version 0, as shipped, comes last. */
  readonly earlier: readonly { readonly version: number; readonly parts: PortalParts }[]
}

export interface CertificateView {
  readonly id: string | null
  readonly program: string
  readonly userId: string | null
  readonly holder: string
  readonly isCertified: boolean | null
  readonly number: string | null
}
