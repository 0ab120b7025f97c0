// One case for each STOPP row of section J.

import type { RowCase } from '../../../helpers/row-cases.ts'
import { having, older } from './older.ts'

const woman = older.person({ sex: 'female' })

export const stoppHormoneCases: readonly RowCase[] = [
  ['stopp-j1-long-sulfonylurea', having('E11.9').takes('glimepiride 2 mg')],
  ['stopp-j1-long-sulfonylurea', having('E11.9').takes('glyburide 5 mg')],
  ['stopp-j2-glitazone-heart-failure', having('I50.9').takes('pioglitazone 15 mg')],
  [
    'stopp-j3-nonselective-beta-blocker-hypoglycemia',
    having('E11.649').takes('propranolol 40 mg tablet'),
  ],
  ['stopp-j4-sglt2-hypotension', having('I95.1').takes('empagliflozin 10 mg')],
  ['stopp-j5-estrogen-breast-cancer', having('Z85.3').takes('estradiol 1 mg tablet')],
  ['stopp-j6-estrogen-venous-clot', having('Z86.718').takes('estradiol 1 mg tablet')],
  [
    'stopp-j7-hormone-therapy-vascular-disease',
    having('I25.10').takes('estradiol 1 mg tablet').takes('medroxyprogesterone 2.5 mg tablet'),
  ],
  ['stopp-j8-estrogen-without-progestin', woman.takes('estradiol 1 mg tablet')],
  ['stopp-j9-levothyroxine-subclinical', having('E02').takes('levothyroxine 25 mcg')],
  ['stopp-j10-desmopressin-bladder', having('N39.41').takes('desmopressin 0.1 mg tablet')],
]
