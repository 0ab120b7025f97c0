// Table of missing therapy for heart, vessels, kidneys and diabetes.

import {
  aged,
  all,
  any,
  atLeastOf,
  egfrBelow,
  everHad,
  from,
  has,
  measuredAbove,
  measuredAtLeast,
  measuredBelow,
  not,
  notTaking,
  onRecord,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { pressureAtLeast } from '../pressure.ts'
import * as treatment from '../treatments.ts'
import { omission } from './omission.ts'

const statinNotBorne = onRecord(
  'a muscle disease or another harm by a statin',
  'G72.0',
  'M62.82',
  'T46.6X5',
  'K72',
)
const dialysis = onRecord('dialysis', 'N18.6', 'Z99.2')
const notForStatin = any(statinNotBorne, dialysis, onRecord('pregnancy', 'Z33', 'Z34', 'O09'))
const noStatin = notTaking(classes('statin'))
const atherosclerosis = everHad(...disease.atherosclerosis)
const albuminuria = any(has(...disease.albuminuria), measuredAtLeast('urineAlbumin', 30))
const notForReninBlocker = any(
  measuredAbove('potassium', 5.5),
  onRecord('narrowed renal arteries or angioedema', 'I70.1', 'T78.3'),
  onRecord('pregnancy', 'Z33', 'Z34', 'O09'),
)
const noReninBlocker = notTaking(anyOf(treatment.reninBlockers, drugs('aliskiren')))
const notForSglt2 = any(
  onRecord(...disease.type1Diabetes),
  onRecord(...disease.ketoacidosis),
  dialysis,
)
const noSglt2 = notTaking(
  anyOf(classes('sglt2-inhibitor'), drugs('sotagliflozin', 'bexagliflozin')),
)
const notForBetaBlocker = any(
  onRecord(...disease.asthma),
  all(onRecord(...disease.heartBlock), not(onRecord(...disease.pacemaker))),
  measuredBelow('heartRate', 50, 183),
)
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

/** Missing therapy in cardiovascular, kidney and metabolic disease. */
export const circulationOmissions = [
  omission({
    id: 'omitted-statin-diabetes',
    topic: 'Statin in diabetes',
    when: [
      has(...disease.diabetes),
      noStatin,
      aged(40, 76),
      not(onRecord(...disease.atherosclerosis)),
      not(notForStatin),
    ],
    severity: 'moderate',
    effect: 'From 40 to 75 years diabetes alone is a reason for a statin, and none is on the list.',
    recommendation:
      'Ask whether one was tried; recommend a moderate-intensity statin such as atorvastatin 20 mg, a high-intensity one with further risks.',
    source: 'ada-standards-2025',
  }),
  omission({
    id: 'omitted-statin-atherosclerosis',
    topic: 'Statin in cardiovascular disease',
    when: [atherosclerosis, noStatin, not(notForStatin)],
    severity: 'major',
    effect:
      'Atherosclerotic disease is on record and no statin on the list, though it prevents events and deaths.',
    recommendation:
      'Ask whether one was tried; recommend a high-intensity statin up to 75 years, a moderate or high one after.',
    source: 'acc-aha-cholesterol-2018',
  }),
  omission({
    id: 'omitted-statin-ldl-190',
    topic: 'Statin with LDL of 190 or more',
    when: [
      measuredAtLeast('ldl', 190),
      noStatin,
      aged(20, 76),
      not(onRecord(...disease.atherosclerosis)),
      not(notForStatin),
    ],
    severity: 'major',
    effect:
      'An LDL of 190 mg/dL or more is a reason for a high-intensity statin without any further risk.',
    recommendation:
      'Recommend a high-intensity statin, and ask about early heart disease in the family.',
    source: 'acc-aha-cholesterol-2018',
  }),
  omission({
    id: 'omitted-renin-blocker-diabetes-albuminuria',
    topic: 'ACE inhibitor or ARB with albuminuria',
    when: [has(...disease.diabetes), noReninBlocker, albuminuria, not(notForReninBlocker)],
    severity: 'major',
    effect:
      'In diabetes with albuminuria an ACE inhibitor or ARB protects the kidneys, and none is on the list.',
    recommendation:
      'Ask about cough or swelling with an earlier one; recommend one, with potassium and creatinine after two weeks.',
    source: 'kdigo-2024',
  }),
  omission({
    id: 'omitted-renin-blocker-albuminuria',
    topic: 'ACE inhibitor or ARB with albuminuria',
    when: [
      measuredAtLeast('urineAlbumin', 300),
      noReninBlocker,
      not(onRecord(...disease.diabetes)),
      not(notForReninBlocker),
    ],
    severity: 'major',
    effect:
      'With an albumin-to-creatinine ratio of 300 mg/g or more an ACE inhibitor or ARB slows kidney disease.',
    recommendation:
      'Ask whether one was tried; recommend one, with potassium and creatinine after two weeks.',
    source: 'kdigo-2024',
  }),
  omission({
    id: 'omitted-renin-blocker-heart-failure',
    topic: 'ARNI, ACE inhibitor or ARB in heart failure',
    when: [
      has(...disease.heartFailure),
      noReninBlocker,
      disease.reducedEjection,
      not(notForReninBlocker),
    ],
    severity: 'major',
    effect:
      'One of the four pillars of heart failure with a reduced ejection fraction lacks: no ARNI, ACE inhibitor or ARB is on the list.',
    recommendation:
      'Ask why it was left out; recommend sacubitril/valsartan, or an ACE inhibitor or ARB, from a low dose on.',
    source: 'aha-heart-failure-2022',
  }),
  omission({
    id: 'omitted-beta-blocker-heart-failure',
    topic: 'Beta blocker in heart failure',
    when: [
      has(...disease.heartFailure),
      notTaking(classes('beta-blocker')),
      disease.reducedEjection,
      not(notForBetaBlocker),
    ],
    severity: 'major',
    effect:
      'One of the four pillars of heart failure with a reduced ejection fraction lacks: no beta blocker is on the list.',
    recommendation:
      'Ask why it was left out; recommend bisoprolol, carvedilol or metoprolol succinate from a low dose on.',
    source: 'aha-heart-failure-2022',
  }),
  omission({
    id: 'omitted-mra-heart-failure',
    topic: 'Mineralocorticoid antagonist in heart failure',
    when: [
      has(...disease.heartFailure),
      notTaking(treatment.mineralocorticoidAntagonists),
      disease.reducedEjection,
      not(measuredAbove('potassium', 5)),
      not(onRecord(...disease.advancedKidneyDisease)),
      not(egfrBelow(30)),
    ],
    severity: 'moderate',
    effect:
      'One of the four pillars of heart failure with a reduced ejection fraction lacks: neither spironolactone nor eplerenone is on the list.',
    recommendation:
      'Ask why it was left out; recommend spironolactone 12.5 to 25 mg, with potassium after one week and four.',
    source: 'aha-heart-failure-2022',
  }),
  omission({
    id: 'omitted-sglt2-heart-failure',
    topic: 'SGLT2 inhibitor in heart failure',
    when: [has(...disease.heartFailure), noSglt2, not(notForSglt2), not(egfrBelow(20))],
    severity: 'moderate',
    effect:
      'SGLT2 inhibitors reduce hospital stays in heart failure of any ejection fraction, with or without diabetes, and none is on the list.',
    recommendation:
      'Recommend dapagliflozin or empagliflozin 10 mg; look at kidney function, and lower insulin or sulfonylurea when glucose is near goal.',
    source: 'aha-heart-failure-2022',
  }),
  omission({
    id: 'omitted-renin-blocker-after-infarction',
    topic: 'ACE inhibitor or ARB after infarction',
    when: [
      everHad(...disease.myocardialInfarction),
      noReninBlocker,
      not(onRecord(...disease.heartFailure)),
      not(notForReninBlocker),
      disease.ejectionAtMost40,
    ],
    severity: 'major',
    effect:
      'After an infarction with an ejection fraction of 40 % or less an ACE inhibitor or ARB prolongs life.',
    recommendation:
      'Ask why it was left out; recommend one, with potassium and creatinine after two weeks.',
    source: 'aha-acc-coronary-2023',
  }),
  omission({
    id: 'omitted-beta-blocker-after-infarction',
    topic: 'Beta blocker after infarction',
    when: [
      has(...disease.recentInfarction),
      notTaking(classes('beta-blocker')),
      not(onRecord(...disease.heartFailure)),
      not(notForBetaBlocker),
    ],
    severity: 'moderate',
    effect:
      'In the first year after an infarction a beta blocker is usual, and none is on the list.',
    recommendation:
      'Ask when the infarction was and why it was left out; after a year without a low ejection fraction it may end.',
    source: 'aha-acc-coronary-2023',
  }),
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
    severity: 'major',
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
