// Table of missing therapy: statins, and drugs that protect heart and kidneys.

import {
  aged,
  all,
  any,
  egfrBelow,
  everHad,
  has,
  measuredAbove,
  measuredAtLeast,
  measuredBelow,
  not,
  notTaking,
  onRecord,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import * as treatment from '../treatments.ts'
import { omission } from './omission.ts'
import {
  albuminuria,
  atherosclerosis,
  dialysis,
  noSglt2,
  notForSglt2,
} from './shared-circumstances.ts'

const statinNotBorne = onRecord(
  'a muscle disease or another harm by a statin',
  'G72.0',
  'M62.82',
  'T46.6X5',
  'K72',
)
const [pregnancyTitle, ...pregnancyCodes] = disease.pregnancy
/** Pregnant as far as recorded; one that is over is no exception any more. */
const carrying = {
  kind: 'has-condition',
  title: pregnancyTitle,
  icd10: pregnancyCodes,
  isHistoryEnough: false,
  isUnknownNo: true,
} as const
const notForStatin = any(statinNotBorne, dialysis, carrying)
const noStatin = notTaking(classes('statin'))
const notForReninBlocker = any(
  measuredAbove('potassium', 5.5),
  onRecord('narrowed renal arteries or angioedema', 'I70.1', 'T78.3'),
  carrying,
)
const noReninBlocker = notTaking(anyOf(treatment.reninBlockers, drugs('aliskiren')))
const notForBetaBlocker = any(
  onRecord(...disease.asthma),
  all(onRecord(...disease.heartBlock), not(onRecord(...disease.pacemaker))),
  measuredBelow('heartRate', 50, 183),
)

/** Missing statins, and missing renin blockers, beta blockers and others with albuminuria, heart failure or after an infarction. */
export const statinAndHeartOmissions = [
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
]
