// Table 5 of the criteria: drugs that harm more together.

import { beersLines } from './beers-line.ts'

export const pairCases = beersLines(
  5,
  `
  ACE inhibitor and ARB in kidney disease | older-two-angiotensin-blockers | losartan 50 mg; lisinopril 10 mg | N18.31
  ACE inhibitor and aliskiren in kidney disease | older-two-angiotensin-blockers | aliskiren 150 mg; lisinopril 10 mg | N18.32
  ARB and aliskiren in kidney disease | older-arb-with-aliskiren | aliskiren 150 mg; valsartan 80 mg | N18.4
  ARNI and aliskiren in kidney disease | older-arb-with-aliskiren | aliskiren 150 mg; Entresto 24-26 mg | N18.4
  ACE inhibitor and amiloride in kidney disease | older-potassium-sparing-with-angiotensin-blocker | amiloride 5 mg; lisinopril 10 mg | N18.30
  ARB and triamterene with an eGFR of 50 | older-potassium-sparing-with-angiotensin-blocker | triamterene-hydrochlorothiazide 37.5-25 mg; losartan 50 mg | | 33914-3 50 mL/min/{1.73_m2}
  opioid and benzodiazepine | older-opioid-with-benzodiazepine | oxycodone 5 mg; lorazepam 0.5 mg
  opioid and gabapentin | older-opioid-with-gabapentinoid | hydrocodone-acetaminophen 5-325 mg; gabapentin 300 mg
  opioid and pregabalin | older-opioid-with-gabapentinoid | morphine 15 mg; pregabalin 75 mg
  two anticholinergics | older-two-anticholinergics | oxybutynin 5 mg; diphenhydramine 25 mg
  three drugs that act on the brain | older-three-brain-active-drugs | sertraline 50 mg; zolpidem 5 mg; gabapentin 300 mg
  opioid, muscle relaxant and antiepileptic | older-three-brain-active-drugs | tramadol 50 mg; methocarbamol 500 mg; lamotrigine 100 mg
  antipsychotic, SNRI and benzodiazepine | older-three-brain-active-drugs | quetiapine 25 mg; duloxetine 30 mg; clonazepam 0.5 mg
  lithium and ACE inhibitor | older-lithium-with-angiotensin-blocker | lithium carbonate 300 mg; lisinopril 10 mg
  lithium and ARB | older-lithium-with-angiotensin-blocker | lithium carbonate 300 mg; losartan 50 mg
  lithium and ARNI | older-lithium-with-angiotensin-blocker | lithium carbonate 300 mg; Entresto 24-26 mg
  lithium and loop diuretic | older-lithium-with-loop-diuretic | lithium carbonate 300 mg; furosemide 20 mg
  alpha-1 blocker and loop diuretic in a woman | older-alpha-1-blocker-with-loop-diuretic | doxazosin 2 mg; furosemide 20 mg | | | female
  phenytoin and trimethoprim-sulfamethoxazole | older-phenytoin-with-trimethoprim-sulfamethoxazole | phenytoin 100 mg; sulfamethoxazole-trimethoprim 800-160 mg
  theophylline and cimetidine | older-theophylline-with-cimetidine | theophylline ER 300 mg; cimetidine 400 mg
  theophylline and ciprofloxacin | older-theophylline-with-ciprofloxacin | theophylline ER 300 mg; ciprofloxacin 500 mg
  warfarin and amiodarone | older-warfarin-with-amiodarone | warfarin 5 mg; amiodarone 200 mg
  warfarin and ciprofloxacin | older-warfarin-with-ciprofloxacin | warfarin 5 mg; ciprofloxacin 500 mg
  warfarin and clarithromycin | older-warfarin-with-macrolide | warfarin 5 mg; clarithromycin 500 mg
  warfarin and erythromycin | older-warfarin-with-macrolide | warfarin 5 mg; erythromycin 250 mg
  warfarin and trimethoprim-sulfamethoxazole | older-warfarin-with-trimethoprim-sulfamethoxazole | warfarin 5 mg; sulfamethoxazole-trimethoprim 800-160 mg
  warfarin and SSRI | older-warfarin-with-ssri | warfarin 5 mg; sertraline 50 mg
`,
)
