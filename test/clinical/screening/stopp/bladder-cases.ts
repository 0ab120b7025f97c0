// One case for each STOPP row of sections I and M.

import type { RowCase } from '../../../helpers/row-cases.ts'
import { having, measured, older } from './older.ts'

export const stoppBladderCases: readonly RowCase[] = [
  ['stopp-i1-antimuscarinic-dementia', having('G30.9').takes('oxybutynin 5 mg tablet')],
  ['stopp-i1-antimuscarinic-dementia', having('G31.84').takes('tolterodine 2 mg tablet')],
  ['stopp-i2-antimuscarinic-narrow-angle', having('H40.20').takes('oxybutynin 5 mg tablet')],
  [
    'stopp-i3-antimuscarinic-residual-urine',
    having('N40.1').has('incomplete emptying', 'R39.14').takes('oxybutynin 5 mg tablet'),
  ],
  ['stopp-i4-antimuscarinic-constipation', having('K59.00').takes('oxybutynin 5 mg tablet')],
  ['stopp-i5-alpha-blocker-orthostasis', having('R55').takes('tamsulosin 0.4 mg')],
  ['stopp-i5-alpha-blocker-orthostasis', having('I95.1').takes('doxazosin 2 mg')],
  ['stopp-i6-mirabegron-hypertension', measured('8480-6', 180, 'mm[Hg]').takes('mirabegron 25 mg')],
  ['stopp-i6-mirabegron-hypertension', measured('8462-4', 110, 'mm[Hg]').takes('mirabegron 25 mg')],
  ['stopp-i7-duloxetine-urgency', having('N39.41').takes('duloxetine 30 mg')],
  ['stopp-i8-antibiotic-bacteriuria', having('R82.71').takes('nitrofurantoin 100 mg capsule')],
]

export const stoppBurdenCases: readonly RowCase[] = [
  [
    'stopp-m1-two-anticholinergics',
    older.takes('oxybutynin 5 mg tablet').takes('amitriptyline 25 mg tablet'),
  ],
]
