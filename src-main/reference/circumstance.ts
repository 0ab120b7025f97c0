// What must also be true of a patient for a drug row to apply, as data. Judged in clinical/screening.

import type { AnalyteId } from './analytes.ts'
import type { DrugGroup } from './drug-group.ts'
import type { Site } from './ingredients/ingredient-row.ts'

export type Circumstance =
  | { readonly kind: 'always' }
  | { readonly kind: 'age-at-least'; readonly years: number }
  | { readonly kind: 'age-below'; readonly years: number }
  | { readonly kind: 'sex'; readonly sex: 'female' | 'male' }
  /** Days since the start of this medication, counted over, not at. */
  | { readonly kind: 'taken-longer-than'; readonly days: number }
  /** Started at most this many days ago. */
  | { readonly kind: 'started-within'; readonly days: number }
  /** Cockcroft-Gault, in mL/min, below and not at. */
  | { readonly kind: 'creatinine-clearance-below'; readonly mlPerMin: number }
  /** Cockcroft-Gault, in mL/min: above and not at, or at this value and below. */
  | {
      readonly kind: 'creatinine-clearance'
      readonly is: 'above' | 'at-most'
      readonly mlPerMin: number
    }
  /** Estimated GFR in mL/min/1.73 m², as reported or by CKD-EPI 2021 from the creatinine, below and not at. */
  | { readonly kind: 'egfr-below'; readonly mlPerMin: number }
  /** The newest value, in the analyte's unit; above and below mean not at; none within the days: cannot tell. */
  | {
      readonly kind: 'result'
      readonly analyte: AnalyteId
      readonly is: 'above' | 'below' | 'at-least' | 'at-most'
      readonly value: number
      /** An older value tells nothing about today; null when age does not matter. */
      readonly withinDays: number | null
    }
  /** The newest value differs by more than this from an extreme one before it, both within the days. */
  | {
      readonly kind: 'result-change'
      readonly analyte: AnalyteId
      readonly is: 'risen' | 'fallen'
      readonly percent: number
      readonly withinDays: number
    }
  /** Results are on record, but none of these within the days. Without any results: cannot tell. */
  | {
      readonly kind: 'not-measured'
      readonly analytes: readonly AnalyteId[]
      readonly withinDays: number
    }
  /** A condition whose ICD-10-CM code starts with one of the prefixes. */
  | {
      readonly kind: 'has-condition'
      readonly title: string
      readonly icd10: readonly string[]
      /** True when a condition that is over counts too. */
      readonly isHistoryEnough: boolean
      /** True for exceptions: what nobody recorded, or only in words, is no reason to stay silent. */
      readonly isUnknownNo?: boolean
    }
  /** A medication of the group is in use: another one, or a further ingredient of this product. */
  | {
      readonly kind: 'taking'
      readonly drugs: DrugGroup
      /** Where it must act; absent means the whole body. */
      readonly sites?: readonly Site[]
    }
  /** At least this many medications of the group, each counted once, act on the whole body. */
  | { readonly kind: 'taking-count'; readonly drugs: DrugGroup; readonly atLeast: number }
  /** A medication of the group is in use for which `when` holds: there "this medication" is that one. */
  | {
      readonly kind: 'taking-where'
      readonly drugs: DrugGroup
      readonly when: Circumstance
      readonly sites?: readonly Site[]
    }
  | { readonly kind: 'stopped'; readonly drugs: DrugGroup }
  /** More than this is taken in a day, in mg; one dose unit that is stronger is enough to say so. */
  | { readonly kind: 'daily-dose-above'; readonly mg: number }
  /** Less than this is taken in a day, in mg; never told from the strength alone. */
  | { readonly kind: 'daily-dose-below'; readonly mg: number }
  /** One dose unit of the row's drug, a member of the group, holds more than this, in mg. */
  | { readonly kind: 'unit-above'; readonly drugs: DrugGroup; readonly mg: number }
  | { readonly kind: 'immediate-release' }
  /** The form or text has one of the words: `patch`, `vaginal`. A stated form without them is a no. */
  | { readonly kind: 'form-has'; readonly words: readonly string[] }
  /** The directions say "as needed"; not told by silence. */
  | { readonly kind: 'as-needed' }
  /** The directions speak of each day and of no week or month; not told by silence. */
  | { readonly kind: 'taken-daily' }
  /** Opioids of at least this many morphine milligram equivalents a day, as dispensed. */
  | { readonly kind: 'opioid-mme-at-least'; readonly mmePerDay: number }
  /** No reason for this medication is recorded, neither beside it nor in its directions. */
  | { readonly kind: 'reason-unsaid' }
  /** Smokes or uses tobacco today: by the newest smoking status, else by a code; else cannot tell. */
  | { readonly kind: 'uses-tobacco' }
  /** Vaccines of these CVX codes are on record on `doses` days within the period (ever: null). */
  | {
      readonly kind: 'immunized'
      readonly title: string
      readonly cvx: readonly string[]
      readonly withinDays: number | 'influenza-season' | null
      /** 1 when absent. */
      readonly doses?: number
    }
  | { readonly kind: 'all'; readonly of: readonly Circumstance[] }
  | { readonly kind: 'any'; readonly of: readonly Circumstance[] }
  /** At least `count` of them hold. */
  | { readonly kind: 'count'; readonly count: number; readonly of: readonly Circumstance[] }
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

/** True when at least `count` of them hold. */
export function atLeastOf(count: number, ...of: readonly Circumstance[]): Circumstance {
  return { kind: 'count', count, of }
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

/**
 * For exceptions, inside `not`: a condition, over or not, is on record with one of the codes. Unknown conditions and
 * those in words only are a no here, because an exception that nobody recorded must not silence a row.
 */
export function onRecord(title: string, ...icd10: readonly string[]): Circumstance {
  return { kind: 'has-condition', title, icd10, isHistoryEnough: true, isUnknownNo: true }
}

/** At least this old. */
export function from(years: number): Circumstance {
  return { kind: 'age-at-least', years }
}

/** Younger than this. */
export function below(years: number): Circumstance {
  return { kind: 'age-below', years }
}

/** From `years` on and younger than `until`: 40 to 75 inclusive is `aged(40, 76)`. */
export function aged(years: number, until: number): Circumstance {
  return all(from(years), below(until))
}

export const female: Circumstance = { kind: 'sex', sex: 'female' }
export const male: Circumstance = { kind: 'sex', sex: 'male' }

/** Cockcroft-Gault below this many mL/min. */
export function clearanceBelow(mlPerMin: number): Circumstance {
  return { kind: 'creatinine-clearance-below', mlPerMin }
}

/** Cockcroft-Gault above this many mL/min, and not at. */
export function clearanceAbove(mlPerMin: number): Circumstance {
  return { kind: 'creatinine-clearance', is: 'above', mlPerMin }
}

/** Cockcroft-Gault of this many mL/min or less. */
export function clearanceAtMost(mlPerMin: number): Circumstance {
  return { kind: 'creatinine-clearance', is: 'at-most', mlPerMin }
}

/** Estimated GFR below this many mL/min/1.73 m². */
export function egfrBelow(mlPerMin: number): Circumstance {
  return { kind: 'egfr-below', mlPerMin }
}

/** The newest value of the analyte is above `value`, in the analyte's unit; older than a year it tells nothing. */
export function resultAbove(
  analyte: AnalyteId,
  value: number,
  withinDays: number | null = 365,
): Circumstance {
  return { kind: 'result', analyte, is: 'above', value, withinDays }
}

/** The newest value of the analyte is below `value`, in the analyte's unit; older than a year it tells nothing. */
export function resultBelow(
  analyte: AnalyteId,
  value: number,
  withinDays: number | null = 365,
): Circumstance {
  return { kind: 'result', analyte, is: 'below', value, withinDays }
}

/** The newest value of the last year is `value` or more. */
export function resultAtLeast(analyte: AnalyteId, value: number): Circumstance {
  return { kind: 'result', analyte, is: 'at-least', value, withinDays: 365 }
}

/** The newest value of the last year is `value` or less. */
export function resultAtMost(analyte: AnalyteId, value: number): Circumstance {
  return { kind: 'result', analyte, is: 'at-most', value, withinDays: 365 }
}

/** Like `resultAbove`, but a no when results are on record and this one is not: the test is another row's question. */
export function measuredAbove(analyte: AnalyteId, value: number, withinDays = 365): Circumstance {
  return all(not(notMeasured(withinDays, analyte)), resultAbove(analyte, value, withinDays))
}

/** Like `measuredAbove`, at the value too. */
export function measuredAtLeast(analyte: AnalyteId, value: number, withinDays = 365): Circumstance {
  const result = { kind: 'result', analyte, is: 'at-least', value, withinDays } as const
  return all(not(notMeasured(withinDays, analyte)), result)
}

/** Like `resultBelow`, but a no when results are on record and this one is not. */
export function measuredBelow(analyte: AnalyteId, value: number, withinDays = 365): Circumstance {
  return all(not(notMeasured(withinDays, analyte)), resultBelow(analyte, value, withinDays))
}

/** None of the analytes was measured within the days, though other results are on record. */
export function notMeasured(withinDays: number, ...of: readonly AnalyteId[]): Circumstance {
  return { kind: 'not-measured', analytes: of, withinDays }
}

/** No medication of the group is in use: an unidentified one makes it cannot tell. */
export function notTaking(drugs: DrugGroup): Circumstance {
  return not(taking(drugs))
}

/** A medication of the group acts at one of the sites: an inhaler, an eye drop. */
export function takingAt(drugs: DrugGroup, ...sites: readonly Site[]): Circumstance {
  return { kind: 'taking', drugs, sites }
}

/** At least `atLeast` different medications of the group. */
export function takingCount(drugs: DrugGroup, atLeast: number): Circumstance {
  return { kind: 'taking-count', drugs, atLeast }
}

/** A medication of the group is in use for which `when` holds; its start, dose and directions count there. */
export function takingWhere(drugs: DrugGroup, when: Circumstance): Circumstance {
  return { kind: 'taking-where', drugs, when }
}

/** This medication was started at most `days` ago. */
export function startedWithin(days: number): Circumstance {
  return { kind: 'started-within', days }
}

/** At least this many morphine milligram equivalents a day. */
export function opioidMmeAtLeast(mmePerDay: number): Circumstance {
  return { kind: 'opioid-mme-at-least', mmePerDay }
}

/** This medication is not only taken when needed; without directions it cannot be told. */
export const regularly: Circumstance = { kind: 'not', of: { kind: 'as-needed' } }

export const reasonUnsaid: Circumstance = { kind: 'reason-unsaid' }
export const usesTobacco: Circumstance = { kind: 'uses-tobacco' }

/** This medication's start is more than `days` ago. */
export function takenLongerThan(days: number): Circumstance {
  return { kind: 'taken-longer-than', days }
}

/** More than `mg` of this medication in a day. */
export function dailyDoseAbove(mg: number): Circumstance {
  return { kind: 'daily-dose-above', mg }
}

/** Less than `mg` of this medication in a day. */
export function dailyDoseBelow(mg: number): Circumstance {
  return { kind: 'daily-dose-below', mg }
}

/** One dose unit holds more than `mg` of a member of `of`, the row's drug. */
export function unitAbove(of: DrugGroup, mg: number): Circumstance {
  return { kind: 'unit-above', drugs: of, mg }
}
