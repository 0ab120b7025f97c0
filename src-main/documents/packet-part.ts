// What the three parts of the Medicare packet have in common: the facts every page shows, the header and footer, and the
// body type of 14 points. Not a template.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../clinical/dates.ts'
import { shortDate } from './dates-in-words.ts'
import { hairline, ink, paper } from './layout.ts'
import { lineCount, lineFactor } from './measure-text.ts'
import type { DocumentInput, MissingFact, PageDescription, Prepared } from './template.ts'
import type { FormText } from './text-packs/cms-packet-text.ts'
import { fill } from './text-packs/cms-packet-text.ts'
import { cmsPacketText } from './text-packs/index.ts'

/** Facts on every page of a packet. */
export interface PartFacts {
  /** True while nobody signed the review: every page says so, and it must not be issued. */
  readonly isPreview: boolean
  readonly on: Day
  readonly patientName: string
  readonly birthDate: Day
  readonly pharmacyName: string
  readonly pharmacyPhone: string
  readonly form: FormText
}

const margins = [43, 76, 43, 68] as const
/** Width of the body in points. */
export const bodyWidth = paper.width - margins[0] - margins[2]
// The header of a following page has room for a name of two lines beside the birth date.
const birthDateWidth = 175
const nameWidth = bodyWidth - birthDateWidth
/** Body type; 14 points is a rule of the form. */
export const bodySize = 14
export const bodyLineHeight = 1.1
/** The most lines that one table row may have, so that it always fits on one page below the header row. */
export const maxRowLines = Math.floor(
  (paper.height - margins[1] - margins[3] - 70) / (bodySize * lineFactor * bodyLineHeight),
)

/** One line of text without doubled spaces; null when nothing is left of it. */
export function oneLine(text: string | null): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? ''
  return line === '' ? null : line
}

/** First and last name as on an envelope. */
export function fullName(patient: DocumentInput['patient']): string {
  return oneLine(`${patient.first} ${patient.last}`) ?? ''
}

/** The shared facts, or what is missing for any page of the packet. */
export function preparePart(input: DocumentInput): Prepared<PartFacts> {
  const missing: MissingFact[] = []
  const lacks = (isMissing: boolean, what: string, where: MissingFact['where']) => {
    if (isMissing) missing.push({ what, where })
  }
  const { pharmacy, review } = input
  const patientName = fullName(input.patient)
  const { birthDate } = input.chart.patient
  lacks(oneLine(input.patient.first) === null, 'first name', 'patient')
  lacks(oneLine(input.patient.last) === null, 'last name', 'patient')
  lacks(
    lineCount(`For: ${patientName}`, nameWidth, { size: bodySize, isBold: true }) > 2,
    'shorter name',
    'patient',
  )
  lacks(birthDate === null, 'birth date', 'patient')
  lacks(oneLine(pharmacy.name) === null, 'pharmacy name', 'pharmacy')
  lacks(oneLine(pharmacy.phone) === null, 'pharmacy phone', 'pharmacy')
  lacks(
    lineCount(pharmacy.name, bodyWidth - 190, { size: 11 }) > 1,
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
      form: cmsPacketText(input.textPack).form,
    },
  }
}

/** One part: `heading` is repeated with name and birth date on every page after the first. */
export function packetPart(
  facts: PartFacts,
  heading: string,
  content: readonly Content[],
): PageDescription {
  const { form } = facts
  return {
    content,
    margins,
    fontSize: bodySize,
    lineHeight: bodyLineHeight,
    header: (page) => (page === 1 ? letterhead(facts) : continuedHeader(facts, heading)),
    footer: (page, pages) => formFooter(form, page, pages),
    watermark: facts.isPreview ? form.previewMark : null,
    blankBack: form.blankBack,
    maxPages: null,
  }
}

/** The heading block of a list: mandated heading, name and birth date, day of making. */
export function listHeading(facts: PartFacts, heading: string): readonly Content[] {
  const { form } = facts
  return [
    { text: heading, fontSize: 21, bold: true, margin: [0, 0, 0, 8] },
    {
      columns: [
        { width: '*', text: [`${form.nameLabel} `, { text: facts.patientName, bold: true }] },
        {
          width: birthDateWidth,
          alignment: 'right',
          text: [`${form.birthDateLabel} `, { text: shortDate(facts.birthDate), bold: true }],
        },
      ],
    },
    { text: `${form.preparedOn} ${shortDate(facts.on)}`, margin: [0, 3, 0, 0] },
    hairline(bodyWidth, 7, 9),
  ]
}

function letterhead(facts: PartFacts): Content {
  return {
    margin: [margins[0], 32, margins[2], 0],
    stack: [
      {
        fontSize: 11,
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
  return {
    margin: [margins[0], 22, margins[2], 0],
    stack: [
      { text: [{ text: heading, bold: true }, ` ${form.continued}`], fontSize: 12 },
      {
        fontSize: 12,
        margin: [0, 2, 0, 0],
        columns: [
          { width: '*', text: [`${form.nameLabel} `, { text: facts.patientName, bold: true }] },
          {
            width: birthDateWidth,
            alignment: 'right',
            text: `${form.birthDateLabel} ${shortDate(facts.birthDate)}`,
          },
        ],
      },
      hairline(bodyWidth, 4),
    ],
  }
}

function formFooter(form: FormText, page: number, pages: number): Content {
  return {
    margin: [margins[0], 20, margins[2], 0],
    fontSize: 9.5,
    color: ink.quiet,
    stack: [
      hairline(bodyWidth, 0, 5),
      {
        columns: [
          { width: '*', text: form.formNumber },
          {
            width: 120,
            text: fill(form.pageNumber, { page: String(page), pages: String(pages) }),
            alignment: 'center',
            color: ink.strong,
          },
          { width: '*', text: form.approval, alignment: 'right' },
        ],
      },
      form.status === 'draft'
        ? { text: form.draftMark, italics: true, alignment: 'center', margin: [0, 2, 0, 0] }
        : '',
    ],
  }
}
