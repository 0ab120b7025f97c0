// Duration: one case for each row on the day after its limit, quiet on the last day, and what is asked.

import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src-main/clinical/dates.ts'
import { duration } from '../../../src-main/clinical/screening/duration.ts'
import { durationRows } from '../../../src-main/reference/duration.ts'
import { aChart, type ChartBuilder, today } from '../../helpers/a-chart.ts'
import { firedRows, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

/** Row | a drug of it | the longest time in days. */
const table = `
duration-ppi | omeprazole | 56
duration-z-drug | zolpidem | 28
duration-benzodiazepine | lorazepam | 28
duration-carisoprodol | carisoprodol | 21
duration-muscle-relaxant | cyclobenzaprine | 21
duration-ketorolac | ketorolac | 5
duration-metoclopramide | metoclopramide | 84
duration-dual-antiplatelet | ticagrelor | 365
duration-dual-antiplatelet-stroke | clopidogrel | 90
duration-bisphosphonate | alendronate | 1826
duration-zoledronic-acid | zoledronic acid | 1095
duration-corticosteroid-bone | prednisone | 90
duration-corticosteroid-stop | prednisone | 28
duration-nsaid | naproxen | 90
duration-nitrofurantoin | nitrofurantoin | 90
duration-antibiotic | ciprofloxacin | 30
duration-terbinafine | terbinafine | 90
duration-estrogen | estradiol | 1826
duration-medroxyprogesterone | medroxyprogesterone | 1095
duration-opioid | oxycodone | 90
duration-decongestant | pseudoephedrine | 7
duration-stimulant-laxative | bisacodyl | 14
duration-antihistamine-sleep | diphenhydramine | 14
duration-varenicline | varenicline | 168
duration-phentermine | phentermine | 84
duration-testosterone | testosterone | 730
duration-teriparatide | teriparatide | 730
duration-romosozumab | romosozumab | 365
duration-denosumab-stop | denosumab | 183
duration-megestrol | megestrol | 365
duration-antiemetic | promethazine | 180
duration-antipsychotic-dementia | quetiapine | 90
duration-cholinesterase-inhibitor | donepezil | 365
duration-colchicine-prophylaxis | colchicine | 183
duration-sucralfate | sucralfate | 90
duration-tamoxifen | letrozole | 1826`

const old = aChart().born('1940-01-01').hasNoConditions()
const base: Readonly<Record<string, ChartBuilder>> = {
  'duration-dual-antiplatelet': old.takes('aspirin 81 mg tablet'),
  'duration-dual-antiplatelet-stroke': old
    .has('old stroke', 'Z86.73')
    .takes('aspirin 81 mg tablet'),
  'duration-antipsychotic-dementia': old.has('dementia', 'F03.90'),
  'duration-colchicine-prophylaxis': old.takes('allopurinol 300 mg tablet'),
}

const cases = table
  .trim()
  .split('\n')
  .map((line) => {
    const [row = '', drug = '', days = ''] = line.split(' | ')
    return { row, drug, days: Number(days) }
  })

const since = ({ row, drug }: (typeof cases)[number], days: number) =>
  (base[row] ?? old).takes(drug, {
    since: addDays(today, -days),
    source: 'patient',
    as: { ingredients: [drug], strength: null, form: 'tablet' },
  })

testRows(
  duration,
  durationRows,
  cases.map((one) => [one.row, since(one, one.days + 1)]),
)

describe('On its last day', () => {
  test.each(cases)('$row is quiet', (one) => {
    expect(firedRows(duration, since(one, one.days))).not.toContain(one.row)
  })
})

const long = { since: '2020-01-01', source: 'patient' } as const

testRule(duration, {
  quiet: [
    [
      'a PPI that protects from naproxen',
      old
        .takes('omeprazole 20 mg capsule', long)
        .takes('naproxen 500 mg tablet', { since: '2026-11-01', source: 'patient' }),
    ],
    [
      'a PPI for Barrett esophagus',
      aChart().has('Barrett esophagus', 'K22.70').takes('omeprazole 20 mg capsule', long),
    ],
    [
      'clonazepam for epilepsy',
      aChart().has('epilepsy', 'G40.909').takes('clonazepam 1 mg tablet', long),
    ],
    ['clopidogrel without aspirin', old.takes('clopidogrel 75 mg tablet', long)],
    [
      'an opioid in cancer',
      aChart().has('lung cancer', 'C34.90').takes('oxycodone 5 mg tablet', long),
    ],
    ['an inhaled corticosteroid', old.takes('fluticasone inhaler', long)],
    ['an estrogen cream in the vagina', old.takes('estradiol vaginal cream', long)],
    [
      'clopidogrel and aspirin after a stroke with a stent',
      old
        .has('old stroke', 'Z86.73')
        .has('stent', 'Z95.5')
        .takes('aspirin 81 mg tablet')
        .takes('clopidogrel 75 mg tablet', { since: '2026-06-01', source: 'patient' }),
    ],
  ],
  fires: [
    [
      'prednisone without a drug for bone',
      old.takes('prednisone 10 mg tablet', long),
      ['duration-corticosteroid-bone m1', 'duration-corticosteroid-stop m1'],
    ],
    [
      'prednisone with alendronate',
      old
        .takes('prednisone 10 mg tablet', long)
        .takes('alendronate 70 mg tablet', { since: '2025-01-01', source: 'patient' }),
      ['duration-corticosteroid-stop m1'],
    ],
  ],
  cannotTell: [
    [
      'the start unknown',
      old.takes('metoclopramide 10 mg tablet', { source: 'patient' }),
      [['startDate']],
    ],
    [
      'the first fill here',
      old.takes('metoclopramide 10 mg tablet', { since: '2026-11-01' }),
      [['startDate']],
    ],
    ['conditions unknown', aChart().takes('lorazepam 1 mg tablet', long), [['conditions']]],
    [
      'two starts asked for once',
      old.takes('metoclopramide 10 mg tablet').takes('zolpidem 5 mg tablet'),
      [['startDate']],
    ],
  ],
})
