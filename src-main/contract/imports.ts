// Calls about what comes in: upload in pieces, preview with a mapping, run as a job, put matches to a person.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query } from './call.ts'
import { id, line } from './fields.ts'
import type { PatientHit } from './patients.ts'

export interface FieldView {
  readonly id: string
  readonly label: string
  readonly isRequired: boolean
  readonly hint: string
}

/** Which column feeds which field, and how dates and names are written. JSON; formats own its exact content. */
export interface MappingView {
  readonly columns: Readonly<Record<string, string>>
  readonly dateOrder: 'YMD' | 'MDY' | 'DMY'
  readonly nameForm: 'separate' | 'last-first' | 'first-last'
  /** Field id to a value that holds for every row. */
  readonly constants?: Readonly<Record<string, string>> | undefined
}

export interface RowProblemView {
  readonly line: number
  readonly column: string | null
  readonly reason: string
}

export interface ImportPreview {
  readonly uploadId: string
  /** `dispensing-csv`, `patient-csv`, `condition-csv`, `allergy-csv`, `fhir-bundle`. */
  readonly format: string
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly headers: readonly string[]
  /** First rows as text, by column. */
  readonly sample: readonly (readonly string[])[]
  readonly fields: readonly FieldView[]
  readonly mapping: MappingView | null
  /** Name of the saved mapping that fits these headers. */
  readonly savedSystem: string | null
  /** Problems of the sampled rows under this mapping. */
  readonly problems: readonly RowProblemView[]
  readonly formats: readonly { readonly id: string; readonly title: string }[]
  /** For bundles: how many resources of which kind, and which are not read. */
  readonly resources: readonly {
    readonly name: string
    readonly count: number
    readonly isRead: boolean
  }[]
}

export interface ImportCounts {
  readonly rows: number
  readonly imported: number
  readonly unchanged: number
  readonly bad: number
  readonly toDecide: number
  readonly newPatients: number
  readonly newMedications: number
}

export interface ImportReport {
  readonly importId: string
  readonly counts: ImportCounts
  /** The first 500 problems; the counts are complete. */
  readonly problems: readonly RowProblemView[]
  readonly wasCancelled: boolean
}

export interface MatchView {
  readonly id: string
  readonly recordText: string
  readonly candidates: readonly PatientHit[]
}

/** Published on topic `job` while a long job runs. */
export interface JobProgress {
  readonly jobId: string
  readonly title: string
  readonly done: number
  readonly total: number | null
}

const mapping = z.object({
  columns: z.record(z.string(), z.string()),
  dateOrder: z.enum(['YMD', 'MDY', 'DMY']),
  nameForm: z.enum(['separate', 'last-first', 'first-last']),
  constants: z.record(z.string(), z.string()).optional(),
})

export const importCalls = {
  'imports.begin': command<{ readonly uploadId: string; readonly pieceBytes: number }>()({
    input: z.object({ fileName: line(260), bytes: z.number().int().nonnegative() }),
    access: everyRole,
    audit: noAudit('nothing is in the chart yet'),
  }),
  'imports.append': command<{ readonly received: number }>()({
    input: z.object({ uploadId: id, base64: z.string() }),
    access: everyRole,
    audit: noAudit('nothing is in the chart yet'),
  }),
  'imports.preview': query<ImportPreview>()({
    input: z.object({
      uploadId: id,
      format: z.string().nullable().default(null),
      mapping: mapping.nullable().default(null),
    }),
    access: everyRole,
    audit: noAudit('nothing is in the chart yet'),
  }),
  /** Runs in the worker; progress on topic `job` with this job id; `jobs.cancel` ends it with nothing imported. */
  'imports.run': command<ImportReport>()({
    input: z.object({
      uploadId: id,
      format: line(40),
      mapping: mapping.nullable().default(null),
      /** Saves the mapping under this system's name for the next time. */
      saveAsSystem: line(80).nullable().default(null),
      jobId: id,
    }),
    access: everyRole,
    audit: entry('import', { subject: 'importId' }),
  }),
  'imports.matches': query<readonly MatchView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('names only; the decision is recorded'),
  }),
  /** `patientId` null: this is a new patient. */
  'imports.decideMatch': command<{ readonly id: string }>()({
    input: z.object({ id, patientId: id.nullable() }),
    access: everyRole,
    audit: entry('decide-match', { patient: 'patientId', subject: 'id' }),
  }),
  'jobs.cancel': command<{ readonly wasRunning: boolean }>()({
    input: z.object({ jobId: id }),
    access: everyRole,
    audit: noAudit('the job records its own end'),
  }),
} as const
