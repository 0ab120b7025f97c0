// The liver: drugs that must not be used, or need less, in liver disease or with high enzymes.

import { hepaticCautionRows } from '../../reference/hepatic-caution.ts'
import { drugRowScreen } from './drug-rows.ts'
import { joinQuestions } from './joined-questions.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'hepatic-caution'
const title = 'Liver'
const screenRows = drugRowScreen({ id, title, rows: hepaticCautionRows })

/** Use and dose in liver disease; a lack of the same facts is asked for once. */
export const hepaticCaution: ScreeningRule = {
  id,
  title,
  sources: [...new Set(hepaticCautionRows.map((row) => row.source))],
  needs: [
    'medications',
    'ingredients',
    'conditions',
    'observations',
    'alt',
    'strength',
    'dailyDose',
  ],
  screen: (chart) => joinQuestions(title, screenRows(chart)),
}
