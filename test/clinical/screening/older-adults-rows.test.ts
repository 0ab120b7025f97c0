// Criteria for older adults: brand names and codes that make rows fire, and what a finding shows. Every row has its
// case in beers-coverage.test.ts.

import { describe, expect, test } from 'vitest'
import { olderAdults } from '../../../src-main/clinical/screening/older-adults.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

/** 78 years old, no conditions, no results. */
const older = aChart().born('1948-05-02').hasNoConditions().hasNoResults()

/** Creatinine clearance by actual weight: (140 − 78) × 72 / (72 × creatinine) = 62 / creatinine. */
function withCreatinine(mgPerDl: number, date = '2026-11-01'): ChartBuilder {
  return older
    .person({ sex: 'male' })
    .measured('29463-7', 72, 'kg', '2026-01-10')
    .measured('2160-0', mgPerDl, 'mg/dL', date)
}

const fibrillation = older.has('atrial fibrillation', 'I48.20')
const failing = older.has('heart failure', 'I50.9')
const since2020 = { since: '2020-01-01' }

type Case = readonly [row: string, chart: ChartBuilder, beside?: readonly string[]]

/** Each with all that the family says of it: the row, and what else fires or cannot be told. */
const cases: readonly Case[] = [
  ['older-first-generation-antihistamine', older.takes('Tylenol PM')],
  ['older-benzodiazepine', older.takes('alprazolam 0.5 mg')],
  ['older-z-drug', older.takes('Ambien 10 mg')],
  ['older-anticholinergic-antidepressant', older.takes('amitriptyline 25 mg'), ['lacks startDate']],
  ['older-doxepin-above-6-mg', older.takes('doxepin 25 mg capsule'), ['lacks startDate']],
  [
    'older-antipsychotic',
    older.has('dementia', 'F03.90').takes('olanzapine 5 mg'),
    ['older-dementia-anticholinergic', 'older-dementia-antipsychotic', 'lacks startDate'],
  ],
  [
    'older-antipsychotic-for-parkinson',
    older.has('dementia', 'F03.90').takes('quetiapine 50 mg'),
    ['older-dementia-antipsychotic', 'lacks startDate'],
  ],
  [
    'older-parkinson-antipsychotic',
    older
      .has('Parkinson disease', 'G20.A1')
      .has('bipolar disorder', 'F31.9')
      .takes('aripiprazole 5 mg'),
    ['lacks startDate'],
  ],
  [
    'older-parkinson-antiemetic',
    older.has('Parkinson disease', 'G20.A1').takes('prochlorperazine 5 mg'),
  ],
  ['older-barbiturate', older.takes('Fioricet')],
  ['older-meprobamate', older.takes('meprobamate 400 mg')],
  ['older-antiparkinson-anticholinergic', older.takes('Cogentin 1 mg')],
  ['older-muscle-relaxant', older.takes('Flexeril 10 mg')],
  ['older-meperidine', older.takes('Demerol 50 mg')],
  ['older-warfarin-start', fibrillation.takes('warfarin 5 mg')],
  [
    'older-rivaroxaban-long-term',
    fibrillation.takes('Xarelto 20 mg'),
    ['lacks creatinine sex weight'],
  ],
  ['older-aspirin-primary-prevention', older.takes('aspirin 81 mg')],
  ['older-nifedipine-immediate-release', older.takes('nifedipine 10 mg capsule')],
  ['older-central-alpha-agonist', older.takes('clonidine 0.1 mg')],
  ['older-alpha-1-blocker-for-blood-pressure', older.takes('terazosin 2 mg')],
  ['older-prazosin-for-blood-pressure', older.takes('prazosin 2 mg capsule')],
  ['older-digoxin-above-0125-mg', older.takes('Lanoxin 0.25 mg tablet')],
  ['older-amiodarone-first-line', fibrillation.takes('amiodarone 200 mg')],
  [
    'older-nsaid-heart-failure',
    failing
      .takes('naproxen 500 mg')
      .takes('Protonix 40 mg', { since: '2026-11-01', source: 'patient' }),
    ['lacks creatinine sex weight'],
  ],
  ['older-thiazolidinedione-heart-failure', failing.takes('Actos 30 mg')],
  ['older-sulfonylurea-long-acting', older.takes('glimepiride 2 mg')],
  ['older-sulfonylurea-short-acting', older.takes('glipizide 5 mg')],
  ['older-insulin-without-basal', older.takes('Humalog')],
  ['older-ppi-longer-than-8-weeks', older.takes('omeprazole 20 mg', since2020)],
  ['older-nsaid-bleeding-risk', older.takes('meloxicam 15 mg'), ['lacks creatinine sex weight']],
  [
    'older-nsaid-ulcer-history',
    older
      .has('old ulcer', 'Z87.11')
      .takes('naproxen 500 mg')
      .takes('Protonix', { since: '2026-11-01', source: 'patient' }),
    ['lacks creatinine sex weight'],
  ],
  [
    'older-nsaid-kidney',
    withCreatinine(2.5)
      .takes('naproxen 500 mg')
      .takes('Protonix', { since: '2026-11-01', source: 'patient' }),
  ],
  [
    'older-indomethacin-ketorolac',
    older.takes('indomethacin 25 mg'),
    ['lacks creatinine sex weight'],
  ],
  [
    'older-nitrofurantoin-kidney',
    withCreatinine(2.5).takes('nitrofurantoin 50 mg'),
    ['lacks startDate'],
  ],
  ['older-metoclopramide', older.takes('Reglan 10 mg')],
  ['older-gi-antispasmodic', older.takes('dicyclomine 20 mg')],
  ['older-megestrol', older.takes('Megace')],
  ['older-desiccated-thyroid', older.takes('Armour Thyroid 60 mg')],
  ['older-estrogen', older.takes('Premarin 0.625 mg')],
  ['older-androgen', older.takes('testosterone 1.62 % topical gel')],
  ['older-desmopressin', older.takes('DDAVP 0.2 mg')],
]

describe('The table for older adults', () => {
  test.each(cases.map(([row, { chart }, beside = []]) => ({ row, chart, beside })))(
    'row $row fires',
    ({ row, chart, beside }) => {
      const said = olderAdults
        .screen(chart)
        .map((f) => (f.kind === 'concern' ? f.row : `lacks ${f.missing.toSorted().join(' ')}`))
      expect(said.toSorted()).toEqual([row, ...beside].toSorted())
    },
  )

  test('gives the age, the drug, and the result with its date as evidence', () => {
    const [finding] = olderAdults.screen(
      withCreatinine(2.1).takes('Macrobid 100 mg', since2020).chart,
    )
    expect(finding).toMatchObject({
      kind: 'concern',
      source: { id: 'ags-beers-2023' },
      evidence: [
        { fact: 'age', value: '78', unit: 'years', date: '1948-05-02' },
        { fact: 'medication', value: 'Macrobid 100 mg', date: '2020-01-01' },
        {
          fact: 'creatinine clearance (actual body weight, height unknown, 72.0 kg)',
          value: '29.5',
          unit: 'mL/min',
          date: '2026-11-01',
        },
        { fact: 'serum creatinine', value: '2.1', unit: 'mg/dL', date: '2026-11-01' },
        { fact: 'body weight', value: '72', unit: 'kg', date: '2026-01-10' },
      ],
    })
  })
})
