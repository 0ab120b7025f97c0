// Calls of the anticoagulation clinic: enrolment, visit, proposal, signature, events, papers, the clinic's list.

import { z } from 'zod'
import type { DoseProposal } from '../clinical/anticoagulation/dose-proposal.ts'
import type { NextTest } from '../clinical/anticoagulation/next-test.ts'
import type { ClinicList, ClinicView, NomogramView } from './anticoagulation-views.ts'
import { clinicians, command, entry, everyRole, noAudit, pharmacistOnly, query } from './call.ts'
import { dayField, id, line, optionalLine, optionalText, reason, revision } from './fields.ts'
import type { Saved } from './patients.ts'

export type * from './anticoagulation-views.ts'
export type { DoseProposal, NextTest }

/** Why somebody is anticoagulated; the words are for the screen. */
export const indications = {
  'atrial-fibrillation': 'Atrial fibrillation or flutter',
  'deep-vein-thrombosis': 'Deep vein thrombosis',
  'pulmonary-embolism': 'Pulmonary embolism',
  'mechanical-valve': 'Mechanical heart valve',
  'other-valve': 'Other valve disease',
  other: 'Other',
} as const
const indicationIds = [
  'atrial-fibrillation',
  'deep-vein-thrombosis',
  'pulmonary-embolism',
  'mechanical-valve',
  'other-valve',
  'other',
] as const

/** What is asked at each visit, in this order; yes, no, or not asked. */
export const visitQuestions = {
  missedDoses: 'Missed or doubled a dose?',
  bleeding: 'Bleeding now, or more than a bruise or a nosebleed?',
  clotSigns: 'Swollen leg, chest pain, short breath, weakness, trouble speaking?',
  newMedicines: 'New, stopped or changed medicines, herbs, antibiotics?',
  diet: 'Other food than usual: greens, eating less?',
  alcohol: 'More alcohol than usual?',
  illness: 'Fever, diarrhea, other illness?',
  procedure: 'A procedure or a dentist planned?',
  pregnancy: 'Pregnant, or may be?',
} as const
export type VisitQuestion = keyof typeof visitQuestions

const answer = z.boolean().nullable().default(null)
export const visitAnswers = z.object({
  missedDoses: answer,
  bleeding: answer,
  clotSigns: answer,
  newMedicines: answer,
  diet: answer,
  alcohol: answer,
  illness: answer,
  procedure: answer,
  pregnancy: answer,
})
export type VisitAnswers = z.output<typeof visitAnswers>

export const inrMethods = ['point-of-care', 'laboratory', 'home', 'import'] as const
export const testPlaces = ['clinic', 'laboratory', 'home'] as const
export const eventKinds = [
  'bleed',
  'clot',
  'admission',
  'procedure',
  'bridging-plan',
  'addendum',
] as const
export const eventSeverities = ['major', 'clinically-relevant', 'minor'] as const
export type InrMethod = (typeof inrMethods)[number]
export type TestPlace = (typeof testPlaces)[number]
export type EventKind = (typeof eventKinds)[number]
export type EventSeverity = (typeof eventSeverities)[number]
export type Indication = (typeof indicationIds)[number]

const inrValue = z.number().min(0.5, 'No INR is below 0.5').max(20, 'No INR is above 20')
const mg = z.number().min(0).max(30, 'More than 30 mg a day is a mistake')
const week = z.array(mg).length(7, 'Seven days')
const inr = z
  .object({
    value: inrValue,
    on: dayField,
    method: z.enum(inrMethods),
    /** The result of the chart that it is; null: it is written into the chart now. */
    observationId: id.nullable().default(null),
  })
  .nullable()

const asked = { enrolmentId: id, answers: visitAnswers, inr }
const visit = {
  ...asked,
  /** The prepared visit that is signed; null for a new one. */
  visitId: id.nullable().default(null),
  decision: z.enum(['accepted', 'overridden', 'no-dose']),
  overrideReason: optionalLine(400),
  weekMg: week.nullable(),
  holdDays: z.number().int().min(0).max(14).default(0),
  nextTestOn: dayField.nullable(),
  nextTestAt: z.enum(testPlaces).nullable(),
  note: optionalText(),
}

/** A course as it is typed. */
const course = {
  indication: z.enum(indicationIds),
  indicationNote: optionalLine(200),
  goal: z.tuple([inrValue, inrValue]).nullable(),
  startedOn: dayField.nullable(),
  duration: z.enum(['until-day', 'indefinite', 'unknown']),
  stopOn: dayField.nullable(),
  nomogram: z.string().max(40).nullable(),
  tablets: z.array(z.number().positive().max(20)).max(9).nullable(),
  areHalvesAllowed: z.boolean().nullable(),
  weekMg: week.nullable(),
  clinicDays: z.array(z.number().int().min(0).max(6)).max(7),
  prescriberId: id.nullable(),
}

type Course = z.output<z.ZodObject<typeof course>>
const hasLastDay = ({ duration, stopOn }: Course) =>
  (duration === 'until-day') === (stopOn !== null)
const noLastDay = { path: ['stopOn'], message: 'Give the last day, or another duration' }
const isGoalUpright = ({ goal }: Course) => goal === null || goal[1] > goal[0]
const upsideDown = { path: ['goal'], message: 'The upper end is above the lower one' }

const ofChart = noAudit('belongs to a chart whose opening is in the trail')

export const anticoagulationCalls = {
  'anticoagulation.read': query<ClinicView>()({
    input: z.object({ patientId: id }),
    access: everyRole,
    audit: ofChart,
  }),
  'anticoagulation.nomograms': query<readonly NomogramView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('published tables; no patient'),
  }),
  'anticoagulation.enrol': command<Saved>()({
    input: z
      .object({ patientId: id, kind: z.enum(['warfarin', 'doac']), ...course })
      .refine(hasLastDay, noLastDay)
      .refine(isGoalUpright, upsideDown),
    access: clinicians,
    audit: entry('enrol-anticoagulation', { patient: 'patientId', subject: 'id' }),
  }),
  /** Other goal, tablets, dose taken, days or prescriber of a course; signed visits keep what they were signed with. */
  'anticoagulation.change': command<Saved>()({
    input: z
      .object({ enrolmentId: id, revision, ...course })
      .refine(hasLastDay, noLastDay)
      .refine(isGoalUpright, upsideDown),
    access: clinicians,
    audit: entry('change-anticoagulation', { subject: 'enrolmentId' }),
  }),
  'anticoagulation.end': command<Saved>()({
    input: z.object({ enrolmentId: id, reason }),
    access: clinicians,
    audit: entry('end-anticoagulation', { subject: 'enrolmentId' }),
  }),
  /** What the nomogram says of these answers and this INR; writes nothing. */
  'anticoagulation.propose': query<{
    /** Null for a DOAC: there is nothing to propose. */
    readonly proposal: DoseProposal | null
    readonly nextTest: NextTest | null
  }>()({ input: z.object(asked), access: everyRole, audit: ofChart }),
  /** Hands a visit to a pharmacist, who signs it. */
  'anticoagulation.prepare': command<Saved>()({
    input: z.object(visit),
    access: clinicians,
    audit: entry('prepare-visit', { subject: 'id' }),
  }),
  /** Signs the dose: the proposal is worked out once more and kept as it stands. The PIN is asked again. */
  'anticoagulation.sign': command<Saved>()({
    input: z.object({ ...visit, pin: z.string().min(1, 'Type your PIN to sign') }),
    access: pharmacistOnly,
    audit: entry('sign-dose', { subject: 'id' }),
  }),
  'anticoagulation.event': command<Saved>()({
    input: z.object({
      enrolmentId: id,
      visitId: id.nullable().default(null),
      kind: z.enum(eventKinds),
      severity: z.enum(eventSeverities).nullable().default(null),
      on: dayField,
      until: dayField.nullable().default(null),
      text: line(2000),
    }),
    access: clinicians,
    audit: entry('anticoagulation-event', { subject: 'id' }),
  }),
  /** Prints the patient's dosing calendar of a signed visit. */
  'anticoagulation.calendar': command<{ readonly message: string }>()({
    input: z.object({
      visitId: id,
      language: z.enum(['en', 'es']),
      isLarge: z.boolean(),
    }),
    access: everyRole,
    audit: entry('print-dosing-calendar', { subject: 'visitId' }),
  }),
  /** Prints the letter to the responsible prescriber about a signed visit. */
  'anticoagulation.letter': command<{ readonly message: string }>()({
    input: z.object({ visitId: id }),
    access: everyRole,
    audit: entry('print-anticoagulation-letter', { subject: 'visitId' }),
  }),
  /** Everybody who is enrolled, with time in range. */
  'anticoagulation.clinic': query<ClinicList>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('names and figures of the clinic; opening a chart is recorded'),
  }),
} as const
