// Tests that are due with drugs for glucose, hormones, bone, joints, immune system and infections.

import { all, egfrBelow, from, male, taking } from '../circumstance.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { readTestRows, type TestRow } from './test-row.ts'

/** id | severity | days | tests | drugs | why */
const table = `
monitor-metformin | moderate | 365 | egfr/creatinine | metformin | Use and dose follow kidney function.
monitor-metformin-low-gfr | major | 120 | egfr/creatinine | metformin | Below an estimated GFR of 45 it is checked every 3 months.
monitor-metformin-b12 | minor | 1095 | vitaminB12 | metformin | Long use lowers vitamin B12: anemia and numb feet that look like diabetes.
monitor-glucose-drugs | moderate | 183 | a1c | metformin; [sulfonylurea]; [dpp4-inhibitor]; [glp1-agonist]; [sglt2-inhibitor]; [thiazolidinedione]; [insulin-basal]; [insulin-rapid] | A1c is measured twice a year at goal, and every 3 months away from it.
monitor-sglt2 | moderate | 365 | egfr/creatinine | [sglt2-inhibitor] | Use follows kidney function, and volume can fall.
monitor-dpp4 | minor | 365 | egfr/creatinine | sitagliptin; saxagliptin; alogliptin | The dose follows kidney function.
monitor-thiazolidinedione | minor | 365 | alt/ast, weight | [thiazolidinedione] | Fluid shows in weight; the label asks for liver enzymes in doubt.
monitor-glp1-weight | minor | 183 | weight | [glp1-agonist] | Weight shows the effect and too fast a loss.
monitor-levothyroxine | moderate | 365 | tsh | [thyroid-hormone] | The dose follows TSH; too much brings fibrillation and bone loss.
monitor-antithyroid | major | 120 | tsh, alt/ast | methimazole; propylthiouracil | The dose follows the thyroid, and the liver can be harmed.
monitor-antithyroid-blood-count | moderate | 183 | neutrophils/leukocytes | methimazole; propylthiouracil | White cells can vanish; fever or sore throat needs a count the same day.
monitor-desmopressin | major | 183 | sodium | desmopressin | Sodium can fall to fits.
monitor-testosterone | moderate | 365 | hematocrit/hemoglobin | testosterone; methyltestosterone | Red cells rise, and clots follow.
monitor-testosterone-prostate | moderate | 365 | psa | testosterone | From 55 years on PSA is followed, as the patient wishes.
monitor-testosterone-level | minor | 365 | testosteroneLevel | testosterone | The dose follows the level.
monitor-estrogen | minor | 365 | systolic | [estrogen]; [estrogen-contraceptive] | Blood pressure can rise.
monitor-corticosteroid | moderate | 365 | glucose/fastingGlucose/a1c, systolic | [corticosteroid-systemic] | Glucose and pressure rise.
monitor-fludrocortisone | moderate | 183 | potassium, systolic | fludrocortisone | Potassium falls and pressure rises.
monitor-bisphosphonate | moderate | 365 | calcium, creatinine/egfr | [bisphosphonate]; zoledronic acid | Low calcium must be treated first, and use follows kidney function.
monitor-bisphosphonate-vitamin-d | minor | 730 | vitaminD | [bisphosphonate]; zoledronic acid; denosumab | Without vitamin D calcium falls.
monitor-denosumab | major | 210 | calcium | denosumab | Severe low calcium, most of all in kidney disease (boxed warning).
monitor-denosumab-kidney | moderate | 365 | creatinine/egfr | denosumab | Low calcium is likelier in kidney disease.
monitor-teriparatide | minor | 365 | calcium | teriparatide | Calcium can rise.
monitor-calcitriol | major | 120 | calcium, phosphate | calcitriol; paricalcitol; doxercalciferol | Calcium and phosphate can rise fast.
monitor-ergocalciferol | minor | 365 | vitaminD, calcium | ergocalciferol | High doses are followed by level and calcium.
monitor-aromatase | minor | 365 | vitaminD | [aromatase-inhibitor] | Bone is lost.
monitor-antiandrogen | moderate | 183 | alt/ast | bicalutamide; flutamide; nilutamide | The liver can be harmed.
monitor-abiraterone | major | 62 | alt/ast, potassium, systolic | abiraterone | Liver enzymes, low potassium and high pressure.
monitor-urate | moderate | 365 | uricAcid | [xanthine-oxidase-inhibitor]; probenecid | The dose follows uric acid, below 6 mg/dL.
monitor-allopurinol-kidney | minor | 365 | creatinine/egfr | [xanthine-oxidase-inhibitor] | Kidney function decides on the steps.
monitor-febuxostat-liver | minor | 365 | alt/ast | febuxostat | The label asks for liver enzymes before treatment and when in doubt.
monitor-colchicine | moderate | 365 | creatinine/egfr, leukocytes | colchicine | It builds up in a weak kidney and lowers blood counts.
monitor-nsaid | moderate | 365 | creatinine/egfr, hemoglobin | [nsaid] | In long use kidney function and hemoglobin fall slowly.
monitor-nsaid-pressure | minor | 365 | systolic | [nsaid] | Blood pressure rises.
monitor-methotrexate | major | 84 | leukocytes, alt/ast, creatinine/egfr | methotrexate | Marrow, liver and kidney: every 8 to 12 weeks once the dose is steady.
monitor-leflunomide | major | 62 | alt/ast, leukocytes | leflunomide; teriflunomide | Boxed warning: liver; blood counts fall too.
monitor-thiopurine | major | 91 | leukocytes, alt/ast | [thiopurine] | Blood counts fall, and the liver can be harmed.
monitor-sulfasalazine | moderate | 120 | leukocytes, alt/ast | sulfasalazine | Blood counts fall, and the liver can be harmed.
monitor-mycophenolate | major | 91 | leukocytes | mycophenolate mofetil; mycophenolic acid | White cells fall.
monitor-calcineurin | major | 91 | creatinine/egfr, potassium, magnesium | cyclosporine; tacrolimus | Both harm the kidney and shift potassium and magnesium.
monitor-calcineurin-pressure | moderate | 183 | systolic, glucose/fastingGlucose/a1c | cyclosporine; tacrolimus | Pressure and glucose rise.
monitor-jak | major | 120 | leukocytes, hemoglobin, alt/ast | tofacitinib; baricitinib; upadacitinib | Blood counts fall and liver enzymes rise.
monitor-jak-lipids | minor | 365 | ldl/totalCholesterol | tofacitinib; baricitinib; upadacitinib | Cholesterol rises.
monitor-tnf | minor | 365 | leukocytes, alt/ast | [tnf-inhibitor] | Infection and liver harm show early in tests.
monitor-hydroxychloroquine | minor | 365 | creatinine/egfr | hydroxychloroquine | A weak kidney makes harm to the retina likelier; the eye test is due too.
monitor-isotretinoin | moderate | 62 | triglycerides, alt/ast | isotretinoin; acitretin | Triglycerides and liver enzymes rise.
monitor-isoniazid | major | 31 | alt/ast | isoniazid; pyrazinamide | Hepatitis can come without a sign.
monitor-terbinafine | moderate | 183 | alt/ast | terbinafine | The label asks for liver enzymes before tablets.
monitor-ketoconazole | major | 14 | alt/ast | ketoconazole | Boxed warning: liver failure.
monitor-voriconazole | moderate | 62 | alt/ast | voriconazole; itraconazole; posaconazole | Liver enzymes rise in long courses.
monitor-linezolid | major | 14 | platelets, hemoglobin | linezolid | Blood counts fall, most after two weeks.
monitor-tenofovir | moderate | 183 | creatinine/egfr | tenofovir disoproxil; adefovir | It can harm the kidney.
monitor-tenofovir-phosphate | minor | 365 | phosphate | tenofovir disoproxil | Low phosphate shows harm to the tubules.
monitor-hepatitis-b | moderate | 183 | alt/ast | entecavir; lamivudine; tenofovir alafenamide | A flare shows in liver enzymes.
monitor-zidovudine | major | 120 | hemoglobin, leukocytes | zidovudine | Boxed warning: blood counts fall.
monitor-valganciclovir | major | 31 | leukocytes, platelets | valganciclovir; ganciclovir | Boxed warning: blood counts fall.
monitor-nitrofurantoin | moderate | 183 | creatinine/egfr, alt/ast | nitrofurantoin | In long use kidney, liver and lung are followed.
monitor-ppi-magnesium | minor | 365 | magnesium | [ppi] | Long use lowers magnesium; with digoxin or a diuretic the label asks for it.
monitor-ppi-b12 | minor | 1095 | vitaminB12 | [ppi] | After three years vitamin B12 can be low.
monitor-iron | minor | 365 | ferritin, hemoglobin | [iron-salt] | Iron ends when stores are full.
monitor-deferasirox | major | 31 | creatinine/egfr, alt/ast, platelets | deferasirox | Boxed warning: kidney, liver, bleeding.
monitor-antifibrotic | major | 91 | alt/ast | pirfenidone; nintedanib | The liver can be harmed.
monitor-obeticholic-acid | major | 183 | alt/ast, bilirubin | obeticholic acid | Boxed warning: liver failure.
monitor-theophylline | minor | 365 | heartRate | theophylline | A fast pulse is the first sign of too much.
`

/** Tests with drugs for glucose, hormones, bone, joints, immune system and infections. */
export const bodyTestRows: readonly TestRow[] = readTestRows(table, {
  sources: {
    'monitor-metformin-low-gfr': 'kdigo-diabetes-2022',
    'monitor-metformin-b12': 'ada-standards-2025',
    'monitor-glucose-drugs': 'ada-standards-2025',
    'monitor-sglt2': 'kdigo-diabetes-2022',
    'monitor-urate': 'acr-gout-2020',
    'monitor-testosterone': 'endocrine-testosterone-2018',
    'monitor-testosterone-prostate': 'endocrine-testosterone-2018',
    'monitor-testosterone-level': 'endocrine-testosterone-2018',
  },
  when: {
    'monitor-metformin-low-gfr': egfrBelow(45),
    'monitor-testosterone-prostate': all(male, from(55)),
    'monitor-ppi-magnesium': taking(
      anyOf(classes('loop-diuretic', 'thiazide-diuretic'), drugs('digoxin')),
    ),
    'monitor-ppi-b12': from(65),
  },
})
