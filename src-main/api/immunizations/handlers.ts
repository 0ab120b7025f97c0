// The vaccine visit over the wire: read, screening and consent kept, doses given or refused.

import { AppError } from '../../contract/errors.ts'
import type { immunizationCalls } from '../../contract/immunizations.ts'
import {
  screeningQuestionnaire,
  screeningQuestions,
} from '../../reference/immunization/screening-questions.ts'
import { loadChart } from '../../store/load-chart.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import type { Handlers } from '../context.ts'
import { mustBeOpened, mustNotBeAfterToday } from '../patients.ts'
import { cartonView } from './carton.ts'
import { addReported, voidDose } from './dose-history.ts'
import { giveDose } from './give-dose.ts'
import { printVaccinePaper } from './papers.ts'
import { visitOfDay } from './visit-rows.ts'
import { visitView } from './visit-view.ts'

export const immunizationHandlers: Handlers<typeof immunizationCalls> = {
  'immunizations.visit': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const { db, app } = context
    return visitView(db, patientId, await loadChart(db, patientId, app.today()))
  },

  'immunizations.saveVisit': async (context, { patientId, answers, consent, registrySharing }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const known = new Set(screeningQuestions.map(({ id }) => id))
    if (Object.keys(answers).some((id) => !known.has(id)))
      throw new AppError('invalid-input', 'An answer belongs to no question of this version.')
    const isAsked = Object.keys(answers).length > 0
    const today = app.today()
    const columns = {
      questionnaire: isAsked ? screeningQuestionnaire : null,
      answers_json: isAsked ? JSON.stringify(answers) : null,
      consent_by: consent?.by ?? null,
      consent_name: consent?.name ?? null,
      consent_method: consent?.method ?? null,
      consent_on: consent === null ? null : today,
      registry_sharing: registrySharing,
    }
    const visit = await visitOfDay(db, patientId, today)
    if (visit !== undefined) {
      await changeRecord(db, actor, 'vaccine_visits', visit.id, null, columns)
      return { id: visit.id }
    }
    const id = app.newId()
    await insertRecord(db, actor, 'vaccine_visits', {
      id,
      patient_id: patientId,
      on_day: today,
      note: null,
      ...columns,
    })
    return { id }
  },

  'immunizations.carton': ({ db, app }, { code }) => cartonView(db, code, app.today()),

  'immunizations.give': async (context, input) => {
    mustBeOpened(context, input.patientId)
    return giveDose(context, input)
  },

  'immunizations.refuse': async (context, { patientId, group, cvx, reason, note }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const id = app.newId()
    const visit = await visitOfDay(db, patientId, app.today())
    await insertRecord(db, actor, 'vaccine_refusals', {
      id,
      patient_id: patientId,
      visit_id: visit?.id ?? null,
      vaccine_group: group,
      cvx,
      reason,
      note,
      on_day: app.today(),
    })
    return { id }
  },

  'immunizations.adverseEvent': async (context, { patientId, id, text, onDay }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, onDay, 'onDay')
    const { db, actor } = context
    const dose = await db
      .selectFrom('immunizations')
      .select('id')
      .where('id', '=', id)
      .where('patient_id', '=', patientId)
      .executeTakeFirst()
    if (dose === undefined)
      throw new AppError('not-found', "This dose is not in this patient's chart.")
    await changeRecord(db, actor, 'immunizations', id, null, {
      adverse_event: text,
      adverse_event_on: text === null ? null : onDay,
    })
    return { id }
  },

  'immunizations.addReported': async (context, input) => {
    mustBeOpened(context, input.patientId)
    return addReported(context, input)
  },

  'immunizations.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    return voidDose(context, patientId, id, reason)
  },

  'immunizations.print': {
    outside: (context, { patientId, paper, to }) => {
      mustBeOpened(context, patientId)
      return printVaccinePaper(context, patientId, paper, to)
    },
  },
}
