// Table of cases: missing therapy of heart, vessels and diabetes at its limits, and whether it fires.

import type { ChartBuilder } from '../../helpers/a-chart.ts'
import { adult, diabetes, failing, fibrillation } from './omitted-therapy-patients.ts'

/** Row, what is special, whether it fires. */
export const omittedCirculationLimits: readonly [string, string, boolean, ChartBuilder][] = [
  ['omitted-statin-diabetes', 'at 39 years', false, diabetes.born('1986-11-24')],
  ['omitted-statin-diabetes', 'at 40 years', true, diabetes.born('1986-11-23')],
  ['omitted-statin-diabetes', 'at 75 years', true, diabetes.born('1950-11-24')],
  ['omitted-statin-diabetes', 'at 76 years', false, diabetes.born('1950-11-23')],
  ['omitted-statin-diabetes', 'with a statin', false, diabetes.takes('atorvastatin 20 mg')],
  [
    'omitted-statin-diabetes',
    'with cardiovascular disease, another row',
    false,
    diabetes.has('CAD', 'I25.10'),
  ],
  [
    'omitted-statin-diabetes',
    'after rhabdomyolysis',
    false,
    diabetes.had('rhabdomyolysis', 'M62.82', '2020-01-01'),
  ],
  [
    'omitted-statin-diabetes',
    'in palliative care',
    false,
    diabetes.has('palliative care', 'Z51.5'),
  ],
  [
    'omitted-statin-ldl-190',
    'at 189',
    false,
    adult.hasNoConditions().measured('13457-7', 189, 'mg/dL', '2026-11-01'),
  ],
  [
    'omitted-renin-blocker-diabetes-albuminuria',
    'at 29 mg/g',
    false,
    diabetes.measured('9318-7', 29, 'mg/g', '2026-11-01'),
  ],
  [
    'omitted-renin-blocker-diabetes-albuminuria',
    'with losartan',
    false,
    diabetes.measured('9318-7', 300, 'mg/g', '2026-11-01').takes('losartan 50 mg'),
  ],
  ['omitted-renin-blocker-heart-failure', 'in diastolic failure', false, failing('I50.32')],
  [
    'omitted-renin-blocker-heart-failure',
    'at an ejection fraction of 40',
    true,
    failing('I50.9').measured('10230-1', 40, '%', '2024-01-01'),
  ],
  [
    'omitted-renin-blocker-heart-failure',
    'at an ejection fraction of 41',
    false,
    failing('I50.9').measured('10230-1', 41, '%', '2024-01-01'),
  ],
  [
    'omitted-renin-blocker-heart-failure',
    'with Entresto',
    false,
    failing('I50.22').takes('Entresto 24-26 mg'),
  ],
  [
    'omitted-beta-blocker-heart-failure',
    'at a rate of 49',
    false,
    failing('I50.22').measured('8867-4', 49, '/min', '2026-11-01'),
  ],
  [
    'omitted-mra-heart-failure',
    'at a potassium of 5.1',
    false,
    failing('I50.22')
      .measured('2160-0', 1, 'mg/dL', '2026-11-01')
      .measured('2823-3', 5.1, 'mmol/L', '2026-11-01'),
  ],
  [
    'omitted-sglt2-heart-failure',
    'in type 1 diabetes',
    false,
    failing('I50.22').has('type 1 diabetes', 'E10.9'),
  ],
  [
    'omitted-anticoagulant-fibrillation',
    'at 64 years, one point',
    false,
    fibrillation.born('1961-11-24').has('hypertension', 'I10'),
  ],
  [
    'omitted-anticoagulant-fibrillation',
    'at 65 years, two points',
    true,
    fibrillation.born('1961-11-23').has('hypertension', 'I10'),
  ],
  [
    'omitted-anticoagulant-fibrillation',
    'at 74 years alone',
    false,
    fibrillation.born('1951-11-24'),
  ],
  [
    'omitted-anticoagulant-fibrillation',
    'at 75 years alone',
    true,
    fibrillation.born('1951-11-23'),
  ],
  [
    'omitted-anticoagulant-fibrillation',
    'after a stroke alone',
    true,
    fibrillation.born('1980-01-01').had('stroke', 'I63.9', '2020-01-01'),
  ],
  [
    'omitted-anticoagulant-fibrillation',
    'with apixaban',
    false,
    fibrillation.born('1940-01-01').takes('apixaban 5 mg'),
  ],
  [
    'omitted-anticoagulant-fibrillation',
    'after bleeding in the skull',
    false,
    fibrillation.born('1940-01-01').had('bleeding', 'I61.9', '2020-01-01'),
  ],
  [
    'omitted-hypertension-treatment',
    'at 139/89',
    false,
    adult
      .has('hypertension', 'I10')
      .measured('8480-6', 139, 'mm[Hg]', '2026-11-01')
      .measured('8462-4', 89, 'mm[Hg]', '2026-11-01'),
  ],
]
