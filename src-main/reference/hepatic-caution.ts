// Drugs to avoid or to lower in liver disease, by the diagnosis or by an ALT above three times 40 U/L.

import type { DrugRow } from './drug-row.ts'
import { bodyLiverRows } from './hepatic-caution/body.ts'
import { brainLiverRows } from './hepatic-caution/brain.ts'
import { heartLiverRows } from './hepatic-caution/heart.ts'
import { painLiverRows } from './hepatic-caution/pain.ts'

/** Every row about the liver. */
export const hepaticCautionRows: readonly DrugRow[] = [
  ...heartLiverRows,
  ...bodyLiverRows,
  ...brainLiverRows,
  ...painLiverRows,
]
