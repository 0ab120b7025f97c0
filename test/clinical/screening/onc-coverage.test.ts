// The high-priority interactions of Phansalkar 2012 (JAMIA 19:735-743), each with drugs that the pair names today.
// Terfenadine, cisapride and other drugs that left the US market are not named.

import { describe, expect, test } from 'vitest'
import { interactions } from '../../../src-main/clinical/screening/interactions.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows } from '../../helpers/row-cases.ts'

const pairs: readonly (readonly [pair: string, one: string, other: string, row: string])[] = [
  [
    'amphetamine derivatives with MAO inhibitors',
    'Adderall 20 mg',
    'Nardil 15 mg',
    'maoi-stimulant',
  ],
  [
    'amphetamine derivatives with MAO inhibitors',
    'Vyvanse 30 mg',
    'Parnate 10 mg',
    'maoi-stimulant',
  ],
  [
    'atazanavir with proton pump inhibitors',
    'atazanavir 300 mg',
    'omeprazole 20 mg',
    'atazanavir-ppi',
  ],
  [
    'febuxostat with azathioprine or mercaptopurine',
    'Uloric 40 mg',
    'Imuran 50 mg',
    'azathioprine-xanthine-oxidase-inhibitor',
  ],
  [
    'febuxostat with azathioprine or mercaptopurine',
    'febuxostat 40 mg',
    'mercaptopurine 50 mg',
    'azathioprine-xanthine-oxidase-inhibitor',
  ],
  [
    'statins with CYP3A4 inhibitors',
    'Zocor 40 mg',
    'ketoconazole 200 mg',
    'simvastatin-strong-cyp3a4-inhibitor',
  ],
  [
    'statins with CYP3A4 inhibitors',
    'lovastatin 20 mg',
    'clarithromycin 500 mg',
    'lovastatin-strong-cyp3a4-inhibitor',
  ],
  [
    'irinotecan with strong CYP3A4 inhibitors',
    'irinotecan',
    'ketoconazole 200 mg',
    'strong-cyp3a4-inhibitor-irinotecan',
  ],
  ['opioids with MAO inhibitors', 'Demerol 50 mg', 'Nardil 15 mg', 'meperidine-maoi'],
  ['opioids with MAO inhibitors', 'tramadol 50 mg', 'Parnate 10 mg', 'tramadol-maoi'],
  ['opioids with MAO inhibitors', 'methadone 10 mg', 'Marplan 10 mg', 'maoi-methadone-tapentadol'],
  [
    'two QT-prolonging drugs',
    'amiodarone 200 mg',
    'haloperidol 5 mg',
    'antiarrhythmic-antipsychotic',
  ],
  ['two QT-prolonging drugs', 'methadone 10 mg', 'citalopram 20 mg', 'qt-known-qt-known'],
  [
    'ramelteon with CYP1A2 inhibitors',
    'Rozerem 8 mg',
    'fluvoxamine 100 mg',
    'ramelteon-fluvoxamine',
  ],
  ['ramelteon with CYP1A2 inhibitors', 'ramelteon 8 mg', 'Cipro 500 mg', 'ramelteon-ciprofloxacin'],
  [
    'SSRIs with MAO inhibitors',
    'Prozac 20 mg',
    'phenelzine 15 mg',
    'serotonin-reuptake-inhibitor-maoi',
  ],
  [
    'tizanidine with CYP1A2 inhibitors',
    'Zanaflex 4 mg',
    'Cipro 500 mg',
    'tizanidine-strong-cyp1a2-inhibitor',
  ],
  [
    'tizanidine with CYP1A2 inhibitors',
    'tizanidine 4 mg',
    'fluvoxamine 50 mg',
    'tizanidine-strong-cyp1a2-inhibitor',
  ],
  ['tranylcypromine with procarbazine', 'Parnate 10 mg', 'procarbazine 50 mg', 'maoi-procarbazine'],
  ['tricyclics with MAO inhibitors', 'nortriptyline 25 mg', 'Parnate 10 mg', 'tricyclic-maoi'],
  ['triptans with MAO inhibitors', 'Imitrex 50 mg', 'Nardil 15 mg', 'maoi-triptan'],
  [
    'ergot alkaloids with CYP3A4 inhibitors',
    'ergotamine 2 mg',
    'clarithromycin 500 mg',
    'ergot-strong-cyp3a4-inhibitor',
  ],
  [
    'protease inhibitors with CYP3A4 inducers',
    'Prezista 800 mg',
    'rifampin 300 mg',
    'protease-inhibitor-inducer',
  ],
]

describe('The high-priority set of the ONC panel', () => {
  test.each(pairs)('%s: %s with %s gives %s', (_, one, other, row) => {
    expect(firedRows(interactions, aChart().takes(one).takes(other))).toContain(row)
  })

  test('is all 15 pairs', () => {
    expect(new Set(pairs.map(([pair]) => pair)).size).toBe(15)
  })
})
