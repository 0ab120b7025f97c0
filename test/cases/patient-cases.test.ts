// The invented patients and their keys fit together. Nothing here screens them: the keys came first.

import { describe, expect, test } from 'vitest'
import { identifyMedicine } from '../../src-main/clinical/medicines/identify.ts'
import { readAnswerKeys } from './answer-key.ts'
import {
  chartOf,
  jsonFilesOf,
  type PatientCase,
  patientCaseSchema,
  readPatientCases,
} from './patient-case.ts'

/** Ingredients in the keys that the table of names does not have yet, or spells otherwise. */
const notYetKnown = new Set([
  'darunavir',
  'echinacea',
  'emtricitabine',
  'ginkgo biloba',
  'grapefruit juice',
  "St. John's wort extract",
  'tenofovir alafenamide',
  'turmeric extract',
])

/** What is in entries whose words name no ingredient and that the table of names cannot read yet. */
const contents: Readonly<Record<string, readonly string[]>> = {
  'AMOX-CLAV 875-125 MG TABLET': ['amoxicillin', 'clavulanate'],
  'Flonase allergy relief': ['fluticasone'],
  'LEVONORGESTREL-ETH ESTRADIOL 0.1-0.02 MG TAB': ['levonorgestrel', 'ethinyl estradiol'],
  'Motrin IB 200 mg': ['ibuprofen'],
  'NyQuil Cold & Flu liquid': ['acetaminophen', 'dextromethorphan', 'doxylamine'],
  'SMZ/TMP SS 400-80 TAB': ['sulfamethoxazole', 'trimethoprim'],
  'SYMTUZA 800-150-200-10 MG TAB': [
    'darunavir',
    'cobicistat',
    'emtricitabine',
    'tenofovir alafenamide',
  ],
}

const cases = readPatientCases()
const keys = readAnswerKeys()
const byId = new Map(cases.map((patientCase) => [patientCase.id, patientCase]))

function isKnown(name: string): boolean {
  const names = identifyMedicine(name)?.ingredients.map((ingredient) => ingredient.name)
  return names?.length === 1 && names[0]?.toLowerCase() === name.toLowerCase()
}

function drugsOf(id: string): readonly string[] {
  const key = keys.get(id)
  if (key === undefined) return []
  return [...key.expected, ...key.mustNotSay, ...key.cannotTell].flatMap((item) => item.drugs ?? [])
}

/** By what the entry is identified as, by its own words, or by the table above. */
function takes(patientCase: PatientCase, name: string): boolean {
  return (chartOf(patientCase).medications ?? []).some(
    ({ text, ingredients }) =>
      ingredients?.some((ingredient) => ingredient.name.toLowerCase() === name) ||
      text.toLowerCase().includes(name.toLowerCase()) ||
      contents[text]?.includes(name),
  )
}

describe('the invented patients', () => {
  test('are thirty', () => {
    expect(cases).toHaveLength(30)
  })

  test('have ids that are unique and the names of their files', () => {
    const names = jsonFilesOf(`${import.meta.dirname}/patients`).map(({ name }) => name)
    expect(cases.map(({ id }) => id)).toEqual(names)
    expect(byId.size).toBe(cases.length)
  })

  test('have one key each, and no key is without a patient', () => {
    expect([...keys.keys()].toSorted()).toEqual([...byId.keys()].toSorted())
  })

  test('have at least four with nothing to find and four of whom something cannot be told', () => {
    const all = [...keys.values()]
    const clean = all.filter((key) => key.expected.length === 0 && key.cannotTell.length === 0)
    expect(clean.length).toBeGreaterThanOrEqual(4)
    expect(all.filter((key) => key.cannotTell.length > 0).length).toBeGreaterThanOrEqual(4)
  })

  test.each(cases.map((patientCase) => [patientCase.id, patientCase] as const))(
    '%s becomes a chart with every entry and nothing from the future',
    (_id, patientCase) => {
      const chart = chartOf(patientCase)
      expect(chart.medications?.length).toBe(patientCase.medications?.length)
      expect(chart.fills?.length).toBe(patientCase.fills?.length)
      expect(chart.conditions?.length).toBe(patientCase.conditions?.length)
      expect(chart.observations?.length).toBe(patientCase.observations?.length)
      const dates = [
        ...(chart.medications ?? []).map((entry) => entry.start),
        ...(chart.fills ?? []).map((entry) => entry.date),
        ...(chart.conditions ?? []).map((entry) => entry.onset),
        ...(chart.observations ?? []).map((entry) => entry.date),
      ]
      expect(dates.filter((date) => date !== null && date > chart.on)).toEqual([])
    },
  )

  test.each(cases.map((patientCase) => [patientCase.id, patientCase] as const))(
    '%s has no fill before the drug was started',
    (_id, patientCase) => {
      const early = (patientCase.fills ?? []).filter(({ drug, date }) => {
        const entry = typeof drug === 'number' ? patientCase.medications?.[drug] : undefined
        return entry !== undefined && entry.start !== null && date < entry.start
      })
      expect(early).toEqual([])
    },
  )

  test('name a fill only by an entry of the list', () => {
    const [first] = cases
    if (first === undefined) throw new Error('No patients')
    const broken = { ...first, fills: [{ drug: 99, date: first.on, quantity: 1, daysSupply: 1 }] }
    expect(() => chartOf(broken)).toThrow('not on the list')
  })

  test.each([
    ['a day that no calendar has', { on: '2026-02-30' }],
    ['a code that is not ICD-10', { conditions: [{ text: 'x', icd10: '250.00', onset: null }] }],
    ['a field that nobody knows', { weight: 80 }],
  ])('are refused with %s', (_title, change) => {
    expect(patientCaseSchema.safeParse({ ...cases[0], ...change }).success).toBe(false)
  })
})

describe('the answer keys', () => {
  test.each([...keys.keys()].map((id) => [id]))(
    '%s: names ingredients by their RxNorm name',
    (id) => {
      const unknown = drugsOf(id)
        .map((drug) => drug.split('|'))
        .filter((names) => !names.some((name) => isKnown(name) || notYetKnown.has(name)))
      expect(unknown).toEqual([])
    },
  )

  test.each([...keys].map(([id, key]) => [id, key] as const))(
    '%s: has a problem once only and nothing judged acceptable without a reason',
    (_id, key) => {
      const slugs = key.expected.map((item) => item.key)
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(key.acceptable.every((item) => item.reason.length >= 20)).toBe(true)
    },
  )

  test.each(cases.map((patientCase) => [patientCase.id, patientCase] as const))(
    '%s: is about drugs that the patient takes',
    (id, patientCase) => {
      const foreign = drugsOf(id)
        .map((drug) => drug.split('|'))
        .filter((names) => !names.some((name) => takes(patientCase, name)))
      expect(foreign).toEqual([])
    },
  )
})
