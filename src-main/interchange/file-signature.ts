// Tells from the first bytes that a file is not the text that was expected, and what to do about it.

import { type Refusal, refuse } from './format.ts'

interface Signature {
  readonly starts: readonly number[]
  readonly message: string
}

const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0))

const signatures: readonly Signature[] = [
  {
    starts: ascii('%PDF'),
    message:
      'This is a PDF, which cannot be read as a table. Export the report from the dispensing system as CSV.',
  },
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    message:
      'This is an Excel workbook or a zip file. Open it, save the sheet as CSV (UTF-8), and choose that file.',
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    message:
      'This is an old Excel workbook (.xls). Open it, save the sheet as CSV, and choose that file.',
  },
  {
    starts: [0x1f, 0x8b],
    message: 'This file is compressed (gzip). Unpack it first and choose the file inside.',
  },
  {
    starts: [0xff, 0xfe, 0x00, 0x00],
    message: 'This file is UTF-32 text, which is not read. Save it as UTF-8 and choose it again.',
  },
  { starts: ascii('SQLite format 3'), message: 'This is a database file. Export the list as CSV.' },
]

/** Why these first bytes of a file cannot be text; null when they can be. */
export function refuseBinary(head: Uint8Array): Refusal | null {
  if (head.length === 0) return refuse('The file is empty. Export it again and check its size.')
  const known = signatures.find((s) => s.starts.every((byte, at) => head[at] === byte))
  return known === undefined ? null : refuse(known.message)
}

/** Why this text, the beginning of a file, cannot be a CSV table; null when it can be. */
export function refuseOtherText(text: string): Refusal | null {
  const start = text.slice(0, 200).trimStart().toLowerCase()
  if (start === '') return refuse('The file holds only blanks. Export it again and check its size.')
  if (/^<(!doctype html|html|table|head|body)\b/.test(start))
    return refuse(
      'This is a web page, as some systems save for Excel. Open it in Excel, save as CSV, and choose that file.',
    )
  if (start.startsWith('<?xml') || /^<\w+[^>]*xmlns/.test(start))
    return refuse('This is an XML file, not a CSV table. Export the list as CSV.')
  if (start.startsWith('{\\rtf'))
    return refuse('This is a word processor document. Export the list as CSV.')
  if (/^(\{|\[\s*\{)/.test(start))
    return refuse(
      'This is a JSON file. If it is a FHIR bundle, import it as FHIR; else export as CSV.',
    )
  return null
}
