// STOPP, section D, antipsychotics, dementia and movement: one case for each row, then limits and exceptions.

import { stopp } from '../../../../src-main/clinical/screening/stopp.ts'
import { stoppCognitionAndMovementRows } from '../../../../src-main/reference/stopp/cognition-and-movement.ts'
import { testRows } from '../../../helpers/row-cases.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { having, long, measured, older } from './older.ts'

const since = (start: string) => ({ since: start, source: 'patient' }) as const
const oneDaily = { of: 'm1' } as const

testRows(stopp, stoppCognitionAndMovementRows, [
  [
    'stopp-d4-anticholinergic-antipsychotic-retention',
    older.had('retention', 'R33.9', '2025-01-01').takes('olanzapine 5 mg', long),
  ],
  ['stopp-d12-antipsychotic-parkinsonism', having('G31.83').takes('haloperidol 1 mg', long)],
  ['stopp-d12-antipsychotic-parkinsonism', having('G21.11').takes('risperidone 1 mg', long)],
  ['stopp-d12-antipsychotic-parkinsonism', having('G20.A1').takes('lumateperone 42 mg', long)],
  [
    'stopp-d13-anticholinergic-for-side-effects',
    older.takes('benztropine 1 mg').takes('risperidone 1 mg', long),
  ],
  ['stopp-d14-anticholinergic-dementia-delirium', having('G30.9').takes('oxybutynin 5 mg tablet')],
  ['stopp-d14-anticholinergic-dementia-delirium', having('F05').takes('tizanidine 4 mg tablet')],
  ['stopp-d14-anticholinergic-dementia-delirium', having('F03.90').takes('nortriptyline 25 mg')],
  ['stopp-d14-doxepin-dementia-delirium', having('F03.90').takes('doxepin 10 mg capsule')],
  ['stopp-d15-antipsychotic-dementia-long', having('F03.90').takes('quetiapine 25 mg', long)],
  ['stopp-d17-cholinesterase-inhibitor-bradycardia', having('R55').takes('donepezil 5 mg')],
  ['stopp-d17-cholinesterase-inhibitor-bradycardia', having('I44.1').takes('donepezil 5 mg')],
  ['stopp-d17-cholinesterase-inhibitor-bradycardia', having('R00.1').takes('donepezil 5 mg')],
  [
    'stopp-d17-cholinesterase-inhibitor-bradycardia',
    measured('8867-4', 59, '/min').takes('donepezil 5 mg'),
  ],
  [
    'stopp-d18-cholinesterase-inhibitor-slowing-drug',
    older.takes('donepezil 5 mg').takes('metoprolol 50 mg'),
  ],
  ['stopp-d19-memantine-seizures', having('G40.909').takes('memantine 10 mg')],
  ['stopp-d20-nootropic-dementia', having('G30.9').takes('ginkgo')],
  ['stopp-d20-modafinil-dementia', having('G30.9').takes('modafinil 100 mg')],
  ['stopp-d21-phenothiazine-first', having('F20.9').takes('perphenazine 4 mg', long)],
  ['stopp-d22-dopaminergic-essential-tremor', having('G25.0').takes('ropinirole 1 mg tablet')],
  [
    'stopp-d23-dopaminergic-for-side-effects',
    older.takes('carbidopa 25 mg / levodopa 100 mg tablet').takes('metoclopramide 10 mg tablet'),
  ],
  ['stopp-d23-dopaminergic-for-side-effects', having('G21.11').takes('ropinirole 1 mg tablet')],
])

testRule(stopp, {
  quiet: [
    ['quetiapine in Parkinson disease', having('G20.A1').takes('quetiapine 25 mg', long)],
    ['pimavanserin in Parkinson disease', having('G20.A1').takes('pimavanserin 34 mg', long)],
    [
      'benztropine beside quetiapine in Parkinson disease',
      having('G20.A1').takes('benztropine 1 mg').takes('quetiapine 25 mg', long),
    ],
    [
      'an antipsychotic in dementia for 84 days',
      having('F03.90').takes('quetiapine 25 mg', since('2026-08-31')),
    ],
    [
      'an antipsychotic in dementia and schizophrenia',
      having('F03.90').has('schizophrenia', 'F20.9').takes('quetiapine 25 mg', long),
    ],
    ['donepezil at a pulse of 60', measured('8867-4', 60, '/min').takes('donepezil 5 mg')],
    [
      'donepezil after syncope with a pacemaker',
      having('R55').has('pacemaker', 'Z95.0').takes('donepezil 5 mg'),
    ],
    [
      'donepezil beside metoprolol with a pacemaker',
      having('Z95.0').takes('donepezil 5 mg').takes('metoprolol 50 mg'),
    ],
    [
      'doxepin of 6 mg a day in dementia',
      having('F03.90').takes('doxepin 6 mg tablet').filled('2026-11-01', oneDaily),
    ],
    [
      'modafinil in dementia and narcolepsy',
      having('G30.9').has('narcolepsy', 'G47.419').takes('modafinil 100 mg'),
    ],
    [
      'ropinirole in restless legs',
      having('G25.81').has('tremor', 'G25.0').takes('ropinirole 1 mg'),
    ],
    ['ginkgo without dementia', having('I10').takes('ginkgo')],
    ['prochlorperazine in schizophrenia', having('F20.9').takes('prochlorperazine 5 mg tablet')],
  ],
  fires: [
    [
      'an antipsychotic in dementia for 85 days',
      having('F03.90').takes('quetiapine 25 mg', since('2026-08-30')),
      ['stopp-d15-antipsychotic-dementia-long m1 c1'],
    ],
  ],
  cannotTell: [
    [
      'an antipsychotic in dementia without a start',
      having('F03.90').takes('quetiapine 25 mg'),
      [['startDate']],
    ],
    [
      'memantine with a condition in words only',
      older.has('fits', null).takes('memantine 10 mg'),
      [['conditions']],
    ],
  ],
})
