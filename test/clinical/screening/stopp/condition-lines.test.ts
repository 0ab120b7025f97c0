// STOPP, sections G, H, I and K: the rows that go by conditions, each alone, and the age from which they count.

import { expect, test } from 'vitest'
import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppRows } from '../../../../src-main/reference/stopp.ts'
import { firedRows } from '../../../helpers/row-cases.ts'
import {
  chartOfLine,
  readConditionLines,
  testConditionLines,
} from '../../../helpers/rows/condition-lines.ts'
import { drugRowAnswers } from '../../../helpers/rows/row-alone.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { older } from './older.ts'

/** Row | drugs | codes | neighbors | excusing codes | excusing drugs | drugs that do not excuse. */
const lines = readConditionLines(`
stopp-g4-benzodiazepine-respiratory-failure | lorazepam 0.5 mg | J96.00 J96.11 J96.90 | J95.821 J98.4 J44.9
stopp-h7-nsaid-corticosteroid | naproxen 500 mg; prednisone 5 mg | M05.79 M06.9 M07.60 M08.00 M10.9 M1A.00X0 M17.11 M32.10 M35.3 M45.9 M79.0 | M47.816 M54.50 M62.81 M79.7
stopp-i1-antimuscarinic-dementia | oxybutynin 5 mg tablet | F01.50 F02.80 F03.90 G30.9 G31.09 G31.83 G31.84 R41.81 | F05 F06.8 G31.1 R41.3 R41.0
stopp-i2-antimuscarinic-narrow-angle | oxybutynin 5 mg tablet | ~H40.20X0 ~H40.031 ~H40.061 | H40.1131 H40.011 H26.9
stopp-i3-antimuscarinic-residual-urine | oxybutynin 5 mg tablet | ~N40.0 ~N40.1 + R33.8 R33.9 R39.14 | N41.1 N42.9 C61 + R39.12 R39.15 R35.0
stopp-i4-antimuscarinic-constipation | oxybutynin 5 mg tablet | K59.00 K59.04 K59.09 | K59.1 K58.1 K56.41
stopp-i5-alpha-blocker-orthostasis | tamsulosin 0.4 mg | I95.1 ~R55 | I95.0 I95.9 R42 R54 R56.9
stopp-i7-duloxetine-urgency | duloxetine 30 mg | N39.41 R39.15 | N39.42 N39.46 R39.14 R32 | F32.9 F33.1 F41.1 M17.11 G89.29 E11.40 N39.3
stopp-i8-antibiotic-bacteriuria | nitrofurantoin 100 mg capsule | R82.71 | R82.79 R82.90 R31.9 | N30.00 N39.0 N10 N41.0 J18.9 J44.1 L03.90 A41.9 K57.32 M86.9
stopp-k1-benzodiazepine-falls | lorazepam 0.5 mg | R29.6 Z91.81 | R29.898 R26.81 Z91.89
stopp-k2-antipsychotic-falls | quetiapine 25 mg | R29.6 Z91.81 | R29.898 R26.81 Z91.89
stopp-k3-vasodilator-falls | lisinopril 10 mg | R29.6 Z91.81 + I95.1 | R29.898 R26.81 Z91.89 + I95.0 I95.9 R42
stopp-k4-z-drug-falls | zolpidem 5 mg | R29.6 Z91.81 | R29.898 R26.81 Z91.89
stopp-k5-antiepileptic-falls | gabapentin 300 mg | R29.6 Z91.81 | R29.898 R26.81 Z91.89
stopp-k6-first-antihistamine-falls | hydroxyzine 25 mg tablet | R29.6 Z91.81 | R29.898 R26.81 Z91.89
stopp-k7-opioid-falls | tramadol 50 mg | R29.6 Z91.81 | R29.898 R26.81 Z91.89
stopp-k8-antidepressant-falls | sertraline 50 mg | R29.6 Z91.81 | R29.898 R26.81 Z91.89
stopp-k9-alpha-blocker-hypertension-falls | doxazosin 2 mg | R29.6 Z91.81 + I10 I11.9 I12.9 I13.10 I15.0 I16.0 | R29.898 R26.81 + I27.20 I95.9 R03.0
stopp-k10-alpha-blocker-prostate-falls | tamsulosin 0.4 mg | R29.6 Z91.81 + ~N40.0 ~N40.1 | R29.898 R26.81 + N41.1 N42.9
stopp-k11-central-antihypertensive-falls | clonidine 0.1 mg tablet | R29.6 Z91.81 | R29.898 R26.81 Z91.89
stopp-k12-bladder-antimuscarinic-falls | oxybutynin 5 mg tablet | R29.6 Z91.81 | R29.898 R26.81 Z91.89
`)

testConditionLines('STOPP by conditions', older, lines, (row) => drugRowAnswers(stoppRows, row))

test.each(lines)('$row: from 65 years on', (line) => {
  const chart = chartOfLine(older, line)
  expect(firedRows(stopp, chart.born('1961-11-23'))).toContain(line.row)
  expect(stopp.screen(chart.born('1961-11-24').chart)).toEqual([])
  const unknown = stopp.screen(chart.person({ birthDate: null }).chart)
  expect(unknown.map((f) => (f.kind === 'cannot-tell' ? f.missing.join(' ') : f.row))).toEqual(
    line.drugs.map(() => 'birthDate'),
  )
})

/** Row | a drug of its group | one beside the group; the patient has every condition that the row needs. */
const drugsOfRows = `
stopp-g4-benzodiazepine-respiratory-failure | clonazepam 0.5 mg | zolpidem 5 mg
stopp-i1-antimuscarinic-dementia | solifenacin 5 mg | mirabegron 25 mg
stopp-i5-alpha-blocker-orthostasis | alfuzosin 10 mg | silodosin 4 mg
stopp-i8-antibiotic-bacteriuria | ciprofloxacin 500 mg | methenamine 1000 mg tablet
stopp-k1-benzodiazepine-falls | alprazolam 0.5 mg | buspirone 10 mg
stopp-k2-antipsychotic-falls | haloperidol 1 mg | lithium carbonate 300 mg
stopp-k3-vasodilator-falls | amlodipine 5 mg | metoprolol succinate 50 mg tablet
stopp-k4-z-drug-falls | eszopiclone 2 mg | ramelteon 8 mg
stopp-k5-antiepileptic-falls | phenytoin 100 mg | duloxetine 30 mg
stopp-k6-first-antihistamine-falls | diphenhydramine 25 mg | loratadine 10 mg
stopp-k7-opioid-falls | oxycodone 5 mg tablet | celecoxib 200 mg
stopp-k8-antidepressant-falls | mirtazapine 15 mg | buspirone 10 mg
stopp-k9-alpha-blocker-hypertension-falls | terazosin 2 mg | tamsulosin 0.4 mg
stopp-k10-alpha-blocker-prostate-falls | alfuzosin 10 mg | silodosin 4 mg
stopp-k11-central-antihypertensive-falls | guanfacine 1 mg | hydralazine 25 mg
stopp-k12-bladder-antimuscarinic-falls | trospium 20 mg | mirabegron 25 mg`

test.each(drugsOfRows.trim().split('\n'))('Which drugs: %s', (line) => {
  const [row = '', drug = '', beside = ''] = line.split(' | ')
  const found = lines.filter((one) => one.row === row)
  const says = drugRowAnswers(stoppRows, row)
  const taking = (text: string) =>
    found.map((one) => says(chartOfLine(older, { ...one, drugs: [text] }).chart))
  expect(taking(drug)).toEqual([[row]])
  expect(taking(beside)).toEqual([[]])
})

const arthritic = older.has('arthritis', 'M06.9')
const filtering = older.measured('33914-3', 60, 'mL/min/{1.73_m2}', '2026-11-01')
const mirabegron = (loinc: string, value: number, date: string) =>
  filtering.measured(loinc, value, 'mm[Hg]', date).takes('mirabegron 25 mg')

test('H7 needs both drugs, and asks what an unknown one is', () => {
  const says = drugRowAnswers(stoppRows, 'stopp-h7-nsaid-corticosteroid')
  expect(says(arthritic.takes('naproxen 500 mg').chart)).toEqual([])
  expect(says(arthritic.takes('prednisone 5 mg').chart)).toEqual([])
  expect(says(arthritic.takes('aspirin 81 mg').takes('prednisone 5 mg').chart)).toEqual([])
  expect(says(arthritic.takes('naproxen 500 mg').takes('white pill').chart)).toEqual([
    'lacks ingredients',
    'lacks ingredients',
  ])
})

testRule(stopp, {
  quiet: [
    ['a pressure of 180 that is 184 days old', mirabegron('8480-6', 180, '2026-05-23')],
    ['mirabegron with results and no pressure', filtering.takes('mirabegron 25 mg')],
  ],
  fires: [
    [
      'a pressure of 180 that is 183 days old',
      mirabegron('8480-6', 180, '2026-05-24'),
      ['stopp-i6-mirabegron-hypertension m1 8480-6 2026-05-24'],
    ],
  ],
  cannotTell: [],
})

test('I6 cannot tell without results', () => {
  const says = drugRowAnswers(stoppRows, 'stopp-i6-mirabegron-hypertension')
  expect(says({ ...older.takes('mirabegron 25 mg').chart, observations: null })).toEqual([
    'lacks diastolic observations systolic',
  ])
})
