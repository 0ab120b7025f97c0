// Page frame of the sheets outside the Medicare packet: who, when, which page, whom to call.

import type { Content } from 'pdfmake/interfaces'
import { letterheadBlock, letterheadHeight, picturesOf } from '../head/letterhead.ts'
import { hairline, ink, paper } from '../layout.ts'
import { textWidth } from '../measure-text.ts'
import type { PageDescription } from '../template.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import { cmsPacketText, textPackOf } from '../text-packs/index.ts'
import type { SheetFacts } from './sheet-facts.ts'
import { longDay, sheetFrame, shortDay } from './sheet-frame.ts'

/** Left, top, right, bottom in points. */
export const sheetMargins = [42, 50, 42, 54] as const
/** Width of the body in points. */
export const sheetWidth = paper.width - sheetMargins[0] - sheetMargins[2]
/** Height of the body in points. */
export const sheetHeight = paper.height - sheetMargins[1] - sheetMargins[3]
export const sheetLineHeight = 0.98

export interface SheetLook {
  readonly isPreview: boolean
  readonly title: string
  readonly fontSize: number
  readonly maxPages?: number | null
  /** Key of a language; English when unsaid. */
  readonly language?: string
  /** For duplex printing; none when unsaid. */
  readonly blankBack?: string | null
}

/** One part; name, birth date and title stand on every page. */
export function sheetPart(
  facts: SheetFacts,
  look: SheetLook,
  content: readonly Content[],
): PageDescription {
  const language = look.language ?? 'en'
  const words = sheetFrame(language)
  const { letterhead } = facts
  return {
    content: letterhead === undefined ? content : [sheetLetterhead(facts), ...content],
    margins: sheetMargins,
    fontSize: look.fontSize,
    lineHeight: sheetLineHeight,
    header: (page) =>
      page === 1 && letterhead !== undefined
        ? null
        : {
            margin: [sheetMargins[0], 24, sheetMargins[2], 0],
            fontSize: 9.5,
            color: ink.quiet,
            columns: [
              {
                width: '*',
                text:
                  page === 1 ? facts.pharmacyName : fill(words.continued, { title: look.title }),
              },
              {
                width: 'auto',
                alignment: 'right',
                text: page === 1 ? facts.pharmacyPhone : nameAndBirth(facts, language),
              },
            ],
          },
    footer: (page, pages) => ({
      margin: [sheetMargins[0], 12, sheetMargins[2], 0],
      fontSize: 9.5,
      color: ink.quiet,
      stack: [
        hairline(sheetWidth, 0, 4),
        {
          columns: [
            {
              width: '*',
              text: [
                fill(words.questions, { name: facts.pharmacyName, phone: facts.pharmacyPhone }),
                ...(words.draft === null ? [] : [{ text: `  (${words.draft})`, italics: true }]),
              ],
            },
            {
              width: 140,
              alignment: 'right',
              color: ink.strong,
              text: fill(page < pages ? words.pageGoesOn : words.page, {
                page: String(page),
                pages: String(pages),
              }),
            },
          ],
        },
      ],
    }),
    watermark: look.isPreview ? words.previewMark : null,
    blankBack: look.blankBack ?? null,
    maxPages: look.maxPages ?? null,
    pictures: picturesOf(letterhead),
    ...(language === 'en' ? {} : { language: cmsPacketText(textPackOf(language)).form.language }),
  }
}

/** Points by which a head begins above the body, where the plain head stands. */
const intoTop = 24
const headAir = [5, 12] as const

/** Points of the body that the store's head takes; 0 without one. */
export function sheetLetterheadHeight({ letterhead }: SheetFacts): number {
  return letterhead === undefined
    ? 0
    : letterheadHeight(letterhead, sheetWidth) + headAir[0] + 1 + headAir[1] - intoTop
}

function sheetLetterhead({ letterhead, pharmacyName }: SheetFacts): Content {
  if (letterhead === undefined) return ''
  return {
    stack: [
      letterheadBlock(letterhead, sheetWidth, pharmacyName),
      hairline(sheetWidth, headAir[0], headAir[1]),
    ],
    margin: [0, -intoTop, 0, 0],
  }
}

function nameAndBirth(facts: SheetFacts, language: string): string {
  const birth = shortDay(language, facts.birthDate)
  return fill(sheetFrame(language).whose, { name: facts.patientName, birth })
}

/**
 * Title, whose sheet it is and of which day; grows with type above 14 points. Name and day stand side by side where one
 * line holds both.
 */
export function sheetHeading(
  facts: SheetFacts,
  title: string,
  { language = 'en', fontSize = 12 }: Partial<Pick<SheetLook, 'language' | 'fontSize'>> = {},
): readonly Content[] {
  const born = fill(sheetFrame(language).born, { birth: shortDay(language, facts.birthDate) })
  const whose = { text: [{ text: facts.patientName, bold: true }, `   ${born}`] }
  const on = longDay(language, facts.on)
  const size = { size: fontSize }
  const width =
    textWidth(facts.patientName, { ...size, isBold: true }) + textWidth(`   ${born}  ${on}`, size)
  return [
    {
      text: title,
      fontSize: Math.max(20, fontSize + 6),
      bold: true,
      lineHeight: 1,
      margin: [0, 2, 0, 4],
    },
    width < sheetWidth
      ? {
          columns: [
            { width: '*', ...whose },
            { width: 'auto', alignment: 'right', text: on },
          ],
        }
      : { stack: [whose, on] },
    hairline(sheetWidth, 4, 6),
  ]
}

/** A label with a line to write on, or the fact where it is known. */
export function field(label: string, value: string | null, width: number, size = 11): Content {
  return {
    stack: [
      { text: label, fontSize: size - 1.5, color: ink.quiet },
      value === null
        ? hairline(width, size + 5, 0)
        : { text: value, bold: true, margin: [0, 1, 0, 0] },
    ],
    margin: [0, 0, 0, 7],
  }
}
