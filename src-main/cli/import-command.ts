// The command import: one file into a chart, streaming from disk, so that its size does not matter.

import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { formatOf, systemOf } from '../api/imports.ts'
import { Jobs } from '../api/jobs.ts'
import { runImport } from '../api/run-import.ts'
import type { Day } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import { openCsv } from '../interchange/csv-reading.ts'
import type { InterchangeFormat } from '../interchange/format.ts'
import { looksLikeHl7 } from '../interchange/hl7-immunization.ts'
import { type Mapping, mappingGaps, mappingSchema } from '../interchange/mapping.ts'
import { proposeMapping } from '../interchange/mapping-proposal.ts'
import { sha256OfFile, withFileWords } from '../security/durable-file.ts'
import { readJsonFile, sizeOf } from './input-files.ts'
import type { Io } from './io.ts'
import { type ChartOptions, leaveTrace, withChart } from './open-chart.ts'

export interface ImportOptions extends ChartOptions {
  readonly format?: string
  readonly mapping?: string
  /** Whose patient numbers the file has: files of one system share them. */
  readonly system?: string
}

/** Imports one file. The file and the mapping are looked at before the chart is opened. */
export async function importFile(
  io: Io,
  file: string,
  options: ImportOptions,
  resources: string,
): Promise<object> {
  const size = await sizeOf(file)
  const format = formatOf(options.format ?? (await formatByContent(file)))
  const given = options.mapping === undefined ? null : await readMapping(options.mapping, format)
  const sha256 = await sha256OfFile(file)
  return withChart(io, options, resources, async (opened) => {
    const { app, person } = opened
    const mapping =
      format.fields.length === 0 ? null : (given ?? (await proposed(file, format, app.today())))
    const actor = { userId: person.id, at: app.clock() }
    const system = options.system ?? (await systemOf(app, format.id, mapping))
    const report = await new Jobs(app.publish).run(app.newId(), 'Import', (job) =>
      withFileWords(() =>
        runImport(app, actor, job, {
          format,
          source: createReadStream(file),
          options: { on: app.today(), mapping },
          fileName: basename(file),
          sha256,
          totalBytes: size,
          system,
        }),
      ),
    )
    if (report === null)
      throw new AppError('conflict', 'The import was cancelled; nothing was changed.')
    await leaveTrace(opened, 'import', report.importId)
    return { ...report, format: format.id, mapping }
  })
}

/** A bundle starts with a brace; a file with the name of one is read as one, and refused in words when it is not. */
async function formatByContent(file: string): Promise<string> {
  return withFileWords(async () => {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
      const start = buffer.subarray(0, bytesRead).toString('utf8')
      if (looksLikeHl7(start)) return 'hl7-immunization'
      return /^\uFEFF?\s*[{[]/.test(start) || /\.json$/i.test(file)
        ? 'fhir-bundle'
        : 'dispensing-csv'
    } finally {
      await handle.close()
    }
  })
}

async function readMapping(file: string, format: InterchangeFormat): Promise<Mapping> {
  const parsed = mappingSchema.safeParse(await readJsonFile(file))
  if (!parsed.success)
    throw new AppError(
      'invalid-input',
      'The mapping file is not a mapping: {"columns": {field: column}, "dateOrder": "YMD", "MDY" or "DMY", "nameForm": "separate", "last-first" or "first-last"}.',
    )
  if (format.fields.length > 0) refuseGaps(mappingGaps(format.fields, parsed.data))
  return parsed.data
}

/** The mapping that the headings and the first rows give with certainty; `incomplete` when they do not. */
async function proposed(file: string, format: InterchangeFormat, on: Day): Promise<Mapping> {
  const csv = await withFileWords(() => openCsv(createReadStream(file)))
  if (csv.kind === 'refusal') throw new AppError('invalid-input', csv.message)
  const proposal = proposeMapping(format, csv.shape.header, csv.sample, on)
  refuseGaps([
    ...mappingGaps(format.fields, proposal.mapping),
    ...(proposal.isDateOrderCertain
      ? []
      : ['Say how dates are written: dateOrder MDY, DMY or YMD.']),
  ])
  return proposal.mapping
}

function refuseGaps(gaps: readonly string[]): void {
  if (gaps.length === 0) return
  throw new AppError(
    'incomplete',
    'The columns of this file are not certain. Name what the file is with --format, or which column is which with --mapping.',
    { missing: gaps.map((what) => ({ what, where: 'mapping' })) },
  )
}
