// One case for each STOPP row of section K.

import type { RowCase } from '../../../helpers/row-cases.ts'
import { having } from './older.ts'

const falling = having('R29.6')

export const stoppFallsCases: readonly RowCase[] = [
  ['stopp-k1-benzodiazepine-falls', falling.takes('lorazepam 0.5 mg')],
  ['stopp-k1-benzodiazepine-falls', having('Z91.81').takes('lorazepam 0.5 mg')],
  ['stopp-k2-antipsychotic-falls', falling.takes('quetiapine 25 mg')],
  ['stopp-k3-vasodilator-falls', falling.has('orthostasis', 'I95.1').takes('amlodipine 5 mg')],
  ['stopp-k4-z-drug-falls', falling.takes('zolpidem 5 mg')],
  ['stopp-k5-antiepileptic-falls', falling.takes('gabapentin 300 mg')],
  ['stopp-k6-first-antihistamine-falls', falling.takes('hydroxyzine 25 mg tablet')],
  ['stopp-k7-opioid-falls', falling.takes('tramadol 50 mg')],
  ['stopp-k8-antidepressant-falls', falling.takes('sertraline 50 mg')],
  [
    'stopp-k9-alpha-blocker-hypertension-falls',
    falling.has('hypertension', 'I10').takes('doxazosin 2 mg'),
  ],
  [
    'stopp-k10-alpha-blocker-prostate-falls',
    falling.has('large prostate', 'N40.1').takes('tamsulosin 0.4 mg'),
  ],
  ['stopp-k11-central-antihypertensive-falls', falling.takes('clonidine 0.1 mg tablet')],
  ['stopp-k12-bladder-antimuscarinic-falls', falling.takes('oxybutynin 5 mg tablet')],
]
