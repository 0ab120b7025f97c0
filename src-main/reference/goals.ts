// Table of treatment goals: a value that misses the goal while drugs that treat it are on the list. A value that lacks
// is the business of monitoring. Values count for a year, pressure and pulse for half a year, INR for a month.

import {
  all,
  any,
  atLeastOf,
  below,
  type Circumstance,
  everHad,
  from,
  has,
  measuredAbove,
  measuredAtLeast,
  measuredBelow,
  not,
  onRecord,
  taking,
  takingAt,
} from './circumstance.ts'
import * as disease from './diseases.ts'
import { anyOf, classes, drugs } from './drug-group.ts'
import { harm, type PatientRow, tooHigh, tooLow } from './drug-row.ts'
import { PRESSURE_COUNTS_DAYS, pressureAtLeast } from './pressure.ts'
import * as treatment from './treatments.ts'

type Given = Omit<PatientRow, 'category' | 'interrupts' | 'when'> & {
  readonly category?: PatientRow['category']
  readonly interrupts?: boolean
  readonly when: readonly Circumstance[]
}

/** A row for adults; too little treatment unless said. */
function goal({ when, ...row }: Given): PatientRow {
  return { category: tooLow, interrupts: false, ...row, when: all(...when, from(18)) }
}

const INR_COUNTS_DAYS = 30

/** Illness or loss of function for which guidelines relax the A1c. */
const relaxed = any(
  has(...disease.dementia),
  has(...disease.heartFailure),
  has(...disease.advancedKidneyDisease),
  has('frailty, cancer that has spread or palliative care', 'R54', 'Z51.5', 'C77', 'C78', 'C79'),
  everHad('severe hypoglycemia', 'E11.64', 'E10.64', 'E13.64', 'E16.0'),
)

/** The same as an exception. */
const relaxedOnRecord = any(
  onRecord(...disease.dementia),
  onRecord(...disease.heartFailure),
  onRecord(...disease.advancedKidneyDisease),
  onRecord(
    'frailty, cancer that has spread or palliative care',
    'R54',
    'Z51.5',
    'C77',
    'C78',
    'C79',
  ),
  onRecord('severe hypoglycemia', 'E11.64', 'E10.64', 'E13.64', 'E16.0'),
)
const treatedDiabetes = [has(...disease.diabetes), taking(treatment.glucoseLowering)] as const
const canLowerTooFar = taking(anyOf(treatment.insulins, classes('sulfonylurea')))
const onWarfarin = taking(classes('vitamin-k-antagonist'))
const valve = has(...disease.mechanicalValve)
const inr = (value: number) => measuredAbove('inr', value, INR_COUNTS_DAYS)
const treatedPressure = [has(...disease.hypertension), taking(treatment.antihypertensives)] as const
const onLipidDrug = taking(treatment.lipidLowering)
const veryHighRisk = atLeastOf(
  2,
  has('a recent acute coronary syndrome', 'I20.0', 'I21', 'I22'),
  everHad('an old infarction', 'I25.2'),
  everHad(...disease.ischemicStroke),
  has(...disease.peripheralArteryDisease),
)
const onThyroidHormone = taking(classes('thyroid-hormone'))

/** Every goal. */
export const goalRows: readonly PatientRow[] = [
  goal({
    id: 'goal-a1c-9',
    topic: 'A1c goal',
    when: [...treatedDiabetes, measuredAtLeast('a1c', 9)],
    severity: 'major',
    effect: 'The A1c is 9 % or more under treatment: well above any goal.',
    recommendation:
      'Ask first how the drugs are taken; then ask the prescriber for one more drug or insulin.',
    source: 'ada-standards-2025',
  }),
  goal({
    id: 'goal-a1c-relaxed',
    topic: 'A1c goal',
    when: [...treatedDiabetes, measuredAtLeast('a1c', 8), not(measuredAtLeast('a1c', 9)), relaxed],
    severity: 'moderate',
    effect:
      'The A1c is 8 % or more under treatment: above the goal for those with serious illness too.',
    recommendation:
      'Ask how the drugs are taken and about low glucose; agree on a goal before anything is added.',
    source: 'ada-standards-2025',
  }),
  goal({
    id: 'goal-a1c-older',
    topic: 'A1c goal',
    when: [
      ...treatedDiabetes,
      measuredAtLeast('a1c', 7.5),
      not(measuredAtLeast('a1c', 9)),
      from(65),
      not(relaxedOnRecord),
    ],
    severity: 'moderate',
    effect: 'The A1c is 7.5 % or more under treatment: above the goal of a healthy older adult.',
    recommendation:
      'Ask how the drugs are taken; ask the prescriber to raise a dose or to add one that does not bring low glucose.',
    source: 'ada-standards-2025',
  }),
  goal({
    id: 'goal-a1c-adult',
    topic: 'A1c goal',
    when: [
      ...treatedDiabetes,
      measuredAtLeast('a1c', 7),
      not(measuredAtLeast('a1c', 9)),
      below(65),
      not(relaxedOnRecord),
    ],
    severity: 'moderate',
    effect: 'The A1c is 7 % or more under treatment: above the goal of most adults.',
    recommendation:
      'Ask how the drugs are taken; ask the prescriber to raise a dose or add one by heart, kidneys and weight.',
    source: 'ada-standards-2025',
  }),
  goal({
    id: 'goal-a1c-too-low',
    topic: 'A1c lower than needed',
    category: tooHigh,
    when: [
      has(...disease.diabetes),
      canLowerTooFar,
      measuredBelow('a1c', 6.5),
      any(from(65), relaxed),
    ],
    severity: 'major',
    effect:
      'The A1c is below 6.5 % under insulin or a sulfonylurea, at an age or with an illness at which low glucose does the most harm.',
    recommendation:
      'Ask about low glucose and falls; ask the prescriber to lower or stop the sulfonylurea or insulin.',
    source: 'ada-standards-2025',
  }),
  goal({
    id: 'goal-low-glucose',
    topic: 'Low glucose',
    category: tooHigh,
    when: [canLowerTooFar, measuredBelow('glucose', 70, 90)],
    severity: 'major',
    effect: 'The last glucose was below 70 mg/dL under insulin or a sulfonylurea.',
    recommendation:
      'Ask how often and when; explain how to treat it, and ask the prescriber for a lower dose.',
    source: 'ada-standards-2025',
  }),
  goal({
    id: 'goal-pressure-crisis',
    topic: 'Very high blood pressure',
    category: harm,
    interrupts: true,
    when: [pressureAtLeast(180, 120, 14)],
    severity: 'critical',
    effect: 'The pressure of the last two weeks was 180/120 or above.',
    recommendation:
      'Measure again now. With chest pain, breathlessness or signs of a stroke call 911; else call the prescriber today.',
    source: 'acc-aha-hypertension-2025',
  }),
  goal({
    id: 'goal-pressure-140',
    topic: 'Blood pressure goal',
    when: [...treatedPressure, pressureAtLeast(140, 90)],
    severity: 'moderate',
    effect: 'The last pressure was 140/90 or above under treatment; the goal is below 130/80.',
    recommendation:
      'Measure again, ask how the drugs are taken and about NSAIDs and decongestants; ask for a higher dose or one more drug.',
    source: 'acc-aha-hypertension-2025',
  }),
  goal({
    id: 'goal-pressure-130',
    topic: 'Blood pressure goal',
    when: [...treatedPressure, pressureAtLeast(130, 80), not(pressureAtLeast(140, 90))],
    severity: 'minor',
    effect:
      'The last pressure was between 130/80 and 139/89 under treatment; the goal is below 130/80.',
    recommendation:
      'Ask for readings at home over a week, and talk about salt, weight and how the drugs are taken.',
    source: 'acc-aha-hypertension-2025',
  }),
  goal({
    id: 'goal-ldl-atherosclerosis',
    topic: 'LDL goal',
    when: [everHad(...disease.atherosclerosis), onLipidDrug, measuredAtLeast('ldl', 70)],
    severity: 'moderate',
    effect: 'LDL is 70 mg/dL or more under treatment, with cardiovascular disease on record.',
    recommendation:
      'Ask how the statin is taken and raise it to the highest that is borne; then recommend ezetimibe.',
    source: 'acc-nonstatin-2022',
  }),
  goal({
    id: 'goal-ldl-very-high-risk',
    topic: 'LDL goal',
    when: [veryHighRisk, onLipidDrug, measuredAtLeast('ldl', 55), not(measuredAtLeast('ldl', 70))],
    severity: 'minor',
    effect:
      'LDL is 55 to 69 mg/dL under treatment; after more than one event the threshold for one more drug is 55.',
    recommendation: 'Ask the prescriber whether ezetimibe or a PCSK9 inhibitor is wanted.',
    source: 'acc-nonstatin-2022',
  }),
  goal({
    id: 'goal-ldl-diabetes',
    topic: 'LDL goal',
    when: [
      has(...disease.diabetes),
      onLipidDrug,
      measuredAtLeast('ldl', 70),
      from(40),
      below(76),
      not(onRecord(...disease.atherosclerosis)),
    ],
    severity: 'minor',
    effect:
      'LDL is 70 mg/dL or more under treatment in diabetes; with further risks the goal is below 70.',
    recommendation: 'Ask how the statin is taken; recommend a high-intensity dose, then ezetimibe.',
    source: 'ada-standards-2025',
  }),
  goal({
    id: 'goal-ldl-familial',
    topic: 'LDL goal',
    when: [
      has('familial hypercholesterolemia', 'E78.01'),
      onLipidDrug,
      measuredAtLeast('ldl', 100),
      not(onRecord(...disease.atherosclerosis)),
    ],
    severity: 'moderate',
    effect: 'LDL is 100 mg/dL or more under treatment in familial hypercholesterolemia.',
    recommendation:
      'Recommend ezetimibe with the highest statin that is borne, and ask about a PCSK9 inhibitor.',
    source: 'acc-aha-cholesterol-2018',
  }),
  goal({
    id: 'goal-triglycerides-500',
    topic: 'Triglycerides of 500 or more',
    when: [
      measuredAtLeast('triglycerides', 500),
      taking(
        anyOf(
          treatment.lipidLowering,
          classes('fibrate'),
          drugs('icosapent ethyl', 'omega-3 acid ethyl esters (USP)'),
        ),
      ),
    ],
    severity: 'major',
    effect: 'Triglycerides are 500 mg/dL or more under treatment: the pancreas can inflame.',
    recommendation:
      'Ask about alcohol, glucose, estrogen and how drugs are taken; ask for fenofibrate or omega-3 when they lack.',
    source: 'acc-aha-cholesterol-2018',
  }),
  goal({
    id: 'goal-inr-low',
    topic: 'INR below range',
    when: [
      onWarfarin,
      measuredBelow('inr', 2, INR_COUNTS_DAYS),
      not(onRecord(...disease.mechanicalValve)),
    ],
    severity: 'moderate',
    effect: 'The last INR was below 2 under warfarin: a clot is not well prevented.',
    recommendation:
      'Ask about missed doses, new drugs and vitamin K; ask the prescriber about dose and the next INR within a week or two.',
    source: 'chest-vka-2012',
  }),
  goal({
    id: 'goal-inr-low-valve',
    topic: 'INR below range',
    interrupts: true,
    when: [onWarfarin, measuredBelow('inr', 2, INR_COUNTS_DAYS), valve],
    severity: 'major',
    effect: 'The last INR was below 2 with a mechanical heart valve: it can clot.',
    recommendation: 'Call the prescriber today about dose, bridging and the next INR.',
    source: 'acc-aha-valve-2020',
  }),
  goal({
    id: 'goal-inr-high',
    topic: 'INR above range',
    category: tooHigh,
    when: [
      onWarfarin,
      inr(3),
      not(inr(4.5)),
      any(not(onRecord(...disease.mechanicalValve)), inr(3.5)),
    ],
    severity: 'moderate',
    effect: 'The last INR was above range, up to 4.5, under warfarin.',
    recommendation:
      'Ask about bleeding, new drugs, alcohol and eating; ask the prescriber about dose and the next INR within a week or two.',
    source: 'chest-vka-2012',
  }),
  goal({
    id: 'goal-inr-very-high',
    topic: 'INR above range',
    category: tooHigh,
    interrupts: true,
    when: [onWarfarin, inr(4.5)],
    severity: 'critical',
    effect: 'The last INR was above 4.5 under warfarin: serious bleeding is near.',
    recommendation:
      'Ask about bleeding and call the prescriber now: hold doses, vitamin K by mouth above 10, an INR within days.',
    source: 'chest-vka-2012',
  }),
  goal({
    id: 'goal-asthma-control',
    topic: 'Asthma control',
    when: [
      has(...disease.asthma),
      not(measuredAbove('asthmaControl', 19)),
      measuredBelow('asthmaControl', 20),
      takingAt(classes('inhaled-corticosteroid', 'saba', 'laba'), 'lung'),
    ],
    severity: 'moderate',
    effect: 'The Asthma Control Test is 19 or less: asthma is not well controlled.',
    recommendation:
      'Watch the inhaler technique and ask how it is taken; then ask the prescriber for the next step.',
    source: 'gina-2024',
  }),
  goal({
    id: 'goal-tsh-high',
    topic: 'TSH goal',
    when: [onThyroidHormone, measuredAbove('tsh', 4.5), any(below(70), measuredAbove('tsh', 6))],
    severity: 'moderate',
    effect: 'TSH is above range under thyroid hormone: the dose is too small or does not arrive.',
    recommendation:
      'Ask how it is taken, and about calcium, iron and acid blockers; ask for the next dose step and a TSH in six to eight weeks.',
    source: 'ata-hypothyroidism-2014',
  }),
  goal({
    id: 'goal-tsh-low',
    topic: 'TSH below range',
    category: tooHigh,
    when: [onThyroidHormone, measuredBelow('tsh', 0.4), not(onRecord(...disease.thyroidCancer))],
    severity: 'moderate',
    effect:
      'TSH is below range under thyroid hormone: too much brings atrial fibrillation and bone loss.',
    recommendation:
      'Ask about palpitations and biotin; ask the prescriber for a lower dose and a TSH in six to eight weeks.',
    source: 'ata-hypothyroidism-2014',
  }),
  goal({
    id: 'goal-uric-acid',
    topic: 'Uric acid goal',
    when: [has(...disease.gout), taking(treatment.urateLowering), measuredAtLeast('uricAcid', 6)],
    severity: 'moderate',
    effect: 'Uric acid is 6 mg/dL or more under treatment: crystals do not dissolve.',
    recommendation:
      'Ask how it is taken; ask the prescriber for 50 to 100 mg more of allopurinol every few weeks until it is below 6.',
    source: 'acr-gout-2020',
  }),
  goal({
    id: 'goal-rate-fibrillation',
    topic: 'Heart rate in atrial fibrillation',
    when: [
      has(...disease.atrialFibrillation),
      taking(treatment.rateControl),
      measuredAbove('heartRate', 110, PRESSURE_COUNTS_DAYS),
    ],
    severity: 'moderate',
    effect:
      'The heart rate at rest was above 110 a minute in atrial fibrillation under rate control.',
    recommendation:
      'Take the pulse again, ask about breath and missed doses; ask the prescriber for a higher dose.',
    source: 'acc-aha-af-2023',
  }),
]
