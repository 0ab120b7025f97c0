// What a person said for claims of one encounter, read by subject and name. Not: what the chart says.

import { type Day, day, isDay } from '../../clinical/dates.ts'
import type { ClaimFact } from '../../contract/claim-words.ts'

/** One row of `claim_facts` as far as it is read here. */
export interface SaidRow {
  readonly subject_id: string
  readonly field: string
  readonly value: string
}

export interface Said {
  readonly text: (subjectId: string, field: ClaimFact) => string | null
  /** One word of a list; null when nobody said one of it. */
  readonly word: <T extends string>(
    subjectId: string,
    field: ClaimFact,
    words: readonly T[],
  ) => T | null
  readonly whole: (subjectId: string, field: ClaimFact) => number | null
  readonly day: (subjectId: string, field: ClaimFact) => Day | null
}

/** The facts of one encounter. */
export function saidOf(rows: readonly SaidRow[]): Said {
  const text = (subjectId: string, field: ClaimFact) =>
    rows.find((row) => row.subject_id === subjectId && row.field === field)?.value ?? null
  return {
    text,
    word: (subjectId, field, words) => {
      const value = text(subjectId, field)
      return words.find((word) => word === value) ?? null
    },
    whole: (subjectId, field) => {
      const value = text(subjectId, field)
      return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null
    },
    day: (subjectId, field) => {
      const value = text(subjectId, field)
      return value !== null && isDay(value) ? day(value) : null
    },
  }
}
