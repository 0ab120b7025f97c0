// Missing therapy: one case for each row, then thresholds, exceptions and missing facts.

import { describe, expect, test } from 'vitest'
import { omittedTherapy } from '../../../src-main/clinical/screening/omitted-therapy.ts'
import { insteadRows, omissionRows } from '../../../src-main/reference/omitted-therapy.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { firedRows, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { omittedTherapyCases } from './omitted-therapy-cases.ts'
import { omittedTherapyLimits } from './omitted-therapy-limits.ts'
import { adult, diabetes, failing, fibrillation } from './omitted-therapy-patients.ts'

testRows(omittedTherapy, [...omissionRows, ...insteadRows], omittedTherapyCases)

/** Whether one row fires; the others are other cases' business. */
describe('Missing therapy at its limits', () => {
  test.each(omittedTherapyLimits)('%s %s: %s', (row, _, isFired, chart) => {
    expect(firedRows(omittedTherapy, chart).includes(row)).toBe(isFired)
  })

  test.each<[string, boolean, ChartBuilder]>([
    ['Symbicort in asthma relieves', false, adult.has('asthma', 'J45.40').takes('Symbicort')],
    ['Symbicort in COPD does not', true, adult.has('COPD', 'J44.9').takes('Symbicort')],
    [
      'formoterol without a corticosteroid does not',
      true,
      adult.has('asthma', 'J45.40').takes('Perforomist'),
    ],
    [
      'formoterol beside a corticosteroid in asthma relieves',
      false,
      adult.has('asthma', 'J45.40').takes('Perforomist').takes('Flovent'),
    ],
    [
      'Symbicort in COPD with albuterol',
      false,
      adult.has('COPD', 'J44.9').takes('Symbicort').takes('Ventolin'),
    ],
  ])('omitted-rescue-inhaler: %s', (_, isFired, chart) => {
    expect(firedRows(omittedTherapy, chart).includes('omitted-rescue-inhaler')).toBe(isFired)
  })

  test('shows each point of the stroke score, and each fact once', () => {
    const chart = fibrillation
      .born('1940-01-01')
      .has('hypertension', 'I10')
      .had('stroke', 'I63.9', '2020-01-01')
    const found = omittedTherapy
      .screen(chart.chart)
      .find((f) => f.kind === 'concern' && f.row === 'omitted-anticoagulant-fibrillation')
    expect(found?.kind === 'concern' ? found.evidence.map((e) => e.value) : []).toEqual([
      'atrial fibrillation (I48.91)',
      'hypertension (I10)',
      'stroke (I63.9)',
      '86',
    ])
  })
})

testRule(omittedTherapy, {
  quiet: [
    ['nothing to treat', adult.hasNoConditions()],
    ['a child', adult.born('2015-01-01').has('diabetes', 'E11.9')],
    [
      'all that heart failure calls for',
      failing('I50.22')
        .measured('33914-3', 60, 'mL/min/{1.73_m2}', '2026-10-01')
        .takes('Entresto 24-26 mg')
        .takes('carvedilol 6.25 mg')
        .takes('spironolactone 25 mg')
        .takes('Jardiance 10 mg'),
    ],
  ],
  fires: [
    [
      'a statin in diabetes, whatever else stands in words only',
      diabetes
        .has('some muscle trouble', null)
        .takes('Jardiance 10 mg')
        .takes('lisinopril 10 mg')
        .takes('Eliquis 5 mg'),
      ['omitted-statin-diabetes c1'],
    ],
    ['a statin in diabetes', diabetes, ['omitted-statin-diabetes c1']],
    [
      'the other pillars',
      failing('I50.22')
        .measured('33914-3', 60, 'mL/min/{1.73_m2}', '2026-10-01')
        .takes('Entresto 24-26 mg')
        .takes('carvedilol 6.25 mg')
        .takes('spironolactone 25 mg'),
      ['omitted-sglt2-heart-failure c1'],
    ],
  ],
  cannotTell: [
    ['no list of medications', aChart().has('diabetes', 'E11.9'), [['medications']]],
    ['no conditions', adult, [['conditions']]],
    [
      'no birth date',
      aChart().hasNoResults().takesNothing().has('diabetes', 'E11.9'),
      [['birthDate']],
    ],
    ['a medication that is not identified', diabetes.takes('white pill'), [['ingredients']]],
    [
      'an ejection fraction',
      failing('I50.9').takes('Jardiance 10 mg').measured('2160-0', 1, 'mg/dL', '2026-11-01'),
      [['ejectionFraction']],
    ],
    [
      'the dose of a statin',
      adult
        .has('coronary disease', 'I25.10')
        .takes('atorvastatin 20 mg tablet')
        .takes('aspirin 81 mg'),
      [['dailyDose']],
    ],
    [
      'the directions of an opioid',
      adult.hasNoConditions().takes('oxycodone 5 mg tablet').filled('2026-11-01', { of: 'm1' }),
      [['directions']],
    ],
    [
      'the age in atrial fibrillation with one point',
      fibrillation.has('hypertension', 'I10'),
      [['birthDate']],
    ],
  ],
})
