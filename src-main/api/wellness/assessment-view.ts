// An answered questionnaire as the screen shows it. Not: writing it.

import type { Kysely } from 'kysely'
import {
  type Answers,
  askedQuestions,
  bandAt,
  chosen,
  openQuestions,
  safetyStop,
  scoreOf,
} from '../../clinical/assessments/answered-form.ts'
import { proposedAnswers } from '../../clinical/assessments/proposed-answers.ts'
import type { Chart } from '../../clinical/chart.ts'
import type {
  AssessmentLanguage,
  AssessmentLine,
  AssessmentView,
  ScoreView,
  StopView,
} from '../../contract/wellness.ts'
import type { Band, Form, Wording } from '../../reference/assessments/form.ts'
import { forms } from '../../reference/assessments/index.ts'
import { sources } from '../../reference/source.ts'
import { loadChart } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import type { AssessmentRow } from '../../store/wellness/wellness-tables.ts'

type Read = Kysely<Schema>

/** A stop as its row keeps it. */
export interface KeptStop {
  readonly question: string
  readonly answer: string
  /** The result of the chart that tells of the answer at once. */
  readonly observationId: string
  readonly done: string | null
  readonly doneBy: string | null
  readonly doneAt: string | null
}

/** The form of a row. Ids never change once shipped. */
export function formOf(id: string): Form {
  const form = forms.find((one) => one.id === id)
  if (form === undefined) throw new Error(`Broken promise: there is no questionnaire ${id}`)
  return form
}

export function answersOf(row: AssessmentRow): Answers {
  // Written by this program, question to answer.
  return JSON.parse(row.answers_json) as Answers
}

export function keptStop(row: AssessmentRow): KeptStop | null {
  // Written by this program.
  return row.stop_json === null ? null : (JSON.parse(row.stop_json) as KeptStop)
}

/** Sexes that cut-offs know; null where the chart says none of them. */
export function knownSex({ patient: { sex } }: Chart): 'female' | 'male' | null {
  return sex === 'female' || sex === 'male' ? sex : null
}

/** Names of users by id. */
export async function namesOfUsers(db: Read): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('users').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function scoreView(form: Form, points: number, { grade, advice, isPositive }: Band): ScoreView {
  return { points, most: form.most, grade, advice, isPositive }
}

function stopView(form: Form, row: AssessmentRow, names: ReadonlyMap<string, string>) {
  const stop = safetyStop(form, answersOf(row))
  if (stop === null) return null
  const kept = keptStop(row)
  const by = kept?.doneBy ?? null
  const view: StopView = {
    question: stop.question,
    what: stop.what,
    steps: stop.steps,
    done: kept?.done ?? null,
    doneBy: by === null ? null : (names.get(by) ?? 'unknown'),
    doneAt: kept?.doneAt ?? null,
  }
  return view
}

/** One line of the list. `chart` tells the sex that some cut-offs go by. */
export function assessmentLine(
  row: AssessmentRow,
  chart: Chart,
  names: ReadonlyMap<string, string>,
): AssessmentLine {
  const form = formOf(row.form)
  return {
    id: row.id,
    form: form.id,
    title: form.title.en,
    on: row.on_day,
    startedBy: names.get(row.created_by) ?? 'unknown',
    finishedBy: row.finished_by === null ? null : (names.get(row.finished_by) ?? 'unknown'),
    score: keptScore(form, row, chart),
    stop: stopView(form, row, names),
  }
}

/** The score as it was told when the form was finished. */
function keptScore(form: Form, row: AssessmentRow, chart: Chart): ScoreView | null {
  if (row.score === null || row.grade === null) return null
  const bands = 'female' in form.bands ? [...form.bands.female, ...form.bands.male] : form.bands
  const band =
    bands.find(({ grade }) => grade === row.grade) ?? bandAt(form, row.score, knownSex(chart))
  return band === null ? null : scoreView(form, row.score, band)
}

/** One questionnaire with its questions as far as they are asked. */
export async function assessmentView(db: Read, row: AssessmentRow, on: Chart['on']) {
  const chart = await loadChart(db, row.patient_id, on)
  const form = formOf(row.form)
  const answers = answersOf(row)
  const { language } = row
  const asked = askedQuestions(form, answers)
  const proposals = new Map(proposedAnswers(asked, chart).map((one) => [one.question, one]))
  const score = scoreOf(form, answers, knownSex(chart))
  const source = sources[form.source]
  const view: AssessmentView = {
    ...assessmentLine(row, chart, await namesOfUsers(db)),
    patientId: row.patient_id,
    about: form.about,
    version: row.form_version,
    citation: source.citation,
    checked: source.checked,
    language,
    stem: form.stem === null ? null : worded(form.stem, language),
    questions: asked.map((question) => {
      const proposal = proposals.get(question.id)
      return {
        id: question.id,
        text: worded(question.text, language),
        choices: question.choices.map(({ id, text, points }) => ({
          id,
          text: worded(text, language),
          points,
        })),
        answer: chosen(question, answers)?.id ?? null,
        proposal:
          proposal === undefined ? null : { answer: proposal.answer, because: proposal.because },
        isScored: question.isScored !== false,
      }
    }),
    outcome: score.kind === 'score' ? scoreView(form, score.points, score.band) : null,
    missing: score.kind === 'score' ? [] : missingWords(form, answers, score.missing),
  }
  return view
}

/** What a score waits for, in words: questions, or the sex on record. */
export function missingWords(
  form: Form,
  answers: Answers,
  missing: readonly string[],
): readonly string[] {
  const open = openQuestions(form, answers)
  return missing.map((id) => {
    const question = form.questions.find((one) => one.id === id)
    if (question !== undefined && (open.includes(id) || answers[id] === undefined))
      return question.text.en
    return 'The sex on record: the cut-off depends on it'
  })
}

function worded(text: Wording, language: AssessmentLanguage): string {
  return text[language] ?? text.en
}
