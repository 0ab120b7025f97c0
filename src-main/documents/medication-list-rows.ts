// The medicines of the list, in four columns, or in large type as blocks of full lines. No facts are made here.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { ruledTable } from './layout.ts'
import type { MedicationListFacts, MedicationRow } from './medication-list-facts.ts'
import { labelWidth, listColumns } from './medication-list-facts.ts'
import { smallSize } from './packet-part.ts'

/** Four columns under the titles of the form. */
export function medicineTable(facts: MedicationListFacts): Content {
  const { text, rows } = facts
  const { columns } = text
  const titles = [columns.medication, columns.directions, columns.indication, columns.prescriber]
  const none: TableCell[][] =
    rows.length > 0 ? [] : [[{ text: text.noMedications, colSpan: 4 }, '', '', '']]
  return {
    layout: ruledTable,
    table: {
      widths: [...listColumns],
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body: [
        titles.map((title): TableCell => ({ text: title, bold: true })),
        ...rows.map((row) => [
          { stack: [{ text: row.name, bold: true }, ...underName(row, facts)] },
          { stack: directions(row, facts) },
          { stack: reason(row, facts) },
          prescriber(row, facts),
        ]),
        ...none,
      ],
    },
  }
}

/** One block for each medicine: its name over the whole width, then a line for each column of the form. */
export function medicineBlocks(facts: MedicationListFacts): Content {
  const { text, rows, part } = facts
  const { columns } = text
  const width = labelWidth(text, part.typeSize)
  const line = (label: string, stack: Content[]): Content => ({
    columns: [
      { width, text: `${label}:`, bold: true },
      { width: '*', stack },
    ],
    columnGap: 0,
  })
  if (rows.length === 0) return { text: text.noMedications }
  return {
    layout: ruledTable,
    table: {
      widths: ['*'],
      dontBreakRows: true,
      body: rows.map((row): TableCell[] => [
        {
          stack: [
            { text: row.name, headlineLevel: 2, bold: true, fontSize: part.typeSize + 1 },
            ...underName(row, facts),
            line(columns.directions, directions(row, facts)),
            line(columns.indication, reason(row, facts)),
            line(columns.prescriber, [prescriber(row, facts)]),
          ],
        },
      ]),
    },
  }
}

function underName(
  { generic, isHalfKnown }: MedicationRow,
  { text }: MedicationListFacts,
): Content[] {
  return [
    ...(generic === null ? [] : [{ text: generic }]),
    ...(isHalfKnown ? [{ text: text.halfKnown, italics: true }] : []),
  ]
}

/** A line of its own, so that no sentence mixes two languages. */
function mark(
  row: MedicationRow,
  part: 'directions' | 'indication',
  { part: { form, typeSize } }: MedicationListFacts,
): Content[] {
  if (!row.untranslated.includes(part)) return []
  return [{ text: form.notTranslated, italics: true, fontSize: smallSize(typeSize) }]
}

function directions(row: MedicationRow, facts: MedicationListFacts): Content[] {
  const { text } = facts
  const own = row.directions
  switch (own.kind) {
    case 'patient-wording':
      return [{ text: own.text }, ...mark(row, 'directions', facts)]
    case 'as-written':
      return [
        { text: text.asWritten, italics: true },
        { text: own.text },
        ...mark(row, 'directions', facts),
      ]
    case 'none':
      return [{ text: text.noDirections, italics: true }]
  }
}

function reason(row: MedicationRow, facts: MedicationListFacts): Content[] {
  if (row.indication === null) return [{ text: facts.text.noIndication, italics: true }]
  return [{ text: row.indication }, ...mark(row, 'indication', facts)]
}

function prescriber(
  row: MedicationRow,
  { text }: MedicationListFacts,
): { text: string; italics?: boolean } {
  if (row.prescriber !== null) return { text: row.prescriber }
  if (row.kind === 'prescription') return { text: text.noPrescriber, italics: true }
  return { text: text[row.kind] }
}
