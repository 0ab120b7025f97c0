// Everything on one page for the door of the refrigerator: up to 14 medicines on one side, in the largest type that fits.
// A longer list goes on and says so; nothing is left out and no type is smaller than 10 points. From 16 points on it is a
// large-print list, of as many pages as it needs.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../../clinical/chart.ts'
import {
  type OwnTemplate,
  ownTemplateOf,
  shownSection,
  standingLines,
  standingText,
  type TemplateSection,
} from '../../head/own-template.ts'
import { ink, ruledTable } from '../../layout.ts'
import { lineCount, lineFactor } from '../../measure-text.ts'
import { languageOf } from '../../packet-part.ts'
import { blockTooTall, largeBlock } from '../../sheets/large-blocks.ts'
import {
  dayHeadings,
  directionsContent,
  doseCells,
  drawnLines,
  nameCell,
} from '../../sheets/medicine-cells.ts'
import { type MedicineLine, medicineLines } from '../../sheets/medicine-lines.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { sheetLanguages } from '../../sheets/sheet-frame.ts'
import {
  sheetHeading,
  sheetHeight,
  sheetLetterheadHeight,
  sheetLineHeight,
  sheetPart,
  sheetWidth,
} from '../../sheets/sheet-part.ts'
import { allergyLines, hasMarks } from '../../sheets/sheet-words.ts'
import { rowLines, tooTall } from '../../sheets/too-tall.ts'
import type { DocumentInput, DocumentTemplate, Prepared, TypeSize } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { patientSheetWords } from '../../text-packs/patient-sheets.ts'

export interface FridgeSheetFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  /** Key of the language of the page. */
  readonly language: string
  readonly lines: readonly MedicineLine[]
  readonly allergies: Allergies
  readonly own: OwnTemplate
  /** Type size in points. */
  readonly size: number
  readonly isOnePage: boolean
  /** Null for the one page; points of the large print. */
  readonly large: TypeSize | null
}

/** What a store may leave out of its sheet. */
const sections: readonly TemplateSection[] = [
  { id: 'list', title: 'Medicines and times', required: 'The sheet is this list.' },
  {
    id: 'allergies',
    title: 'Allergies',
    required: 'Whoever treats the patient in an emergency reads them here.',
  },
  { id: 'help', title: 'Whom to call for help', required: null },
]

/** The sheet for the refrigerator door. */
export const fridgeSheet = {
  id: 'fridge-sheet',
  version: 3,
  title: 'Fridge Sheet',
  audience: 'patient',
  needsPrescriber: false,
  hasTypeSizes: true,
  languages: sheetLanguages,
  sources: [],
  sections,
  hasStandingTexts: true,
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      {
        isPreview: facts.isPreview,
        title: patientSheetWords(facts.language).fridgeSheet.title,
        language: facts.language,
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
  const language = languageOf(input)
  const { medicine } = patientSheetWords(language)
  const lines = medicineLines(input, language)
  missing.add(lines === null, 'medication list', 'medications')
  const large = input.typeSize >= 16 ? input.typeSize : null
  if (large === null)
    tooTall(lines ?? [], { name: nameWidth, words: innerWords, size: smallest }, missing, medicine)
  else blockTooTall(lines ?? [], large, medicine, 0, missing)
  if (sheet === null || lines === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { allergies } = input.chart
  const own = ownTemplateOf(fridgeSheet, input)
  const room = sheetHeight - sheetLetterheadHeight(sheet)
  const fitting =
    large === null
      ? sizes.find((size) => heightAt(lines, allergies, size, language, own) <= room)
      : undefined
  return {
    ok: true,
    facts: {
      isPreview: input.review.signature === null,
      sheet,
      language,
      lines,
      allergies,
      own,
      size: large ?? fitting ?? 11,
      isOnePage: fitting !== undefined,
      large,
    },
  }
}

/** Points that the page takes at a type size; rather too many than too few. */
function heightAt(
  lines: readonly MedicineLine[],
  allergies: Allergies,
  size: number,
  language: string,
  own: OwnTemplate,
): number {
  const { medicine, fridgeSheet: words } = patientSheetWords(language)
  const line = size * lineFactor * sheetLineHeight
  const widths = { name: nameWidth, words: innerWords, size }
  const rows = lines.reduce(
    (sum, one) => sum + rowLines(one, widths, medicine) * line + 2 * padding + 1,
    0,
  )
  const { intro, items } = allergyText(allergies, language)
  const texts = [
    intro,
    ...items,
    ...marksNote(lines, allergies, language),
    ...standingLines(own.opening, language),
    ...standingLines(own.closing, language),
  ]
  const allergyRows = texts.reduce((sum, text) => sum + lineCount(text, sheetWidth, { size }), 0)
  const heading = 24 + line + 12
  const standing = [own.opening, own.closing].filter((text) => text !== null).length
  const helpLines = lineCount(words.help, sheetWidth, { size, isBold: true })
  return heading + 44 + rows + (allergyRows + helpLines) * line + 16 + 10 * standing
}

/** In one paragraph where each entry is one line, else a line for each. */
function allergyText(allergies: Allergies, language: string) {
  const { medicine } = patientSheetWords(language)
  const entries = allergyLines(allergies, medicine, language)
  const isOne = entries.every(({ length }) => length === 1)
  const texts = entries.map((entry) => entry.map(({ text }) => text).join('; '))
  return isOne
    ? { intro: `${medicine.allergies}: ${texts.join('; ')}`, items: [] }
    : { intro: `${medicine.allergies}:`, items: entries.flat().map(({ text }) => text) }
}

function marksNote(
  lines: readonly MedicineLine[],
  allergies: Allergies,
  language: string,
): readonly string[] {
  const { medicine } = patientSheetWords(language)
  return hasMarks(lines, allergies, medicine, language) ? [medicine.notTranslatedNote] : []
}

function largeContent(facts: FridgeSheetFacts, size: TypeSize): readonly Content[] {
  const { lines, sheet, language } = facts
  const { medicine, fridgeSheet: words } = patientSheetWords(language)
  return [
    ...sheetHeading(sheet, words.title, { fontSize: size, language }),
    {
      text: fill(words.goesOn, { count: String(lines.length) }),
      bold: true,
      margin: [0, 0, 0, 8],
    },
    ...standingText(facts.own.opening, language),
    // First, because a last page of these alone would be lost.
    { stack: [...allergiesAndHelp(facts)], margin: [0, 0, 0, 10] },
    ...(lines.length === 0
      ? [{ text: medicine.noMedicines }]
      : lines.map((line) => largeBlock(line, size, medicine))),
    ...standingText(facts.own.closing, language),
  ]
}

function allergiesAndHelp(facts: FridgeSheetFacts): readonly Content[] {
  const { allergies, lines, language, own } = facts
  const { medicine, fridgeSheet: words } = patientSheetWords(language)
  const entries = allergyLines(allergies, medicine, language)
  const isOne = entries.every(({ length }) => length === 1)
  const label: Content = { text: `${medicine.allergies}: `, bold: true }
  return [
    {
      unbreakable: true,
      stack: [
        ...(isOne
          ? [
              {
                text: [
                  label,
                  entries
                    .flat()
                    .map(({ text }) => text)
                    .join('; '),
                ],
              },
            ]
          : [label, ...drawnLines(entries.flat())]),
        ...marksNote(lines, allergies, language).map((text) => ({ text, italics: true })),
        ...shownSection(own, 'help', () => [
          { text: words.help, bold: true, margin: [0, 4, 0, 0] },
        ]),
      ],
    },
  ]
}

function content(facts: FridgeSheetFacts): readonly Content[] {
  const { lines, large, language } = facts
  const { medicine, fridgeSheet: words } = patientSheetWords(language)
  if (large !== null) return largeContent(facts, large)
  const head: TableCell[] = [
    { text: words.medicine, bold: true },
    ...dayHeadings(medicine),
    { text: words.howTo, bold: true },
  ]
  const none: TableCell[][] =
    lines.length > 0 ? [] : [[{ text: medicine.noMedicines, colSpan: 6 }, '', '', '', '', '']]
  return [
    ...sheetHeading(facts.sheet, words.title, { language }),
    ...standingText(facts.own.opening, language),
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
            nameCell(line, medicine),
            ...doseCells(line, medicine),
            { stack: [...directionsContent(line, medicine)] },
          ]),
          ...none,
        ],
      },
      margin: [0, 0, 0, 8],
    },
    ...allergiesAndHelp(facts),
    ...standingText(facts.own.closing, language),
  ]
}
