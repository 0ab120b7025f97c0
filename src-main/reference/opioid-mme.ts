// Conversion of opioids to morphine milligram equivalents (MME): the factors of the CDC guideline of 2022, and what it
// gives no factor for. Factors are for a total daily dose by mouth, fentanyl for the patch; never for a switch of opioids.

import { type DrugGroup, drugs } from './drug-group.ts'
import { ingredientNamed } from './ingredients.ts'
import type { SourceId } from './source.ts'

export interface MmeFactorRow {
  readonly rxcui: string
  readonly name: string
  /** MME a day for one `unit` a day; for the patch for one mcg an hour. */
  readonly factor: number
  readonly unit: 'mg' | 'mcg/h'
  readonly source: SourceId
}

function factor(name: string, value: number, unit: MmeFactorRow['unit'] = 'mg'): MmeFactorRow {
  const { rxcui } = ingredientNamed(name)
  return { rxcui, name, factor: value, unit, source: 'cdc-opioid-2022' }
}

/** Every factor. Methadone has one for all doses. */
export const mmeFactors: readonly MmeFactorRow[] = [
  factor('codeine', 0.15),
  factor('fentanyl', 2.4, 'mcg/h'),
  factor('hydrocodone', 1),
  factor('hydromorphone', 5),
  factor('methadone', 4.7),
  factor('morphine', 1),
  factor('oxycodone', 1.5),
  factor('oxymorphone', 3),
  factor('tapentadol', 0.4),
  factor('tramadol', 0.2),
]

/** Opioids for which the guideline's table has no factor: nothing is told of them. */
export const withoutFactor: DrugGroup = drugs(
  'alfentanil',
  'benzhydrocodone',
  'butorphanol',
  'dihydrocodeine',
  'levorphanol',
  'meperidine',
  'nalbuphine',
  'oliceridine',
  'opium',
  'pentazocine',
  'remifentanil',
  'sufentanil',
)

/** A partial agonist: the guideline counts no MME for it. */
export const notConverted: DrugGroup = drugs('buprenorphine')

/** At this total and above the guideline asks for a pause and a fresh look at benefit and risk. */
export const MME_CAUTION = 50
/** From this total on the older guideline asked to avoid or to justify; this one still names the rising risk. */
export const MME_HIGH = 90

/**
 * Partners of an opioid in one tablet. In every US product of these the opioid is the smallest strength, however the
 * strengths are ordered; other partners (naloxone, naltrexone) are smaller than the opioid.
 */
export const mmePartners: DrugGroup = drugs(
  'acetaminophen',
  'aspirin',
  'butalbital',
  'caffeine',
  'carisoprodol',
  'celecoxib',
  'ibuprofen',
)
