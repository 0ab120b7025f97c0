// The shape of a clinical service as data: what is asked, what the answers mean beside the chart, what the patient takes home,
// when to come back, and the sessions of a course. Not: how it is worked out (clinical/services).

import type { Choice, Question } from '../assessments/form.ts'
import type { Circumstance } from '../circumstance.ts'
import type { ConcernRow } from '../concern-row.ts'
import type { ConcernCategory } from '../drug-row.ts'
import type { SourceId } from '../source.ts'

/** Holds when one of these answers was given. */
export interface Answered {
  readonly question: string
  readonly answers: readonly string[]
}

/** Answers that must hold; a count is of those that do. */
export type Said =
  | Answered
  | { readonly atLeast: number; readonly below?: number; readonly of: readonly Answered[] }

/** Of a service that a store made: what the store goes by, in its own words. */
export interface OwnSource {
  readonly id: 'own'
  readonly citation: string
}

/** Fires when the answers and the chart say so. A question that was not asked because of an earlier answer is a no. */
export interface ServiceRow extends Omit<ConcernRow, 'source'> {
  /** Opens the text, and names the question where it cannot be told. */
  readonly topic: string
  /** Every one must hold. */
  readonly said: readonly Said[]
  readonly when: Circumstance
  readonly category: ConcernCategory
  readonly source: SourceId | OwnSource
}

/** A line of the sheet that the patient takes home, in plain words. */
export interface SheetLine {
  /** Every one must hold; empty: for everybody. */
  readonly said: readonly Said[]
  readonly text: string
}

/** A number that is measured at a session and becomes a result of the chart. */
export interface SessionMeasure {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** LOINC code of the result; null: it is kept under its words. */
  readonly loinc: string | null
  readonly atLeast: number
  readonly atMost: number
}

export interface Session {
  /** Days from the anchor; negative before it. */
  readonly offsetDays: number
  readonly title: string
  /** What it is about, for the person who holds it. */
  readonly about: string
}

/** Sessions that are planned at once from one day. */
export interface Course {
  readonly source: SourceId
  /** What the day is called: "Quit day". */
  readonly anchor: string
  readonly sessions: readonly Session[]
  readonly questions: readonly Question[]
  readonly measures: readonly SessionMeasure[]
}

export interface ClinicalService {
  /** Equal to the file name; stored in charts, so it never changes once shipped. */
  readonly id: string
  readonly title: string
  /** What it is for, in one line. */
  readonly about: string
  /** Edition of the questions and rows; stored with every visit. */
  readonly version: string
  readonly questions: readonly Question[]
  readonly rows: readonly ServiceRow[]
  readonly sheet: readonly SheetLine[]
  /** Days until the patient is asked again; null: only when needed. */
  readonly followUpDays: number | null
  /** What starts its clock, and the days within which it is held. */
  readonly clock: {
    readonly event: string
    readonly days: number
    readonly source: SourceId
  } | null
  readonly hasTapers: boolean
  readonly course: Course | null
}

/** A question with its answers as `[id, words]`; nothing is added up. */
export function ask(
  id: string,
  en: string,
  choices: readonly (readonly [string, string])[],
  onlyAfter?: Answered,
): Question {
  return {
    id,
    text: { en, es: null },
    choices: choices.map(
      ([choice, text]): Choice => ({ id: choice, text: { en: text, es: null }, points: 0 }),
    ),
    isScored: false,
    ...(onlyAfter === undefined ? {} : { onlyAfter }),
  }
}

/** Yes, no, or not known: what nobody knows is an answer of its own. */
export function askYesNo(id: string, en: string, onlyAfter?: Answered): Question {
  return ask(
    id,
    en,
    [
      ['yes', 'Yes'],
      ['no', 'No'],
      ['unsure', 'Does not know'],
    ],
    onlyAfter,
  )
}

/** One step of a checklist that the pharmacist watches. */
export function step(id: string, en: string, onlyAfter?: Answered): Question {
  return ask(
    id,
    en,
    [
      ['done', 'Done right'],
      ['missed', 'Missed or wrong'],
    ],
    onlyAfter,
  )
}

/** One of these answers. */
export function said(question: string, ...answers: readonly string[]): Answered {
  return { question, answers }
}

/** At least so many of these, and fewer than `below` where it is given. */
export function someOf(atLeast: number, of: readonly Answered[], below?: number): Said {
  return below === undefined ? { atLeast, of } : { atLeast, below, of }
}

/** A row of a service; what is usual is filled in. */
export function serviceRow(
  row: Omit<ServiceRow, 'interrupts' | 'when'> & Partial<Pick<ServiceRow, 'interrupts' | 'when'>>,
): ServiceRow {
  return { interrupts: false, when: { kind: 'always' }, ...row }
}
