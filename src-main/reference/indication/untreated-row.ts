// The usual form of a row about a chronic condition for which the list holds nothing.

import { all, type Circumstance, from, has, not, notTaking } from '../circumstance.ts'
import type { DrugGroup } from '../drug-group.ts'
import { omitted, type PatientRow } from '../drug-row.ts'
import type { Site } from '../ingredients/ingredient-row.ts'
import type { SourceId } from '../source.ts'

interface Given {
  readonly id: string
  readonly topic: string
  /** The condition in words, and its ICD-10-CM prefixes, parted by spaces. */
  readonly condition: string
  readonly codes: string
  readonly group: DrugGroup
  readonly sites?: readonly Site[]
  readonly and?: Circumstance
  readonly severity?: 'major' | 'moderate' | 'minor'
  readonly recommendation: string
  readonly source: SourceId
}

/** The row: its condition is on record, and no drug of its group is on the list. */
export function untreated({
  id,
  topic,
  condition,
  codes,
  group,
  sites,
  and,
  severity = 'minor',
  recommendation,
  source,
}: Given): PatientRow {
  const none = sites === undefined ? notTaking(group) : not({ kind: 'taking', drugs: group, sites })
  const known = has(condition, ...codes.split(' '))
  return {
    id: `untreated-${id}`,
    topic,
    when: and === undefined ? all(known, none, from(18)) : all(known, none, and, from(18)),
    severity,
    interrupts: false,
    category: omitted,
    effect: `The chart names ${condition}, and nothing on the list treats it.`,
    recommendation,
    source,
  }
}
