// Expected kidney limits of anticoagulants: row | drug | dose units a day | measure | band | mg a day | condition.

import { readLimits } from './limit-line.ts'

export const anticoagulantLimits = readLimits(`
renal-rivaroxaban-too-high | rivaroxaban 20 mg tablet | 1 | clearance | [, 50] | > 15 | I48.20
renal-rivaroxaban-too-low | rivaroxaban 15 mg tablet | 1 | clearance | (50, ) | < 20 | I48.20
renal-rivaroxaban-below-15 | rivaroxaban 15 mg tablet | 1 | clearance | [, 15)
renal-dabigatran-too-high | dabigatran etexilate 150 mg capsule | 2 | clearance | [15, 30] | > 150 | I48.20
renal-dabigatran-too-low | dabigatran etexilate 75 mg capsule | 2 | clearance | (30, ) | < 300 | I48.20
renal-dabigatran-below-15 | dabigatran etexilate 75 mg capsule | 2 | clearance | [, 15)
renal-edoxaban-above-95 | edoxaban 60 mg tablet | 1 | clearance | (95, ) | - | I48.20
renal-edoxaban-too-high | edoxaban 60 mg tablet | 1 | clearance | [, 50] | > 30
renal-edoxaban-too-low | edoxaban 30 mg tablet | 1 | clearance | (50, 95] | < 60 | I48.20
renal-edoxaban-below-15 | edoxaban 30 mg tablet | 1 | clearance | [, 15)
renal-enoxaparin-below-30 | enoxaparin injection | 1 | clearance | [, 30)
`)
