// Expected kidney limits of drugs for brain and nerves: row | drug | dose units a day | measure | band | mg a day | condition.

import { readLimits } from './limit-line.ts'

export const brainLimits = readLimits(`
renal-gabapentin-below-60 | gabapentin 600 mg tablet | 3 | clearance | [30, 60) | > 1400
renal-gabapentin-below-30 | gabapentin 300 mg capsule | 3 | clearance | [15, 30) | > 700
renal-gabapentin-below-15 | gabapentin 400 mg capsule | 1 | clearance | [, 15) | > 300
renal-pregabalin-below-60 | pregabalin 150 mg capsule | 3 | clearance | [30, 60) | > 300
renal-pregabalin-below-30 | pregabalin 100 mg capsule | 2 | clearance | [15, 30) | > 150
renal-pregabalin-below-15 | pregabalin 100 mg capsule | 1 | clearance | [, 15) | > 75
renal-levetiracetam-below-80 | levetiracetam 750 mg tablet | 3 | clearance | [50, 80) | > 2000
renal-levetiracetam-below-50 | levetiracetam 1000 mg tablet | 2 | clearance | [30, 50) | > 1500
renal-levetiracetam-below-30 | levetiracetam 750 mg tablet | 2 | clearance | [, 30) | > 1000
renal-topiramate-below-70 | topiramate 100 mg tablet | 3 | clearance | [, 70) | > 200
renal-lacosamide-below-30 | lacosamide 200 mg tablet | 2 | clearance | [, 30) | > 300
renal-vigabatrin-below-80 | vigabatrin 500 mg tablet | 6 | clearance | [50, 80) | > 2250
renal-vigabatrin-below-50 | vigabatrin 500 mg tablet | 4 | clearance | [30, 50) | > 1500
renal-vigabatrin-below-30 | vigabatrin 500 mg tablet | 2 | clearance | [, 30) | > 750
renal-oxcarbazepine-below-30 | oxcarbazepine 300 mg tablet | 2 | clearance | [, 30)
renal-zonisamide-below-50 | zonisamide 100 mg capsule | 2 | egfr | [, 50)
renal-memantine-below-30 | memantine 10 mg tablet | 2 | clearance | [, 30) | > 14
renal-galantamine-below-60 | galantamine 24 mg capsule | 1 | clearance | [9, 60) | > 16
renal-galantamine-avoid-below-9 | galantamine 8 mg capsule | 1 | clearance | [, 9)
renal-amantadine-below-50 | amantadine 100 mg capsule | 2 | clearance | [30, 50) | > 100
renal-amantadine-below-30 | amantadine 100 mg capsule | 1 | clearance | [, 30) | > 50
renal-pramipexole-below-50 | pramipexole 1 mg tablet | 3 | clearance | [30, 50) | > 2.25
renal-pramipexole-below-30 | pramipexole 1 mg tablet | 2 | clearance | [, 30) | > 1.5
renal-venlafaxine-below-30 | venlafaxine 75 mg capsule | 3 | clearance | [, 30) | > 112.5
renal-desvenlafaxine-below-50 | desvenlafaxine 100 mg tablet | 1 | clearance | [30, 50) | > 50
renal-desvenlafaxine-below-30 | desvenlafaxine 50 mg tablet | 1 | clearance | [, 30) | > 25
renal-duloxetine-below-30 | duloxetine 30 mg capsule | 1 | egfr | [, 30)
renal-milnacipran-below-30 | milnacipran 100 mg tablet | 2 | clearance | [, 30) | > 100
renal-levomilnacipran-below-60 | levomilnacipran 120 mg capsule | 1 | clearance | [30, 60) | > 80
renal-levomilnacipran-below-30 | levomilnacipran 80 mg capsule | 1 | clearance | [, 30) | > 40
renal-mirtazapine-below-40 | mirtazapine 15 mg tablet | 1 | clearance | [, 40)
renal-paroxetine-below-30 | paroxetine 30 mg tablet | 2 | clearance | [, 30) | > 40
renal-paliperidone-below-80 | paliperidone 9 mg tablet | 1 | clearance | [50, 80) | > 6
renal-paliperidone-below-50 | paliperidone 6 mg tablet | 1 | clearance | [, 50) | > 3
renal-lurasidone-below-50 | lurasidone 120 mg tablet | 1 | clearance | [, 50) | > 80
renal-buspirone-below-30 | buspirone 10 mg tablet | 2 | clearance | [, 30)
renal-lithium-below-30 | lithium carbonate 300 mg capsule | 2 | clearance | [, 30)
renal-baclofen-below-30 | baclofen 10 mg tablet | 3 | egfr | [, 30)
renal-tizanidine-below-25 | tizanidine 4 mg tablet | 3 | clearance | [, 25)
renal-acamprosate-below-50 | acamprosate 333 mg tablet | 6 | clearance | [30, 50) | > 999
renal-acamprosate-avoid-below-30 | acamprosate 333 mg tablet | 3 | clearance | [, 30)
renal-varenicline-below-30 | varenicline 1 mg tablet | 2 | clearance | [, 30) | > 1
renal-dalfampridine-at-most-50 | dalfampridine 10 mg tablet | 2 | clearance | [, 50]
renal-naltrexone-methyl-below-60 | methylnaltrexone 150 mg tablet | 3 | clearance | [, 60) | > 150
`)
