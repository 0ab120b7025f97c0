// Drugs in pregnancy, while breastfeeding, and teratogens without contraception. Men and women above 55 are no
// question here.

import type { DrugRow } from './drug-row.ts'
import { lactationRows } from './pregnancy-lactation/lactation.ts'
import { potentialRows } from './pregnancy-lactation/potential.ts'
import { pregnancyRows } from './pregnancy-lactation/pregnancy.ts'

/** Every row about pregnancy and breastfeeding. */
export const pregnancyLactationRows: readonly DrugRow[] = [
  ...pregnancyRows,
  ...lactationRows,
  ...potentialRows,
]
