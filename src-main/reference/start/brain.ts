// Table of START: sections D, E and J, nerves, mind and kidneys.

import {
  all,
  any,
  egfrBelow,
  has,
  measuredAbove,
  measuredBelow,
  not,
  notTaking,
  resultAtLeast,
  resultBelow,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import type { PatientRow } from '../drug-row.ts'
import { never, noReninBlocker, noSlowHeart, reninBlockers, start, without } from './start-row.ts'

const antidepressants = anyOf(
  classes('serotonin-reuptake-inhibitor', 'ssri', 'snri', 'tricyclic'),
  drugs('bupropion', 'mirtazapine', 'trazodone', 'nefazodone', 'esketamine'),
  drugs('phenelzine', 'tranylcypromine', 'isocarboxazid', 'selegiline'),
)
const forAnxiety = anyOf(antidepressants, drugs('pregabalin', 'buspirone'))
const parkinsonDrugs = anyOf(
  classes('dopamine-agonist'),
  drugs('levodopa', 'rotigotine', 'apomorphine', 'amantadine'),
  drugs('rasagiline', 'selegiline', 'safinamide'),
)
const forRestlessLegs = anyOf(
  classes('dopamine-agonist', 'gabapentinoid', 'opioid'),
  drugs('rotigotine', 'levodopa'),
)
const forTremor = anyOf(classes('beta-blocker'), drugs('primidone', 'topiramate'))
const notForCholinesteraseInhibitor = [
  without(...disease.heartBlock),
  without(...disease.bradycardia),
] as const
const phosphateBinders = anyOf(
  classes('calcium-salt'),
  drugs(
    'sevelamer',
    'lanthanum carbonate',
    'calcium acetate',
    'ferric citrate',
    'sucroferric oxyhydroxide',
    'tenapanor',
  ),
)
const bloodBuilders = drugs(
  'epoetin alfa',
  'darbepoetin alfa',
  'methoxy polyethylene glycol-epoetin beta',
  'daprodustat',
  'vadadustat',
)
/** Total calcium, in mg/dL, below a limit at an albumin, in g/dL, of at least this. */
const calciumBelow = (mgPerDl: number, albumin: number) =>
  all(measuredBelow('calcium', mgPerDl), resultAtLeast('albumin', albumin))
/**
 * Corrected calcium below 2.10 mmol/L, which is 8.4 mg/dL: 0.8 mg/dL is added for each g/dL of albumin below 4. In
 * steps of albumin, so that every yes is certain.
 */
const lowCalcium = any(
  has('low calcium', 'E83.51'),
  calciumBelow(8.4, 4),
  calciumBelow(8, 3.5),
  calciumBelow(7.6, 3),
  calciumBelow(7.2, 2.5),
)

/** START D, E and J. */
export const startBrain: readonly PatientRow[] = [
  start({
    id: 'start-d1-parkinson',
    topic: 'Treatment of Parkinson disease',
    when: [has('Parkinson disease', 'G20'), notTaking(parkinsonDrugs)],
    severity: 'moderate',
    effect:
      'Parkinson disease is on record and no drug for it on the list; levodopa or a dopamine agonist is due once it disables.',
    recommendation:
      'Ask about walking, hands and daily tasks; when they suffer, ask the prescriber for carbidopa/levodopa.',
  }),
  start({
    id: 'start-d2-depression',
    topic: 'Treatment of depression',
    when: [
      has(
        'major depression that is not in remission',
        'F32.0',
        'F32.1',
        'F32.2',
        'F32.3',
        'F32.9',
        'F33.0',
        'F33.1',
        'F33.2',
        'F33.3',
        'F33.8',
        'F33.9',
      ),
      notTaking(antidepressants),
      without(...disease.bipolar),
    ],
    severity: 'moderate',
    effect: 'Major depression is on record and no antidepressant on the list.',
    recommendation:
      'Do a PHQ-9 and ask about psychotherapy and thoughts of suicide; recommend one that is not tricyclic, with sodium after 2 to 4 weeks.',
  }),
  start({
    id: 'start-d3-alzheimer',
    topic: 'Treatment of Alzheimer disease',
    when: [
      has('Alzheimer disease', 'G30'),
      notTaking(anyOf(classes('cholinesterase-inhibitor'), drugs('memantine'))),
      without('severe dementia', 'F02.C', 'F03.C'),
      ...notForCholinesteraseInhibitor,
    ],
    severity: 'minor',
    effect:
      'Alzheimer disease is on record and neither a cholinesterase inhibitor nor memantine on the list.',
    recommendation:
      'Ask for the stage, the pulse and earlier trials; in mild to moderate disease ask the prescriber about donepezil, rivastigmine or galantamine.',
  }),
  start({
    id: 'start-d4-lewy-body',
    topic: 'Rivastigmine in Lewy body or Parkinson dementia',
    when: [
      any(
        has('dementia with Lewy bodies', 'G31.83'),
        all(has('Parkinson disease', 'G20'), has('dementia', 'F02', 'F03')),
      ),
      notTaking(classes('cholinesterase-inhibitor')),
      ...notForCholinesteraseInhibitor,
    ],
    severity: 'minor',
    effect:
      'Dementia with Lewy bodies or in Parkinson disease is on record and no cholinesterase inhibitor on the list; rivastigmine helps thinking and hallucinations.',
    recommendation:
      'Ask the prescriber about rivastigmine from 1.5 mg twice daily with food, or the patch of 4.6 mg; watch tremor, weight and pulse.',
  }),
  start({
    id: 'start-d5-anxiety',
    topic: 'SSRI in persistent anxiety',
    when: [
      has('an anxiety disorder', 'F40.0', 'F40.1', 'F41.0', 'F41.1'),
      notTaking(forAnxiety),
      without(...disease.bipolar),
    ],
    severity: 'minor',
    effect:
      'An anxiety disorder is on record, and no SSRI, SNRI, pregabalin or buspirone on the list.',
    recommendation:
      'Do a GAD-7; when anxiety is severe and lasts, recommend an SSRI from half the usual dose, with sodium after 2 to 4 weeks, in place of a benzodiazepine.',
  }),
  start({
    id: 'start-d6-restless-legs',
    topic: 'Treatment of restless legs syndrome',
    // Iron deficiency has to be excluded: ferritin must be on record. Up to 75 ng/mL iron comes first.
    when: [
      has(...disease.restlessLegs),
      notTaking(forRestlessLegs),
      without('iron deficiency', 'D50', 'E61.1'),
      not(resultBelow('ferritin', 75)),
      not(egfrBelow(30)),
    ],
    severity: 'minor',
    effect:
      'Restless legs syndrome is on record without treatment; the criterion names a dopamine agonist, which worsens the legs over the years.',
    recommendation:
      'Ask how often the legs keep the patient awake and about antihistamines and antidepressants; US guidance prefers gabapentin or pregabalin, from a low dose.',
  }),
  start({
    id: 'start-d7-tremor',
    topic: 'Propranolol in essential tremor',
    when: [
      has('essential tremor', 'G25.0'),
      notTaking(forTremor),
      without('asthma or COPD', 'J44', 'J45'),
      ...noSlowHeart,
    ],
    severity: 'minor',
    effect: 'Essential tremor is on record and neither propranolol nor primidone on the list.',
    recommendation:
      'Ask whether it hinders eating or writing; then ask the prescriber about propranolol from a low dose, with pulse and pressure.',
  }),
  start({
    id: 'start-e1-calcitriol',
    topic: 'Calcitriol in kidney disease with low calcium',
    when: [
      has('secondary hyperparathyroidism of the kidney', 'N25.81'),
      notTaking(drugs('calcitriol', 'paricalcitol', 'doxercalciferol', 'calcifediol')),
      egfrBelow(30),
      lowCalcium,
    ],
    severity: 'moderate',
    effect:
      'An estimated GFR below 30, secondary hyperparathyroidism and low calcium are on record, and no active vitamin D on the list.',
    recommendation:
      'Ask for PTH and phosphate, and ask the prescriber about calcitriol with calcium after 2 weeks; look for drugs that lower calcium, such as denosumab.',
  }),
  start({
    id: 'start-e2-phosphate-binder',
    topic: 'Phosphate binder in kidney disease',
    when: [notTaking(phosphateBinders), measuredAbove('phosphate', 5.5), egfrBelow(30)],
    severity: 'moderate',
    effect:
      'Phosphate is above 5.5 mg/dL with an estimated GFR below 30, and nothing on the list binds it.',
    recommendation:
      'Ask about the diet and whether it stays high; then ask the prescriber for a binder with meals, sevelamer when calcium is high.',
  }),
  start({
    id: 'start-e3-epoetin',
    topic: 'Epoetin in anemia of kidney disease',
    when: [
      notTaking(bloodBuilders),
      measuredBelow('hemoglobin', 10),
      egfrBelow(30),
      without('iron deficiency', 'D50', 'E61.1'),
      not(resultBelow('ferritin', 100)),
      never('pure red cell aplasia', 'D60'),
    ],
    severity: 'moderate',
    effect:
      'Hemoglobin is below 10 g/dL with an estimated GFR below 30 and no sign of iron deficiency, and no epoetin is on the list.',
    recommendation:
      'Ask about tiredness, bleeding, B12 and transferrin saturation; ask the prescriber about epoetin to no more than 11 to 12 g/dL, with care after stroke or cancer.',
  }),
  start({
    id: 'start-e4-renin-blocker-albuminuria',
    topic: 'ACE inhibitor or ARB with albuminuria',
    when: [
      has(...disease.chronicKidneyDisease),
      notTaking(reninBlockers),
      measuredAbove('urineAlbumin', 300),
      ...noReninBlocker,
    ],
    severity: 'major',
    effect:
      'Chronic kidney disease with more than 300 mg/g of albumin in the urine is on record, and no ACE inhibitor or ARB on the list.',
    recommendation:
      'Ask why it is missing; recommend one with potassium and creatinine after 2 to 4 weeks.',
  }),
  start({
    id: 'start-j1-renin-blocker-diabetes',
    topic: 'ACE inhibitor or ARB with albuminuria',
    when: [
      has(...disease.diabetes),
      notTaking(reninBlockers),
      any(has(...disease.albuminuria), measuredAbove('urineAlbumin', 30)),
      not(egfrBelow(30)),
      ...noReninBlocker,
    ],
    severity: 'major',
    effect:
      'Diabetes with albumin in the urine is on record, and no ACE inhibitor or ARB, which protects the kidneys, on the list.',
    recommendation:
      'Ask why it is missing; recommend an ACE inhibitor, or an ARB after cough, with potassium and creatinine after 2 to 4 weeks.',
  }),
]
