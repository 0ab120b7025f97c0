// What a file without columns holds, a FHIR bundle or HL7 messages, before anything of it is in the chart.

import type { Day } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import type { ImportPreview } from '../contract/imports.ts'
import { fhirBundle } from '../interchange/fhir-bundle.ts'
import type { InterchangeFormat } from '../interchange/format.ts'
import { hl7Immunization, looksLikeHl7 } from '../interchange/hl7-immunization.ts'

/** The format of a file that carries its own names: as asked for, or by its first words; null for a table. */
export function wholeFormat(bytes: Buffer, asked: string | null): InterchangeFormat | null {
  const head = bytes.subarray(0, 200).toString('utf8').replace('\uFEFF', '')
  if (asked !== null) return [fhirBundle, hl7Immunization].find(({ id }) => id === asked) ?? null
  if (/^\s*[{[]/.test(head)) return fhirBundle
  return looksLikeHl7(head) ? hl7Immunization : null
}

/** Counts what is read and names what is not; refuses what is not of the format. */
export async function previewWhole(
  format: InterchangeFormat,
  uploadId: string,
  bytes: Uint8Array,
  on: Day,
  formats: ImportPreview['formats'],
): Promise<ImportPreview> {
  const read = new Map<string, number>()
  const leftOut = new Map<string, number>()
  const problems: ImportPreview['problems'][number][] = []
  for await (const batch of format.read(bytes, { on, mapping: null })) {
    if (batch.refusal) throw new AppError('invalid-input', batch.refusal.message)
    for (const record of batch.records) read.set(record.kind, (read.get(record.kind) ?? 0) + 1)
    for (const { name, count } of batch.leftOut) leftOut.set(name, (leftOut.get(name) ?? 0) + count)
    for (const { line, column, reason } of batch.problems) problems.push({ line, column, reason })
  }
  return {
    uploadId,
    format: format.id,
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
