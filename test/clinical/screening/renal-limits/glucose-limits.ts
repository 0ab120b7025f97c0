// Expected kidney limits of drugs for glucose: row | drug | dose units a day | measure | band | mg a day | condition.

import { readLimits } from './limit-line.ts'

export const glucoseLimits = readLimits(`
renal-metformin-below-30 | metformin 500 mg tablet | 1 | egfr | [, 30)
renal-metformin-30-to-45 | metformin 1000 mg tablet | 2 | egfr | [30, 45) | > 1000
renal-sitagliptin-below-45 | sitagliptin 100 mg tablet | 1 | egfr | [30, 45) | > 50
renal-sitagliptin-below-30 | sitagliptin 50 mg tablet | 1 | egfr | [, 30) | > 25
renal-saxagliptin-below-45 | saxagliptin 5 mg tablet | 1 | egfr | [, 45) | > 2.5
renal-alogliptin-below-60 | alogliptin 25 mg tablet | 1 | clearance | [30, 60) | > 12.5
renal-alogliptin-below-30 | alogliptin 12.5 mg tablet | 1 | clearance | [, 30) | > 6.25
renal-glyburide-below-60 | glyburide 5 mg tablet | 1 | egfr | [, 60)
renal-exenatide-below-30 | exenatide 5 mcg injection | 1 | clearance | [, 30)
renal-exenatide-extended-below-45 | Bydureon BCise 2 mg injection | 1 | egfr | [, 45)
renal-lixisenatide-below-15 | lixisenatide injection | 1 | egfr | [, 15)
renal-canagliflozin-below-60 | canagliflozin 300 mg tablet | 1 | egfr | [, 60) | > 100
renal-ertugliflozin-below-45 | ertugliflozin 5 mg tablet | 1 | egfr | [, 45)
renal-dapagliflozin-below-45 | dapagliflozin 10 mg tablet | 1 | egfr | [, 45) | - | none
renal-empagliflozin-below-30 | empagliflozin 10 mg tablet | 1 | egfr | [, 30) | - | none
renal-bexagliflozin-below-30 | bexagliflozin 20 mg tablet | 1 | egfr | [, 30)
renal-glucosidase-inhibitor-below-25 | acarbose 50 mg tablet | 3 | clearance | [, 25)
`)
