// Tobacco and alcohol: help that is not offered, and drugs that either changes.

import { helpRows, substanceRows } from '../../reference/tobacco-alcohol.ts'
import type { ScreeningRule } from './rule.ts'
import { therapyScreen } from './therapy-rows.ts'

const id = 'tobacco-alcohol'
const title = 'Tobacco and alcohol'

/** Asks for tobacco use when no smoking status is on record: no code is not a no. */
export const tobaccoAlcohol: ScreeningRule = {
  id,
  title,
  sources: [...new Set([...helpRows, ...substanceRows].map((row) => row.source))],
  needs: ['medications', 'ingredients', 'conditions', 'tobaccoUse', 'birthDate'],
  screen: therapyScreen({ id, title, rows: helpRows }, { rows: substanceRows }),
}
