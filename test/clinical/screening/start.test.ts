// START: each row, the age from which it speaks, its thresholds, and where it must be quiet.

import { describe, expect, test } from 'vitest'
import { start } from '../../../src-main/clinical/screening/start.ts'
import { startRows } from '../../../src-main/reference/start.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows, rowLines, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { bodyCases, datedCases, heartCases } from './start-cases.ts'

testRows(start, startRows, [...heartCases, ...bodyCases, ...datedCases])

describe('A row of START does not fire', () => {
  test.each(
    rowLines(`
  start-b1-pressure | | | 8480-6 140 mm[Hg], 8462-4 90 mm[Hg] | female 1950
  start-b1-pressure | | Amlodipine 5 mg tablet | 8480-6 160 mm[Hg] | female 1950
  start-b1-pressure | R54 | | 8480-6 145 mm[Hg] | female 1950
  start-b1-pressure-frail | R54 | | 8480-6 150 mm[Hg], 8462-4 90 mm[Hg] | female 1950
  start-b2-statin | I25.10 | Atorvastatin 20 mg tablet | | male 1950
  start-b2-statin | I25.10, R54 | | | male 1950
  start-b2-statin | I25.10, Z51.5 | | | male 1950
  start-b2-statin | I25.10, T46.6X5A | | | male 1950
  start-b3-ace-inhibitor-coronary | I25.10 | Losartan 50 mg tablet | | male 1950
  start-b3-ace-inhibitor-coronary | I25.10, T78.3XXA | | | male 1950
  start-b4-beta-blocker-angina | I25.118 | | 8867-4 49 /min | male 1950
  start-b4-beta-blocker-angina | I25.118, J45.909 | | | male 1950
  start-b4-beta-blocker-angina | I25.10 | | | male 1950
  start-b5-renin-blocker-heart-failure | I50.9 | | 10230-1 41 % | male 1950
  start-b5-renin-blocker-heart-failure | I50.22, E87.5 | | | male 1950
  start-b6-beta-blocker-heart-failure | I50.22, I44.2 | | | male 1950
  start-b6-other-beta-blocker | I50.22 | Carvedilol 25 mg tablet | | male 1950
  start-b7-mra-reduced | I50.22 | | 33914-3 29 mL/min/{1.73_m2} | male 1950
  start-b7-mra-reduced | I50.22 | | 33914-3 60 mL/min/{1.73_m2}, 2823-3 5.1 mmol/L | male 1950
  start-b8-sglt2-heart-failure | I50.32, E10.9 | | 33914-3 60 mL/min/{1.73_m2} | male 1950
  start-b8-sglt2-heart-failure | I50.32 | | 33914-3 19 mL/min/{1.73_m2} | male 1950
  start-b9-sacubitril | I50.32 | Lisinopril 20 mg tablet | | male 1950
  start-b10-beta-blocker-fibrillation | I48.20 | | 8867-4 110 /min | male 1950
  start-b11-iron-heart-failure | I50.22 | | 2276-4 100 ng/mL | male 1950
  start-c1-anticoagulant-fibrillation | I48.0 | Apixaban 5 mg tablet | | female 1950
  start-c1-anticoagulant-fibrillation | I48.0, I61.9 | | | female 1950
  start-c2-antiplatelet | I25.10 | Apixaban 5 mg tablet | | male 1950
  start-e4-renin-blocker-albuminuria | N18.31 | | 9318-7 300 mg/g | male 1950
  start-j1-renin-blocker-diabetes | E11.9 | | 9318-7 30 mg/g, 33914-3 60 mL/min/{1.73_m2} | male 1950
  start-j1-renin-blocker-diabetes | E11.21 | | 33914-3 29 mL/min/{1.73_m2} | male 1950
  start-d1-parkinson | G20.A1 | Carbidopa/Levodopa 25/100 mg tablet | | male 1950
  start-d2-depression | F33.1 | Sertraline 50 mg tablet | | male 1950
  start-d2-depression | F33.1, F31.9 | | | male 1950
  start-d2-depression | F33.42 | | | male 1950
  start-d3-alzheimer | G30.9 | Donepezil 10 mg tablet | | male 1950
  start-d3-alzheimer | G30.9, F02.C0 | | | male 1950
  start-d3-alzheimer | G30.9, I49.5 | | | male 1950
  start-d4-lewy-body | G20.A1 | | | male 1950
  start-d5-anxiety | F41.1 | Sertraline 50 mg tablet | | male 1950
  start-d6-restless-legs | G25.81 | | 2276-4 74 ng/mL, 33914-3 60 mL/min/{1.73_m2} | male 1950
  start-d6-restless-legs | G25.81 | | 2276-4 90 ng/mL, 33914-3 29 mL/min/{1.73_m2} | male 1950
  start-d7-tremor | G25.0, J45.909 | | | male 1950
  start-e1-calcitriol | N25.81 | | 33914-3 29 mL/min/{1.73_m2}, 17861-6 8.4 mg/dL, 1751-7 4 g/dL | male 1950
  start-e1-calcitriol | N25.81 | | 33914-3 29 mL/min/{1.73_m2}, 17861-6 8 mg/dL, 1751-7 3.5 g/dL | male 1950
  start-e1-calcitriol | N25.81 | | 33914-3 30 mL/min/{1.73_m2}, 17861-6 8 mg/dL, 1751-7 4 g/dL | male 1950
  start-e2-phosphate-binder | | | 33914-3 29 mL/min/{1.73_m2}, 2777-1 5.5 mg/dL | male 1950
  start-e2-phosphate-binder | | Sevelamer 800 mg tablet | 33914-3 29 mL/min/{1.73_m2}, 2777-1 6 mg/dL | male 1950
  start-e3-epoetin | | | 33914-3 29 mL/min/{1.73_m2}, 718-7 10 g/dL, 2276-4 100 ng/mL | male 1950
  start-e3-epoetin | | | 33914-3 29 mL/min/{1.73_m2}, 718-7 9 g/dL, 2276-4 99 ng/mL | male 1950
  start-f1-reflux | K21.9 | | | male 1950
  start-f2-aspirin | Z87.11 | Aspirin 81 mg tablet; Omeprazole 20 mg capsule | | male 1950
  start-f2-aspirin | | Aspirin 81 mg tablet | | male 1950
  start-f3-nsaid | | Naproxen 500 mg tablet; Omeprazole 20 mg capsule | | male 1950
  start-f3-nsaid | | Celecoxib 200 mg capsule | | male 1950
  start-f3-celecoxib | | Celecoxib 200 mg capsule; Omeprazole 20 mg capsule | | male 1950
  start-f3-celecoxib | | Celecoxib 200 mg capsule; Naproxen 500 mg tablet | | male 1950
  start-f3-nsaid | | Diclofenac 1% topical gel | | male 1950
  start-f4-fiber | K57.30 | | | male 1950
  start-f5-constipation | K59.04 | Polyethylene glycol 3350 powder | | male 1950
  start-f5-constipation | K59.04 | Oxycodone 5 mg tablet | | male 1950
  start-f6-probiotic | | Amoxicillin 500 mg capsule; Prednisone 20 mg tablet | | male 1950
  start-f7-helicobacter | B96.81, K25.9 | Clarithromycin 500 mg tablet | | male 1950
  start-g1-copd | J44.9 | Tiotropium 2.5 mcg inhaler | | male 1950
  start-g1-asthma | J45.30 | Budesonide 90 mcg inhaler | | male 1950
  start-g2-asthma | J45.50 | Budesonide 90 mcg inhaler | | male 1950
  start-g2-copd | J44.9 | Tiotropium 2.5 mcg inhaler | | male 1950
  start-g3-oxygen | J44.9 | | 59408-5 89 % | male 1950
  start-g3-oxygen | J96.11, Z99.81 | | | male 1950
  start-h1-rheumatoid | M05.79 | Methotrexate 2.5 mg tablet | | male 1950
  start-h3-vitamin-d | M81.0 | Cholecalciferol 1000 unit tablet | | female 1950
  start-h4-osteoporosis | M81.0 | Alendronate 70 mg tablet | | female 1950
  start-h5-vitamin-d-deficiency | Z91.81 | | 1989-3 20 ng/mL | female 1950
  start-h5-vitamin-d-deficiency | | | 1989-3 19 ng/mL | female 1950
  start-h8-gout | M1A.09X0 | Allopurinol 300 mg tablet | | male 1950
  start-h9-folic-acid | | Methotrexate 2.5 mg tablet; Folic acid 1 mg tablet | | female 1950
  start-i1-alpha-blocker | N40.1, I95.1 | | | male 1950
  start-i1-alpha-blocker | N40.0 | | | male 1950
  start-i2-reductase-inhibitor | N40.1 | Finasteride 5 mg tablet | | male 1950
  start-i3-atrophic-vaginitis | N95.2, Z85.3 | | | female 1950
  start-i3-atrophic-vaginitis | N95.2 | Estradiol vaginal cream | | female 1950
  start-i4-recurrent-urinary-infection | N39.0 | | | female 1950
  start-i5-erectile-dysfunction | N52.9 | Isosorbide mononitrate 30 mg tablet | | male 1950
  start-k3-lidocaine | B02.29 | Lidocaine 5 % patch | | male 1950
`),
  )('%s', (row, chart) => {
    expect(startRows.map(({ id }) => id)).toContain(row)
    expect(firedRows(start, chart)).not.toContain(row)
  })
})

const known = aChart().hasNoConditions().hasNoResults().takesNothing()
const older = known.born('1950-05-01').hasNoVaccines()

testRule(start, {
  quiet: [['at 64 years', known.born('1961-11-24').has('invented infarction', 'I25.2')]],
  fires: [],
  cannotTell: [
    ['without a birth date', known.has('invented infarction', 'I25.2'), [['birthDate']]],
    ['without a list', aChart().born('1950-05-01'), [['medications']]],
  ],
})

test('START speaks from the day of the 65th birthday', () => {
  const infarction = known.born('1961-11-23').has('invented infarction', 'I25.2')
  expect(firedRows(start, infarction)).toContain('start-b2-statin')
})

test('START names what it lacks: unknown medication, ejection fraction, conditions, results', () => {
  const missing = (chart: typeof known) =>
    start.screen(chart.chart).flatMap((f) => (f.kind === 'cannot-tell' ? f.missing : []))
  expect(missing(older.has('invented infarction', 'I25.2').takes('white water pill'))).toEqual([
    'ingredients',
  ])
  expect(missing(older.has('invented heart failure', 'I50.9'))).toContain('ejectionFraction')
  expect(missing(aChart().born('1950-05-01').takesNothing())).toContain('conditions')
  expect(missing(aChart().born('1950-05-01').takesNothing().hasNoConditions())).toContain(
    'observations',
  )
})

const denosumab = (until: string) =>
  older.takes('Denosumab 60 mg injection', { since: '2024-01-10', until })
const oxycodone = (directions: string) =>
  older.takes('Oxycodone 5 mg tablet', { directions, source: 'patient' })
const prednisone = (since: string) =>
  older.takes('Prednisone 10 mg tablet', { since, source: 'patient' })

test.each([
  ['start-h2-bone-protection', 'a corticosteroid of 90 days', prednisone('2026-08-25')],
  [
    'start-h2-bone-protection',
    'hydrocortisone that replaces',
    prednisone('2026-01-01').has('invented adrenal failure', 'E27.1'),
  ],
  ['start-h6-after-denosumab', 'denosumab that stops tomorrow', denosumab('2026-11-24')],
  [
    'start-h6-after-denosumab',
    'alendronate after denosumab',
    denosumab('2026-02-10').takes('Alendronate 70 mg tablet'),
  ],
  ['start-k2-laxative', 'an opioid as needed', oxycodone('Take 1 tablet as needed for pain')],
  [
    'start-k2-laxative',
    'an opioid with senna',
    oxycodone('Take 1 tablet daily').takes('Senna 8.6 mg tablet'),
  ],
  ['start-l1-influenza', 'a vaccine of July', older.vaccinated('197', '2026-07-01')],
  ['start-l2-pneumococcal', 'PCV20 once', older.vaccinated('216', '2023-01-10')],
  [
    'start-l3-zoster',
    'two doses',
    older.vaccinated('187', '2024-01-10').vaccinated('187', '2024-04-10'),
  ],
  ['start-l4-covid', 'a vaccine of a year ago', older.vaccinated('309', '2025-11-23')],
])('%s is quiet with %s', (row, _, chart) => {
  expect(firedRows(start, chart)).not.toContain(row)
})

test.each([
  ['immunizations', known.born('1950-05-01')],
  ['directions', older.takes('Oxycodone 5 mg tablet')],
  ['startDate', older.takes('Prednisone 10 mg tablet')],
  ['ferritin', older.has('invented legs', 'G25.81')],
  [
    'albumin',
    older
      .has('invented parathyroids', 'N25.81')
      .measured('17861-6', 8.3, 'mg/dL', '2026-11-01')
      .measured('33914-3', 29, 'mL/min/{1.73_m2}', '2026-11-01'),
  ],
  ['sex', older.has('invented dryness', 'N95.2')],
] as const)('START lacks %s', (fact, { chart }) => {
  const missing = start.screen(chart).flatMap((f) => (f.kind === 'cannot-tell' ? f.missing : []))
  expect(missing).toContain(fact)
})
