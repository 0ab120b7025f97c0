// Duration: drugs taken for longer than planned, with the reasons that justify it.

import { durationRows } from '../../reference/duration.ts'
import { drugRowScreen } from './drug-rows.ts'
import { joinQuestions } from './joined-questions.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'duration'
const title = 'Duration'
const screenRows = drugRowScreen({ id, title, rows: durationRows })

/** Length of treatment by the start date; unknown starts are asked for once. */
export const duration: ScreeningRule = {
  id,
  title,
  sources: [...new Set(durationRows.map((row) => row.source))],
  needs: ['medications', 'ingredients', 'startDate', 'conditions', 'birthDate'],
  screen: (chart) => joinQuestions(title, screenRows(chart)),
}
