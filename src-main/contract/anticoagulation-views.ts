// What the calls of the anticoagulation clinic answer.

import type { EnrolmentSuggestion, MedicineChange } from '../clinical/anticoagulation/course.ts'
import type { DoseProposal } from '../clinical/anticoagulation/dose-proposal.ts'
import type { ScoredRisk } from '../clinical/anticoagulation/risk-scores.ts'
import type { TimeInRange } from '../clinical/anticoagulation/time-in-range.ts'
import type { TabletWeek } from '../clinical/anticoagulation/week-of-tablets.ts'
import type { Day } from '../clinical/dates.ts'
import type { Signature } from '../clinical/review.ts'
import type {
  EventKind,
  EventSeverity,
  Indication,
  InrMethod,
  TestPlace,
  VisitAnswers,
} from './anticoagulation.ts'

export type { MedicineChange, ScoredRisk, TabletWeek }

export interface EnrolmentView {
  readonly id: string
  readonly revision: number
  readonly kind: 'warfarin' | 'doac'
  readonly indication: Indication
  readonly indicationNote: string | null
  readonly goal: readonly [number, number] | null
  readonly startedOn: Day | null
  readonly duration: 'until-day' | 'indefinite' | 'unknown'
  readonly stopOn: Day | null
  readonly nomogram: string | null
  readonly tablets: readonly number[] | null
  readonly areHalvesAllowed: boolean | null
  readonly clinicDays: readonly number[]
  readonly prescriberId: string | null
  readonly prescriberName: string | null
  readonly enrolledOn: Day
  readonly nextTestOn: Day | null
  readonly nextTestAt: TestPlace | null
}

export interface VisitView {
  readonly id: string
  readonly on: Day
  readonly answers: Partial<VisitAnswers>
  readonly inr: {
    readonly value: number
    readonly on: Day
    readonly method: InrMethod
    readonly observationId: string | null
  } | null
  readonly proposal: DoseProposal | null
  readonly decision: 'accepted' | 'overridden' | 'no-dose' | null
  readonly overrideReason: string | null
  readonly weekMg: readonly number[] | null
  readonly weekTotalMg: number | null
  readonly holdDays: number
  readonly nextTestOn: Day | null
  readonly nextTestAt: TestPlace | null
  readonly note: string | null
  readonly preparedBy: string | null
  readonly signature: Signature | null
}

export interface EventView {
  readonly id: string
  readonly kind: EventKind
  readonly severity: EventSeverity | null
  readonly on: Day
  readonly until: Day | null
  readonly text: string
}

export interface DoacView {
  readonly drug: string
  readonly clearance: string
  readonly labs: { readonly kind: string; readonly on: Day | null; readonly words: string }
  readonly findings: readonly {
    readonly key: string
    readonly severity: string
    readonly text: string
    readonly recommendation: string
  }[]
}

export interface ClinicView {
  readonly enrolment: EnrolmentView | null
  /** Newest first. */
  readonly visits: readonly VisitView[]
  readonly events: readonly EventView[]
  /** Oldest first. */
  readonly inrs: readonly { readonly id: string; readonly on: Day; readonly value: number }[]
  /** Since the enrolment; null without a goal or with two INRs on one day. */
  readonly timeInRange: TimeInRange | null
  readonly convention: string
  /** For atrial fibrillation only; null: another indication, or no medication list. */
  readonly risks: readonly ScoredRisk[] | null
  /** What is taken now: of the last signed visit, else of the enrolment; null: unknown. */
  readonly weekMg: readonly number[] | null
  /** The week made of the tablets in hand; null when they do not make it. */
  readonly week: TabletWeek | null
  /** Medicines begun or stopped since the last visit, and what the screening says of them with the anticoagulant. */
  readonly changes: readonly MedicineChange[]
  readonly changesSince: Day | null
  /** False for whoever cannot be pregnant. */
  readonly asksPregnancy: boolean
  readonly doacs: readonly DoacView[]
  readonly suggestion: EnrolmentSuggestion
}

export interface NomogramView {
  readonly id: string
  readonly title: string
  readonly goal: readonly [number, number]
  readonly citation: string
  /** Null: nobody has held its numbers against the paper yet. */
  readonly checked: string | null
  readonly cells: readonly string[]
}

export interface ClinicRow {
  readonly patientId: string
  readonly patientName: string
  readonly kind: 'warfarin' | 'doac'
  readonly prescriberName: string | null
  readonly nextTestOn: Day | null
  readonly isOverdue: boolean
  readonly lastInr: { readonly value: number; readonly on: Day } | null
  readonly percent: number | null
  readonly fractionPercent: number | null
}

export interface ClinicList {
  readonly rows: readonly ClinicRow[]
  /** Days in range over days interpolated, of all patients of one prescriber and of the store. */
  readonly prescribers: readonly {
    readonly name: string
    readonly patients: number
    readonly percent: number | null
  }[]
  readonly percent: number | null
}
