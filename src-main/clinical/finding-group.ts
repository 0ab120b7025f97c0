// Which findings are one question to a pharmacist: several tables may say the same of the same drug. A group is shown
// once, led by its most pressing finding, and decided once; every finding in it keeps its evidence and source.

import type { Finding } from './finding.ts'
import { inAskedOrder } from './missing-facts.ts'

/** Rules about a test that is due: another question than whether the drug should be taken. */
const testRules: ReadonlySet<string> = new Set(['monitoring', 'narrow-index'])

/** Rules whose findings open with a topic: one drug may miss two goals. */
const topicRules: ReadonlySet<string> = new Set(['goals'])

/**
 * The same key for findings that ask the same: the same drugs with the same kind of problem; without a drug, the
 * same topic; for what cannot be told, the same fact to ask for first.
 */
export function findingGroup(finding: Finding): string {
  if (finding.kind === 'cannot-tell') {
    const [fact = ''] = inAskedOrder(finding.missing)
    return `cannot-tell|${fact}`
  }
  const drugs = new Set(
    finding.subjects.flatMap((s) => (s.kind === 'drug' ? [s.id ?? s.name] : [])),
  )
  const question = testRules.has(finding.rule) ? 'test' : finding.category.dtp
  // What is missing differs for the same drug: a laxative and naloxone with one opioid are two questions.
  const isTopic =
    topicRules.has(finding.rule) || finding.category.dtp === 'needs-additional-drug-therapy'
  const about =
    drugs.size > 0 && !isTopic
      ? [...drugs].toSorted()
      : [finding.text.split(':', 1)[0]?.toLowerCase() ?? '']
  return [question, ...about].join('|')
}
