// Calls of screening events: the day, who came, what was measured, the participant's report.

import { z } from 'zod'
import type { Day } from '../clinical/dates.ts'
import type { Measures } from '../clinical/wellness/screened-values.ts'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { dayField, id, line, optionalLine } from './fields.ts'
import type { Saved } from './patients.ts'

export type { Measures, PressureReading } from '../clinical/wellness/screened-values.ts'

export interface EventLine {
  readonly id: string
  readonly name: string
  readonly place: string | null
  readonly on: Day
  readonly people: number
  readonly measured: number
}

/** Names only: what was measured is shown when the chart is open. */
export interface EventPersonLine {
  readonly id: string
  readonly patientId: string
  readonly name: string
  readonly birthDate: Day | null
  readonly isMeasured: boolean
  /** The chart was opened with two identifiers in this session. */
  readonly isOpen: boolean
}

export interface EventView {
  readonly id: string
  readonly name: string
  readonly place: string | null
  readonly on: Day
  readonly people: readonly EventPersonLine[]
}

export interface JudgedValue {
  readonly id: string
  readonly title: string
  readonly shown: string
  readonly tone: 'good' | 'watch' | 'act' | null
  readonly name: string
  readonly words: string
}

export interface Judged {
  readonly values: readonly JudgedValue[]
  /** Why the cuff is put on once more; null: it need not be. */
  readonly repeat: string | null
}

export interface EventPersonView extends EventPersonLine {
  readonly ageYears: number | null
  readonly sex: string | null
  readonly measures: Measures
}

const between = (low: number, high: number, unit: string) =>
  z
    .number()
    .min(low, `Below ${low} ${unit}: look at it again`)
    .max(high, `Above ${high} ${unit}: look at it again`)
const optional = (low: number, high: number, unit: string) =>
  between(low, high, unit).nullable().default(null)

/** What was measured; limits catch slips of the keyboard. */
export const measuresInput = z.object({
  pressures: z
    .array(
      z
        .object({ systolic: between(50, 300, 'mmHg'), diastolic: between(20, 200, 'mmHg') })
        .refine((one) => one.systolic > one.diastolic, 'The upper number is above the lower one'),
    )
    .max(3)
    .readonly(),
  glucose: optional(20, 800, 'mg/dL'),
  isFasting: z.boolean().nullable().default(null),
  a1c: optional(3, 20, '%'),
  totalCholesterol: optional(50, 800, 'mg/dL'),
  ldl: optional(10, 600, 'mg/dL'),
  hdl: optional(5, 200, 'mg/dL'),
  triglycerides: optional(10, 5000, 'mg/dL'),
  weightLb: optional(40, 900, 'lb'),
  heightIn: optional(36, 90, 'in'),
  waistIn: optional(15, 100, 'in'),
})

export const screeningEventCalls = {
  /** Newest first. */
  'screeningEvents.list': query<readonly EventLine[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('names of events with counts; no patient'),
  }),
  'screeningEvents.add': command<Saved>()({
    input: z.object({ name: line(120), place: optionalLine(120), on: dayField }),
    access: everyRole,
    audit: entry('add-event', { subject: 'id' }),
  }),
  'screeningEvents.read': query<EventView>()({
    input: z.object({ eventId: id }),
    access: everyRole,
    audit: noAudit('names of who came; what was measured is in each chart'),
  }),
  /** Once for each person. */
  'screeningEvents.addPerson': command<Saved>()({
    input: z.object({ eventId: id, patientId: id }),
    access: everyRole,
    audit: entry('add-to-event', { patient: 'patientId', subject: 'id' }),
  }),
  'screeningEvents.person': query<EventPersonView>()({
    input: z.object({ eventPersonId: id }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** Where values lie, before they are kept. */
  'screeningEvents.judge': query<Judged>()({
    input: z.object({ eventPersonId: id, measures: measuresInput }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  /** Keeps what was measured, as results of the chart too. */
  'screeningEvents.measure': command<Saved>()({
    input: z.object({ eventPersonId: id, measures: measuresInput }),
    access: everyRole,
    audit: entry('measure-at-event', { subject: 'eventPersonId' }),
  }),
  'screeningEvents.report': command<{ readonly message: string }>()({
    input: z.object({ eventPersonId: id }),
    access: everyRole,
    audit: entry('print-report', { subject: 'eventPersonId' }),
  }),
} as const
