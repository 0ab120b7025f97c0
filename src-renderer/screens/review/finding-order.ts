// In which order and under which headings the findings of a review are listed: pure. Findings that ask the same
// question are one line, led by the most pressing one that is still open.

import type { FindingView } from '../../../src-main/contract/reviews.ts'
import { inAskedOrder, missingWords, severities } from '../../../src-main/contract/vocabulary.ts'

export type GroupId = 'interrupting' | 'listed' | 'minor' | 'cannot-tell' | 'decided' | 'quiet'

/** The headings that start folded: asked for with a key. */
export const foldedGroups = ['minor', 'quiet'] as const satisfies readonly GroupId[]
export type FoldedGroup = (typeof foldedGroups)[number]

export interface FindingLine {
  readonly lead: FindingView
  /** The rest of the group, most severe first. */
  readonly also: readonly FindingView[]
}

export interface FindingGroup {
  readonly id: GroupId
  readonly title: string
  readonly lines: readonly FindingLine[]
}

const titles: Readonly<Record<GroupId, string>> = {
  interrupting: 'Answer these first',
  listed: 'Other findings',
  minor: 'For information',
  'cannot-tell': 'Cannot tell',
  decided: 'Decided',
  quiet: 'Quiet: dismissed before, facts unchanged',
}

const order: readonly GroupId[] = [
  'interrupting',
  'listed',
  'minor',
  'cannot-tell',
  'decided',
  'quiet',
]

function groupOf(view: FindingView): GroupId {
  if (view.isQuiet) return 'quiet'
  if (view.decision !== null) return 'decided'
  if (view.finding.kind === 'cannot-tell') return 'cannot-tell'
  if (view.finding.interrupts) return 'interrupting'
  return view.finding.severity === 'minor' ? 'minor' : 'listed'
}

function severity({ finding }: FindingView): number {
  return finding.kind === 'concern' ? severities.indexOf(finding.severity) : severities.length
}

/** Open before decided, interrupting before listed, severe before slight. */
function weight(view: FindingView): number {
  return order.indexOf(groupOf(view)) * 10 + severity(view)
}

/** Rules that cannot answer for lack of what the line asks for; 0 for a concern. */
export function rulesWaiting({ lead, also }: FindingLine): number {
  const rules = [lead, ...also].flatMap(({ finding }) =>
    finding.kind === 'cannot-tell' ? [finding.rule] : [],
  )
  return new Set(rules).size
}

/** What a line says: the concern, or the fact that its rules wait for. */
export function lineTitle({ finding }: FindingView): string {
  if (finding.kind === 'concern') return finding.text
  const [fact] = inAskedOrder(finding.missing)
  if (fact === undefined) return finding.about
  const words = missingWords(fact)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function linesOf(findings: readonly FindingView[]): readonly FindingLine[] {
  const byQuestion = Map.groupBy(findings, (view) => view.group)
  return [...byQuestion.values()].flatMap((views) => {
    const [lead, ...also] = views.toSorted((a, b) => weight(a) - weight(b))
    return lead === undefined ? [] : [{ lead, also }]
  })
}

/** Headings that hold something, most pressing first; under each the more severe come first, and what more rules wait for. */
export function groupFindings(findings: readonly FindingView[]): readonly FindingGroup[] {
  const lines = linesOf(findings)
  return order.flatMap((id) => {
    const own = lines.filter(({ lead }) => groupOf(lead) === id)
    const sorted = own.toSorted(
      (a, b) => severity(a.lead) - severity(b.lead) || rulesWaiting(b) - rulesWaiting(a),
    )
    return own.length === 0 ? [] : [{ id, title: titles[id], lines: sorted }]
  })
}

/** The lines that are shown, with `open` telling which folded headings are unfolded. */
export function shownLines(
  groups: readonly FindingGroup[],
  open: readonly FoldedGroup[],
): readonly FindingLine[] {
  return groups.flatMap((group) => (isFolded(group.id, open) ? [] : group.lines))
}

/** True for a heading whose lines are not shown now. */
export function isFolded(id: GroupId, open: readonly FoldedGroup[]): boolean {
  const folded = foldedGroups.find((one) => one === id)
  return folded !== undefined && !open.includes(folded)
}
