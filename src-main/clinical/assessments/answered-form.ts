// What a questionnaire answers: which questions are asked, what is open, the score with its band, the safety stop.

import type {
  Band,
  Choice,
  Form,
  FormLanguage,
  Question,
  SafetyStop,
  Wording,
} from '../../reference/assessments/form.ts'

/** What is asked, of a questionnaire or of a service. */
type Asked = Pick<Form, 'questions'>

/** Id of the question → id of the answer. */
export type Answers = Readonly<Record<string, string>>

export type FormScore =
  | {
      readonly kind: 'score'
      readonly points: number
      readonly band: Band
    }
  | { readonly kind: 'cannot-tell'; readonly missing: readonly string[] }

/** The question is asked: nothing before it rules it out. */
function isAsked(question: Question, answers: Answers): boolean {
  const { onlyAfter } = question
  if (onlyAfter === undefined) return true
  const before = answers[onlyAfter.question]
  return before !== undefined && onlyAfter.answers.includes(before)
}

/** Questions in order as far as the answers so far ask them. */
export function askedQuestions(form: Asked, answers: Answers): readonly Question[] {
  return form.questions.filter((question) => isAsked(question, answers))
}

/** The choice that was taken; null: open, or an answer that the question does not have. */
export function chosen(question: Question, answers: Answers): Choice | null {
  return question.choices.find(({ id }) => id === answers[question.id]) ?? null
}

/** Answers to questions that are asked, and that they have: what a change of an earlier answer left over is dropped. */
export function standingAnswers(form: Asked, answers: Answers): Answers {
  return Object.fromEntries(
    askedQuestions(form, answers).flatMap((question) => {
      const choice = chosen(question, answers)
      return choice === null ? [] : [[question.id, choice.id]]
    }),
  )
}

/** Ids of the questions that are asked and open, scored or not. */
export function openQuestions(form: Asked, answers: Answers): readonly string[] {
  return askedQuestions(form, answers)
    .filter((question) => chosen(question, answers) === null)
    .map(({ id }) => id)
}

/**
 * The sum of points with its band. Not told while a question that counts is open, nor where the bands differ by sex and
 * the sex is not known.
 */
export function scoreOf(form: Form, answers: Answers, sex: 'female' | 'male' | null): FormScore {
  const counted = askedQuestions(form, answers).filter(({ isScored }) => isScored !== false)
  const missing = counted.filter((one) => chosen(one, answers) === null).map(({ id }) => id)
  // A question ruled in by an unscored one, as the waist by the sex, waits for that one.
  const unasked = form.questions.filter(
    ({ id, isScored }) =>
      isScored === false &&
      answers[id] === undefined &&
      form.questions.some(({ onlyAfter }) => onlyAfter?.question === id),
  )
  const lacking = [...missing, ...unasked.map(({ id }) => id)]
  if (lacking.length > 0) return { kind: 'cannot-tell', missing: lacking }
  const points = counted.reduce((sum, one) => sum + (chosen(one, answers)?.points ?? 0), 0)
  const band = bandAt(form, points, sex)
  return band === null ? { kind: 'cannot-tell', missing: ['sex'] } : { kind: 'score', points, band }
}

/** The band of a score; null where it depends on the sex, which is not known. */
export function bandAt(form: Form, points: number, sex: 'female' | 'male' | null): Band | null {
  const { bands } = form
  if (!('female' in bands)) return bandIn(bands, points)
  if (sex !== null) return bandIn(bands[sex], points)
  const [female, male] = [bandIn(bands.female, points), bandIn(bands.male, points)]
  return female?.grade === male?.grade ? female : null
}

function bandIn(bands: readonly Band[], points: number): Band | null {
  return bands.findLast(({ from }) => points >= from) ?? null
}

/** The stop that an answer sets off, whatever is still open; null: none. */
export function safetyStop(form: Form, answers: Answers): SafetyStop | null {
  const { stop } = form
  if (stop === null) return null
  const answer = answers[stop.question]
  return answer !== undefined && stop.answers.includes(answer) ? stop : null
}

/** True when every text of the form has a wording in the language. */
export function isIn(form: Form, language: FormLanguage): boolean {
  const texts: readonly Wording[] = [
    ...(form.stem === null ? [] : [form.stem]),
    ...form.questions.flatMap(({ text, choices }) => [text, ...choices.map((one) => one.text)]),
  ]
  return texts.every((text) => text[language] !== null)
}
