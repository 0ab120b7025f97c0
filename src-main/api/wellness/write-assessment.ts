// Writes a questionnaire: answers, the stop with what was done, and the results of the chart that tell of both.

import {
  askedQuestions,
  chosen,
  safetyStop,
  scoreOf,
  standingAnswers,
} from '../../clinical/assessments/answered-form.ts'
import {
  type ScoreResult,
  totalResult,
  watchedResult,
} from '../../clinical/assessments/score-result.ts'
import { AppError } from '../../contract/errors.ts'
import { loadChart } from '../../store/load-chart.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import { assessmentById } from '../../store/wellness/assessment-rows.ts'
import type { AssessmentRow } from '../../store/wellness/wellness-tables.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { mustBeOpened } from '../patients.ts'
import {
  answersOf,
  formOf,
  type KeptStop,
  keptStop,
  knownSex,
  missingWords,
} from './assessment-view.ts'

/** The row, of a chart that is open. */
export async function loadAssessment(
  context: ReadContext | WriteContext,
  id: string,
): Promise<AssessmentRow> {
  const row = await assessmentById(context.db, id)
  if (row === null) throw new AppError('not-found', 'This questionnaire is no longer in the chart.')
  mustBeOpened(context, row.patient_id)
  return row
}

async function loadUnfinished(context: WriteContext, id: string): Promise<AssessmentRow> {
  const row = await loadAssessment(context, id)
  if (row.finished_at !== null)
    throw new AppError('conflict', 'This questionnaire is finished. Void it and ask again.')
  return row
}

/** Answers one question. A stop is a result of the chart from this moment on, even if nobody goes on. */
export async function answerQuestion(
  context: WriteContext,
  id: string,
  questionId: string,
  answer: string,
): Promise<void> {
  const row = await loadUnfinished(context, id)
  const form = formOf(row.form)
  const before = answersOf(row)
  const question = askedQuestions(form, before).find((one) => one.id === questionId)
  if (question === undefined || chosen(question, { [questionId]: answer }) === null)
    throw new AppError('conflict', 'This question is not asked, or has no such answer.')
  const answers = standingAnswers(form, { ...before, [questionId]: answer })
  const stop = await keepStop(context, row, { ...row, answers_json: JSON.stringify(answers) })
  await changeRecord(context.db, context.actor, 'assessments', id, null, {
    answers_json: JSON.stringify(answers),
    stop_json: stop === null ? null : JSON.stringify(stop),
  })
}

/** What was done counts for the answer that it was done for. */
async function keepStop(
  context: WriteContext,
  before: AssessmentRow,
  after: AssessmentRow,
): Promise<KeptStop | null> {
  const form = formOf(after.form)
  const answers = answersOf(after)
  const kept = keptStop(before)
  const stop = safetyStop(form, answers)
  const answer = stop === null ? null : (answers[stop.question] ?? null)
  if (kept !== null && kept.answer === answer) return kept
  if (kept !== null)
    await voidRecord(
      context.db,
      context.actor,
      'observations',
      kept.observationId,
      'The answer was changed',
    )
  const watched = watchedResult(form, answers)
  if (stop === null || answer === null || watched === null) return null
  return {
    question: stop.question,
    answer,
    observationId: await addResult(context, after, watched),
    done: null,
    doneBy: null,
    doneAt: null,
  }
}

async function addResult(
  { db, actor, app }: WriteContext,
  row: AssessmentRow,
  { loinc, text, value }: ScoreResult,
): Promise<string> {
  const id = app.newId()
  await insertRecord(db, actor, 'observations', {
    id,
    patient_id: row.patient_id,
    loinc,
    text,
    value,
    value_text: null,
    unit: '{score}',
    on_day: row.on_day,
    import_id: null,
  })
  return id
}

/** Says what was done at once. */
export async function actOnStop(context: WriteContext, id: string, done: string): Promise<void> {
  const row = await loadAssessment(context, id)
  const kept = keptStop(row)
  if (kept === null)
    throw new AppError('conflict', 'No answer of this questionnaire asks for this.')
  const { userId, at } = context.actor
  const acted: KeptStop = { ...kept, done, doneBy: userId, doneAt: at }
  await changeRecord(context.db, context.actor, 'assessments', id, null, {
    stop_json: JSON.stringify(acted),
  })
}

/** Keeps the score, with the watched answer also where it sets off nothing. */
export async function finishAssessment(context: WriteContext, id: string): Promise<void> {
  const row = await loadUnfinished(context, id)
  const { db, actor, app } = context
  const form = formOf(row.form)
  const answers = answersOf(row)
  const chart = await loadChart(db, row.patient_id, app.today())
  const score = scoreOf(form, answers, knownSex(chart))
  if (score.kind === 'cannot-tell')
    throw new AppError('incomplete', 'The score cannot be told yet.', {
      missing: missingWords(form, answers, score.missing).map((what) => ({
        what,
        where: 'questionnaire',
      })),
    })
  const kept = keptStop(row)
  if (kept !== null && kept.done === null)
    throw new AppError('incomplete', 'First say what was done at once.', {
      missing: [{ what: 'What was done at once', where: 'stop' }],
    })
  const watched = kept === null ? watchedResult(form, answers) : null
  const quiet = watched === null ? null : await addResult(context, row, watched)
  const { points, band } = score
  await changeRecord(db, actor, 'assessments', id, null, {
    score: points,
    grade: band.grade,
    finished_at: actor.at,
    finished_by: actor.userId,
    observation_id: await addResult(context, row, totalResult(form, points)),
    watched_observation_id: kept?.observationId ?? quiet,
  })
}

/** Takes a questionnaire out of use, with the results that it made. */
export async function voidAssessment(
  context: WriteContext,
  id: string,
  reason: string,
): Promise<void> {
  const row = await loadAssessment(context, id)
  const { db, actor } = context
  const watched = row.watched_observation_id ?? keptStop(row)?.observationId ?? null
  for (const made of [row.observation_id, watched])
    if (made !== null && (await isStanding(context, made)))
      await voidRecord(db, actor, 'observations', made, reason)
  await voidRecord(db, actor, 'assessments', id, reason)
}

/** The result may have been voided in the chart already. */
async function isStanding({ db }: WriteContext, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('observations')
    .select('id')
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
