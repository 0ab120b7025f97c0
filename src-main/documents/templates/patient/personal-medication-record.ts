// The Personal Medication Record of the Core Elements: the patient's own list with a place for each time of day, people
// to call, allergies and problems, questions to ask, and signatures. What is not on record gets a line to write on.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../../clinical/chart.ts'
import type { Day } from '../../../clinical/dates.ts'
import { shortDate } from '../../dates-in-words.ts'
import { gridTable, hairline, ink, writingLines } from '../../layout.ts'
import { oneLine } from '../../packet-part.ts'
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
import { field, sheetHeading, sheetPart, sheetWidth } from '../../sheets/sheet-part.ts'
import { tooTall } from '../../sheets/too-tall.ts'
import type { DocumentInput, DocumentTemplate, Prepared, TypeSize } from '../../template.ts'
import {
  medicineWords,
  personalMedicationRecordWords as words,
} from '../../text-packs/patient-sheets-en-2026.ts'

interface Contact {
  readonly name: string | null
  readonly relationship: string | null
  readonly phone: string | null
}

export interface PersonalMedicationRecordFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly lines: readonly MedicineLine[]
  readonly allergies: Allergies
  readonly emergency: Contact
  readonly primaryCare: Contact
  readonly reviewedOn: Day | null
  /** Points of large print; null for the close grid. */
  readonly large: TypeSize | null
}

/** The patient-owned list. */
export const personalMedicationRecord = {
  id: 'personal-medication-record',
  version: 2,
  title: 'Personal Medication Record',
  audience: 'patient',
  needsPrescriber: false,
  hasTypeSizes: true,
  sources: [],
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      { isPreview: facts.isPreview, title: words.title, fontSize: facts.large ?? closeSize },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<PersonalMedicationRecordFacts>

/** Type of the grid, whose columns have no room for more. */
const closeSize = 11
const widths = [138, 43, 43, 43, 45, '*'] as const
const wordsWidth = 160
const blankRows = 3

function prepare(input: DocumentInput): Prepared<PersonalMedicationRecordFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const lines = medicineLines(input)
  const large = input.typeSize >= 16 ? input.typeSize : null
  missing.add(lines === null, 'medication list', 'medications')
  missing.facts.length === 0 &&
    (large === null
      ? tooTall(lines ?? [], { name: 138, words: wordsWidth, size: closeSize }, missing)
      : blockTooTall(lines ?? [], large, 3, missing))
  if (sheet === null || lines === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { emergencyContact, primaryCareId } = input.patient
  const primary = input.prescribers.find((one) => one.id === primaryCareId) ?? null
  return {
    ok: true,
    facts: {
      isPreview: input.review.signature === null,
      sheet,
      lines,
      allergies: input.chart.allergies,
      emergency: {
        name: oneLine(emergencyContact?.name ?? null),
        relationship: oneLine(emergencyContact?.relationship ?? null),
        phone: oneLine(emergencyContact?.phone ?? null),
      },
      primaryCare: {
        name: oneLine(primary?.name ?? null),
        relationship: null,
        phone: oneLine(primary?.phone ?? null),
      },
      reviewedOn: input.review.signature === null ? null : input.review.heldOn,
      large,
    },
  }
}

function content(facts: PersonalMedicationRecordFacts): readonly Content[] {
  return [
    ...sheetHeading(facts.sheet, words.title, { fontSize: facts.large ?? closeSize }),
    { text: words.carry, margin: [0, 0, 0, 8] },
    ...(facts.large === null ? [grid(facts)] : largeList(facts, facts.large)),
    people(facts),
    ...blocks(facts),
    signatures(facts),
  ]
}

function largeList({ lines }: PersonalMedicationRecordFacts, size: TypeSize): readonly Content[] {
  if (lines.length === 0) return [{ text: medicineWords.noMedicines, margin: [0, 0, 0, 8] }]
  return lines.map((line) =>
    largeBlock(line, size, dates(line.start, line.stop, doctorOf(line), size)),
  )
}

function grid(facts: PersonalMedicationRecordFacts): Content {
  const head: TableCell[] = [
    { text: words.medicine, bold: true },
    ...dayHeadings(),
    { text: words.howTo, bold: true },
  ]
  const none: TableCell[][] =
    facts.lines.length > 0
      ? []
      : [[{ text: medicineWords.noMedicines, colSpan: 6 }, '', '', '', '', '']]
  return {
    layout: { ...gridTable, paddingLeft: () => 4, paddingRight: () => 4 },
    table: {
      widths: [...widths],
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      heights: (row) => (row > Math.max(1, facts.lines.length) ? 30 : 'auto'),
      body: [head, ...facts.lines.map(row), ...none, ...Array.from({ length: blankRows }, blank)],
    },
    margin: [0, 0, 0, 12],
  }
}

const blank = (): TableCell[] => ['', '', '', '', '', { stack: ['\n', ...dates(null, null, null)] }]

function row(line: MedicineLine): TableCell[] {
  return [
    nameCell(line),
    ...doseCells(line),
    { stack: [...directionsContent(line), ...dates(line.start, line.stop, doctorOf(line))] },
  ]
}

const doctorOf = (line: MedicineLine) =>
  line.prescriber ?? (line.kind === 'prescription' ? null : words.nonPrescription)

function dates(
  start: Day | null,
  stop: Day | null,
  doctor: string | null,
  fontSize = 9.5,
): readonly Content[] {
  // A line to write on where nothing is on record.
  const shown = (label: string, value: string | null, line: string) => [
    { text: `${label} `, color: ink.quiet },
    value ?? { text: line, color: ink.rule },
  ]
  return [
    {
      text: [
        ...shown(words.start, start === null ? null : shortDate(start), '__________'),
        '   ',
        ...shown(words.stop, stop === null ? null : shortDate(stop), '__________'),
      ],
      fontSize,
      margin: [0, 4, 0, 0],
    },
    doctor === words.nonPrescription
      ? { text: doctor, fontSize }
      : {
          text: shown(words.doctor, doctor, '________________________'),
          fontSize,
          margin: [0, 2, 0, 0],
        },
  ]
}

function people({ emergency, primaryCare, sheet }: PersonalMedicationRecordFacts): Content {
  const gap = 18
  const width = (sheetWidth - 2 * gap) / 3
  const block = (title: string, ...fields: Content[]) => ({
    width,
    stack: [titled(title), ...fields],
  })
  return {
    unbreakable: true,
    columns: [
      block(
        words.emergency,
        field(words.name, emergency.name, width),
        field(words.relationship, emergency.relationship, width),
        field(words.phone, emergency.phone, width),
      ),
      block(
        words.primaryCare,
        field(words.name, primaryCare.name, width),
        field(words.phone, primaryCare.phone, width),
      ),
      block(
        words.pharmacy,
        field(words.name, sheet.pharmacyName, width),
        field(words.phone, sheet.pharmacyPhone, width),
      ),
    ],
    columnGap: gap,
    margin: [0, 0, 0, 8],
  }
}

const titled = (text: string): Content => ({ text, bold: true, margin: [0, 0, 0, 4] })

function blocks(facts: PersonalMedicationRecordFacts): readonly Content[] {
  const inner = sheetWidth - 16
  const frame = (...stack: Content[]): Content => ({
    layout: gridTable,
    table: { widths: ['*'], dontBreakRows: true, body: [[{ stack }]] },
    margin: [0, 0, 0, 8],
  })
  const title = (text: string): Content => ({ text, bold: true, margin: [0, 0, 0, 2] })
  return [
    frame(
      title(words.allergies),
      ...allergyTexts(facts.allergies).map((text): Content => ({ text })),
      writingLines(1, inner, 22),
    ),
    frame(title(words.problems), writingLines(3, inner, 24)),
    frame(title(words.ask), {
      columns: [0, 3].map((from) => ({
        width: '*',
        ul: words.questions.slice(from, from + 3),
      })),
      columnGap: 14,
    }),
    frame(title(words.notes), writingLines(3, inner, 24)),
  ]
}

function signatures({ sheet, reviewedOn }: PersonalMedicationRecordFacts): Content {
  const half = (sheetWidth - 24) / 2
  const line = (label: string) => ({
    width: half,
    stack: [hairline(half, 26, 2), { text: label, fontSize: 9.5, color: ink.quiet }],
  })
  return {
    unbreakable: true,
    stack: [
      { columns: [line(words.mySignature), line(words.theirSignature)], columnGap: 24 },
      {
        columns: [
          { width: half, ...asStack(field(words.updated, shortDate(sheet.on), half)) },
          {
            width: half,
            ...asStack(
              field(words.reviewed, reviewedOn === null ? null : shortDate(reviewedOn), half),
            ),
          },
        ],
        columnGap: 24,
        margin: [0, 10, 0, 0],
      },
    ],
  }
}

const asStack = (content: Content) => ({ stack: [content] })
