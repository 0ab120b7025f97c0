// Levels of drugs with a narrow index: due, too high or too low.

import { narrowIndexRows } from '../../reference/narrow-index.ts'
import { askDrugsFirst } from './joined-questions.ts'
import { screenPatientRows } from './patient-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'narrow-index'
const family = { id, title: 'Levels', rows: narrowIndexRows }

/** Levels that are due or out of range. */
export const narrowIndex: ScreeningRule = {
  id,
  title: family.title,
  sources: [...new Set(narrowIndexRows.map((row) => row.source))],
  needs: ['medications', 'ingredients', 'observations', 'birthDate', 'conditions'],
  screen: (chart) => askDrugsFirst(family.title, screenPatientRows(family, chart)),
}
