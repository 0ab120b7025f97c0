// One case for each row of START: row | ICD-10 | drugs | results | who.

import { aChart } from '../../helpers/a-chart.ts'
import { type RowCase, rowLines } from '../../helpers/row-cases.ts'

/** Sections B, C, E4 and J1. */
export const heartCases: readonly RowCase[] = rowLines(`
  start-b1-pressure | | | 8480-6 141 mm[Hg] | female 1950
  start-b1-pressure | | | 8462-4 91 mm[Hg] | female 1950
  start-b1-pressure-frail | R54 | | 8480-6 151 mm[Hg] | male 1940
  start-b2-statin | I25.10 | | | male 1950
  start-b2-statin | Z86.73 | | | male 1950
  start-b2-statin | I73.9 | | | male 1950
  start-b3-ace-inhibitor-coronary | I25.10 | | | male 1950
  start-b4-beta-blocker-angina | I25.118 | | | male 1950
  start-b5-renin-blocker-heart-failure | I50.22 | | | male 1950
  start-b5-renin-blocker-heart-failure | I50.9 | | 10230-1 40 % | male 1950
  start-b6-beta-blocker-heart-failure | I50.22 | | | male 1950
  start-b6-other-beta-blocker | I50.22 | Atenolol 50 mg tablet | | male 1950
  start-b7-mra-reduced | I50.22 | | 33914-3 31 mL/min/{1.73_m2}, 2823-3 5 mmol/L | male 1950
  start-b7-mra-preserved | I50.32 | | 33914-3 60 mL/min/{1.73_m2} | male 1950
  start-b8-sglt2-heart-failure | I50.32 | | 33914-3 20 mL/min/{1.73_m2} | male 1950
  start-b9-sacubitril | I50.22 | Lisinopril 20 mg tablet | | male 1950
  start-b10-beta-blocker-fibrillation | I48.20 | | 8867-4 111 /min | male 1950
  start-b11-iron-heart-failure | I50.22 | | 2276-4 99 ng/mL | male 1950
  start-b11-iron-heart-failure | I50.22, D50.9 | | | male 1950
  start-c1-anticoagulant-fibrillation | I48.0 | | | female 1950
  start-c2-antiplatelet | I25.10 | | | male 1950
  start-e4-renin-blocker-albuminuria | N18.31 | | 9318-7 301 mg/g | male 1950
  start-j1-renin-blocker-diabetes | E11.9 | | 9318-7 31 mg/g, 33914-3 30 mL/min/{1.73_m2} | male 1950
  start-j1-renin-blocker-diabetes | E11.21 | | 33914-3 60 mL/min/{1.73_m2} | male 1950
`)

/** Sections D to I. */
export const bodyCases: readonly RowCase[] = rowLines(`
  start-d1-parkinson | G20.A1 | | | male 1950
  start-d2-depression | F33.1 | | | male 1950
  start-d3-alzheimer | G30.9 | | | male 1950
  start-d4-lewy-body | G31.83 | | | male 1950
  start-d4-lewy-body | G20.A1, F02.80 | | | male 1950
  start-d5-anxiety | F41.1 | Lorazepam 0.5 mg tablet | | male 1950
  start-d6-restless-legs | G25.81 | | 2276-4 75 ng/mL, 33914-3 30 mL/min/{1.73_m2} | male 1950
  start-d7-tremor | G25.0 | | | male 1950
  start-e1-calcitriol | N25.81 | | 33914-3 29 mL/min/{1.73_m2}, 17861-6 8.3 mg/dL, 1751-7 4 g/dL | male 1950
  start-e1-calcitriol | N25.81 | | 33914-3 29 mL/min/{1.73_m2}, 17861-6 7.9 mg/dL, 1751-7 3.5 g/dL | male 1950
  start-e2-phosphate-binder | | | 33914-3 29 mL/min/{1.73_m2}, 2777-1 5.6 mg/dL | male 1950
  start-e3-epoetin | | | 33914-3 29 mL/min/{1.73_m2}, 718-7 9.9 g/dL, 2276-4 100 ng/mL | male 1950
  start-f1-reflux | K21.00 | | | male 1950
  start-f2-aspirin | Z87.11 | Aspirin 81 mg tablet | | male 1950
  start-f3-nsaid | | Naproxen 500 mg tablet | | male 1950
  start-f3-celecoxib | | Celecoxib 200 mg capsule | | male 1950
  start-f4-fiber | K57.30, K59.00 | | | male 1950
  start-f5-constipation | K59.04 | Docusate 100 mg capsule | | male 1950
  start-f6-probiotic | | Amoxicillin 500 mg capsule | | male 1950
  start-f7-helicobacter | B96.81, K25.9 | | | male 1950
  start-g1-copd | J44.9 | | | male 1950
  start-g1-asthma | J45.40 | Budesonide 90 mcg inhaler | | male 1950
  start-g2-asthma | J45.50 | Albuterol 90 mcg inhaler | | male 1950
  start-g2-copd | J44.1 | Tiotropium 2.5 mcg inhaler | | male 1950
  start-g3-oxygen | J96.11 | | | male 1950
  start-g3-oxygen | J44.9 | | 59408-5 88 % | male 1950
  start-h1-rheumatoid | M05.79 | | | male 1950
  start-h3-vitamin-d | M81.0 | | | female 1950
  start-h4-osteoporosis | M81.0 | | | female 1950
  start-h4-osteoporosis | S72.001D | | | female 1950
  start-h5-vitamin-d-deficiency | Z91.81 | | 1989-3 19 ng/mL | female 1950
  start-h8-gout | M1A.09X0 | | | male 1950
  start-h8-gout-attacks | M10.9 | | | male 1950
  start-h9-folic-acid | M05.79 | Methotrexate 2.5 mg tablet | | female 1950
  start-i1-alpha-blocker | N40.1 | | | male 1950
  start-i2-reductase-inhibitor | N40.1 | Tamsulosin 0.4 mg capsule | | male 1950
  start-i3-atrophic-vaginitis | N95.2 | | | female 1950
  start-i4-recurrent-urinary-infection | Z87.440 | | | female 1950
  start-i5-erectile-dysfunction | N52.9 | | | male 1950
  start-k3-lidocaine | B02.29 | | | male 1950
`)

const older = aChart().born('1950-05-01').hasNoConditions().hasNoResults().takesNothing()
const steroid = older.takes('Prednisone 10 mg tablet', { since: '2026-08-24', source: 'patient' })

/** Sections that need a start, a stop, directions or vaccines. */
export const datedCases: readonly RowCase[] = [
  ['start-h2-bone-protection', steroid],
  ['start-h2-vitamin-d', steroid],
  ['start-h2-calcium', steroid],
  [
    'start-h6-after-denosumab',
    older.takes('Denosumab 60 mg injection', { since: '2024-01-10', until: '2026-02-10' }),
  ],
  [
    'start-h7-after-teriparatide',
    older.takes('Teriparatide injection', { since: '2024-01-10', until: '2026-02-10' }),
  ],
  [
    'start-k2-laxative',
    older.takes('Oxycodone 5 mg tablet', { directions: 'Take 1 tablet every 6 hours' }),
  ],
  ['start-l1-influenza', older.vaccinated('197', '2026-06-30')],
  ['start-l2-pneumococcal', older.hasNoVaccines()],
  ['start-l3-zoster', older.vaccinated('187', '2025-01-10')],
  ['start-l4-covid', older.vaccinated('309', '2025-11-22')],
]
