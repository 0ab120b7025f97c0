// Table of cases: rows of missing therapy at their limits, and whether they fire.

import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

/** Shared by the cases of missing therapy. */
export const adult = aChart()
  .born('1970-05-01')
  .person({ sex: 'male' })
  .hasNoResults()
  .takesNothing()
/** Shared by the cases of missing therapy. */
export const diabetes = adult.has('type 2 diabetes', 'E11.9')
/** Shared by the cases of missing therapy. */
export const fibrillation = aChart()
  .hasNoResults()
  .takesNothing()
  .has('atrial fibrillation', 'I48.91')
/** Shared by the cases of missing therapy. */
export const failing = (code: string) => adult.has('heart failure', code)
const osteoporosis = aChart().hasNoResults().takesNothing().has('osteoporosis', 'M81.0')
const opioid = adult
  .hasNoConditions()
  .takes('oxycodone 5 mg tablet', { directions: '1 tablet twice daily as needed' })
const prednisone = (since: string, strength: string) =>
  adult
    .hasNoConditions()
    .takes(`prednisone ${strength} tablet`, { since, source: 'patient' })
    .filled('2026-11-01', { of: 'm1' })
const statin = (text: string) =>
  adult
    .has('coronary disease', 'I25.10')
    .takes(text)
    .takes('aspirin 81 mg')
    .filled('2026-11-01', { of: 'm1' })

/** Row, what is special, whether it fires. */
export const omittedTherapyLimits: readonly [string, string, boolean, ChartBuilder][] = [
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
  ['omitted-osteoporosis-treatment', 'at 49 years', false, osteoporosis.born('1976-11-24')],
  ['omitted-osteoporosis-treatment', 'at 50 years', true, osteoporosis.born('1976-11-23')],
  ['omitted-laxative-opioid', 'as needed only', false, opioid],
  [
    'omitted-naloxone-benzodiazepine',
    'with Narcan',
    false,
    opioid.takes('alprazolam 0.5 mg').takes('Narcan 4 mg'),
  ],
  [
    'omitted-naloxone-mme',
    'at 45 MME',
    false,
    adult
      .hasNoConditions()
      .takes('oxycodone 10 mg tablet')
      .filled('2026-11-01', { of: 'm1', quantity: 90 }),
  ],
  [
    'omitted-stomach-nsaid',
    'at 64 years alone',
    false,
    adult.born('1961-11-24').hasNoConditions().takes('ibuprofen 600 mg'),
  ],
  [
    'omitted-stomach-nsaid',
    'at 65 years',
    true,
    adult.born('1961-11-23').hasNoConditions().takes('ibuprofen 600 mg'),
  ],
  [
    'omitted-stomach-nsaid',
    'celecoxib at 65 years',
    false,
    adult.born('1961-11-23').hasNoConditions().takes('celecoxib 200 mg'),
  ],
  [
    'omitted-controller-asthma',
    'with an inhaled corticosteroid',
    false,
    adult.has('asthma', 'J45.40').takes('Ventolin').takes('Flovent'),
  ],
  [
    'omitted-controller-asthma',
    'in intermittent asthma',
    false,
    adult.has('asthma', 'J45.20').takes('Ventolin'),
  ],
  [
    'omitted-steroid-laba-asthma',
    'with Advair',
    false,
    adult.has('asthma', 'J45.40').takes('Advair'),
  ],
  [
    'omitted-bronchodilator-copd',
    'with tiotropium',
    false,
    adult.has('COPD', 'J44.9').takes('Spiriva'),
  ],
  [
    'omitted-dual-bronchodilator-copd',
    'with both',
    false,
    adult.has('COPD', 'J44.1').takes('Anoro'),
  ],
  ['omitted-bone-protection-steroid', 'for 90 days', false, prednisone('2026-08-25', '5 mg')],
  ['omitted-bone-protection-steroid', 'for 91 days', true, prednisone('2026-08-24', '5 mg')],
  [
    'omitted-bone-protection-steroid',
    'at 39 years',
    false,
    prednisone('2026-08-24', '5 mg').born('1986-11-24'),
  ],
  ['omitted-pneumocystis-prophylaxis', 'with 10 mg', false, prednisone('2026-10-01', '10 mg')],
  ['omitted-pneumocystis-prophylaxis', 'for 28 days', false, prednisone('2026-10-26', '20 mg')],
  ['omitted-pneumocystis-prophylaxis', 'for 29 days', true, prednisone('2026-10-25', '20 mg')],
  [
    'omitted-iron-deficiency',
    'hemoglobin of 13 in a man',
    false,
    adult
      .hasNoConditions()
      .measured('2276-4', 20, 'ng/mL', '2026-11-01')
      .measured('718-7', 13, 'g/dL', '2026-11-01'),
  ],
  [
    'omitted-iron-deficiency',
    'hemoglobin of 12.9 in a man',
    true,
    adult
      .hasNoConditions()
      .measured('2276-4', 20, 'ng/mL', '2026-11-01')
      .measured('718-7', 12.9, 'g/dL', '2026-11-01'),
  ],
  ['omitted-intensity-atorvastatin', '40 mg', false, statin('atorvastatin 40 mg tablet')],
  [
    'omitted-intensity-atorvastatin',
    '20 mg at 76 years',
    false,
    statin('atorvastatin 20 mg tablet').born('1950-11-23'),
  ],
  ['omitted-intensity-rosuvastatin', '20 mg', false, statin('rosuvastatin 20 mg tablet')],
  [
    'omitted-metoprolol-succinate',
    'succinate',
    false,
    failing('I50.22').takes('metoprolol succinate ER 50 mg tablet'),
  ],
  [
    'omitted-proven-beta-blocker',
    'carvedilol',
    false,
    failing('I50.22').takes('carvedilol 6.25 mg'),
  ],
  [
    'omitted-not-aspirin-primary-prevention',
    'at 59 years',
    false,
    adult.born('1966-11-24').hasNoConditions().takes('aspirin 81 mg'),
  ],
  [
    'omitted-not-aspirin-primary-prevention',
    'at 60 years',
    true,
    adult.born('1966-11-23').hasNoConditions().takes('aspirin 81 mg'),
  ],
  [
    'omitted-not-aspirin-primary-prevention',
    'after an infarction',
    false,
    adult.born('1950-11-23').has('old infarction', 'I25.2').takes('aspirin 81 mg'),
  ],
  [
    'omitted-insulin-type-1',
    'a child is not judged',
    false,
    adult.born('2015-01-01').has('type 1 diabetes', 'E10.9'),
  ],
]
