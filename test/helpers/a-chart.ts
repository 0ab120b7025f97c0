// Builds a chart in a test: says only what the case is about; anything unsaid is unknown.

import type {
  Chart,
  Condition,
  Fill,
  Ingredient,
  Medication,
  MedicationKind,
  MedicationSource,
  Observation,
  Person,
} from '../../src-main/clinical/chart.ts'
import { day } from '../../src-main/clinical/dates.ts'
import { identifyMedicine } from '../../src-main/clinical/medicines/identify.ts'
import { ingredientNamed as rowNamed } from '../../src-main/reference/ingredients.ts'

/** The one day on which tests happen. */
export const today = day('2026-11-23')

interface MedicationOptions {
  readonly since?: string
  readonly until?: string
  readonly kind?: MedicationKind
  /** Dispensing unless said. */
  readonly source?: MedicationSource
  readonly directions?: string
  readonly indication?: string
  /** The ingredients by RxNorm name, strength and form, in place of what the text names. */
  readonly as?: Pick<Medication, 'strength' | 'form'> & { readonly ingredients: readonly string[] }
}

interface FillOptions {
  readonly costCents?: number
  readonly of?: string
  /** 30 unless said. */
  readonly quantity?: number
  /** 30 unless said. */
  readonly daysSupply?: number | null
}

/** A chart under construction. Every method gives a new one; `chart` is the result. */
export interface ChartBuilder {
  readonly chart: Chart
  readonly on: (date: string) => ChartBuilder
  readonly born: (date: string) => ChartBuilder
  readonly person: (facts: Partial<Person>) => ChartBuilder
  /** Takes this medication, with the ingredients its text names with certainty. Ids are m1, m2, … */
  readonly takes: (text: string, options?: MedicationOptions) => ChartBuilder
  readonly takesNothing: () => ChartBuilder
  /** Has this condition; code null for words only. Ids are c1, c2, … */
  readonly has: (text: string, icd10: string | null) => ChartBuilder
  /** Had this condition until the day `ended`. */
  readonly had: (text: string, icd10: string | null, ended: string) => ChartBuilder
  readonly hasNoConditions: () => ChartBuilder
  readonly measured: (loinc: string, value: number, unit: string, date: string) => ChartBuilder
  readonly hasNoResults: () => ChartBuilder
  /** Allergic to this. Ids are a1, a2, … */
  readonly allergicTo: (substance: string, reaction?: string) => ChartBuilder
  readonly hasNoAllergies: () => ChartBuilder
  readonly vaccinated: (cvx: string | null, date: string, text?: string) => ChartBuilder
  readonly hasNoVaccines: () => ChartBuilder
  readonly filled: (date: string, options?: FillOptions) => ChartBuilder
  readonly inPartD: (isPartD: boolean) => ChartBuilder
}

const empty: Chart = {
  on: today,
  patient: {
    birthDate: null,
    sex: null,
    isLongTermCare: null,
    isCognitivelyImpaired: null,
    isAtRiskBeneficiary: null,
    diedOn: null,
  },
  medications: null,
  fills: null,
  allergies: { kind: 'not-asked' },
  conditions: null,
  observations: null,
  immunizations: null,
  coverage: null,
}

function ingredientNamed(wanted: string): Ingredient {
  const { name, rxcui } = rowNamed(wanted)
  return { name, rxcui }
}

function medication(id: string, text: string, options: MedicationOptions): Medication {
  const identified =
    options.as === undefined
      ? identifyMedicine(text)
      : { ...options.as, ingredients: options.as.ingredients.map(ingredientNamed) }
  return {
    id,
    text,
    ingredients: identified?.ingredients ?? null,
    strength: identified?.strength ?? null,
    form: identified?.form ?? null,
    kind: options.kind ?? 'prescription',
    directions: options.directions ?? null,
    patientWording: null,
    indication: options.indication ?? null,
    prescriberId: null,
    source: options.source ?? 'dispensing',
    start: options.since === undefined ? null : day(options.since),
    stop: options.until === undefined ? null : day(options.until),
    stopReason: null,
    isHalfKnown: identified === null,
  }
}

function fill(date: string, { costCents, of, quantity, daysSupply }: FillOptions): Fill {
  return {
    medicationId: of ?? null,
    date: day(date),
    drugText: 'invented drug',
    ndc: null,
    quantity: quantity ?? 30,
    daysSupply: daysSupply === undefined ? 30 : daysSupply,
    costCents: costCents ?? null,
  }
}

function observation(loinc: string, value: number, unit: string, date: string): Observation {
  return {
    id: `${loinc} ${date}`,
    loinc,
    text: loinc,
    value,
    valueText: null,
    unit,
    date: day(date),
  }
}

function builder(chart: Chart): ChartBuilder {
  const having = (facts: Partial<Chart>) => builder({ ...chart, ...facts })
  const medications = chart.medications ?? []
  const conditions = chart.conditions ?? []
  const allergies = chart.allergies.kind === 'listed' ? chart.allergies.items : []
  const immunizations = chart.immunizations ?? []
  const newCondition = (text: string, icd10: string | null, ended?: string): Condition => ({
    id: `c${conditions.length + 1}`,
    text,
    icd10,
    onset: null,
    ended: ended === undefined ? null : day(ended),
  })
  const person = (facts: Partial<Person>) => having({ patient: { ...chart.patient, ...facts } })
  return {
    chart,
    on: (date) => having({ on: day(date) }),
    born: (date) => person({ birthDate: day(date) }),
    person,
    takes: (text, options = {}) =>
      having({
        medications: [...medications, medication(`m${medications.length + 1}`, text, options)],
      }),
    takesNothing: () => having({ medications }),
    has: (text, icd10) => having({ conditions: [...conditions, newCondition(text, icd10)] }),
    had: (text, icd10, ended) =>
      having({ conditions: [...conditions, newCondition(text, icd10, ended)] }),
    hasNoConditions: () => having({ conditions }),
    measured: (loinc, value, unit, date) =>
      having({
        observations: [...(chart.observations ?? []), observation(loinc, value, unit, date)],
      }),
    hasNoResults: () => having({ observations: chart.observations ?? [] }),
    allergicTo: (substance, reaction) =>
      having({
        allergies: {
          kind: 'listed',
          items: [
            ...allergies,
            { id: `a${allergies.length + 1}`, substance, reaction: reaction ?? null },
          ],
        },
      }),
    hasNoAllergies: () => having({ allergies: { kind: 'none-known', on: chart.on } }),
    vaccinated: (cvx, date, text) =>
      having({
        immunizations: [
          ...immunizations,
          {
            id: `v${immunizations.length + 1}`,
            cvx,
            text: text ?? 'invented vaccine',
            date: day(date),
          },
        ],
      }),
    hasNoVaccines: () => having({ immunizations }),
    filled: (date, options = {}) =>
      having({ fills: [...(chart.fills ?? []), fill(date, options)] }),
    inPartD: (isPartD) =>
      having({
        coverage: { plan: null, bin: null, pcn: null, groupId: null, memberId: null, isPartD },
      }),
  }
}

/** A chart about which nothing is known but the day. */
export function aChart(): ChartBuilder {
  return builder(empty)
}
