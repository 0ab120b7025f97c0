// Pregnancy and breastfeeding: drugs that harm the child, and teratogens without contraception on the list.

import { pregnancyLactationRows } from '../../reference/pregnancy-lactation.ts'
import { drugRowScreen } from './drug-rows.ts'
import { joinQuestions } from './joined-questions.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'pregnancy-lactation'
const title = 'Pregnancy and breastfeeding'
const screenRows = drugRowScreen({ id, title, rows: pregnancyLactationRows })

/** Sex, age and conditions decide; a lack of them is asked for once. */
export const pregnancyLactation: ScreeningRule = {
  id,
  title,
  sources: [...new Set(pregnancyLactationRows.map((row) => row.source))],
  needs: ['medications', 'ingredients', 'sex', 'birthDate', 'conditions'],
  screen: (chart) => joinQuestions(title, screenRows(chart)),
}
