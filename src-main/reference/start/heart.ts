// Table of START: sections B and C, heart and vessels.

import {
  any,
  egfrBelow,
  everHad,
  has,
  measuredAbove,
  measuredBelow,
  not,
  notTaking,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import type { PatientRow } from '../drug-row.ts'
import { PRESSURE_COUNTS_DAYS } from '../pressure.ts'
import {
  frail,
  never,
  noReninBlocker,
  noSlowHeart,
  notFrail,
  reninBlockers,
  start,
  without,
} from './start-row.ts'

const antihypertensives = anyOf(
  reninBlockers,
  classes(
    'thiazide-diuretic',
    'loop-diuretic',
    'potassium-sparing-diuretic',
    'dihydropyridine',
    'non-dihydropyridine',
    'beta-blocker',
    'alpha-1-blocker',
    'central-alpha-agonist',
  ),
  drugs('aliskiren', 'hydralazine', 'minoxidil'),
)
const pressureAbove = (systolic: number, diastolic: number) =>
  any(
    measuredAbove('systolic', systolic, PRESSURE_COUNTS_DAYS),
    measuredAbove('diastolic', diastolic, PRESSURE_COUNTS_DAYS),
  )
const vascular = everHad(
  'coronary, cerebral or peripheral artery disease',
  ...disease.coronaryDisease.slice(1),
  ...disease.ischemicStroke.slice(1),
  ...disease.peripheralArteryDisease.slice(1),
)
const reduced = [has(...disease.heartFailure), disease.reducedEjection] as const
const provenBetaBlockers = drugs('bisoprolol', 'nebivolol', 'metoprolol', 'carvedilol')
const mineralocorticoidAntagonists = drugs('spironolactone', 'eplerenone', 'finerenone')
const mineralocorticoidPossible = [
  without(...disease.hyperkalemia),
  not(measuredAbove('potassium', 5)),
  not(egfrBelow(30)),
] as const
const ironInfusions = drugs(
  'iron sucrose',
  'ferric carboxymaltose',
  'ferric derisomaltose',
  'ferumoxytol',
  'iron-dextran complex',
  'sodium ferric gluconate complex',
)
const anticoagulants = anyOf(
  classes('anticoagulant'),
  drugs('heparin', 'dalteparin', 'fondaparinux'),
)
const noBleeding = [
  never(...disease.intracranialBleeding),
  without(...disease.bleedingDisorder),
] as const

/** START B and C. */
export const startHeart: readonly PatientRow[] = [
  start({
    id: 'start-b1-pressure',
    topic: 'Treatment of high blood pressure',
    when: [notTaking(antihypertensives), pressureAbove(140, 90), notFrail],
    severity: 'moderate',
    effect:
      'The last pressure was above 140 mmHg systolic or above 90 mmHg diastolic, and no drug for it is on the list.',
    recommendation:
      'Measure again, sitting and standing; when it stays high, ask the prescriber for a thiazide-like diuretic, a dihydropyridine, or an ACE inhibitor or ARB.',
  }),
  start({
    id: 'start-b1-pressure-frail',
    topic: 'Treatment of high blood pressure',
    when: [frail, notTaking(antihypertensives), pressureAbove(150, 90)],
    severity: 'minor',
    effect:
      'With frailty the threshold is higher, and the last pressure was above 150 mmHg systolic or above 90 mmHg diastolic without a drug for it.',
    recommendation:
      'Measure again, standing too; ask the prescriber whether treatment fits the patient’s aims, and for a low first dose.',
  }),
  start({
    id: 'start-b2-statin',
    topic: 'Statin in cardiovascular disease',
    when: [
      vascular,
      notTaking(classes('statin')),
      notFrail,
      without(...disease.activeLiverDisease),
      never('harm by a statin', 'T46.6X5', 'G72.0', 'M62.82'),
    ],
    severity: 'major',
    effect:
      'Coronary, cerebral or peripheral artery disease is on record and no statin on the list, though it prevents further events at this age too.',
    recommendation:
      'Ask about a statin in the past; without intolerance recommend one of moderate or high intensity.',
  }),
  start({
    id: 'start-b3-ace-inhibitor-coronary',
    topic: 'ACE inhibitor in coronary disease',
    when: [has(...disease.coronaryDisease), notTaking(reninBlockers), ...noReninBlocker],
    severity: 'minor',
    effect:
      'Coronary disease is on record and neither an ACE inhibitor nor an ARB on the list; the gain is greatest with high pressure, diabetes, kidney disease or a weak heart.',
    recommendation:
      'Look at pressure, potassium and kidney function; ask the prescriber whether a low dose of an ACE inhibitor is wanted.',
  }),
  start({
    id: 'start-b4-beta-blocker-angina',
    topic: 'Beta blocker in angina',
    when: [
      has('angina', 'I20', 'I25.11', 'I25.7'),
      notTaking(classes('beta-blocker', 'non-dihydropyridine')),
      without(...disease.asthma),
      ...noSlowHeart,
    ],
    severity: 'moderate',
    effect:
      'Angina is on record and no beta blocker on the list, which relieves it and slows the heart.',
    recommendation:
      'Ask how often angina comes, and take the pulse; recommend a cardioselective beta blocker from a low dose.',
  }),
  start({
    id: 'start-b5-renin-blocker-heart-failure',
    topic: 'ARNI, ACE inhibitor or ARB in heart failure',
    when: [...reduced, notTaking(reninBlockers), ...noReninBlocker],
    severity: 'major',
    effect:
      'Heart failure with reduced ejection fraction is on record, and no ACE inhibitor, ARB or sacubitril/valsartan, which prolong life, is on the list.',
    recommendation:
      'Ask why it is missing; recommend a low dose with potassium and creatinine after 1 to 2 weeks.',
  }),
  start({
    id: 'start-b6-beta-blocker-heart-failure',
    topic: 'Beta blocker in heart failure',
    when: [...reduced, notTaking(classes('beta-blocker')), ...noSlowHeart],
    severity: 'major',
    effect:
      'Heart failure with reduced ejection fraction is on record, and no beta blocker, which prolongs life, is on the list.',
    recommendation:
      'When the patient is stable, recommend bisoprolol, carvedilol or metoprolol succinate from the lowest dose.',
  }),
  start({
    id: 'start-b6-other-beta-blocker',
    topic: 'Beta blocker proven in heart failure',
    when: [
      taking(except(classes('beta-blocker'), provenBetaBlockers)),
      notTaking(provenBetaBlockers),
      ...reduced,
    ],
    severity: 'moderate',
    effect:
      'The beta blocker on the list is not one of those that prolong life in heart failure with reduced ejection fraction.',
    recommendation:
      'Ask the prescriber about a change to bisoprolol, carvedilol or metoprolol succinate, unless this one treats the rhythm.',
  }),
  start({
    id: 'start-b7-mra-reduced',
    topic: 'Mineralocorticoid antagonist in heart failure',
    when: [...reduced, notTaking(mineralocorticoidAntagonists), ...mineralocorticoidPossible],
    severity: 'moderate',
    effect:
      'Heart failure with reduced ejection fraction is on record without spironolactone or eplerenone, which prolong life.',
    recommendation:
      'With potassium up to 5.0 mmol/L, recommend 12.5 to 25 mg daily, and potassium and creatinine after 1 and 4 weeks.',
  }),
  start({
    id: 'start-b7-mra-preserved',
    topic: 'Mineralocorticoid antagonist in heart failure',
    when: [
      has(...disease.heartFailure),
      notTaking(mineralocorticoidAntagonists),
      not(disease.reducedEjection),
      ...mineralocorticoidPossible,
    ],
    severity: 'minor',
    effect:
      'Heart failure is on record without a mineralocorticoid antagonist; above an ejection fraction of 40 % it may keep some patients out of hospital.',
    recommendation:
      'Ask the prescriber whether it is wanted; potassium and creatinine after 1 and 4 weeks when it is started.',
  }),
  start({
    id: 'start-b8-sglt2-heart-failure',
    topic: 'SGLT2 inhibitor in heart failure',
    when: [
      has(...disease.heartFailure),
      notTaking(anyOf(classes('sglt2-inhibitor'), drugs('sotagliflozin', 'bexagliflozin'))),
      without(...disease.type1Diabetes),
      never(...disease.ketoacidosis),
      without('dialysis', 'Z99.2', 'N18.6'),
      not(egfrBelow(20)),
    ],
    severity: 'moderate',
    effect:
      'Heart failure is on record without an SGLT2 inhibitor, which reduces hospital stays at any ejection fraction and without diabetes too.',
    recommendation:
      'Recommend dapagliflozin or empagliflozin 10 mg daily; speak of genital infection, sick days and the dose of insulin, sulfonylurea and diuretic.',
  }),
  start({
    id: 'start-b9-sacubitril',
    topic: 'Sacubitril/valsartan in place of an ACE inhibitor or ARB',
    when: [
      taking(classes('ace-inhibitor', 'arb')),
      notTaking(classes('neprilysin-inhibitor')),
      ...reduced,
      ...noReninBlocker,
    ],
    severity: 'minor',
    effect:
      'In heart failure with reduced ejection fraction that still gives symptoms, sacubitril/valsartan does more than the ACE inhibitor or ARB on the list.',
    recommendation:
      'Ask about breath and swelling; with symptoms, ask the prescriber about the change, 36 hours after the last ACE inhibitor.',
  }),
  start({
    id: 'start-b10-beta-blocker-fibrillation',
    topic: 'Beta blocker in atrial fibrillation',
    // The criterion names no rate; above 110 a minute at rest is more than lenient control allows.
    when: [
      has(...disease.atrialFibrillation),
      notTaking(classes('beta-blocker', 'non-dihydropyridine')),
      measuredAbove('heartRate', 110, 90),
      without(...disease.asthma),
      without(...disease.heartBlock),
    ],
    severity: 'major',
    effect:
      'The last pulse was above 110 a minute in atrial fibrillation, and no drug on the list slows it enough.',
    recommendation:
      'Take the pulse again and ask about breath and chest pain; call the prescriber for a beta blocker.',
  }),
  start({
    id: 'start-b11-iron-heart-failure',
    topic: 'Intravenous iron in heart failure',
    when: [
      ...reduced,
      notTaking(ironInfusions),
      any(has('iron deficiency', 'D50', 'E61.1'), measuredBelow('ferritin', 100)),
    ],
    severity: 'moderate',
    effect:
      'Heart failure with reduced ejection fraction and iron deficiency (coded, or ferritin below 100 ng/mL) are on record; iron by vein improves symptoms, tablets do not.',
    recommendation:
      'Ask whether an infusion was given; else ask the prescriber for transferrin saturation, the cause and iron by vein.',
  }),
  start({
    id: 'start-c1-anticoagulant-fibrillation',
    topic: 'Anticoagulant in atrial fibrillation',
    when: [has(...disease.atrialFibrillation), notTaking(anticoagulants), ...noBleeding],
    severity: 'major',
    effect:
      'Atrial fibrillation is on record and no anticoagulant on the list: from 65 years on the risk of stroke is raised.',
    recommendation:
      'Ask why there is none (bleeding, falls, closed appendage); recommend a direct oral anticoagulant, or warfarin with a mechanical valve or mitral stenosis.',
  }),
  start({
    id: 'start-c2-antiplatelet',
    topic: 'Antiplatelet in cardiovascular disease',
    when: [
      vascular,
      notTaking(anyOf(classes('antiplatelet'), anticoagulants, drugs('vorapaxar'))),
      ...noBleeding,
    ],
    severity: 'major',
    effect:
      'Coronary, cerebral or peripheral artery disease is on record, and neither aspirin nor another antiplatelet nor an anticoagulant on the list.',
    recommendation:
      'Ask about aspirin bought without prescription and about bleeding; recommend aspirin 81 mg or clopidogrel 75 mg daily.',
  }),
]
