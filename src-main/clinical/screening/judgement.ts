// The three values of a judgement, and how several are joined.

import type { Fact } from '../chart.ts'
import type { Evidence, Subject } from '../finding.ts'

export interface Judgement {
  readonly answer: 'yes' | 'no' | 'cannot-tell'
  /** What was seen, for a yes. */
  readonly evidence: readonly Evidence[]
  readonly subjects: readonly Subject[]
  /** What lacks, for a cannot-tell. */
  readonly missing: readonly Fact[]
}

/** It does not hold. */
export const no: Judgement = { answer: 'no', evidence: [], subjects: [], missing: [] }

/** It holds, and this was seen. */
export function yes(evidence: readonly Evidence[], subjects: readonly Subject[] = []): Judgement {
  return { answer: 'yes', evidence, subjects, missing: [] }
}

/** These facts lack. */
export function cannotTell(...missing: readonly Fact[]): Judgement {
  return { answer: 'cannot-tell', evidence: [], subjects: [], missing }
}

/** All together: cannot tell when one cannot, else yes with everything that was seen. None may be a no. */
export function join(parts: readonly Judgement[]): Judgement {
  const missing = [...new Set(parts.flatMap((p) => p.missing))]
  if (missing.length > 0) return cannotTell(...missing)
  return yes(
    withoutDoubles(parts.flatMap((p) => p.evidence)),
    eachOnce(parts.flatMap((p) => p.subjects)),
  )
}

/** One entry may hold two circumstances. */
function eachOnce(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.filter(
    (one, i) =>
      subjects.findIndex((s) => s.kind === one.kind && s.id === one.id && s.name === one.name) ===
      i,
  )
}

/** One fact may hold two circumstances: an age over 65 and over 75. */
function withoutDoubles(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(
    (one, i) =>
      evidence.findIndex(
        (e) => e.fact === one.fact && e.value === one.value && e.date === one.date,
      ) === i,
  )
}
