// Rows about food and drink as text, one a line. Columns: id | drugs | severity and outcome | effect | recommendation.
// Drugs are names, and classes in brackets. The outcome is `harm`, or what becomes of the effect: `high`, `low`.

import { always, type Circumstance } from '../circumstance.ts'
import { type ConcernCategory, type DrugRow, harm, tooHigh, tooLow } from '../drug-row.ts'
import type { SourceId } from '../source.ts'
import { readCells, readGroup } from '../text-table.ts'

const outcomes: Readonly<Record<string, ConcernCategory>> = { harm, high: tooHigh, low: tooLow }

function readJudgement(id: string, text: string): Pick<DrugRow, 'severity' | 'category'> {
  const [severity, outcome = ''] = text.split(' ')
  const category = outcomes[outcome]
  if (category === undefined || (severity !== 'minor' && severity !== 'moderate'))
    throw new Error(`Unknown word in the row ${id}: ${text}`)
  return { severity, category }
}

/** The rows of a table; none interrupts a review. Throws for a line that it cannot read. */
export function foodRows(
  source: SourceId,
  table: string,
  when: Circumstance = always,
): readonly DrugRow[] {
  return readCells(table, 5).map(
    ([id = '', drugs = '', judged = '', effect = '', advice = '']) => ({
      id,
      drugs: readGroup(drugs),
      when,
      ...readJudgement(id, judged),
      interrupts: false,
      effect,
      recommendation: advice,
      source,
    }),
  )
}
