// The Personal Medication Record of the Core Elements: the patient's own list with a place for each time of day, people
// to call, allergies and problems, questions to ask, and signatures. What is not on record gets a line to write on.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../../clinical/chart.ts'
import type { Day } from '../../../clinical/dates.ts'
import {
  type OwnTemplate,
  ownTemplateOf,
  shownSection,
  standingText,
  type TemplateSection,
} from '../../head/own-template.ts'
import { phraseIn } from '../../languages/in-language.ts'
import { gridTable, ink, writingLines } from '../../layout.ts'
import { languageOf, oneLine } from '../../packet-part.ts'
import { blockTooTall, largeBlock } from '../../sheets/large-blocks.ts'
import {
  dayHeadings,
  directionsContent,
  doseCells,
  drawnLines,
  nameCell,
} from '../../sheets/medicine-cells.ts'
import { type MedicineLine, medicineLines } from '../../sheets/medicine-lines.ts'
import { type RecordPeople, recordPeople, recordSignatures } from '../../sheets/record-people.ts'
import { missingList, sheetFacts } from '../../sheets/sheet-facts.ts'
import { sheetLanguages, shortDay } from '../../sheets/sheet-frame.ts'
import { sheetHeading, sheetPart, sheetWidth } from '../../sheets/sheet-part.ts'
import { allergyLines, hasMarks } from '../../sheets/sheet-words.ts'
import { tooTall } from '../../sheets/too-tall.ts'
import type { DocumentInput, DocumentTemplate, Prepared, TypeSize } from '../../template.ts'
import { patientSheetWords } from '../../text-packs/patient-sheets.ts'

export interface PersonalMedicationRecordFacts extends RecordPeople {
  readonly isPreview: boolean
  readonly lines: readonly MedicineLine[]
  readonly allergies: Allergies
  readonly own: OwnTemplate
}

/** What a store may leave out of its record. */
const sections: readonly TemplateSection[] = [
  { id: 'list', title: 'Medicines in use', required: 'The record is this list.' },
  { id: 'new-rows', title: 'Blank rows for new medicines', required: null },
  { id: 'people', title: 'Emergency contact, doctor and pharmacy', required: null },
  {
    id: 'allergies',
    title: 'Allergies',
    required: 'Whoever treats the patient in an emergency reads them here.',
  },
  { id: 'problems', title: 'Problems with medicines', required: null },
  { id: 'questions', title: 'Questions to ask about a new medicine', required: null },
  { id: 'notes', title: 'Notes for the next visit', required: null },
  { id: 'signatures', title: 'Signatures and days', required: null },
]

/** The patient-owned list. */
export const personalMedicationRecord = {
  id: 'personal-medication-record',
  version: 3,
  title: 'Personal Medication Record',
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
        title: patientSheetWords(facts.language).personalMedicationRecord.title,
        fontSize: facts.large ?? closeSize,
        language: facts.language,
      },
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
  const language = languageOf(input)
  const { medicine } = patientSheetWords(language)
  const lines = medicineLines(input, language)
  const large = input.typeSize >= 16 ? input.typeSize : null
  missing.add(lines === null, 'medication list', 'medications')
  missing.facts.length === 0 &&
    (large === null
      ? tooTall(lines ?? [], { name: 138, words: wordsWidth, size: closeSize }, missing, medicine)
      : blockTooTall(lines ?? [], large, medicine, 3, missing))
  if (sheet === null || lines === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { emergencyContact, primaryCareId } = input.patient
  const relationship = oneLine(emergencyContact?.relationship ?? null)
  const primary = input.prescribers.find((one) => one.id === primaryCareId) ?? null
  return {
    ok: true,
    facts: {
      isPreview: input.review.signature === null,
      sheet,
      language,
      lines,
      allergies: input.chart.allergies,
      own: ownTemplateOf(personalMedicationRecord, input),
      emergency: {
        name: oneLine(emergencyContact?.name ?? null),
        relationship:
          relationship === null ? null : phraseIn(language, 'relationship', relationship),
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

const wordsIn = (facts: PersonalMedicationRecordFacts) => patientSheetWords(facts.language)

function content(facts: PersonalMedicationRecordFacts): readonly Content[] {
  const { sheet, language, lines, allergies, own } = facts
  const { medicine, personalMedicationRecord: words } = wordsIn(facts)
  const isMarked =
    hasMarks(lines, allergies, medicine, language) ||
    facts.emergency.relationship?.isTranslated === false
  return [
    ...sheetHeading(sheet, words.title, { fontSize: facts.large ?? closeSize, language }),
    { text: words.carry, margin: [0, 0, 0, 8] },
    ...standingText(own.opening, language),
    ...(facts.large === null ? [grid(facts)] : largeList(facts, facts.large)),
    ...(isMarked ? [{ text: medicine.notTranslatedNote, margin: below }] : []),
    ...shownSection(own, 'people', () => [recordPeople(facts, closeSize)]),
    ...blocks(facts),
    ...standingText(own.closing, language),
    ...shownSection(own, 'signatures', () => [recordSignatures(facts, closeSize)]),
  ]
}

const below: [number, number, number, number] = [0, 0, 0, 8]

function largeList(facts: PersonalMedicationRecordFacts, size: TypeSize): readonly Content[] {
  const { medicine } = wordsIn(facts)
  if (facts.lines.length === 0) return [{ text: medicine.noMedicines, margin: below }]
  return facts.lines.map((line) =>
    largeBlock(line, size, medicine, dates(line, facts.language, size)),
  )
}

function grid(facts: PersonalMedicationRecordFacts): Content {
  const { medicine, personalMedicationRecord: words } = wordsIn(facts)
  const { lines, language } = facts
  const head: TableCell[] = [
    { text: words.medicine, bold: true },
    ...dayHeadings(medicine),
    { text: words.howTo, bold: true },
  ]
  const none: TableCell[][] =
    lines.length > 0 ? [] : [[{ text: medicine.noMedicines, colSpan: 6 }, '', '', '', '', '']]
  const row = (line: MedicineLine): TableCell[] => [
    nameCell(line, medicine),
    ...doseCells(line, medicine),
    { stack: [...directionsContent(line, medicine), ...dates(line, language)] },
  ]
  const blank = (): TableCell[] => ['', '', '', '', '', { stack: ['\n', ...dates(null, language)] }]
  const isBlankShown = !facts.own.hidden.includes('new-rows')
  const newRows = Array.from({ length: isBlankShown ? blankRows : 0 }, blank)
  return {
    layout: { ...gridTable, paddingLeft: () => 4, paddingRight: () => 4 },
    table: {
      widths: [...widths],
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      heights: (index) => (index > Math.max(1, lines.length) ? 30 : 'auto'),
      body: [head, ...lines.map(row), ...none, ...newRows],
    },
    margin: [0, 0, 0, 12],
  }
}

/** Start, stop and prescriber; a line to write on where nothing is on record. */
function dates(line: MedicineLine | null, language: string, fontSize = 9.5): readonly Content[] {
  const { personalMedicationRecord: words } = patientSheetWords(language)
  const shown = (label: string, value: string | null, blank: string) => [
    { text: `${label} `, color: ink.quiet },
    value ?? { text: blank, color: ink.rule },
  ]
  const day = (on: Day | null) => (on === null ? null : shortDay(language, on))
  const doctor = line?.prescriber ?? null
  const isOwn = line !== null && doctor === null && line.kind !== 'prescription'
  return [
    {
      text: [
        ...shown(words.start, day(line?.start ?? null), '__________'),
        '   ',
        ...shown(words.stop, day(line?.stop ?? null), '__________'),
      ],
      fontSize,
      margin: [0, 4, 0, 0],
    },
    isOwn
      ? { text: words.nonPrescription, fontSize }
      : {
          text: shown(words.doctor, doctor, '________________________'),
          fontSize,
          margin: [0, 2, 0, 0],
        },
  ]
}

function blocks(facts: PersonalMedicationRecordFacts): readonly Content[] {
  const { medicine, personalMedicationRecord: words } = wordsIn(facts)
  const inner = sheetWidth - 16
  const gap = Math.max(24, 1.5 * (facts.large ?? closeSize))
  const frame = (...stack: Content[]): Content => ({
    layout: gridTable,
    table: { widths: ['*'], dontBreakRows: true, body: [[{ stack }]] },
    margin: below,
  })
  const title = (text: string): Content => ({ text, bold: true, margin: [0, 0, 0, 2] })
  const columns =
    facts.large === null ? [words.questions.slice(0, 3), words.questions.slice(3)] : []
  return [
    frame(
      title(words.allergies),
      ...drawnLines(allergyLines(facts.allergies, medicine, facts.language).flat()),
      writingLines(1, inner, gap),
    ),
    ...shownSection(facts.own, 'problems', () => [
      frame(title(words.problems), writingLines(3, inner, gap)),
    ]),
    ...shownSection(facts.own, 'questions', () => [
      frame(
        title(words.ask),
        columns.length === 0
          ? { ul: [...words.questions] }
          : { columns: columns.map((ul) => ({ width: '*', ul: [...ul] })), columnGap: 14 },
      ),
    ]),
    ...shownSection(facts.own, 'notes', () => [
      frame(title(words.notes), writingLines(3, inner, gap)),
    ]),
  ]
}
