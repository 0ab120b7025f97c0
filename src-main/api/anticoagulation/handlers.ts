// The anticoagulation clinic over the wire: enrolled, visited, proposed, signed, and what happened besides.

import type { z } from 'zod'
import type { anticoagulationCalls } from '../../contract/anticoagulation.ts'
import { AppError } from '../../contract/errors.ts'
import { nomogramOf, nomograms } from '../../reference/anticoagulation/nomograms.ts'
import { sources } from '../../reference/source.ts'
import type { AnticoagulationEnrolmentRow } from '../../store/anticoagulation/anticoagulation-tables.ts'
import { openEnrolment, visitById } from '../../store/anticoagulation/clinic-rows.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { mustBeOpened, mustNotBeAfterToday } from '../patients.ts'
import { checkPin } from '../session.ts'
import { clinicList } from './clinic-list.ts'
import { clinicView } from './clinic-view.ts'
import { printCalendar, printLetter } from './papers.ts'
import { loadEnrolment, weighVisit } from './weigh-visit.ts'
import { prepareVisit, signVisit } from './write-visit.ts'

export const anticoagulationHandlers: Handlers<typeof anticoagulationCalls> = {
  'anticoagulation.read': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    return clinicView(context.db, patientId, context.app.today())
  },

  'anticoagulation.nomograms': async () =>
    nomograms.map(({ id, title, source, goal, cells }) => ({
      id,
      title,
      goal,
      citation: sources[source].citation,
      checked: sources[source].checked,
      cells: cells.map(({ words }) => words),
    })),

  'anticoagulation.enrol': async (context, { patientId, kind, ...given }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    if ((await openEnrolment(db, patientId)) !== null)
      throw new AppError('conflict', 'The patient is enrolled already: end that course first.')
    const id = app.newId()
    await insertRecord(db, actor, 'anticoagulation_enrolments', {
      id,
      patient_id: patientId,
      kind,
      ...courseColumns(context, kind, given),
      enrolled_on: app.today(),
      next_test_on: app.today(),
      next_test_at: 'clinic',
      ended_on: null,
      end_reason: null,
    })
    return { id }
  },

  'anticoagulation.change': async (context, { enrolmentId, revision, ...given }) => {
    const { id, kind } = await loadEnrolment(context, enrolmentId)
    const columns = courseColumns(context, kind, given)
    await changeRecord(
      context.db,
      context.actor,
      'anticoagulation_enrolments',
      id,
      revision,
      columns,
    )
    return { id }
  },

  'anticoagulation.end': async (context, { enrolmentId, reason }) => {
    const { id } = await loadEnrolment(context, enrolmentId)
    await changeRecord(context.db, context.actor, 'anticoagulation_enrolments', id, null, {
      ended_on: context.app.today(),
      end_reason: reason,
    })
    return { id }
  },

  'anticoagulation.propose': async (context, input) => {
    const { proposal, nextTest } = await weighVisit(context, input)
    return { proposal, nextTest }
  },

  'anticoagulation.prepare': async (context, input) => ({ id: await prepareVisit(context, input) }),

  'anticoagulation.sign': {
    // The count of wrong PINs must stay even when nothing is signed.
    check: (context, { pin }) => checkPin(context, context.actor.userId, pin),
    run: async (context, { pin: _, ...input }) => ({ id: await signVisit(context, input) }),
  },

  'anticoagulation.event': async (context, { enrolmentId, visitId, until, on, ...event }) => {
    const { db, actor, app } = context
    const enrolment = await loadEnrolment(context, enrolmentId)
    // A procedure and its bridging plan are known before their day.
    if (event.kind !== 'procedure' && event.kind !== 'bridging-plan')
      mustNotBeAfterToday(context, on, 'on')
    if (visitId !== null && (await visitById(db, visitId))?.enrolment_id !== enrolmentId)
      throw new AppError('not-found', 'This visit is not of this enrolment.')
    const id = app.newId()
    await insertRecord(db, actor, 'anticoagulation_events', {
      id,
      patient_id: enrolment.patient_id,
      enrolment_id: enrolmentId,
      visit_id: visitId,
      on_day: on,
      until_day: until,
      ...event,
    })
    return { id }
  },

  'anticoagulation.calendar': {
    outside: async (context, input) => ({ message: await printCalendar(context, input) }),
  },

  'anticoagulation.letter': {
    outside: async (context, { visitId }) => ({ message: await printLetter(context, visitId) }),
  },

  'anticoagulation.clinic': ({ db, app }) => clinicList(db, app.today()),
}

type Course = Omit<
  z.output<(typeof anticoagulationCalls)['anticoagulation.enrol']['input']>,
  'patientId' | 'kind'
>

/** What was typed of a course, as its row keeps it; a DOAC has no goal, tablets or week. */
function courseColumns(
  context: WriteContext,
  kind: 'warfarin' | 'doac',
  given: Course,
): CourseColumns {
  mustNotBeAfterToday(context, given.startedOn, 'startedOn')
  const isWarfarin = kind === 'warfarin'
  if (isWarfarin && nomogramOf(given.nomogram) === null)
    throw new AppError('invalid-input', 'Some fields need another look.', {
      fields: { nomogram: 'Choose a nomogram' },
    })
  const json = (value: readonly number[] | null) =>
    isWarfarin && value !== null ? JSON.stringify(value) : null
  const halves = given.areHalvesAllowed
  return {
    indication: given.indication,
    indication_note: given.indicationNote,
    goal_low: isWarfarin ? (given.goal?.[0] ?? null) : null,
    goal_high: isWarfarin ? (given.goal?.[1] ?? null) : null,
    started_on: given.startedOn,
    duration: given.duration,
    stop_on: given.stopOn,
    nomogram: isWarfarin ? given.nomogram : null,
    tablets_json: json(given.tablets),
    are_halves_allowed: isWarfarin && halves !== null ? Number(halves) : null,
    week_json: json(given.weekMg),
    clinic_days_json: JSON.stringify(given.clinicDays),
    prescriber_id: given.prescriberId,
  }
}

type CourseColumns = Pick<
  AnticoagulationEnrolmentRow,
  | 'indication'
  | 'indication_note'
  | 'goal_low'
  | 'goal_high'
  | 'started_on'
  | 'duration'
  | 'stop_on'
  | 'nomogram'
  | 'tablets_json'
  | 'are_halves_allowed'
  | 'week_json'
  | 'clinic_days_json'
  | 'prescriber_id'
>
