// Calls of questionnaires: started, answered one question at a time, a safety stop acted on, finished with its result.

import { z } from 'zod'
import { clinicians, command, entry, everyRole, noAudit, query } from './call.ts'
import { id, line, reason } from './fields.ts'
import type { Saved } from './patients.ts'

export const assessmentLanguages = ['en', 'es'] as const
export type AssessmentLanguage = (typeof assessmentLanguages)[number]

/** A questionnaire that can be asked. */
export interface FormView {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly version: string
  readonly questions: number
  readonly languages: readonly AssessmentLanguage[]
}

export interface ChoiceView {
  readonly id: string
  readonly text: string
  readonly points: number
}

/** A question that is asked, as far as the answers before it ask it. */
export interface QuestionView {
  readonly id: string
  readonly text: string
  readonly choices: readonly ChoiceView[]
  /** Null: open. */
  readonly answer: string | null
  /** What the chart says; never an answer by itself. */
  readonly proposal: { readonly answer: string; readonly because: string } | null
  readonly isScored: boolean
}

/** An answer that must not wait for the score. */
export interface StopView {
  readonly question: string
  readonly what: string
  readonly steps: readonly string[]
  /** What was done at once; null: nobody has said. */
  readonly done: string | null
  readonly doneBy: string | null
  readonly doneAt: string | null
}

export interface ScoreView {
  readonly points: number
  readonly most: number
  readonly grade: string
  readonly advice: string
  readonly isPositive: boolean
}

export interface AssessmentLine {
  readonly id: string
  readonly form: string
  readonly title: string
  readonly on: string
  readonly startedBy: string
  readonly finishedBy: string | null
  /** Null: not finished. */
  readonly score: ScoreView | null
  readonly stop: StopView | null
}

export interface AssessmentView extends AssessmentLine {
  readonly patientId: string
  readonly about: string
  readonly version: string
  readonly citation: string
  /** The day on which somebody held questions and bands against the publication; null: nobody yet. */
  readonly checked: string | null
  readonly language: AssessmentLanguage
  readonly stem: string | null
  readonly questions: readonly QuestionView[]
  /** What the answers so far come to; null while one is open, or where the sex decides and is not known. */
  readonly outcome: ScoreView | null
  /** Words for what the score still waits for. */
  readonly missing: readonly string[]
}

const ofChart = noAudit('belongs to a chart whose opening is in the trail')

export const assessmentCalls = {
  'assessments.forms': query<readonly FormView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('published questionnaires; no patient'),
  }),
  /** Newest first. */
  'assessments.list': query<readonly AssessmentLine[]>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: ofChart,
  }),
  'assessments.read': query<AssessmentView>()({
    input: z.object({ assessmentId: id }),
    access: everyRole,
    audit: ofChart,
  }),
  'assessments.start': command<Saved>()({
    input: z.object({
      patientId: id,
      form: z.string().min(1).max(40),
      language: z.enum(assessmentLanguages).default('en'),
    }),
    access: everyRole,
    audit: entry('start-questionnaire', { patient: 'patientId', subject: 'id' }),
  }),
  /** Answers one question; what a changed answer no longer asks is dropped. */
  'assessments.answer': command<Saved>()({
    input: z.object({
      assessmentId: id,
      question: z.string().min(1).max(40),
      answer: z.string().min(1).max(40),
    }),
    access: everyRole,
    audit: noAudit('the journal keeps each answer; start and finish are in the trail'),
  }),
  /** What was done at once after an answer that must not wait. */
  'assessments.act': command<Saved>()({
    input: z.object({ assessmentId: id, done: line(400) }),
    access: clinicians,
    audit: entry('act-on-questionnaire', { subject: 'assessmentId' }),
  }),
  /** Keeps the score as a result of the chart. `incomplete` while a question is open or a stop is not acted on. */
  'assessments.finish': command<Saved>()({
    input: z.object({ assessmentId: id }),
    access: clinicians,
    audit: entry('finish-questionnaire', { subject: 'assessmentId' }),
  }),
  'assessments.void': command<Saved>()({
    input: z.object({ patientId: id, id, reason }),
    access: clinicians,
    audit: entry('void-questionnaire', { patient: 'patientId', subject: 'id' }),
  }),
} as const
