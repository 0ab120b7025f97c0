// Table 4 of the criteria: drugs to use with caution.

import { beersLines } from './beers-line.ts'

export const cautionCases = beersLines(
  4,
  `
  trimethoprim-sulfamethoxazole with an ACE inhibitor and weak kidneys | older-trimethoprim-with-angiotensin-blocker | sulfamethoxazole-trimethoprim 800-160 mg; lisinopril 10 mg | | clearance 45
  trimethoprim-sulfamethoxazole with an ARNI and weak kidneys | older-trimethoprim-with-angiotensin-blocker | sulfamethoxazole-trimethoprim 800-160 mg; Entresto 24-26 mg | | clearance 45
  dabigatran for long | older-dabigatran-long-term | dabigatran etexilate 150 mg | I48.20
  prasugrel from 75 years | older-prasugrel-from-75 | prasugrel 10 mg
  prasugrel above 5 mg from 75 years | older-prasugrel-dose-from-75 | prasugrel 10 mg
  ticagrelor from 75 years | older-ticagrelor-from-75 | ticagrelor 90 mg
  low sodium: SSRI | older-low-sodium | sertraline 50 mg | | 2951-2 131 mmol/L
  low sodium: SNRI | older-low-sodium | duloxetine 30 mg | E87.1
  low sodium: tricyclic | older-low-sodium | nortriptyline 25 mg | E22.2
  low sodium: mirtazapine | older-low-sodium | mirtazapine 15 mg | E87.1
  low sodium: antipsychotic | older-low-sodium | quetiapine 25 mg | E87.1
  low sodium: carbamazepine | older-low-sodium | carbamazepine 200 mg | E87.1
  low sodium: oxcarbazepine | older-low-sodium | oxcarbazepine 300 mg | E87.1
  low sodium: diuretic | older-low-sodium | hydrochlorothiazide 25 mg | E87.1
  low sodium: tramadol | older-low-sodium | tramadol 50 mg | E87.1
  a new drug that lowers sodium, which was not measured | older-new-drug-without-sodium | sertraline 50 mg since 2026-10-20 | | 2823-3 4.2 mmol/L
  dextromethorphan with quinidine outside pseudobulbar affect | older-dextromethorphan-quinidine | Nuedexta | F03.90
  SGLT2 inhibitor | older-sglt2-inhibitor | empagliflozin 10 mg
`,
)
