// Writes a visit of the anticoagulation clinic: prepared by anybody clinical, signed by a pharmacist. What does not fit is refused.

import type { z } from 'zod'
import { tabletsOfWeek } from '../../clinical/anticoagulation/week-of-tablets.ts'
import { type Day, daysBetween } from '../../clinical/dates.ts'
import { analyteOf } from '../../clinical/results.ts'
import type { anticoagulationCalls } from '../../contract/anticoagulation.ts'
import { AppError } from '../../contract/errors.ts'
import type { AnticoagulationVisitRow } from '../../store/anticoagulation/anticoagulation-tables.ts'
import { type KeptDose, visitById } from '../../store/anticoagulation/clinic-rows.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import type { WriteContext } from '../context.ts'
import { signatureOf } from '../signature-of.ts'
import { doacViews, tabletsOf } from './clinic-view.ts'
import { type Weighed, weighVisit } from './weigh-visit.ts'

type VisitInput = Omit<
  z.output<(typeof anticoagulationCalls)['anticoagulation.sign']['input']>,
  'pin'
>

/** LOINC of an INR in blood by a meter, and of one from a laboratory. */
const loincOf = { meter: '34714-6', laboratory: '6301-6' } as const

/** Keeps the visit unsigned, for a pharmacist to look at. */
export async function prepareVisit(context: WriteContext, input: VisitInput): Promise<string> {
  const weighed = await weighVisit(context, input)
  return keep(context, input, weighed, {
    prepared_at: context.actor.at,
    prepared_by: context.actor.userId,
  })
}

/** Signs the visit, keeps the proposal as it stood, and moves the next test of the enrolment. */
export async function signVisit(context: WriteContext, input: VisitInput): Promise<string> {
  const { db, actor } = context
  const weighed = await weighVisit(context, input)
  const missing = lacksOf(input, weighed, context.app.today())
  if (missing.length > 0)
    throw new AppError('incomplete', 'The dose cannot be signed yet.', { missing })
  const signature = await signatureOf(db, actor)
  const id = await keep(context, input, weighed, {})
  await changeRecord(db, actor, 'anticoagulation_enrolments', input.enrolmentId, null, {
    next_test_on: input.nextTestOn,
    next_test_at: input.nextTestAt,
    // Without a dose signed nobody knows what is taken from now on.
    week_json: input.weekMg === null ? null : JSON.stringify(input.weekMg),
  })
  // The last write: after it the row is locked.
  await changeRecord(db, actor, 'anticoagulation_visits', id, null, {
    signed_at: actor.at,
    signed_by: actor.userId,
    signature_json: JSON.stringify(signature),
  })
  return id
}

/** What signing waits for, with the field it is in. */
function lacksOf(
  input: VisitInput,
  weighed: Weighed,
  today: Day,
): { readonly what: string; readonly where: string }[] {
  const { decision, overrideReason, weekMg, holdDays, nextTestOn } = input
  const { enrolment, proposal } = weighed
  const lacks: { what: string; where: string }[] = []
  const say = (what: string, where: string) => lacks.push({ what, where })
  if (enrolment.kind === 'doac') {
    if (decision !== 'no-dose') say('A visit about a DOAC signs no dose of warfarin', 'decision')
  } else {
    if (decision === 'no-dose' && overrideReason === null)
      say('Say why no dose is signed', 'overrideReason')
    if (decision !== 'no-dose' && weekMg === null) say('The dose of the week', 'weekMg')
    if (decision === 'overridden' && overrideReason === null)
      say('The reason for another dose than the proposed one', 'overrideReason')
    if (decision === 'accepted') {
      if (proposal?.kind !== 'proposal') say('There is no proposal to accept', 'decision')
      else if (!isAsProposed(input, weighed, today))
        say('This is not the proposed dose: override it with a reason', 'decision')
    }
    const tablets = tabletsOf(enrolment)
    if (weekMg !== null && tablets !== null && tabletsOfWeek(weekMg, tablets) === null)
      say('The tablets in hand do not make this week', 'weekMg')
    if (weekMg === null && holdDays > 0) say('The week after the doses held', 'weekMg')
  }
  // Without it the patient would be on nobody's list.
  if (nextTestOn === null) say('The day of the next INR or visit', 'nextTestOn')
  if (nextTestOn !== null && nextTestOn <= today)
    say('The next INR is on a day after today', 'nextTestOn')
  if (nextTestOn !== null && input.nextTestAt === null)
    say('Where the next INR is taken', 'nextTestAt')
  return lacks
}

/** True when week and held doses are those of the proposal. */
function isAsProposed(
  { weekMg, holdDays, nextTestOn }: VisitInput,
  { proposal, weekMg: before }: Weighed,
  today: Day,
) {
  if (proposal?.kind !== 'proposal' || weekMg === null) return false
  const proposed = proposal.week?.days.map(({ mg }) => mg) ?? before
  const isHeldAsSaid = {
    none: holdDays === 0,
    'up-to-one': holdDays <= 1,
    one: holdDays === 1,
    // The INR decides when to go on: the day of its test is held too.
    'until-in-range': nextTestOn !== null && holdDays > daysBetween(today, nextTestOn),
  }[proposal.hold]
  return isHeldAsSaid && JSON.stringify(proposed) === JSON.stringify(weekMg)
}

type Extra = Partial<Pick<AnticoagulationVisitRow, 'prepared_at' | 'prepared_by'>>

/** Inserts the visit, or writes over the prepared one. Answers its id. */
async function keep(
  context: WriteContext,
  input: VisitInput,
  { enrolment, chart, proposal, weekMg }: Weighed,
  extra: Extra,
): Promise<string> {
  const { db, actor, app } = context
  const prepared = input.visitId === null ? null : await visitById(db, input.visitId)
  if (input.visitId !== null && prepared?.enrolment_id !== enrolment.id)
    throw new AppError('not-found', 'This visit is not of this enrolment.')
  if (prepared?.signed_at != null)
    throw new AppError('not-allowed', 'This visit is signed and locked. Write an addendum instead.')
  const dose: KeptDose | null =
    input.weekMg === null ? null : { weekMg: input.weekMg, holdDays: input.holdDays }
  const columns = {
    on_day: app.today(),
    answers_json: JSON.stringify(
      Object.fromEntries(Object.entries(input.answers).filter(([, said]) => said !== null)),
    ),
    observation_id: await inrInChart(context, enrolment.patient_id, input.inr),
    inr: input.inr?.value ?? null,
    inr_on: input.inr?.on ?? null,
    inr_method: input.inr?.method ?? null,
    proposal_json: proposal === null ? null : JSON.stringify(proposal),
    checks_json: enrolment.kind === 'doac' ? JSON.stringify(doacViews(chart)) : null,
    decision: input.decision,
    override_reason: input.overrideReason,
    taken_json: weekMg === null ? null : JSON.stringify(weekMg),
    dose_json: dose === null ? null : JSON.stringify(dose),
    next_test_on: input.nextTestOn,
    next_test_at: input.nextTestAt,
    note: input.note,
    ...extra,
  }
  if (prepared !== null) {
    await changeRecord(db, actor, 'anticoagulation_visits', prepared.id, null, columns)
    return prepared.id
  }
  const id = app.newId()
  await insertRecord(db, actor, 'anticoagulation_visits', {
    id,
    patient_id: enrolment.patient_id,
    enrolment_id: enrolment.id,
    prepared_at: null,
    prepared_by: null,
    signed_at: null,
    signed_by: null,
    signature_json: null,
    ...columns,
  })
  return id
}

/** The result of the chart that the INR is: the one named, or a new one. */
async function inrInChart(
  { db, actor, app }: WriteContext,
  patientId: string,
  inr: VisitInput['inr'],
): Promise<string | null> {
  if (inr === null) return null
  if (inr.observationId !== null) {
    const known = await db
      .selectFrom('observations')
      .select(['loinc', 'value', 'on_day'])
      .where('id', '=', inr.observationId)
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    const isIt =
      known !== undefined &&
      analyteOf(known.loinc) === 'inr' &&
      known.value === inr.value &&
      known.on_day === inr.on
    if (!isIt)
      throw new AppError('conflict', 'This INR is not in the chart as it is shown. Look again.')
    return inr.observationId
  }
  const id = app.newId()
  await insertRecord(db, actor, 'observations', {
    id,
    patient_id: patientId,
    loinc:
      inr.method === 'point-of-care' || inr.method === 'home' ? loincOf.meter : loincOf.laboratory,
    text: 'INR',
    value: inr.value,
    value_text: null,
    unit: '{INR}',
    on_day: inr.on,
    import_id: null,
  })
  return id
}
