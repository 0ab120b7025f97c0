// One case for each STOPP row of section G.

import type { RowCase } from '../../../helpers/row-cases.ts'
import { having, long } from './older.ts'

const copd = having('J44.9')

export const stoppLungCases: readonly RowCase[] = [
  ['stopp-g1-theophylline-alone-copd', copd.takes('theophylline 300 mg')],
  ['stopp-g2-oral-corticosteroid-copd', copd.takes('prednisone 10 mg tablet', long)],
  ['stopp-g3-lama-glaucoma-retention', having('H40.20').takes('tiotropium 18 mcg inhalation')],
  ['stopp-g3-lama-glaucoma-retention', having('R33.9').takes('tiotropium 18 mcg inhalation')],
  ['stopp-g4-benzodiazepine-respiratory-failure', having('J96.10').takes('lorazepam 0.5 mg')],
]
