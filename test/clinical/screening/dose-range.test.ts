// Dose: each row above its limit and quiet at it, the sum over products, older adults, and what is asked.

import { describe, expect, test } from 'vitest'
import { doseRange } from '../../../src-main/clinical/screening/dose-range.ts'
import { doseLimitRows } from '../../../src-main/reference/dose-range.ts'
import { ingredientOf } from '../../../src-main/reference/ingredients.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { firedRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { taking } from '../../helpers/taking.ts'

const adult = aChart().born('1980-01-01').person({ sex: 'male' })
const woman = aChart().born('1980-01-01').person({ sex: 'female' })
const older = aChart().born('1940-01-01').person({ sex: 'male' })
const also = (name: string, chart: ChartBuilder = adult) =>
  chart.takes(name, { as: { ingredients: [name], strength: '1 mg', form: 'tablet' } })

/** Whom a row of `special.ts` is about, and in which form. */
const special: Readonly<Record<string, readonly [chart: ChartBuilder, form: string]>> = {
  'dose-citalopram-older': [older, 'tablet'],
  'dose-citalopram-cyp2c19': [also('omeprazole'), 'tablet'],
  'dose-escitalopram-older': [older, 'tablet'],
  'dose-paroxetine-older': [older, 'tablet'],
  'dose-zolpidem-older': [older, 'tablet'],
  'dose-zolpidem-extended-older': [older, 'extended release tablet'],
  'dose-zolpidem-women': [woman, 'tablet'],
  'dose-eszopiclone-older': [older, 'tablet'],
  'dose-zaleplon-older': [older, 'tablet'],
  'dose-triazolam-older': [older, 'tablet'],
  'dose-temazepam-older': [older, 'tablet'],
  'dose-lorazepam-older': [older, 'tablet'],
  'dose-alprazolam-older': [older, 'tablet'],
  'dose-haloperidol-older': [older, 'tablet'],
  'dose-tramadol-older': [older, 'tablet'],
  'dose-venlafaxine-extended': [adult, 'extended release capsule'],
  'dose-glipizide-extended': [adult, 'extended release tablet'],
  'dose-memantine-immediate': [adult, 'tablet'],
  'dose-aspirin-with-ticagrelor': [also('ticagrelor'), 'tablet'],
  'dose-lovastatin-with-diltiazem': [also('diltiazem'), 'tablet'],
}

/** One unit a day of this strength. */
function dosed(id: string, rxcui: string, mg: number): ChartBuilder {
  const [chart, form] = special[id] ?? [adult, 'tablet']
  const name = ingredientOf(rxcui)?.name ?? ''
  const number = (chart.chart.medications?.length ?? 0) + 1
  return chart
    .takes(name, { as: { ingredients: [name], strength: `${mg} mg`, form } })
    .filled('2026-11-13', { of: `m${number}`, quantity: 30, daysSupply: 30 })
}

const cases = doseLimitRows.map((row) => ({
  id: row.id,
  mg: row.mgPerDay,
  rxcui: [...row.drugs.rxcuis][0] ?? '',
  name: ingredientOf([...row.drugs.rxcuis][0] ?? '')?.name ?? '',
}))

describe('The highest dose of each row', () => {
  test.each(cases)('$id: quiet at $mg mg', ({ id, rxcui, mg }) => {
    expect(firedRows(doseRange, dosed(id, rxcui, mg))).not.toContain(id)
  })
  test.each(cases)('$id: more is a finding', ({ id, rxcui, mg, name }) => {
    // A stricter row of the same ingredient may lead where both are exceeded.
    const [fired] = firedRows(doseRange, dosed(id, rxcui, mg * 1.01))
    expect(doseLimitRows.find((row) => row.id === fired)?.drugs.title).toBe(name)
  })
})

/** Limits of labels, written down a second time: a slip of the table shows here. */
test.each([
  ['acetaminophen', 4000],
  ['citalopram', 40],
  ['escitalopram', 20],
  ['zolpidem', 12.5],
  ['digoxin', 0.5],
  ['metformin', 2550],
  ['simvastatin', 40],
  ['rosuvastatin', 40],
  ['atorvastatin', 80],
  ['lisinopril', 80],
  ['amlodipine', 10],
  ['losartan', 100],
  ['metoprolol', 450],
  ['gabapentin', 3600],
  ['pregabalin', 600],
  ['tramadol', 400],
  ['ibuprofen', 3200],
  ['naproxen', 1500],
  ['meloxicam', 15],
  ['bupropion', 450],
  ['sertraline', 200],
  ['quetiapine', 800],
  ['glipizide', 40],
  ['glimepiride', 8],
  ['levetiracetam', 3000],
  ['ketorolac', 40],
  ['loperamide', 16],
  ['tizanidine', 36],
  ['baclofen', 80],
])('The label of %s stops at %d mg a day', (name, mg) => {
  expect(doseLimitRows.find((row) => row.id === `dose-${name}`)?.mgPerDay).toBe(mg)
})

const weekly = (directions: string) =>
  adult.takes('methotrexate 2.5 mg tablet', { directions, source: 'patient' })
const percocet = (chart: ChartBuilder) =>
  chart
    .takes('Percocet 5/325 tablet')
    .filled('2026-11-13', { of: 'm1', quantity: 240, daysSupply: 30 })

testRule(doseRange, {
  quiet: [
    ['a drug without a limit here', adult.takes('insulin glargine injection')],
    ['a cream', adult.takes('diclofenac 1 % gel')],
    [
      'citalopram 40 mg at 60 years',
      taking(aChart().born('1965-11-24'), 'citalopram 40 mg tablet'),
    ],
    ['zolpidem 10 mg for a man of 64', taking(adult.born('1961-11-24'), 'zolpidem 10 mg tablet')],
    ['lisinopril without a dose', adult.takes('lisinopril 40 mg tablet')],
    [
      'a long-acting injection stronger than a day of tablets',
      adult.takes('risperidone 50 mg injection'),
    ],
    [
      'methotrexate once a week',
      taking(adult, 'methotrexate 2.5 mg tablet', 1, {
        directions: 'Take 6 tablets once weekly on Monday',
      }),
    ],
    [
      'methotrexate 15 mg as one tablet',
      taking(adult, 'methotrexate 15 mg tablet', 1 / 7, { directions: 'Take 1 tablet every week' }),
    ],
    ['lorazepam 3 mg at 64 years', taking(adult.born('1961-11-24'), 'lorazepam 1 mg tablet', 3)],
    ['alprazolam 1 mg at 64 years', taking(adult.born('1961-11-24'), 'alprazolam 1 mg tablet')],
    ['haloperidol 10 mg at 64 years', taking(adult.born('1961-11-24'), 'haloperidol 10 mg tablet')],
    ['venlafaxine 300 mg in plain tablets', taking(adult, 'venlafaxine 100 mg tablet', 3)],
    ['glipizide 40 mg in plain tablets', taking(adult, 'glipizide 10 mg tablet', 4)],
    [
      'omeprazole 80 mg in Zollinger-Ellison syndrome',
      taking(adult.has('Zollinger-Ellison syndrome', 'E16.4'), 'omeprazole 40 mg capsule', 2),
    ],
    [
      'lansoprazole 60 mg against Helicobacter pylori',
      taking(adult.takes('clarithromycin 500 mg tablet'), 'lansoprazole 30 mg capsule', 2),
    ],
    [
      'famotidine 120 mg in Zollinger-Ellison syndrome',
      taking(adult.has('Zollinger-Ellison syndrome', 'E16.4'), 'famotidine 40 mg tablet', 3),
    ],
    ['acetaminophen 3000 mg', taking(adult, 'acetaminophen 500 mg tablet', 6)],
  ],
  fires: [
    [
      'citalopram 40 mg at 61 years',
      taking(aChart().born('1965-11-23'), 'citalopram 40 mg tablet'),
      ['dose-citalopram-older m1'],
    ],
    [
      'zolpidem 10 mg at 65 years',
      taking(adult.born('1961-11-23'), 'zolpidem 10 mg tablet'),
      ['dose-zolpidem-older m1'],
    ],
    [
      'lorazepam 3 mg at 65 years',
      taking(adult.born('1961-11-23'), 'lorazepam 1 mg tablet', 3),
      ['dose-lorazepam-older m1'],
    ],
    [
      'alprazolam 1 mg at 65 years',
      taking(adult.born('1961-11-23'), 'alprazolam 1 mg tablet'),
      ['dose-alprazolam-older m1'],
    ],
    [
      'haloperidol 10 mg at 65 years',
      taking(adult.born('1961-11-23'), 'haloperidol 10 mg tablet'),
      ['dose-haloperidol-older m1'],
    ],
    [
      'omeprazole 80 mg',
      taking(adult, 'omeprazole 40 mg capsule', 2),
      ['dose-omeprazole-usual m1'],
    ],
    [
      'one tablet is stronger than a day',
      adult.takes('simvastatin 80 mg tablet'),
      ['dose-simvastatin m1'],
    ],
    [
      'acetaminophen 3500 mg',
      taking(adult, 'acetaminophen 500 mg tablet', 7),
      ['dose-acetaminophen-caution m1'],
    ],
    [
      'acetaminophen from two products',
      taking(percocet(adult), 'acetaminophen 500 mg tablet', 4),
      ['dose-acetaminophen m1 m2'],
    ],
    [
      'methotrexate every day for some weeks',
      weekly('Take 1 tablet by mouth daily for 4 weeks'),
      ['dose-methotrexate-daily m1'],
    ],
    [
      'methotrexate every day',
      weekly('Take 1 tablet by mouth daily'),
      ['dose-methotrexate-daily m1'],
    ],
    [
      'aspirin 325 mg with ticagrelor',
      taking(adult, 'aspirin 325 mg tablet').takes('ticagrelor 90 mg tablet'),
      ['dose-aspirin-with-ticagrelor m1 m2'],
    ],
  ],
  cannotTell: [
    ['acetaminophen without a dose', adult.takes('acetaminophen 500 mg tablet'), [['dailyDose']]],
    ['acetaminophen in a product without its strength', adult.takes('Tylenol PM'), [['dailyDose']]],
    [
      'two doses asked for once',
      adult.takes('acetaminophen 500 mg tablet').takes('tramadol 50 mg tablet'),
      [['dailyDose']],
    ],
    [
      'citalopram 40 mg without a birth date',
      taking(aChart(), 'citalopram 40 mg tablet'),
      [['birthDate']],
    ],
    [
      'lorazepam 3 mg without a birth date',
      taking(aChart(), 'lorazepam 1 mg tablet', 3),
      [['birthDate']],
    ],
    [
      'glipizide 40 mg in a form that nobody knows',
      adult.takes('glipizide', {
        directions: 'Take 40 mg by mouth daily',
        source: 'patient',
        as: { ingredients: ['glipizide'], strength: '10 mg', form: null },
      }),
      [['form']],
    ],
    [
      'omeprazole 80 mg with a drug that nobody knows',
      taking(adult, 'omeprazole 40 mg capsule', 2).takes('white pill'),
      [['ingredients'], ['ingredients']],
    ],
    [
      'methotrexate without directions',
      adult.takes('methotrexate 2.5 mg tablet'),
      [['directions']],
    ],
    [
      'methotrexate with directions of no rhythm',
      weekly('as told by your doctor'),
      [['directions']],
    ],
  ],
})

test('A total shows each part and the sum', () => {
  const [found] = doseRange.screen(taking(percocet(adult), 'acetaminophen 500 mg tablet', 4).chart)
  expect(found?.kind === 'concern' ? found.evidence.slice(2) : found).toEqual([
    {
      fact: 'daily dose as dispensed: Percocet 5/325 tablet',
      value: '2600',
      unit: 'mg',
      date: '2026-11-13',
    },
    {
      fact: 'daily dose as dispensed: acetaminophen 500 mg tablet',
      value: '2000',
      unit: 'mg',
      date: '2026-11-13',
    },
    { fact: 'total daily dose', value: '4600', unit: 'mg', date: null },
  ])
})
