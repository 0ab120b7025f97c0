// Prints the papers of a signed visit: the patient's calendar and the letter to the prescriber. Both are made from the locked visit.

import type { Kysely } from 'kysely'
import type { z } from 'zod'
import { inrsOf, timeInRangeSince } from '../../clinical/anticoagulation/course.ts'
import { tabletsOfWeek } from '../../clinical/anticoagulation/week-of-tablets.ts'
import { mayBePregnant } from '../../clinical/assessments/may-be-pregnant.ts'
import type { Day } from '../../clinical/dates.ts'
import type { Signature } from '../../clinical/review.ts'
import {
  type anticoagulationCalls,
  type DoseProposal,
  indications,
  type VisitAnswers,
  visitQuestions,
} from '../../contract/anticoagulation.ts'
import { AppError } from '../../contract/errors.ts'
import { calendarWords } from '../../documents/anticoagulation/calendar-words.ts'
import { dosingCalendarPages } from '../../documents/anticoagulation/dosing-calendar.ts'
import { visitLetterPages } from '../../documents/anticoagulation/visit-letter.ts'
import { shortDate } from '../../documents/dates-in-words.ts'
import type { PageDescription } from '../../documents/template.ts'
import type {
  AnticoagulationEnrolmentRow,
  AnticoagulationVisitRow,
} from '../../store/anticoagulation/anticoagulation-tables.ts'
import {
  enrolmentById,
  eventsOf,
  type KeptDose,
  keptJson,
  visitById,
} from '../../store/anticoagulation/clinic-rows.ts'
import { asDay, loadChart } from '../../store/load-chart.ts'
import { listPrescribers, prescriberName } from '../../store/people.ts'
import type { Schema } from '../../store/schema.ts'
import type { OutsideContext } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import { mustBeOpened } from '../patients.ts'
import { courseFrom, goalOf, tabletsOf, totalOf } from './clinic-view.ts'

type Read = Kysely<Schema>
type CalendarInput = z.output<(typeof anticoagulationCalls)['anticoagulation.calendar']['input']>

interface Signed {
  readonly visit: AnticoagulationVisitRow
  readonly enrolment: AnticoagulationEnrolmentRow
  readonly signature: Signature
}

/** The signed visit with its course; refused while nobody has signed. */
async function signedVisit(context: OutsideContext, db: Read, visitId: string): Promise<Signed> {
  const visit = await visitById(db, visitId)
  if (visit === null) throw new AppError('not-found', 'This visit is no longer in the chart.')
  mustBeOpened(context, visit.patient_id)
  const signature = keptJson<Signature>(visit.signature_json)
  if (signature === null)
    throw new AppError('not-allowed', 'Only a signed dose is printed. A pharmacist signs it first.')
  const enrolment = await enrolmentById(db, visit.enrolment_id)
  if (enrolment === null) throw new Error('Broken promise: a visit belongs to an enrolment')
  return { visit, enrolment, signature }
}

async function nameOf(db: Read, patientId: string) {
  return db
    .selectFrom('patients')
    .select(['first_name', 'last_name', 'birth_date'])
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow()
}

async function print(
  { app, actor }: OutsideContext,
  title: string,
  pages: readonly PageDescription[],
  language: string,
): Promise<string> {
  const { bytes } = await app.render(pages, { title, language, createdAt: actor.at })
  return (await app.shell.print(title, bytes, null)).message
}

/** The calendar from the day of the visit to the next INR. */
export async function printCalendar(
  context: OutsideContext,
  { visitId, language, isLarge }: CalendarInput,
): Promise<string> {
  const db = context.app.chartFile.reader()
  const { visit, enrolment, signature } = await signedVisit(context, db, visitId)
  const dose = keptJson<KeptDose>(visit.dose_json)
  const tablets = tabletsOf(enrolment)
  const week = dose === null || tablets === null ? null : tabletsOfWeek(dose.weekMg, tablets)
  const nextOn = asDay(visit.next_test_on)
  if (dose === null || week === null || nextOn === null || visit.next_test_at === null)
    throw new AppError('incomplete', 'This visit has no calendar.', {
      missing: [{ what: 'A dose in tablets and the day of the next INR', where: 'visit' }],
    })
  const { first_name, last_name } = await nameOf(db, visit.patient_id)
  const inrOn = asDay(visit.inr_on)
  const pages = dosingCalendarPages({
    language,
    isLarge,
    patientName: `${first_name} ${last_name}`,
    pharmacy: await readPharmacy(db),
    // CHECKed day column that is never null.
    from: visit.on_day as Day,
    inr: visit.inr === null || inrOn === null ? null : { value: visit.inr, on: inrOn },
    goal: goalOf(enrolment),
    week,
    holdDays: dose.holdDays,
    nextTest: { on: nextOn, at: visit.next_test_at },
    signedBy: `${signature.name}, ${signature.credential}`,
  })
  const { title, language: tag } = calendarWords[language]
  return print(context, title, pages, tag)
}

/** The letter to the responsible prescriber. */
export async function printLetter(context: OutsideContext, visitId: string): Promise<string> {
  const { app } = context
  const db = app.chartFile.reader()
  const { visit, enrolment, signature } = await signedVisit(context, db, visitId)
  const [prescriber] =
    enrolment.prescriber_id === null ? [] : await listPrescribers(db, [enrolment.prescriber_id])
  if (prescriber === undefined)
    throw new AppError('incomplete', 'The letter has nobody to go to.', {
      missing: [{ what: 'The responsible prescriber', where: 'enrolment' }],
    })
  // CHECKed day column that is never null.
  const on = visit.on_day as Day
  const chart = await loadChart(db, visit.patient_id, on)
  const inrs = inrsOf(chart)
  const time = timeInRangeSince(inrs, courseFrom(enrolment), goalOf(enrolment))
  const { first_name, last_name, birth_date } = await nameOf(db, visit.patient_id)
  const proposal = keptJson<DoseProposal>(visit.proposal_json)
  const nextOn = asDay(visit.next_test_on)
  const pages = visitLetterPages({
    on,
    pharmacy: await readPharmacy(db),
    prescriber: { name: prescriberName(prescriber), fax: prescriber.fax },
    patientName: `${first_name} ${last_name}`,
    birthDate: asDay(birth_date),
    indication: indicationWords(enrolment),
    goal: goalOf(enrolment)?.join(' to ') ?? 'not recorded',
    inrs: inrs.toReversed().slice(0, 6),
    timeInRange:
      time?.percent == null
        ? 'cannot be told yet'
        : `${time.percent} % of ${time.days} days (Rosendaal); ${time.fractionPercent} % of INRs`,
    answers: answerWords(
      keptJson<Partial<VisitAnswers>>(visit.answers_json) ?? {},
      mayBePregnant(chart),
    ),
    doseBefore: weekWords(keptJson<readonly number[]>(visit.taken_json), 0),
    doseNow: doseWords(visit),
    why: [
      ...(visit.override_reason === null
        ? []
        : [`Decided by the pharmacist: ${visit.override_reason}`]),
      ...(proposal?.kind === 'proposal' ? proposal.why : (proposal?.reasons ?? [])),
      ...(visit.note === null ? [] : [visit.note]),
    ],
    isUrgent: proposal?.refersToday === true,
    nextTest: nextOn === null ? 'not set' : shortDate(nextOn),
    events: (await eventsOf(db, enrolment.id))
      .slice(0, 5)
      .map(
        ({ kind, on_day, text }) =>
          `${shortDate(asDay(on_day) ?? on)}, ${kind.replace('-', ' ')}: ${text}`,
      ),
    signature: `Signed by ${signature.name}, ${signature.credential}, NPI ${signature.npi}`,
  })
  return print(context, 'Anticoagulation visit', pages, 'en-US')
}

function indicationWords({ indication, indication_note }: AnticoagulationEnrolmentRow): string {
  const words = Object.entries(indications).find(([id]) => id === indication)?.[1] ?? indication
  return indication_note === null ? words : `${words}: ${indication_note}`
}

/** What was answered with yes, and what was not asked. */
function answerWords(answers: Partial<VisitAnswers>, asksPregnancy: boolean): readonly string[] {
  // Keys of the contract's own object.
  const asked = Object.keys(visitQuestions) as (keyof VisitAnswers)[]
  const yes = asked
    .filter((key) => answers[key] === true)
    .map((key) => `Yes: ${visitQuestions[key]}`)
  const unasked = asked.filter(
    (key) => answers[key] === undefined && (key !== 'pregnancy' || asksPregnancy),
  )
  if (Object.keys(answers).length === 0) return ['Nothing was asked']
  return [
    ...(yes.length === 0 ? ['No to every question that was asked'] : yes),
    ...(unasked.length === 0
      ? []
      : [`Not asked: ${unasked.map((key) => visitQuestions[key].replace(/\?$/, '')).join('; ')}`]),
  ]
}

function weekWords(weekMg: readonly number[] | null, holdDays: number): string {
  if (weekMg === null) return 'not known'
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  const held = holdDays === 0 ? '' : `; first ${holdDays} day${holdDays === 1 ? '' : 's'} held`
  return `${totalOf(weekMg)} mg a week: ${weekMg.map((mg, i) => `${days[i]} ${mg}`).join(', ')} mg${held}`
}

function doseWords(visit: AnticoagulationVisitRow): string {
  const dose = keptJson<KeptDose>(visit.dose_json)
  return dose === null ? 'No dose was signed' : weekWords(dose.weekMg, dose.holdDays)
}
