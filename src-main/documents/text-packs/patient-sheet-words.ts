// The shape of a pack of words for the patient sheets: every language says what the English one says.

import type { patientSheetsEn2026 } from './patient-sheets-en-2026.ts'

/** The shape of the English pack with any words. */
type AnyWords<Words> = Words extends string
  ? string
  : Words extends readonly unknown[]
    ? readonly string[]
    : { readonly [Name in keyof Words]: AnyWords<Words[Name]> }

export type PatientSheetWords = AnyWords<typeof patientSheetsEn2026>
export type MedicineWords = PatientSheetWords['medicine']
