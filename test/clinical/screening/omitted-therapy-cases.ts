// Table of cases: for every row of missing therapy a patient in whom it fires. Columns are explained in row-cases.ts.

import { aChart } from '../../helpers/a-chart.ts'
import { type RowCase, rowLines } from '../../helpers/row-cases.ts'

const lines = rowLines(`
omitted-statin-diabetes | E11.9 |
omitted-statin-atherosclerosis | I25.10 |
omitted-statin-ldl-190 | | | 13457-7 190 mg/dL
omitted-renin-blocker-diabetes-albuminuria | E11.9 | | 9318-7 30 mg/g
omitted-renin-blocker-albuminuria | | | 9318-7 300 mg/g
omitted-renin-blocker-heart-failure | I50.22 |
omitted-beta-blocker-heart-failure | I50.22 |
omitted-mra-heart-failure | I50.22 | | 2160-0 1 mg/dL
omitted-sglt2-heart-failure | I50.32 | | 33914-3 60 mL/min/{1.73_m2}
omitted-renin-blocker-after-infarction | I25.2 | | 10230-1 40 %
omitted-beta-blocker-after-infarction | I21.4 |
omitted-sglt2-kidney | E11.22, N18.31 | | 2160-0 1.5 mg/dL
omitted-finerenone-kidney | E11.21 | lisinopril 10 mg; Jardiance 10 mg | 2160-0 1 mg/dL
omitted-cardioprotective-diabetes | E11.9, I25.10 |
omitted-glp1-obesity | E11.9, E66.9 | | 4548-4 7 %
omitted-first-treatment-diabetes | E11.9 | | 4548-4 6.5 %
omitted-insulin-type-1 | E10.9 |
omitted-anticoagulant-fibrillation | I48.0, I10, E11.9 |
omitted-anticoagulant-valve | Z95.2 |
omitted-antiplatelet-atherosclerosis | I25.10 |
omitted-hypertension-treatment | I10 | | 8480-6 140 mm[Hg]
omitted-potassium-diuretic | | furosemide 40 mg | 2823-3 3.4 mmol/L
omitted-glucagon | E11.9 | Lantus
omitted-naloxone-benzodiazepine | | oxycodone 5 mg; alprazolam 0.5 mg
omitted-naloxone-condition | G47.33 | oxycodone 5 mg
omitted-folic-acid-methotrexate | M06.9 | methotrexate 2.5 mg tablet
omitted-stomach-nsaid | | ibuprofen 600 mg; apixaban 5 mg
omitted-stomach-antithrombotics | | aspirin 81 mg; clopidogrel 75 mg
omitted-controller-asthma | J45.40 | Ventolin
omitted-steroid-laba-asthma | J45.40 | Serevent
omitted-bronchodilator-copd | J44.9 | Ventolin
omitted-dual-bronchodilator-copd | J44.1 | Spiriva
omitted-rescue-inhaler | J44.9 | Spiriva
omitted-rescue-inhaler | J44.9 | Symbicort
omitted-rescue-inhaler | J45.40 | Bevespi
omitted-osteoporosis-treatment | M81.0 | | | 1950 female
omitted-calcium-bone-treatment | M81.0 | alendronate 70 mg | | 1950 female
omitted-b12-metformin | E11.9 | metformin 500 mg | 2132-9 199 pg/mL
omitted-iron-deficiency | | | 2276-4 29 ng/mL, 718-7 11.9 g/dL | female
omitted-urate-lowering-gout | M1A.9XX0 |
omitted-intensity-other-statin | I25.10 | simvastatin 40 mg
omitted-proven-beta-blocker | I50.22 | atenolol 50 mg
omitted-not-aspirin-primary-prevention | | aspirin 81 mg | | 1960
omitted-not-aspirin-bleeding-risk | | aspirin 81 mg; apixaban 5 mg
`)

const adult = aChart().born('1970-05-01').person({ sex: 'male' }).hasNoResults()
const since = (day: string) => ({ since: day, source: 'patient' }) as const
const filled = { of: 'm1' } as const

/** Cases that need a start, a fill or directions. */
const dated: readonly RowCase[] = [
  [
    'omitted-naloxone-mme',
    adult
      .hasNoConditions()
      .takes('oxycodone 10 mg tablet')
      .filled('2026-11-01', { ...filled, quantity: 120 }),
  ],
  [
    'omitted-laxative-opioid',
    adult.hasNoConditions().takes('oxycodone 5 mg tablet', { directions: '1 twice daily' }),
  ],
  [
    'omitted-bone-protection-steroid',
    adult.hasNoConditions().takes('prednisone 5 mg', since('2026-08-01')),
  ],
  [
    'omitted-calcium-steroid',
    adult.hasNoConditions().takes('prednisone 5 mg', since('2026-08-01')),
  ],
  [
    'omitted-pneumocystis-prophylaxis',
    adult
      .hasNoConditions()
      .takes('prednisone 20 mg tablet', since('2026-10-01'))
      .filled('2026-11-01', filled),
  ],
  [
    'omitted-gout-prophylaxis',
    adult.has('gout', 'M10.9').takes('allopurinol 100 mg', since('2026-11-01')),
  ],
  [
    'omitted-intensity-atorvastatin',
    adult.has('CAD', 'I25.10').takes('atorvastatin 20 mg tablet').filled('2026-11-01', filled),
  ],
  [
    'omitted-intensity-rosuvastatin',
    adult.has('CAD', 'I25.10').takes('rosuvastatin 10 mg tablet').filled('2026-11-01', filled),
  ],
  [
    'omitted-metoprolol-succinate',
    adult.has('heart failure', 'I50.22').takes('metoprolol tartrate 50 mg tablet'),
  ],
]

export const omittedTherapyCases: readonly RowCase[] = [...lines, ...dated]
