// Screens a patient against a table of patient rows: the engine of families about what is missing or not reached.
// Questions that lack the same facts are one cannot-tell, so that a sparse chart does not bury the rest.

import type { PatientRow } from '../../reference/drug-row.ts'
import type { Chart, Fact } from '../chart.ts'
import type { Finding } from '../finding.ts'
import { judge } from './circumstance.ts'
import { concern, noList, screenedList } from './screened-list.ts'

export interface PatientRowFamily {
  readonly id: string
  readonly title: string
  readonly rows: readonly PatientRow[]
}

/** Named in a cannot-tell; more are counted. */
const TOPICS_NAMED = 3

/** All findings of a family of patient rows about one chart. */
export function screenPatientRows(family: PatientRowFamily, chart: Chart): readonly Finding[] {
  const { id, title, rows } = family
  const list = screenedList(chart)
  if (list === null) return [noList(id, title, ['medications'])]
  const findings: Finding[] = []
  const open = new Map<string, { readonly missing: readonly Fact[]; readonly topics: string[] }>()
  for (const row of rows) {
    const judged = judge(row.when, chart, list, null)
    if (judged.answer === 'yes')
      findings.push(concern(id, row, row.category, row.topic, judged.subjects, judged.evidence))
    if (judged.answer !== 'cannot-tell') continue
    const missing = firstAsked(chart, judged.missing)
    const key = missing.toSorted().join(' ')
    const known = open.get(key)
    if (known === undefined) open.set(key, { missing, topics: [row.topic] })
    else if (!known.topics.includes(row.topic)) known.topics.push(row.topic)
  }
  for (const { missing, topics } of open.values())
    findings.push({
      kind: 'cannot-tell',
      rule: id,
      about: `${title}: ${namedTopics(topics)}`,
      missing,
      // Lines without ingredients are what an unanswered "is it taken" waits for.
      subjectIds: missing.includes('ingredients') ? list.unidentified.map((m) => m.id) : [],
    })
  return findings
}

/** A chart without any conditions or results is asked for these first: the rest may then not matter. */
function firstAsked(chart: Chart, missing: readonly Fact[]): readonly Fact[] {
  if (chart.conditions === null && missing.includes('conditions')) return ['conditions']
  if (chart.observations === null && missing.includes('observations')) return ['observations']
  return missing
}

function namedTopics(topics: readonly string[]): string {
  const named = topics.slice(0, TOPICS_NAMED).join(', ')
  const more = topics.length - TOPICS_NAMED
  return more > 0 ? `${named} and ${more} more` : named
}
