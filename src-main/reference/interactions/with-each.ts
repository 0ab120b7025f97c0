// How a table of interactions is written: one drug or class with each of several others, one short entry a row.

import type { DrugGroup } from '../drug-group.ts'
import type { InteractionRow } from '../interactions.ts'

/** What the rows of one block have in common. An entry may differ. */
export type SharedFacts = Pick<
  InteractionRow,
  'severity' | 'interrupts' | 'mechanism' | 'category' | 'source'
>

/** Where an entry differs from its block, and when it applies. */
export type OwnFacts = Partial<SharedFacts> & Pick<InteractionRow, 'when' | 'firstAt'>

/** Id, the other party, effect, recommendation, and what differs from the block. */
export type PairEntry = readonly [
  id: string,
  second: DrugGroup,
  effect: string,
  recommendation: string,
  own?: OwnFacts,
]

/** Rows of `first` with each entry's party. `when` and `firstAt` of an entry are about `first`. */
export function withEach(
  first: DrugGroup,
  shared: SharedFacts,
  entries: readonly PairEntry[],
): readonly InteractionRow[] {
  return entries.map(([id, second, effect, recommendation, own = {}]) => ({
    ...shared,
    ...own,
    id,
    parties: [first, second],
    effect,
    recommendation,
  }))
}
