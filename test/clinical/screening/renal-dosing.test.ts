// Kidney dosing: thresholds of anticoagulants, exceptions, and what is asked when a fact lacks.

import { expect, test } from 'vitest'
import { renalDosing } from '../../../src-main/clinical/screening/renal-dosing.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { kidneys } from '../../helpers/kidneys.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { taking } from '../../helpers/taking.ts'

const fibrillating = aChart().has('atrial fibrillation', 'I48.20')

const bandChart = (text: string, perDay: number, mlPerMin: number) =>
  taking(kidneys(mlPerMin).hasNoConditions(), text, perDay)

const apixaban = (chart: ChartBuilder) => taking(chart, 'Eliquis 5 mg tablet', 2)
const lowApixaban = (chart: ChartBuilder) => taking(chart, 'Eliquis 2.5 mg tablet', 2)
const lungs = aChart().has('pulmonary arterial hypertension', 'I27.21')
const tadalafil = (chart: ChartBuilder) => taking(chart, 'tadalafil 20 mg tablet', 2)
const at60 = kidneys(60, fibrillating)

/** 80 years old and of this weight, with atrial fibrillation and a good creatinine. */
const weighing = (kg: number) =>
  fibrillating
    .born('1946-11-23')
    .person({ sex: 'male' })
    .measured('29463-7', kg, 'kg', '2026-10-01')
    .measured('2160-0', 1, 'mg/dL', '2026-10-01')
const tranexamic = (mgPerDl: number, chart = aChart().hasNoConditions()) =>
  taking(
    chart.measured('2160-0', mgPerDl, 'mg/dL', '2026-10-01'),
    'tranexamic acid 650 mg tablet',
    6,
  )
/** Started so many days ago, by word of the patient. */
const begun = (text: string, since: string) =>
  taking(kidneys(20).hasNoConditions(), text, 1, { since })

testRule(renalDosing, {
  quiet: [
    ['gabapentin at the highest dose of the band', bandChart('gabapentin 700 mg tablet', 2, 59)],
    ['apixaban 5 mg with one of three', apixaban(kidneys(40, fibrillating))],
    [
      'apixaban 5 mg at 79 years, creatinine 1.5',
      apixaban(kidneys(80 / 1.5, fibrillating).born('1946-11-24')),
    ],
    [
      'apixaban 5 mg at 80 years, creatinine 1.49',
      apixaban(kidneys(80 / 1.49, fibrillating).born('1946-11-23')),
    ],
    [
      'apixaban 2.5 mg with two of three',
      lowApixaban(kidneys(40, fibrillating).born('1946-11-23')),
    ],
    ['apixaban 2.5 mg after a clot', lowApixaban(at60.has('old pulmonary embolism', 'Z86.711'))],
    ['rivaroxaban 15 mg at 50', taking(kidneys(50, fibrillating), 'Xarelto 15 mg tablet', 1)],
    ['rivaroxaban 20 mg at 51', taking(kidneys(51, fibrillating), 'Xarelto 20 mg tablet', 1)],
    ['edoxaban 60 mg at 95', taking(kidneys(95, fibrillating), 'edoxaban 60 mg tablet', 1)],
    [
      'dapagliflozin for heart failure',
      taking(kidneys(40).has('heart failure', 'I50.9'), 'dapagliflozin 10 mg tablet', 1),
    ],
    ['exenatide twice a day at 30', bandChart('exenatide 10 mcg injection', 2, 30)],
    ['exenatide in a pen of 250 mcg/mL', bandChart('Byetta 250 mcg/mL pen', 2, 40)],
    ['tadalafil 40 mg for the lungs at 49', tadalafil(kidneys(49, lungs))],
    ['tadalafil 40 mg for the lungs at 30', tadalafil(kidneys(30, lungs))],
    ['Augmentin 500 mg twice a day at 29', bandChart('Augmentin 500-125 mg tablet', 2, 29)],
    ['Augmentin suspension at 29', bandChart('Augmentin 400-57 mg/5 mL suspension', 2, 29)],
    ['apixaban 5 mg at 80 years with 60.1 kg', apixaban(weighing(60.1))],
    ['apixaban 2.5 mg at 80 years with 60 kg', lowApixaban(weighing(60))],
    ['tranexamic acid with creatinine 1.4', tranexamic(1.4)],
    ['lisinopril started 31 days ago', begun('lisinopril 10 mg tablet', '2026-10-23')],
    ['allopurinol started 43 days ago', begun('allopurinol 300 mg tablet', '2026-10-11')],
    [
      'eplerenone for hypertension after a heart attack',
      taking(
        kidneys(40).has('hypertension', 'I10').has('old infarction', 'I25.2'),
        'eplerenone 50 mg tablet',
      ),
    ],
    ['acyclovir cream', taking(kidneys(9).hasNoConditions(), 'acyclovir 5 % cream', 1)],
    [
      'lisinopril started long ago',
      kidneys(20)
        .takes('lisinopril 10 mg tablet', { since: '2020-01-01', source: 'patient' })
        .filled('2026-11-01', { of: 'm1' }),
    ],
    ['a drug that the kidney does not matter for', aChart().takes('levothyroxine 50 mcg tablet')],
    ['weak digoxin with good kidneys', bandChart('digoxin 0.125 mg tablet', 1, 60)],
  ],
  fires: [
    [
      'apixaban 5 mg at 80 years with creatinine 1.5',
      apixaban(kidneys(80 / 1.5, fibrillating).born('1946-11-23')),
      ['renal-apixaban-too-high m1 c1 2160-0 2026-10-01'],
    ],
    [
      'apixaban 5 mg at 80 years with 60 kg',
      apixaban(weighing(60)),
      ['renal-apixaban-too-high m1 c1 29463-7 2026-10-01'],
    ],
    [
      'weekly exenatide told by its strength',
      bandChart('exenatide 2 mg/0.65 mL injection', 1, 44),
      ['renal-exenatide-extended-below-45 m1'],
    ],
    [
      'tadalafil 40 mg for the lungs at 29',
      tadalafil(kidneys(29, lungs)),
      ['renal-tadalafil-pulmonary-hypertension-below-30 m1 c1'],
    ],
    [
      'tadalafil 40 mg for no lungs at 29',
      tadalafil(kidneys(29).hasNoConditions()),
      ['renal-tadalafil-below-30 m1'],
    ],
    [
      'Augmentin XR at 29',
      bandChart('Augmentin XR 1000-62.5 mg tablet', 4, 29),
      ['renal-amoxicillin-clavulanate-below-30 m1'],
    ],
    [
      'apixaban 2.5 mg at 80 years with 60.1 kg',
      lowApixaban(weighing(60.1)),
      ['renal-apixaban-too-low m1 c1'],
    ],
    [
      'tranexamic acid with creatinine 1.41',
      tranexamic(1.41),
      ['renal-tranexamic-acid-creatinine m1 2160-0 2026-10-01'],
    ],
    [
      'lisinopril started 30 days ago',
      begun('lisinopril 10 mg tablet', '2026-10-24'),
      ['renal-lisinopril-start m1'],
    ],
    [
      'allopurinol started 42 days ago',
      begun('allopurinol 300 mg tablet', '2026-10-12'),
      ['renal-allopurinol-start m1'],
    ],
    [
      'only the narrowest band',
      bandChart('gabapentin 600 mg tablet', 3, 20),
      ['renal-gabapentin-below-30 m1'],
    ],
  ],
  cannotTell: [
    [
      'without results',
      aChart().hasNoConditions().takes('metformin 500 mg tablet'),
      [['observations', 'dailyDose']],
    ],
    [
      'without a creatinine',
      aChart()
        .born('1966-01-01')
        .person({ sex: 'male' })
        .hasNoResults()
        .takes('spironolactone 25 mg tablet'),
      [['creatinine', 'weight']],
    ],
    [
      'without a dose, when the kidney decides',
      kidneys(20).takes('gabapentin 300 mg capsule'),
      [['dailyDose']],
    ],
    ['exenatide without a strength', kidneys(44).takes('exenatide injection'), [['strength']]],
    ['Augmentin without a strength', kidneys(29).takes('Augmentin tablet'), [['strength']]],
    ['tadalafil without conditions', tadalafil(kidneys(29)), [['conditions']]],
    [
      'apixaban 5 mg at 80 years without a weight and a creatinine',
      apixaban(fibrillating.born('1946-11-23').hasNoResults()),
      [['creatinine', 'weight']],
    ],
    [
      'apixaban 5 mg with 60 kg without an age',
      apixaban(
        fibrillating
          .measured('29463-7', 60, 'kg', '2026-10-01')
          .measured('2160-0', 1, 'mg/dL', '2026-10-01'),
      ),
      [['birthDate']],
    ],
    [
      'tranexamic acid without a creatinine',
      taking(aChart().hasNoConditions().hasNoResults(), 'tranexamic acid 650 mg tablet', 6),
      [['creatinine']],
    ],
    [
      'lisinopril without a start',
      kidneys(20)
        .hasNoConditions()
        .takes('lisinopril 10 mg tablet', { source: 'patient' })
        .filled('2026-11-13', { of: 'm1' }),
      [['startDate']],
    ],
    [
      'tramadol without a form',
      kidneys(20)
        .hasNoConditions()
        .takes('tramadol', {
          as: { ingredients: ['tramadol'], strength: '50 mg', form: null },
        }),
      [['form', 'dailyDose']],
    ],
    ['without conditions', taking(kidneys(51), 'Xarelto 15 mg tablet', 1), [['conditions']]],
    [
      'asked once for two drugs',
      aChart().takes('spironolactone 25 mg tablet').takes('codeine 30 mg tablet'),
      [['observations']],
    ],
  ],
})

test('One question names the drugs that wait for it', () => {
  const { chart } = aChart().takes('spironolactone 25 mg tablet').takes('codeine 30 mg tablet')
  expect(renalDosing.screen(chart)).toEqual([
    {
      kind: 'cannot-tell',
      rule: 'renal-dosing',
      about: 'Kidney dosing for spironolactone 25 mg tablet, codeine 30 mg tablet',
      missing: ['observations'],
      subjectIds: ['m1', 'm2'],
    },
  ])
})
