// Calls of the review: start, confirm the list, screen, decide, plan, park, sign, addend. Every field saves itself.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { dtpCategories, type Finding, pqaCategories, severities } from '../clinical/finding.ts'
import type { RegimenComplexity } from '../clinical/regimen-complexity.ts'
import type { RegimenRisk } from '../clinical/regimen-risk.ts'
import {
  type LineAnswer,
  lineAnswers,
  type Problem,
  type Recipient,
  type Recommendation,
  type ReviewKind,
  type ReviewMode,
  recipients,
  reviewKinds,
  reviewModes,
  type Signature,
  type TodoItem,
} from '../clinical/review.ts'
import { clinicians, command, entry, everyRole, noAudit, pharmacistOnly, query } from './call.ts'
import type { ChartView } from './chart-views.ts'
import { id, line, optionalLine, optionalText } from './fields.ts'
import { confirmedIdentifiers } from './patients.ts'
import type { SinceLastView, SweepView } from './sweep.ts'

export type { RegimenComplexity } from '../clinical/regimen-complexity.ts'
export type { RegimenRisk } from '../clinical/regimen-risk.ts'

export const phases = ['collect', 'assess', 'plan', 'implement', 'done'] as const
export type Phase = (typeof phases)[number]

export interface LineView {
  readonly medicationId: string
  readonly answer: LineAnswer | null
  readonly reason: string | null
  /** What the patient says, when it differs. */
  readonly says: string | null
}

export interface FindingView {
  readonly key: string
  /** The same for findings that ask the same question: shown together, decided together. */
  readonly group: string
  readonly finding: Finding
  readonly decision: 'accept' | 'dismiss' | null
  readonly reason: string | null
  readonly problemId: string | null
  /** True when it was dismissed before and the facts behind it have not changed: folded away. */
  readonly isQuiet: boolean
}

export interface ReviewView {
  readonly id: string
  readonly revision: number
  readonly patientId: string
  readonly referenceCode: string
  readonly kind: ReviewKind
  readonly reason: string
  readonly mode: ReviewMode
  readonly recipient: Recipient
  readonly heldOn: Day
  readonly phase: Phase
  readonly patientGoal: string | null
  readonly note: string | null
  readonly followUpOn: Day | null
  readonly lines: readonly LineView[]
  readonly findings: readonly FindingView[]
  /** The open score of the list as it is screened; of a signed review, of the chart as it stands now. */
  readonly risk: RegimenRisk
  /** The complexity of that list (MRCI) with every point; null without a list. */
  readonly complexity: RegimenComplexity | null
  /** Every drug by every question: what is asked and what is not. */
  readonly sweep: SweepView
  /** What is new since the last signed review; null when this is the first. */
  readonly sinceLast: SinceLastView
  readonly problems: readonly Problem[]
  readonly todo: readonly TodoItem[]
  readonly recommendations: readonly Recommendation[]
  readonly parkedAt: string | null
  readonly parkNote: string | null
  /** Name of the field that had the focus last. */
  readonly lastField: string | null
  readonly signature: Signature | null
  readonly addenda: readonly { readonly at: string; readonly by: string; readonly text: string }[]
  /** What signing still waits for, and the step where it is done. */
  readonly missingToSign: readonly { readonly what: string; readonly where: Phase }[]
  readonly chart: ChartView
}

/** Causes per category for the decision form, as PQA and the pharmaceutical-care literature name them. */
export interface CauseView {
  readonly pqa: (typeof pqaCategories)[number]
  readonly dtp: (typeof dtpCategories)[number]
  readonly cause: string
}

export const saveableFields = [
  'patientGoal',
  'note',
  'followUpOn',
  'mode',
  'recipient',
  'reason',
  'heldOn',
] as const
export type SaveableField = (typeof saveableFields)[number]

const ofReview = { reviewId: id }
const about = (action: string) => entry(action, { subject: 'reviewId' })

export const reviewCalls = {
  'reviews.start': command<ReviewView>()({
    input: z.object({
      patientId: id,
      kind: z.enum(reviewKinds),
      reason: line(),
      mode: z.enum(reviewModes),
      recipient: z.enum(recipients),
    }),
    access: everyRole,
    audit: entry('start-review', { patient: 'patientId', subject: 'id' }),
  }),
  /** Reads; on an unsigned review the rules are run on the chart as it stands now. */
  'reviews.read': query<ReviewView>()({
    input: z.object(ofReview),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  'reviews.causes': query<readonly CauseView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('a table of words'),
  }),
  /** One field at a time, as it is typed; answers the new revision. Only JSON text; null empties the field. */
  'reviews.saveField': command<{ readonly revision: number }>()({
    input: z.object({ ...ofReview, field: z.enum(saveableFields), value: optionalText() }),
    access: everyRole,
    audit: noAudit('kept in the journal with before and after'),
  }),
  'reviews.answerLine': command<{ readonly revision: number }>()({
    input: z.object({
      ...ofReview,
      medicationId: id,
      answer: z.enum(lineAnswers),
      /** Coded reason; required when the answer is not "as directed". */
      reason: optionalLine(),
      says: optionalLine(500),
    }),
    access: everyRole,
    audit: noAudit('kept in the journal with before and after'),
  }),
  'reviews.setPhase': command<{ readonly revision: number }>()({
    input: z.object({ ...ofReview, phase: z.enum(['collect', 'assess', 'plan', 'implement']) }),
    access: everyRole,
    audit: noAudit('kept in the journal with before and after'),
  }),
  /** Accept makes a problem, and with it a to-do line and a letter line when they are given. */
  'reviews.decide': command<ReviewView>()({
    input: z.object({
      ...ofReview,
      findingKey: z.string().min(1).max(500),
      decision: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('accept'),
          pqa: z.enum(pqaCategories),
          dtp: z.enum(dtpCategories),
          cause: line(),
          todo: z.object({ topic: line(), actions: z.array(line(300)).min(1).max(6) }).nullable(),
          recommendation: z
            .object({
              prescriberId: id,
              situation: line(600),
              background: line(600),
              assessment: line(600),
              recommendation: line(600),
              urgency: z.enum(['routine', 'soon', 'now']),
            })
            .nullable(),
        }),
        z.object({ kind: z.literal('dismiss'), reason: line(300) }),
        z.object({ kind: z.literal('undo') }),
      ]),
    }),
    access: clinicians,
    audit: about('decide'),
  }),
  /** A problem that no rule found. */
  'reviews.addProblem': command<ReviewView>()({
    input: z.object({
      ...ofReview,
      title: line(),
      pqa: z.enum(pqaCategories),
      dtp: z.enum(dtpCategories),
      cause: line(),
      severity: z.enum(severities),
    }),
    access: clinicians,
    audit: about('add-problem'),
  }),
  /** Adds (todoId null) or changes a to-do line. */
  'reviews.saveTodo': command<{ readonly id: string }>()({
    input: z.object({
      ...ofReview,
      todoId: id.nullable().default(null),
      problemId: id.nullable().default(null),
      topic: line(),
      actions: z.array(line(300)).min(1).max(6),
    }),
    access: everyRole,
    audit: noAudit('kept in the journal with before and after'),
  }),
  'reviews.saveRecommendation': command<{ readonly id: string }>()({
    input: z.object({
      ...ofReview,
      recommendationId: id.nullable().default(null),
      problemId: id.nullable().default(null),
      prescriberId: id,
      situation: line(600),
      background: line(600),
      assessment: line(600),
      recommendation: line(600),
      urgency: z.enum(['routine', 'soon', 'now']),
    }),
    access: clinicians,
    audit: about('recommend'),
  }),
  /** Takes back a to-do line, a recommendation, or a problem with the lines that belong to it. */
  'reviews.removePlanItem': command<{ readonly id: string }>()({
    input: z.object({ ...ofReview, id, reason: line(300) }),
    access: everyRole,
    audit: about('remove-plan-item'),
  }),
  /** Remembers the field and closes the screen; nothing else is lost, every field is saved already. */
  'reviews.park': command<{ readonly revision: number }>()({
    input: z.object({ ...ofReview, field: optionalLine(120), note: optionalLine(300) }),
    access: everyRole,
    audit: about('park'),
  }),
  /** `confirmed`: two identifiers, needed while this session has not opened the chart; `not-allowed` without. */
  'reviews.resume': command<ReviewView>()({
    input: z.object({ ...ofReview, confirmed: confirmedIdentifiers.nullable().default(null) }),
    access: everyRole,
    audit: about('resume'),
  }),
  /** Remembers where the focus is, so that even a crash resumes there. */
  'reviews.focus': command<{ readonly ok: true }>()({
    input: z.object({ ...ofReview, field: line(120) }),
    access: everyRole,
    audit: noAudit('where the cursor is, nothing clinical'),
  }),
  /** Locks the review. Refused with the list of what is missing. The PIN of the signing pharmacist is asked again. */
  'reviews.sign': command<ReviewView>()({
    input: z.object({ ...ofReview, pin: z.string().min(1, 'Type your PIN to sign') }),
    access: pharmacistOnly,
    audit: about('sign'),
  }),
  'reviews.addendum': command<ReviewView>()({
    input: z.object({ ...ofReview, text: line(4000) }),
    access: pharmacistOnly,
    audit: about('addendum'),
  }),
} as const
