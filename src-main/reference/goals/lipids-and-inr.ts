// Table of goals: LDL, triglycerides and INR.

import {
  any,
  atLeastOf,
  below,
  everHad,
  from,
  has,
  measuredAbove,
  measuredAtLeast,
  measuredBelow,
  not,
  onRecord,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { type PatientRow, tooHigh } from '../drug-row.ts'
import * as treatment from '../treatments.ts'
import { goal } from './goal.ts'

const INR_COUNTS_DAYS = 30

const onWarfarin = taking(classes('vitamin-k-antagonist'))

const valve = has(...disease.mechanicalValve)

const inr = (value: number) => measuredAbove('inr', value, INR_COUNTS_DAYS)

const onLipidDrug = taking(treatment.lipidLowering)

const veryHighRisk = atLeastOf(
  2,
  has('a recent acute coronary syndrome', 'I20.0', 'I21', 'I22'),
  everHad('an old infarction', 'I25.2'),
  everHad(...disease.ischemicStroke),
  has(...disease.peripheralArteryDisease),
)

/** Goals of drugs for lipids and of warfarin. */
export const lipidAndInrGoals: readonly PatientRow[] = [
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
]
