// Draws the prescriber letter as a column of blocks. Every block knows its height beforehand, so that the template can
// choose a type size or refuse before anything is drawn.

import type { Content } from 'pdfmake/interfaces'
import { barcodeSvg } from './barcode.ts'
import { longDate, shortDate } from './dates-in-words.ts'
import { logoPicture, logoSize, picturesOf } from './head/letterhead.ts'
import { addressLines, framedTable, hairline, ink, paper } from './layout.ts'
import type { Block } from './letter-block.ts'
import { heightOf, letterLineHeight, letterMargins, letterWidth } from './letter-block.ts'
import { replyList, replyTable, signatureLines } from './letter-reply.ts'
import { lineCount, textWidth } from './measure-text.ts'
import type { PrescriberLetterFacts } from './prescriber-letter.ts'
import type { PageDescription, PostalAddress } from './template.ts'
import { fill } from './text-packs/cms-packet-text.ts'
import { prescriberLetterEn2026 as words } from './text-packs/prescriber-letter-en-2026.ts'

const width = letterWidth
const labelWidth = 82
const numberWidth = 18

/** Type sizes in points, tried from large to small; from 10 on type stays readable after a fax. */
export const letterSizes = [12.5, 12, 11.5, 11, 10.5, 10] as const
/** Height in points that the blocks may take together. */
export const letterSpace = paper.height - letterMargins[1] - letterMargins[3]

/** Points by which the letter is too tall for its page; zero or less when it fits. */
export function overflowOf(facts: PrescriberLetterFacts): number {
  return blocksOf(facts).reduce((sum, block) => sum + block.height, 0) - letterSpace
}

/** The one page. */
export function letterPage(facts: PrescriberLetterFacts): PageDescription {
  const blocks = blocksOf(facts)
  // Room that is left goes between the blocks, up to what still reads as one letter.
  const air = Math.min(10, Math.max(0, -overflowOf(facts)) / blocks.length)
  return {
    content: blocks.map((block): Content => ({ stack: [block.content], margin: [0, 0, 0, air] })),
    margins: letterMargins,
    fontSize: facts.size,
    lineHeight: letterLineHeight,
    header: () => null,
    footer: (page, pages) => letterFooter(facts, page, pages),
    watermark: facts.isPreview ? words.previewMark : null,
    blankBack: null,
    maxPages: 1,
    pictures: picturesOf(facts.letterhead),
  }
}

function blocksOf(facts: PrescriberLetterFacts): readonly Block[] {
  const rule = { content: hairline(width, 5, 6), height: 12 }
  return [
    sender(facts),
    rule,
    addressee(facts),
    recommendationBox(facts),
    section(facts, words.situation, 'situation'),
    section(facts, words.background, 'background'),
    section(facts, words.assessment, 'assessment'),
    facts.points.length === 1 ? replyList(facts) : replyTable(facts),
    signatureLines(facts),
    sentBy(facts),
  ]
}

function stackOf(lines: readonly string[], columnWidth: number, size: number): number {
  return lines.reduce((sum, line) => sum + lineCount(line, columnWidth, { size, isBold: true }), 0)
}

/** The letter is one page: the store's logo and lines join its sender, which always says how to reply. */
function sender({ pharmacy, referenceCode, letterhead }: PrescriberLetterFacts): Block {
  const barcodeWidth = 170
  const logo = letterhead?.logo ?? null
  const box = [90, 42] as const
  const [logoWidth, logoHeight] = logo === null ? [0, 0] : logoSize(logo, box)
  const left = width - barcodeWidth - 20 - (logo === null ? 0 : logoWidth + 12)
  const lines = [
    ...(letterhead?.own ?? []),
    addressLines(pharmacy.address).join(', '),
    ...numberLines(
      [
        fill(words.phone, { phone: pharmacy.phone }),
        fill(words.fax, { fax: pharmacy.fax }),
        fill(words.npi, { npi: pharmacy.npi }),
      ],
      left,
      10,
    ),
  ]
  return {
    content: {
      columns: [
        ...(logo === null
          ? []
          : [{ width: logoWidth + 12, stack: [logoPicture(logo, box, pharmacy.name)] }]),
        {
          width: left,
          stack: [
            { text: pharmacy.name, fontSize: 15, bold: true },
            { text: lines.join('\n'), fontSize: 10, color: ink.quiet },
          ],
        },
        {
          width: '*',
          stack: [
            { svg: barcodeSvg(referenceCode), fit: [barcodeWidth, 26], alignment: 'right' },
            {
              text: fill(words.reference, { code: referenceCode }),
              fontSize: 10,
              alignment: 'right',
              margin: [0, 2, 0, 0],
            },
          ],
        },
      ],
    },
    height: Math.max(
      heightOf(lineCount(pharmacy.name, left, { size: 15, isBold: true }), 15) +
        heightOf(stackOf(lines, left, 10), 10),
      logoHeight,
      44,
    ),
  }
}

function addressee(facts: PrescriberLetterFacts): Block {
  const { prescriber, pharmacy, size } = facts
  const { phone, fax, npi } = prescriber
  const half = width / 2 - 8
  const toLines = [
    prescriber.name,
    ...(prescriber.address === null ? [] : twoLines(prescriber.address)),
    ...numberLines(
      [
        ...(phone === null ? [] : [fill(words.phone, { phone })]),
        ...(fax === null ? [] : [fill(words.fax, { fax })]),
      ],
      half,
      size,
    ),
    ...(npi === null ? [] : [fill(words.npi, { npi })]),
  ]
  const about: readonly (readonly [string, string])[] = [
    [words.patient, facts.patientName],
    [words.birthDate, shortDate(facts.birthDate)],
    [words.date, longDate(facts.on)],
    [words.reply, fill(words.urgency[facts.urgency], { phone: pharmacy.phone })],
  ]
  const isStrong = (label: string) => label === words.patient || facts.urgency === 'now'
  const aboutLines = about.map(([, value]) =>
    lineCount(value, half - labelWidth, { size, isBold: true }),
  )
  return {
    content: {
      columns: [
        {
          width: half,
          stack: toLines.map((line, i) => ({ text: line, bold: i === 0 })),
        },
        {
          width: half,
          stack: about.map(([label, value]) => ({
            columns: [
              { width: labelWidth, text: label, color: ink.quiet },
              { width: '*', text: value, bold: isStrong(label) },
            ],
            columnGap: 0,
          })),
        },
      ],
      columnGap: 16,
      margin: [0, 0, 0, 9],
    },
    height:
      heightOf(
        Math.max(
          stackOf(toLines, half, size),
          aboutLines.reduce((a, b) => a + b, 0),
        ),
        size,
      ) + 9,
  }
}

/** Numbers side by side as long as none of them is cut by the end of the line. */
function numberLines(texts: readonly string[], columnWidth: number, size: number): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const joined = `${lines.at(-1) ?? ''}   ${text}`
    const fits = textWidth(joined, { size, isBold: true }) <= columnWidth
    if (lines.length > 0 && fits) lines[lines.length - 1] = joined
    else lines.push(text)
  }
  return lines
}

function twoLines(address: PostalAddress): readonly string[] {
  const lines = addressLines(address)
  return [lines.slice(0, -1).join(', '), ...lines.slice(-1)]
}

function numbered(texts: readonly string[]): Content[] {
  if (texts.length === 1) return texts.map((text) => ({ text }))
  return texts.map((text, i) => ({
    columns: [
      { width: numberWidth, text: `${i + 1}.` },
      { width: '*', text },
    ],
    columnGap: 0,
    margin: [0, 0, 0, i < texts.length - 1 ? 2.5 : 0],
  }))
}

function numberedHeight(texts: readonly string[], columnWidth: number, size: number): number {
  const own = texts.length === 1 ? columnWidth : columnWidth - numberWidth
  const lines = texts.reduce((sum, text) => sum + lineCount(text, own, { size }), 0)
  return heightOf(lines, size) + 2.5 * (texts.length - 1)
}

function recommendationBox({ points, size }: PrescriberLetterFacts): Block {
  const texts = points.map((point) => point.recommendation)
  const title = points.length === 1 ? words.recommendation : words.recommendations
  return {
    content: {
      layout: framedTable,
      table: {
        widths: ['*'],
        body: [
          [
            {
              stack: [{ text: title, bold: true, margin: [0, 0, 0, 3] }, ...numbered(texts)],
            },
          ],
        ],
      },
      margin: [0, 0, 0, 10],
    },
    height: heightOf(1, size) + 3 + numberedHeight(texts, width - 24, size) + 15 + 3 + 10,
  }
}

function section(
  { points, size }: PrescriberLetterFacts,
  title: string,
  part: 'situation' | 'background' | 'assessment',
): Block {
  const texts = points.map((point) => point[part])
  return {
    content: {
      columns: [
        { width: labelWidth, text: title, bold: true },
        { width: '*', stack: numbered(texts) },
      ],
      margin: [0, 0, 0, 6],
    },
    height: numberedHeight(texts, width - labelWidth, size) + 6,
  }
}

function sentBy({ signer, size }: PrescriberLetterFacts): Block {
  const text = signer === null ? words.notSigned : fill(words.sentBy, signer)
  return {
    content: { text, margin: [0, 9, 0, 0] },
    height: heightOf(lineCount(text, width, { size }), size) + 9,
  }
}

function letterFooter(facts: PrescriberLetterFacts, page: number, pages: number): Content {
  const number = fill(words.pageNumber, { page: String(page), pages: String(pages) })
  return {
    margin: [letterMargins[0], 8, letterMargins[2], 0],
    fontSize: 10,
    color: ink.quiet,
    stack: [
      hairline(width, 0, 4),
      {
        columns: [
          { width: '*', text: fill(words.confidential, { phone: facts.pharmacy.phone }) },
          { width: 110, text: number, alignment: 'right', color: ink.strong },
        ],
        columnGap: 16,
      },
    ],
  }
}
