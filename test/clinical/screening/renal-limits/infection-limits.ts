// Expected kidney limits of drugs for infections: row | drug | dose units a day | measure | band | mg a day | condition.

import { readLimits } from './limit-line.ts'

export const infectionLimits = readLimits(`
renal-nitrofurantoin-below-30 | nitrofurantoin 100 mg capsule | 2 | clearance | [, 30)
renal-nitrofurantoin-30-to-60 | nitrofurantoin 100 mg capsule | 2 | clearance | [30, 60)
renal-methenamine-below-30 | methenamine 1000 mg tablet | 2 | clearance | [, 30)
renal-trimethoprim-below-30 | trimethoprim 100 mg tablet | 2 | clearance | [, 30)
renal-ciprofloxacin-below-50 | ciprofloxacin 750 mg tablet | 2 | clearance | [30, 50) | > 1000
renal-ciprofloxacin-below-30 | ciprofloxacin 500 mg tablet | 2 | clearance | [, 30) | > 667
renal-levofloxacin-below-50 | levofloxacin 500 mg tablet | 1 | clearance | [, 50) | > 375
renal-ofloxacin-below-50 | ofloxacin 300 mg tablet | 2 | clearance | [20, 50) | > 400
renal-ofloxacin-below-20 | ofloxacin 400 mg tablet | 1 | clearance | [, 20) | > 200
renal-acyclovir-below-25 | acyclovir 800 mg tablet | 5 | clearance | [10, 25) | > 2400
renal-acyclovir-below-10 | acyclovir 800 mg tablet | 3 | clearance | [, 10) | > 1600
renal-valacyclovir-below-50 | valacyclovir 1000 mg tablet | 3 | clearance | [30, 50) | > 2000
renal-valacyclovir-below-30 | valacyclovir 1000 mg tablet | 2 | clearance | [10, 30) | > 1000
renal-valacyclovir-below-10 | valacyclovir 1000 mg tablet | 1 | clearance | [, 10) | > 500
renal-famciclovir-below-60 | famciclovir 500 mg tablet | 3 | clearance | [40, 60) | > 1000
renal-famciclovir-below-40 | famciclovir 500 mg tablet | 2 | clearance | [20, 40) | > 500
renal-famciclovir-below-20 | famciclovir 500 mg tablet | 1 | clearance | [, 20) | > 250
renal-valganciclovir-below-60 | valganciclovir 450 mg tablet | 4 | clearance | [40, 60) | > 900
renal-valganciclovir-below-40 | valganciclovir 450 mg tablet | 2 | clearance | [25, 40) | > 450
renal-valganciclovir-below-25 | valganciclovir 450 mg tablet | 1 | clearance | [, 25) | > 225
renal-oseltamivir-below-60 | oseltamivir 75 mg capsule | 2 | clearance | [30, 60) | > 60
renal-oseltamivir-below-30 | oseltamivir 75 mg capsule | 1 | clearance | [, 30) | > 30
renal-nirmatrelvir-below-60 | nirmatrelvir 150 mg tablet | 4 | egfr | [, 60)
renal-fluconazole-below-50 | fluconazole 200 mg tablet | 2 | clearance | [, 50) | > 200
renal-terbinafine-at-most-50 | terbinafine 250 mg tablet | 1 | clearance | [, 50]
renal-cephalexin-below-60 | cephalexin 500 mg capsule | 4 | clearance | [30, 60) | > 1000
renal-cephalexin-below-30 | cephalexin 500 mg capsule | 2 | clearance | [15, 30) | > 750
renal-cephalexin-below-15 | cephalexin 500 mg capsule | 1 | clearance | [, 15) | > 250
renal-cefadroxil-below-50 | cefadroxil 500 mg capsule | 4 | clearance | [25, 50) | > 1000
renal-cefadroxil-below-25 | cefadroxil 500 mg capsule | 2 | clearance | [, 25) | > 500
renal-cefuroxime-below-30 | cefuroxime 500 mg tablet | 2 | clearance | [, 30) | > 500
renal-cefdinir-below-30 | cefdinir 300 mg capsule | 2 | clearance | [, 30) | > 300
renal-cefpodoxime-below-30 | cefpodoxime 200 mg tablet | 4 | clearance | [, 30) | > 400
renal-cefprozil-below-30 | cefprozil 500 mg tablet | 2 | clearance | [, 30) | > 500
renal-amoxicillin-below-30 | amoxicillin 500 mg capsule | 3 | clearance | [10, 30) | > 1000
renal-amoxicillin-below-10 | amoxicillin 500 mg capsule | 2 | clearance | [, 10) | > 500
renal-amoxicillin-clavulanate-below-30 | Augmentin 875-125 mg tablet | 2 | clearance | [, 30)
renal-clarithromycin-below-30 | clarithromycin 500 mg tablet | 2 | clearance | [, 30) | > 500
renal-ethambutol-below-30 | ethambutol 400 mg tablet | 2 | clearance | [, 30)
renal-atovaquone-proguanil-below-30 | proguanil 100 mg tablet | 1 | clearance | [, 30)
renal-tenofovir-disoproxil-below-50 | tenofovir disoproxil 300 mg tablet | 1 | clearance | [, 50)
renal-tenofovir-alafenamide-below-15 | tenofovir alafenamide 25 mg tablet | 1 | clearance | [, 15)
renal-lamivudine-below-50 | lamivudine 300 mg tablet | 1 | clearance | [30, 50) | > 150
renal-lamivudine-below-30 | lamivudine 150 mg tablet | 1 | clearance | [, 30) | > 100
renal-emtricitabine-below-30 | emtricitabine 200 mg capsule | 1 | clearance | [, 30)
renal-entecavir-below-50 | entecavir 0.5 mg tablet | 1 | clearance | [30, 50) | > 0.25
renal-entecavir-below-30 | entecavir 0.5 mg tablet | 1 | clearance | [10, 30) | > 0.15
renal-entecavir-below-10 | entecavir 0.5 mg tablet | 1 | clearance | [, 10) | > 0.05
renal-adefovir-below-50 | adefovir 10 mg tablet | 1 | clearance | [, 50) | > 5
`)
