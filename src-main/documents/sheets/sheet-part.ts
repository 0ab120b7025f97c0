// Page frame of the sheets outside the Medicare packet: who, when, which page, whom to call.

import type { Content } from 'pdfmake/interfaces'
import { longDate, shortDate } from '../dates-in-words.ts'
import { hairline, ink, paper } from '../layout.ts'
import type { PageDescription } from '../template.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import { sheetFrameEn2026 as words } from '../text-packs/sheet-frame-en-2026.ts'
import type { SheetFacts } from './sheet-facts.ts'

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
}

/** One part; name, birth date and title stand on every page. */
export function sheetPart(
  facts: SheetFacts,
  look: SheetLook,
  content: readonly Content[],
): PageDescription {
  return {
    content,
    margins: sheetMargins,
    fontSize: look.fontSize,
    lineHeight: sheetLineHeight,
    header: (page) => ({
      margin: [sheetMargins[0], 24, sheetMargins[2], 0],
      fontSize: 9.5,
      color: ink.quiet,
      columns: [
        {
          width: '*',
          text: page === 1 ? facts.pharmacyName : fill(words.continued, { title: look.title }),
        },
        {
          width: '*',
          alignment: 'right',
          text: page === 1 ? facts.pharmacyPhone : nameAndBirth(facts),
        },
      ],
    }),
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
              text: fill(words.questions, { name: facts.pharmacyName, phone: facts.pharmacyPhone }),
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
    blankBack: null,
    maxPages: look.maxPages ?? null,
  }
}

function nameAndBirth(facts: SheetFacts): string {
  return fill(words.whose, { name: facts.patientName, birth: shortDate(facts.birthDate) })
}

/** Title, whose sheet it is and of which day. Needs at most `sheetHeadingHeight` points for a name of one line. */
export function sheetHeading(facts: SheetFacts, title: string): readonly Content[] {
  return [
    { text: title, fontSize: 20, bold: true, lineHeight: 1, margin: [0, 2, 0, 4] },
    {
      columns: [
        {
          width: '*',
          text: [
            { text: facts.patientName, bold: true },
            `   ${fill(words.born, { birth: shortDate(facts.birthDate) })}`,
          ],
        },
        { width: 150, alignment: 'right', text: longDate(facts.on) },
      ],
    },
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
