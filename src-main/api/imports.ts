// Imports for the window: upload in pieces, preview with a mapping, run as a job, decide matches.

import { createHash } from 'node:crypto'
import { AppError } from '../contract/errors.ts'
import type { ImportPreview, ImportReport, importCalls, MatchView } from '../contract/imports.ts'
import { openCsv } from '../interchange/csv-reading.ts'
import type { InterchangeFormat } from '../interchange/format.ts'
import { interchangeFormats } from '../interchange/index.ts'
import type { Mapping } from '../interchange/mapping.ts'
import { proposeMapping } from '../interchange/mapping-proposal.ts'
import type { InterchangeRecord } from '../interchange/records.ts'
import { patientKeyOf } from '../interchange/records.ts'
import { hitsOf } from '../store/patients.ts'
import type { Actor } from '../store/recorded.ts'
import type { App } from './app.ts'
import type { Handlers } from './context.ts'
import { previewWhole, wholeFormat } from './preview-bundle.ts'
import { importDecided, runImport } from './run-import.ts'
import { pieceBytes, wholeFile } from './uploads.ts'

/** Rows that a preview shows and checks. */
const sampleRows = 8

/** The format with this id; `invalid-input` when there is none. */
export function formatOf(id: string): InterchangeFormat {
  const format = interchangeFormats.find((candidate) => candidate.id === id)
  if (!format) throw new AppError('invalid-input', `Pestle does not read the format ${id}.`)
  return format
}

/** Saved mapping as JSON text; written by this program only. */
function savedMapping(text: string): Mapping {
  return JSON.parse(text) as Mapping
}

export const importHandlers: Handlers<typeof importCalls> = {
  'imports.begin': {
    outside: async ({ app, uploads }, { fileName, bytes }) => {
      const uploadId = app.newId()
      uploads.begin(uploadId, fileName, bytes)
      return { uploadId, pieceBytes }
    },
  },

  'imports.append': {
    outside: async ({ uploads }, { uploadId, base64 }) => ({
      received: uploads.append(uploadId, base64),
    }),
  },

  // Outside of the snapshot of other reads: a big file takes a while to look through.
  'imports.preview': {
    outside: async ({ app, uploads }, input): Promise<ImportPreview> => {
      const upload = uploads.whole(input.uploadId)
      const bytes = wholeFile(upload)
      const formats = interchangeFormats.map(({ id, title }) => ({ id, title }))
      const whole = wholeFormat(bytes, input.format)
      if (whole !== null) return previewWhole(whole, input.uploadId, bytes, app.today(), formats)
      const open = await openCsv(bytes)
      if (open.kind === 'refusal') throw new AppError('invalid-input', open.message)
      const { header, encoding, delimiter } = open.shape
      const saved = await app.chartFile
        .reader()
        .selectFrom('mappings')
        .selectAll()
        .orderBy('saved_at', 'desc')
        .execute()
      const fitting = saved.find(
        (row) =>
          (input.format === null || row.format === input.format) &&
          Object.values(savedMapping(row.mapping_json).columns).every(
            (c) => c === '' || header.includes(c),
          ),
      )
      const format = formatOf(input.format ?? fitting?.format ?? bestFormat(header))
      const sample = open.sample
      const mapping: Mapping = input.mapping
        ? input.mapping
        : fitting
          ? savedMapping(fitting.mapping_json)
          : proposeMapping(format, header, sample, app.today()).mapping
      const problems = []
      for await (const batch of format.read(bytes, { on: app.today(), mapping })) {
        problems.push(...batch.problems)
        if (batch.refusal) problems.push({ line: 1, column: null, reason: batch.refusal.message })
        break
      }
      return {
        uploadId: input.uploadId,
        format: format.id,
        encoding,
        delimiter,
        headers: header,
        sample: sample.slice(0, sampleRows).map((row) => row.cells),
        fields: format.fields.map(({ id, label, isRequired, description }) => ({
          id,
          label,
          isRequired,
          hint: description,
        })),
        mapping,
        savedSystem: input.mapping === null ? (fitting?.system ?? null) : null,
        problems: problems
          .slice(0, 50)
          .map(({ line, column, reason }) => ({ line, column, reason })),
        formats,
        resources: [],
      }
    },
  },

  'imports.run': {
    outside: async ({ app, actor, jobs, uploads }, input): Promise<ImportReport> => {
      const upload = uploads.whole(input.uploadId)
      const format = formatOf(input.format)
      const { mapping } = input
      const bytes = wholeFile(upload)
      const system = input.saveAsSystem ?? (await systemOf(app, format.id, mapping))
      const report = await jobs.run(input.jobId, 'Import', (job) =>
        runImport(app, actor, job, {
          format,
          source: bytes,
          options: { on: app.today(), mapping },
          fileName: upload.fileName,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          totalBytes: bytes.length,
          system,
        }),
      )
      if (report === null)
        return { importId: '', counts: nothing, problems: [], wasCancelled: true }
      uploads.forget(input.uploadId)
      if (input.saveAsSystem !== null && mapping !== null)
        await saveMapping(app, actor, input.saveAsSystem, format.id, mapping)
      return report
    },
  },

  'imports.matches': async ({ db }) => {
    const rows = await db
      .selectFrom('import_matches')
      .selectAll()
      .where('decided_at', 'is', null)
      .orderBy('id')
      .execute()
    const views: MatchView[] = []
    for (const row of rows) {
      const records = recordsOf(row.record_json)
      views.push({
        id: row.id,
        recordText: describe(records),
        candidates: await hitsOf(db, candidatesOf(row.candidates_json)),
      })
    }
    return views
  },

  'imports.decideMatch': async ({ db, app, actor, about }, { id, patientId }) => {
    const row = await db
      .selectFrom('import_matches')
      .selectAll()
      .where('id', '=', id)
      .where('decided_at', 'is', null)
      .executeTakeFirst()
    if (!row) throw new AppError('not-found', 'This match was decided already.')
    if (patientId !== null && !candidatesOf(row.candidates_json).includes(patientId))
      throw new AppError(
        'invalid-input',
        'Choose one of the patients that are shown, or "new patient".',
      )
    const decided = await importDecided(
      db,
      app,
      actor,
      row.import_id,
      recordsOf(row.record_json),
      patientId,
    )
    about.patientId = decided
    await db
      .updateTable('import_matches')
      .set({ decided_at: actor.at, decided_by: actor.userId, patient_id: decided })
      .where('id', '=', id)
      .execute()
    return { id }
  },

  'jobs.cancel': { outside: async ({ jobs }, { jobId }) => ({ wasRunning: jobs.cancel(jobId) }) },
}

/** The system under whose name a person has saved this mapping; null when nobody has. */
export async function systemOf(
  app: App,
  format: string,
  mapping: Mapping | null,
): Promise<string | null> {
  if (mapping === null) return null
  const saved = await app.chartFile
    .reader()
    .selectFrom('mappings')
    .select('system')
    .where('format', '=', format)
    .where('mapping_json', '=', JSON.stringify(mapping))
    .orderBy('saved_at', 'desc')
    .executeTakeFirst()
  return saved?.system ?? null
}

/** Keeps a mapping under the name of its system; the same one again is not kept twice. */
async function saveMapping(
  app: App,
  actor: Actor,
  system: string,
  format: string,
  mapping: Mapping,
): Promise<void> {
  const db = app.chartFile.db()
  const mapping_json = JSON.stringify(mapping)
  const newest = await db
    .selectFrom('mappings')
    .select('mapping_json')
    .where('system', '=', system)
    .where('format', '=', format)
    .orderBy('saved_at', 'desc')
    .executeTakeFirst()
  if (newest?.mapping_json === mapping_json) return
  const saved = { saved_at: app.clock(), saved_by: actor.userId }
  await db
    .insertInto('mappings')
    .values({ id: app.newId(), system, format, mapping_json, ...saved })
    .execute()
}

const nothing = {
  rows: 0,
  imported: 0,
  unchanged: 0,
  bad: 0,
  toDecide: 0,
  newPatients: 0,
  newMedications: 0,
}

/** The format whose headings this file has most of. */
function bestFormat(headers: readonly string[]): string {
  const fold = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const have = new Set(headers.map(fold))
  const known = interchangeFormats
    .filter((format) => format.fields.length > 0)
    .map((format) => ({
      id: format.id,
      isWhole: format.fields
        .filter((field) => field.isRequired)
        .every((field) => field.guesses.some((guess) => have.has(fold(guess)))),
      found: format.fields.filter((field) => field.guesses.some((guess) => have.has(fold(guess))))
        .length,
    }))
    .toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.found - a.found)
  return known[0]?.id ?? 'dispensing-csv'
}

// Both columns are written by run-import.ts only.
function recordsOf(text: string): readonly InterchangeRecord[] {
  return JSON.parse(text) as readonly InterchangeRecord[]
}
function candidatesOf(text: string): readonly string[] {
  return JSON.parse(text) as readonly string[]
}

/** "TESTWELL, Ada, born 1948-05-02: 14 rows". */
function describe(records: readonly InterchangeRecord[]): string {
  const [first] = records
  if (!first) return 'no rows'
  const key = patientKeyOf(first)
  const name = [key.last, key.first].filter(Boolean).join(', ') || 'no name'
  const born = key.birthDate === null ? 'birth date not given' : `born ${key.birthDate}`
  return `${name}, ${born}: ${records.length} ${records.length === 1 ? 'row' : 'rows'}`
}
