// Calls that write one chart by hand: coverage, medications, allergies, conditions, results, prescribers; and its history.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import type { HistoryEntry } from './chart-views.ts'
import { dayField, id, line, optionalLine, reason, revision, yesNoUnknown } from './fields.ts'
import type { Saved } from './patients.ts'

export const medicationInput = z.object({
  text: line(),
  kind: z.enum(['prescription', 'otc', 'herbal', 'supplement']),
  directions: optionalLine(500),
  patientWording: optionalLine(500),
  indication: optionalLine(),
  prescriberId: id.nullable().default(null),
  source: z.enum(['dispensing', 'patient', 'bottle', 'prescriber', 'discharge', 'fhir']),
  start: dayField.nullable().default(null),
  stop: dayField.nullable().default(null),
  stopReason: optionalLine(),
})
export type MedicationInput = z.input<typeof medicationInput>

const ofPatient = { patientId: id }
const changed = (action: string) => entry(action, { patient: 'patientId', subject: 'id' })

export const chartCalls = {
  'coverage.set': command<Saved>()({
    input: z.object({
      ...ofPatient,
      coverage: z.object({
        plan: optionalLine(),
        bin: optionalLine(6),
        pcn: optionalLine(20),
        groupId: optionalLine(20),
        memberId: optionalLine(30),
        isPartD: yesNoUnknown,
      }),
    }),
    access: everyRole,
    audit: changed('change-coverage'),
  }),
  'medications.add': command<Saved>()({
    input: z.object({ ...ofPatient, medication: medicationInput }),
    access: everyRole,
    audit: changed('add-medication'),
  }),
  'medications.change': command<Saved>()({
    input: z.object({ ...ofPatient, id, revision, medication: medicationInput }),
    access: everyRole,
    audit: changed('change-medication'),
  }),
  'medications.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: changed('void-medication'),
  }),
  'allergies.add': command<Saved>()({
    input: z.object({ ...ofPatient, substance: line(), reaction: line() }),
    access: everyRole,
    audit: changed('add-allergy'),
  }),
  /** Records that the patient was asked and has none. Refused while an allergy is listed. */
  'allergies.noneKnown': command<Saved>()({
    input: z.object(ofPatient),
    access: everyRole,
    audit: changed('no-known-allergies'),
  }),
  'allergies.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: changed('void-allergy'),
  }),
  'conditions.add': command<Saved>()({
    input: z.object({
      ...ofPatient,
      text: line(),
      icd10: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'An ICD-10-CM code such as E11.9')
        .nullable()
        .default(null),
      onset: dayField.nullable().default(null),
    }),
    access: everyRole,
    audit: changed('add-condition'),
  }),
  'conditions.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: changed('void-condition'),
  }),
  'observations.add': command<Saved>()({
    input: z.object({
      ...ofPatient,
      text: line(),
      loinc: z
        .string()
        .trim()
        .regex(/^\d{1,5}-\d$/, 'A LOINC code such as 4548-4')
        .nullable()
        .default(null),
      value: z.number(),
      unit: line(20),
      date: dayField,
    }),
    access: everyRole,
    audit: changed('add-observation'),
  }),
  'observations.void': command<Saved>()({
    input: z.object({ ...ofPatient, id, reason }),
    access: everyRole,
    audit: changed('void-observation'),
  }),
  'prescribers.save': command<Saved>()({
    input: z.object({
      id: id.nullable().default(null),
      last: line(80),
      first: optionalLine(80),
      credential: optionalLine(40),
      npi: z
        .string()
        .regex(/^\d{10}$/, 'Ten digits')
        .nullable()
        .default(null),
      phone: optionalLine(40),
      fax: optionalLine(40),
      preferredChannel: z.enum(['fax', 'phone', 'mail', 'portal']).nullable().default(null),
    }),
    access: everyRole,
    audit: entry('change-prescriber', { subject: 'id' }),
  }),
  'history.read': query<readonly HistoryEntry[]>()({
    input: z.object({
      ...ofPatient,
      table: z.enum([
        'patients',
        'medications',
        'allergies',
        'conditions',
        'observations',
        'coverages',
        'opt_outs',
        'offers',
        'contacts',
        'packet_deliveries',
        'consents',
        'goals',
        'appointments',
        'tasks',
      ]),
      id,
    }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
} as const
