// What the answers before a dose mean: what is not asked yet, what speaks against a vaccine, what to heed. Unasked is never "no".

import {
  type ScreeningQuestion,
  screeningQuestions,
} from '../../reference/immunization/screening-questions.ts'
import { mayBePregnant } from '../assessments/may-be-pregnant.ts'
import type { Chart } from '../chart.ts'
import { assess, type PatientObservation } from './assessment.ts'
import { cdsi } from './cdsi.ts'
import { antigenContraindications, vaccineContraindications } from './immunity.ts'
import { dosesOfChart, observationsOfChart } from './immunization-of-chart.ts'

export const screeningWords = ['yes', 'no', 'unsure'] as const

export interface ScreeningAnswer {
  /** Unsure counts as yes. */
  readonly answer: (typeof screeningWords)[number]
  /** Codes of the observations that it was said to be. */
  readonly observations: readonly string[]
}

/** Answers by the question's id; an unasked question is not in it. */
export type ScreeningAnswers = Readonly<Record<string, ScreeningAnswer>>

/** One reason why a vaccine is not given today. */
export interface Stop {
  /** The question; null: the chart says it. */
  readonly question: string | null
  readonly why: string
}

export interface ScreeningResult {
  /** Ids of questions that nobody has asked yet. */
  readonly unasked: readonly string[]
  /** What the answers say in the CDC's codes. */
  readonly observations: readonly PatientObservation[]
  /** Sentences to the pharmacist. */
  readonly precautions: readonly string[]
}

/** The questions for a patient. */
export function questionsFor(chart: Chart): readonly ScreeningQuestion[] {
  return screeningQuestions.filter(
    ({ isAboutPregnancy }) => isAboutPregnancy !== true || mayBePregnant(chart),
  )
}

/** What the answers say, whatever the vaccine. */
export function screeningResult(chart: Chart, answers: ScreeningAnswers): ScreeningResult {
  const asked = questionsFor(chart)
  return {
    unasked: asked.filter(({ id }) => answers[id] === undefined).map(({ id }) => id),
    observations: asked.flatMap((question) => saidOf(question, answers)),
    precautions: asked.flatMap((question) =>
      isRaised(question, answers) && question.precaution !== null ? [question.precaution] : [],
    ),
  }
}

/** What speaks against this vaccine today; empty when nothing on record does. A vaccine that nobody knows is stopped. */
export function stopsOf(chart: Chart, answers: ScreeningAnswers, cvx: string): readonly Stop[] {
  const { unasked } = screeningResult(chart, answers)
  return [
    ...(unasked.length === 0
      ? []
      : [
          {
            question: unasked[0] ?? null,
            why: `${unasked.length} ${unasked.length === 1 ? 'question is' : 'questions are'} not asked yet.`,
          },
        ]),
    ...questionsFor(chart).flatMap((question) => unsaidStop(question, answers, cvx)),
    ...contraindicationsOf(chart, answers, cvx),
  ]
}

/** True for a "yes" of which nobody said what it was. */
export function isUnsaid(question: ScreeningQuestion, answers: ScreeningAnswers): boolean {
  return isRaised(question, answers) && saidOf(question, answers).length === 0
}

function unsaidStop(
  question: ScreeningQuestion,
  answers: ScreeningAnswers,
  cvx: string,
): readonly Stop[] {
  if (!isUnsaid(question, answers)) return []
  if (question.stops === 'nothing') return []
  if (question.stops === 'live vaccines' && !isLive(cvx)) return []
  return [
    {
      question: question.id,
      why: `Not clear yet: "${question.text}" Find out what it was before ${question.stops === 'every vaccine' ? 'any vaccine' : 'a live vaccine'}.`,
    },
  ]
}

function contraindicationsOf(
  chart: Chart,
  answers: ScreeningAnswers,
  cvx: string,
): readonly Stop[] {
  const { birthDate, sex } = chart.patient
  if (birthDate === null)
    return [{ question: null, why: 'Cannot tell: no birth date is on record.' }]
  const data = cdsi()
  const parts = data.vaccines.get(cvx)
  if (parts === undefined)
    return [{ question: null, why: `Cannot tell: CVX ${cvx} is not in the CDC's table.` }]
  const said = questionsFor(chart).flatMap((question) =>
    saidOf(question, answers).map(({ code }) => [code, question.id] as const),
  )
  const observations = [
    ...(observationsOfChart(chart) ?? []),
    ...said.map(([code]) => ({ code, date: null })),
  ]
  const patient = { birthDate, sex, doses: dosesOfChart(chart)?.doses ?? [], observations }
  const assessment = assess(patient, chart.on, data)
  const antigens = data.antigens.filter((one) =>
    parts.some(({ antigen }) => antigen === one.antigen),
  )
  const titles = antigens.flatMap((antigen) => [
    ...antigenContraindications(antigen, assessment),
    ...[vaccineContraindications(antigen, assessment).get(cvx) ?? []].flat(),
  ])
  return [...new Set(titles)].map((title) => ({
    question: said.find(([code]) => data.observationTitles.get(code) === title)?.[1] ?? null,
    why: `Contraindicated by the CDC's schedule: ${title}.`,
  }))
}

function isRaised({ id }: ScreeningQuestion, answers: ScreeningAnswers): boolean {
  const said = answers[id]?.answer
  return said === 'yes' || said === 'unsure'
}

function saidOf(
  question: ScreeningQuestion,
  answers: ScreeningAnswers,
): readonly PatientObservation[] {
  if (!isRaised(question, answers)) return []
  const ticked = answers[question.id]?.observations ?? []
  const codes = question.saysItself === true ? question.observations : ticked
  return codes
    .filter((code) => question.observations.includes(code))
    .map((code) => ({ code, date: null }))
}

/** True for a vaccine that the CDC's table of conflicts between live vaccines names. */
export function isLive(cvx: string): boolean {
  return cdsi().conflicts.has(cvx)
}
