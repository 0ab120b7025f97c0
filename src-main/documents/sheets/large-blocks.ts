// Medicines in large print: one block of full lines each, with the times of the day side by side below the name. For type
// from 14 points on, where the columns of a close table would cut words.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { gridTable, ink } from '../layout.ts'
import { lineCount, lineFactor } from '../measure-text.ts'
import type { TypeSize } from '../template.ts'
import type { MedicineWords } from '../text-packs/patient-sheet-words.ts'
import { doseText, drawnLines } from './medicine-cells.ts'
import { dayParts, type MedicineLine } from './medicine-lines.ts'
import { pictogram } from './pictograms.ts'
import type { MissingList } from './sheet-facts.ts'
import { sheetHeight, sheetLineHeight, sheetWidth } from './sheet-part.ts'
import { directionLines, reasonLines, type SheetLine } from './sheet-words.ts'

const padding = 7
const inner = sheetWidth - 2 * padding
const quarter = sheetWidth / 4 - 2 * padding

/** One block; `more` stands below the directions. It is never cut by the end of a page. */
export function largeBlock(
  line: MedicineLine,
  size: TypeSize,
  words: MedicineWords,
  more: readonly Content[] = [],
): Content {
  return {
    unbreakable: true,
    layout: { ...gridTable, paddingTop: () => 5, paddingBottom: () => 5 },
    table: {
      widths: ['*', '*', '*', '*'],
      body: [
        wide(nameOf(line, size, words)),
        doses(line, size, words),
        wide([...directionsOf(line, words), ...more]),
      ],
    },
    margin: [0, 0, 0, 10],
  }
}

const wide = (stack: readonly Content[]): TableCell[] => [
  { stack: [...stack], colSpan: 4 },
  '',
  '',
  '',
]

function nameOf(line: MedicineLine, size: TypeSize, words: MedicineWords): readonly Content[] {
  return [
    { text: line.name, bold: true, fontSize: size + 2 },
    ...(line.generic === null ? [] : [{ text: line.generic }]),
    ...(line.isHalfKnown ? [{ text: words.halfKnown, italics: true }] : []),
    ...drawnLines(reasonLines(line, words)),
  ]
}

function directionsOf(line: MedicineLine, words: MedicineWords): readonly Content[] {
  return [
    ...drawnLines(directionLines(line, words)),
    ...(line.isCustomary && line.doses !== null
      ? [{ text: words.customary, color: ink.quiet }]
      : []),
  ]
}

/** Small beside the body, so that the longest amount stands on two lines at most. */
const doseSize = (size: TypeSize) => Math.min(size, 16)

function doses(line: MedicineLine, size: TypeSize, words: MedicineWords): TableCell[] {
  const { doses: known } = line
  if (known === null)
    return wide([{ text: line.isAsNeeded ? words.asNeeded : words.seeDirections, italics: true }])
  return dayParts.map((part): TableCell => {
    const dose = known[part]
    return {
      stack: [
        {
          columns: [
            { width: 20, svg: pictogram(part), fit: [17, 17] },
            { width: '*', text: words.dayParts[part], fontSize: doseSize(size) - 2 },
          ],
        },
        dose === null
          ? { text: ' ', fontSize: doseSize(size) }
          : { text: doseText(dose), bold: true, fontSize: doseSize(size) },
      ],
    }
  })
}

/** Says "shorter words" for each medicine that is nameless or whose block is taller than a page. */
export function blockTooTall(
  lines: readonly MedicineLine[],
  size: TypeSize,
  words: MedicineWords,
  moreLines: number,
  missing: MissingList,
): void {
  const height = (text: string, width: number, ofSize: number, isBold = false) =>
    lineCount(text, width, { size: ofSize, isBold }) * ofSize * lineFactor * sheetLineHeight
  const all = (said: readonly SheetLine[]) =>
    said.reduce((sum, { text }) => sum + height(text, inner, size), 0)
  lines.forEach((line, index) => {
    const place = `line ${index + 1} of the medication list`
    const doseHeights = dayParts.map((part) => {
      const dose = line.doses?.[part] ?? null
      return dose === null ? size : height(doseText(dose), quarter, doseSize(size), true)
    })
    const own =
      height(line.name, inner, size + 2, true) +
      height(line.generic ?? '', inner, size) +
      (line.isHalfKnown ? height(words.halfKnown, inner, size) : 0) +
      all(reasonLines(line, words)) +
      Math.max(...doseHeights) +
      20 +
      all(directionLines(line, words)) +
      (line.isCustomary ? height(words.customary, inner, size) : 0) +
      moreLines * size * lineFactor +
      40
    missing.add(line.name === '', `name in ${place}`, 'medications')
    missing.add(own > sheetHeight, `shorter words in ${place}`, 'medications')
  })
}
