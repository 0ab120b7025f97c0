// Interactions in whole lists: nothing is said twice of two drugs, limits of dose and kidney, and what stays quiet.

import { describe, expect, test } from 'vitest'
import { interactions } from '../../../src-main/clinical/screening/interactions.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const lists: readonly (readonly string[])[] = [
  [
    'lisinopril 20 mg',
    'amlodipine 10 mg',
    'atorvastatin 40 mg',
    'metformin 1000 mg',
    'aspirin 81 mg',
  ],
  ['warfarin 5 mg', 'metoprolol 50 mg', 'digoxin 0.125 mg', 'furosemide 40 mg', 'Klor-Con 20 mEq'],
  [
    'Eliquis 5 mg',
    'metoprolol succinate 50 mg',
    'atorvastatin 80 mg',
    'lisinopril 10 mg',
    'gabapentin 300 mg',
  ],
  [
    'clopidogrel 75 mg',
    'aspirin 81 mg',
    'pantoprazole 40 mg',
    'rosuvastatin 20 mg',
    'carvedilol 12.5 mg',
  ],
  ['sertraline 100 mg', 'trazodone 50 mg', 'lorazepam 0.5 mg', 'ibuprofen 600 mg'],
  ['oxycodone 5 mg', 'gabapentin 600 mg', 'cyclobenzaprine 10 mg', 'duloxetine 60 mg'],
  ['Norco 5-325', 'alprazolam 0.5 mg', 'zolpidem 10 mg', 'fluoxetine 20 mg'],
  ['glipizide 10 mg', 'metformin 1000 mg', 'Lantus', 'Ozempic', 'empagliflozin 10 mg'],
  [
    'Entresto 49/51',
    'spironolactone 25 mg',
    'carvedilol 25 mg',
    'furosemide 40 mg',
    'dapagliflozin 10 mg',
  ],
  ['donepezil 10 mg', 'memantine 10 mg', 'quetiapine 25 mg', 'oxybutynin 5 mg'],
  ['Sinemet 25-100', 'pramipexole 0.5 mg', 'rasagiline 1 mg', 'escitalopram 10 mg'],
  ['lithium carbonate 300 mg', 'lisinopril 10 mg', 'hydrochlorothiazide 25 mg', 'olanzapine 10 mg'],
  ['carbamazepine 200 mg', 'lamotrigine 100 mg', 'ethinyl estradiol/norethindrone 0.035-1 mg'],
  ['tacrolimus 1 mg', 'mycophenolate mofetil 500 mg', 'prednisone 5 mg', 'diltiazem 120 mg'],
  ['methotrexate 2.5 mg', 'folic acid 1 mg', 'naproxen 500 mg', 'omeprazole 20 mg'],
  ['amiodarone 200 mg', 'warfarin 5 mg', 'simvastatin 40 mg', 'metoprolol 50 mg'],
  ['allopurinol 300 mg', 'colchicine 0.6 mg', 'losartan 50 mg', 'indomethacin 50 mg'],
  ['levothyroxine 100 mcg', 'calcium carbonate 500 mg', 'alendronate 70 mg', 'omeprazole 20 mg'],
  [
    'albuterol HFA inhaler',
    'Advair Diskus',
    'prednisone 20 mg',
    'azithromycin 250 mg',
    'montelukast 10 mg',
  ],
  ['tamsulosin 0.4 mg', 'finasteride 5 mg', 'sildenafil 50 mg', 'amlodipine 5 mg'],
  ['bupropion XL 300 mg', 'aripiprazole 5 mg', 'metoprolol 25 mg', 'tramadol 50 mg'],
  ['citalopram 20 mg', 'omeprazole 20 mg', 'hydrochlorothiazide 25 mg', 'ondansetron 4 mg'],
]

const patient = aChart()
const taking = (...texts: readonly string[]): ChartBuilder =>
  texts.reduce((chart, text) => chart.takes(text), patient)

/** Pairs that bring two harms of different kinds: seizures and weak pain relief, low sodium and the QT interval. */
const twoHarms = new Set([
  'bupropion with aripiprazole',
  'bupropion with tramadol',
  'tramadol with aripiprazole',
  'citalopram with hydrochlorothiazide',
])

describe('Over a whole list', () => {
  test.each(lists.map((list) => [list.join(', '), list] as const))(
    'nothing is said twice of the same drugs: %s',
    (_, list) => {
      const pairs = interactions.screen(taking(...list).chart).flatMap((f) =>
        f.kind === 'concern'
          ? [
              f.subjects
                .map((s) => s.name)
                .toSorted()
                .join(' with '),
            ]
          : [],
      )
      const twice = pairs.filter((pair, i) => pairs.indexOf(pair) !== i)
      const known = [...twoHarms].map((pair) => pair.split(' with ').toSorted().join(' with '))
      expect(twice.filter((pair) => !known.includes(pair))).toEqual([])
    },
  )
})

const daily = (text: string, sig: string, chart: ChartBuilder = patient): ChartBuilder =>
  chart.takes(text, { directions: sig })
const kidneys = (creatinine: number): ChartBuilder =>
  patient
    .born('1946-11-23')
    .person({ sex: 'male' })
    .measured('2160-0', creatinine, 'mg/dL', '2026-11-20')
    .measured('29463-7', 72, 'kg', '2026-11-20')
    .measured('8302-2', 175, 'cm', '2026-11-20')

testRule(interactions, {
  quiet: [
    [
      'simvastatin 20 mg once a day beside amlodipine',
      daily('simvastatin 20 mg tablet', 'Take 1 tablet daily')
        .filled('2026-11-01', { of: 'm1', quantity: 30, daysSupply: 30 })
        .takes('amlodipine 5 mg tablet'),
    ],
    [
      'an eye drop of timolol beside verapamil',
      taking('timolol 0.5 % eye drops', 'verapamil 120 mg tablet'),
    ],
    [
      'a steroid cream beside ritonavir',
      taking('fluticasone 0.05 % cream', 'ritonavir 100 mg tablet'),
    ],
    ['beclomethasone inhaler beside ritonavir', taking('Qvar inhaler', 'ritonavir 100 mg tablet')],
    [
      'ciprofloxacin eye drops beside tizanidine',
      taking('ciprofloxacin 0.3 % eye drops', 'tizanidine 4 mg tablet'),
    ],
    [
      'an inhaler beside a selective beta blocker',
      taking('albuterol HFA inhaler', 'bisoprolol 5 mg tablet'),
    ],
    [
      'ketoconazole cream beside simvastatin',
      taking('ketoconazole 2 % cream', 'simvastatin 40 mg tablet'),
    ],
    [
      'azithromycin beside simvastatin',
      taking('azithromycin 250 mg tablet', 'simvastatin 40 mg tablet'),
    ],
    ['pravastatin beside amlodipine', taking('pravastatin 40 mg tablet', 'amlodipine 5 mg tablet')],
    ['venlafaxine beside tamoxifen', taking('venlafaxine 75 mg capsule', 'tamoxifen 20 mg tablet')],
    [
      'a cetirizine tablet beside an opioid',
      taking('cetirizine 10 mg tablet', 'oxycodone 5 mg tablet'),
    ],
    ['lisinopril/HCTZ alone', taking('Zestoretic 20-12.5')],
    [
      'losartan beside a diuretic',
      taking('losartan 50 mg tablet', 'hydrochlorothiazide 25 mg tablet'),
    ],
    [
      'levetiracetam beside a contraceptive',
      taking('levetiracetam 500 mg tablet', 'ethinyl estradiol/norethindrone 0.035-1 mg tablet'),
    ],
    [
      'dabigatran beside verapamil with a clearance above 50',
      kidneys(1.0).takes('dabigatran 150 mg').takes('verapamil 120 mg tablet'),
    ],
    [
      'rivaroxaban beside diltiazem with a clearance of 100',
      kidneys(0.6).takes('Xarelto 20 mg').takes('diltiazem 120 mg tablet'),
    ],
  ],
  fires: [
    [
      'simvastatin 40 mg beside amlodipine',
      taking('simvastatin 40 mg tablet', 'amlodipine 5 mg tablet'),
      ['simvastatin-amlodipine m1 m2'],
    ],
    [
      'two tablets of simvastatin 20 mg beside amlodipine',
      daily('simvastatin 20 mg tablet', 'Take 2 tablets daily')
        .filled('2026-11-01', { of: 'm1', quantity: 60, daysSupply: 30 })
        .takes('amlodipine 5 mg tablet'),
      ['simvastatin-amlodipine m1 m2'],
    ],
    [
      'dabigatran beside verapamil with a clearance of 40',
      kidneys(1.5).takes('dabigatran 150 mg').takes('verapamil 120 mg tablet'),
      ['dabigatran-pgp-inhibitor m1 m2'],
    ],
    [
      'rivaroxaban beside diltiazem with a clearance of 60',
      kidneys(1.0).takes('Xarelto 20 mg').takes('diltiazem 120 mg tablet'),
      ['rivaroxaban-moderate-inhibitor m1 m2'],
    ],
    [
      'the triple in place of its pairs',
      taking('ibuprofen 600 mg', 'lisinopril 20 mg', 'furosemide 40 mg'),
      ['nsaid-ras-blocker-diuretic m1 m2 m3'],
    ],
    [
      'the pair when the diuretic is missing',
      taking('ibuprofen 600 mg', 'lisinopril 20 mg'),
      ['ras-blocker-nsaid m2 m1'],
    ],
    [
      'carbamazepine with clarithromycin once, though each changes the other',
      taking('carbamazepine 200 mg', 'clarithromycin 500 mg'),
      ['strong-cyp3a4-inhibitor-carbamazepine m2 m1'],
    ],
  ],
  cannotTell: [
    [
      'simvastatin 20 mg beside amlodipine without directions',
      taking('simvastatin 20 mg tablet', 'amlodipine 5 mg tablet'),
      [['dailyDose']],
    ],
    [
      'dabigatran beside verapamil without a creatinine',
      patient
        .born('1946-11-23')
        .person({ sex: 'male' })
        .hasNoResults()
        .takes('dabigatran 150 mg')
        .takes('verapamil 120 mg tablet'),
      [['creatinine', 'weight']],
    ],
    [
      'acetaminophen without directions beside warfarin',
      taking('acetaminophen 500 mg tablet', 'warfarin 5 mg tablet'),
      [['dailyDose', 'directions']],
    ],
  ],
})
