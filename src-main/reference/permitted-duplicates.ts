// Doubles that are good practice: such a pair on a list raises no duplication concern.

import { classes, type DrugGroup, drugs } from './drug-group.ts'
import type { SourceId } from './source.ts'

export interface PermittedDuplicateRow {
  readonly id: string
  /** One entry holds a member of `first`, the other a member of `second`. */
  readonly first: DrugGroup
  readonly second: DrugGroup
  /** In what the two entries must also differ, both known; null when in nothing. */
  readonly differsIn: 'release' | 'strength' | 'form' | null
  readonly reason: string
  readonly source: SourceId
}

/** Every permitted double. */
export const permittedDuplicateRows: readonly PermittedDuplicateRow[] = [
  {
    id: 'nitroglycerin-beside-long-acting-nitrate',
    first: drugs('nitroglycerin'),
    second: drugs('isosorbide', 'isosorbide dinitrate'),
    differsIn: null,
    reason: 'Nitroglycerin for an attack beside a long-acting nitrate.',
    source: 'aha-acc-coronary-2023',
  },
  {
    id: 'nitroglycerin-patch-and-attack',
    first: drugs('nitroglycerin'),
    second: drugs('nitroglycerin'),
    differsIn: 'form',
    reason: 'A nitroglycerin patch by day and tablets or spray for an attack.',
    source: 'aha-acc-coronary-2023',
  },
  {
    id: 'opioid-long-and-short-acting',
    first: classes('opioid'),
    second: classes('opioid'),
    differsIn: 'release',
    reason: 'A long-acting opioid with a short-acting one for breakthrough pain.',
    source: 'cdc-opioid-2022',
  },
  {
    id: 'warfarin-with-bridging-heparin',
    first: drugs('warfarin'),
    second: drugs('enoxaparin'),
    differsIn: null,
    reason: 'A heparin is given until warfarin works.',
    source: 'fda-label-warfarin',
  },
  {
    id: 'albuterol-inhaler-and-nebulizer',
    first: classes('saba'),
    second: classes('saba'),
    differsIn: 'form',
    reason: 'A short-acting inhaler on the way and a nebulizer solution at home.',
    source: 'fda-label-albuterol',
  },
  {
    id: 'warfarin-two-strengths',
    first: drugs('warfarin'),
    second: drugs('warfarin'),
    differsIn: 'strength',
    reason: 'Two strengths make up the weekly dose.',
    source: 'fda-label-warfarin',
  },
  {
    id: 'levothyroxine-two-strengths',
    first: drugs('levothyroxine'),
    second: drugs('levothyroxine'),
    differsIn: 'strength',
    reason: 'Two strengths make up the daily dose.',
    source: 'fda-label-levothyroxine',
  },
]
