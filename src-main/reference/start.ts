// START, version 3: what an older adult may lack. Every criterion is a row or stands among those a chart cannot judge.

import type { PatientRow } from './drug-row.ts'
import { startHeart } from './start/heart.ts'

/** Every row; ids open with the criterion: `start-b2-statin`. */
export const startRows: readonly PatientRow[] = [...startHeart]
