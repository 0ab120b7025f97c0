// What a FHIR bundle holds, before anything of it is in the chart.

import type { Day } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import type { ImportPreview } from '../contract/imports.ts'
import { fhirBundle } from '../interchange/fhir-bundle.ts'

/** Counts what is read and names what is not; refuses what is no R4 bundle. */
export async function previewBundle(
  uploadId: string,
  bytes: Uint8Array,
  on: Day,
  formats: ImportPreview['formats'],
): Promise<ImportPreview> {
  const read = new Map<string, number>()
  const leftOut = new Map<string, number>()
  const problems: ImportPreview['problems'][number][] = []
  for await (const batch of fhirBundle.read(bytes, { on, mapping: null })) {
    if (batch.refusal) throw new AppError('invalid-input', batch.refusal.message)
    for (const record of batch.records) read.set(record.kind, (read.get(record.kind) ?? 0) + 1)
    for (const { name, count } of batch.leftOut) leftOut.set(name, (leftOut.get(name) ?? 0) + count)
    for (const { line, column, reason } of batch.problems) problems.push({ line, column, reason })
  }
  return {
    uploadId,
    format: fhirBundle.id,
    encoding: null,
    delimiter: null,
    headers: [],
    sample: [],
    fields: [],
    mapping: null,
    savedSystem: null,
    problems: problems.slice(0, 50),
    formats,
    resources: [
      ...[...read].map(([name, count]) => ({ name, count, isRead: true })),
      ...[...leftOut].map(([name, count]) => ({ name, count, isRead: false })),
    ],
  }
}
