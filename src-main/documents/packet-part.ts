// What the three parts of the Medicare packet have in common: the facts every page shows, the header and footer, and the
// measures for a size of type. Not a template.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../clinical/dates.ts'
import {
  type Letterhead,
  letterheadBlock,
  letterheadHeight,
  picturesOf,
} from './head/letterhead.ts'
import { hairline, ink, paper } from './layout.ts'
import { lineCount, lineFactor, textWidth } from './measure-text.ts'
import { printableText, unprintableMark } from './printable-text.ts'
import type { DocumentInput, MissingFact, PageDescription, Prepared, TypeSize } from './template.ts'
import type { FormText } from './text-packs/cms-packet-text.ts'
import { dayInWords, fill } from './text-packs/cms-packet-text.ts'
import { cmsPacketText, languageKey } from './text-packs/index.ts'

/** Facts on every page of a packet. */
export interface PartFacts {
  /** True while nobody signed the review: every page says so, and it must not be issued. */
  readonly isPreview: boolean
  readonly on: Day
  readonly patientName: string
  readonly birthDate: Day
  readonly pharmacyName: string
  readonly pharmacyPhone: string
  /** Points of the body type; 14 is a rule of the form, larger type is laid out anew. */
  readonly typeSize: TypeSize
  readonly form: FormText
  /** Absent where the store set none up, and in packets of before. */
  readonly letterhead?: Letterhead
}

const sideMargin = 43
/** Width of the body in points. */
export const bodyWidth = paper.width - 2 * sideMargin
/** From this size on, lists are blocks of full lines: columns would be too narrow for the words. */
export const blockSize = 16
const headerTop = 24

const lineHeightOf = (size: number) => size * lineFactor
/** Type of labels and marks beside the words of the body. */
export const smallSize = (size: TypeSize) => Math.max(12, size * 0.8)
/** Type of the header of a following page. */
const headerSize = (size: TypeSize) => Math.min(size - 2, 15)
/** Type of the foot: the form's own line may be smaller than the body. */
const footerSize = (size: TypeSize) => Math.min(12, Math.max(9.5, size * 0.62))

function marginsOf(
  size: TypeSize,
  letterhead?: Letterhead,
): readonly [number, number, number, number] {
  const plain = headerTop + 3 * lineHeightOf(headerSize(size)) + 10
  const own = letterhead === undefined ? 0 : letterheadHeight(letterhead, bodyWidth)
  const top = Math.max(plain, headerTop + own + 14)
  const bottom = 34 + 2.4 * lineHeightOf(footerSize(size))
  return [sideMargin, Math.round(top), sideMargin, Math.round(bottom)]
}

/** The most lines that one block may have, so that it always fits on one page below a header row of two lines. */
export function maxRowLines(size: TypeSize): number {
  const [, top, , bottom] = marginsOf(size)
  return Math.floor((paper.height - top - bottom - 24) / lineHeightOf(size)) - 2
}

/** One line of text without doubled spaces; null when nothing is left of it. */
export function oneLine(text: string | null): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? ''
  return line === '' ? null : line
}

/** First and last name as on an envelope. */
export function fullName(patient: DocumentInput['patient']): string {
  return oneLine(`${patient.first} ${patient.last}`) ?? ''
}

/** Key of the language in which a page is wanted. */
export function languageOf(input: DocumentInput): string {
  return languageKey(cmsPacketText(input.textPack).form.language)
}

function birthDateText({ form, birthDate }: Pick<PartFacts, 'form' | 'birthDate'>): string {
  return `${form.birthDateLabel} ${dayInWords(form, form.shortDate, birthDate)}`
}

/** The shared facts, or what is missing for any page of the packet. */
export function preparePart(input: DocumentInput): Prepared<PartFacts> {
  const missing: MissingFact[] = []
  const lacks = (isMissing: boolean, what: string, where: MissingFact['where']) => {
    if (isMissing) missing.push({ what, where })
  }
  const { pharmacy, review, typeSize } = input
  const { form } = cmsPacketText(input.textPack)
  const patientName = fullName(input.patient)
  const { birthDate } = input.chart.patient
  const size = headerSize(typeSize)
  const nameWidth = bodyWidth - headerDateWidth(form, birthDate ?? input.on, size)
  lacks(oneLine(input.patient.first) === null, 'first name', 'patient')
  lacks(oneLine(input.patient.last) === null, 'last name', 'patient')
  lacks(
    lineCount(`${form.nameLabel} ${patientName}`, nameWidth, { size, isBold: true }) > 2,
    'shorter name',
    'patient',
  )
  lacks(birthDate === null, 'birth date', 'patient')
  lacks(oneLine(pharmacy.name) === null, 'pharmacy name', 'pharmacy')
  lacks(oneLine(pharmacy.phone) === null, 'pharmacy phone', 'pharmacy')
  lacks(
    lineCount(pharmacy.name, bodyWidth - 190, { size, isBold: true }) > 2,
    'shorter pharmacy name',
    'pharmacy',
  )
  if (birthDate === null || missing.length > 0) return { ok: false, missing }
  return {
    ok: true,
    facts: {
      isPreview: review.signature === null,
      on: input.on,
      patientName,
      birthDate,
      pharmacyName: pharmacy.name,
      pharmacyPhone: pharmacy.phone,
      typeSize,
      form,
      ...(input.letterhead === undefined ? {} : { letterhead: input.letterhead }),
    },
  }
}

function headerDateWidth(form: FormText, birthDate: Day, size: number): number {
  return Math.ceil(textWidth(birthDateText({ form, birthDate }), { size, isBold: true })) + 12
}

/** One part: `heading` is repeated with name and birth date on every page after the first. */
export function packetPart(
  facts: PartFacts,
  heading: string,
  content: readonly Content[],
): PageDescription {
  const { form, typeSize } = facts
  const hasMarks = [facts.patientName, JSON.stringify(content)].some((text) =>
    printableText(text).includes(unprintableMark),
  )
  return {
    content,
    margins: marginsOf(typeSize, facts.letterhead),
    fontSize: typeSize,
    lineHeight: 1,
    header: (page) => (page === 1 ? firstHeader(facts) : continuedHeader(facts, heading)),
    footer: (page, pages) => formFooter(facts, page, pages, hasMarks),
    watermark: facts.isPreview ? form.previewMark : null,
    blankBack: form.blankBack,
    maxPages: null,
    language: form.language,
    bookmark: heading,
    pictures: picturesOf(facts.letterhead),
  }
}

/** The heading block of a list: mandated heading, name and birth date, day of making. */
export function listHeading(facts: PartFacts, heading: string): readonly Content[] {
  const { form, typeSize } = facts
  const name: Content = {
    text: [`${form.nameLabel} `, { text: facts.patientName, bold: true }],
  }
  const born = birthDateText(facts)
  return [
    {
      text: heading,
      headlineLevel: 1,
      fontSize: Math.min(typeSize + 7, 24),
      bold: true,
      margin: [0, 0, 0, 6],
    },
    ...(typeSize >= blockSize
      ? [name, { text: born }]
      : [
          {
            columns: [
              { width: '*', ...name },
              {
                width: headerDateWidth(form, facts.birthDate, typeSize),
                alignment: 'right' as const,
                text: born,
              },
            ],
          },
        ]),
    { text: `${form.preparedOn} ${dayInWords(form, form.shortDate, facts.on)}` },
    hairline(bodyWidth, 7, 9),
  ]
}

function firstHeader(facts: PartFacts): Content {
  const { letterhead } = facts
  if (letterhead !== undefined)
    return {
      margin: [sideMargin, headerTop, sideMargin, 0],
      stack: [letterheadBlock(letterhead, bodyWidth, facts.pharmacyName), hairline(bodyWidth, 5)],
    }
  return {
    margin: [sideMargin, 32, sideMargin, 0],
    stack: [
      {
        fontSize: headerSize(facts.typeSize),
        color: ink.quiet,
        columns: [
          { width: '*', text: facts.pharmacyName, bold: true },
          { width: 190, text: facts.pharmacyPhone, alignment: 'right' },
        ],
      },
      hairline(bodyWidth, 5),
    ],
  }
}

function continuedHeader(facts: PartFacts, heading: string): Content {
  const { form } = facts
  const size = headerSize(facts.typeSize)
  return {
    margin: [sideMargin, headerTop, sideMargin, 0],
    fontSize: size,
    stack: [
      { text: [{ text: heading, bold: true }, ` ${form.continued}`] },
      {
        columns: [
          { width: '*', text: [`${form.nameLabel} `, { text: facts.patientName, bold: true }] },
          {
            width: headerDateWidth(form, facts.birthDate, size),
            alignment: 'right',
            text: birthDateText(facts),
          },
        ],
      },
      hairline(bodyWidth, 4),
    ],
  }
}

function formFooter(facts: PartFacts, page: number, pages: number, hasMarks: boolean): Content {
  const { form, typeSize } = facts
  const size = footerSize(typeSize)
  const notes = [form.status === 'draft' ? form.draftMark : '', hasMarks ? form.unprintable : '']
  const number = fill(form.pageNumber, { page: String(page), pages: String(pages) })
  return {
    margin: [sideMargin, 16, sideMargin, 0],
    fontSize: size,
    color: ink.quiet,
    stack: [
      hairline(bodyWidth, 0, 4),
      {
        columns: [
          { width: '*', text: form.formNumber },
          { width: 'auto', text: number, color: ink.strong, bold: true },
          { width: '*', text: form.approval, alignment: 'right' },
        ],
        columnGap: 8,
      },
      {
        text: notes.filter((note) => note !== '').join('   '),
        fontSize: Math.min(size, 10),
        italics: true,
        alignment: 'center',
      },
    ],
  }
}
