// The open risk score of a whole regimen: which facts give how many points, and why. The weights are Pestle's own, made
// to sort work; no study has tested their sum, and the score is no diagnosis.

import { anyOf, classes, drugs } from './drug-group.ts'
import type { SourceId } from './source.ts'

export interface RiskPart {
  readonly title: string
  /** Why the fact counts, for the reader of a point. */
  readonly because: string
  readonly source: SourceId
}

export interface RiskStep {
  /** The fact is at least this. */
  readonly from: number
  readonly points: number
}

/** A part that counts something, with its steps from low to high. */
export interface CountedPart extends RiskPart {
  readonly steps: readonly RiskStep[]
}

/** Drugs that do harm out of proportion when something goes wrong. */
export const highAlertDrugs = anyOf(
  classes('anticoagulant', 'insulin-basal', 'insulin-rapid', 'sulfonylurea', 'opioid'),
  classes('narrow-therapeutic-index'),
  drugs('methotrexate', 'amiodarone'),
)

/** Drugs that act on the brain and add up to falls and confusion. */
export const centrallyActingDrugs = classes(
  'antipsychotic',
  'barbiturate',
  'benzodiazepine',
  'gabapentinoid',
  'muscle-relaxant',
  'opioid',
  'snri',
  'ssri',
  'tricyclic',
  'z-drug',
)

/** What is counted, in the order in which it is shown. */
export const riskParts = {
  drugs: {
    title: 'Medications in use',
    because: 'Each drug more brings interactions, side effects and missed doses.',
    steps: [
      { from: 5, points: 1 },
      { from: 10, points: 2 },
    ],
    source: 'masnoon-2017',
  },
  highAlert: {
    title: 'High-alert drugs',
    because: 'Mistakes with these drugs do the most harm: one point each, three at most.',
    steps: [
      { from: 1, points: 1 },
      { from: 2, points: 2 },
      { from: 3, points: 3 },
    ],
    source: 'ismp-high-alert-community',
  },
  anticholinergic: {
    title: 'Anticholinergic burden',
    because: 'From 3 on the scale, confusion, falls and constipation become likelier.',
    steps: [
      { from: 1, points: 1 },
      { from: 3, points: 2 },
    ],
    source: 'acb-2008',
  },
  centrallyActing: {
    title: 'Drugs that act on the brain',
    because: 'Three or more together raise the risk of falls.',
    steps: [
      { from: 2, points: 1 },
      { from: 3, points: 2 },
    ],
    source: 'ags-beers-2023',
  },
  age: {
    title: 'Age',
    because: 'The old clear drugs more slowly and are hit harder by side effects.',
    steps: [
      { from: 75, points: 1 },
      { from: 85, points: 2 },
    ],
    source: 'ags-beers-2023',
  },
  conditions: {
    title: 'Conditions',
    because: 'Drugs for one condition may harm another.',
    steps: [
      { from: 3, points: 1 },
      { from: 6, points: 2 },
    ],
    source: 'core-elements-2008',
  },
  prescribers: {
    title: 'Prescribers',
    because: 'Nobody sees the whole list.',
    steps: [
      { from: 2, points: 1 },
      { from: 4, points: 2 },
    ],
    source: 'core-elements-2008',
  },
} as const satisfies Readonly<Record<string, CountedPart>>

/** Kidney function counts downward: below each, in mL/min. */
export const kidneyPart = {
  title: 'Creatinine clearance',
  because: 'Many drugs leave the body by the kidney alone.',
  steps: [
    { below: 60, points: 1 },
    { below: 30, points: 2 },
  ],
  source: 'kdigo-2024',
} as const satisfies RiskPart & {
  readonly steps: readonly { readonly below: number; readonly points: number }[]
}

/** A fall or a fracture on record, by ICD-10-CM. */
export const fallPart = {
  title: 'Falls',
  because: 'Who fell once is likely to fall again.',
  icd10: ['R29.6', 'W01', 'W06', 'W07', 'W10', 'W18', 'W19', 'Z91.81'],
  points: 1,
  source: 'ags-beers-2023',
} as const satisfies RiskPart & { readonly icd10: readonly string[]; readonly points: number }

/** Words for the sum, from this many points on. */
export const riskBands = [
  { from: 0, word: 'low' },
  { from: 4, word: 'raised' },
  { from: 8, word: 'high' },
] as const
