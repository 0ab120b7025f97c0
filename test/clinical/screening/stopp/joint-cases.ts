// One case for each STOPP row of section H.

import type { RowCase } from '../../../helpers/row-cases.ts'
import { having, long, measured } from './older.ts'

const osteoarthritis = having('M17.0')

export const stoppJointCases: readonly RowCase[] = [
  ['stopp-h1-nsaid-ulcer-unprotected', having('Z87.11').takes('naproxen 500 mg')],
  [
    'stopp-h2-nsaid-severe-hypertension',
    measured('8480-6', 171, 'mm[Hg]').takes('naproxen 500 mg'),
  ],
  [
    'stopp-h2-nsaid-severe-hypertension',
    measured('8462-4', 101, 'mm[Hg]').takes('naproxen 500 mg'),
  ],
  ['stopp-h3-nsaid-before-acetaminophen', osteoarthritis.takes('naproxen 500 mg', long)],
  [
    'stopp-h4-corticosteroid-alone-rheumatoid',
    having('M06.9').takes('prednisone 5 mg tablet', long),
  ],
  ['stopp-h5-corticosteroid-osteoarthritis', osteoarthritis.takes('prednisone 5 mg tablet')],
  ['stopp-h6-gout-without-urate-lowering', having('M10.9').takes('colchicine 0.6 mg', long)],
  [
    'stopp-h7-nsaid-corticosteroid',
    having('M06.9').takes('naproxen 500 mg').takes('prednisone 5 mg tablet'),
  ],
  ['stopp-h8-bisphosphonate-upper-gut', having('K21.00').takes('alendronate 70 mg tablet')],
  ['stopp-h9-opioid-osteoarthritis', osteoarthritis.takes('tramadol 50 mg', long)],
]
