// Reasons for therapy, each row alone: which codes explain a drug and which do not, and for untreated conditions which
// codes count, what treats them, and every fact that can lack.

import { describe, expect, test } from 'vitest'
import { unexplainedRows, untreatedConditionRows } from '../../../src-main/reference/indication.ts'
import { aChart } from '../../helpers/a-chart.ts'
import {
  chartOfLine,
  readConditionLines,
  testConditionLines,
} from '../../helpers/rows/condition-lines.ts'
import { drugRowAnswers, patientRowAnswers } from '../../helpers/rows/row-alone.ts'

const adult = aChart().born('1970-05-01').hasNoResults().hasNoConditions()

/** Row | drug | codes that explain it | codes beside them | drugs that explain it. */
const unexplained = `
ppi | omeprazole 20 mg | K20.90 K21.9 K22.70 K25.9 K27.9 K29.70 K31.9 K92.2 R12 R05.9 B96.81 Z87.11 Z79.1 I85.00 | K59.00 K35.80 R09.89 Z79.4 | ibuprofen 600 mg; clopidogrel 75 mg; apixaban 5 mg; prednisone 5 mg
h2-blocker | famotidine 20 mg | K21.9 K25.9 K30 R12 L50.9 D89.40 T78.40XA Z87.11 | K59.00 L20.9 R05.9
thyroid-hormone | levothyroxine 50 mcg | E02 E03.9 E04.2 E06.3 E89.0 C73 Z85.850 E23.0 F33.1 | E11.9 E87.1 C50.911 F41.1
antithyroid | methimazole 5 mg | E05.00 E04.1 E06.0 | E03.9 E89.0
digoxin | digoxin 0.125 mg | I48.20 I50.9 I47.10 I11.0 I13.0 I42.9 I27.20 | I11.9 I25.10 I44.7
antiarrhythmic | amiodarone 200 mg | I48.0 I47.20 I49.3 I42.9 R00.2 Z86.74 Z95.810 | I50.9 I25.10 Z95.1
anticoagulant | apixaban 5 mg | I48.91 I26.99 I82.409 I63.9 I05.0 I51.3 D68.51 Z86.718 Z95.2 C61 | I50.9 D69.6 Z86.010
p2y12-inhibitor | clopidogrel 75 mg | I20.9 I21.9 I25.10 I63.9 I65.29 I73.9 G45.9 Z95.5 Z86.73 | I50.9 I82.409 Z86.718
nitrate | isosorbide mononitrate 30 mg | I20.9 I25.10 I50.9 I11.0 K60.2 R07.9 | I11.9 I48.91 K59.00
ranolazine | ranolazine 500 mg | I20.9 I25.10 I50.9 R00.0 I47.11 | I48.91 I21.9
loop-diuretic | furosemide 40 mg | I10 I50.9 I87.2 K74.60 N18.30 N04.9 R18.8 R60.0 E83.52 | M10.9 N20.0 R61 E78.5
antipsychotic | quetiapine 25 mg | F20.9 F25.0 F31.9 F32.9 F33.1 F84.0 F95.2 R45.1 F05 R11.2 | G47.00 F90.9 F41.1 F03.90
lithium | lithium carbonate 300 mg | F25.0 F31.9 F33.1 F39 G44.009 | F20.9 F41.1
z-drug | zolpidem 5 mg | G47.00 F51.01 | F41.1 R53.83
stimulant | methylphenidate 10 mg | F90.9 G47.419 G47.10 F50.810 F33.1 R53.83 Z87.820 | G47.00 F41.1 F50.9
dementia-drug | donepezil 10 mg | F01.50 F03.90 G30.9 G31.84 G20.A1 R41.3 | F05 G35 R42
levodopa | Sinemet 25-100 | G20.A1 G21.4 G25.81 G90.3 G31.83 R25.1 | G30.9 G43.909 G90.9
bone-drug | alendronate 70 mg | M80.08XA M81.0 M85.80 C50.911 C79.51 Z79.52 Z87.310 S72.001A | M17.11 C67.9 Z87.81
urate-lowering | allopurinol 300 mg | M10.9 M1A.00X0 N20.0 E79.0 Z87.442 C91.10 | M11.20 N18.30 C61
colchicine | colchicine 0.6 mg | M10.9 M11.20 I30.9 I25.10 M04.1 M35.2 L95.9 | M17.11 M35.3 I50.9
bladder-antimuscarinic | oxybutynin 5 mg | N31.9 N32.81 N40.1 R32 R35.0 R39.15 G35 R61 | N18.30 N20.0 G30.9
prostate-drug | tamsulosin 0.4 mg | N40.1 N20.0 N13.8 R33.9 R35.1 R39.12 C61 | N18.30 R32 C67.9
testosterone | testosterone 1.62 % topical gel | E29.1 E23.0 F64.0 Q98.4 Z90.79 | E11.9 F52.21 N52.9
insulin-secretion | glipizide 5 mg | E08.9 E09.9 E10.9 E11.9 E13.9 R73.03 | E66.9 E78.5 E28.2
metformin | metformin 500 mg | E11.9 R73.03 E28.2 E66.9 E88.810 | E78.5 N18.30
sglt2-inhibitor | Jardiance 10 mg | E11.9 I50.9 I11.0 I13.0 N18.30 R80.9 | I11.9 E66.9 N20.0
long-acting-inhaler | Spiriva | J44.9 J45.909 J84.10 R05.3 R06.02 E84.0 | J30.9 J18.9 R07.9
glaucoma-drops | latanoprost 0.005 % eye drops | H40.1131 H42 H26.9 Z98.83 | H35.30 H04.129
antirheumatic | hydroxychloroquine 200 mg | M05.79 M06.9 M32.9 M35.00 L40.50 L93.0 K51.90 D86.9 | M17.11 L20.9 K58.9
potassium | potassium chloride 20 meq | E87.6 E83.42 N20.0 Z87.442 | E87.5 E87.1 N18.30 | furosemide 40 mg; hydrochlorothiazide 25 mg; prednisone 5 mg`

const daily = { directions: 'Take 1 tablet daily' }
const words = (cell = '', by = ' ') => cell.split(by).filter((word) => word !== '')
const drugLines = unexplained
  .trim()
  .split('\n')
  .map((line) => {
    const [id, drug = '', codes, near, drugs] = line.split('|').map((cell) => cell.trim())
    const row = `indication-${id}`
    return { row, drug, codes: words(codes), near: words(near), drugs: words(drugs, '; ') }
  })

describe('A drug without a reason', () => {
  test('each row has a line', () => {
    expect(drugLines.map(({ row }) => row)).toEqual(unexplainedRows.map(({ id }) => id))
  })

  test.each(drugLines)('$row: what explains it, and what does not', (line) => {
    const says = drugRowAnswers(unexplainedRows, line.row)
    const taken = adult.takes(line.drug, daily)
    expect(says(taken.chart)).toEqual([line.row])
    for (const code of line.codes) {
      expect([code, ...says(taken.has('invented', code).chart)]).toEqual([code])
      expect([code, ...says(taken.had('invented', code, '2020-01-01').chart)]).toEqual([code])
    }
    for (const code of line.near)
      expect([code, ...says(taken.has('invented', code).chart)]).toEqual([code, line.row])
    for (const drug of line.drugs) expect([drug, ...says(taken.takes(drug).chart)]).toEqual([drug])
    expect(says(adult.takes(line.drug, { indication: 'invented reason' }).chart)).toEqual([])
    expect(says(adult.takes(line.drug, { ...daily, indication: ' ' }).chart)).toEqual([line.row])
    expect(says(adult.takes(line.drug, { directions: '1 daily for invented pain' }).chart)).toEqual(
      [],
    )
  })

  test.each(drugLines)('$row: cannot tell', ({ row, drug, drugs }) => {
    const says = drugRowAnswers(unexplainedRows, row)
    const taken = adult.takes(drug, daily)
    expect(says({ ...taken.chart, conditions: null })).toEqual(['lacks conditions'])
    expect(says(taken.has('invented words', null).chart)).toEqual(['lacks conditions'])
    expect(says(adult.takes(drug).chart)).toEqual(['lacks directions'])
    const withUnknown = says(taken.takes('white pill').chart)
    // The second is the unknown line itself.
    expect(withUnknown).toEqual([drugs.length > 0 ? 'lacks ingredients' : row, 'lacks ingredients'])
  })
})

/** Row | | codes | neighbors | excusing codes | drugs that treat it | drugs that do not. */
const conditions = readConditionLines(`
untreated-hypothyroidism | | E03.9 E03.8 E89.0 | E02 E04.2 E06.3 E89.2 | | levothyroxine 50 mcg; liothyronine 5 mcg | methimazole 5 mg
untreated-adrenal-insufficiency | | E27.1 E27.2 | E27.40 E27.8 E24.9 | | hydrocortisone 10 mg tablet; prednisone 5 mg | hydrocortisone 1 % cream
untreated-epilepsy | | G40.909 G40.301 | G43.909 R56.9 G41.9 | | levetiracetam 500 mg; lamotrigine 100 mg; phenytoin 100 mg | baclofen 10 mg
untreated-parkinson | | G20.A1 G20.C | G21.4 G25.0 G23.1 | | Sinemet 25-100; ropinirole 1 mg; rasagiline 1 mg | donepezil 10 mg
untreated-glaucoma | | H40.1131 H40.10X0 | H40.20X0 H40.011 H26.9 | | latanoprost 0.005 % eye drops; timolol 0.5 % eye drops; acetazolamide 250 mg tablet | cyclosporine 0.05 % eye drops
untreated-rheumatoid-arthritis | | M05.79 M06.9 M06.00 M06.80 | M06.1 M06.4 M08.00 M17.11 | | methotrexate 2.5 mg tablet; hydroxychloroquine 200 mg; Humira | naproxen 500 mg; prednisone 5 mg
untreated-hiv | | B20 Z21 | B18.1 Z20.6 | | Biktarvy; Triumeq | acyclovir 400 mg tablet
untreated-schizophrenia | | F20.9 F25.0 | F22 F23 F31.9 | | risperidone 1 mg | lorazepam 0.5 mg
untreated-bipolar | | F31.0 F31.12 F31.30 F31.81 F31.9 | F31.73 F30.10 F33.1 | | lithium carbonate 300 mg; quetiapine 100 mg; lamotrigine 100 mg | sertraline 50 mg
untreated-depression | | F32.1 F32.2 F33.1 F33.2 F33.3 | F32.0 F32.9 F33.0 F33.42 F34.1 | | sertraline 50 mg; bupropion 150 mg; mirtazapine 15 mg | lorazepam 0.5 mg
untreated-alzheimer | | G30.9 G30.1 | F03.90 G31.84 | | donepezil 10 mg; memantine 10 mg | quetiapine 25 mg
untreated-opioid-use-disorder | | F11.20 F11.23 F11.29 | F11.21 F11.10 F10.20 | | Suboxone; methadone 10 mg; naltrexone 50 mg | oxycodone 5 mg tablet
untreated-b12-deficiency | | D51.0 D51.9 E53.8 | D52.9 E53.9 D50.9 | | cyanocobalamin 1000 mcg tablet | folic acid 1 mg
untreated-iron-deficiency | | D50.0 D50.9 | D51.0 D53.9 D63.1 | | ferrous sulfate 325 mg | folic acid 1 mg
untreated-angina | | I20.1 I20.8 I20.9 I25.111 I25.118 I25.119 | I20.0 I25.10 I25.110 I21.9 | | nitroglycerin 0.4 mg sublingual tablet | amlodipine 5 mg
untreated-anaphylaxis | | T78.00XA T78.2XXA Z91.010 Z91.013 Z91.030 Z91.038 | T78.40XA Z91.011 Z91.040 | | EpiPen | diphenhydramine 25 mg
untreated-bowel-inflammation | | K50.90 K51.90 | K52.9 K58.9 | | mesalamine 1.2 g delayed release tablet; Humira | loperamide 2 mg
`)

testConditionLines('A condition without a drug', adult, conditions, (row) =>
  patientRowAnswers(untreatedConditionRows, row),
)

test.each(conditions)('$row: from 18 years on, and what it asks', (line) => {
  const says = patientRowAnswers(untreatedConditionRows, line.row)
  const patient = chartOfLine(adult, line)
  expect(says(patient.born('2008-11-23').chart)).toEqual([line.row])
  expect(says(patient.born('2008-11-24').chart)).toEqual([])
  expect(says(patient.person({ birthDate: null }).chart)).toEqual(['lacks birthDate'])
  expect(says({ ...patient.chart, medications: null })).toEqual(['lacks medications'])
  expect(says(patient.takes('white pill').chart)).toEqual(['lacks ingredients'])
})

describe('High cholesterol without a drug', () => {
  const says = patientRowAnswers(untreatedConditionRows, 'untreated-high-cholesterol')
  const ldl = (mgPerDl: number, code = 'E78.00', date = '2026-11-01') =>
    adult.takesNothing().has('cholesterol', code).measured('13457-7', mgPerDl, 'mg/dL', date)
  const row = ['untreated-high-cholesterol']

  test('at an LDL of 160 and not below, within a year', () => {
    expect(says(ldl(160).chart)).toEqual(row)
    expect(says(ldl(159).chart)).toEqual([])
    expect(says(ldl(160, 'E78.00', '2025-11-23').chart)).toEqual(row)
    expect(says(ldl(160, 'E78.00', '2025-11-22').chart)).toEqual([])
    expect(says(ldl(160, 'E78.2').chart)).toEqual(row)
    expect(says(ldl(160, 'E78.5').chart)).toEqual(row)
    expect(says(ldl(160, 'E78.1').chart)).toEqual([])
  })

  test('not with diabetes or artery disease, which other rows ask about', () => {
    for (const code of ['E11.9', 'E10.9', 'I25.10', 'I63.9', 'I70.0', 'G45.9', 'Z95.5'])
      expect(says(ldl(160).has('invented', code).chart)).toEqual([])
    expect(says(ldl(160).has('pressure', 'I10').chart)).toEqual(row)
  })

  test('not with a drug for it', () => {
    expect(says(ldl(160).takes('atorvastatin 20 mg').chart)).toEqual([])
    expect(says(ldl(160).takes('ezetimibe 10 mg').chart)).toEqual([])
    expect(says(ldl(160).takes('lisinopril 10 mg').chart)).toEqual(row)
  })

  test('cannot tell', () => {
    const { chart } = ldl(160)
    expect(says({ ...chart, conditions: null })).toEqual(['lacks conditions'])
    expect(says({ ...chart, observations: null })).toEqual(['lacks observations'])
    expect(says(ldl(160).person({ birthDate: null }).chart)).toEqual(['lacks birthDate'])
    expect(says(ldl(160).takes('white pill').chart)).toEqual(['lacks ingredients'])
  })
})

test('Each row about a condition has a line or tests of its own', () => {
  const known = [...conditions.map(({ row }) => row), 'untreated-high-cholesterol']
  expect(known.toSorted()).toEqual(untreatedConditionRows.map(({ id }) => id).toSorted())
})
