// The pack of each language that the patient sheets speak. A third language is one more pack and one more line here.

import type { PatientSheetWords } from './patient-sheet-words.ts'
import { patientSheetsEn2026 } from './patient-sheets-en-2026.ts'
import { patientSheetsEs2026 } from './patient-sheets-es-2026.ts'

const packs: Readonly<Record<string, PatientSheetWords>> = {
  en: patientSheetsEn2026,
  es: patientSheetsEs2026,
}

/** Keys of their languages, English first. */
export const patientSheetLanguages: readonly string[] = Object.keys(packs)

/** The words of a language (`en`, `es`); throws when there are none. */
export function patientSheetWords(language: string): PatientSheetWords {
  const words = packs[language]
  if (words === undefined) throw new Error('No words of this language')
  return words
}
