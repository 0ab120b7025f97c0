// START, version 3: what an older adult may lack. Every criterion is a row or stands among those a chart cannot judge.

import type { PatientRow } from './drug-row.ts'
import { startBody } from './start/body.ts'
import { startBones } from './start/bones.ts'
import { startBrain } from './start/brain.ts'
import { startHeart } from './start/heart.ts'
import { startPrevention } from './start/prevention.ts'

/** Every row; ids open with the criterion: `start-b2-statin`. */
export const startRows: readonly PatientRow[] = [
  ...startHeart,
  ...startBrain,
  ...startBody,
  ...startBones,
  ...startPrevention,
]

export interface NotJudgeable {
  /** Letter and number of the criterion: `K1`. */
  readonly id: string
  readonly reason: string
}

/** Criteria that no fact of a chart decides; a pharmacist judges them in the talk with the patient. */
export const startNotJudgeable: readonly NotJudgeable[] = [
  {
    id: 'A1',
    reason: 'It asks for any drug that is clearly indicated: the other criteria say which.',
  },
  {
    id: 'K1',
    reason: 'How severe pain is, and whether weaker drugs failed, is not on a chart as a value.',
  },
]
