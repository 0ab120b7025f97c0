// Rows about one medication (`DrugRow`) and rows about the patient (`PatientRow`): the two shapes of most tables.

import type { Circumstance } from './circumstance.ts'
import type { ConcernRow } from './concern-row.ts'
import type { DrugGroup } from './drug-group.ts'
import type { Site } from './ingredients/ingredient-row.ts'

/** Which box of the two category systems a concern falls into; the words are those of clinical/finding.ts. */
export interface ConcernCategory {
  readonly pqa: 'indication' | 'effectiveness' | 'safety' | 'adherence'
  readonly dtp:
    | 'unnecessary-drug-therapy'
    | 'needs-additional-drug-therapy'
    | 'ineffective-drug'
    | 'dosage-too-low'
    | 'adverse-drug-reaction'
    | 'dosage-too-high'
    | 'nonadherence'
}

/** Fires for each medication of `drugs` for which `when` holds. */
export interface DrugRow extends ConcernRow {
  readonly drugs: DrugGroup
  /** Opens the text in place of the drug where something is missing beside it: "Laxative with opioid". */
  readonly topic?: string
  /** What must also hold; `always` when the drug alone is enough. */
  readonly when: Circumstance
  readonly category: ConcernCategory
  /** Where the product must act; absent means the whole body. */
  readonly sites?: readonly Site[]
}

/** Fires once when `when` holds; `when` asks about the patient, never about "this medication". */
export interface PatientRow extends ConcernRow {
  /** Opens the text and names the question when it cannot be told: "statin in diabetes". */
  readonly topic: string
  readonly when: Circumstance
  readonly category: ConcernCategory
}

/** Harm by the drug itself. */
export const harm = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const
/** Harm by too much of it. */
export const tooHigh = { pqa: 'safety', dtp: 'dosage-too-high' } as const
/** Too little of it to work. */
export const tooLow = { pqa: 'effectiveness', dtp: 'dosage-too-low' } as const
/** It does not work, or works worse than another. */
export const ineffective = { pqa: 'effectiveness', dtp: 'ineffective-drug' } as const
/** There is no good reason for it. */
export const unnecessary = { pqa: 'indication', dtp: 'unnecessary-drug-therapy' } as const
/** Something is missing. */
export const omitted = { pqa: 'indication', dtp: 'needs-additional-drug-therapy' } as const
/** It is not taken as it should be. */
export const notTakenRight = { pqa: 'adherence', dtp: 'nonadherence' } as const
