// The shape of a questionnaire: questions, answers with points, bands and stops as data. Not: how it is worked out.

import type { ConcernCategory } from '../drug-row.ts'
import type { SourceId } from '../source.ts'

export const formLanguages = ['en', 'es'] as const
export type FormLanguage = (typeof formLanguages)[number]

/** One text in each language; null: nobody has a wording of it that may be used. */
export interface Wording {
  readonly en: string
  readonly es: string | null
}

export interface Choice {
  readonly id: string
  readonly text: Wording
  readonly points: number
  /** Lower and upper end of the chart's number that this answer stands for; null: open. */
  readonly range?: NumberRange
}

/** `atLeast` and `above` exclude each other, as do `below` and `atMost`. */
export interface NumberRange {
  readonly atLeast?: number
  readonly above?: number
  readonly below?: number
  readonly atMost?: number
}

/** Facts of the chart that answer a question by themselves. */
export const formFacts = ['ageYears', 'bmiKgPerM2', 'sex'] as const
export type FormFact = (typeof formFacts)[number]

export interface Question {
  readonly id: string
  readonly text: Wording
  readonly choices: readonly Choice[]
  /** Asked only after these answers to an earlier question. */
  readonly onlyAfter?: { readonly question: string; readonly answers: readonly string[] }
  /** The fact that is proposed as the answer; a person may change it. For sex, answers are `female` and `male`. */
  readonly fact?: FormFact
  /** False: it is not added up, and the score does not wait for it. */
  readonly isScored?: false
}

/** What a score means, in the publication's word, and what the pharmacist does. */
export interface Band {
  /** The lowest score of the band; it ends where the next begins. */
  readonly from: number
  readonly grade: string
  readonly advice: string
  /** True where somebody has to act on it. */
  readonly isPositive: boolean
}

/** An answer that must not wait for the score. */
export interface SafetyStop {
  readonly question: string
  readonly answers: readonly string[]
  readonly what: string
  /** LOINC code of the question; the chart keeps its answer as a result of its own, in points. */
  readonly loinc: string
  /** What is done at once, in order. */
  readonly steps: readonly string[]
}

export interface Form {
  /** Equal to the file name; stored in charts, so it never changes once shipped. */
  readonly id: string
  readonly title: Wording
  /** What it asks for, in one line. */
  readonly about: string
  /** Edition of the wording and points; stored with every answered form. */
  readonly version: string
  readonly source: SourceId
  /** Read to the patient before the questions; null: none. */
  readonly stem: Wording | null
  readonly questions: readonly Question[]
  /** By rising `from`, the first at the lowest score; by sex where the publication has two. */
  readonly bands:
    | readonly Band[]
    | { readonly female: readonly Band[]; readonly male: readonly Band[] }
  /** The highest score that one person can have. */
  readonly most: number
  readonly stop: SafetyStop | null
  /** LOINC code of the total score; null: none that is known for sure. */
  readonly loinc: string | null
  /** What a positive score is about, in the words of findings. */
  readonly category: ConcernCategory
  /** A longer form whose score, on the same day or later, speaks in place of this one. */
  readonly supersededBy?: string
}

/** English only. */
export function english(en: string): Wording {
  return { en, es: null }
}

/** No for no points, yes for `points`. */
export function noYes(points: number): readonly Choice[] {
  return [
    { id: 'no', text: { en: 'No', es: 'No' }, points: 0 },
    { id: 'yes', text: { en: 'Yes', es: 'Sí' }, points },
  ]
}

/** A question in English that is answered by no or by yes for `points`. */
export function yesNo(id: string, en: string, points = 1): Question {
  return { id, text: english(en), choices: noYes(points) }
}

/** The sex, as the chart knows it, with the points that a man gets. */
export function sexQuestion(pointsOfMen: number): Question {
  return {
    id: 'sex',
    text: english('Sex'),
    fact: 'sex',
    choices: [
      { id: 'female', text: english('Female'), points: 0 },
      { id: 'male', text: english('Male'), points: pointsOfMen },
    ],
  }
}
