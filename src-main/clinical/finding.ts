// What a screening rule answers. A missing fact is an answer of its own kind, never silence.

import type { Fact } from './chart.ts'
import type { Day } from './dates.ts'

export const severities = ['critical', 'major', 'moderate', 'minor'] as const
export type Severity = (typeof severities)[number]

/** PQA Medication Therapy Problem categories, in the order in which drugs are judged. */
export const pqaCategories = ['indication', 'effectiveness', 'safety', 'adherence'] as const
export type PqaCategory = (typeof pqaCategories)[number]

/** The seven drug-therapy-problem categories of pharmaceutical care (Cipolle, Strand, Morley). */
export const dtpCategories = [
  'unnecessary-drug-therapy',
  'needs-additional-drug-therapy',
  'ineffective-drug',
  'dosage-too-low',
  'adverse-drug-reaction',
  'dosage-too-high',
  'nonadherence',
] as const
export type DtpCategory = (typeof dtpCategories)[number]

export interface Subject {
  readonly name: string
  readonly rxcui: string | null
  readonly kind: 'drug' | 'condition' | 'allergy' | 'result'
  /** Id of the chart entry; null when the subject is not one entry. */
  readonly id: string | null
}

/** One fact that a rule saw, with its value and the date it is from. */
export interface Evidence {
  readonly fact: string
  readonly value: string
  readonly unit: string | null
  readonly date: Day | null
}

export interface Concern {
  readonly kind: 'concern'
  readonly rule: string
  /** Id of the table row that fired. */
  readonly row: string
  readonly severity: Severity
  /** True when the review must stop and answer it; the rest are listed. */
  readonly interrupts: boolean
  readonly category: { readonly pqa: PqaCategory; readonly dtp: DtpCategory }
  readonly subjects: readonly Subject[]
  readonly evidence: readonly Evidence[]
  readonly text: string
  readonly recommendation: string
  readonly source: { readonly id: string; readonly citation: string }
}

export interface CannotTell {
  readonly kind: 'cannot-tell'
  readonly rule: string
  /** What could not be told, in a few words: "Interactions of white water pill". */
  readonly about: string
  readonly missing: readonly Fact[]
  /** Ids of the chart entries that lack the fact, so that a screen can lead there. */
  readonly subjectIds: readonly string[]
}

export type Finding = Concern | CannotTell

/**
 * The same key for the same concern about the same chart entries. Subjects without an entry id count by
 * name. A decision is stored under this key.
 */
export function findingKey(finding: Finding): string {
  const about =
    finding.kind === 'concern'
      ? finding.subjects.map((s) => s.id ?? `${s.kind}=${s.name}`)
      : [...finding.subjectIds, ...finding.missing]
  const row = finding.kind === 'concern' ? finding.row : 'cannot-tell'
  return [finding.rule, row, ...about.toSorted()].join('|')
}

/** The facts behind a finding as text: a dismissed finding stays quiet while this stays the same. */
export function findingFacts(finding: Finding): string {
  return finding.kind === 'concern'
    ? JSON.stringify([
        finding.severity,
        finding.evidence.map((e) => [e.fact, e.value, e.unit, e.date]),
      ])
    : JSON.stringify(finding.missing)
}
