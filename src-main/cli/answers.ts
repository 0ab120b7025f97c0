// The shapes of the answers: the contract with scripts, as the README of this folder says it in words.
// Fields may be added; none is renamed or removed. Strict, so that no field goes out that is not written here.

import { z } from 'zod'
import { factNames } from '../clinical/chart.ts'
import { isDay } from '../clinical/dates.ts'
import { dtpCategories, pqaCategories, severities } from '../clinical/finding.ts'
import { errorKinds } from '../contract/errors.ts'

const day = z.string().refine(isDay, 'A calendar day, YYYY-MM-DD')
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()
/** `rxcui` is null for what RxNorm has no known code for, such as a herb. */
const ingredient = z.strictObject({ name: z.string(), rxcui: z.string().nullable() })

/** What of the bundle could not be read. `isKept`: only this element is unknown; else the whole entry is. */
const problems = z.array(
  z.strictObject({
    /** Place in the bundle, the first entry is 1. */
    entry: z.int().positive(),
    element: z.string().nullable(),
    reason: z.string(),
    isKept: z.boolean(),
  }),
)
/** Resources that Pestle does not use, by name. */
const leftOut = z.array(z.strictObject({ name: z.string(), count }))

/** One fact that was seen: `value` is a number when `unit` is given, else text. */
const evidence = z.strictObject({
  fact: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.string().nullable(),
  date: day.nullable(),
})

/** Name of a fact, as in clinical/chart.ts. */
const fact = z.string().refine((name) => name in factNames, 'A fact of the chart')

export const findingAnswer = z.strictObject({
  rule: z.string(),
  /** Id of the table row that fired. */
  row: z.string(),
  /** The same within one answer for findings that ask the same question: shown and decided as one. */
  group: z.string(),
  severity: z.enum(severities),
  interrupts: z.boolean(),
  category: z.strictObject({ pqa: z.enum(pqaCategories), dtp: z.enum(dtpCategories) }),
  subjects: z.array(
    z.strictObject({
      name: z.string(),
      rxcui: z.string().nullable(),
      kind: z.enum(['drug', 'condition', 'allergy', 'result']),
    }),
  ),
  evidence: z.array(evidence),
  text: z.string(),
  recommendation: z.string(),
  source: z.strictObject({ id: z.string(), citation: z.string() }),
})
export type FindingAnswer = z.output<typeof findingAnswer>

export const screenAnswer = z.strictObject({
  /** The day on which the patient was looked at. */
  on: day,
  patient: z.strictObject({
    birthDate: day.nullable(),
    sex: z.enum(['female', 'male', 'other']).nullable(),
    /** Completed years. */
    ageYears: count.nullable(),
  }),
  medications: z.array(
    z.strictObject({
      text: z.string(),
      /** Empty when the text could not be identified with certainty. */
      ingredients: z.array(ingredient),
      dailyDose: z.strictObject({ value: z.number(), unit: z.string() }).nullable(),
    }),
  ),
  findings: z.array(findingAnswer),
  cannotTell: z.array(
    z.strictObject({
      rule: z.string(),
      missing: z.array(fact),
      about: z.string(),
      /** The same for all that wait for the same fact before any other. */
      group: z.string(),
    }),
  ),
  /** `cannotTell` folded: each missing fact once, the one that most rules wait for first. */
  waitingFor: z.array(
    z.strictObject({
      fact,
      /** The fact in words, as in "no lab results on record". */
      words: z.string(),
      /** Each once. */
      rules: z.array(z.string()).min(1),
    }),
  ),
  knowledge: z.array(z.strictObject({ table: z.string(), release: z.string() })),
  problems,
  leftOut,
})
export type ScreenAnswer = z.output<typeof screenAnswer>

export const packetAnswer = z.strictObject({
  files: z.array(
    z.strictObject({
      template: z.string(),
      path: z.string(),
      pages: z.int().positive(),
      sha256,
      /** Language and points of type of this file; a packet in another language has an English twin. */
      lang: z.string(),
      pt: z.int().positive(),
    }),
  ),
  problems,
  leftOut,
})
export type PacketAnswer = z.output<typeof packetAnswer>

/** A batch line: the command's own answer with `id` and `ok`, or the reason why there is none. */
export function batchAnswer<S extends z.ZodRawShape>(answer: z.ZodObject<S>) {
  return z.union([
    answer.extend({ id: z.unknown(), ok: z.literal(true) }),
    z.strictObject({
      id: z.unknown(),
      ok: z.literal(false),
      error: z.strictObject({ kind: z.enum(errorKinds), message: z.string() }),
    }),
  ])
}

export const initAnswer = z.strictObject({ chart: z.string(), recoveryCode: z.string() })

export const importAnswer = z.strictObject({
  importId: z.string(),
  counts: z.strictObject({
    rows: count,
    imported: count,
    unchanged: count,
    bad: count,
    toDecide: count,
    newPatients: count,
    newMedications: count,
  }),
  /** The first 500. */
  problems: z.array(
    z.strictObject({ line: z.int(), column: z.string().nullable(), reason: z.string() }),
  ),
  wasCancelled: z.literal(false),
  format: z.string(),
  /** As used; saved in a file it can be given with --mapping. Null for bundles. */
  mapping: z
    .strictObject({
      columns: z.record(z.string(), z.string()),
      dateOrder: z.enum(['YMD', 'MDY', 'DMY']),
      nameForm: z.enum(['separate', 'last-first', 'first-last']),
      constants: z.record(z.string(), z.string()).optional(),
    })
    .nullable(),
})

export const backupAnswer = z.strictObject({
  folder: z.string(),
  bytes: count,
  sha256,
  auditHead: z.string().nullable(),
  isVerified: z.boolean(),
})

export const restoreAnswer = z.strictObject({
  chart: z.string(),
  manifest: z.object({ format: z.literal('pestle-backup'), version: z.int() }),
})

export const verifyAnswer = z.strictObject({
  integrity: z.enum(['ok', 'damaged']),
  audit: z.strictObject({
    entries: count,
    isIntact: z.boolean(),
    brokenAt: z.int().nullable(),
    head: z.string().nullable(),
  }),
  schemaVersion: count,
})

export const panelAnswer = z.strictObject({
  on: day,
  patients: count,
  programs: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      /** The three add up to `patients`. */
      yes: count,
      no: count,
      cannotTell: count,
      /** Of the patients who cannot be told: how many lack each fact. */
      waitsFor: z.array(z.strictObject({ fact, patients: count })),
      /** Ids of the patients who qualify. */
      eligible: z.array(z.string()),
    }),
  ),
})

export const auditAnswer = z.strictObject({
  entries: z.array(
    z.strictObject({
      seq: z.int(),
      at: z.iso.datetime(),
      user: z.string().nullable(),
      action: z.string(),
      call: z.string(),
      patientName: z.string().nullable(),
      outcome: z.string(),
    }),
  ),
})
