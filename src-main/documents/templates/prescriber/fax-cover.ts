// The first page of a fax. It names sender, addressee and a reference code, and nothing about any patient: it lies open on
// a machine that many people pass.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../../clinical/dates.ts'
import { barcodeSvg } from '../../barcode.ts'
import { longDate } from '../../dates-in-words.ts'
import { type Letterhead, logoPicture, logoSize, picturesOf } from '../../head/letterhead.ts'
import { addressLines, framedTable, hairline, ink, ruledTable } from '../../layout.ts'
import { oneLine } from '../../packet-part.ts'
import { missingList } from '../../sheets/sheet-facts.ts'
import { sheetMargins, sheetWidth } from '../../sheets/sheet-part.ts'
import type { DocumentInput, DocumentTemplate, Pharmacy, Prepared } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { faxCoverWords as words } from '../../text-packs/office-papers-en-2026.ts'

export interface FaxCoverFacts {
  /** Always false: a cover says nothing that a signature could hold. */
  readonly isPreview: boolean
  readonly on: Day
  readonly referenceCode: string
  readonly pharmacy: Pharmacy
  readonly letterhead?: Letterhead
  readonly to: { readonly name: string; readonly fax: string; readonly phone: string | null }
}

/** The cover page. */
export const faxCover = {
  id: 'fax-cover',
  version: 1,
  title: 'Fax Cover',
  audience: 'prescriber',
  needsSignature: false,
  needsPrescriber: true,
  sources: [],
  prepare,
  build: (facts) => [
    {
      content: content(facts),
      margins: sheetMargins,
      fontSize: 15,
      lineHeight: 1.15,
      header: () => null,
      footer: () => null,
      watermark: null,
      blankBack: null,
      maxPages: 1,
      pictures: picturesOf(facts.letterhead),
    },
  ],
} as const satisfies DocumentTemplate<FaxCoverFacts>

function prepare(input: DocumentInput): Prepared<FaxCoverFacts> {
  const { pharmacy, review } = input
  const missing = missingList()
  const prescriber = input.prescribers.find((one) => one.id === input.prescriberId) ?? null
  const name = oneLine(prescriber?.name ?? null)
  const fax = oneLine(prescriber?.fax ?? null)
  missing.add(name === null, 'prescriber', 'prescriber')
  missing.add(name !== null && fax === null, 'fax number of the prescriber', 'prescriber')
  missing.add(oneLine(pharmacy.name) === null, 'pharmacy name', 'pharmacy')
  missing.add(oneLine(pharmacy.phone) === null, 'pharmacy phone', 'pharmacy')
  missing.add(!/^[\x21-\x7e]{1,24}$/.test(review.referenceCode), 'reference code', 'review')
  if (name === null || fax === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  return {
    ok: true,
    facts: {
      isPreview: false,
      on: input.on,
      referenceCode: review.referenceCode,
      pharmacy,
      ...(input.letterhead === undefined ? {} : { letterhead: input.letterhead }),
      to: { name, fax, phone: oneLine(prescriber?.phone ?? null) },
    },
  }
}

function content(facts: FaxCoverFacts): readonly Content[] {
  const { pharmacy, to } = facts
  const row = (label: string, value: Content): TableCell[] => [
    { text: label, color: ink.quiet },
    { stack: [value] },
  ]
  const strong = (text: string): Content => ({ text, bold: true })
  return [
    titleRow(facts),
    { text: pharmacy.name, fontSize: 20, bold: true, margin: [0, 8, 0, 0] },
    { text: addressLines(pharmacy.address).join(', '), fontSize: 12, color: ink.quiet },
    hairline(sheetWidth, 12, 12),
    {
      layout: { ...ruledTable, hLineWidth: (line) => (line === 0 ? 0 : 0.6) },
      table: {
        widths: [150, '*'],
        body: [
          row(words.to, strong(to.name)),
          row(words.faxNumber, strong(to.fax)),
          ...(to.phone === null ? [] : [row(words.phone, { text: to.phone })]),
          row(words.from, strong(pharmacy.name)),
          row(words.faxNumber, { text: pharmacy.fax }),
          row(words.phone, { text: pharmacy.phone }),
          row(words.date, { text: longDate(facts.on) }),
          row(words.pages, { text: '________' }),
          row(words.reference, strong(facts.referenceCode)),
        ],
      },
      margin: [0, 0, 0, 18],
    },
    { svg: barcodeSvg(facts.referenceCode), fit: [240, 40], margin: [0, 0, 0, 24] },
    {
      layout: framedTable,
      table: {
        widths: ['*'],
        body: [
          [
            {
              stack: [
                strong(words.notice),
                { text: fill(words.confidential, pharmacyPhone(pharmacy)), fontSize: 13 },
              ],
            },
          ],
        ],
      },
      margin: [0, 0, 0, 14],
    },
    { text: fill(words.trouble, pharmacyPhone(pharmacy)), fontSize: 13 },
  ]
}

function titleRow({ letterhead, pharmacy }: FaxCoverFacts): Content {
  const title: Content = { text: words.title, fontSize: 48, bold: true, lineHeight: 1 }
  const logo = letterhead?.logo ?? null
  if (logo === null) return title
  const box = [190, 56] as const
  return {
    columns: [
      { width: '*', stack: [title] },
      { width: logoSize(logo, box)[0], stack: [logoPicture(logo, box, pharmacy.name)] },
    ],
  }
}

const pharmacyPhone = ({ phone }: Pharmacy) => ({ phone })
