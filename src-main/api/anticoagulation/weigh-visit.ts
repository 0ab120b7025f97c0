// What the nomogram says of one visit, from the chart, the enrolment and what was answered. Writes nothing.

import type { Kysely } from 'kysely'
import type { z } from 'zod'
import {
  type CourseInr,
  changesSince,
  inRangeInARow,
  inrsOf,
  unsettledBy,
} from '../../clinical/anticoagulation/course.ts'
import { type DoseProposal, proposeDose } from '../../clinical/anticoagulation/dose-proposal.ts'
import { type NextTest, nextTest } from '../../clinical/anticoagulation/next-test.ts'
import { mayBePregnant } from '../../clinical/assessments/may-be-pregnant.ts'
import type { Chart } from '../../clinical/chart.ts'
import { daysBetween } from '../../clinical/dates.ts'
import type { anticoagulationCalls } from '../../contract/anticoagulation.ts'
import { AppError } from '../../contract/errors.ts'
import type {
  AnticoagulationEnrolmentRow,
  AnticoagulationVisitRow,
} from '../../store/anticoagulation/anticoagulation-tables.ts'
import { enrolmentById, keptJson, visitsOf } from '../../store/anticoagulation/clinic-rows.ts'
import { asDay, loadChart } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import type { OutsideContext } from '../context.ts'
import { mustBeOpened } from '../patients.ts'
import { doseChangedOn, goalOf, lookedSince, tabletsOf, weekOf } from './clinic-view.ts'

export type Asked = z.output<(typeof anticoagulationCalls)['anticoagulation.propose']['input']>

export interface Weighed {
  readonly enrolment: AnticoagulationEnrolmentRow
  readonly visits: readonly AnticoagulationVisitRow[]
  readonly chart: Chart
  /** What is taken before this visit; null: unknown. */
  readonly weekMg: readonly number[] | null
  /** Null for a DOAC: there is nothing to propose. */
  readonly proposal: DoseProposal | null
  readonly nextTest: NextTest | null
}

/** The course, of a chart that this session has opened; a course that has ended is not worked on. */
export async function loadEnrolment(
  context: OutsideContext & { readonly db: Kysely<Schema> },
  id: string,
): Promise<AnticoagulationEnrolmentRow> {
  const row = await enrolmentById(context.db, id)
  if (row === null) throw new AppError('not-found', 'This enrolment is no longer in the chart.')
  mustBeOpened(context, row.patient_id)
  if (row.ended_on !== null)
    throw new AppError('conflict', 'This enrolment has ended. Enrol the patient again first.')
  return row
}

/** Everything that signing needs to know beside what was typed. */
export async function weighVisit(
  context: OutsideContext & { readonly db: Kysely<Schema> },
  { enrolmentId, answers, inr }: Asked,
): Promise<Weighed> {
  const { db, app } = context
  const enrolment = await loadEnrolment(context, enrolmentId)
  const on = app.today()
  const visits = await visitsOf(db, enrolment.id)
  const chart = await loadChart(db, enrolment.patient_id, on)
  const weekMg = weekOf(enrolment)
  const about = { enrolment, visits, chart, weekMg }
  if (enrolment.kind === 'doac') return { ...about, proposal: null, nextTest: null }
  if (inr !== null && inr.on > on)
    throw new AppError('invalid-input', 'Some fields need another look.', {
      fields: { 'inr.on': 'This day is still to come' },
    })
  const goal = goalOf(enrolment)
  const changedOn = doseChangedOn(visits)
  const earlier = earlierOf(inrsOf(chart), inr)
  const proposal = proposeDose({
    on,
    nomogram: enrolment.nomogram,
    goal,
    inr: inr === null ? null : { value: inr.value, on: inr.on },
    earlier,
    weekMg,
    startedOn: asDay(enrolment.started_on),
    changedOn,
    tablets: tabletsOf(enrolment),
    isBleeding: answers.bleeding,
    hasClotSigns: answers.clotSigns,
    isPregnant: mayBePregnant(chart) ? answers.pregnancy : false,
    hasMissedDoses: answers.missedDoses,
  })
  const before =
    inr === null || goal === null ? 0 : inRangeInARow(earlier.toReversed(), inr.on, goal)
  const clinicDays = keptJson<readonly number[]>(enrolment.clinic_days_json) ?? []
  const unsettled = unsettledBy(
    answers,
    concernedChanges(chart, enrolment, visits),
    changedOn === null ? null : daysBetween(changedOn, on),
  )
  return { ...about, proposal, nextTest: nextTest(on, proposal, before, clinicDays, unsettled) }
}

/** Medicines that began or ended since the last visit and interact, in words. */
function concernedChanges(
  chart: Chart,
  enrolment: AnticoagulationEnrolmentRow,
  visits: readonly AnticoagulationVisitRow[],
): readonly string[] {
  return changesSince(chart, lookedSince(chart, enrolment, visits))
    .filter(({ concern }) => concern !== null)
    .map(({ kind, text }) => `${text} was ${kind}`)
}

/** INRs of days before the one that is answered, newest first. */
function earlierOf(inrs: readonly CourseInr[], inr: Asked['inr']): readonly CourseInr[] {
  return inrs
    .filter(({ id, on }) => inr === null || (id !== inr.observationId && on < inr.on))
    .toReversed()
}
