// Table 4 of the criteria: drugs to use with caution.

import { beersLines } from './beers-line.ts'

export const cautionCases = beersLines(
  4,
  `
  trimethoprim-sulfamethoxazole with an ACE inhibitor and weak kidneys | older-trimethoprim-with-angiotensin-blocker | sulfamethoxazole-trimethoprim 800-160 mg; lisinopril 10 mg | | clearance 45
  trimethoprim-sulfamethoxazole with an ARNI and weak kidneys | older-trimethoprim-with-angiotensin-blocker | sulfamethoxazole-trimethoprim 800-160 mg; Entresto 24-26 mg | | clearance 45
`,
)
