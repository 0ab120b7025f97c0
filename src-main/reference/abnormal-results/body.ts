// Abnormal blood counts, liver, muscle, hormones, glucose and vital signs, and the drugs that explain them.

import { from } from '../circumstance.ts'
import type { PatientRow } from '../drug-row.ts'
import { readResultRows } from './result-row.ts'

const thinners = '[anticoagulant]; [p2y12-inhibitor]; aspirin; cilostazol; vorapaxar'
const marrow =
  'clozapine; methimazole; propylthiouracil; carbamazepine; [thiopurine]; methotrexate; sulfasalazine; valganciclovir; deferiprone; mycophenolate mofetil; linezolid; leflunomide; zidovudine; colchicine; hydroxyurea'
const liver =
  '[statin]; amiodarone; dronedarone; methotrexate; leflunomide; isoniazid; pyrazinamide; rifampin; valproate; carbamazepine; phenytoin; [azole-antifungal]; terbinafine; nitrofurantoin; acetaminophen; diclofenac; duloxetine; labetalol; niacin; [fibrate]; clavulanate; allopurinol; febuxostat; [thiopurine]; sulfasalazine; bosentan; tolvaptan; tolcapone; tizanidine; naltrexone; disulfiram; propylthiouracil; methimazole; bicalutamide; flutamide; pirfenidone; nintedanib; cannabidiol; lamotrigine'
const slow =
  '[beta-blocker]; diltiazem; verapamil; digoxin; [cholinesterase-inhibitor]; clonidine; guanfacine; amiodarone; dronedarone; ivabradine; sotalol; propafenone; flecainide'
const qt =
  'amiodarone; sotalol; dofetilide; dronedarone; disopyramide; quinidine; procainamide; flecainide; citalopram; escitalopram; methadone; haloperidol; ziprasidone; thioridazine; pimozide; chlorpromazine; iloperidone; quetiapine; clozapine; ondansetron; [macrolide]; [fluoroquinolone]; fluconazole; voriconazole; hydroxychloroquine; chloroquine; donepezil; ranolazine; vandetanib; hydroxyzine; mifepristone; lithium carbonate; pentamidine; vardenafil; tolterodine; mirtazapine; [tricyclic]; deutetrabenazine; tetrabenazine; pimavanserin'
const pressureLowering =
  '[ace-inhibitor]; [arb]; sacubitril; [dihydropyridine]; [non-dihydropyridine]; [beta-blocker]; [thiazide-diuretic]; [loop-diuretic]; [potassium-sparing-diuretic]; [alpha-1-blocker]; [alpha-1-blocker-uroselective]; [nitrate]; [central-alpha-agonist]; hydralazine; minoxidil; tizanidine'
const pressureRaising =
  '[nsaid]; [decongestant]; [snri]; [stimulant]; [corticosteroid-systemic]; [estrogen-contraceptive]; bupropion; cyclosporine; tacrolimus; midodrine; fludrocortisone; abiraterone; mirabegron; phentermine'

/** id | severity | category | analyte | limit | drugs | effect | advice */
const table = `
abnormal-alt-high | major! | harm | alt | > 120 | ${liver} | ALT is above three times 40 U/L, and each of these can harm the liver. | Call the prescriber: bilirubin and INR, stop what is not needed, repeat within a week. Ask about acetaminophen, alcohol and herbs.
abnormal-bilirubin-high | major | harm | bilirubin | > 2 | rifampin; [estrogen-contraceptive]; methyltestosterone; oxandrolone; clavulanate; chlorpromazine; [thiopurine]; isoniazid; propylthiouracil; methimazole; valproate; terbinafine; nitrofurantoin | Bilirubin is above 2 mg/dL: one of these may block or harm the liver. | Call the prescriber today; ask about itching, dark urine and fever.
abnormal-ck-very-high | critical! | harm | creatineKinase | > 2000 | [statin]; [fibrate]; colchicine; daptomycin; niacin | Creatine kinase is above ten times 200 U/L: muscle is breaking down and the kidney is at risk. | Call the prescriber at once: stop it, creatinine and potassium today, enough fluid.
abnormal-ck-high | major | harm | creatineKinase | > 800 to 2000 | [statin]; [fibrate]; colchicine; daptomycin; niacin | Creatine kinase is above four times 200 U/L. | Ask about pain, weakness, dark urine and exercise; call the prescriber to pause it and repeat.
abnormal-platelets-thinner | critical! | harm | platelets | < 50 | ${thinners}; [nsaid] | Platelets are below 50 and a drug for thinning or an NSAID is taken: bleeding. | Call the prescriber at once before the next dose.
abnormal-platelets-heparin | critical! | harm | platelets | < 100 | enoxaparin; heparin; dalteparin; fondaparinux | Platelets are below 100 with a heparin: it may be the immune reaction that brings clots. | Call the prescriber at once; look at the value before the heparin.
abnormal-platelets-low | major | harm | platelets | < 100 | valproate; linezolid; sulfamethoxazole; quinine; rifampin; carbamazepine; phenytoin; methotrexate; [thiopurine]; quinidine; valganciclovir; hydroxyurea; prasugrel; ticagrelor | Platelets are below 100, and these drugs lower them. | Ask about bruises; call the prescriber for a new count and for a look at the dose.
abnormal-neutrophils-below-1 | critical! | harm | neutrophils | < 1 | ${marrow} | Neutrophils are below 1.0: severe infection can come within hours. | Call the prescriber at once; ask about fever and sore throat. No further dose of clozapine without the prescriber.
abnormal-neutrophils-below-1.5 | major! | harm | neutrophils | < 1.5 to 1 | ${marrow} | Neutrophils are below 1.5, and these drugs lower them. | Call the prescriber today for a new count; for clozapine the label asks for three counts a week.
abnormal-leukocytes-low | major | harm | leukocytes | < 3.5 | ${marrow} | White cells are low, and these drugs lower them. | Ask for a differential and about infections; call the prescriber before the next dose.
abnormal-hemoglobin-below-8 | critical! | harm | hemoglobin | < 8 | ${thinners}; [nsaid] | Hemoglobin is below 8 g/dL with a drug that makes bleeding: it may be going on. | Call the prescriber at once; ask about black stools, dizziness and breath.
abnormal-hemoglobin-below-10 | major! | harm | hemoglobin | < 10 to 8 | ${thinners}; [nsaid] | Hemoglobin is below 10 g/dL with a drug that makes bleeding. | Call the prescriber: earlier values, ferritin, a look for bleeding, stomach protection.
abnormal-hemoglobin-below-12 | moderate | harm | hemoglobin | < 12 to 10 | ${thinners}; [nsaid] | Hemoglobin is low with a drug that makes bleeding. | Compare with earlier values; ask for ferritin and about black stools.
abnormal-hemoglobin-marrow | moderate | harm | hemoglobin | < 10 | methotrexate; [thiopurine]; zidovudine; ribavirin; linezolid; hydroxyurea; dapsone; mycophenolate mofetil; bosentan; ambrisentan; macitentan | Hemoglobin is below 10 g/dL, and these drugs lower it. | Ask the prescriber for a blood count with indices and for a look at the dose.
abnormal-hemoglobin-esa | major! | high | hemoglobin | > 11 | epoetin alfa; darbepoetin alfa | With hemoglobin above 11 g/dL these drugs bring clots, stroke and death (boxed warning). | Call the prescriber to lower or hold the dose.
abnormal-hematocrit-54 | major! | high | hematocrit | > 54 | testosterone; methyltestosterone; epoetin alfa; darbepoetin alfa | Hematocrit is above 54 %: clots and stroke. | Call the prescriber to stop until it is normal; ask about sleep apnea.
abnormal-hematocrit-50 | moderate | high | hematocrit | > 50 to 54 | testosterone; methyltestosterone | Hematocrit rises under testosterone; above 54 % it has to stop. | Ask for a level and a lower dose; hematocrit again in 3 months.
abnormal-psa | major | harm | psa | > 4 | testosterone; methyltestosterone | PSA is above 4 ng/mL under testosterone. | Ask the prescriber for a urologist before it goes on.
abnormal-psa-reductase | major | harm | psa | > 2 | finasteride; dutasteride | These drugs halve PSA: above 2 ng/mL stands for above 4. | Tell the prescriber; double the value in men who took it for 6 months.
abnormal-testosterone-high | moderate | high | testosteroneLevel | > 1000 | testosterone | The level is above the normal range. | Ask when it was drawn after the dose, and the prescriber for less.
abnormal-tsh-above-10 | major | harm | tsh | > 10 | lithium carbonate; lithium citrate; amiodarone; interferon alfa-2b; sunitinib; potassium iodide | TSH is above 10 mIU/L: the drug slows the thyroid. | Ask the prescriber for free thyroxine and for levothyroxine; the drug may stay.
abnormal-tsh-above-4.5 | moderate | harm | tsh | > 4.5 to 10 | lithium carbonate; lithium citrate; amiodarone; sunitinib | TSH is high: the drug may slow the thyroid. | Ask for TSH and free thyroxine again in 6 to 12 weeks.
abnormal-tsh-high-levothyroxine | moderate | low | tsh | > 4.5 | [thyroid-hormone] | TSH is high: too little is taken or too little is absorbed. | Ask how it is taken (empty stomach, 4 hours from calcium, iron and antacids) and about missed doses before a higher dose.
abnormal-tsh-high-antithyroid | moderate | high | tsh | > 4.5 | methimazole; propylthiouracil | TSH is high: the thyroid is slowed too much. | Ask the prescriber for less.
abnormal-tsh-below-0.1 | major | high | tsh | < 0.1 | [thyroid-hormone] | TSH is below 0.1 mIU/L: atrial fibrillation and loss of bone, unless meant after thyroid cancer. | Ask the prescriber for the goal and for a lower dose; TSH again in 6 to 8 weeks.
abnormal-tsh-below-0.4 | moderate | high | tsh | < 0.4 to 0.1 | [thyroid-hormone] | TSH is low: the dose is likely too high. | Ask the prescriber for a lower dose and about the heart and bone; TSH again in 6 to 8 weeks.
abnormal-tsh-low-amiodarone | major | harm | tsh | < 0.4 | amiodarone | TSH is low: amiodarone can set thyroid hormone free, which brings the rhythm back. | Call the prescriber for free thyroxine and an endocrinologist.
abnormal-glucose-high | moderate | harm | glucose | > 200 | [corticosteroid-systemic]; olanzapine; clozapine; quetiapine; risperidone; tacrolimus; cyclosporine; niacin; pentamidine | Glucose is above 200 mg/dL, and these drugs raise it. | Ask about thirst and weight; ask the prescriber for an A1c and a plan for the time of the drug.
abnormal-fasting-glucose-high | moderate | harm | fastingGlucose | > 126 | [corticosteroid-systemic]; olanzapine; clozapine; quetiapine; risperidone; tacrolimus; cyclosporine; niacin | Fasting glucose is above 126 mg/dL, and these drugs raise it. | Ask the prescriber for an A1c and a plan.
abnormal-a1c-antipsychotic | moderate | harm | a1c | > 6.5 | olanzapine; clozapine; quetiapine; risperidone; paliperidone | A1c is in the range of diabetes under an antipsychotic that brings it. | Ask the prescriber whether another antipsychotic would do, and for treatment.
abnormal-glucose-below-54 | critical! | high | glucose | < 54 | [insulin-basal]; [insulin-rapid]; [sulfonylurea]; repaglinide; nateglinide | Glucose was below 54 mg/dL: danger. | Call the prescriber today to lower the dose; glucagon in the house, and how to treat it.
abnormal-glucose-below-70 | major! | high | glucose | < 70 to 54 | [insulin-basal]; [insulin-rapid]; [sulfonylurea]; repaglinide; nateglinide | Glucose was below 70 mg/dL. | Ask about symptoms, meals and alcohol; ask the prescriber for a lower dose.
abnormal-glucose-low-other | moderate | harm | glucose | < 70 | [fluoroquinolone]; sulfamethoxazole; tramadol; pentamidine; quinine; disopyramide | Glucose was below 70 mg/dL; these drugs can lower it in older people and in weak kidneys. | Ask about symptoms; tell the prescriber.
abnormal-inr-above-9 | critical! | high | inr | > 9 | warfarin | INR is above 9: life-threatening bleeding. | Call the prescriber at once; no dose, vitamin K, and hospital if there is any bleeding.
abnormal-inr-above-4.5 | major! | high | inr | > 4.5 to 9 | warfarin | INR is above 4.5: bleeding. | Call the prescriber today: hold a dose, repeat within days; ask about bleeding and new drugs.
abnormal-inr-above-3.5 | moderate | high | inr | > 3.5 to 4.5 | warfarin | INR is above the usual goals of 2 to 3 and 2.5 to 3.5. | Ask about new drugs, diet and the goal; ask the prescriber for the next dose and INR.
abnormal-heart-rate-below-50 | major! | harm | heartRate | < 50 | ${slow} | The pulse is below 50, and these drugs slow the heart. | Ask about dizziness and fainting; call the prescriber today for an ECG and a lower dose.
abnormal-heart-rate-above-110 | moderate | harm | heartRate | > 110 | [thyroid-hormone]; theophylline; [stimulant]; [decongestant]; [tricyclic]; clozapine; [anticholinergic-strong]; atomoxetine; phentermine | The pulse is above 110, and these drugs speed the heart. | Ask about palpitations and the dose; ask the prescriber for an ECG.
abnormal-qtc-above-500 | critical! | harm | qtc | > 500 | ${qt} | QTc is above 500 ms: torsades de pointes. | Call the prescriber at once: stop what prolongs QT, potassium and magnesium today.
abnormal-qtc-above-470 | major! | harm | qtc | > 470 to 500 | ${qt} | QTc is above 470 ms with a drug that prolongs it. | Call the prescriber: potassium, magnesium, another drug, and an ECG again.
abnormal-systolic-below-90 | major! | high | systolic | < 90 | ${pressureLowering} | Systolic pressure is below 90 mmHg under drugs that lower it. | Ask about dizziness and falls; call the prescriber today for which one to lower.
abnormal-systolic-below-100 | moderate | high | systolic | < 100 to 90 | ${pressureLowering} | From 65 years on a systolic pressure below 100 mmHg under drugs that lower it brings falls. | Measure standing; ask the prescriber which one to lower, unless meant for heart failure.
abnormal-systolic-raised-160 | major | harm | systolic | > 160 | ${pressureRaising} | Systolic pressure is above 160 mmHg, and these drugs raise it. | Ask the prescriber to stop or change it before another drug for pressure is added.
abnormal-systolic-raised-140 | moderate | harm | systolic | > 140 to 160 | ${pressureRaising} | Systolic pressure is above 140 mmHg, and these drugs raise it. | Advise another drug for pain or a cold; measure again in 2 weeks.
abnormal-triglycerides-high | major | harm | triglycerides | > 500 | [estrogen]; [estrogen-contraceptive]; isotretinoin; acitretin; [corticosteroid-systemic]; olanzapine; clozapine; quetiapine; tamoxifen; cholestyramine resin; colesevelam; colestipol; cyclosporine; sirolimus | Triglycerides are above 500 mg/dL: pancreatitis. These drugs raise them. | Ask the prescriber for another drug; ask about alcohol and glucose.
abnormal-albumin-phenytoin | moderate | high | albumin | < 3.5 | phenytoin; valproate | Albumin is low: the total level looks lower than the free drug is. | Ask for a free level before any increase.
`

/** Rows about blood counts, liver, muscle, hormones, glucose and vital signs. */
export const bodyResultRows: readonly PatientRow[] = readResultRows(table, {
  when: {
    'abnormal-systolic-below-100': from(65),
  },
})
