// Table cells about one medicine, the same on every patient sheet.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Allergies } from '../../clinical/chart.ts'
import { shortDate } from '../dates-in-words.ts'
import { ink } from '../layout.ts'
import { oneLine } from '../packet-part.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import { medicineWords as words } from '../text-packs/patient-sheets-en-2026.ts'
import { type DayDose, dayParts, type MedicineLine } from './medicine-lines.ts'
import { pictogram } from './pictograms.ts'

/** Column titles of the times of day: a picture over the word. */
export function dayHeadings(size = 9): TableCell[] {
  return dayParts.map((part) => ({
    stack: [
      { svg: pictogram(part), width: 19, alignment: 'center' },
      { text: words.dayParts[part], fontSize: size, bold: true, alignment: 'center' },
    ],
  }))
}

/** Name, generic name, doubt and reason. */
export function nameCell(line: MedicineLine): TableCell {
  return {
    stack: [
      { text: line.name, bold: true },
      ...(line.generic === null ? [] : [{ text: line.generic }]),
      ...(line.isHalfKnown ? [{ text: words.halfKnown, italics: true }] : []),
      line.indication === null
        ? { text: words.noReason, italics: true }
        : { text: fill(words.forWhat, { reason: line.indication }) },
    ],
  }
}

/** The words for how to take it. */
export function directionsText(line: MedicineLine): string {
  if (line.directions === null) return words.noDirections
  return line.directions.isAsWritten
    ? `${words.asWritten} ${line.directions.text}`
    : line.directions.text
}

/** How to take it, and that the times are a custom where they are. */
export function directionsContent(line: MedicineLine): readonly Content[] {
  return [
    { text: directionsText(line), italics: line.directions === null },
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
export function doseCells(line: MedicineLine): TableCell[] {
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

/** One line for each allergy, or what is known about allergies. */
export function allergyTexts(allergies: Allergies): readonly string[] {
  switch (allergies.kind) {
    case 'not-asked':
      return [words.allergiesNotAsked]
    case 'none-known':
      return [fill(words.allergiesNone, { on: shortDate(allergies.on) })]
    case 'listed':
      return allergies.items.map(
        ({ substance, reaction }) =>
          `${oneLine(substance) ?? '?'}: ${oneLine(reaction) ?? words.reactionNotRecorded}`,
      )
  }
}
