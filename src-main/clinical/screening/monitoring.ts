// Monitoring: results are on record, but a test that a drug needs is not among them in its interval. A chart of which
// no results are known is a question and no finding.

import { monitoringRows } from '../../reference/monitoring.ts'
import type { Chart } from '../chart.ts'
import { type Concern, type Finding, severities } from '../finding.ts'
import { askDrugsFirst } from './joined-questions.ts'
import { screenPatientRows } from './patient-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'monitoring'
const family = { id, title: 'Monitoring', rows: monitoringRows }
const topicOf = new Map(monitoringRows.map((row) => [row.id, row.topic]))

/** Every row that fires, also those that ask for the same tests. */
export function dueTests(chart: Chart): readonly Finding[] {
  return screenPatientRows(family, chart)
}

/** Rows that ask for the same tests become one finding: the most severe one, with the drugs of all. */
function joinTests(findings: readonly Finding[]): readonly Finding[] {
  const byTests = new Map<string, Concern>()
  const rest: Finding[] = []
  for (const finding of findings) {
    if (finding.kind !== 'concern') {
      rest.push(finding)
      continue
    }
    const tests = topicOf.get(finding.row) ?? finding.row
    const known = byTests.get(tests)
    byTests.set(tests, known === undefined ? finding : joined(known, finding))
  }
  return [...byTests.values(), ...rest]
}

function joined(a: Concern, b: Concern): Concern {
  const isFirst = severities.indexOf(a.severity) <= severities.indexOf(b.severity)
  const [lead, other] = isFirst ? [a, b] : [b, a]
  const known = new Set(lead.subjects.map((s) => s.id))
  const seen = new Set(lead.evidence.map((e) => JSON.stringify(e)))
  return {
    ...lead,
    subjects: [...lead.subjects, ...other.subjects.filter((s) => !known.has(s.id))],
    evidence: [...lead.evidence, ...other.evidence.filter((e) => !seen.has(JSON.stringify(e)))],
  }
}

/** Tests that are due; the last value and its day are the evidence. */
export const monitoring: ScreeningRule = {
  id,
  title: family.title,
  sources: [...new Set(monitoringRows.map((row) => row.source))],
  needs: [
    'medications',
    'ingredients',
    'observations',
    'birthDate',
    'sex',
    'creatinine',
    'weight',
    'egfr',
  ],
  screen: (chart) => askDrugsFirst(family.title, joinTests(dueTests(chart))),
}
