// The anticoagulation clinic of the invented sample pharmacy: enrolments, and the visits that answered each INR, by the nomogram.

import type { Transaction } from 'kysely'
import { z } from 'zod'
import { inrsOf } from '../../clinical/anticoagulation/course.ts'
import { type DoseProposal, proposeDose } from '../../clinical/anticoagulation/dose-proposal.ts'
import { mayBePregnant } from '../../clinical/assessments/may-be-pregnant.ts'
import type { Day } from '../../clinical/dates.ts'
import type { Signature } from '../../clinical/review.ts'
import { eventKinds, eventSeverities } from '../../contract/anticoagulation.ts'
import { dayField } from '../../contract/fields.ts'
import { loadChart } from '../../store/load-chart.ts'
import { type Actor, insertRecord } from '../../store/recorded.ts'
import type { Schema } from '../../store/schema.ts'
import type { App } from '../app.ts'
import { instantAt } from '../local-time.ts'

const sampleCourses = z.array(
  z.object({
    last: z.string(),
    birthDate: dayField,
    kind: z.enum(['warfarin', 'doac']),
    indication: z.string(),
    goal: z.tuple([z.number(), z.number()]).nullable(),
    startedOn: dayField.nullable(),
    duration: z.enum(['until-day', 'indefinite', 'unknown']),
    stopOn: dayField.nullable(),
    nomogram: z.string().nullable(),
    tablets: z.array(z.number()).nullable(),
    areHalvesAllowed: z.boolean().nullable(),
    weekMg: z.array(z.number()).length(7).nullable(),
    clinicDays: z.array(z.number()),
    prescriberNpi: z.string().nullable(),
    enrolledOn: dayField,
    nextTestOn: dayField,
    events: z.array(
      z.object({
        kind: z.enum(eventKinds),
        severity: z.enum(eventSeverities).nullable(),
        on: dayField,
        until: dayField.nullable(),
        text: z.string(),
      }),
    ),
  }),
)
type SampleCourse = z.infer<typeof sampleCourses>[number]

/** Everything was asked at these visits, and nothing was found. */
const answers = {
  missedDoses: false,
  bleeding: false,
  clotSigns: false,
  newMedicines: false,
  diet: false,
  alcohol: false,
  illness: false,
  procedure: false,
}

/** Enrols whom `json` names and signs a visit for each of their INRs since, in the name of the pharmacist. */
export async function makeSampleClinic(app: App, actor: Actor, json: unknown): Promise<void> {
  await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      for (const course of sampleCourses.parse(json)) await makeCourse(app, trx, actor, course)
    })
}

async function makeCourse(app: App, trx: Transaction<Schema>, actor: Actor, course: SampleCourse) {
  const patient = await trx
    .selectFrom('patients')
    .select('id')
    .where('last_name', '=', course.last)
    .where('birth_date', '=', course.birthDate)
    .executeTakeFirstOrThrow()
  const prescriber =
    course.prescriberNpi === null
      ? undefined
      : await trx
          .selectFrom('prescribers')
          .select('id')
          .where('npi', '=', course.prescriberNpi)
          .executeTakeFirst()
  const id = app.newId()
  const json = (value: readonly number[] | null) => (value === null ? null : JSON.stringify(value))
  const visits = await visitsOfCourse(app, trx, patient.id, id, course)
  const weekMg = visits.at(-1)?.weekMg ?? course.weekMg
  await insertRecord(trx, actor, 'anticoagulation_enrolments', {
    id,
    patient_id: patient.id,
    kind: course.kind,
    indication: course.indication,
    indication_note: null,
    goal_low: course.goal?.[0] ?? null,
    goal_high: course.goal?.[1] ?? null,
    started_on: course.startedOn,
    duration: course.duration,
    stop_on: course.stopOn,
    nomogram: course.nomogram,
    tablets_json: json(course.tablets),
    are_halves_allowed: course.areHalvesAllowed === null ? null : Number(course.areHalvesAllowed),
    week_json: json(weekMg),
    clinic_days_json: JSON.stringify(course.clinicDays),
    prescriber_id: prescriber?.id ?? null,
    enrolled_on: course.enrolledOn,
    next_test_on: course.nextTestOn,
    next_test_at: 'clinic',
    ended_on: null,
    end_reason: null,
  })
  for (const { row } of visits) await insertRecord(trx, actor, 'anticoagulation_visits', row)
  for (const { on, until, ...event } of course.events)
    await insertRecord(trx, actor, 'anticoagulation_events', {
      id: app.newId(),
      patient_id: patient.id,
      enrolment_id: id,
      visit_id: null,
      on_day: on,
      until_day: until,
      ...event,
    })
}

/** A signed visit for each INR of the course for which the nomogram has a dose. */
async function visitsOfCourse(
  app: App,
  trx: Transaction<Schema>,
  patientId: string,
  enrolmentId: string,
  course: SampleCourse,
) {
  const chart = await loadChart(trx, patientId, app.today())
  const signer = await pharmacistOf(trx)
  const inrs = inrsOf(chart).filter(({ on }) => on >= course.enrolledOn)
  let weekMg: readonly number[] | null = course.weekMg
  let changedOn: Day | null = null
  const visits = []
  for (const [place, inr] of inrs.entries()) {
    if (course.goal === null || course.tablets === null || course.areHalvesAllowed === null) break
    const proposal: DoseProposal = proposeDose({
      on: inr.on,
      nomogram: course.nomogram,
      goal: course.goal,
      inr,
      earlier: inrs.slice(0, place).toReversed(),
      weekMg,
      startedOn: course.startedOn,
      changedOn,
      tablets: { strengthsMg: course.tablets, areHalvesAllowed: course.areHalvesAllowed },
      isBleeding: false,
      hasClotSigns: false,
      isPregnant: false,
      hasMissedDoses: false,
    })
    if (proposal.kind !== 'proposal') continue
    const taken: readonly number[] | null = weekMg
    const signed: readonly number[] | null = proposal.week?.days.map(({ mg }) => mg) ?? taken
    if (signed === null) continue
    const holdDays = proposal.hold === 'one' ? 1 : 0
    if (holdDays > 0 || proposal.week !== null) changedOn = inr.on
    weekMg = signed
    const at = instantAt(inr.on, '10:00')
    const signature: Signature = { ...signer.signature, at }
    const asked = mayBePregnant(chart) ? { ...answers, pregnancy: false } : answers
    visits.push({
      weekMg: signed,
      row: {
        id: app.newId(),
        patient_id: patientId,
        enrolment_id: enrolmentId,
        on_day: inr.on,
        answers_json: JSON.stringify(asked),
        observation_id: inr.id,
        inr: inr.value,
        inr_on: inr.on,
        inr_method: 'import',
        proposal_json: JSON.stringify(proposal),
        checks_json: null,
        decision: 'accepted',
        override_reason: null,
        taken_json: JSON.stringify(taken),
        dose_json: JSON.stringify({ weekMg: signed, holdDays }),
        next_test_on: inrs[place + 1]?.on ?? course.nextTestOn,
        next_test_at: 'clinic',
        note: null,
        prepared_at: null,
        prepared_by: null,
        signed_at: at,
        signed_by: signer.id,
        signature_json: JSON.stringify(signature),
      } as const,
    })
  }
  return visits
}

async function pharmacistOf(trx: Transaction<Schema>) {
  const { id, name, credential, npi, licence } = await trx
    .selectFrom('users')
    .select(['id', 'name', 'credential', 'npi', 'licence'])
    .where('role', '=', 'pharmacist')
    .executeTakeFirstOrThrow()
  return {
    id,
    signature: { name, credential: credential ?? '', npi: npi ?? '', licence: licence ?? '' },
  }
}
