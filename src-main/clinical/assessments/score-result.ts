// How an answered questionnaire stands in the chart: as results, the total and the answer that is watched. Not: writing them.

import type { Form } from '../../reference/assessments/form.ts'
import { type Answers, chosen } from './answered-form.ts'

/** A result of the chart in the making. */
export interface ScoreResult {
  readonly loinc: string | null
  readonly text: string
  /** Points. */
  readonly value: number
}

/** The name of the result; a form without a LOINC code is known by it. */
export function scoreText(form: Form): string {
  return `${form.title.en} score`
}

/** The total as a result. */
export function totalResult(form: Form, points: number): ScoreResult {
  return { loinc: form.loinc, text: scoreText(form), value: points }
}

/** The answer that can set off the stop; null while it is open, or where there is none. */
export function watchedResult(form: Form, answers: Answers): ScoreResult | null {
  const { stop } = form
  const question = form.questions.find(({ id }) => id === stop?.question)
  if (stop === null || question === undefined) return null
  const choice = chosen(question, answers)
  if (choice === null) return null
  return { loinc: stop.loinc, text: `${form.title.en}: ${question.text.en}`, value: choice.points }
}
