// Table of missing therapy: diabetes and its kidneys.

import {
  all,
  any,
  egfrBelow,
  has,
  measuredAbove,
  measuredAtLeast,
  not,
  notTaking,
  onRecord,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes } from '../drug-group.ts'
import * as treatment from '../treatments.ts'
import { omission } from './omission.ts'
import { albuminuria, atherosclerosis, noSglt2, notForSglt2 } from './shared-circumstances.ts'

/** Missing drugs that protect kidneys and heart in diabetes, and missing treatment of diabetes and obesity. */
export const kidneyAndDiabetesOmissions = [
  omission({
    id: 'omitted-sglt2-kidney',
    topic: 'SGLT2 inhibitor in kidney disease',
    when: [
      any(
        has('chronic kidney disease', 'N18', 'E11.22'),
        all(has(...disease.type2Diabetes), albuminuria),
      ),
      noSglt2,
      any(has(...disease.type2Diabetes), measuredAtLeast('urineAlbumin', 200)),
      not(notForSglt2),
      not(onRecord(...disease.heartFailure)),
      not(egfrBelow(20)),
    ],
    severity: 'moderate',
    effect:
      'SGLT2 inhibitors slow kidney disease in type 2 diabetes, and without diabetes from 200 mg/g of albumin on; none is on the list.',
    recommendation:
      'Recommend dapagliflozin or empagliflozin 10 mg from an estimated GFR of 20 on; explain sick-day rules.',
    source: 'kdigo-2024',
  }),
  omission({
    id: 'omitted-finerenone-kidney',
    topic: 'Finerenone in diabetic kidney disease',
    when: [
      has(...disease.type2Diabetes),
      taking(treatment.reninBlockers),
      notTaking(treatment.mineralocorticoidAntagonists),
      albuminuria,
      taking(classes('sglt2-inhibitor')),
      not(measuredAbove('potassium', 4.8)),
      not(egfrBelow(25)),
    ],
    severity: 'minor',
    effect:
      'Albuminuria stays in type 2 diabetes under an ACE inhibitor or ARB and an SGLT2 inhibitor; finerenone reduces it and heart failure.',
    recommendation:
      'Ask whether it was considered; potassium must be 4.8 or less and is measured after four weeks.',
    source: 'kdigo-2024',
  }),
  omission({
    id: 'omitted-cardioprotective-diabetes',
    topic: 'SGLT2 inhibitor or GLP-1 agonist in cardiovascular disease',
    when: [
      has(...disease.type2Diabetes),
      atherosclerosis,
      noSglt2,
      notTaking(classes('glp1-agonist')),
      not(notForSglt2),
    ],
    severity: 'moderate',
    effect:
      'In type 2 diabetes with cardiovascular disease an SGLT2 inhibitor or a GLP-1 agonist reduces events whatever the A1c; neither is on the list.',
    recommendation:
      'Recommend one of proven benefit, such as empagliflozin, dulaglutide or semaglutide, and look at coverage.',
    source: 'ada-standards-2025',
  }),
  omission({
    id: 'omitted-glp1-obesity',
    topic: 'GLP-1 agonist in diabetes with obesity',
    when: [
      has(...disease.type2Diabetes),
      notTaking(classes('glp1-agonist')),
      any(has(...disease.obesity), measuredAtLeast('bodyMassIndex', 30)),
      measuredAtLeast('a1c', 7),
      not(onRecord(...disease.medullaryThyroidCancer)),
      not(onRecord(...disease.pancreatitis)),
      not(onRecord(...disease.gastroparesis)),
    ],
    severity: 'minor',
    effect:
      'In type 2 diabetes with obesity and an A1c of 7 % or more a GLP-1 agonist lowers both.',
    recommendation:
      'Ask whether it was considered; look at coverage and at thyroid and pancreas in the history.',
    source: 'ada-standards-2025',
  }),
  omission({
    id: 'omitted-first-treatment-diabetes',
    topic: 'First treatment of type 2 diabetes',
    when: [
      has(...disease.type2Diabetes),
      notTaking(treatment.glucoseLowering),
      measuredAtLeast('a1c', 6.5),
    ],
    severity: 'moderate',
    effect:
      'The A1c is 6.5 % or more in type 2 diabetes, and no drug that lowers glucose is on the list.',
    recommendation:
      'Ask about diet and earlier drugs; recommend metformin, or an SGLT2 inhibitor or GLP-1 agonist by heart and kidneys.',
    source: 'ada-standards-2025',
  }),
  omission({
    id: 'omitted-insulin-type-1',
    topic: 'Insulin in type 1 diabetes',
    when: [has(...disease.type1Diabetes), notTaking(treatment.insulins)],
    severity: 'major',
    interrupts: true,
    effect: 'Type 1 diabetes is on record and no insulin on the list.',
    recommendation:
      'Ask at once what is injected or pumped and from where; correct the list or the diagnosis.',
    source: 'ada-standards-2025',
  }),
]
