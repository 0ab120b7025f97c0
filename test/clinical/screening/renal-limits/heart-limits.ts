// Expected kidney limits of drugs for heart, vessels and lipids: row | drug | dose units a day | measure | band | mg a day | condition.

import { readLimits } from './limit-line.ts'

export const heartLimits = readLimits(`
renal-digoxin-below-50 | digoxin 0.25 mg tablet | 1 | clearance | [, 50) | > 0.125
renal-atenolol-below-35 | atenolol 100 mg tablet | 1 | clearance | [15, 35) | > 50
renal-atenolol-below-15 | atenolol 50 mg tablet | 1 | clearance | [, 15) | > 25
renal-nadolol-below-50 | nadolol 40 mg tablet | 1 | clearance | [, 50)
renal-sotalol-below-40 | sotalol 80 mg tablet | 1 | clearance | [, 40) | - | I48.20
renal-sotalol-interval-below-60 | sotalol 80 mg tablet | 2 | clearance | [, 60)
renal-dofetilide-below-20 | dofetilide 0.125 mg capsule | 2 | clearance | [, 20)
renal-dofetilide-below-60 | dofetilide 0.5 mg capsule | 2 | clearance | [40, 60) | > 0.5
renal-dofetilide-below-40 | dofetilide 0.25 mg capsule | 2 | clearance | [20, 40) | > 0.25
renal-flecainide-below-35 | flecainide 100 mg tablet | 2 | clearance | [, 35) | > 100
renal-disopyramide-below-40 | disopyramide 100 mg capsule | 4 | clearance | [30, 40) | > 300
renal-disopyramide-below-30 | disopyramide 100 mg capsule | 3 | clearance | [15, 30) | > 200
renal-disopyramide-below-15 | disopyramide 100 mg capsule | 2 | clearance | [, 15) | > 100
renal-ramipril-below-40 | ramipril 10 mg capsule | 1 | clearance | [, 40) | > 5
renal-moexipril-below-40 | moexipril 15 mg tablet | 2 | clearance | [, 40) | > 15
renal-perindopril-below-80 | perindopril 8 mg tablet | 2 | clearance | [, 80) | > 8
renal-lisinopril-start | lisinopril 10 mg tablet | 1 | clearance | [, 30] | > 5
renal-enalapril-start | enalapril 5 mg tablet | 1 | clearance | [, 30] | > 2.5
renal-quinapril-start | quinapril 5 mg tablet | 1 | clearance | [, 30] | > 2.5
renal-benazepril-start | benazepril 10 mg tablet | 1 | clearance | [, 30] | > 5
renal-trandolapril-start | trandolapril 1 mg tablet | 1 | clearance | [, 30] | > 0.5
renal-spironolactone-below-30 | spironolactone 25 mg tablet | 1 | clearance | [, 30)
renal-eplerenone-at-most-30 | eplerenone 25 mg tablet | 1 | clearance | [, 30]
renal-eplerenone-hypertension | eplerenone 50 mg tablet | 1 | clearance | (30, 50) | - | I10
renal-finerenone-below-25 | finerenone 10 mg tablet | 1 | egfr | [, 25)
renal-finerenone-below-60 | finerenone 20 mg tablet | 2 | egfr | [25, 60) | > 20
renal-triamterene-below-30 | triamterene 50 mg capsule | 1 | clearance | [, 30)
renal-amiloride-below-30 | amiloride 5 mg tablet | 1 | clearance | [, 30)
renal-potassium-supplement-below-30 | potassium chloride 10 meq tablet | 1 | clearance | [, 30)
renal-hydrochlorothiazide-below-30 | hydrochlorothiazide 25 mg tablet | 1 | clearance | [, 30)
renal-ranolazine-below-30 | ranolazine 500 mg tablet | 2 | clearance | [, 30)
renal-rosuvastatin-below-30 | rosuvastatin 20 mg tablet | 1 | clearance | [, 30) | > 10
renal-fenofibrate-below-30 | fenofibrate 48 mg tablet | 1 | clearance | [, 30)
renal-fenofibrate-30-to-60 | fenofibrate 145 mg tablet | 1 | clearance | [30, 60) | > 67
renal-gemfibrozil-below-30 | gemfibrozil 600 mg tablet | 2 | clearance | [, 30)
renal-tadalafil-below-50 | tadalafil 20 mg tablet | 1 | clearance | [30, 50) | > 10 | none
renal-tadalafil-below-30 | tadalafil 10 mg tablet | 1 | clearance | [, 30) | > 5 | none
renal-tadalafil-pulmonary-hypertension-below-30 | tadalafil 20 mg tablet | 2 | clearance | [, 30) | - | I27.21
renal-avanafil-below-30 | avanafil 100 mg tablet | 1 | clearance | [, 30)
renal-pentoxifylline-below-30 | pentoxifylline 400 mg tablet | 2 | clearance | [, 30) | > 400
`)
