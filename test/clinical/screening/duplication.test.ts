// Duplication: one case per class row, the permitted doubles with their limits, and sites of the body.

import { describe, expect, test } from 'vitest'
import { duplication } from '../../../src-main/clinical/screening/duplication.ts'
import { classDuplicationRows } from '../../../src-main/reference/duplication.ts'
import { permittedDuplicateRows } from '../../../src-main/reference/permitted-duplicates.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const patient = aChart()

testRule(duplication, {
  quiet: [
    ['an empty list', patient.takesNothing()],
    ['two drugs of two classes', patient.takes('lisinopril 10 mg').takes('amlodipine 5 mg')],
    [
      'eye drops beside a tablet',
      patient.takes('timolol 0.5 % eye drops').takes('metoprolol 50 mg'),
    ],
    ['a nasal spray beside an inhaler', patient.takes('Flonase').takes('Advair Diskus 250/50')],
    ['a gel beside a tablet', patient.takes('Voltaren gel').takes('meloxicam 15 mg tablet')],
    [
      'one that was stopped',
      patient.takes('ibuprofen 600 mg', { until: '2026-11-01' }).takes('Aleve'),
    ],
    ['two classes in one product', patient.takes('Humulin 70/30')],
  ],
  fires: [
    [
      'brand beside generic',
      patient.takes('Lasix 40 mg').takes('furosemide 40 mg'),
      ['same-ingredient m1 m2'],
    ],
    [
      'one ingredient hidden in a combination, whatever the strengths',
      patient.takes('Norco 5-325').takes('Tylenol 500 mg'),
      ['same-ingredient m1 m2'],
    ],
    [
      'two strengths of one product, softly',
      patient.takes('prednisone 5 mg').takes('prednisone 20 mg'),
      ['same-ingredient-two-strengths m1 m2'],
    ],
    [
      'one product twice with one strength unknown',
      patient.takes('prednisone').takes('prednisone 20 mg'),
      ['same-ingredient m1 m2'],
    ],
    [
      'three of a class as three pairs',
      patient.takes('ibuprofen 200 mg').takes('naproxen 220 mg').takes('meloxicam 15 mg'),
      ['two-nsaids m1 m2', 'two-nsaids m1 m3', 'two-nsaids m2 m3'],
    ],
    [
      'two inhalers of one kind',
      patient.takes('Spiriva').takes('Anoro'),
      ['two-long-acting-muscarinic-antagonists m1 m2'],
    ],
    [
      'warfarin twice in one strength',
      patient.takes('Coumadin 5 mg').takes('warfarin 5 mg'),
      ['same-ingredient m1 m2'],
    ],
    [
      'two opioids of which one has no stated form',
      patient.takes('MS Contin 15 mg').takes('oxycodone 5 mg'),
      ['two-opioids m1 m2'],
    ],
    [
      'two short-acting opioids',
      patient.takes('tramadol 50 mg tablet').takes('oxycodone 5 mg tablet'),
      ['two-opioids m1 m2'],
    ],
  ],
  cannotTell: [
    ['no list', patient, [['medications']]],
    [
      'an entry that nobody identified',
      patient.takes('water pill').takes('Lasix 40 mg'),
      [['ingredients']],
    ],
  ],
})

const pairs: readonly (readonly [row: string, first: string, second: string])[] = [
  ['two-nsaids', 'Mobic 15 mg', 'Advil'],
  ['two-serotonin-reuptake-inhibitors', 'Zoloft 50 mg', 'duloxetine 30 mg'],
  ['two-statins', 'Lipitor 20 mg', 'pravastatin 40 mg'],
  ['two-proton-pump-inhibitors', 'Nexium', 'pantoprazole 40 mg'],
  ['two-ras-blockers', 'lisinopril 10 mg', 'Cozaar 50 mg'],
  ['two-beta-blockers', 'carvedilol 6.25 mg', 'metoprolol tartrate 25 mg'],
  ['two-benzodiazepines', 'Ativan 1 mg', 'temazepam 15 mg'],
  ['two-z-drugs', 'Ambien 5 mg', 'Lunesta 2 mg'],
  ['two-opioids', 'tramadol 50 mg', 'Norco'],
  ['two-antipsychotics', 'quetiapine 50 mg', 'risperidone 1 mg'],
  ['two-tricyclics', 'amitriptyline 25 mg', 'nortriptyline 10 mg'],
  ['two-sulfonylureas', 'glipizide 5 mg', 'glimepiride 2 mg'],
  ['two-incretin-drugs', 'Januvia 100 mg', 'Ozempic'],
  ['two-sglt2-inhibitors', 'Jardiance 10 mg', 'Farxiga 10 mg'],
  ['two-thiazides', 'HCTZ 25 mg', 'chlorthalidone 25 mg'],
  ['two-loop-diuretics', 'furosemide 40 mg', 'torsemide 20 mg'],
  ['two-potassium-sparing-diuretics', 'spironolactone 25 mg', 'triamterene-HCTZ 37.5-25 mg'],
  ['two-calcium-channel-blockers', 'amlodipine 5 mg', 'nifedipine ER 30 mg'],
  ['two-anticoagulants', 'warfarin 5 mg', 'Eliquis 5 mg'],
  ['two-p2y12-inhibitors', 'Plavix 75 mg', 'Brilinta 90 mg'],
  ['two-inhaled-corticosteroids', 'Flovent', 'Symbicort 160-4.5'],
  ['two-long-acting-beta-agonists', 'Serevent', 'Symbicort 160-4.5'],
  ['two-long-acting-muscarinic-antagonists', 'Spiriva', 'Incruse'],
  ['two-h2-blockers', 'Pepcid 20 mg', 'Tagamet 200 mg'],
  ['two-first-generation-antihistamines', 'Benadryl 25 mg', 'hydroxyzine 25 mg'],
  ['two-bladder-antimuscarinics', 'oxybutynin 5 mg', 'Vesicare 5 mg'],
  ['two-muscle-relaxants', 'cyclobenzaprine 10 mg', 'tizanidine 4 mg'],
  ['two-gabapentinoids', 'gabapentin 300 mg', 'Lyrica 75 mg'],
  ['two-pde5-inhibitors', 'Viagra 50 mg', 'tadalafil 5 mg'],
  ['two-alpha-1-blockers', 'doxazosin 4 mg', 'tamsulosin 0.4 mg'],
  ['two-bisphosphonates', 'Fosamax 70 mg', 'Boniva 150 mg'],
  ['two-xanthine-oxidase-inhibitors', 'allopurinol 100 mg', 'Uloric 40 mg'],
  ['two-nitrates', 'isosorbide mononitrate 30 mg', 'isosorbide dinitrate 20 mg'],
  ['two-triptans', 'Imitrex 50 mg', 'rizatriptan 10 mg'],
]

const permitted: readonly (readonly [row: string, first: string, second: string])[] = [
  ['nitroglycerin-beside-long-acting-nitrate', 'Nitrostat 0.4 mg SL tablet', 'Imdur 30 mg'],
  [
    'nitroglycerin-patch-and-attack',
    'nitroglycerin 0.4 mg/hr patch',
    'nitroglycerin 0.4 mg SL tablet',
  ],
  ['opioid-long-and-short-acting', 'morphine ER 15 mg tablet', 'oxycodone 5 mg tablet'],
  ['warfarin-with-bridging-heparin', 'warfarin 5 mg', 'Lovenox 80 mg/0.8 ml'],
  [
    'albuterol-inhaler-and-nebulizer',
    'albuterol 90 mcg inhaler',
    'albuterol 0.083 % nebulizer solution',
  ],
  ['warfarin-two-strengths', 'warfarin 5 mg', 'warfarin 1 mg'],
  ['levothyroxine-two-strengths', 'Synthroid 100 mcg', 'levothyroxine 25 mcg'],
]

const rowsOf = (first: string, second: string) =>
  duplication
    .screen(patient.takes(first).takes(second).chart)
    .map((f) => (f.kind === 'concern' ? f.row : f.about))

describe('The duplication tables', () => {
  test.each(pairs)('row %s fires for %s with %s', (row, first, second) => {
    expect(rowsOf(first, second)).toEqual([row])
    expect(rowsOf(second, first)).toEqual([row])
  })

  test.each(permitted)('%s: %s with %s is permitted', (_, first, second) => {
    expect(rowsOf(first, second)).toEqual([])
    expect(rowsOf(second, first)).toEqual([])
  })

  test('have one case here for every row', () => {
    expect(pairs.map(([row]) => row).toSorted()).toEqual(
      classDuplicationRows.map((r) => r.id).toSorted(),
    )
    expect(permitted.map(([row]) => row)).toEqual(permittedDuplicateRows.map((r) => r.id))
  })
})
