// Table 6 of the criteria: drugs and kidney function.

import { beersLines } from './beers-line.ts'

export const kidneyCases = beersLines(
  6,
  `
  NSAID below 30 | older-nsaid-kidney | naproxen 500 mg | | clearance 29
  nitrofurantoin below 30 | older-nitrofurantoin-kidney | Macrobid 100 mg | | clearance 29
`,
)
