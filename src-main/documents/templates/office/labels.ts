// A sheet of ten labels, 4 by 2 inches (two columns of five): left for envelopes, right for the file.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../../clinical/dates.ts'
import type { ReviewKind } from '../../../clinical/review.ts'
import { barcodeSvg } from '../../barcode.ts'
import { shortDate } from '../../dates-in-words.ts'
import { addressLines, ink } from '../../layout.ts'
import { lineCount } from '../../measure-text.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import type { DocumentInput, DocumentTemplate, PostalAddress, Prepared } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { labelWords as words } from '../../text-packs/office-papers-en-2026.ts'

export interface LabelsFacts {
  /** Always false: a label says nothing that a signature could hold. */
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly address: PostalAddress
  readonly sender: readonly string[]
  readonly referenceCode: string
  readonly kind: ReviewKind
  readonly heldOn: Day
}

/** Labels for mailing and for the file. */
export const labels = {
  id: 'labels',
  version: 1,
  title: 'Mailing and File Labels',
  audience: 'office',
  needsSignature: false,
  needsPrescriber: false,
  sources: [],
  prepare,
  build: (facts) => [
    {
      content: [labelTable(facts)],
      margins: [left, top, left, 0],
      fontSize: 12,
      lineHeight: 1.1,
      header: () => null,
      footer: () => null,
      watermark: null,
      blankBack: null,
      maxPages: 1,
    },
  ],
} as const satisfies DocumentTemplate<LabelsFacts>

// Points of the common sheet of ten: half an inch above, 5/32 inch beside, 3/16 inch between the columns.
const top = 36
const left = 11.25
const gap = 13.5
const width = 288
const height = 144
const pad = 14
const rows = 5

function prepare(input: DocumentInput): Prepared<LabelsFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const { address } = input.patient
  missing.add(address === null, 'address', 'patient')
  const { referenceCode, kind, heldOn } = input.review
  missing.add(!/^[\x21-\x7e]{1,24}$/.test(referenceCode), 'reference code', 'review')
  const lines =
    address === null || sheet === null ? [] : [sheet.patientName, ...addressLines(address)]
  const inLines = lines.reduce(
    (sum, line) => sum + lineCount(line, width - 2 * pad, { size: 12, isBold: true }),
    0,
  )
  missing.add(inLines > 6, 'shorter name or address', 'patient')
  if (sheet === null || address === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const sender = [input.pharmacy.name, addressLines(input.pharmacy.address).join(', ')]
  return {
    ok: true,
    facts: { isPreview: false, sheet, address, sender, referenceCode, kind, heldOn },
  }
}

function labelTable(facts: LabelsFacts): Content {
  return {
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    table: {
      widths: [width, gap, width],
      heights: height,
      body: Array.from({ length: rows }, (): TableCell[] => [mailing(facts), '', filing(facts)]),
    },
  }
}

function mailing({ sheet, address, sender }: LabelsFacts): TableCell {
  return {
    stack: [
      { text: sender.join(', '), fontSize: 8, color: ink.quiet, margin: [0, 0, 0, 10] },
      { text: sheet.patientName, bold: true },
      { text: addressLines(address).join('\n') },
    ],
    margin: [pad, pad, pad, 0],
  }
}

function filing({ sheet, referenceCode, kind, heldOn }: LabelsFacts): TableCell {
  return {
    stack: [
      { text: sheet.patientName, bold: true, fontSize: 12 },
      { text: fill(words.born, { birth: shortDate(sheet.birthDate) }) },
      { text: fill(words.held, { kind, heldOn: shortDate(heldOn) }) },
      { svg: barcodeSvg(referenceCode), fit: [180, 28], margin: [0, 6, 0, 1] },
      { text: fill(words.reference, { code: referenceCode }), fontSize: 10 },
    ],
    margin: [pad, pad, pad, 0],
  }
}
