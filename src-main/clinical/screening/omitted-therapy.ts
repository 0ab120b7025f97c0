// Therapy that is missing: what conditions, results and other drugs call for, and the list does not hold. Tests that
// are due are another family's.

import { insteadRows, omissionRows } from '../../reference/omitted-therapy.ts'
import type { ScreeningRule } from './rule.ts'
import { therapyScreen } from './therapy-rows.ts'

const id = 'omitted-therapy'
const title = 'Missing therapy'

/** What is missing, and what stands in its place. */
export const omittedTherapy: ScreeningRule = {
  id,
  title,
  sources: [...new Set([...omissionRows, ...insteadRows].map((row) => row.source))],
  needs: ['medications', 'ingredients', 'conditions', 'birthDate', 'sex', 'observations'],
  screen: therapyScreen({ id, title, rows: omissionRows }, { rows: insteadRows }),
}
