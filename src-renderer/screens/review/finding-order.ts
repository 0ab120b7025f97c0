// In which order and under which headings the findings of a review are listed: pure.

import type { FindingView } from '../../../src-main/contract/reviews.ts'
import { severities } from '../../../src-main/contract/vocabulary.ts'

export type GroupId = 'interrupting' | 'listed' | 'cannot-tell' | 'decided' | 'quiet'

export interface FindingGroup {
  readonly id: GroupId
  readonly title: string
  readonly findings: readonly FindingView[]
}

const titles: Readonly<Record<GroupId, string>> = {
  interrupting: 'Answer these first',
  listed: 'Other findings',
  'cannot-tell': 'Cannot tell',
  decided: 'Decided',
  quiet: 'Quiet: dismissed before, facts unchanged',
}

function groupOf(view: FindingView): GroupId {
  if (view.isQuiet) return 'quiet'
  if (view.decision !== null) return 'decided'
  if (view.finding.kind === 'cannot-tell') return 'cannot-tell'
  return view.finding.interrupts ? 'interrupting' : 'listed'
}

function weight({ finding }: FindingView): number {
  return finding.kind === 'concern' ? severities.indexOf(finding.severity) : severities.length
}

/** Groups that hold something, most pressing first; inside a group the more severe come first. */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const order: readonly GroupId[] = ['interrupting', 'listed', 'cannot-tell', 'decided', 'quiet']
  return order.flatMap((id) => {
    const own = findings.filter((one) => groupOf(one) === id)
    return own.length === 0
      ? []
      : [{ id, title: titles[id], findings: own.toSorted((a, b) => weight(a) - weight(b)) }]
  })
}
