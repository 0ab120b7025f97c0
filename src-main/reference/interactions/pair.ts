// Interactions as a text table, one a line, that a pharmacist can check by eye. Columns:
//   id | first party | second party | grade and outcome | effect | recommendation.
// A party lists names, and classes in brackets. The grade `stop` is major and interrupts the review. The outcome is
// `harm`, or what becomes of a drug's effect: `high`, `low`.

import type { InteractionRow, Mechanism } from '../interactions.ts'
import type { SourceId } from '../source.ts'
import { readCells, readGroup } from '../text-table.ts'

const categories = {
  harm: { pqa: 'safety', dtp: 'adverse-drug-reaction' },
  high: { pqa: 'safety', dtp: 'dosage-too-high' },
  low: { pqa: 'effectiveness', dtp: 'dosage-too-low' },
} as const

const grades = {
  critical: { severity: 'critical', interrupts: true },
  stop: { severity: 'major', interrupts: true },
  major: { severity: 'major', interrupts: false },
  moderate: { severity: 'moderate', interrupts: false },
  minor: { severity: 'minor', interrupts: false },
} as const

function oneOf<Value>(table: Readonly<Record<string, Value>>, key: string, id: string): Value {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  if (value === undefined) throw new Error(`Unknown word in the interaction ${id}: ${key}`)
  return value
}

/** The rows of a table of one mechanism and source; throws for a line that it cannot read. */
export function pairs(
  mechanism: Mechanism,
  source: SourceId,
  table: string,
): readonly InteractionRow[] {
  return readCells(table, 6).map(
    ([id = '', a = '', b = '', judged = '', effect = '', advice = '']) => {
      const [grade = '', outcome = ''] = judged.split(' ')
      return {
        id,
        parties: [readGroup(a), readGroup(b)],
        ...oneOf(grades, grade, id),
        mechanism,
        category: oneOf(categories, outcome, id),
        effect,
        recommendation: advice,
        source,
      }
    },
  )
}
