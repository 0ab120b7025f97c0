// Ingredients whose products Part D does not cover, also when a prescription was written: sold without one, or a
// vitamin or mineral. Only where every product for use at home is such; what is sold both ways is not listed.

import type { DrugGroup } from './drug-group.ts'
import { drugs } from './drug-group.ts'
import type { SourceId } from './source.ts'

export interface NotPartDRow {
  readonly id: string
  readonly title: string
  readonly drugs: DrugGroup
  readonly source: SourceId
}

/** Every group that Part D leaves out. A product counts as left out when all its ingredients are listed. */
export const notPartDRows: readonly NotPartDRow[] = [
  {
    id: 'without-prescription',
    title: 'sold without prescription',
    drugs: drugs(
      'acetaminophen',
      'aspirin',
      'aluminum hydroxide',
      'bisacodyl',
      'bismuth subsalicylate',
      'caffeine',
      'calcium carbonate',
      'dextromethorphan',
      'docusate',
      'doxylamine',
      'fexofenadine',
      'guaifenesin',
      'loratadine',
      'magnesium citrate',
      'magnesium hydroxide',
      'polyethylene glycol 3350',
      'pseudoephedrine',
      'psyllium',
      'sennosides, USP',
      'simethicone',
    ),
    source: 'part-d-exclusions',
  },
  {
    id: 'vitamin-or-mineral',
    title: 'vitamin, mineral or supplement',
    // Not here: calcitriol, niacin for lipids, vitamin K and potassium, which are covered for their label uses.
    drugs: drugs(
      'ascorbic acid',
      'biotin',
      'calcium citrate',
      'cholecalciferol',
      'chondroitin sulfates',
      'ergocalciferol',
      'ferrous fumarate',
      'ferrous gluconate',
      'ferrous sulfate',
      'fish oil (containing omega-3 acids)',
      'folic acid',
      'glucosamine',
      'magnesium oxide',
      'melatonin',
      'vitamin B6',
      'thiamine',
      'ubidecarenone',
      'vitamin A',
      'vitamin B12',
      'vitamin E',
      'zinc gluconate',
      'zinc sulfate',
    ),
    source: 'part-d-exclusions',
  },
]

const leftOut = new Set(notPartDRows.flatMap((row) => [...row.drugs.rxcuis]))

/** True when Part D covers no product of exactly these ingredients; an empty list is not known to be one. */
export function isNotPartD(rxcuis: readonly string[]): boolean {
  return rxcuis.length > 0 && rxcuis.every((rxcui) => leftOut.has(rxcui))
}
