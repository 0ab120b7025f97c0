// One review under one program, as the program's own papers see it. Null means that nobody recorded it.

import type { Day } from '../../clinical/dates.ts'
import type { DtpCategory } from '../../clinical/finding.ts'
import type { DocumentInput } from '../template.ts'

export interface DrugOnPaper {
  readonly text: string
  readonly directions: string | null
  readonly indication: string | null
  readonly prescriber: string | null
}

export interface ConditionOnPaper {
  readonly text: string
  readonly icd10: string | null
  /** Parameter, target and day; null: no goal was set. */
  readonly goal: string | null
  readonly isGoalMet: boolean | null
}

export interface ProblemOnPaper {
  readonly id: string
  readonly title: string
  readonly dtp: DtpCategory
  readonly cause: string | null
  readonly drug: string | null
  readonly recommendation: string | null
  readonly prescriber: string | null
  /** True when the recommendation goes to the prescriber. */
  readonly asksPrescriber: boolean
  /** In words: "dose increased". */
  readonly result: string | null
  readonly resultOn: Day | null
  readonly resolvedOn: Day | null
}

export interface ProgramOnPaper {
  /** Id of the program. */
  readonly program: string
  /** Number by which the program knows the patient. */
  readonly memberNumber: string | null
  /** The store's own day of the signature. */
  readonly signedOn: Day | null
  /** Way, giver and day. */
  readonly consent: string | null
  readonly drugs: readonly DrugOnPaper[] | null
  readonly conditions: readonly ConditionOnPaper[] | null
  /** Null: the assessment is not done; empty: done, and no problem found. */
  readonly problems: readonly ProblemOnPaper[] | null
  /** The last day on which somebody of the pharmacy spoke with the patient. */
  readonly lastContactOn: Day | null
  /** What the drugs cost in a year and how it was found: "cannot be told: …" where it cannot. */
  readonly yearlyCost: string
}

/** What the program's papers are made of; null when the patient is not in it. */
export function programOnPaper(
  { enrolledIn }: Pick<DocumentInput, 'enrolledIn'>,
  program: string,
): ProgramOnPaper | null {
  return enrolledIn?.find((one) => one.program === program) ?? null
}
