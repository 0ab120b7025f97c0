// Interactions: how the engine reads the table, what must not fire, and the oldest rows. Every row: interaction-rows.test.ts.

import { describe, expect, test } from 'vitest'
import { interactions } from '../../../src-main/clinical/screening/interactions.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const patient = aChart()

testRule(interactions, {
  quiet: [
    ['an empty list', patient.takesNothing()],
    ['one drug', patient.takes('warfarin 5 mg tablet')],
    ['two drugs without a row', patient.takes('metformin 500 mg').takes('atorvastatin 20 mg')],
    [
      'both parties in one product: it is made that way',
      patient.takes('warfarin/aspirin 5-81').takes('metformin 500 mg'),
    ],
    [
      'an NSAID gel beside warfarin',
      patient.takes('warfarin 5 mg tablet').takes('diclofenac 1% topical gel'),
    ],
    [
      'a metronidazole cream beside warfarin',
      patient.takes('warfarin 5 mg tablet').takes('metronidazole 0.75 % cream'),
    ],
    [
      'a stopped antibiotic beside warfarin',
      patient.takes('warfarin 5 mg').takes('Bactrim DS', { until: '2026-11-23' }),
    ],
    [
      'a drug that starts tomorrow',
      patient.takes('warfarin 5 mg').takes('Bactrim DS', { since: '2026-11-24' }),
    ],
    [
      'two of the three of the triple',
      patient.takes('lisinopril 20 mg tablet').takes('hydrochlorothiazide 25 mg tablet'),
    ],
    ['pantoprazole beside clopidogrel', patient.takes('Plavix 75 mg').takes('pantoprazole 40 mg')],
    [
      'pravastatin beside ketoconazole',
      patient.takes('Pravachol 20 mg').takes('ketoconazole 200 mg'),
    ],
  ],
  fires: [
    [
      'an opioid inside a combination with a benzodiazepine',
      patient.takes('Norco 5-325').takes('Xanax 0.5 mg'),
      ['opioid-benzodiazepine m1 m2'],
    ],
    [
      'on the last day before the stop',
      patient.takes('warfarin 5 mg').takes('fluconazole 150 mg', { until: '2026-11-24' }),
      ['warfarin-fluconazole m1 m2'],
    ],
    [
      'on the first day',
      patient.takes('warfarin 5 mg').takes('fluconazole 150 mg', { since: '2026-11-23' }),
      ['warfarin-fluconazole m1 m2'],
    ],
    [
      'once per NSAID',
      patient.takes('ibuprofen 200 mg').takes('warfarin 5 mg').takes('Aleve'),
      ['warfarin-nsaid m2 m1', 'warfarin-nsaid m2 m3'],
    ],
    [
      'the triple from two products, the combination counted for two parties',
      patient.takes('Zestoretic 20-12.5').takes('naproxen 500 mg tablet'),
      ['nsaid-ras-blocker-diuretic m2 m1 m1'],
    ],
    [
      'the triple from three products once',
      patient.takes('furosemide 40 mg').takes('losartan 50 mg').takes('meloxicam 15 mg'),
      ['nsaid-ras-blocker-diuretic m3 m2 m1'],
    ],
    [
      'beside a medication that nobody identified',
      patient.takes('white water pill').takes('Viagra 50 mg').takes('Imdur 30 mg'),
      ['nitrate-pde5-inhibitor m3 m2'],
    ],
    [
      'a nitroglycerin ointment, which acts on the whole body',
      patient.takes('nitroglycerin 2 % ointment').takes('sildenafil 50 mg tablet'),
      ['nitrate-pde5-inhibitor m1 m2'],
    ],
    [
      'levothyroxine beside sucralfate',
      patient.takes('Synthroid 100 mcg').takes('sucralfate 1 g tablet'),
      ['levothyroxine-cation m1 m2'],
    ],
    [
      'lithium citrate beside an NSAID',
      patient.takes('lithium citrate 300 mg').takes('ibuprofen 600 mg'),
      ['lithium-nsaid m1 m2'],
    ],
    [
      'nefazodone beside simvastatin',
      patient.takes('nefazodone 100 mg').takes('Zocor 20 mg'),
      ['simvastatin-strong-cyp3a4-inhibitor m2 m1'],
    ],
    [
      'a fluoroquinolone beside sucralfate',
      patient.takes('Cipro 500 mg').takes('sucralfate 1 g tablet'),
      ['fluoroquinolone-cation m1 m2'],
    ],
  ],
  cannotTell: [
    ['no list', patient, [['medications']]],
    [
      'two entries that nobody identified',
      patient.takes('white water pill').takes('little heart pill').takes('metformin 500 mg'),
      [['ingredients'], ['ingredients']],
    ],
  ],
})

// One pair of drug lines per row, written as a label or a patient writes them.
const pairs: readonly (readonly [row: string, ...texts: readonly string[]])[] = [
  ['warfarin-nsaid', 'Coumadin 5 mg', 'Advil 200 mg'],
  ['doac-nsaid', 'Eliquis 5 mg tablet', 'meloxicam 15 mg'],
  ['warfarin-antiplatelet', 'warfarin 2.5 mg', 'ASA 81 mg'],
  ['doac-antiplatelet', 'Xarelto 20 mg', 'clopidogrel 75 mg'],
  ['anticoagulant-serotonin-reuptake-inhibitor', 'apixaban 5 mg', 'sertraline 50 mg'],
  ['warfarin-sulfamethoxazole', 'warfarin 5 mg', 'TMP-SMX DS'],
  ['warfarin-metronidazole', 'warfarin 5 mg', 'Flagyl 500 mg tablet'],
  ['warfarin-fluconazole', 'warfarin 5 mg', 'Diflucan 150 mg'],
  ['warfarin-amiodarone', 'warfarin 5 mg', 'Pacerone 200 mg'],
  ['nitrate-pde5-inhibitor', 'isosorbide mononitrate ER 30 mg', 'Cialis 5 mg'],
  ['ras-blocker-potassium', 'lisinopril 20 mg', 'Klor-Con 20 mEq'],
  ['ras-blocker-potassium-sparing-diuretic', 'losartan 50 mg', 'Aldactone 25 mg'],
  ['potassium-potassium-sparing-diuretic', 'potassium chloride ER 10 mEq', 'spironolactone 25 mg'],
  ['ras-blocker-trimethoprim', 'benazepril 10 mg', 'Bactrim DS'],
  ['spironolactone-trimethoprim', 'spironolactone 25 mg', 'Bactrim DS'],
  ['nsaid-ras-blocker-diuretic', 'Mobic 15 mg', 'lisinopril 20 mg', 'HCTZ 25 mg'],
  ['sacubitril-ace-inhibitor', 'Entresto 49/51', 'lisinopril 10 mg'],
  ['lithium-nsaid', 'lithium carbonate 300 mg capsule', 'ibuprofen 600 mg'],
  ['lithium-ras-blocker', 'Lithobid 300 mg', 'lisinopril 10 mg'],
  ['lithium-thiazide', 'lithium 300 mg', 'chlorthalidone 25 mg'],
  ['digoxin-amiodarone', 'digoxin 125 mcg', 'amiodarone 200 mg'],
  ['digoxin-verapamil', 'Lanoxin 0.125 mg', 'verapamil ER 240 mg'],
  ['digoxin-clarithromycin', 'digoxin 0.125 mg', 'Biaxin 500 mg'],
  ['methotrexate-trimethoprim', 'methotrexate 2.5 mg', 'Septra DS'],
  ['methotrexate-nsaid', 'MTX 2.5 mg', 'naproxen 500 mg'],
  ['simvastatin-strong-cyp3a4-inhibitor', 'Zocor 40 mg', 'clarithromycin 500 mg'],
  ['lovastatin-strong-cyp3a4-inhibitor', 'lovastatin 40 mg', 'itraconazole 100 mg'],
  ['simvastatin-gemfibrozil', 'simvastatin 20 mg', 'Lopid 600 mg'],
  ['simvastatin-cyclosporine', 'simvastatin 20 mg', 'cyclosporine 100 mg capsule'],
  ['lovastatin-gemfibrozil', 'lovastatin 20 mg', 'Lopid 600 mg'],
  ['lovastatin-cyclosporine', 'lovastatin 20 mg', 'cyclosporine 100 mg capsule'],
  ['simvastatin-lovastatin-erythromycin', 'simvastatin 20 mg', 'erythromycin 250 mg tablet'],
  ['simvastatin-danazol', 'simvastatin 20 mg', 'danazol 200 mg capsule'],
  ['lovastatin-danazol', 'lovastatin 20 mg', 'danazol 200 mg capsule'],
  ['colchicine-strong-cyp3a4-inhibitor', 'Colcrys 0.6 mg', 'Paxlovid'],
  ['azathioprine-xanthine-oxidase-inhibitor', 'Imuran 50 mg', 'allopurinol 300 mg'],
  ['clopidogrel-omeprazole', 'clopidogrel 75 mg', 'Prilosec 20 mg'],
  ['tizanidine-strong-cyp1a2-inhibitor', 'Zanaflex 4 mg', 'Cipro 500 mg'],
  ['opioid-benzodiazepine', 'oxycodone 5 mg', 'lorazepam 1 mg'],
  ['opioid-gabapentinoid', 'Percocet 5/325', 'gabapentin 300 mg'],
  ['opioid-z-drug', 'morphine sulfate ER 15 mg', 'zolpidem 10 mg'],
  ['opioid-muscle-relaxant', 'hydrocodone/APAP 5-325', 'baclofen 10 mg'],
  ['serotonin-reuptake-inhibitor-maoi', 'fluoxetine 20 mg', 'Nardil 15 mg'],
  ['meperidine-maoi', 'Demerol 50 mg', 'Parnate 10 mg'],
  ['tramadol-maoi', 'tramadol 50 mg', 'Nardil 15 mg'],
  ['mao-b-inhibitor-antidepressant', 'Azilect 1 mg', 'sertraline 50 mg'],
  ['mao-b-inhibitor-contraindicated', 'selegiline 5 mg', 'tramadol 50 mg'],
  ['tricyclic-maoi', 'nortriptyline 25 mg', 'Marplan 10 mg'],
  ['tramadol-serotonin-reuptake-inhibitor', 'Ultram 50 mg', 'Lexapro 10 mg'],
  ['levothyroxine-cation', 'Synthroid 100 mcg', 'Tums 500 mg chewable tablet'],
  ['fluoroquinolone-cation', 'levofloxacin 500 mg', 'ferrous sulfate 325 mg'],
  ['tetracycline-cation', 'doxycycline hyclate 100 mg', 'calcium carbonate 500 mg'],
]

describe('The interaction table', () => {
  test.each(pairs)('row %s fires for %s with %s', (row, ...texts) => {
    const { chart } = texts.reduce((c, text) => c.takes(text), patient)
    const fired = interactions.screen(chart).map((f) => (f.kind === 'concern' ? f.row : f.about))
    expect(fired).toContain(row)
  })

  test('gives each concern its drugs as written, with their start, and the source', () => {
    const { chart } = patient
      .takes('warfarin 5 mg tablet', { since: '2025-01-02' })
      .takes('Advil 200 mg')
    expect(interactions.screen(chart)).toMatchObject([
      {
        kind: 'concern',
        severity: 'major',
        interrupts: true,
        subjects: [
          { name: 'warfarin', rxcui: '11289', kind: 'drug', id: 'm1' },
          { name: 'ibuprofen', rxcui: '5640', kind: 'drug', id: 'm2' },
        ],
        evidence: [
          { fact: 'medication', value: 'warfarin 5 mg tablet', unit: null, date: '2025-01-02' },
          { fact: 'medication', value: 'Advil 200 mg', unit: null, date: null },
        ],
        text: expect.stringMatching(/^Warfarin with ibuprofen: /),
        source: { id: 'fda-label-warfarin', citation: expect.stringContaining('warfarin') },
      },
    ])
  })
})
