// Criteria for older adults: one case per row, the age limit, and every fact a row can lack.

import { describe, expect, test } from 'vitest'
import { olderAdults } from '../../../src-main/clinical/screening/older-adults.ts'
import { olderAdultRows } from '../../../src-main/reference/older-adults.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const unknown = aChart()
/** 78 years old, no conditions, no results. */
const older = aChart().born('1948-05-02').hasNoConditions().hasNoResults()

/** Creatinine clearance by actual weight: (140 − 78) × 72 / (72 × creatinine) = 62 / creatinine. */
function withCreatinine(mgPerDl: number, date = '2026-11-01'): ChartBuilder {
  return older
    .person({ sex: 'male' })
    .measured('29463-7', 72, 'kg', '2026-01-10')
    .measured('2160-0', mgPerDl, 'mg/dL', date)
}

testRule(olderAdults, {
  quiet: [
    ['an empty list, even without an age', unknown.takesNothing()],
    [
      'a drug that the criteria do not name, even without an age',
      unknown.takes('lisinopril 10 mg'),
    ],
    ['the last day at 64 years', unknown.born('1961-11-24').takes('glyburide 5 mg')],
    ['a young patient without a list', unknown.born('2000-01-01')],
    [
      'an eye drop',
      older.takes('cyclosporine 0.05 % eye drops').takes('ketorolac 0.5 % eye drops'),
    ],
    ['vaginal estradiol', older.takes('estradiol 0.01 % vaginal cream')],
    ['a proton pump inhibitor on day 56', older.takes('omeprazole 20 mg', { since: '2026-09-28' })],
    [
      'a long proton pump inhibitor for Barrett esophagus',
      older.has('Barrett esophagus', 'K22.70').takes('omeprazole 20 mg', { since: '2020-01-01' }),
    ],
    [
      'a long proton pump inhibitor beside a corticosteroid',
      older.takes('omeprazole 20 mg', { since: '2020-01-01' }).takes('prednisone 5 mg'),
    ],
    ['nitrofurantoin at a clearance of 31', withCreatinine(2).takes('Macrobid 100 mg')],
    ['digoxin 0.125 mg', older.takes('digoxin 0.125 mg tablet')],
    ['digoxin 125 mcg', older.takes('digoxin 125 mcg tablet')],
    ['doxepin 6 mg', older.takes('Silenor 6 mg tablet')],
    ['nifedipine ER', older.takes('nifedipine ER 30 mg tablet')],
    ['aspirin after a heart attack', older.has('old infarction', 'I25.2').takes('aspirin 81 mg')],
    [
      'an antipsychotic for schizophrenia',
      older.has('schizophrenia', 'F20.9').takes('risperidone 1 mg'),
    ],
    ['mealtime insulin with basal insulin', older.takes('Humalog').takes('Lantus')],
    [
      'amiodarone in heart failure',
      older.has('AF', 'I48.91').has('HF', 'I50.22').takes('amiodarone 200 mg'),
    ],
    ['warfarin without fibrillation or clot', older.has('valve', 'Z95.2').takes('warfarin 5 mg')],
    [
      'an NSAID at 75 years without another risk',
      unknown
        .born('1951-11-23')
        .hasNoConditions()
        .takes('celecoxib 200 mg')
        .measured('2160-0', 1, 'mg/dL', '2026-11-01')
        .measured('29463-7', 72, 'kg', '2026-01-10')
        .person({ sex: 'female' }),
    ],
  ],
  fires: [
    [
      'on the 65th birthday',
      unknown.born('1961-11-23').takes('glyburide 5 mg'),
      ['older-sulfonylurea-long-acting m1'],
    ],
    [
      'a proton pump inhibitor on day 57',
      older.takes('omeprazole 20 mg', { since: '2026-09-27' }),
      ['older-ppi-longer-than-8-weeks m1'],
    ],
    [
      'nitrofurantoin at a clearance of 29.5',
      withCreatinine(2.1).takes('Macrobid 100 mg'),
      ['older-nitrofurantoin-kidney m1'],
    ],
    [
      'with a creatinine of 365 days ago',
      withCreatinine(2.1, '2025-11-23').takes('Macrobid 100 mg'),
      ['older-nitrofurantoin-kidney m1'],
    ],
    ['digoxin 0.25 mg', older.takes('digoxin 250 mcg tablet'), ['older-digoxin-above-0125-mg m1']],
    ['doxepin 10 mg', older.takes('doxepin 10 mg capsule'), ['older-doxepin-above-6-mg m1']],
    [
      'an NSAID from 76 years on',
      unknown.born('1950-11-23').hasNoConditions().takes('celecoxib 200 mg'),
      ['older-nsaid-bleeding-risk m1'],
    ],
    [
      'an NSAID at 70 years beside an anticoagulant, which is a subject too',
      unknown.born('1956-01-01').hasNoConditions().takes('celecoxib 200 mg').takes('Eliquis 5 mg'),
      ['older-nsaid-bleeding-risk m1 m2'],
    ],
    ['an estradiol patch', older.takes('estradiol 0.05 mg patch'), ['older-estrogen m1']],
  ],
  cannotTell: [
    ['no list and no age', unknown, [['birthDate', 'medications']]],
    ['no list', older, [['medications']]],
    [
      'no age, for each drug that matters',
      unknown.takes('glyburide 5 mg').takes('Xanax').takes('lisinopril'),
      [['birthDate'], ['birthDate']],
    ],
    ['an entry that nobody identified', older.takes('sleeping pill'), [['ingredients']]],
    ['no start of a proton pump inhibitor', older.takes('omeprazole 20 mg'), [['startDate']]],
    [
      'no results for nitrofurantoin',
      unknown.born('1948-05-02').takes('Macrobid 100 mg'),
      [['observations']],
    ],
    [
      'no creatinine, weight, sex',
      older.takes('Macrobid 100 mg'),
      [['creatinine', 'sex', 'weight']],
    ],
    [
      'a creatinine of 366 days ago',
      withCreatinine(2.1, '2025-11-22').takes('Macrobid 100 mg'),
      [['creatinine']],
    ],
    ['no strength of digoxin', older.takes('digoxin'), [['strength']]],
    ['no form of nifedipine', older.takes('nifedipine 30 mg'), [['form']]],
    [
      'no conditions for aspirin',
      unknown.born('1948-05-02').takes('aspirin 81 mg'),
      [['conditions']],
    ],
    [
      'a condition in words only',
      older.has('heart trouble', null).takes('pioglitazone 30 mg'),
      [['conditions']],
    ],
    [
      'several rows of one drug, once per drug',
      unknown.born('1956-01-01').takes('celecoxib 200 mg'),
      [['conditions', 'observations']],
    ],
    [
      'an unidentified entry that may be the stomach protection',
      older
        .takes('ibuprofen 200 mg')
        .takes('stomach pill')
        .person({ sex: 'male' })
        .measured('2160-0', 1, 'mg/dL', '2026-11-01')
        .measured('29463-7', 72, 'kg', '2026-01-10'),
      [['ingredients'], ['ingredients']],
    ],
  ],
})

const fibrillation = older.has('atrial fibrillation', 'I48.20')
const failing = older.has('heart failure', 'I50.9')
const since2020 = { since: '2020-01-01' }

const cases: readonly (readonly [row: string, chart: ChartBuilder])[] = [
  ['older-first-generation-antihistamine', older.takes('Tylenol PM')],
  ['older-benzodiazepine', older.takes('alprazolam 0.5 mg')],
  ['older-z-drug', older.takes('Ambien 10 mg')],
  ['older-anticholinergic-antidepressant', older.takes('amitriptyline 25 mg')],
  ['older-doxepin-above-6-mg', older.takes('doxepin 25 mg capsule')],
  ['older-antipsychotic', older.has('dementia', 'F03.90').takes('quetiapine 25 mg')],
  ['older-barbiturate', older.takes('Fioricet')],
  ['older-meprobamate', older.takes('meprobamate 400 mg')],
  ['older-antiparkinson-anticholinergic', older.takes('Cogentin 1 mg')],
  ['older-muscle-relaxant', older.takes('Flexeril 10 mg')],
  ['older-meperidine', older.takes('Demerol 50 mg')],
  ['older-warfarin-start', fibrillation.takes('warfarin 5 mg')],
  ['older-rivaroxaban-long-term', fibrillation.takes('Xarelto 20 mg')],
  ['older-aspirin-primary-prevention', older.takes('aspirin 81 mg')],
  ['older-nifedipine-immediate-release', older.takes('nifedipine 10 mg capsule')],
  ['older-central-alpha-agonist', older.takes('clonidine 0.1 mg')],
  ['older-alpha-1-blocker-for-blood-pressure', older.takes('terazosin 2 mg')],
  ['older-digoxin-above-0125-mg', older.takes('Lanoxin 0.25 mg tablet')],
  ['older-amiodarone-first-line', fibrillation.takes('amiodarone 200 mg')],
  [
    'older-nsaid-heart-failure',
    failing.takes('naproxen 500 mg').takes('Protonix 40 mg', { since: '2026-11-01' }),
  ],
  ['older-thiazolidinedione-heart-failure', failing.takes('Actos 30 mg')],
  ['older-sulfonylurea-long-acting', older.takes('glimepiride 2 mg')],
  ['older-sulfonylurea-short-acting', older.takes('glipizide 5 mg')],
  ['older-insulin-without-basal', older.takes('Humalog')],
  ['older-ppi-longer-than-8-weeks', older.takes('omeprazole 20 mg', since2020)],
  ['older-nsaid-bleeding-risk', older.takes('meloxicam 15 mg')],
  [
    'older-nsaid-ulcer-history',
    older
      .has('old ulcer', 'Z87.11')
      .takes('naproxen 500 mg')
      .takes('Protonix', { since: '2026-11-01' }),
  ],
  [
    'older-nsaid-kidney',
    withCreatinine(2.5).takes('naproxen 500 mg').takes('Protonix', { since: '2026-11-01' }),
  ],
  ['older-indomethacin-ketorolac', older.takes('indomethacin 25 mg')],
  ['older-nitrofurantoin-kidney', withCreatinine(2.5).takes('nitrofurantoin 50 mg')],
  ['older-metoclopramide', older.takes('Reglan 10 mg')],
  ['older-gi-antispasmodic', older.takes('dicyclomine 20 mg')],
  ['older-megestrol', older.takes('Megace')],
  ['older-desiccated-thyroid', older.takes('Armour Thyroid 60 mg')],
  ['older-estrogen', older.takes('Premarin 0.625 mg')],
  ['older-androgen', older.takes('testosterone 1.62 % topical gel')],
  ['older-desmopressin', older.takes('DDAVP 0.2 mg')],
]

describe('The table for older adults', () => {
  test.each(cases)('row %s fires', (row, { chart }) => {
    const fired = olderAdults.screen(chart).flatMap((f) => (f.kind === 'concern' ? [f.row] : []))
    expect(fired).toEqual([row])
  })

  test('has one case here for every row', () => {
    expect(cases.map(([row]) => row).toSorted()).toEqual(olderAdultRows.map((r) => r.id).toSorted())
  })

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
        { fact: 'creatinine', value: '2.1', unit: 'mg/dL', date: '2026-11-01' },
      ],
    })
  })
})
