// Signs of nonadherence in fills: which drugs, which sign, how serious. The days and shares are in clinical/screening and
// here; drugs taken only when needed, insulins and inhalers have no row, because their days of supply say little.

import type { ConcernRow } from './concern-row.ts'
import { anyOf, classes, type DrugGroup, drugs } from './drug-group.ts'

/** What fills can show. */
export type AdherenceSign = 'days-covered' | 'late-refill' | 'first-fill-only' | 'early-refills'

export interface AdherenceRow extends ConcernRow {
  readonly sign: AdherenceSign
  readonly drugs: DrugGroup
}

/** PQA's threshold of days covered, unrounded. */
export const LEAST_PERCENT_COVERED = 80
/** Days looked back; fills before say little about today. */
export const DAYS_LOOKED_BACK = 365
/** Days since the first fill from which days covered are judged. Own choice. */
export const LEAST_DAYS_ON_DRUG = 180
/** Days without supply, over and not at, that make a refill late, and days too early likewise. Own choice. */
export const DAYS_OFF_SCHEDULE = 7
/** Early refills that make a pattern. Own choice. */
export const EARLY_REFILLS = 2
/** Share of supply over what the days needed, over and not at, that makes a surplus. Own choice. */
export const SURPLUS_SHARE = 0.25

const anticoagulants = classes('doac')

/** Taken every day for years, and told by tablets and days. */
const longTerm = anyOf(
  classes(
    'ace-inhibitor',
    'arb',
    'neprilysin-inhibitor',
    'beta-blocker',
    'dihydropyridine',
    'non-dihydropyridine',
    'thiazide-diuretic',
    'potassium-sparing-diuretic',
    'statin',
    'fibrate',
    'p2y12-inhibitor',
    'biguanide',
    'sulfonylurea',
    'thiazolidinedione',
    'dpp4-inhibitor',
    'glp1-agonist',
    'sglt2-inhibitor',
    'thyroid-hormone',
    'ssri',
    'snri',
    'antipsychotic',
    'cholinesterase-inhibitor',
    'bisphosphonate',
    'aromatase-inhibitor',
    '5-alpha-reductase-inhibitor',
    'alpha-1-blocker-uroselective',
    'prostaglandin-eye',
    'xanthine-oxidase-inhibitor',
  ),
  drugs(
    'carbamazepine',
    'ezetimibe',
    'hydroxychloroquine',
    'lamotrigine',
    'levetiracetam',
    'levodopa',
    'lithium carbonate',
    'memantine',
    'oxcarbazepine',
    'phenytoin',
    'tamoxifen',
    'valproate',
  ),
)

const controlled = anyOf(
  classes('opioid', 'benzodiazepine', 'z-drug', 'stimulant'),
  drugs('carisoprodol', 'pregabalin'),
)

const daysCovered = {
  sign: 'days-covered',
  effect:
    'Fills cover less than 80 % of the days, so doses are probably missed. What other pharmacies dispensed is not known here.',
  source: 'pqa-pdc',
} as const

const lateRefill = {
  sign: 'late-refill',
  effect: 'The supply ran out more than a week ago while the drug is still on the list.',
  source: 'cfr-42-456-709',
} as const

const askWhy =
  'Ask without blame how many doses were missed in the last week and why: cost, side effects, doubt, forgetting, a stop by the prescriber, or another pharmacy.'

/** Every sign, the more specific row of a sign first. */
export const adherenceRows: readonly AdherenceRow[] = [
  {
    ...daysCovered,
    id: 'days-covered-anticoagulant',
    drugs: anticoagulants,
    severity: 'major',
    interrupts: true,
    recommendation: `${askWhy} Protection ends within a day of a missed dose: agree on a pill box, refill reminders or a once-daily drug, and tell the prescriber.`,
  },
  {
    ...daysCovered,
    id: 'days-covered-long-term',
    drugs: longTerm,
    severity: 'moderate',
    interrupts: false,
    recommendation: `${askWhy} Then offer what fits: 90-day supply, synchronized refills, a pill box, a cheaper or once-daily product.`,
  },
  {
    ...lateRefill,
    id: 'late-refill-anticoagulant',
    drugs: anticoagulants,
    severity: 'major',
    interrupts: true,
    recommendation:
      'Find out today whether the patient still takes it and from where. If it was stopped, confirm with the prescriber what protects from stroke or clots; else refill at once.',
  },
  {
    ...lateRefill,
    id: 'late-refill-long-term',
    drugs: longTerm,
    severity: 'moderate',
    interrupts: false,
    recommendation: `${askWhy} Refill it, or record the day and the reason of the stop.`,
  },
  {
    id: 'first-fill-only',
    sign: 'first-fill-only',
    drugs: anyOf(anticoagulants, longTerm),
    severity: 'moderate',
    interrupts: false,
    effect:
      'The first supply ran out more than a week ago and was never refilled: the drug may have been given up.',
    recommendation:
      'Ask whether the patient went on with it, and what the first weeks were like. Tell the prescriber when it was given up, and record the stop.',
    source: 'cfr-42-456-709',
  },
  {
    id: 'early-refills-controlled',
    sign: 'early-refills',
    drugs: controlled,
    severity: 'moderate',
    interrupts: false,
    effect:
      'A controlled substance was refilled early again and again, or much more was dispensed than the days needed.',
    recommendation:
      'Look into the prescription monitoring program. Ask about pain or symptoms that the dose does not control, use beyond the directions, loss and theft, and settle it with the prescriber before the next fill.',
    source: 'cfr-42-456-709',
  },
  {
    id: 'early-refills-long-term',
    sign: 'early-refills',
    drugs: anyOf(anticoagulants, longTerm),
    severity: 'minor',
    interrupts: false,
    effect:
      'The drug was refilled early again and again, or much more was dispensed than the days needed.',
    recommendation:
      'Ask how it is taken: more than directed, a dose that was changed, automatic refills, or a stock at home. Correct days of supply that do not fit the directions.',
    source: 'cfr-42-456-709',
  },
]
