// Drugs without a reason on record, and chronic conditions without a drug. Asked only where the reason beside the
// medication is empty, its directions are known and every condition carries a code.

import { unexplainedRows, untreatedConditionRows } from '../../reference/indication.ts'
import type { ScreeningRule } from './rule.ts'
import { therapyScreen } from './therapy-rows.ts'

const id = 'indication'
const title = 'Reasons for therapy'

/** Drug without indication, and indication without drug. */
export const indication: ScreeningRule = {
  id,
  title,
  sources: [...new Set([...untreatedConditionRows, ...unexplainedRows].map((row) => row.source))],
  needs: ['medications', 'ingredients', 'conditions', 'birthDate', 'directions'],
  screen: therapyScreen({ id, title, rows: untreatedConditionRows }, { rows: unexplainedRows }),
}
