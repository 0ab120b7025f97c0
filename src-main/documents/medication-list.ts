// Part three of the Medicare packet: every medicine in use, how and why it is taken. Prints what is on record and says
// so where something is not; it never guesses a direction or a reason.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { shortDate } from './dates-in-words.ts'
import { gridTable, ink, ruledTable, writingLines } from './layout.ts'
import type { MedicationListFacts, MedicationRow } from './medication-list-facts.ts'
import { allergyLines, listColumns, prepareMedicationList } from './medication-list-facts.ts'
import { bodyWidth, listHeading, packetPart } from './packet-part.ts'
import type { DocumentTemplate } from './template.ts'
import type { MedicationListText } from './text-packs/cms-packet-text.ts'
import { fill } from './text-packs/cms-packet-text.ts'

/** The patient's list of medicines. */
export const medicationList = {
  id: 'medication-list',
  version: 1,
  title: 'Medication List',
  audience: 'patient',
  needsPrescriber: false,
  sources: ['cms-42-cfr-423-153'],
  prepare: prepareMedicationList,
  build: (facts) => [packetPart(facts.part, facts.text.heading, content(facts))],
} as const satisfies DocumentTemplate<MedicationListFacts>

const blankRows = 4
const blankRowHeight = 36

function content(facts: MedicationListFacts): readonly Content[] {
  const { part, text } = facts
  const { columns } = text
  const rows = facts.rows.map((row) => cellsOf(row, text))
  const none: TableCell[][] =
    rows.length > 0 ? [] : [[{ text: text.noMedications, colSpan: 4 }, '', '', '']]
  const titles = [columns.medication, columns.directions, columns.indication, columns.prescriber]
  const titleRow = (): TableCell[] => titles.map((title) => ({ text: title, bold: true }))
  return [
    ...listHeading(part, text.heading),
    { text: text.instructions, margin: [0, 0, 0, 12] },
    {
      layout: ruledTable,
      table: {
        widths: [...listColumns],
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        body: [titleRow(), ...rows, ...none],
      },
      margin: [0, 0, 0, 16],
    },
    {
      unbreakable: true,
      stack: [
        { text: text.addHere, fontSize: 12, color: ink.quiet, margin: [0, 0, 0, 4] },
        {
          layout: gridTable,
          table: {
            widths: blankColumns(),
            heights: (row) => (row === 0 ? 'auto' : blankRowHeight - 10),
            body: [
              titleRow(),
              ...Array.from({ length: blankRows }, (): TableCell[] => ['', '', '', '']),
            ],
          },
        },
      ],
      margin: [0, 0, 0, 16],
    },
    {
      layout: gridTable,
      table: { widths: ['*'], dontBreakRows: true, body: blocks(facts).map((block) => [block]) },
      margin: [0, 0, 0, 12],
    },
    {
      unbreakable: true,
      stack: [
        fill(text.contact, { contact: part.pharmacyName, phone: part.pharmacyPhone }),
        { text: text.disclosure, fontSize: 9.5, color: ink.quiet, margin: [0, 10, 0, 0] },
      ],
    },
  ]
}

// The grid pads every cell by 7 points on both sides, the ruled table by 2 and 6: same columns for the eye.
function blankColumns(): (number | '*')[] {
  return listColumns.map((width) => (width === '*' ? width : width - 4))
}

function cellsOf(row: MedicationRow, text: MedicationListText): TableCell[] {
  return [
    {
      stack: [
        { text: row.name, bold: true },
        ...(row.generic === null ? [] : [{ text: row.generic }]),
        ...(row.isHalfKnown ? [{ text: text.halfKnown, italics: true }] : []),
      ],
    },
    directionsCell(row, text),
    row.indication === null ? { text: text.noIndication, italics: true } : { text: row.indication },
    prescriberCell(row, text),
  ]
}

function directionsCell({ directions }: MedicationRow, text: MedicationListText): TableCell {
  switch (directions.kind) {
    case 'patient-wording':
      return { text: directions.text }
    case 'as-written':
      return { text: [{ text: `${text.asWritten} `, italics: true }, directions.text] }
    case 'none':
      return { text: text.noDirections, italics: true }
  }
}

function prescriberCell({ prescriber, kind }: MedicationRow, text: MedicationListText): TableCell {
  if (prescriber !== null) return { text: prescriber }
  if (kind === 'prescription') return { text: text.noPrescriber, italics: true }
  return { text: text[kind] }
}

function blocks(facts: MedicationListFacts): TableCell[] {
  const { text, goal } = facts
  const titled = (title: string, ...rest: Content[]): TableCell => ({
    stack: [{ text: title, bold: true }, ...rest],
  })
  return [
    ...allergyBlocks(facts),
    titled(text.sideEffects, writingLines(2, bodyWidth - 16)),
    titled(
      text.otherInformation,
      ...(goal === null ? [] : [{ text: fill(text.goal, { goal }) }]),
      writingLines(goal === null ? 2 : 1, bodyWidth - 16),
    ),
    titled(text.notes, writingLines(4, bodyWidth - 16)),
  ]
}

/** One block, or several when the allergies would not fit on one page together. */
function allergyBlocks({ allergies, text }: MedicationListFacts): TableCell[] {
  const block = (...rest: Content[]): TableCell => ({
    stack: [{ text: text.allergies, bold: true }, ...rest],
  })
  switch (allergies.kind) {
    case 'not-asked':
      return [block({ text: text.allergiesNotAsked }, writingLines(1, bodyWidth - 16))]
    case 'none-known':
      return [block({ text: fill(text.allergiesNoneKnown, { on: shortDate(allergies.on) }) })]
    case 'listed':
      return allergyLines(allergies.items, text).map((lines) =>
        block(...lines.map((l) => ({ text: l }))),
      )
  }
}
