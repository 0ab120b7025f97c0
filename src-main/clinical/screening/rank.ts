// The order of findings, and how many may stop a review. Nothing is dropped: the rest is listed.

import { type Concern, type Finding, severities } from '../finding.ts'
import { findingGroup } from '../finding-group.ts'

/** At most this many findings interrupt; more are ignored rather than answered. */
export const MOST_INTERRUPTIONS = 5

const weights = new Map(severities.map((severity, place) => [severity, place]))

/** Interrupting ones first, then by severity, cannot-tell last: the lower, the further up. */
function weight(finding: Finding): number {
  if (finding.kind !== 'concern') return 2 * severities.length
  const place = weights.get(finding.severity) ?? severities.length
  return finding.interrupts ? place : severities.length + place
}

interface Weighed {
  readonly finding: Finding
  readonly weight: number
}

function compare(a: Weighed, b: Weighed): number {
  if (a.weight !== b.weight) return a.weight - b.weight
  const [first, second] = [a.finding.rule, b.finding.rule]
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * Interrupting first, then by severity, then by rule; cannot-tell last. One finding of a group interrupts, and at most
 * five groups do: every other concern keeps its place and its severity. Findings of equal rank keep their order.
 */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  let left = MOST_INTERRUPTIONS
  const stopped = new Set<string>()
  const weighed = findings.map((finding) => ({ finding, weight: weight(finding) })).sort(compare)
  return weighed.map(({ finding }) => {
    if (finding.kind !== 'concern' || !finding.interrupts) return finding
    const group = findingGroup(finding)
    if (!stopped.has(group) && left > 0) {
      stopped.add(group)
      left -= 1
      return finding
    }
    return { ...finding, interrupts: false } satisfies Concern
  })
}
