// A medication therapy review as documents and programs see it: pure, already decided, maybe signed.

import type { Day, Instant } from './dates.ts'
import type { DtpCategory, Evidence, PqaCategory, Severity } from './finding.ts'

export const reviewKinds = ['CMR', 'TMR'] as const
export type ReviewKind = (typeof reviewKinds)[number]

export const reviewModes = ['in-person', 'phone', 'video'] as const
export type ReviewMode = (typeof reviewModes)[number]

export const recipients = ['patient', 'caregiver', 'representative', 'prescriber'] as const
export type Recipient = (typeof recipients)[number]

export const lineAnswers = ['as-directed', 'differently', 'stopped', 'not-known'] as const
export type LineAnswer = (typeof lineAnswers)[number]

export interface Problem {
  readonly id: string
  readonly title: string
  readonly category: { readonly pqa: PqaCategory; readonly dtp: DtpCategory }
  readonly cause: string
  readonly severity: Severity
  readonly evidence: readonly Evidence[]
  readonly citation: string | null
  readonly status: 'open' | 'resolved'
}

/** One action of the patient's to-do list, in plain words. */
export interface TodoItem {
  readonly id: string
  readonly problemId: string | null
  /** "What we talked about". */
  readonly topic: string
  /** "What I should do", one action per entry. */
  readonly actions: readonly string[]
}

/** One recommendation to one prescriber. */
export interface Recommendation {
  readonly id: string
  readonly problemId: string | null
  readonly prescriberId: string
  readonly situation: string
  readonly background: string
  readonly assessment: string
  readonly recommendation: string
  readonly urgency: 'routine' | 'soon' | 'now'
}

export interface Signature {
  readonly name: string
  readonly credential: string
  readonly npi: string
  readonly licence: string
  readonly at: Instant
  /** Who prepared entries and may not sign: "Ines Internham, intern". Absent when nobody did. */
  readonly preparedBy?: readonly string[]
}

export interface Review {
  readonly id: string
  /** Short code on letters that leads a reply back here, such as `R7K3-2QMX`; carries no patient data. */
  readonly referenceCode: string
  readonly kind: ReviewKind
  readonly mode: ReviewMode
  readonly recipient: Recipient
  readonly heldOn: Day
  readonly patientGoal: string | null
  readonly problems: readonly Problem[]
  readonly todo: readonly TodoItem[]
  readonly recommendations: readonly Recommendation[]
  readonly followUpOn: Day | null
  readonly signature: Signature | null
}
