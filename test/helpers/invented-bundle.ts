// Bundles of an invented person for tests of the command line.

import { ada, bundle, type Json, loinc, rxnorm, subject } from './fhir-builders.ts'

/** A line of Ada's medication list. */
export function taking(text: string, rxcui: string | null, start = '2026-01-10'): Json {
  return {
    resourceType: 'MedicationStatement',
    id: `taking-${text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    status: 'active',
    subject,
    medicationCodeableConcept: rxcui === null ? { text } : { ...rxnorm(rxcui, text), text },
    effectivePeriod: { start },
  }
}

/** Ada takes warfarin and ibuprofen; her newest date is a creatinine of 2026-11-02. */
export const warfarinAndIbuprofen: readonly Json[] = [
  {
    ...ada,
    address: [{ line: ['7 Example Road'], city: 'Sampleton', state: 'IA', postalCode: '50000' }],
  },
  taking('Warfarin 5 mg tablet', '11289'),
  taking('Ibuprofen 600 mg tablet', '5640', '2026-10-01'),
  taking('Alprazolam 0.5 mg tablet', '596', '2026-09-01'),
  taking('white water pill', null, '2026-09-01'),
  {
    resourceType: 'Observation',
    id: 'creatinine',
    status: 'final',
    subject,
    code: loinc('2160-0', 'Creatinine'),
    valueQuantity: { value: 1.4, unit: 'mg/dL', code: 'mg/dL' },
    effectiveDateTime: '2026-11-02',
  },
]

/** The bundle of that person. */
export const adasBundle: Json = bundle(warfarinAndIbuprofen)
