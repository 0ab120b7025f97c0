// Calls of clinical services: begun from the chart or planned by a clock, asked question by question inside a review, and
// courses of sessions that a pharmacist signs. Decisions, letters and the signature of a visit are those of its review.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import { command, entry, everyRole, noAudit, pharmacistOnly, query } from './call.ts'
import { dayField, id, optionalLine, optionalText, reason } from './fields.ts'
import type { Saved } from './patients.ts'

/** A service that can be begun. */
export interface ServiceView {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly version: string
  readonly questions: number
  /** What starts its clock; null: it has none. */
  readonly clock: { readonly event: string; readonly days: number } | null
  readonly course: {
    readonly anchor: string
    readonly sessions: number
    readonly citation: string
  } | null
  /** True when the store made it. */
  readonly isOwn: boolean
}

export interface ServiceVisitLine {
  readonly id: string
  readonly service: string
  readonly title: string
  /** Null: not begun. */
  readonly reviewId: string | null
  readonly state: 'planned' | 'open' | 'signed'
  readonly answered: number
  readonly questions: number
  readonly on: Day | null
  readonly event: { readonly what: string; readonly on: Day; readonly note: string | null } | null
  readonly dueOn: Day | null
}

export interface SessionView {
  readonly id: string
  readonly session: number
  readonly title: string
  readonly about: string
  /** Day for which it is planned. */
  readonly dueOn: Day
  readonly outcome: 'held' | 'missed' | null
  readonly heldOn: Day | null
  readonly note: string | null
  readonly answers: Readonly<Record<string, string>>
  /** Id of the measure → its value. */
  readonly measures: Readonly<Record<string, number>>
  readonly signedBy: string | null
  readonly signedAt: string | null
}

export interface CourseView {
  readonly id: string
  readonly service: string
  readonly title: string
  readonly anchor: string
  readonly anchorOn: Day
  readonly endedOn: Day | null
  readonly endReason: string | null
  readonly citation: string
  readonly questions: readonly ServiceQuestionView[]
  readonly measures: readonly {
    readonly id: string
    readonly title: string
    readonly unit: string
    readonly atLeast: number
    readonly atMost: number
  }[]
  readonly sessions: readonly SessionView[]
}

export interface ServiceQuestionView {
  readonly id: string
  readonly text: string
  readonly choices: readonly { readonly id: string; readonly text: string }[]
  /** Null: open. */
  readonly answer: string | null
}

/** What the answers show so far, in short: the review decides. */
export interface ServiceFindingView {
  readonly row: string
  readonly severity: 'critical' | 'major' | 'moderate' | 'minor' | null
  readonly text: string
  readonly recommendation: string | null
  readonly citation: string | null
}

export interface ServiceVisitView extends ServiceVisitLine {
  readonly patientId: string
  readonly about: string
  readonly version: string
  readonly asked: readonly ServiceQuestionView[]
  readonly findings: readonly ServiceFindingView[]
  /** What the patient's sheet will say. */
  readonly sheet: readonly string[]
  /** Why answers are locked; null: they are not. */
  readonly lockedReason: string | null
}

export interface PatientServices {
  readonly visits: readonly ServiceVisitLine[]
  readonly courses: readonly CourseView[]
  /** The open review that a service begun now joins; null: it begins a targeted review of its own. */
  readonly joins: { readonly reviewId: string; readonly kind: string } | null
}

const ofChart = noAudit('belongs to a chart whose opening is in the trail')
const serviceId = z.string().min(1).max(60)
const answer = z.string().min(1).max(40)

export const serviceCalls = {
  'services.list': query<readonly ServiceView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('what the store offers; no patient'),
  }),
  'services.patient': query<PatientServices>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: ofChart,
  }),
  /** Begins a visit inside the open review, or with a targeted review of its own. `visitId`: one that was planned. */
  'services.start': command<{ readonly visitId: string; readonly reviewId: string }>()({
    input: z.object({
      patientId: id,
      service: serviceId,
      visitId: id.nullable().default(null),
    }),
    access: everyRole,
    audit: entry('start-service', { patient: 'patientId', subject: 'visitId' }),
  }),
  /** Writes down what starts the clock of a service, such as a discharge: it is due from then on. */
  'services.plan': command<Saved>()({
    input: z.object({
      patientId: id,
      service: serviceId,
      eventOn: dayField,
      note: optionalLine(300),
    }),
    access: everyRole,
    audit: entry('plan-service', { patient: 'patientId', subject: 'id' }),
  }),
  'services.read': query<ServiceVisitView>()({
    input: z.object({ visitId: id }),
    access: everyRole,
    audit: ofChart,
  }),
  /** The services of one review, for its findings step. */
  'services.ofReview': query<readonly ServiceVisitLine[]>()({
    input: z.object({ reviewId: id }),
    access: everyRole,
    audit: ofChart,
  }),
  'services.answer': command<Saved>()({
    input: z.object({ visitId: id, question: z.string().min(1).max(40), answer }),
    access: everyRole,
    audit: noAudit('the journal keeps each answer; start and signature are in the trail'),
  }),
  'services.void': command<Saved>()({
    input: z.object({ patientId: id, id, reason }),
    access: everyRole,
    audit: entry('void-service', { patient: 'patientId', subject: 'id' }),
  }),
  /** Plans every session of a course from its day. */
  'services.startCourse': command<Saved>()({
    input: z.object({ patientId: id, service: serviceId, anchorOn: dayField }),
    access: everyRole,
    audit: entry('start-course', { patient: 'patientId', subject: 'id' }),
  }),
  /** Moves the day of a course, and with it the sessions that are still to come. */
  'services.moveCourse': command<Saved>()({
    input: z.object({ courseId: id, anchorOn: dayField }),
    access: everyRole,
    audit: entry('move-course', { subject: 'courseId' }),
  }),
  'services.endCourse': command<Saved>()({
    input: z.object({ courseId: id, reason }),
    access: everyRole,
    audit: entry('end-course', { subject: 'courseId' }),
  }),
  /** Records a session as held or missed; measures become results of the chart. Until it is signed it may be changed. */
  'services.holdSession': command<Saved>()({
    input: z.object({
      visitId: id,
      outcome: z.enum(['held', 'missed']),
      heldOn: dayField,
      answers: z.record(z.string().min(1).max(40), answer).default({}),
      measures: z.record(z.string().min(1).max(40), z.number()).default({}),
      note: optionalText(),
    }),
    access: everyRole,
    audit: entry('hold-session', { subject: 'visitId' }),
  }),
  'services.signSession': command<Saved>()({
    input: z.object({ visitId: id, pin: z.string().min(1, 'Type your PIN to sign') }),
    access: pharmacistOnly,
    audit: entry('sign-session', { subject: 'visitId' }),
  }),
  /** Prints what the patient takes home from a visit; marked until its review is signed. */
  'services.printSheet': command<{ readonly message: string }>()({
    input: z.object({ visitId: id }),
    access: everyRole,
    audit: entry('print-service-sheet', { subject: 'visitId' }),
  }),
  /** Prints the dates of a course for the patient. */
  'services.printCourse': command<{ readonly message: string }>()({
    input: z.object({ courseId: id }),
    access: everyRole,
    audit: entry('print-course', { subject: 'courseId' }),
  }),
} as const
