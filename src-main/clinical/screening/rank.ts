// The order of findings, and how many may stop a review. Nothing is dropped: the rest is listed.

import { type Concern, type Finding, severities } from '../finding.ts'
import { findingGroup } from '../finding-group.ts'

/** At most this many findings interrupt; more are ignored rather than answered. */
export const MOST_INTERRUPTIONS = 5

function weight(finding: Finding): number {
  return finding.kind === 'concern' ? severities.indexOf(finding.severity) : severities.length
}

function compare(a: Finding, b: Finding): number {
  const interrupts = (f: Finding) => (f.kind === 'concern' && f.interrupts ? 0 : 1)
  return (
    interrupts(a) - interrupts(b) ||
    weight(a) - weight(b) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/**
 * Interrupting first, then by severity, then by rule; cannot-tell last. One finding of a group interrupts, and at most
 * five groups do: every other concern keeps its place and its severity. Findings of equal rank keep their order.
 */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  let left = MOST_INTERRUPTIONS
  const stopped = new Set<string>()
  return findings.toSorted(compare).map((finding) => {
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
