// Screens one patient's FHIR bundle: the same rules as in the window, without a chart.

import { activeMedications, type Ingredient } from '../clinical/chart.ts'
import { ageYears, type Day, isDay } from '../clinical/dates.ts'
import { identifyMedicine } from '../clinical/medicines/identify.ts'
import { screen } from '../clinical/screening/index.ts'
import { AppError } from '../contract/errors.ts'
import { readFhirBundle } from '../interchange/fhir-bundle.ts'
import { isRefusal } from '../interchange/mapping.ts'
import type { InterchangeRecord } from '../interchange/records.ts'
import { type IdentifiedDrug, newestDay, toChart } from '../interchange/records-to-chart.ts'
import { ingredientOf } from '../reference/ingredients.ts'
import { knowledgeTables } from '../reference/knowledge.ts'

/** The records of a bundle; `invalid-input` with what to do when it cannot be read. */
export function recordsOfBundle(bundle: unknown): readonly InterchangeRecord[] {
  const batch = readFhirBundle(bundle)
  if (batch.refusal) throw new AppError('invalid-input', batch.refusal.message)
  return batch.records
}

/** The day to look at the patient: as asked, or the newest date in the bundle. */
export function dayOfBundle(records: readonly InterchangeRecord[], on: string | undefined): Day {
  if (on !== undefined) {
    if (!isDay(on)) throw new AppError('invalid-input', 'Write the day as YYYY-MM-DD.')
    return on
  }
  const newest = newestDay(records)
  if (newest === null)
    throw new AppError(
      'invalid-input',
      'The bundle holds no date. Say the day: "on": "YYYY-MM-DD".',
    )
  return newest
}

/** By code where the code is an ingredient's, else by words; null when neither is certain. */
export function identifyDrug(text: string, rxcui: string | null): IdentifiedDrug | null {
  const coded = rxcui === null ? null : ingredientOf(rxcui)
  return coded === null
    ? identifyMedicine(text)
    : { ingredients: [{ name: coded.name, rxcui: coded.rxcui }], strength: null, form: null }
}

/** The chart of the bundle's one patient on a day. */
export function chartOfBundle(records: readonly InterchangeRecord[], on: Day) {
  const chart = toChart(records, on, identifyDrug)
  if (isRefusal(chart)) throw new AppError('invalid-input', chart.message)
  return chart
}

interface ScreenedDrug {
  readonly text: string
  readonly ingredients: readonly Ingredient[]
  readonly dailyDose: { readonly value: number; readonly unit: string } | null
}

/** Answer of the command `screen`. */
export interface ScreenAnswer {
  readonly on: Day
  readonly patient: {
    readonly birthDate: Day | null
    readonly sex: string | null
    readonly ageYears: number | null
  }
  readonly medications: readonly ScreenedDrug[]
  readonly findings: readonly object[]
  readonly cannotTell: readonly object[]
  readonly knowledge: readonly { readonly table: string; readonly release: string }[]
}

/** Screens the patient of a bundle. Shapes are fixed by the command line's contract. */
export function screenBundle(bundle: unknown, asked: string | undefined): ScreenAnswer {
  const records = recordsOfBundle(bundle)
  const on = dayOfBundle(records, asked)
  const chart = chartOfBundle(records, on)
  const found = screen(chart)
  return {
    on,
    patient: {
      birthDate: chart.patient.birthDate,
      sex: chart.patient.sex,
      ageYears: ageYears(chart.patient.birthDate, on),
    },
    medications: (activeMedications(chart) ?? []).map((medication) => ({
      text: medication.text,
      ingredients: medication.ingredients ?? [],
      // Directions are not parsed yet, so no daily dose is known; none is guessed.
      dailyDose: null,
    })),
    findings: found.flatMap((finding) => {
      if (finding.kind !== 'concern') return []
      const { kind: _, row, subjects, ...rest } = finding
      return [{ ...rest, row, subjects: subjects.map(({ id: _id, ...subject }) => subject) }]
    }),
    cannotTell: found.flatMap((finding) =>
      finding.kind === 'cannot-tell'
        ? [{ rule: finding.rule, missing: finding.missing, about: finding.about }]
        : [],
    ),
    knowledge: knowledgeTables.map(({ table, release }) => ({ table, release })),
  }
}
