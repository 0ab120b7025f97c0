// Medicare Part D targeting at each edge of each criterion, and how the criteria join.

import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { identifyMedicine } from '../../src-main/clinical/medicines/identify.ts'
import { medicarePartD } from '../../src-main/programs/medicare-part-d.ts'
import { partDTerms } from '../../src-main/reference/part-d-terms.ts'
import { sources } from '../../src-main/reference/source.ts'
import { aChart, type ChartBuilder } from '../helpers/a-chart.ts'

const eightDrugs = [
  'lisinopril 10 mg',
  'amlodipine 5 mg',
  'metformin 500 mg',
  'atorvastatin 20 mg',
  'sertraline 50 mg',
  'furosemide 40 mg',
  'allopurinol 300 mg',
  'levothyroxine 50 mcg',
]
const threeDiseases = [
  ['diabetes', 'E11.9'],
  ['high blood pressure', 'I10'],
  ['high cholesterol', 'E78.5'],
] as const

const notAtRisk = aChart().person({ isAtRiskBeneficiary: false }).inPartD(true)
const takingDrugs = (chart: ChartBuilder, drugs: readonly string[]) =>
  drugs.reduce((c, drug) => c.takes(drug), chart)
const havingDiseases = (
  chart: ChartBuilder,
  diseases: readonly (readonly [string, string | null])[],
) => diseases.reduce((c, [text, icd10]) => c.has(text, icd10), chart)

/** Two fills over a full year, the second of this cost; the first cost nothing. */
const costing = (chart: ChartBuilder, cents: number, on = '2026') =>
  chart
    .filled(`${Number(on) - 2}-06-01`, { costCents: 0 })
    .filled(`${on}-11-01`, { costCents: cents })

const both = takingDrugs(havingDiseases(notAtRisk, threeDiseases), eightDrugs)
const targeted = costing(both, 127_600)

const judged = ({ chart }: ChartBuilder, id: string) => {
  const { answer, because, missing } =
    medicarePartD.eligible(chart).criteria.find((c) => c.id === id) ?? {}
  return { answer, because, missing }
}
const answerOf = ({ chart }: ChartBuilder) => medicarePartD.eligible(chart).answer

describe('The number of drugs', () => {
  const seven = takingDrugs(notAtRisk, eightDrugs.slice(0, 7))
  test.each([
    ['one', takingDrugs(notAtRisk, eightDrugs.slice(0, 1)), 'no'],
    ['two', takingDrugs(notAtRisk, eightDrugs.slice(0, 2)), 'cannot-tell'],
    ['seven', seven, 'cannot-tell'],
    ['eight', takingDrugs(notAtRisk, eightDrugs), 'yes'],
    [
      'seven and one without prescription',
      seven.takes('aspirin 81 mg', { kind: 'otc' }),
      'cannot-tell',
    ],
    [
      'seven and one that was stopped',
      seven.takes('warfarin 5 mg', { until: '2026-11-23' }),
      'cannot-tell',
    ],
    ['seven and a second strength', seven.takes('lisinopril 20 mg'), 'cannot-tell'],
    ['seven and one that Part D leaves out', seven.takes('docusate 100 mg capsule'), 'cannot-tell'],
    ['seven and a combination with one', seven.takes('Norco 5-325'), 'yes'],
    ['seven and a cream: a Part D drug like others', seven.takes('ketoconazole 2 % cream'), 'yes'],
    ['seven and one not identified', seven.takes('heart pill'), 'cannot-tell'],
    ['one and one not identified', notAtRisk.takes('metformin').takes('pill'), 'cannot-tell'],
    ['only one not identified', notAtRisk.takes('pill'), 'no'],
    ['eight and one not identified', takingDrugs(notAtRisk, eightDrugs).takes('heart pill'), 'yes'],
    ['no list', notAtRisk, 'cannot-tell'],
    ['an empty list', notAtRisk.takesNothing(), 'no'],
  ])('%s', (_, chart, answer) => {
    expect(judged(chart, 'drugs').answer).toBe(answer)
  })

  test('is explained with the names', () => {
    expect(judged(notAtRisk.takes('Hyzaar 50-12.5'), 'drugs')).toEqual({
      answer: 'no',
      because: '1 Part D drug (every plan asks for at least 2): losartan/hydrochlorothiazide',
      missing: [],
    })
    expect(judged(notAtRisk.takes('Zestril 10 mg').takes('Hyzaar 50-12.5'), 'drugs')).toEqual({
      answer: 'cannot-tell',
      because:
        "2 Part D drugs (plans ask for 2 to 8; the plan's own minimum is not known): lisinopril, losartan/hydrochlorothiazide",
      missing: ['planTerms'],
    })
    expect(judged(seven.takes('heart pill'), 'drugs')).toMatchObject({
      because: expect.stringContaining('not identified: heart pill'),
      missing: ['ingredients', 'planTerms'],
    })
  })

  test.each([
    'docusate 100 mg capsule',
    'senna 8.6 mg tablet',
    'aspirin 81 mg tablet',
    'acetaminophen 500 mg tablet',
    'vitamin D3 1000 unit capsule',
    'ergocalciferol 50000 unit capsule',
    'folic acid 1 mg tablet',
    'ferrous sulfate 325 mg tablet',
    'Tums 500 mg chewable tablet',
    'Senokot-S',
  ])('leaves out %s, which Part D does not cover, and says so', (text) => {
    const names = identifyMedicine(text)
      ?.ingredients.map((i) => i.name)
      .join('/')
    expect(judged(notAtRisk.takes(text), 'drugs')).toEqual({
      answer: 'no',
      because: `0 Part D drugs (every plan asks for at least 2); not covered by Part D: ${names}`,
      missing: [],
    })
  })
})

describe('The number of core diseases', () => {
  const two = havingDiseases(notAtRisk, threeDiseases.slice(0, 2))
  test.each([
    ['one', notAtRisk.has('asthma', 'J45.909'), 'no'],
    ['two', two, 'cannot-tell'],
    ['two and one that is over', two.had('asthma', 'J45.909', '2026-11-23'), 'cannot-tell'],
    ['three', havingDiseases(notAtRisk, threeDiseases), 'yes'],
    [
      'two and a second code of one of them',
      two.has('diabetes with neuropathy', 'E11.40'),
      'cannot-tell',
    ],
    ['two and another disease', two.has('gout', 'M10.9'), 'cannot-tell'],
    ['two and one in words only', two.has('lung trouble', null), 'cannot-tell'],
    [
      'one and one in words only',
      notAtRisk.has('asthma', 'J45.909').has('sugar', null),
      'cannot-tell',
    ],
    ['one in words only', notAtRisk.has('sugar', null), 'no'],
    [
      'one and one in words that is over',
      notAtRisk.has('asthma', 'J45.909').had('sugar', null, '2020-01-01'),
      'no',
    ],
    [
      'two, one of them a code for two diseases',
      two.has('hypertensive heart failure', 'I11.0'),
      'yes',
    ],
    ['no list', notAtRisk, 'cannot-tell'],
    ['no conditions', notAtRisk.hasNoConditions(), 'no'],
  ])('%s', (_, chart, answer) => {
    expect(judged(chart, 'diseases').answer).toBe(answer)
  })

  test.each([
    ["Alzheimer's disease", 'G30.9'],
    ['bone disease or arthritis', 'M81.0'],
    ['bone disease or arthritis', 'M17.11'],
    ['chronic congestive heart failure', 'I50.22'],
    ['diabetes', 'E10.9'],
    ['dyslipidemia', 'E78.2'],
    ['end-stage renal disease', 'N18.6'],
    ['HIV or AIDS', 'B20'],
    ['hypertension', 'I10'],
    ['chronic mental health condition', 'F33.1'],
    ['chronic lung disease', 'J44.9'],
  ])('%s is counted for %s', (title, icd10) => {
    expect(judged(notAtRisk.has('x', icd10), 'diseases').because).toBe(
      `1 core disease (every plan asks for at least 2): ${title}`,
    )
  })

  test.each(['N18.5', 'E66.9', 'I25.10', 'Z79.4'])('%s is not a core disease', (icd10) => {
    expect(judged(notAtRisk.has('x', icd10), 'diseases').because).toBe(
      '0 core diseases (every plan asks for at least 2)',
    )
  })
})

describe('The plan year', () => {
  const terms = (on: string) => medicarePartD.eligible(aChart().on(on).chart).terms
  test.each([
    ['2024-12-31', null],
    [
      '2025-01-01',
      {
        title: 'Medicare Part D MTM, plan year 2025',
        source: 'part-d-terms-2025',
        isVerified: false,
      },
    ],
    [
      '2026-11-23',
      {
        title: 'Medicare Part D MTM, plan year 2026',
        source: 'part-d-terms-2026',
        isVerified: false,
      },
    ],
    ['2027-01-01', null],
  ])('on %s', (on, expected) => {
    expect(terms(on)).toEqual(expected)
  })

  test.each([
    ['2025', 162_299, 'no'],
    ['2025', 162_300, 'yes'],
  ])('in %s a cost of %i cents: %s', (year, cents, answer) => {
    const chart = costing(aChart().on(`${year}-11-23`), cents, year)
    expect(judged(chart, 'cost').answer).toBe(answer)
  })

  test('without terms is said, and nobody is refused for it', () => {
    const { answer, criteria } = medicarePartD.eligible(targeted.on('2027-01-01').chart)
    expect(answer).toBe('cannot-tell')
    expect(criteria.map((c) => c.id)).toEqual(['coverage', 'terms', 'at-risk'])
    expect(criteria.find((c) => c.id === 'terms')?.missing).toEqual(['planTerms'])
  })

  test('counts as checked only when its source names the day', () => {
    for (const { source, isVerified } of partDTerms)
      expect([source, isVerified]).toEqual([source, sources[source].checked !== null])
  })
})

describe('A patient qualifies', () => {
  const atRisk = aChart().inPartD(true).person({ isAtRiskBeneficiary: true })
  test.each([
    ['by all three criteria', targeted, 'yes'],
    [
      'not by two of them',
      costing(takingDrugs(notAtRisk.hasNoConditions(), eightDrugs), 900_000),
      'no',
    ],
    ['by at-risk status alone', atRisk, 'yes'],
    ['by at-risk status in a year without terms', atRisk.on('2027-01-01'), 'yes'],
    ['not after death', targeted.person({ diedOn: day('2026-11-23') }), 'no'],
    ['not at risk after death', atRisk.person({ diedOn: day('2026-11-01') }), 'no'],
    ['not without a Part D plan', targeted.inPartD(false), 'no'],
    ['not at risk without a Part D plan', atRisk.inPartD(false), 'no'],
  ])('%s', (_, chart, answer) => {
    expect(answerOf(chart)).toBe(answer)
  })

  test.each([
    [
      'nobody recorded the plan',
      costing(takingDrugs(havingDiseases(aChart(), threeDiseases), eightDrugs), 900_000),
    ],
    ['one criterion of three is unknown', both],
    [
      'the criteria say no but nobody recorded at-risk status',
      notAtRisk.hasNoConditions().takesNothing().person({ isAtRiskBeneficiary: null }),
    ],
    ['nothing is known', aChart()],
    [
      'the plan may ask for more drugs',
      costing(
        takingDrugs(havingDiseases(notAtRisk, threeDiseases), eightDrugs.slice(0, 7)),
        127_600,
      ),
    ],
  ])('cannot be told when %s', (_, chart) => {
    expect(answerOf(chart)).toBe('cannot-tell')
  })

  test('says the day of death', () => {
    const { criteria } = medicarePartD.eligible(
      targeted.person({ diedOn: day('2026-11-01') }).chart,
    )
    expect(criteria[0]).toMatchObject({ answer: 'no', because: 'Died on 2026-11-01' })
  })
})
