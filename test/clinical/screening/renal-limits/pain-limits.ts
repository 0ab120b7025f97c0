// Expected kidney limits of drugs for pain: row | drug | dose units a day | measure | band | mg a day | condition.

import { readLimits } from './limit-line.ts'

export const painLimits = readLimits(`
renal-tramadol-below-30 | tramadol 50 mg tablet | 6 | clearance | [, 30) | > 200
renal-tramadol-extended-release-below-30 | tramadol 100 mg extended release tablet | 1 | clearance | [, 30)
renal-morphine-below-30 | morphine 15 mg tablet | 2 | clearance | [, 30)
renal-codeine-below-30 | codeine 30 mg tablet | 2 | clearance | [, 30)
renal-meperidine-below-30 | meperidine 50 mg tablet | 2 | clearance | [, 30)
renal-tapentadol-below-30 | tapentadol 50 mg tablet | 2 | clearance | [, 30)
renal-opioid-levels-below-30 | oxycodone 5 mg tablet | 2 | clearance | [, 30)
renal-nsaid-below-30 | naproxen 500 mg tablet | 2 | egfr | [, 30)
renal-nsaid-30-to-60 | naproxen 500 mg tablet | 1 | egfr | [30, 60)
`)
