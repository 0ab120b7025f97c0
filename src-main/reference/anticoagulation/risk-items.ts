// What of a chart counts in CHA2DS2-VASc and HAS-BLED, for people who are anticoagulated because of atrial fibrillation.
// The calculators of the same names are for numbers that a person types.

import { any, type Circumstance, everHad, female, from, has, taking } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes } from '../drug-group.ts'
import type { SourceId } from '../source.ts'

export interface RiskItem {
  readonly points: number
  readonly title: string
  readonly when: Circumstance
  /** True where a chart without it leaves the item open: silence about drinks is not sobriety. */
  readonly isSilenceOpen: boolean
}

export interface RiskScore {
  readonly title: string
  readonly source: SourceId
  readonly most: number
  readonly items: readonly RiskItem[]
}

const item = (title: string, when: Circumstance, points = 1): RiskItem => ({
  points,
  title,
  when,
  isSilenceOpen: false,
})

/** Two for stroke and from 75 years; the age from 65 and the age from 75 add up. */
export const strokeRisk: RiskScore = {
  title: 'CHA2DS2-VASc',
  source: 'acc-aha-af-2023',
  most: 9,
  items: [
    item('heart failure', has(...disease.heartFailure)),
    item('hypertension', has(...disease.hypertension)),
    item('age 65 or more', from(65)),
    item('age 75 or more', from(75)),
    item('diabetes', has(...disease.diabetes)),
    item(
      'stroke, TIA or embolism',
      everHad('stroke, TIA or embolism', 'I63', 'I69.3', 'G45', 'Z86.73', 'I74'),
      2,
    ),
    item('vascular disease', everHad('vascular disease', 'I21', 'I22', 'I25.2', 'I70', 'I73.9')),
    item('female sex', female),
  ],
}

/** The labile INR is the clinic's own time in range: see clinical/anticoagulation/risk-scores.ts. */
export const bleedingRisk: RiskScore = {
  title: 'HAS-BLED',
  source: 'pisters-2010-has-bled',
  most: 9,
  items: [
    item('systolic pressure above 160', {
      kind: 'result',
      analyte: 'systolic',
      is: 'above',
      value: 160,
      withinDays: 183,
    }),
    item(
      'abnormal kidneys',
      any(everHad('dialysis or a kidney transplant', 'Z99.2', 'Z94.0', 'N18.6'), {
        kind: 'result',
        analyte: 'creatinine',
        is: 'at-least',
        value: 2.26,
        withinDays: 365,
      }),
    ),
    item('abnormal liver', has(...disease.cirrhosis)),
    // Z86.73 means a TIA too: it cannot be told apart.
    item('stroke', everHad('stroke', 'I60', 'I61', 'I63', 'I69', 'Z86.73')),
    item(
      'bleeding, anemia or a disorder',
      any(
        everHad(...disease.pepticUlcer),
        everHad(...disease.intracranialBleeding),
        has(...disease.bleedingDisorder),
        has('anemia', 'D50', 'D51', 'D52', 'D53', 'D59', 'D61', 'D62', 'D63', 'D64'),
      ),
    ),
    item('age above 65', from(66)),
    item(
      'antiplatelet drug or NSAID',
      any(taking(classes('antiplatelet')), taking(classes('nsaid'))),
    ),
    {
      points: 1,
      title: 'eight or more drinks a week',
      when: has(...disease.alcoholUse),
      isSilenceOpen: true,
    },
  ],
}
