// The medicines in use as patient sheets name them: name, words, reason, and the amounts for each time of day. The
// amounts are read from the very words that stand beside them, so that the grid can never say something else.

import type { Medication } from '../../clinical/chart.ts'
import { activeMedications } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import { plainAmount } from '../../clinical/medicines/sig/plain-amount.ts'
import { readSig } from '../../clinical/medicines/sig/read-sig.ts'
import { scheduleOf } from '../../clinical/medicines/sig/schedule-of.ts'
import type { Sig } from '../../clinical/medicines/sig/sig.ts'
import { sigLanguages } from '../../reference/sig-words/sig-word-row.ts'
import { type MedicationRow, medicationRow } from '../medication-list-facts.ts'
import { oneLine } from '../packet-part.ts'
import type { DocumentInput } from '../template.ts'

export const dayParts = ['morning', 'noon', 'evening', 'bedtime'] as const
export type DayPart = (typeof dayParts)[number]

/** What is taken at one time of day. */
export interface DayDose {
  /** In dose units: 0.5 of a tablet. */
  readonly amount: number
  /** `half a tablet`, `24 units`; null when the words name no unit. */
  readonly words: string | null
}

/** Null at a time of day when nothing is taken then. */
export type DayDoses = Readonly<Record<DayPart, DayDose | null>>

export interface MedicineLine extends Omit<MedicationRow, 'directions'> {
  readonly id: string
  /** Words the patient can read, or the prescriber's own; null when nobody wrote any. */
  readonly directions: { readonly text: string; readonly isAsWritten: boolean } | null
  readonly start: Day | null
  readonly stop: Day | null
  /** Null unless the words fix every dose. */
  readonly doses: DayDoses | null
  /** True when the words say only how often and the times are those customary for it. */
  readonly isCustomary: boolean
  readonly isAsNeeded: boolean
}

/**
 * Medicines in use on the day of the sheet, in the order of the chart and in the words of a language; null when there is no
 * list.
 */
export function medicineLines(
  input: DocumentInput,
  language = 'en',
): readonly MedicineLine[] | null {
  return activeMedications(input.chart)?.map((one) => lineOf(one, input, language)) ?? null
}

function lineOf(medication: Medication, input: DocumentInput, language: string): MedicineLine {
  const row = medicationRow(medication, input, language)
  const form = medication.form ?? medication.text
  const written = oneLine(medication.patientWording) ?? oneLine(medication.directions)
  const sig = written === null ? null : readSig(written, { form })
  const { directions: said, ...rest } = row
  const directions =
    said.kind === 'none' ? null : { text: said.text, isAsWritten: said.kind === 'as-written' }
  const schedule = sig === null ? null : scheduleOf(sig)
  return {
    id: medication.id,
    ...rest,
    directions,
    start: medication.start,
    stop: medication.stop,
    doses: sig === null || schedule === null ? null : dosesOf(sig, schedule, language),
    isCustomary: schedule?.isCustomary ?? false,
    isAsNeeded: sig?.asNeeded ?? false,
  }
}

function dosesOf(
  sig: Sig,
  schedule: ReturnType<typeof scheduleOf>,
  language: string,
): DayDoses | null {
  const spoken = sigLanguages.find((known) => known === language)
  const unit = sig.clauses[0]?.dose?.unit ?? null
  const isOneUnit = sig.clauses.every((clause) => (clause.dose?.unit ?? null) === unit)
  const doseAt = (part: DayPart): DayDose | null => {
    const amount = schedule[part]
    if (amount === null || amount === 0) return null
    const words =
      spoken === undefined ? null : plainAmount({ low: amount, high: amount, unit }, spoken)
    return { amount, words }
  }
  if (schedule.morning === null || !isOneUnit) return null
  return {
    morning: doseAt('morning'),
    noon: doseAt('noon'),
    evening: doseAt('evening'),
    bedtime: doseAt('bedtime'),
  }
}
