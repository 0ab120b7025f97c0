// Invented charts for measuring the rules: one rich patient, and a panel of any size that is never all in memory.

import type { Chart, Condition, Medication, Observation } from '../../src-main/clinical/chart.ts'
import { addDays, day } from '../../src-main/clinical/dates.ts'
import { identifyMedicine } from '../../src-main/clinical/medicines/identify.ts'

const on = day('2026-11-23')

const drugTexts =
  `Lisinopril 10 mg tablet; Metformin 1000 mg tablet; Atorvastatin 40 mg tablet; Amlodipine 5 mg tablet;
Warfarin 5 mg tablet; Aspirin 81 mg tablet; Ibuprofen 600 mg tablet; Omeprazole 20 mg capsule; Levothyroxine 75 mcg tablet;
Furosemide 40 mg tablet; Spironolactone 25 mg tablet; Digoxin 0.125 mg tablet; Gabapentin 300 mg capsule; Sertraline 100 mg tablet;
Zolpidem 10 mg tablet; Tramadol 50 mg tablet; Amiodarone 200 mg tablet; Metoprolol 50 mg tablet; Allopurinol 300 mg tablet;
Glipizide 10 mg tablet; Prednisone 10 mg tablet; Albuterol inhaler; Tamsulosin 0.4 mg capsule; Lorazepam 1 mg tablet;
Hydrochlorothiazide 25 mg tablet; Losartan 50 mg tablet; Clopidogrel 75 mg tablet; Simvastatin 40 mg tablet;
Ciprofloxacin 500 mg tablet; Alendronate 70 mg tablet; Calcium carbonate 500 mg tablet; Ferrous sulfate 325 mg tablet`
    .split(';')
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))

const conditionCodes: readonly (readonly [string, string])[] = [
  ['Hypertension', 'I10'],
  ['Type 2 diabetes', 'E11.9'],
  ['Atrial fibrillation', 'I48.20'],
  ['Heart failure', 'I50.22'],
  ['Hyperlipidemia', 'E78.5'],
  ['Hypothyroidism', 'E03.9'],
  ['Chronic kidney disease, stage 3', 'N18.30'],
  ['Osteoarthritis', 'M19.90'],
  ['Major depression', 'F33.1'],
  ['Insomnia', 'G47.00'],
  ['Gout', 'M10.9'],
  ['Gastro-esophageal reflux', 'K21.9'],
]

const labs: readonly (readonly [string, number, string])[] = [
  ['2160-0', 1.4, 'mg/dL'],
  ['2823-3', 4.9, 'mmol/L'],
  ['2951-2', 137, 'mmol/L'],
  ['4548-4', 7.9, '%'],
  ['13457-7', 92, 'mg/dL'],
  ['6301-6', 2.7, '{INR}'],
  ['3016-3', 3.1, 'm[IU]/L'],
  ['8480-6', 146, 'mm[Hg]'],
  ['8462-4', 82, 'mm[Hg]'],
  ['29463-7', 78, 'kg'],
]

const identified = new Map(drugTexts.map((text) => [text, identifyMedicine(text)]))

function medication(text: string, index: number): Medication {
  const known = identified.get(text) ?? null
  return {
    id: `m${index}`,
    text,
    ingredients: known?.ingredients ?? null,
    strength: known?.strength ?? null,
    form: known?.form ?? null,
    kind: 'prescription',
    directions: 'Take 1 tablet by mouth daily',
    patientWording: null,
    indication: null,
    prescriberId: `p${index % 3}`,
    source: 'dispensing',
    start: day('2024-03-01'),
    stop: null,
    stopReason: null,
    isHalfKnown: known === null,
  }
}

function condition([text, icd10]: readonly [string, string], index: number): Condition {
  return { id: `c${index}`, text, icd10, onset: null, ended: null }
}

function observation(index: number): Observation {
  const [loinc, value, unit] = labs[index % labs.length] ?? ['2160-0', 1, 'mg/dL']
  return {
    id: `o${index}`,
    loinc,
    text: loinc,
    value: value + (index % 3) / 10,
    valueText: null,
    unit,
    date: addDays(on, -7 - 30 * Math.floor(index / labs.length)),
  }
}

/** `count` of the entries of `from`, starting at `at` and going round. */
function pick<T>(from: readonly T[], count: number, at: number): readonly T[] {
  return Array.from({ length: count }, (_, index) => from[(at + index * 7) % from.length] as T)
}

export interface ChartSize {
  readonly drugs: number
  readonly conditions: number
  readonly results: number
}

/** An invented chart; the same number gives the same chart. Every call gives new objects. */
export function inventedChart(number: number, size: ChartSize): Chart {
  const drugs = [...new Set(pick(drugTexts, size.drugs, number))]
  const medications = drugs.map(medication)
  return {
    on,
    patient: {
      birthDate: addDays(day('1938-01-15'), number % 12_000),
      sex: number % 2 === 0 ? 'female' : 'male',
      isLongTermCare: false,
      isCognitivelyImpaired: false,
      isAtRiskBeneficiary: null,
      diedOn: null,
    },
    medications,
    fills: medications.flatMap((one) =>
      [10, 40, 71].map((ago) => ({
        medicationId: one.id,
        date: addDays(on, -ago),
        drugText: one.text,
        ndc: null,
        quantity: 30,
        daysSupply: 30,
        costCents: null,
      })),
    ),
    allergies: {
      kind: 'listed',
      items: [{ id: 'a1', substance: 'Penicillin', reaction: 'hives' }],
    },
    conditions: [...new Set(pick(conditionCodes, size.conditions, number))].map(condition),
    observations: Array.from({ length: size.results }, (_, index) => observation(index)),
    immunizations: [],
    coverage: null,
  }
}
