// Lines of words about one medicine or allergy, one language to a line. What has no translation stands in a line of its own
// and is marked in the next; a label is never joined to words of another language.

import type { Allergies } from '../../clinical/chart.ts'
import { phraseIn } from '../languages/in-language.ts'
import { oneLine } from '../packet-part.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import type { MedicineWords } from '../text-packs/patient-sheet-words.ts'
import type { MedicineLine } from './medicine-lines.ts'
import { shortDay } from './sheet-frame.ts'

export interface SheetLine {
  readonly text: string
  /** For words that ask, and for marks. */
  readonly isItalic: boolean
}

const plain = (text: string): SheetLine => ({ text, isItalic: false })
const asking = (text: string): SheetLine => ({ text, isItalic: true })

/** Words of a person in English, marked. */
export function untranslatedLines(text: string, words: MedicineWords): readonly SheetLine[] {
  return [plain(text), asking(words.notTranslated)]
}

/** What it is for, or that nobody wrote it. */
export function reasonLines(
  { indication, untranslated }: MedicineLine,
  words: MedicineWords,
): readonly SheetLine[] {
  if (indication === null) return [asking(words.noReason)]
  const label = fill(words.forWhat, { reason: '' }).trim()
  if (!untranslated.includes('indication')) {
    // A reason that begins with the word of the label, such as "Para prevenir", needs no label.
    const first = `${label.replace(/:$/, '')} `
    return indication.startsWith(first)
      ? [plain(indication)]
      : [plain(fill(words.forWhat, { reason: indication }))]
  }
  return [plain(label), ...untranslatedLines(indication, words)]
}

/** How to take it, or that nobody wrote it. */
export function directionLines(
  { directions, untranslated }: MedicineLine,
  words: MedicineWords,
): readonly SheetLine[] {
  if (directions === null) return [asking(words.noDirections)]
  const { text, isAsWritten } = directions
  if (!untranslated.includes('directions'))
    return [plain(isAsWritten ? `${words.asWritten} ${text}` : text)]
  return [...(isAsWritten ? [plain(words.asWritten)] : []), ...untranslatedLines(text, words)]
}

/** One allergy to an entry, or what is known about allergies. */
export function allergyLines(
  allergies: Allergies,
  words: MedicineWords,
  language: string,
): readonly (readonly SheetLine[])[] {
  switch (allergies.kind) {
    case 'not-asked':
      return [[plain(words.allergiesNotAsked)]]
    case 'none-known':
      return [[plain(fill(words.allergiesNone, { on: shortDay(language, allergies.on) }))]]
    case 'listed':
      return allergies.items.map((item) => {
        const substance = oneLine(item.substance) ?? '?'
        const reaction = oneLine(item.reaction)
        const what = phraseIn(language, 'substance', substance)
        const does = reaction === null ? null : phraseIn(language, 'reaction', reaction)
        if (what.isTranslated && does?.isTranslated !== false)
          return [plain(`${what.text}: ${does?.text ?? words.reactionNotRecorded}`)]
        // One half without a translation leaves the whole line in English.
        return reaction === null
          ? [...untranslatedLines(substance, words), plain(words.reactionNotRecorded)]
          : untranslatedLines(`${substance}: ${reaction}`, words)
      })
  }
}

/** True when a line about a medicine or an allergy stayed in English. */
export function hasMarks(
  lines: readonly MedicineLine[],
  allergies: Allergies,
  words: MedicineWords,
  language: string,
): boolean {
  return (
    lines.some(({ untranslated }) => untranslated.length > 0) ||
    allergyLines(allergies, words, language)
      .flat()
      .some(({ text }) => text === words.notTranslated)
  )
}
