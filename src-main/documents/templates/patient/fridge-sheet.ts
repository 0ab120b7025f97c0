// Everything on one page for the door of the refrigerator: up to 14 medicines on one side, in the largest type that fits.
// A longer list goes on and says so; nothing is left out and no type is smaller than 10 points. From 16 points on it is a
// large-print list, of as many pages as it needs.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../../clinical/chart.ts'
import { ink, ruledTable } from '../../layout.ts'
import { lineCount, lineFactor } from '../../measure-text.ts'
import { blockTooTall, largeBlock } from '../../sheets/large-blocks.ts'
import {
  allergyTexts,
  dayHeadings,
  directionsContent,
  doseCells,
  nameCell,
} from '../../sheets/medicine-cells.ts'
import { type MedicineLine, medicineLines } from '../../sheets/medicine-lines.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import {
  sheetHeading,
  sheetHeight,
  sheetLetterheadHeight,
  sheetLineHeight,
  sheetPart,
  sheetWidth,
} from '../../sheets/sheet-part.ts'
import { rowLines, tooTall } from '../../sheets/too-tall.ts'
import type { DocumentInput, DocumentTemplate, Prepared, TypeSize } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import {
  medicineWords,
  fridgeSheetWords as words,
} from '../../text-packs/patient-sheets-en-2026.ts'

export interface FridgeSheetFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly lines: readonly MedicineLine[]
  readonly allergies: Allergies
  /** Type size in points. */
  readonly size: number
  readonly isOnePage: boolean
  /** Null for the one page; points of the large print. */
  readonly large: TypeSize | null
}

/** The sheet for the refrigerator door. */
export const fridgeSheet = {
  id: 'fridge-sheet',
  version: 2,
  title: 'Fridge Sheet',
  audience: 'patient',
  needsPrescriber: false,
  hasTypeSizes: true,
  sources: [],
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      {
        isPreview: facts.isPreview,
        title: words.title,
        fontSize: facts.size,
        maxPages: facts.isOnePage ? 1 : null,
      },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<FridgeSheetFacts>

const sizes = [13, 12, 11, 10.5, 10] as const
const smallest = 10
const nameWidth = 160
const partWidth = 41
const innerWords = sheetWidth - nameWidth - 4 * partWidth - 46
const padding = 3

function prepare(input: DocumentInput): Prepared<FridgeSheetFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const lines = medicineLines(input)
  missing.add(lines === null, 'medication list', 'medications')
  const large = input.typeSize >= 16 ? input.typeSize : null
  if (large === null)
    tooTall(lines ?? [], { name: nameWidth, words: innerWords, size: smallest }, missing)
  else blockTooTall(lines ?? [], large, 0, missing)
  if (sheet === null || lines === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { allergies } = input.chart
  const room = sheetHeight - sheetLetterheadHeight(sheet)
  const fitting =
    large === null ? sizes.find((size) => heightAt(lines, allergies, size) <= room) : undefined
  return {
    ok: true,
    facts: {
      isPreview: input.review.signature === null,
      sheet,
      lines,
      allergies,
      size: large ?? fitting ?? 11,
      isOnePage: fitting !== undefined,
      large,
    },
  }
}

/** Points that the page takes at a type size; rather too many than too few. */
function heightAt(lines: readonly MedicineLine[], allergies: Allergies, size: number): number {
  const line = size * lineFactor * sheetLineHeight
  const widths = { name: nameWidth, words: innerWords, size }
  const rows = lines.reduce((sum, one) => sum + rowLines(one, widths) * line + 2 * padding + 1, 0)
  const allergyLines = lineCount(allergyLine(allergies), sheetWidth, { size })
  const heading = 24 + line + 12
  const helpLines = lineCount(words.help, sheetWidth, { size, isBold: true })
  return heading + 44 + rows + (allergyLines + helpLines) * line + 16
}

function allergyLine(allergies: Allergies): string {
  return `${medicineWords.allergies}: ${allergyTexts(allergies).join('; ')}`
}

function largeContent(facts: FridgeSheetFacts, size: TypeSize): readonly Content[] {
  const { lines, sheet } = facts
  return [
    ...sheetHeading(sheet, words.title, { fontSize: size }),
    {
      text: fill(words.goesOn, { count: String(lines.length) }),
      bold: true,
      margin: [0, 0, 0, 8],
    },
    ...(lines.length === 0
      ? [{ text: medicineWords.noMedicines }]
      : lines.map((line) => largeBlock(line, size))),
    ...allergiesAndHelp(facts),
  ]
}

function allergiesAndHelp({ allergies }: FridgeSheetFacts): readonly Content[] {
  return [
    {
      unbreakable: true,
      stack: [
        {
          text: [
            { text: `${medicineWords.allergies}: `, bold: true },
            allergyTexts(allergies).join('; '),
          ],
        },
        { text: words.help, bold: true, margin: [0, 4, 0, 0] },
      ],
    },
  ]
}

function content(facts: FridgeSheetFacts): readonly Content[] {
  const { lines, large } = facts
  if (large !== null) return largeContent(facts, large)
  const head: TableCell[] = [
    { text: words.medicine, bold: true },
    ...dayHeadings(),
    { text: words.howTo, bold: true },
  ]
  const none: TableCell[][] =
    lines.length > 0 ? [] : [[{ text: medicineWords.noMedicines, colSpan: 6 }, '', '', '', '', '']]
  return [
    ...sheetHeading(facts.sheet, words.title),
    facts.isOnePage
      ? ''
      : {
          text: fill(words.goesOn, { count: String(lines.length) }),
          bold: true,
          margin: [0, 0, 0, 5],
        },
    {
      layout: {
        ...ruledTable,
        vLineWidth: (column) => (column > 0 && column < 6 ? 0.4 : 0),
        vLineColor: () => ink.rule,
        fillColor: (row) => (row > 0 && row % 2 === 0 ? ink.shade : null),
        paddingLeft: () => 4,
        paddingRight: () => 3,
        paddingTop: () => padding,
        paddingBottom: () => padding,
      },
      table: {
        widths: [nameWidth, partWidth, partWidth, partWidth, partWidth, '*'],
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        body: [
          head,
          ...lines.map((line): TableCell[] => [
            nameCell(line),
            ...doseCells(line),
            { stack: [...directionsContent(line)] },
          ]),
          ...none,
        ],
      },
      margin: [0, 0, 0, 8],
    },
    ...allergiesAndHelp(facts),
  ]
}
