// Invented patients on file and how a file becomes a chart. What to expect of them is in `answer-key.ts`.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type {
  Allergies,
  Chart,
  Condition,
  Fill,
  Immunization,
  Medication,
  Observation,
} from '../../src-main/clinical/chart.ts'
import { type Day, isDay } from '../../src-main/clinical/dates.ts'
import { identifyMedicine } from '../../src-main/clinical/medicines/identify.ts'

const words = z.string().trim().min(1)
const days = z.string().refine(isDay, 'Not a calendar day in the form YYYY-MM-DD')

const medicationSchema = z.strictObject({
  text: words,
  directions: words.nullable(),
  start: days.nullable(),
  stop: days.optional(),
  indication: words.optional(),
  kind: z.enum(['prescription', 'otc', 'herbal', 'supplement']),
  source: z.enum(['dispensing', 'patient', 'bottle', 'prescriber', 'discharge', 'fhir']),
})

const fillSchema = z.strictObject({
  /** Place in `medications`, counted from 0, or what the label said of a drug that is not on the list. */
  drug: z.union([z.int().nonnegative(), words]),
  date: days,
  quantity: z.number().positive().nullable(),
  daysSupply: z.int().positive().nullable(),
})

const conditionSchema = z.strictObject({
  text: words,
  icd10: z
    .string()
    .regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/)
    .nullable(),
  onset: days.nullable(),
  ended: days.optional(),
})

const observationSchema = z.strictObject({
  loinc: z
    .string()
    .regex(/^\d{1,5}-\d$/)
    .nullable(),
  text: words,
  value: z.union([z.number(), words]),
  /** UCUM; null for a result in words. */
  unit: words.nullable(),
  date: days,
})

/** One invented patient. A list that is null was never recorded; an empty list says "none". */
export const patientCaseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: words,
  /** The kind of published case that this patient follows. */
  literature: words,
  on: days,
  patient: z.strictObject({
    birthDate: days.nullable(),
    sex: z.enum(['female', 'male', 'other']).nullable(),
  }),
  medications: z.array(medicationSchema).nullable(),
  fills: z.array(fillSchema).nullable(),
  conditions: z.array(conditionSchema).nullable(),
  allergies: z.union([
    z.enum(['not-asked', 'none-known']),
    z.array(z.strictObject({ substance: words, reaction: words.nullable() })).min(1),
  ]),
  observations: z.array(observationSchema).nullable(),
  immunizations: z
    .array(z.strictObject({ cvx: words.nullable(), text: words, date: days }))
    .optional(),
})
export type PatientCase = z.infer<typeof patientCaseSchema>

/** Reads every JSON file of a folder, in the order of the names. Throws when one is not JSON. */
export function jsonFilesOf(folder: string): readonly { name: string; content: unknown }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({
      name: name.slice(0, -'.json'.length),
      content: JSON.parse(readFileSync(join(folder, name), 'utf8')),
    }))
}

/** Every invented patient, by id. Throws when a file does not fit the schema. */
export function readPatientCases(): readonly PatientCase[] {
  return jsonFilesOf(join(import.meta.dirname, 'patients')).map(({ content }) =>
    patientCaseSchema.parse(content),
  )
}

/** The chart of an invented patient: medications m1, m2, …, conditions c1, c2, …, and so on. */
export function chartOf(patientCase: PatientCase): Chart {
  return {
    on: patientCase.on,
    patient: {
      ...patientCase.patient,
      isLongTermCare: null,
      isCognitivelyImpaired: null,
      isAtRiskBeneficiary: null,
      diedOn: null,
    },
    medications: patientCase.medications?.map(medicationOf) ?? null,
    fills: patientCase.fills?.map((fill) => fillOf(fill, patientCase)) ?? null,
    allergies: allergiesOf(patientCase.allergies, patientCase.on),
    conditions: patientCase.conditions?.map(conditionOf) ?? null,
    observations: patientCase.observations?.map(observationOf) ?? null,
    immunizations: patientCase.immunizations?.map(immunizationOf) ?? null,
    coverage: null,
  }
}

function medicationOf(entry: z.infer<typeof medicationSchema>, index: number): Medication {
  const identified = identifyMedicine(entry.text)
  return {
    id: `m${index + 1}`,
    text: entry.text,
    ingredients: identified?.ingredients ?? null,
    strength: identified?.strength ?? null,
    form: identified?.form ?? null,
    kind: entry.kind,
    directions: entry.directions,
    patientWording: null,
    indication: entry.indication ?? null,
    prescriberId: null,
    source: entry.source,
    start: entry.start,
    stop: entry.stop ?? null,
    stopReason: null,
    isHalfKnown: identified === null,
  }
}

function fillOf(entry: z.infer<typeof fillSchema>, patientCase: PatientCase): Fill {
  const { drug, date, quantity, daysSupply } = entry
  const rest = { date, ndc: null, quantity, daysSupply, costCents: null }
  if (typeof drug === 'string') return { medicationId: null, drugText: drug, ...rest }
  const medication = patientCase.medications?.[drug]
  if (medication === undefined) {
    throw new Error(`${patientCase.id}: a fill names medication ${drug}, which is not on the list`)
  }
  return { medicationId: `m${drug + 1}`, drugText: medication.text, ...rest }
}

function conditionOf(entry: z.infer<typeof conditionSchema>, index: number): Condition {
  const { text, icd10, onset, ended } = entry
  return { id: `c${index + 1}`, text, icd10, onset, ended: ended ?? null }
}

function allergiesOf(entry: PatientCase['allergies'], on: Day): Allergies {
  if (entry === 'not-asked') return { kind: 'not-asked' }
  if (entry === 'none-known') return { kind: 'none-known', on }
  return { kind: 'listed', items: entry.map((item, index) => ({ id: `a${index + 1}`, ...item })) }
}

function observationOf(entry: z.infer<typeof observationSchema>, index: number): Observation {
  const { loinc, text, value, unit, date } = entry
  return {
    id: `o${index + 1}`,
    loinc,
    text,
    value: typeof value === 'number' ? value : null,
    valueText: typeof value === 'string' ? value : null,
    unit,
    date,
  }
}

function immunizationOf(
  entry: { readonly cvx: string | null; readonly text: string; readonly date: Day },
  index: number,
): Immunization {
  return { id: `i${index + 1}`, ...entry }
}
