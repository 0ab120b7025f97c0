// Questionnaires over the wire: started, answered, a safety stop acted on, finished as results of the chart.

import { isIn } from '../../clinical/assessments/answered-form.ts'
import { AppError } from '../../contract/errors.ts'
import { type assessmentCalls, assessmentLanguages } from '../../contract/wellness.ts'
import { forms } from '../../reference/assessments/index.ts'
import { loadChart } from '../../store/load-chart.ts'
import { insertRecord } from '../../store/recorded.ts'
import { assessmentsOf } from '../../store/wellness/assessment-rows.ts'
import type { Handlers } from '../context.ts'
import { mustBeOpened } from '../patients.ts'
import { assessmentLine, assessmentView, namesOfUsers } from './assessment-view.ts'
import {
  actOnStop,
  answerQuestion,
  finishAssessment,
  loadAssessment,
  voidAssessment,
} from './write-assessment.ts'

export const assessmentHandlers: Handlers<typeof assessmentCalls> = {
  'assessments.forms': async () =>
    forms.map((form) => ({
      id: form.id,
      title: form.title.en,
      about: form.about,
      version: form.version,
      questions: form.questions.length,
      languages: assessmentLanguages.filter((language) => isIn(form, language)),
    })),

  'assessments.list': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const { db, app } = context
    const chart = await loadChart(db, patientId, app.today())
    const names = await namesOfUsers(db)
    return (await assessmentsOf(db, patientId)).map((row) => assessmentLine(row, chart, names))
  },

  'assessments.read': async (context, { assessmentId }) =>
    assessmentView(context.db, await loadAssessment(context, assessmentId), context.app.today()),

  'assessments.start': async (context, { patientId, form: formId, language }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const form = forms.find(({ id }) => id === formId)
    if (form === undefined) throw new AppError('not-found', 'There is no such questionnaire.')
    if (!isIn(form, language))
      throw new AppError('not-allowed', `${form.title.en} has no wording in this language.`)
    const id = app.newId()
    await insertRecord(db, actor, 'assessments', {
      id,
      patient_id: patientId,
      form: form.id,
      form_version: form.version,
      language,
      on_day: app.today(),
      answers_json: '{}',
      score: null,
      grade: null,
      stop_json: null,
      finished_at: null,
      finished_by: null,
      observation_id: null,
      watched_observation_id: null,
    })
    return { id }
  },

  'assessments.answer': async (context, { assessmentId, question, answer }) => {
    await answerQuestion(context, assessmentId, question, answer)
    return { id: assessmentId }
  },

  'assessments.act': async (context, { assessmentId, done }) => {
    await actOnStop(context, assessmentId, done)
    return { id: assessmentId }
  },

  'assessments.finish': async (context, { assessmentId }) => {
    await finishAssessment(context, assessmentId)
    return { id: assessmentId }
  },

  'assessments.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    await voidAssessment(context, id, reason)
    return { id }
  },
}
