// Table of missing therapy: clots and high blood pressure, potassium and glucagon.

import {
  atLeastOf,
  everHad,
  from,
  has,
  measuredBelow,
  not,
  notTaking,
  onRecord,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes, drugs } from '../drug-group.ts'
import { pressureAtLeast } from '../pressure.ts'
import * as treatment from '../treatments.ts'
import { omission } from './omission.ts'

const clottingSites = [
  ...disease.coronaryDisease.slice(1),
  'I63',
  'I69.3',
  'G45',
  'Z86.73',
  'I70.2',
  'I73.9',
]
/** CHA2DS2-VASc without the point for sex: 2 here are 2 for men and 3 for women. Stroke and 75 years count twice. */
const strokeRiskOfTwo = atLeastOf(
  2,
  has(...disease.heartFailure),
  has(...disease.hypertension),
  has(...disease.diabetes),
  everHad('stroke, TIA or embolism', 'I63', 'I69.3', 'G45', 'Z86.73', 'I74'),
  everHad('stroke, TIA or embolism', 'I63', 'I69.3', 'G45', 'Z86.73', 'I74'),
  everHad('vascular disease', 'I21', 'I22', 'I25.2', 'I70', 'I73.9'),
  from(65),
  from(75),
)

/** Missing anticoagulants, antiplatelets and pressure drugs; potassium beside a diuretic, glucagon beside insulin. */
export const clotAndPressureOmissions = [
  omission({
    id: 'omitted-anticoagulant-fibrillation',
    topic: 'Anticoagulant in atrial fibrillation',
    when: [
      has(...disease.atrialFibrillation),
      notTaking(classes('anticoagulant')),
      strokeRiskOfTwo,
      not(onRecord(...disease.intracranialBleeding)),
      not(onRecord('closure of the left atrial appendage', 'Z95.818')),
    ],
    severity: 'major',
    interrupts: true,
    effect:
      'Atrial fibrillation with a CHA2DS2-VASc score of at least 2 in men and 3 in women, each point shown, and no anticoagulant on the list: strokes go unprevented.',
    recommendation:
      'Ask why it was left out or stopped; recommend a direct oral anticoagulant. Aspirin does not replace it.',
    source: 'acc-aha-af-2023',
  }),
  omission({
    id: 'omitted-anticoagulant-valve',
    topic: 'Warfarin with a mechanical valve',
    when: [
      has(...disease.mechanicalValve),
      notTaking(classes('vitamin-k-antagonist')),
      notTaking(classes('heparin')),
    ],
    severity: 'critical',
    interrupts: true,
    effect:
      'A mechanical heart valve is on record and no warfarin on the list: the valve can clot.',
    recommendation:
      'Ask which valve it is and what is taken; call the prescriber today when it is mechanical.',
    source: 'acc-aha-valve-2020',
  }),
  omission({
    id: 'omitted-antiplatelet-atherosclerosis',
    topic: 'Antiplatelet in cardiovascular disease',
    when: [
      everHad('symptomatic atherosclerotic disease', ...clottingSites),
      notTaking(treatment.antithrombotics),
      not(onRecord(...disease.bleedingDisorder)),
      not(onRecord(...disease.intracranialBleeding)),
    ],
    severity: 'major',
    effect:
      'Coronary disease, stroke or artery disease of the legs is on record, and neither an antiplatelet nor an anticoagulant on the list.',
    recommendation:
      'Ask about aspirin bought without a prescription and about bleeding; recommend aspirin 81 mg or clopidogrel.',
    source: 'aha-acc-coronary-2023',
  }),
  omission({
    id: 'omitted-hypertension-treatment',
    topic: 'Treatment of high blood pressure',
    when: [
      has(...disease.hypertension),
      notTaking(treatment.antihypertensives),
      pressureAtLeast(140, 90),
    ],
    severity: 'moderate',
    effect:
      'Hypertension is on record, the last pressure was 140/90 or above, and no drug for it is on the list.',
    recommendation:
      'Measure again and ask about earlier drugs; recommend a thiazide, ACE inhibitor, ARB or dihydropyridine.',
    source: 'acc-aha-hypertension-2025',
  }),
  omission({
    id: 'omitted-potassium-diuretic',
    topic: 'Potassium with a low level',
    when: [
      taking(classes('loop-diuretic', 'thiazide-diuretic')),
      measuredBelow('potassium', 3.5, 90),
      notTaking(classes('potassium-supplement', 'potassium-sparing-diuretic')),
    ],
    severity: 'major',
    effect: 'The last potassium was below 3.5 under a diuretic, and nothing on the list raises it.',
    recommendation: 'Call the prescriber for potassium or spironolactone, and look at magnesium.',
    source: 'fda-warnings-thiazide',
  }),
  omission({
    id: 'omitted-glucagon',
    topic: 'Glucagon with insulin',
    when: [
      taking(treatment.insulins),
      has(...disease.diabetes),
      not({
        kind: 'taking',
        drugs: drugs('glucagon', 'dasiglucagon'),
        sites: ['systemic', 'nose'],
      }),
    ],
    severity: 'minor',
    effect: 'Everybody on insulin should have glucagon at hand, and none is on the list.',
    recommendation:
      'Recommend a ready-to-use product, and show the people around the patient how it is given.',
    source: 'ada-standards-2025',
  }),
]
