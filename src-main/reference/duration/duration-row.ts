// A row about a drug that is taken for longer than it should be.

import { all, type Circumstance, takenLongerThan } from '../circumstance.ts'
import type { DrugGroup } from '../drug-group.ts'
import { type DrugRow, unnecessary } from '../drug-row.ts'
import type { SourceId } from '../source.ts'

export interface DurationOptions {
  readonly interrupts?: boolean
  readonly source?: SourceId
  readonly category?: DrugRow['category']
  readonly topic?: string
  /** What must also hold. */
  readonly when?: Circumstance
}

/** Fires when the start is more than `days` ago and `when` holds. */
export function longerThan(
  days: number,
  [id, group]: readonly [id: string, group: DrugGroup],
  severity: DrugRow['severity'],
  effect: string,
  recommendation: string,
  {
    interrupts = false,
    source = 'fda-label-time',
    category = unnecessary,
    topic,
    when,
  }: DurationOptions = {},
): DrugRow {
  const long = takenLongerThan(days)
  return {
    id: `duration-${id}`,
    drugs: group,
    ...(topic === undefined ? {} : { topic }),
    when: when === undefined ? long : all(when, long),
    severity,
    interrupts,
    category,
    effect,
    recommendation,
    source,
  }
}
