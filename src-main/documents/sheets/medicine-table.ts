// The medicines in use as a close table for prescribers and for the file.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import { longDate } from '../dates-in-words.ts'
import { tallMan } from '../languages/tall-man.ts'
import { ruledTable } from '../layout.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import { letterListWords as words } from '../text-packs/office-papers-en-2026.ts'
import { medicineWords } from '../text-packs/patient-sheets-en-2026.ts'
import { allergyTexts, directionsText } from './medicine-cells.ts'
import type { MedicineLine } from './medicine-lines.ts'

/** Points of the columns for names and for directions; for `tooTall`. */
export const closeTable = { name: 150, words: 160, size: 10 } as const

/** Title, table and allergies. */
export function medicineTable(
  lines: readonly MedicineLine[],
  allergies: Allergies,
  on: Day,
): readonly Content[] {
  const cell = (text: string | null): TableCell =>
    text === null ? { text: words.unknown, italics: true } : { text }
  const row = (line: MedicineLine): TableCell[] => [
    {
      stack: [
        { text: tallMan(line.name), bold: true },
        ...(line.generic === null ? [] : [{ text: tallMan(line.generic) }]),
        ...(line.isHalfKnown ? [{ text: medicineWords.halfKnown, italics: true }] : []),
      ],
    },
    cell(line.directions === null ? null : directionsText(line)),
    cell(line.indication),
    line.kind === 'prescription' ? cell(line.prescriber) : { text: line.prescriber ?? line.kind },
  ]
  return [
    {
      text: fill(words.title, { on: longDate(on), count: String(lines.length) }),
      bold: true,
      fontSize: 12,
      margin: [0, 0, 0, 4],
    },
    {
      text: [{ text: `${words.allergies}: `, bold: true }, allergyTexts(allergies).join('; ')],
      fontSize: closeTable.size,
      margin: [0, 0, 0, 6],
    },
    {
      layout: { ...ruledTable, paddingTop: () => 3, paddingBottom: () => 3 },
      fontSize: closeTable.size,
      table: {
        widths: [closeTable.name, closeTable.words, 84, '*'],
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        body: [
          words.columns.map((text): TableCell => ({ text, bold: true })),
          ...lines.map(row),
          ...(lines.length === 0
            ? [[{ text: medicineWords.noMedicines, colSpan: 4 }, '', '', '']]
            : []),
        ],
      },
    },
  ]
}
