// Which drugs are commonly given for a condition, so that the sweep asks about conditions without one. It says nothing about
// what is right for the patient: that is the work of the omitted-therapy and indication tables.

import * as disease from './diseases.ts'
import { anyOf, classes, type DrugGroup, drugs } from './drug-group.ts'
import * as treatment from './treatments.ts'

export interface ConditionTreatment {
  /** The condition in words. */
  readonly title: string
  /** ICD-10-CM prefixes. */
  readonly icd10: readonly string[]
  readonly group: DrugGroup
}

const row = (title: string, codes: string, group: DrugGroup): ConditionTreatment => ({
  title,
  icd10: codes.split(' '),
  group,
})

const inhalers = anyOf(
  classes('saba', 'laba', 'lama', 'inhaled-corticosteroid'),
  drugs('montelukast', 'theophylline', 'ipratropium', 'roflumilast'),
)
const antidepressants = anyOf(
  classes('ssri', 'snri', 'tricyclic', 'maoi'),
  drugs('bupropion', 'mirtazapine', 'trazodone', 'vortioxetine', 'vilazodone'),
)

/** One row for each group of conditions; groups of drugs are those of the classes and of `treatments.ts`. */
export const conditionTreatments: readonly ConditionTreatment[] = [
  row('high blood pressure', 'I10 I11 I12 I13 I15 I16', treatment.antihypertensives),
  row('diabetes', 'E08 E09 E10 E11 E13', treatment.glucoseLowering),
  row('high cholesterol', 'E78', treatment.lipidLowering),
  row(
    'atrial fibrillation',
    'I48',
    anyOf(classes('anticoagulant', 'vitamin-k-antagonist', 'doac'), treatment.rateControl),
  ),
  row(
    'coronary disease',
    'I20 I21 I22 I24 I25',
    anyOf(
      classes('antiplatelet', 'beta-blocker', 'nitrate', 'anticoagulant'),
      treatment.lipidLowering,
      drugs('aspirin', 'ranolazine'),
    ),
  ),
  row(
    disease.heartFailure[0],
    disease.heartFailure.slice(1).join(' '),
    anyOf(
      treatment.reninBlockers,
      treatment.mineralocorticoidAntagonists,
      classes('beta-blocker', 'sglt2-inhibitor', 'loop-diuretic'),
    ),
  ),
  row('low thyroid function', 'E02 E03 E89.0', classes('thyroid-hormone')),
  row('osteoporosis', 'M80 M81', treatment.boneTreatment),
  row('asthma', 'J45', inhalers),
  row('chronic obstructive lung disease', 'J41 J42 J43 J44', inhalers),
  row('reflux or ulcer', 'K20 K21 K25 K26 K27 K28', classes('ppi', 'h2-blocker')),
  row('depression', 'F32 F33', antidepressants),
  row(
    'anxiety',
    'F40 F41',
    anyOf(antidepressants, classes('benzodiazepine'), drugs('buspirone', 'hydroxyzine')),
  ),
  row(
    'gout',
    'M10 M1A',
    anyOf(classes('xanthine-oxidase-inhibitor'), drugs('colchicine', 'probenecid')),
  ),
  row(
    'prostate enlargement',
    'N40',
    classes('alpha-1-blocker', 'alpha-1-blocker-uroselective', '5-alpha-reductase-inhibitor'),
  ),
  row(
    'overactive bladder',
    'N32.81',
    anyOf(classes('bladder-antimuscarinic'), drugs('mirabegron', 'vibegron')),
  ),
  row(
    'dementia',
    'F01 F02 F03 G30',
    anyOf(classes('cholinesterase-inhibitor'), drugs('memantine')),
  ),
  row(
    'epilepsy',
    'G40',
    drugs(
      'levetiracetam',
      'lamotrigine',
      'carbamazepine',
      'phenytoin',
      'valproate',
      'topiramate',
      'lacosamide',
      'oxcarbazepine',
      'zonisamide',
    ),
  ),
  row(
    'Parkinson disease',
    'G20',
    anyOf(
      drugs('levodopa', 'rasagiline', 'selegiline', 'amantadine', 'entacapone'),
      classes('dopamine-agonist'),
    ),
  ),
  row('iron deficiency', 'D50 E61.1', classes('iron-salt')),
  row('vitamin B12 deficiency', 'D51 E53.8', drugs('vitamin B12', 'hydroxocobalamin')),
  row('vitamin D deficiency', 'E55', drugs('cholecalciferol', 'ergocalciferol')),
  row(
    'glaucoma',
    'H40',
    anyOf(
      classes('prostaglandin-eye'),
      drugs('timolol', 'dorzolamide', 'brimonidine', 'brinzolamide'),
    ),
  ),
  row(
    'migraine',
    'G43',
    anyOf(
      classes('triptan'),
      drugs('topiramate', 'propranolol', 'erenumab', 'rimegepant', 'ubrogepant'),
    ),
  ),
]
