// Hands a file to the API the way the window does: in pieces, with the mapping that the preview proposes.

import type { Client, InputOf } from '../../src-main/contract/client.ts'
import type { ImportPreview, ImportReport } from '../../src-main/contract/imports.ts'

/** The file is in memory of the API and can be previewed and run. */
export async function upload(
  client: Client,
  file: Uint8Array | string,
  fileName = 'export.csv',
): Promise<string> {
  const bytes = Buffer.from(file)
  const { uploadId, pieceBytes } = await client.imports.begin({ fileName, bytes: bytes.length })
  for (let at = 0; at < bytes.length; at += pieceBytes)
    await client.imports.append({
      uploadId,
      base64: bytes.subarray(at, at + pieceBytes).toString('base64'),
    })
  return uploadId
}

/** What `imports.run` takes, with the mapping that the preview proposes. */
export function orderOf(
  { uploadId, format, mapping }: ImportPreview,
  jobId = 'job-1',
): InputOf<'imports.run'> {
  return {
    uploadId,
    format,
    mapping: mapping === null ? null : { ...mapping, columns: { ...mapping.columns } },
    jobId,
  }
}

/** Uploads, takes the proposed mapping and runs. */
export async function importFile(
  client: Client,
  file: Uint8Array | string,
  more: { readonly saveAsSystem?: string; readonly format?: string } = {},
): Promise<{ readonly preview: ImportPreview; readonly report: ImportReport }> {
  const uploadId = await upload(client, file)
  const preview = await client.imports.preview({
    uploadId,
    ...(more.format === undefined ? {} : { format: more.format }),
  })
  const report = await client.imports.run({
    ...orderOf(preview),
    saveAsSystem: more.saveAsSystem ?? null,
  })
  return { preview, report }
}

const headings =
  'RX NBR,FILL DT,PAT LAST,PAT FIRST,DOB,PAT PHONE,DRUG,QTY,DS,SIG,PRESCRIBER,PLAN,BIN'

export interface InventedFill {
  readonly rx?: string
  readonly on?: string
  readonly last?: string
  readonly first?: string
  readonly born?: string
  readonly phone?: string
  readonly drug?: string
  /** Days of supply, one unit for each. */
  readonly days?: string
  readonly sig?: string
  readonly plan?: string
  readonly bin?: string
}

/** A dispensing export in a small invented layout; what a fill does not say is ordinary. */
export function dispensingCsv(fills: readonly InventedFill[]): string {
  const rows = fills.map((fill) =>
    [
      fill.rx ?? '7000001',
      fill.on ?? '10/01/2026',
      fill.last ?? 'TESTWELL',
      fill.first ?? 'ADA',
      fill.born ?? '05/02/1948',
      fill.phone ?? '',
      fill.drug ?? 'LISINOPRIL 20 MG TABLET',
      fill.days ?? '30',
      fill.days ?? '30',
      fill.sig ?? 'TAKE 1 TABLET DAILY',
      '"MADEUP, NORA MD"',
      fill.plan ?? '',
      fill.bin ?? '',
    ].join(','),
  )
  return [headings, ...rows, ''].join('\n')
}
