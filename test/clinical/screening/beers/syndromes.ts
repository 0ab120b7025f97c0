// Table 3 of the criteria: drugs that make a disease or syndrome worse.

import { beersLines } from './beers-line.ts'

export const syndromeCases = beersLines(
  3,
  `
  heart failure: NSAID | older-nsaid-heart-failure | celecoxib 200 mg | I50.9
  heart failure: pioglitazone | older-thiazolidinedione-heart-failure | pioglitazone 30 mg | I50.9
  Parkinson disease: antiemetic that blocks dopamine | older-parkinson-antiemetic | metoclopramide 10 mg | G20.A1
  Parkinson disease: antipsychotic | older-parkinson-antipsychotic | haloperidol 1 mg | G20.A1
  old ulcer: NSAID | older-nsaid-ulcer-history | ibuprofen 400 mg | Z87.11
`,
)
