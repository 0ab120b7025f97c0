// Table of cases: missing therapy of bones, pain, stomach, lungs and blood at its limits, and whether it fires.

import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { adult } from './omitted-therapy-patients.ts'

const osteoporosis = aChart().hasNoResults().takesNothing().has('osteoporosis', 'M81.0')

const opioid = adult
  .hasNoConditions()
  .takes('oxycodone 5 mg tablet', { directions: '1 tablet twice daily as needed' })

const prednisone = (since: string, strength: string) =>
  adult
    .hasNoConditions()
    .takes(`prednisone ${strength} tablet`, { since, source: 'patient' })
    .filled('2026-11-01', { of: 'm1' })

/** Row, what is special, whether it fires. */
export const omittedBodyLimits: readonly [string, string, boolean, ChartBuilder][] = [
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
]
