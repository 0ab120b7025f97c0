// One case for each row of START: row | ICD-10 | drugs | results | who.

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
