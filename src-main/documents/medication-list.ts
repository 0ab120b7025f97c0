// Part three of the Medicare packet: every medicine in use, how and why it is taken. Prints what is on record and says
// so where something is not; it never guesses a direction or a reason.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { gridTable, ink, writingLines } from './layout.ts'
import type { AllergyLine, MedicationListFacts } from './medication-list-facts.ts'
import {
  allergyGroups,
  allergyText,
  isAllergyMarked,
  listColumns,
  prepareMedicationList,
} from './medication-list-facts.ts'
import { medicineBlocks, medicineTable } from './medication-list-rows.ts'
import { bodyWidth, listHeading, packetPart, smallSize } from './packet-part.ts'
import type { DocumentTemplate } from './template.ts'
import { dayInWords, fill } from './text-packs/cms-packet-text.ts'
import { packetLanguages } from './text-packs/index.ts'

/** The patient's list of medicines. */
export const medicationList = {
  id: 'medication-list',
  version: 3,
  title: 'Medication List',
  audience: 'patient',
  needsPrescriber: false,
  sources: ['cms-42-cfr-423-153'],
  hasTypeSizes: true,
  languages: packetLanguages,
  prepare: prepareMedicationList,
  build: (facts) => [packetPart(facts.part, facts.text.heading, content(facts))],
} as const satisfies DocumentTemplate<MedicationListFacts>

const blankRows = 4

function content(facts: MedicationListFacts): readonly Content[] {
  const { part, text } = facts
  const { form, typeSize } = part
  const boxes = blocks(facts)
  const boxed = (cells: readonly TableCell[]): Content => ({
    layout: gridTable,
    table: { widths: ['*'], dontBreakRows: true, body: cells.map((cell) => [cell]) },
  })
  return [
    ...listHeading(part, text.heading),
    { text: text.instructions, margin: [0, 0, 0, 10] },
    {
      stack: [facts.isInColumns ? medicineTable(facts) : medicineBlocks(facts)],
      margin: [0, 0, 0, 12],
    },
    ...(hasMarks(facts) ? [{ text: form.notTranslatedNote, margin: belowNote }] : []),
    addHere(facts),
    boxed(boxes.slice(0, -1)),
    {
      // The last box goes with what stands below it, which would be lost alone on a page.
      unbreakable: true,
      stack: [
        { stack: [boxed(boxes.slice(-1))], margin: [0, 0, 0, 12] },
        fill(text.contact, { contact: part.pharmacyName, phone: part.pharmacyPhone }),
        {
          text: text.disclosure,
          fontSize: Math.max(10, typeSize * 0.7),
          color: ink.quiet,
          margin: [0, 8, 0, 0],
        },
      ],
    },
  ]
}

const belowNote: [number, number, number, number] = [0, 0, 0, 12]

function hasMarks({ rows, allergies, goal }: MedicationListFacts): boolean {
  return (
    rows.some((row) => row.untranslated.length > 0) ||
    goal?.isTranslated === false ||
    (allergies.kind === 'listed' && allergies.items.some(isAllergyMarked))
  )
}

/** Empty rows in which the patient writes new medicines. */
function addHere({ part, text }: MedicationListFacts): Content {
  const { columns } = text
  const titles = [columns.medication, columns.directions, columns.indication, columns.prescriber]
  const rowHeight = Math.max(26, part.typeSize * 1.9)
  return {
    unbreakable: true,
    stack: [
      { text: text.addHere, margin: [0, 0, 0, 4] },
      {
        layout: gridTable,
        table: {
          headerRows: 1,
          // The grid pads every cell by 7 points on both sides, the ruled table by 2 and 6: same columns for the eye.
          widths: listColumns.map((width) => (width === '*' ? width : width - 4)),
          heights: (row) => (row === 0 ? 'auto' : rowHeight),
          body: [
            titles.map((title) => ({
              text: title,
              bold: true,
              fontSize: Math.min(part.typeSize, 14),
            })),
            ...Array.from({ length: blankRows }, (): TableCell[] => ['', '', '', '']),
          ],
        },
      },
    ],
    margin: [0, 0, 0, 14],
  }
}

function blocks(facts: MedicationListFacts): TableCell[] {
  const { text, goal, part } = facts
  const gap = Math.max(26, part.typeSize * 1.6)
  const titled = (title: string, ...rest: Content[]): TableCell => ({
    stack: [{ text: title, headlineLevel: 2, bold: true }, ...rest],
  })
  return [
    ...allergyBlocks(facts),
    titled(text.sideEffects, writingLines(2, bodyWidth - 16, gap)),
    titled(
      text.otherInformation,
      ...(goal === null ? [] : goalLines(goal.text, goal.isTranslated, facts)),
      writingLines(goal === null ? 2 : 1, bodyWidth - 16, gap),
    ),
    titled(text.notes, writingLines(4, bodyWidth - 16, gap)),
  ]
}

/** The goal in the patient's words; on a page of another language it stands under its title, in English and marked. */
function goalLines(
  goal: string,
  isTranslated: boolean,
  { part, text }: MedicationListFacts,
): Content[] {
  if (isTranslated) return [{ text: fill(text.goal, { goal }) }]
  return [
    { text: fill(text.goal, { goal: '' }).trim() },
    { text: goal },
    { text: part.form.notTranslated, italics: true, fontSize: smallSize(part.typeSize) },
  ]
}

/** One block, or several when the allergies would not fit on one page together. */
function allergyBlocks({ allergies, text, part }: MedicationListFacts): TableCell[] {
  const { form, typeSize } = part
  const block = (...rest: Content[]): TableCell => ({
    stack: [{ text: text.allergies, headlineLevel: 2, bold: true }, ...rest],
  })
  const line = (item: AllergyLine): Content => ({
    stack: [
      { text: allergyText(item, text) },
      ...(isAllergyMarked(item)
        ? [{ text: form.notTranslated, italics: true, fontSize: smallSize(typeSize) }]
        : []),
    ],
  })
  switch (allergies.kind) {
    case 'not-asked':
      return [block({ text: text.allergiesNotAsked }, writingLines(1, bodyWidth - 16))]
    case 'none-known': {
      const on = dayInWords(form, form.shortDate, allergies.on)
      return [block({ text: fill(text.allergiesNoneKnown, { on }) })]
    }
    case 'listed':
      return allergyGroups(allergies.items, text, typeSize).map((items) =>
        block(...items.map(line)),
      )
  }
}
