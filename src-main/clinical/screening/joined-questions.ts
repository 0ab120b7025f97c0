// Joins what a family cannot tell for lack of the same facts into one question, so that a missing creatinine is asked
// for once and not once for each drug. Says nothing about concerns.

import type { CannotTell, Finding } from '../finding.ts'

/** Named in a question; more are counted. */
const NAMED = 3

/**
 * Cannot-tells of one rule with the same missing facts become one, with all their chart entries; a medication without
 * ingredients keeps its own, because each has to be identified by itself. `title` opens what it is about.
 */
export function joinQuestions(title: string, findings: readonly Finding[]): readonly Finding[] {
  const joined = new Map<string, { readonly first: CannotTell; readonly of: CannotTell[] }>()
  const rest: Finding[] = []
  for (const finding of findings) {
    if (finding.kind !== 'cannot-tell' || finding.missing.includes('ingredients')) {
      rest.push(finding)
      continue
    }
    const key = finding.missing.toSorted().join(' ')
    const known = joined.get(key)
    if (known === undefined) joined.set(key, { first: finding, of: [finding] })
    else known.of.push(finding)
  }
  return [...rest, ...[...joined.values()].map(({ first, of }) => joinedOf(title, first, of))]
}

function joinedOf(title: string, first: CannotTell, of: readonly CannotTell[]): CannotTell {
  if (of.length === 1) return first
  const names = of.map(({ about }) => about.replace(`${title} for `, ''))
  const more = names.length - NAMED
  const named = names.slice(0, NAMED).join(', ')
  return {
    ...first,
    about: `${title} for ${named}${more > 0 ? ` and ${more} more` : ''}`,
    subjectIds: of.flatMap(({ subjectIds }) => subjectIds),
  }
}

/**
 * Of the questions of a family about drugs and more, one about the drugs: before a medication is identified nobody
 * knows whether the other facts matter.
 */
export function askDrugsFirst(title: string, findings: readonly Finding[]): readonly Finding[] {
  const isAboutDrugs = (f: Finding): f is CannotTell =>
    f.kind === 'cannot-tell' && f.missing.includes('ingredients')
  const [first] = findings.filter(isAboutDrugs)
  if (first === undefined) return findings
  const rest = findings.filter((f) => !isAboutDrugs(f))
  return [...rest, { ...first, about: `${title} of a medication`, missing: ['ingredients'] }]
}
