// What must also be true of a patient for a drug row to apply, as data. Judged in clinical/screening.

import type { DrugGroup } from './drug-group.ts'

export type Circumstance =
  | { readonly kind: 'always' }
  | { readonly kind: 'age-at-least'; readonly years: number }
  /** Days since the start of this medication, counted over, not at. */
  | { readonly kind: 'taken-longer-than'; readonly days: number }
  /** Cockcroft-Gault, in mL/min, below and not at. */
  | { readonly kind: 'creatinine-clearance-below'; readonly mlPerMin: number }
  /** A condition whose ICD-10-CM code starts with one of the prefixes. */
  | {
      readonly kind: 'has-condition'
      readonly title: string
      readonly icd10: readonly string[]
      /** True when a condition that is over counts too. */
      readonly isHistoryEnough: boolean
    }
  /** A medication of the group is in use: another one, or a further ingredient of this product. */
  | { readonly kind: 'taking'; readonly drugs: DrugGroup }
  /** More than this is taken in a day, in mg; one dose unit that is stronger is enough to say so. */
  | { readonly kind: 'daily-dose-above'; readonly mg: number }
  | { readonly kind: 'immediate-release' }
  | { readonly kind: 'all'; readonly of: readonly Circumstance[] }
  | { readonly kind: 'any'; readonly of: readonly Circumstance[] }
  | { readonly kind: 'not'; readonly of: Circumstance }

/** Applies to everybody who takes the drug. */
export const always: Circumstance = { kind: 'always' }

/** True when every one holds. */
export function all(...of: readonly Circumstance[]): Circumstance {
  return { kind: 'all', of }
}

/** True when one holds. */
export function any(...of: readonly Circumstance[]): Circumstance {
  return { kind: 'any', of }
}

/** True when `of` does not hold. */
export function not(of: Circumstance): Circumstance {
  return { kind: 'not', of }
}

/** Another medication of the group is in use, or this product holds a member; so the row's drug is no member. */
export function taking(drugs: DrugGroup): Circumstance {
  return { kind: 'taking', drugs }
}

/** A condition of the chart that is not over has a code that starts with one of `icd10`. */
export function has(title: string, ...icd10: readonly string[]): Circumstance {
  return { kind: 'has-condition', title, icd10, isHistoryEnough: false }
}

/** A condition of the chart, over or not, has a code that starts with one of `icd10`. */
export function everHad(title: string, ...icd10: readonly string[]): Circumstance {
  return { kind: 'has-condition', title, icd10, isHistoryEnough: true }
}
