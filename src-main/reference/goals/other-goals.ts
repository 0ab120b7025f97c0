// Table of goals: asthma, thyroid, gout and heart rate.

import {
  any,
  below,
  has,
  measuredAbove,
  measuredAtLeast,
  measuredBelow,
  not,
  onRecord,
  taking,
  takingAt,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes } from '../drug-group.ts'
import { type PatientRow, tooHigh } from '../drug-row.ts'
import { PRESSURE_COUNTS_DAYS } from '../pressure.ts'
import * as treatment from '../treatments.ts'
import { goal } from './goal.ts'

const onThyroidHormone = taking(classes('thyroid-hormone'))

/** Goals outside diabetes, pressure, lipids and INR. */
export const otherGoals: readonly PatientRow[] = [
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
