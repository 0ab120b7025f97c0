// Calls of problems, goals of therapy and follow-up encounters: what became of a review, event by event.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import type { PqaCategory, Severity } from '../clinical/finding.ts'
import {
  type GoalStatus,
  type GoalSuggestion,
  goalStatuses,
} from '../clinical/follow-up/goal-standing.ts'
import {
  type ProblemPriority,
  type ProblemStatus,
  problemPriorities,
  problemStatuses,
  type Resolution,
} from '../clinical/follow-up/problem-life.ts'
import { clinicians, command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, line, optionalLine, optionalText, reason } from './fields.ts'
import type { Saved } from './patients.ts'

export { type GoalStatus, goalStatuses } from '../clinical/follow-up/goal-standing.ts'
export {
  type ProblemPriority,
  type ProblemStatus,
  problemPriorities,
} from '../clinical/follow-up/problem-life.ts'

export const followUpModes = ['phone', 'in-person', 'video', 'chart'] as const
export type FollowUpMode = (typeof followUpModes)[number]

export interface ProblemLifeView {
  readonly id: string
  readonly reviewId: string
  /** False: from an earlier review of this patient, and still open. */
  readonly isOfThisReview: boolean
  readonly title: string
  readonly category: PqaCategory
  readonly cause: string
  readonly severity: Severity
  readonly priority: ProblemPriority | null
  /** Null: nobody recorded a step yet. */
  readonly status: ProblemStatus | null
  readonly statusOn: Day | null
  readonly isOpen: boolean
  /** Null: not recorded. */
  readonly foundOn: Day | null
  readonly daysToResolution: number | null
  readonly within60Days: Resolution
  readonly nextActionOn: Day | null
  readonly links: readonly {
    readonly kind: 'medication' | 'condition' | 'goal'
    readonly id: string
    readonly name: string
  }[]
  /** Oldest first. */
  readonly events: readonly {
    readonly id: string
    readonly status: ProblemStatus
    readonly onDay: Day
    readonly note: string | null
    readonly by: string
  }[]
  /** What may be recorded next, the likeliest first. */
  readonly next: readonly ProblemStatus[]
}

export interface GoalView {
  readonly id: string
  readonly revision: number
  readonly parameter: string
  readonly analyte: string | null
  readonly target: string
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly dueOn: Day | null
  readonly problemId: string | null
  readonly conditionId: string | null
  readonly setOn: Day
  /** Newest first. */
  readonly outcomes: readonly {
    readonly id: string
    readonly status: GoalStatus
    readonly onDay: Day
    readonly valueText: string | null
    readonly note: string | null
    readonly by: string
  }[]
  /** The newest result as recorded; null without one. */
  readonly newest: {
    readonly value: string
    /** UCUM. */
    readonly unit: string
    readonly date: Day
    readonly observationId: string
  } | null
  readonly suggestion: GoalSuggestion
}

/** A goal that the screening of this review points to. */
export interface SuggestedGoal {
  readonly parameter: string
  readonly analyte: string
  readonly target: string
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly problemId: string | null
  readonly conditionId: string | null
  /** Source of the row. */
  readonly citation: string
}

/** What goals are set and changed from: of a review, or of a chart as a whole. */
export interface GoalBoard {
  /** The review in which a new goal is set; null in the chart. */
  readonly reviewId: string | null
  readonly patientId: string
  readonly today: Day
  readonly goals: readonly GoalView[]
  readonly suggestedGoals: readonly SuggestedGoal[]
  /** What a goal can be because of. */
  readonly problems: readonly { readonly id: string; readonly title: string }[]
  /** What a goal can be measured by. */
  readonly analytes: readonly {
    readonly id: string
    readonly title: string
    readonly unit: string
  }[]
}

export interface FollowUpView {
  readonly id: string
  readonly heldOn: Day
  readonly mode: FollowUpMode
  readonly note: string | null
  readonly nextOn: Day | null
  readonly by: string
}

/** Everything of the step "Follow-up". */
export interface FollowUpBoard extends GoalBoard {
  readonly reviewId: string
  readonly isSigned: boolean
  /** Of this review, then what is still open from earlier ones. */
  readonly problems: readonly ProblemLifeView[]
  /** Newest first. */
  readonly followUps: readonly FollowUpView[]
  /** The follow-up that is still to be held. */
  readonly due: { readonly taskId: string; readonly dueOn: Day | null } | null
}

const ofPatient = { patientId: id }
const about = (action: string) => entry(action, { patient: 'patientId', subject: 'id' })

const goalFields = {
  parameter: line(),
  /** Id of the analyte that measures it; its unit is then the goal's. */
  analyte: optionalLine(64),
  target: line(),
  low: z.number().finite().nullable().default(null),
  high: z.number().finite().nullable().default(null),
  unit: optionalLine(40),
  dueOn: dayField.nullable().default(null),
  problemId: id.nullable().default(null),
  conditionId: id.nullable().default(null),
}

const outcomeFields = {
  status: z.enum(goalStatuses),
  valueText: optionalLine(),
  observationId: id.nullable().default(null),
  note: optionalLine(400),
}

const stepFields = { status: z.enum(problemStatuses), note: optionalLine(400) }

export const followUpCalls = {
  'followUps.read': query<FollowUpBoard>()({
    input: z.object({ reviewId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** One talk about a signed review: steps of problems and outcomes of goals at once. Closes its task, makes the next. */
  'followUps.add': command<Saved>()({
    input: z.object({
      ...ofPatient,
      reviewId: id,
      heldOn: dayField,
      mode: z.enum(followUpModes),
      note: optionalText(),
      nextOn: dayField.nullable().default(null),
      problems: z
        .array(z.object({ problemId: id, ...stepFields }))
        .max(60)
        .default([]),
      goals: z
        .array(z.object({ goalId: id, ...outcomeFields }))
        .max(60)
        .default([]),
    }),
    access: clinicians,
    audit: about('follow-up'),
  }),
  'problems.addEvent': command<Saved>()({
    input: z.object({ ...ofPatient, problemId: id, ...stepFields, onDay: dayField }),
    access: clinicians,
    audit: about('change-problem'),
  }),
  'problems.change': command<Saved>()({
    input: z.object({
      ...ofPatient,
      problemId: id,
      priority: z.enum(problemPriorities).nullable(),
      nextActionOn: dayField.nullable(),
    }),
    access: clinicians,
    audit: about('change-problem'),
  }),
  /** Every standing goal of the patient, with open problems to set one for. */
  'goals.list': query<GoalBoard>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  'goals.add': command<Saved>()({
    input: z.object({ ...ofPatient, reviewId: id.nullable().default(null), ...goalFields }),
    access: clinicians,
    audit: about('set-goal'),
  }),
  'goals.change': command<Saved>()({
    input: z.object({ ...ofPatient, id, revision: z.number().int().positive(), ...goalFields }),
    access: clinicians,
    audit: about('change-goal'),
  }),
  'goals.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: clinicians,
    audit: about('void-goal'),
  }),
  'goals.addOutcome': command<Saved>()({
    input: z.object({ ...ofPatient, goalId: id, onDay: dayField, ...outcomeFields }),
    access: clinicians,
    audit: about('goal-outcome'),
  }),
} as const
