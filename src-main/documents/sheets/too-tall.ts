// Refuses a medicine whose words would not fit into one row of a sheet, before anything is drawn.

import { lineCount, lineFactor } from '../measure-text.ts'
import type { MedicineWords } from '../text-packs/patient-sheet-words.ts'
import { medicineWords as english } from '../text-packs/patient-sheets-en-2026.ts'
import type { MedicineLine } from './medicine-lines.ts'
import type { MissingList } from './sheet-facts.ts'
import { sheetHeight, sheetLineHeight } from './sheet-part.ts'
import { directionLines, reasonLines, type SheetLine } from './sheet-words.ts'

/** Widths of the columns for the name and for the words, and the type size, in points. */
export interface RowWidths {
  readonly name: number
  readonly words: number
  readonly size: number
}

/** Lines the taller of the two cells takes; rather too many than too few. */
export function rowLines(
  line: MedicineLine,
  { name, words, size }: RowWidths,
  said: MedicineWords = english,
): number {
  const count = (text: string | null, width: number, isBold = false) =>
    text === null ? 0 : lineCount(text, width, { size, isBold })
  const all = (lines: readonly SheetLine[], width: number) =>
    lines.reduce((sum, { text }) => sum + count(text, width), 0)
  return Math.max(
    count(line.name, name, true) +
      count(line.generic, name) +
      (line.isHalfKnown ? 2 : 0) +
      all(reasonLines(line, said), name),
    all(directionLines(line, said), words) + (line.isCustomary ? 3 : 0),
  )
}

/** Says "shorter words" for each medicine that is nameless or taller than a page. */
export function tooTall(
  lines: readonly MedicineLine[],
  widths: RowWidths,
  missing: MissingList,
  said: MedicineWords = english,
): void {
  const most = Math.floor((sheetHeight - 130) / (widths.size * lineFactor * sheetLineHeight))
  lines.forEach((line, index) => {
    const place = `line ${index + 1} of the medication list`
    missing.add(line.name === '', `name in ${place}`, 'medications')
    missing.add(rowLines(line, widths, said) > most, `shorter words in ${place}`, 'medications')
  })
}
