// Expected kidney limits of drugs for gut, bladder, joints, allergy and bone: row | drug | dose units a day | measure | band | mg a day | condition.

import { readLimits } from './limit-line.ts'

export const otherLimits = readLimits(`
renal-allopurinol-start | allopurinol 300 mg tablet | 1 | egfr | [, 60) | > 100
renal-colchicine-below-30 | colchicine 0.6 mg tablet | 1 | clearance | [, 30) | > 0.3
renal-febuxostat-below-30 | febuxostat 80 mg tablet | 1 | clearance | [, 30) | > 40
renal-probenecid-below-30 | probenecid 500 mg tablet | 2 | clearance | [, 30)
renal-methotrexate-below-30 | methotrexate 2.5 mg tablet | 1 | clearance | [, 30)
renal-methotrexate-30-to-50 | methotrexate 2.5 mg tablet | 1 | clearance | [30, 50)
renal-alendronate-below-35 | alendronate 70 mg tablet | 1 | clearance | [, 35)
renal-risedronate-below-30 | risedronate 35 mg tablet | 1 | clearance | [, 30)
renal-ibandronate-below-30 | ibandronate 150 mg tablet | 1 | clearance | [, 30)
renal-zoledronic-acid-below-35 | zoledronic acid injection | 1 | clearance | [, 35)
renal-famotidine-below-60 | famotidine 40 mg tablet | 2 | clearance | [30, 60) | > 40
renal-famotidine-below-30 | famotidine 40 mg tablet | 1 | clearance | [, 30) | > 20
renal-cimetidine-below-30 | cimetidine 400 mg tablet | 2 | clearance | [, 30) | > 600
renal-nizatidine-below-50 | nizatidine 150 mg capsule | 2 | clearance | [20, 50) | > 150
renal-nizatidine-below-20 | nizatidine 150 mg capsule | 1 | clearance | [, 20) | > 75
renal-metoclopramide-below-60 | metoclopramide 10 mg tablet | 4 | clearance | [, 60) | > 20
renal-magnesium-below-30 | magnesium oxide 400 mg tablet | 1 | clearance | [, 30)
renal-aluminum-below-30 | aluminum hydroxide tablet | 1 | clearance | [, 30)
renal-sodium-phosphate-below-60 | sodium phosphate tablet | 1 | egfr | [, 60)
renal-naloxegol-below-60 | naloxegol 25 mg tablet | 1 | clearance | [, 60) | > 12.5
renal-tolterodine-below-30 | tolterodine 2 mg tablet | 2 | clearance | [, 30) | > 2
renal-solifenacin-below-30 | solifenacin 10 mg tablet | 1 | clearance | [, 30) | > 5
renal-trospium-below-30 | trospium 20 mg tablet | 2 | clearance | [, 30) | > 20
renal-fesoterodine-below-30 | fesoterodine 8 mg tablet | 1 | clearance | [, 30) | > 4
renal-mirabegron-below-30 | mirabegron 50 mg tablet | 1 | egfr | [, 30) | > 25
renal-silodosin-below-30 | silodosin 4 mg capsule | 1 | clearance | [, 30)
renal-silodosin-below-50 | silodosin 8 mg capsule | 1 | clearance | [30, 50) | > 4
renal-alfuzosin-below-30 | alfuzosin 10 mg tablet | 1 | clearance | [, 30)
renal-desmopressin-below-50 | desmopressin 0.2 mg tablet | 1 | clearance | [, 50)
renal-cetirizine-below-31 | cetirizine 10 mg tablet | 1 | clearance | [, 31) | > 5
renal-levocetirizine-below-80 | levocetirizine 5 mg tablet | 1 | clearance | [50, 80) | > 2.5
renal-levocetirizine-below-50 | levocetirizine 5 mg tablet | 1 | clearance | [10, 50) | > 1.25
renal-levocetirizine-avoid-below-10 | levocetirizine 5 mg tablet | 1 | clearance | [, 10)
renal-loratadine-below-30 | loratadine 10 mg tablet | 1 | clearance | [, 30) | > 5
renal-desloratadine-below-30 | desloratadine 5 mg tablet | 1 | clearance | [, 30) | > 2.5
renal-fexofenadine-below-30 | fexofenadine 180 mg tablet | 1 | clearance | [, 30) | > 60
renal-tofacitinib-below-60 | tofacitinib 5 mg tablet | 2 | clearance | [, 60) | > 5
renal-baricitinib-below-30 | baricitinib 2 mg tablet | 1 | egfr | [, 30)
renal-baricitinib-below-60 | baricitinib 2 mg tablet | 1 | egfr | [30, 60) | > 1
renal-upadacitinib-below-30 | upadacitinib 30 mg tablet | 1 | egfr | [, 30) | > 15
renal-capecitabine-below-30 | capecitabine 500 mg tablet | 2 | clearance | [, 30)
renal-deferasirox-below-40 | deferasirox 360 mg tablet | 1 | egfr | [, 40)
renal-potassium-citrate-below-45 | potassium citrate 10 meq tablet | 2 | both | [30, 45)
renal-apremilast-below-30 | apremilast 30 mg tablet | 2 | clearance | [, 30) | > 30
`)
