// Expected tests of each drug: row | a drug of it | the longest time between tests in days | tests. All parted by a comma
// are needed; those parted by a slash stand for each other.

import type { AnalyteId } from '../../../src-main/reference/analytes.ts'
import { isAnalyte } from '../../helpers/test-results.ts'

/** One row with a drug of it. */
export interface MonitoringLine {
  readonly row: string
  readonly drug: string
  readonly days: number
  readonly tests: readonly (readonly AnalyteId[])[]
}

const table = `
monitor-ras | benazepril | 365 | potassium, creatinine/egfr
monitor-mra | spironolactone | 183 | potassium, creatinine/egfr
monitor-mra-with-ras | spironolactone | 120 | potassium, creatinine/egfr
monitor-finerenone | finerenone | 120 | potassium, creatinine/egfr
monitor-potassium-sparing | amiloride | 183 | potassium, creatinine/egfr
monitor-loop | bumetanide | 183 | potassium, sodium, creatinine/egfr
monitor-loop-magnesium | bumetanide | 365 | magnesium
monitor-thiazide | chlorthalidone | 365 | potassium, sodium, creatinine/egfr
monitor-thiazide-older | chlorthalidone | 183 | sodium, potassium
monitor-thiazide-glucose | chlorthalidone | 730 | glucose/fastingGlucose/a1c, uricAcid
monitor-potassium-supplement | potassium chloride | 183 | potassium, creatinine/egfr
monitor-digoxin | digoxin | 183 | potassium, creatinine/egfr
monitor-digoxin-magnesium | digoxin | 365 | magnesium
monitor-amiodarone | amiodarone | 183 | tsh, alt/ast
monitor-amiodarone-rhythm | amiodarone | 365 | qtc, potassium
monitor-dronedarone | dronedarone | 183 | alt/ast, creatinine/egfr
monitor-sotalol | sotalol | 183 | creatinine/egfr, potassium, qtc
monitor-dofetilide | dofetilide | 91 | creatinine/egfr, qtc
monitor-dofetilide-electrolytes | dofetilide | 183 | potassium, magnesium
monitor-flecainide | flecainide | 365 | creatinine/egfr, potassium
monitor-beta-blocker | atenolol | 365 | heartRate, systolic
monitor-blood-pressure | benazepril | 183 | systolic
monitor-clonidine-pulse | clonidine | 365 | heartRate
monitor-warfarin | warfarin | 84 | inr
monitor-warfarin-blood-count | warfarin | 365 | hemoglobin
monitor-doac | apixaban | 365 | creatinine/egfr, hemoglobin
monitor-doac-kidney | apixaban | 183 | creatinine/egfr
monitor-doac-liver | apixaban | 365 | alt/ast
monitor-enoxaparin | enoxaparin | 30 | platelets, creatinine/egfr
monitor-antiplatelet | clopidogrel | 365 | hemoglobin, platelets
monitor-statin-lipids | atorvastatin | 365 | ldl/totalCholesterol
monitor-statin-liver | atorvastatin | 3650 | alt/ast
monitor-lipid-other | ezetimibe | 365 | ldl
monitor-bempedoic | bempedoic acid | 365 | uricAcid
monitor-fibrate | fenofibrate | 365 | triglycerides, creatinine/egfr, alt/ast
monitor-niacin | niacin | 365 | alt/ast, glucose/fastingGlucose/a1c, uricAcid
monitor-icosapent | icosapent ethyl | 365 | triglycerides
monitor-lomitapide | lomitapide | 91 | alt/ast
monitor-bosentan | bosentan | 31 | alt/ast
monitor-endothelin | bosentan | 183 | hemoglobin
monitor-tolvaptan | tolvaptan | 91 | sodium, alt/ast
monitor-sacubitril-pressure | sacubitril | 183 | systolic
monitor-metformin | metformin | 365 | egfr/creatinine
monitor-metformin-low-gfr | metformin | 120 | egfr/creatinine
monitor-metformin-b12 | metformin | 1095 | vitaminB12
monitor-glucose-drugs | metformin | 183 | a1c
monitor-sglt2 | canagliflozin | 365 | egfr/creatinine
monitor-dpp4 | sitagliptin | 365 | egfr/creatinine
monitor-thiazolidinedione | pioglitazone | 365 | alt/ast, weight
monitor-glp1-weight | dulaglutide | 183 | weight
monitor-levothyroxine | levothyroxine | 365 | tsh
monitor-antithyroid | methimazole | 120 | tsh, alt/ast
monitor-antithyroid-blood-count | methimazole | 183 | neutrophils/leukocytes
monitor-desmopressin | desmopressin | 183 | sodium
monitor-testosterone | testosterone | 365 | hematocrit/hemoglobin
monitor-testosterone-prostate | testosterone | 365 | psa
monitor-testosterone-level | testosterone | 365 | testosteroneLevel
monitor-estrogen | estradiol | 365 | systolic
monitor-corticosteroid | dexamethasone | 365 | glucose/fastingGlucose/a1c, systolic
monitor-fludrocortisone | fludrocortisone | 183 | potassium, systolic
monitor-bisphosphonate | alendronate | 365 | calcium, creatinine/egfr
monitor-bisphosphonate-vitamin-d | alendronate | 730 | vitaminD
monitor-denosumab | denosumab | 210 | calcium
monitor-denosumab-kidney | denosumab | 365 | creatinine/egfr
monitor-teriparatide | teriparatide | 365 | calcium
monitor-calcitriol | calcitriol | 120 | calcium, phosphate
monitor-ergocalciferol | ergocalciferol | 365 | vitaminD, calcium
monitor-aromatase | anastrozole | 365 | vitaminD
monitor-antiandrogen | bicalutamide | 183 | alt/ast
monitor-abiraterone | abiraterone | 62 | alt/ast, potassium, systolic
monitor-urate | allopurinol | 365 | uricAcid
monitor-allopurinol-kidney | allopurinol | 365 | creatinine/egfr
monitor-febuxostat-liver | febuxostat | 365 | alt/ast
monitor-colchicine | colchicine | 365 | creatinine/egfr, leukocytes
monitor-nsaid | celecoxib | 365 | creatinine/egfr, hemoglobin
monitor-nsaid-pressure | celecoxib | 365 | systolic
monitor-methotrexate | methotrexate | 84 | leukocytes, alt/ast, creatinine/egfr
monitor-leflunomide | leflunomide | 62 | alt/ast, leukocytes
monitor-thiopurine | azathioprine | 91 | leukocytes, alt/ast
monitor-sulfasalazine | sulfasalazine | 120 | leukocytes, alt/ast
monitor-mycophenolate | mycophenolate mofetil | 91 | leukocytes
monitor-calcineurin | cyclosporine | 91 | creatinine/egfr, potassium, magnesium
monitor-calcineurin-pressure | cyclosporine | 183 | systolic, glucose/fastingGlucose/a1c
monitor-jak | tofacitinib | 120 | leukocytes, hemoglobin, alt/ast
monitor-jak-lipids | tofacitinib | 365 | ldl/totalCholesterol
monitor-tnf | adalimumab | 365 | leukocytes, alt/ast
monitor-hydroxychloroquine | hydroxychloroquine | 365 | creatinine/egfr
monitor-isotretinoin | isotretinoin | 62 | triglycerides, alt/ast
monitor-isoniazid | isoniazid | 31 | alt/ast
monitor-terbinafine | terbinafine | 183 | alt/ast
monitor-ketoconazole | ketoconazole | 14 | alt/ast
monitor-voriconazole | voriconazole | 62 | alt/ast
monitor-linezolid | linezolid | 14 | platelets, hemoglobin
monitor-tenofovir | tenofovir disoproxil | 183 | creatinine/egfr
monitor-tenofovir-phosphate | tenofovir disoproxil | 365 | phosphate
monitor-hepatitis-b | entecavir | 183 | alt/ast
monitor-zidovudine | zidovudine | 120 | hemoglobin, leukocytes
monitor-valganciclovir | valganciclovir | 31 | leukocytes, platelets
monitor-nitrofurantoin | nitrofurantoin | 183 | creatinine/egfr, alt/ast
monitor-ppi-magnesium | dexlansoprazole | 365 | magnesium
monitor-ppi-b12 | dexlansoprazole | 1095 | vitaminB12
monitor-iron | ferrous fumarate | 365 | ferritin, hemoglobin
monitor-deferasirox | deferasirox | 31 | creatinine/egfr, alt/ast, platelets
monitor-antifibrotic | pirfenidone | 91 | alt/ast
monitor-obeticholic-acid | obeticholic acid | 183 | alt/ast, bilirubin
monitor-theophylline | theophylline | 365 | heartRate
monitor-lithium | lithium carbonate | 183 | creatinine/egfr, tsh, sodium
monitor-lithium-calcium | lithium carbonate | 365 | calcium
monitor-lithium-weight | lithium carbonate | 365 | weight
monitor-valproate | valproate | 365 | alt/ast, platelets
monitor-carbamazepine | carbamazepine | 365 | sodium, leukocytes, alt/ast
monitor-oxcarbazepine | oxcarbazepine | 365 | sodium
monitor-phenytoin | phenytoin | 365 | alt/ast, leukocytes
monitor-inducer-vitamin-d | phenytoin | 730 | vitaminD
monitor-felbamate | felbamate | 91 | leukocytes, platelets, alt/ast
monitor-topiramate | topiramate | 365 | bicarbonate
monitor-topiramate-kidney | topiramate | 365 | creatinine/egfr
monitor-clozapine | clozapine | 31 | neutrophils
monitor-antipsychotic-glucose | aripiprazole | 365 | glucose/fastingGlucose/a1c
monitor-antipsychotic-lipids | aripiprazole | 365 | ldl/triglycerides/totalCholesterol
monitor-antipsychotic-weight | aripiprazole | 365 | weight/bodyMassIndex
monitor-antipsychotic-pressure | aripiprazole | 365 | systolic
monitor-qt-antipsychotic | ziprasidone | 365 | potassium, qtc
monitor-ssri-sodium | citalopram | 365 | sodium
monitor-citalopram-rhythm | citalopram | 365 | potassium
monitor-snri-pressure | desvenlafaxine | 365 | systolic
monitor-mirtazapine-weight | mirtazapine | 365 | weight
monitor-tricyclic | amitriptyline | 365 | systolic, heartRate
monitor-stimulant | amphetamine | 183 | systolic, heartRate
monitor-cholinesterase-inhibitor | donepezil | 365 | heartRate, weight
monitor-naltrexone | naltrexone | 365 | alt/ast
monitor-buprenorphine | buprenorphine | 365 | alt/ast
monitor-methadone-rhythm | methadone | 365 | qtc
monitor-riluzole | riluzole | 120 | alt/ast
monitor-tolcapone | tolcapone | 62 | alt/ast
monitor-dantrolene | dantrolene | 183 | alt/ast
monitor-fingolimod | fingolimod | 365 | leukocytes, alt/ast
monitor-ergot | ergotamine | 365 | systolic`

function analyte(word: string): AnalyteId {
  if (isAnalyte(word)) return word
  throw new Error(`Not an analyte: ${word}`)
}

export const monitoringLines: readonly MonitoringLine[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [row = '', drug = '', days = '', tests = ''] = line.split(' | ')
    return {
      row,
      drug,
      days: Number(days),
      tests: tests.split(', ').map((group) => group.split('/').map(analyte)),
    }
  })
