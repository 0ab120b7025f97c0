// The interaction table: which ingredients or classes, what can happen, what to do, who says so.

import type { ConcernRow } from './concern-row.ts'
import type { DrugGroup } from './drug-group.ts'
import { absorptionInteractions } from './interactions/absorption.ts'
import { bleedingInteractions } from './interactions/bleeding.ts'
import { heartAndKidneyInteractions } from './interactions/heart-and-kidney.ts'
import { metabolismInteractions } from './interactions/metabolism.ts'
import { nervousSystemInteractions } from './interactions/nervous-system.ts'

/** The mechanism in one word, for sorting and reports. */
export type Mechanism =
  | 'bleeding'
  | 'hyperkalemia'
  | 'kidney'
  | 'blood-pressure'
  | 'sedation'
  | 'serotonin'
  | 'metabolism'
  | 'elimination'
  | 'absorption'
  | 'bone-marrow'
  | 'rhythm'

export interface InteractionRow extends ConcernRow {
  /** Two or three groups; every one must be filled by another ingredient. */
  readonly parties: readonly DrugGroup[]
  readonly mechanism: Mechanism
  readonly category: {
    readonly pqa: 'effectiveness' | 'safety'
    readonly dtp: 'adverse-drug-reaction' | 'dosage-too-low' | 'dosage-too-high'
  }
}

/** Every interaction row. */
export const interactionRows: readonly InteractionRow[] = [
  ...bleedingInteractions,
  ...heartAndKidneyInteractions,
  ...metabolismInteractions,
  ...nervousSystemInteractions,
  ...absorptionInteractions,
]
