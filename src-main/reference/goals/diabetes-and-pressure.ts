// Table of goals: A1c, glucose and blood pressure.

import {
  any,
  below,
  everHad,
  from,
  has,
  measuredAtLeast,
  measuredBelow,
  not,
  onRecord,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes } from '../drug-group.ts'
import { harm, type PatientRow, tooHigh } from '../drug-row.ts'
import { pressureAtLeast } from '../pressure.ts'
import * as treatment from '../treatments.ts'
import { goal } from './goal.ts'

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

const treatedPressure = [has(...disease.hypertension), taking(treatment.antihypertensives)] as const

/** Goals of diabetes and hypertension. */
export const diabetesAndPressureGoals: readonly PatientRow[] = [
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
]
