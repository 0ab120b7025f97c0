// Refuses a medicine whose words would not fit into one row of a sheet, before anything is drawn.

import { lineCount, lineFactor } from '../measure-text.ts'
import { directionsText } from './medicine-cells.ts'
import type { MedicineLine } from './medicine-lines.ts'
import type { MissingList } from './sheet-facts.ts'
import { sheetHeight, sheetLineHeight } from './sheet-part.ts'

/** Widths of the columns for the name and for the words, and the type size, in points. */
export interface RowWidths {
  readonly name: number
  readonly words: number
  readonly size: number
}

/** Lines the taller of the two cells takes; rather too many than too few. */
export function rowLines(line: MedicineLine, { name, words, size }: RowWidths): number {
  const count = (text: string | null, width: number, isBold = false) =>
    text === null ? 0 : lineCount(text, width, { size, isBold })
  return Math.max(
    count(line.name, name, true) +
      count(line.generic, name) +
      (line.isHalfKnown ? 2 : 0) +
      count(`For: ${line.indication ?? 'Ask your doctor what this is for.'}`, name),
    count(directionsText(line), words) + (line.isCustomary ? 3 : 0),
  )
}

/** Says "shorter words" for each medicine that is nameless or taller than a page. */
export function tooTall(
  lines: readonly MedicineLine[],
  widths: RowWidths,
  missing: MissingList,
): void {
  const most = Math.floor((sheetHeight - 130) / (widths.size * lineFactor * sheetLineHeight))
  lines.forEach((line, index) => {
    const place = `line ${index + 1} of the medication list`
    missing.add(line.name === '', `name in ${place}`, 'medications')
    missing.add(rowLines(line, widths) > most, `shorter words in ${place}`, 'medications')
  })
}
