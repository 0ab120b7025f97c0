// The day as pictures: sun, noon, sunset and moon, and beside each the medicines taken then with their amounts. What has
// no fixed time stands at the end with its own words. Works in grey: no meaning is in a colour.

import type { Content, TableCell } from 'pdfmake/interfaces'
import {
  type OwnTemplate,
  ownTemplateOf,
  standingText,
  type TemplateSection,
} from '../../head/own-template.ts'
import { ink, ruledTable } from '../../layout.ts'
import { languageOf } from '../../packet-part.ts'
import { doseText, drawnLines } from '../../sheets/medicine-cells.ts'
import {
  type DayPart,
  dayParts,
  type MedicineLine,
  medicineLines,
} from '../../sheets/medicine-lines.ts'
import { pictogram } from '../../sheets/pictograms.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { sheetLanguages } from '../../sheets/sheet-frame.ts'
import { sheetHeading, sheetPart } from '../../sheets/sheet-part.ts'
import { directionLines, reasonLines, type SheetLine } from '../../sheets/sheet-words.ts'
import { type TabletLook, tabletSvg } from '../../sheets/tablet.ts'
import { tooTall } from '../../sheets/too-tall.ts'
import type { DocumentInput, DocumentTemplate, Prepared } from '../../template.ts'
import { patientSheetWords } from '../../text-packs/patient-sheets.ts'

export interface DrawnScheduleFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  /** Key of the language of the page. */
  readonly language: string
  readonly own: OwnTemplate
  readonly lines: readonly (MedicineLine & { readonly look: TabletLook | null })[]
}

/** Every medicine stands in one of these. */
const sections: readonly TemplateSection[] = [
  { id: 'times', title: 'Morning to bedtime', required: 'The schedule is this day.' },
  {
    id: 'others',
    title: 'Other times and when needed',
    required: 'Medicines without a fixed time would be missing.',
  },
]

/** The pictured day. */
export const drawnSchedule = {
  id: 'drawn-schedule',
  version: 2,
  title: 'Drawn Schedule',
  audience: 'patient',
  needsPrescriber: false,
  sources: [],
  sections,
  hasStandingTexts: true,
  languages: sheetLanguages,
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      {
        isPreview: facts.isPreview,
        title: patientSheetWords(facts.language).drawnSchedule.title,
        fontSize: size,
        language: facts.language,
      },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<DrawnScheduleFacts>

const size = 12
const pictureWidth = 46
const amountWidth = 84

function prepare(input: DocumentInput): Prepared<DrawnScheduleFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const language = languageOf(input)
  const lines = medicineLines(input, language)
  missing.add(lines === null, 'medication list', 'medications')
  const { medicine } = patientSheetWords(language)
  tooTall(lines ?? [], { name: 240, words: 240, size }, missing, medicine)
  if (sheet === null || lines === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  return {
    ok: true,
    facts: {
      isPreview: input.review.signature === null,
      sheet,
      language,
      own: ownTemplateOf(drawnSchedule, input),
      lines: lines.map((line) => ({ ...line, look: input.looks?.[line.id] ?? null })),
    },
  }
}

function content(facts: DrawnScheduleFacts): readonly Content[] {
  const { language } = facts
  const { medicine, drawnSchedule: words } = patientSheetWords(language)
  const others = facts.lines.filter((line) => line.doses === null)
  return [
    ...sheetHeading(facts.sheet, words.title, { language }),
    ...standingText(facts.own.opening, language),
    ...(facts.lines.length === 0
      ? [{ text: medicine.noMedicines }]
      : dayParts.map((part) => band(part, facts))),
    ...(others.length === 0
      ? []
      : [
          table(
            {
              stack: [
                { text: words.otherTimes, bold: true, fontSize: 14 },
                { text: words.otherHint, color: ink.quiet, fontSize: 10 },
              ],
              colSpan: 3,
            },
            others.map((line) =>
              row(
                line,
                line.isAsNeeded ? medicine.asNeeded : '',
                directionLines(line, medicine),
                language,
              ),
            ),
          ),
        ]),
    ...(facts.lines.some((line) => line.look === null)
      ? [{ text: words.notPictured, fontSize: 10, color: ink.quiet }]
      : []),
    ...(facts.lines.some((line) => line.untranslated.length > 0)
      ? [{ text: medicine.notTranslatedNote, fontSize: 10, color: ink.quiet }]
      : []),
    ...standingText(facts.own.closing, language),
  ]
}

type Line = DrawnScheduleFacts['lines'][number]

function band(part: DayPart, { lines, language }: DrawnScheduleFacts): Content {
  const { medicine, drawnSchedule: words } = patientSheetWords(language)
  const usual: SheetLine = { text: words.customary, isItalic: false }
  const taken = lines.flatMap((line) => {
    const dose = line.doses?.[part] ?? null
    if (dose === null) return []
    return [row(line, doseText(dose), line.isCustomary ? [usual] : [], language)]
  })
  const nothing: TableCell[] = [{ text: words.nothing, italics: true, colSpan: 3 }, '', '']
  return table(
    {
      columns: [
        { width: 34, svg: pictogram(part), fit: [26, 26] },
        {
          width: '*',
          text: medicine.dayParts[part],
          bold: true,
          fontSize: 16,
          margin: [0, 5, 0, 0],
        },
      ],
      colSpan: 3,
    },
    taken.length === 0 ? [nothing] : taken,
  )
}

function table(title: TableCell, rows: readonly TableCell[][]): Content {
  return {
    layout: {
      ...ruledTable,
      fillColor: (line) => (line === 0 ? ink.shade : null),
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
    table: {
      widths: [pictureWidth, amountWidth, '*'],
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body: [[title, '', ''], ...rows],
    },
    margin: [0, 0, 0, 9],
  }
}

function row(
  line: Line,
  amount: string,
  more: readonly SheetLine[],
  language: string,
): TableCell[] {
  const { medicine } = patientSheetWords(language)
  return [
    { svg: tabletSvg(line.look), width: 40, alignment: 'center' },
    { text: amount, bold: true, fontSize: 13 },
    {
      stack: [
        { text: line.name, bold: true },
        ...(line.generic === null ? [] : [{ text: line.generic }]),
        ...(line.isHalfKnown ? [{ text: medicine.halfKnown, italics: true }] : []),
        ...drawnLines(more),
        ...drawnLines(reasonLines(line, medicine)),
      ],
    },
  ]
}
