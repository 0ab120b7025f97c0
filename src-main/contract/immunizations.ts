// Calls of immunizations: the visit, the dose, what was refused. Lots, standing orders and messages: vaccine-store.ts.

import { z } from 'zod'
import type { Fact } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import type { VaccineDue } from '../clinical/immunization/chart-forecast.ts'
import type { DoseReport } from '../clinical/immunization/forecast-report.ts'
import { screeningWords } from '../clinical/immunization/screening-answers.ts'
import { refusalReasons, vaccineFundings } from '../reference/immunization/registry-codes.ts'
import { clinicians, command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, line, optionalLine, optionalText, reason } from './fields.ts'
import type { Saved } from './patients.ts'

export type { DueState, VaccineDue } from '../clinical/immunization/chart-forecast.ts'
export { GS, readGs1 } from '../clinical/immunization/gs1-element-string.ts'
export {
  refusalReasons,
  vaccineFundings,
  vaccineRoutes,
  vaccineSites,
} from '../reference/immunization/registry-codes.ts'

/** Papers of a visit; none is kept, each is made anew from the chart. */
export const vaccinePapers = ['record', 'key-in', 'consent'] as const

export const consentGivers = ['patient', 'parent', 'representative'] as const

export interface ScreeningQuestionView {
  readonly id: string
  readonly text: string
  /** What a "yes" may be, in the CDC's words; none where a "yes" says all. */
  readonly details: readonly { readonly code: string; readonly title: string }[]
  /** Null: nobody asked. */
  readonly answer: (typeof screeningWords)[number] | null
  readonly said: readonly string[]
  /** What is not given until somebody says what this "yes" was; null when nothing waits for it. */
  readonly unclear: 'every vaccine' | 'live vaccines' | null
}

export interface GivenDoseView {
  readonly id: string
  readonly day: Day
  readonly text: string
  readonly cvx: string | null
  readonly lot: string | null
  readonly source: 'given' | 'historical' | null
  readonly givenBy: string | null
  readonly adverseEvent: string | null
  /** What it counts for, antigen by antigen; null when it cannot be counted. */
  readonly counts: DoseReport['antigens'] | null
}

export interface VaccineVisitView {
  readonly on: Day
  readonly forecast:
    | {
        readonly kind: 'forecast'
        readonly groups: readonly VaccineDue[]
        readonly cannotTell: readonly string[]
        readonly citation: string
      }
    | { readonly kind: 'cannot-tell'; readonly missing: readonly Fact[] }
  readonly doses: readonly GivenDoseView[]
  readonly questions: readonly ScreeningQuestionView[]
  /** How many nobody asked yet. */
  readonly unasked: number
  readonly precautions: readonly string[]
  /** Null: nobody agreed yet. */
  readonly consent: {
    readonly by: (typeof consentGivers)[number]
    readonly name: string | null
    readonly method: 'written' | 'verbal'
  } | null
  readonly registrySharing: 'yes' | 'no' | null
  /** Standing orders in force by vaccine group, and the statements in hand. */
  readonly orders: readonly {
    readonly id: string
    readonly group: string
    readonly title: string
    readonly text: string
  }[]
  readonly statements: readonly {
    readonly group: string
    readonly title: string
    readonly editionOn: Day
  }[]
  readonly refusals: readonly {
    readonly group: string
    readonly reason: string
    readonly day: Day
  }[]
  readonly visitId: string | null
}

export interface UsualDose {
  readonly ml: number | null
  readonly route: string | null
  readonly site: string | null
  readonly funding: (typeof vaccineFundings)[number] | null
}

/** What a carton says, and what the store knows of it. */
export interface CartonView {
  readonly gtin: string | null
  readonly ndc: string | null
  readonly lot: string | null
  readonly expires: Day | null
  /** From this lot or an earlier one of the same package; null: not on file. */
  readonly cvx: string | null
  readonly vaccine: string | null
  readonly mvx: string | null
  readonly tradeName: string | null
  readonly funding: (typeof vaccineFundings)[number] | null
  readonly lotId: string | null
  /** How this vaccine was given last in the store; null: it was not yet. */
  readonly usual: UsualDose | null
  /** Why it may not be given; null when nothing is known against it. */
  readonly stop: string | null
  readonly cannotTell: readonly string[]
}

export interface GivenView extends Saved {
  /** The next dose of the group, and the task that reminds of it; null when none is to come. */
  readonly next: { readonly group: string; readonly on: Day } | null
}

const ofPatient = { patientId: id }
const cvx = z.string().regex(/^\d{2,3}$/, 'A CVX code has two or three digits')
const opened = noAudit('belongs to a chart whose opening is in the trail')

export const immunizationCalls = {
  /** What is due and why, each dose on record, and today's visit. */
  'immunizations.visit': query<VaccineVisitView>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: opened,
  }),
  /** Keeps answers and consent of today's visit. An answer that is not in it was not asked. */
  'immunizations.saveVisit': command<Saved>()({
    input: z.object({
      ...ofPatient,
      answers: z.record(
        z.string().max(40),
        z.object({
          answer: z.enum(screeningWords),
          observations: z.array(z.string().max(5)).max(40),
        }),
      ),
      consent: z
        .object({
          by: z.enum(consentGivers),
          name: optionalLine(120),
          method: z.enum(['written', 'verbal']),
        })
        .nullable(),
      registrySharing: z.enum(['yes', 'no']).nullable(),
    }),
    access: everyRole,
    audit: noAudit('kept in the journal with before and after'),
  }),
  /** Reads the 2-D code of a carton. */
  'immunizations.carton': query<CartonView>()({
    input: z.object({ code: z.string().max(120) }),
    access: everyRole,
    audit: noAudit('about a package, not a patient'),
  }),
  /** Records a dose that was given. `conflict` while something speaks against it. */
  'immunizations.give': command<GivenView>()({
    input: z.object({
      ...ofPatient,
      group: line(60),
      cvx,
      mvx: optionalLine(5),
      tradeName: optionalLine(80),
      ndc: z
        .string()
        .regex(/^\d{11}$/)
        .nullable()
        .default(null),
      gtin: z
        .string()
        .regex(/^\d{14}$/)
        .nullable()
        .default(null),
      lot: line(20),
      expires: dayField,
      ml: z.number().positive().max(10).nullable(),
      route: optionalLine(10),
      site: optionalLine(10),
      funding: z.enum(vaccineFundings),
      standingOrderId: id.nullable().default(null),
      /** True when the current statements were handed over. */
      isStatementGiven: z.boolean(),
      /** Why it is given though the schedule does not ask for it on this day. */
      outsideSchedule: optionalLine(300),
    }),
    access: clinicians,
    audit: entry('give-vaccine', { patient: 'patientId', subject: 'id' }),
  }),
  /** Offered and not given. */
  'immunizations.refuse': command<Saved>()({
    input: z.object({
      ...ofPatient,
      group: line(60),
      cvx: cvx.nullable().default(null),
      reason: z.enum(refusalReasons),
      note: optionalLine(300),
    }),
    access: everyRole,
    audit: entry('refuse-vaccine', { patient: 'patientId', subject: 'id' }),
  }),
  /** What was seen after a dose; null takes it back. */
  'immunizations.adverseEvent': command<Saved>()({
    input: z.object({ ...ofPatient, id, text: optionalText(), onDay: dayField.nullable() }),
    access: clinicians,
    audit: entry('vaccine-adverse-event', { patient: 'patientId', subject: 'id' }),
  }),
  /** A dose that somebody else gave, as the patient, a card or another record says. */
  'immunizations.addReported': command<Saved>()({
    input: z.object({
      ...ofPatient,
      cvx,
      onDay: dayField,
      lot: optionalLine(20),
      /** Who says so: the card, the clinic, the patient. */
      saidBy: optionalLine(120),
    }),
    access: everyRole,
    audit: entry('add-reported-vaccine', { patient: 'patientId', subject: 'id' }),
  }),
  /** A dose that was entered in error. What the registry was told stays there. */
  'immunizations.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: clinicians,
    audit: entry('void-vaccine', { patient: 'patientId', subject: 'id' }),
  }),
  /** The record for the wallet, the sheet to key doses into a registry's page, or the form to ask and to consent on. */
  'immunizations.print': command<{ readonly message: string }>()({
    input: z.object({
      ...ofPatient,
      paper: z.enum(vaccinePapers),
      to: z.enum(['printer', 'file']).default('printer'),
    }),
    access: everyRole,
    audit: entry('print-vaccine-paper', { patient: 'patientId' }),
  }),
} as const
