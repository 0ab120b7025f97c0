// Table 6 of the criteria: drugs and kidney function.

import { beersLines } from './beers-line.ts'

export const kidneyCases = beersLines(
  6,
  `
  NSAID below 30 | older-nsaid-kidney | naproxen 500 mg | | clearance 29
  nitrofurantoin below 30 | older-nitrofurantoin-kidney | Macrobid 100 mg | | clearance 29
  ciprofloxacin below 30 | older-kidney-ciprofloxacin | ciprofloxacin 500 mg | | clearance 29
  trimethoprim-sulfamethoxazole below 30 | older-kidney-trimethoprim | sulfamethoxazole-trimethoprim 800-160 mg | | clearance 29
  amiloride below 30 | older-kidney-amiloride | amiloride 5 mg | | clearance 29
  triamterene below 30 | older-kidney-triamterene | triamterene-hydrochlorothiazide 37.5-25 mg | | clearance 29
  spironolactone below 30 | older-kidney-spironolactone | spironolactone 25 mg | | clearance 29
  dabigatran below 30 | older-kidney-dabigatran | dabigatran etexilate 75 mg | | clearance 29
  dofetilide below 60 | older-kidney-dofetilide | dofetilide 250 mcg | | clearance 59
  edoxaban from 15 to 50 | older-kidney-edoxaban | edoxaban 60 mg | | clearance 49
  edoxaban above 95 | older-kidney-edoxaban-strong-kidney | edoxaban 60 mg | | clearance 96
  enoxaparin below 30 | older-kidney-enoxaparin | enoxaparin 60 mg | | clearance 29
  fondaparinux below 30 | older-kidney-fondaparinux | fondaparinux 2.5 mg | | clearance 29
  rivaroxaban below 50 | older-kidney-rivaroxaban | Xarelto 20 mg | | clearance 49
  duloxetine below 30 | older-kidney-duloxetine | duloxetine 30 mg | | clearance 29
  gabapentin below 60 | older-kidney-gabapentin | gabapentin 300 mg | | clearance 59
  pregabalin below 60 | older-kidney-pregabalin | pregabalin 75 mg | | clearance 59
  levetiracetam at 80 and below | older-kidney-levetiracetam | levetiracetam 500 mg | | clearance 79
  tramadol below 30 | older-kidney-tramadol | tramadol 50 mg | | clearance 29
  baclofen below an eGFR of 60 | older-kidney-baclofen | baclofen 10 mg | | 33914-3 59 mL/min/{1.73_m2}
  cimetidine below 50 | older-kidney-h2-blocker | cimetidine 400 mg | | clearance 49
  famotidine below 50 | older-kidney-h2-blocker | famotidine 20 mg | | clearance 49
  nizatidine below 50 | older-kidney-h2-blocker | nizatidine 150 mg | | clearance 49
  colchicine below 30 | older-kidney-colchicine | colchicine 0.6 mg | | clearance 29
  probenecid below 30 | older-kidney-probenecid | probenecid 500 mg | | clearance 29
`,
)
