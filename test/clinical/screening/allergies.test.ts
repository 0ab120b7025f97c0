// Allergies: what a record means, what its reaction says, and which drugs it speaks against.

import { describe, expect, test } from 'vitest'
import {
  allergenOf,
  allergies,
  reactionKind,
} from '../../../src-main/clinical/screening/allergies.ts'
import { allergyRows, sameAllergen } from '../../../src-main/reference/allergies.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { type RowCase, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const allergicTo = (substance: string, reaction?: string) =>
  aChart().allergicTo(substance, reaction)
const hives = (substance: string) => allergicTo(substance, 'hives')

const classCases: readonly RowCase[] = [
  ['allergy-macrolides', hives('azithromycin').takes('clarithromycin 500 mg')],
  ['allergy-fluoroquinolones', hives('Cipro').takes('levofloxacin 500 mg')],
  ['allergy-tetracyclines', hives('doxycycline').takes('minocycline 100 mg')],
  ['allergy-statins', hives('atorvastatin').takes('rosuvastatin 5 mg')],
  ['allergy-azoles', hives('fluconazole').takes('ketoconazole 200 mg')],
  ['allergy-benzodiazepines', hives('lorazepam').takes('diazepam 5 mg')],
  ['allergy-ppis', hives('omeprazole').takes('pantoprazole 40 mg')],
  ['allergy-glp1-agonists', hives('liraglutide').takes('semaglutide 1 mg')],
  ['allergy-dpp4-inhibitors', hives('sitagliptin').takes('linagliptin 5 mg')],
  ['allergy-sglt2-inhibitors', hives('canagliflozin').takes('empagliflozin 10 mg')],
  ['allergy-thiazides', hives('hydrochlorothiazide').takes('chlorthalidone 25 mg')],
  ['allergy-beta-blockers', hives('atenolol').takes('metoprolol 25 mg')],
  ['allergy-arbs', hives('losartan').takes('valsartan 80 mg')],
  ['allergy-bisphosphonates', hives('alendronate').takes('risedronate 35 mg')],
]

testRows(
  allergies,
  [...Object.values(sameAllergen), ...allergyRows],
  [
    ['allergy-same-severe', allergicTo('lisinopril', 'angioedema').takes('Zestril 10 mg')],
    ['allergy-same', hives('naproxen').takes('Aleve')],
    ['allergy-same-unknown-reaction', allergicTo('codeine').takes('codeine 30 mg')],
    ['allergy-same-intolerance', allergicTo('metformin', 'diarrhea').takes('metformin 500 mg')],
    ['allergy-penicillins', hives('Penicillin').takes('amoxicillin 500 mg')],
    ['allergy-penicillin-cephalosporin-side-chain', hives('amoxicillin').takes('Keflex 500 mg')],
    ['allergy-penicillin-cephalosporin', hives('PCN').takes('cefuroxime 250 mg')],
    [
      'allergy-penicillin-cephalosporin-unproven-side-chain',
      hives('penicillin VK').takes('cephalexin 500 mg'),
    ],
    ['allergy-cephalosporins', hives('cephalexin').takes('cefdinir 300 mg')],
    ['allergy-cephalosporin-penicillin', hives('Keflex').takes('amoxicillin 500 mg')],
    ['allergy-sulfonamide-antibiotics', hives('Sulfa drugs').takes('Bactrim DS')],
    ['allergy-sulfonamide-other', hives('sulfa').takes('furosemide 40 mg')],
    ['allergy-cox-1-inhibitors', allergicTo('aspirin', 'wheezing').takes('ibuprofen 200 mg')],
    ['allergy-cox-1-inhibitors-unknown-reaction', allergicTo('NSAIDs').takes('naproxen 500 mg')],
    ['allergy-morphine-like-opioids', hives('morphine').takes('oxycodone 5 mg')],
    ['allergy-ace-inhibitors', allergicTo('lisinopril', 'lip swelling').takes('Entresto 24-26')],
    ['allergy-ace-inhibitor-arb', allergicTo('lisinopril', 'angioedema').takes('losartan 50 mg')],
    ['allergy-aromatic-anticonvulsants', hives('phenytoin').takes('carbamazepine 200 mg')],
    ['allergy-heparins', allergicTo('heparin', 'thrombocytopenia').takes('enoxaparin 40 mg')],
    ['allergy-penicillin-carbapenem', hives('penicillin').takes('ertapenem')],
    ...classCases,
  ],
)

const warfarin = (chart: ChartBuilder) => chart.takes('warfarin 5 mg')

testRule(allergies, {
  quiet: [
    ['none known', warfarin(aChart().hasNoAllergies())],
    ['an allergy to something that is no drug', warfarin(allergicTo('Latex', 'rash'))],
    ['an allergy to food, with a drug that nobody can name', hives('shellfish').takes('blue pill')],
    ['an allergy to another drug', warfarin(hives('penicillin'))],
    [
      'a cough from an ACE inhibitor, with an ARB',
      allergicTo('lisinopril', 'cough').takes('losartan 50 mg'),
    ],
    [
      'nausea from codeine, with oxycodone',
      allergicTo('codeine', 'nausea').takes('oxycodone 5 mg'),
    ],
  ],
  fires: [
    [
      'once for one allergy and one drug, by the row that fits best',
      hives('amoxicillin').takes('Augmentin 875-125'),
      ['allergy-same m1 a1'],
    ],
    [
      'for each allergy that speaks against the drug',
      hives('penicillin').allergicTo('amoxicillin', 'rash').takes('amoxicillin 500 mg'),
      ['allergy-penicillins m1 a1', 'allergy-same m1 a2'],
    ],
    [
      'for a product of the eye too',
      hives('sulfa').takes('sulfacetamide 10 % eye drops'),
      ['allergy-sulfonamide-antibiotics m1 a1'],
    ],
  ],
  cannotTell: [
    ['nobody asked', warfarin(aChart()), [['allergies']]],
    ['no list', hives('penicillin'), [['medications']]],
    [
      'a substance that is not understood',
      warfarin(hives('that white stuff')),
      [['allergySubstance']],
    ],
    ['a drug that nobody can name', hives('penicillin').takes('blue pill'), [['ingredients']]],
  ],
})

describe('A record of an allergy', () => {
  test.each<[string, string]>([
    ['Penicillins', 'drugs'],
    ['PCN', 'drugs'],
    ['Allergy to sulfa drugs', 'drugs'],
    ['lisinopril', 'drugs'],
    ['LATEX', 'no-drug'],
    ['Bee stings', 'no-drug'],
    ['the pink one', 'not-understood'],
    ['', 'not-understood'],
  ])('"%s" is: %s', (substance, kind) => {
    expect(allergenOf(substance).kind).toBe(kind)
  })

  test.each<[string | null, string]>([
    ['Anaphylaxis', 'severe'],
    ['rash and trouble breathing', 'severe'],
    ['Rash', 'allergic'],
    ['itching, nausea', 'allergic'],
    ['nausea', 'intolerance'],
    ['felt odd', 'unknown'],
    [null, 'unknown'],
  ])('with the reaction "%s" is: %s', (reaction, kind) => {
    expect(reactionKind(reaction)).toBe(kind)
  })
})
