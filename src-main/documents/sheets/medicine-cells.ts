// Table cells about one medicine, the same on every patient sheet.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../clinical/chart.ts'
import { ink } from '../layout.ts'
import type { MedicineWords } from '../text-packs/patient-sheet-words.ts'
import { medicineWords as english } from '../text-packs/patient-sheets-en-2026.ts'
import { type DayDose, dayParts, type MedicineLine } from './medicine-lines.ts'
import { pictogram } from './pictograms.ts'
import { allergyLines, directionLines, reasonLines, type SheetLine } from './sheet-words.ts'

/** Lines as they are drawn. */
export function drawnLines(lines: readonly SheetLine[]): readonly Content[] {
  return lines.map(({ text, isItalic }): Content => (isItalic ? { text, italics: true } : { text }))
}

/** Column titles of the times of day: a picture over the word. */
export function dayHeadings(words: MedicineWords, size = 9): TableCell[] {
  return dayParts.map((part) => ({
    stack: [
      { svg: pictogram(part), width: 19, alignment: 'center' },
      { text: words.dayParts[part], fontSize: size, bold: true, alignment: 'center' },
    ],
  }))
}

/** Name, generic name, doubt and reason. */
export function nameCell(line: MedicineLine, words: MedicineWords): TableCell {
  return {
    stack: [
      { text: line.name, bold: true },
      ...(line.generic === null ? [] : [{ text: line.generic }]),
      ...(line.isHalfKnown ? [{ text: words.halfKnown, italics: true }] : []),
      ...drawnLines(reasonLines(line, words)),
    ],
  }
}

/** How to take it in one English text, for papers of professionals. */
export function directionsText(line: MedicineLine): string {
  return joined(directionLines(line, english))
}

const joined = (lines: readonly SheetLine[]) => lines.map(({ text }) => text).join(' ')

/** How to take it, and that the times are a custom where they are. */
export function directionsContent(line: MedicineLine, words: MedicineWords): readonly Content[] {
  return [
    ...drawnLines(directionLines(line, words)),
    ...(line.isCustomary && line.doses !== null
      ? [{ text: words.customary, color: ink.quiet, fontSize: 9 }]
      : []),
  ]
}

/** An amount as it stands in a narrow column. */
export function doseText(dose: DayDose): string {
  return dose.words ?? String(dose.amount)
}

/** Four cells; where the words fix no times, one wide cell that says so. */
export function doseCells(line: MedicineLine, words: MedicineWords): TableCell[] {
  const { doses } = line
  if (doses === null) {
    const text = line.isAsNeeded ? words.asNeeded : words.seeDirections
    return [{ text, italics: true, alignment: 'center', fontSize: 10, colSpan: 4 }, '', '', '']
  }
  return dayParts.map((part) => {
    const dose = doses[part]
    return dose === null
      ? { text: '' }
      : { text: doseText(dose), bold: true, alignment: 'center', fontSize: 9.5 }
  })
}

/** One English line for each allergy, or what is known about allergies. */
export function allergyTexts(allergies: Allergies): readonly string[] {
  return allergyLines(allergies, english, 'en').map(joined)
}
