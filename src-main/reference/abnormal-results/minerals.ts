// Abnormal minerals, acids and kidney values, and the drugs that explain them.

import type { PatientRow } from '../drug-row.ts'
import { readResultRows } from './result-row.ts'

const raisers =
  '[ace-inhibitor]; [arb]; sacubitril; aliskiren; [potassium-sparing-diuretic]; finerenone; [potassium-supplement]; trimethoprim; enoxaparin; heparin; [nsaid]; cyclosporine; tacrolimus; drospirenone'
const losers =
  '[thiazide-diuretic]; [loop-diuretic]; [corticosteroid-systemic]; fludrocortisone; [stimulant-laxative]; abiraterone; theophylline; acetazolamide; amphotericin b'
const rhythm =
  'digoxin; sotalol; dofetilide; amiodarone; dronedarone; disopyramide; quinidine; citalopram; escitalopram; methadone; haloperidol; ziprasidone; ondansetron'
const diluters =
  '[serotonin-reuptake-inhibitor]; [thiazide-diuretic]; carbamazepine; oxcarbazepine; eslicarbazepine; desmopressin; mirtazapine; [tricyclic]; bupropion; tramadol; valproate'
const vitaminD = 'cholecalciferol; ergocalciferol; calcitriol; paricalcitol; doxercalciferol'

/** id | severity | category | analyte | limit | drugs | effect | advice */
const table = `
abnormal-potassium-above-6 | critical! | harm | potassium | > 6 | ${raisers} | Potassium above 6 mmol/L can stop the heart, and these drugs raise it. | Call the prescriber at once: an ECG and a new potassium today, hold what raises it.
abnormal-potassium-above-5.5 | major! | harm | potassium | > 5.5 to 6 | ${raisers} | Potassium is above 5.5 mmol/L, and these drugs raise it. | Call the prescriber today: repeat potassium and creatinine, lower or hold; ask about salt substitutes and NSAIDs.
abnormal-potassium-above-5 | moderate | harm | potassium | > 5 to 5.5 | spironolactone; eplerenone; finerenone | Potassium is above 5 mmol/L; the label does not raise the dose now, and above 5.5 lowers or holds it. | Ask for potassium within a week, and about salt substitutes.
abnormal-potassium-below-3 | major! | harm | potassium | < 3 | ${losers} | Potassium is below 3 mmol/L and disturbs rhythm and muscle; these drugs lower it. | Call the prescriber today: potassium and magnesium, and a look at the dose.
abnormal-potassium-below-3.5 | moderate | harm | potassium | < 3.5 to 3 | ${losers} | Potassium is low, and these drugs lower it. | Ask for magnesium too, and for a lower dose, a potassium-sparing drug or potassium.
abnormal-potassium-low-rhythm | major! | harm | potassium | < 3.5 | ${rhythm} | Low potassium makes this drug dangerous: torsades de pointes, or poisoning by digoxin. | Call the prescriber today: potassium above 4 mmol/L, magnesium too, and an ECG.
abnormal-sodium-below-125 | critical! | harm | sodium | < 125 | ${diluters} | Sodium below 125 mmol/L brings confusion and fits, and these drugs lower it. | Call the prescriber at once; it must be corrected slowly and in hospital if there are symptoms.
abnormal-sodium-below-130 | major! | harm | sodium | < 130 to 125 | ${diluters} | Sodium is below 130 mmol/L: unsteady, confused, falls. These drugs lower it. | Call the prescriber today: which one can stop, and a new sodium within days.
abnormal-sodium-below-135 | moderate | harm | sodium | < 135 to 130 | ${diluters} | Sodium is low, and these drugs lower it. | Ask about drinking, falls and confusion; ask for sodium within 2 weeks and for another drug if it falls.
abnormal-sodium-high-lithium | major | harm | sodium | > 145 | lithium carbonate; lithium citrate; demeclocycline | Sodium is high: lithium can take the kidney's power to hold water. | Ask about thirst and urine; call the prescriber for lithium level and creatinine.
abnormal-sodium-high-tolvaptan | major! | high | sodium | > 145 | tolvaptan | Sodium is too high: more water is lost than drunk. | Call the prescriber today; advise to drink to thirst.
abnormal-calcium-above-12 | major! | harm | calcium | > 12 | [thiazide-diuretic]; [calcium-salt]; ${vitaminD}; lithium carbonate; lithium citrate; teriparatide; vitamin A | Calcium is above 12 mg/dL: confusion, dehydration, disturbed rhythm. | Call the prescriber today: stop calcium and vitamin D, and look for the cause.
abnormal-calcium-above-10.5 | moderate | harm | calcium | > 10.5 to 12 | [thiazide-diuretic]; [calcium-salt]; ${vitaminD}; lithium carbonate; lithium citrate; teriparatide; vitamin A | Calcium is high, and these drugs raise it. | Add up calcium and vitamin D over all products; ask for calcium again with albumin and parathyroid hormone.
abnormal-calcium-below-8 | major! | harm | calcium | < 8 | denosumab; [bisphosphonate]; zoledronic acid; cinacalcet; [loop-diuretic]; phenytoin; phenobarbital; foscarnet | Calcium is below 8 mg/dL: cramps, fits, long QT. These drugs lower it. | Call the prescriber today; no dose for bone until it is corrected. Look at albumin.
abnormal-calcium-below-8.5 | moderate | harm | calcium | < 8.5 to 8 | denosumab; [bisphosphonate]; zoledronic acid; cinacalcet; phenytoin; phenobarbital | Calcium is low, and the label wants it corrected before the next dose. | Ask for albumin and vitamin D, and about intake.
abnormal-magnesium-below-1.2 | major! | harm | magnesium | < 1.2 | [ppi]; [loop-diuretic]; [thiazide-diuretic]; cyclosporine; tacrolimus | Magnesium is below 1.2 mg/dL: cramps, fits, disturbed rhythm. These drugs lower it. | Call the prescriber today: magnesium, potassium and calcium, and whether the drug can stop.
abnormal-magnesium-below-1.7 | moderate | harm | magnesium | < 1.7 to 1.2 | [ppi]; [loop-diuretic]; [thiazide-diuretic]; cyclosporine; tacrolimus | Magnesium is low, and these drugs lower it. | Ask whether an H2 blocker would do, and for magnesium again.
abnormal-magnesium-low-rhythm | major | harm | magnesium | < 1.7 | ${rhythm} | Low magnesium makes this drug dangerous for rhythm. | Ask the prescriber for magnesium and an ECG.
abnormal-magnesium-above-2.6 | major | harm | magnesium | > 2.6 | [magnesium-salt]; magnesium sulfate | Magnesium is high: weak, slow, low pressure. | Stop magnesium products; ask for creatinine.
abnormal-phosphate-low | moderate | harm | phosphate | < 2.5 | tenofovir disoproxil; adefovir; aluminum hydroxide; [calcium-salt]; sevelamer; lanthanum carbonate | Phosphate is low: harm to kidney tubules by tenofovir or too much binding. | Ask the prescriber for creatinine and urine; look at the binder.
abnormal-phosphate-high | moderate | harm | phosphate | > 4.5 | calcitriol; paricalcitol; doxercalciferol; sodium phosphate; cholecalciferol; ergocalciferol | Phosphate is high, and active vitamin D or phosphate raises it. | Ask the prescriber to look at the dose.
abnormal-bicarbonate-low | moderate | harm | bicarbonate | < 20 | topiramate; zonisamide; acetazolamide; methazolamide; metformin; [sglt2-inhibitor]; [salicylate] | Bicarbonate is low: acidosis, which each of these can bring in its own way. | Ask about breathing and appetite; call the prescriber for an anion gap, with an SGLT2 inhibitor for ketones.
abnormal-bicarbonate-high | minor | harm | bicarbonate | > 32 | [loop-diuretic]; [thiazide-diuretic] | Bicarbonate is high: loss of volume and chloride by diuretics. | Look at weight, potassium and dose.
abnormal-uric-acid-high | minor | harm | uricAcid | > 7 | [thiazide-diuretic]; [loop-diuretic]; niacin; cyclosporine; tacrolimus; bempedoic acid; pyrazinamide; ethambutol; aspirin | Uric acid is high, and these drugs raise it. | Ask about gout; losartan or another drug may do.
abnormal-uric-acid-goal | moderate | low | uricAcid | > 6 | [xanthine-oxidase-inhibitor]; probenecid | Uric acid is above the goal of 6 mg/dL. | Ask whether it is taken daily, and the prescriber for the next step of the dose.
abnormal-vitamin-d-low | moderate | harm | vitaminD | < 20 | denosumab; [bisphosphonate]; zoledronic acid; phenytoin; phenobarbital; carbamazepine; primidone; orlistat; [corticosteroid-systemic] | Vitamin D is low: drugs for bone then lower calcium, and enzyme inducers are a cause. | Ask the prescriber for vitamin D before the next dose for bone.
abnormal-b12-low | moderate | harm | vitaminB12 | < 200 | metformin; [ppi]; [h2-blocker]; colchicine | Vitamin B12 is low, and these drugs lower it: anemia, numb feet, forgetting. | Ask the prescriber for vitamin B12; ask about feet and memory.
`

/** Rows about minerals, acids and vitamins. */
export const mineralResultRows: readonly PatientRow[] = readResultRows(table)
