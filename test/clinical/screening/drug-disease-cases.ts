// Table of cases: for every drug-disease row a patient in whom it fires. Columns are explained in row-cases.ts.

import { rowLines } from '../../helpers/row-cases.ts'

export const drugDiseaseCases = rowLines(`
disease-nsaid-kidney | N18.31 | ibuprofen 600 mg tablet
disease-nsaid-ulcer | Z87.11 | aspirin 81 mg
disease-nsaid-bleeding-disorder | D69.6 | naproxen 500 mg
disease-nsaid-cirrhosis | K74.60 | meloxicam 15 mg
disease-nsaid-bowel | K50.90 | ibuprofen 200 mg
disease-statin-liver | K72.00 | atorvastatin 40 mg
disease-methotrexate-liver | F10.20 | methotrexate 2.5 mg tablet
disease-liver-toxic | B18.2 | terbinafine 250 mg tablet
disease-duloxetine-liver | K74.60 | duloxetine 60 mg
disease-naltrexone-liver | K72.00 | naltrexone 50 mg
disease-acamprosate-kidney | N18.4 | acamprosate 333 mg
disease-lithium-kidney | N18.30 | lithium carbonate 300 mg
disease-phosphate-laxative-kidney | N18.5 | magnesium citrate
disease-bisphosphonate-esophagus | K22.2 | alendronate 70 mg
disease-esophagus-irritant | K22.2 | doxycycline 100 mg
disease-ppi-clostridioides | A04.71 | omeprazole 20 mg
disease-antimotility-clostridioides | A04.72 | loperamide 2 mg
disease-antibiotic-clostridioides | A04.71 | clindamycin 300 mg capsule
disease-laxative-obstruction | K56.609 | linaclotide 145 mcg
disease-opioid-obstruction | K56.7 | oxycodone 5 mg
disease-opioid-constipation | K59.03 | oxycodone 5 mg
disease-drug-constipation | K59.00 | ferrous sulfate 325 mg
disease-clozapine-gut | K59.00 | clozapine 100 mg
disease-alpha-blocker-cataract | H25.9 | tamsulosin 0.4 mg
disease-alpha-blocker-incontinence | N39.3 | doxazosin 2 mg | | female
disease-biologic-tuberculosis | Z22.7 | Humira
disease-immunosuppressant-hepatitis-b | B18.1 | prednisone 20 mg
disease-antimuscarinic-gastroparesis | K31.84 | oxybutynin 5 mg
disease-topiramate-stones | Z87.442 | topiramate 50 mg
disease-bupropion-seizures | F50.20 | bupropion 150 mg
disease-tramadol-seizures | G40.909 | tramadol 50 mg
disease-threshold-seizures | G40.909 | clomipramine 50 mg
disease-dalfampridine-seizures | R56.9 | dalfampridine 10 mg
disease-dopamine-blocker-parkinson | G20.A1 | prochlorperazine 5 mg
disease-metoclopramide-tardive | G24.01 | metoclopramide 10 mg
disease-dopamine-blocker-restless-legs | G25.81 | Benadryl 25 mg
disease-anticholinergic-dementia | G30.9 | oxybutynin 5 mg
disease-anticholinergic-narrow-angle | H40.20X0 | oxybutynin 5 mg
disease-decongestant-narrow-angle | H40.039 | Sudafed 30 mg
disease-anticholinergic-retention | N40.1 | oxybutynin 5 mg
disease-decongestant-prostate | N40.1 | Sudafed 30 mg
disease-antibiotic-myasthenia | G70.00 | azithromycin 250 mg
disease-other-myasthenia | G70.00 | metoprolol 50 mg
disease-stimulant-mania | F31.9 | Adderall 20 mg
disease-stimulant-tics | F95.2 | methylphenidate 10 mg
disease-stimulant-hyperthyroid | E05.90 | methylphenidate 10 mg
disease-stimulant-substance-use | F14.21 | methylphenidate 10 mg
disease-antidepressant-bipolar | F31.30 | sertraline 50 mg
disease-steroid-psychosis | F20.9 | prednisone 40 mg
disease-isotretinoin-depression | F32.A | isotretinoin 40 mg
disease-neuropsychiatric-depression | F33.1 | levetiracetam 500 mg
disease-tetrabenazine-suicidality | R45.851 | tetrabenazine 25 mg
disease-opioid-sleep-apnea | G47.33 | oxycodone 5 mg
disease-opioid-copd | J44.9 | oxycodone 5 mg
disease-sedative-lungs | G47.33 | zolpidem 10 mg
disease-benzodiazepine-substance-use | F10.21 | alprazolam 0.5 mg
disease-gabapentinoid-lungs | J44.9 | gabapentin 300 mg
disease-beta-blocker-asthma | J45.40 | timolol 0.5 % eye drops
disease-selective-beta-blocker-asthma | J45.40 | metoprolol 50 mg
disease-butalbital-migraine | G43.909 | Fioricet
disease-tnf-demyelinating | G35 | Humira
disease-nsaid-heart-failure | I11.0 | ibuprofen 600 mg
disease-nsaid-after-infarction | I25.2 | ibuprofen 600 mg
disease-non-dihydropyridine-reduced-ejection | I50.22 | diltiazem 120 mg
disease-thiazolidinedione-heart-failure | I50.9 | pioglitazone 30 mg
disease-saxagliptin-alogliptin-heart-failure | I50.9 | saxagliptin 5 mg
disease-cilostazol-heart-failure | I50.9 | cilostazol 100 mg
disease-dronedarone-heart-failure | I50.9 | Multaq 400 mg
disease-dronedarone-permanent-fibrillation | I48.21 | Multaq 400 mg
disease-flecainide-structural | I25.10 | flecainide 50 mg
disease-disopyramide-heart-failure | I50.9 | disopyramide 150 mg
disease-itraconazole-heart-failure | I50.9 | itraconazole 100 mg
disease-tnf-heart-failure | I50.9 | Enbrel
disease-pregabalin-heart-failure | I50.9 | pregabalin 75 mg
disease-sotalol-heart-failure | I50.22 | sotalol 80 mg
disease-alpha-blocker-heart-failure | I50.9 | doxazosin 4 mg
disease-triptan-vascular | I25.10 | sumatriptan 50 mg
disease-triptan-uncontrolled-pressure | | sumatriptan 50 mg | 8480-6 160 mm[Hg]
disease-ergot-vascular | I10 | ergotamine 2 mg
disease-decongestant-cardiovascular | I25.10 | Sudafed 30 mg
disease-stimulant-cardiovascular | I42.0 | methylphenidate 10 mg
disease-stimulant-high-pressure | | methylphenidate 10 mg | 8462-4 90 mm[Hg]
disease-venlafaxine-high-pressure | | venlafaxine 75 mg | 8480-6 140 mm[Hg]
disease-pde5-unstable-heart | I20.0 | sildenafil 50 mg
disease-slowing-heart-block | I44.1 | metoprolol 50 mg
disease-clonidine-heart-block | I44.1 | clonidine 0.1 mg
disease-slowing-low-rate | | metoprolol 50 mg | 8867-4 49 /min
disease-slowing-preexcitation | I45.6 | digoxin 0.125 mg
disease-ivabradine-fibrillation | I48.91 | ivabradine 5 mg
disease-vasodilator-obstructive | I42.1 | amlodipine 5 mg
disease-midodrine-high-pressure | I50.9 | midodrine 5 mg
disease-long-qt | I45.81 | citalopram 20 mg
disease-fluoroquinolone-aneurysm | I71.40 | ciprofloxacin 500 mg
disease-orthostasis-lowering | I95.1 | tizanidine 4 mg
disease-prasugrel-stroke | Z86.73 | prasugrel 10 mg
disease-ticagrelor-intracranial | I61.9 | ticagrelor 90 mg
disease-romosozumab-vascular | I21.4 | romosozumab
disease-jak-vascular | I25.10 | tofacitinib 5 mg
disease-doac-mechanical-valve | Z95.2 | apixaban 5 mg
disease-tricyclic-infarction | I21.4 | amitriptyline 25 mg
disease-estrogen-clot | Z86.718 | Premarin 0.625 mg | | female
disease-estrogen-cancer | Z85.3 | Premarin 0.625 mg | | female
disease-estrogen-vascular | Z86.73 | estradiol 1 mg tablet | | female
disease-estrogen-aura | G43.109 | ethinyl estradiol 20 mcg | | female
disease-estrogen-smoker | F17.210 | ethinyl estradiol 20 mcg | | female
disease-estrogen-pressure | I10 | ethinyl estradiol 20 mcg | | female
disease-estrogen-liver | K74.60 | estradiol 1 mg tablet | | female
disease-serm-clot | Z86.711 | raloxifene 60 mg | | female
disease-raloxifene-stroke | I63.9 | raloxifene 60 mg | | female
disease-megestrol-clot | I82.409 | megestrol 40 mg
disease-testosterone-cancer | C61 | testosterone cypionate injection
disease-testosterone-polycythemia | | testosterone 1.62 % topical gel | 718-7 18.1 g/dL
disease-testosterone-cardiovascular | G47.33 | testosterone 1.62 % topical gel
disease-spironolactone-addison | E27.1 | spironolactone 25 mg
disease-g6pd-oxidant | D75.A | dapsone 100 mg
disease-g6pd-nitrofurantoin | D55.0 | Macrobid 100 mg
disease-g6pd-sulfonylurea | D75.A | glipizide 5 mg
disease-anticoagulant-bleeding | K92.1 | apixaban 5 mg
disease-ticlopidine-blood | D70.9 | ticlopidine 250 mg
disease-clozapine-neutropenia | D70.9 | clozapine 100 mg
disease-esa-pressure | | epoetin alfa injection | 718-7 11.1 g/dL
disease-naltrexone-opioid-use | F11.20 | naltrexone 50 mg; oxycodone 5 mg
disease-opioid-use-disorder | F11.21 | oxycodone 5 mg
disease-disulfiram-heart-psychosis | I25.10 | disulfiram 250 mg
disease-methylergonovine-pressure | I10 | methylergonovine 0.2 mg
disease-triglycerides-estrogen-isotretinoin | | isotretinoin 40 mg | 2571-8 501 mg/dL
disease-sulfonylurea-type-1 | E10.9 | glipizide 5 mg
disease-bile-acid-triglycerides | | colesevelam 625 mg | 2571-8 501 mg/dL
disease-metformin-acidosis | E87.20 | metformin 500 mg
disease-sglt2-type-1 | E10.9 | Jardiance 10 mg
disease-sglt2-ketoacidosis | E11.10 | Farxiga 10 mg
disease-canagliflozin-amputation | Z89.421 | Invokana 100 mg
disease-glp1-men2 | E31.22 | Ozempic
disease-glp1-thyroid-cancer | C73 | Ozempic
disease-incretin-pancreatitis | K86.1 | Januvia 100 mg
disease-glp1-gastroparesis | K31.84 | Trulicity
disease-pioglitazone-bladder-cancer | Z85.51 | pioglitazone 30 mg
disease-glitazone-osteoporosis | M81.0 | pioglitazone 30 mg | | female
disease-steroid-diabetes | E11.9 | prednisone 10 mg
disease-antipsychotic-diabetes | E11.9 | olanzapine 10 mg
disease-niacin-diabetes-gout | M10.9 | niacin 500 mg
disease-thiazide-gout | M1A.9XX0 | hydrochlorothiazide 25 mg
disease-febuxostat-cardiovascular | I25.10 | febuxostat 40 mg
disease-levothyroxine-adrenal | E27.1 | levothyroxine 50 mcg
disease-thyroid-hormone-hyperthyroid | E05.90 | levothyroxine 100 mcg | 3016-3 0.05 m[IU]/L
disease-amiodarone-thyroid | E03.9 | amiodarone 200 mg
disease-lithium-thyroid | E03.9 | lithium carbonate 300 mg
disease-lithium-hypercalcemia | E83.52 | hydrochlorothiazide 25 mg
disease-hyponatremia-drugs | E87.1 | sertraline 50 mg
disease-desmopressin-hyponatremia | | desmopressin 0.2 mg tablet | 2951-2 134 mmol/L
disease-potassium-raising-hyperkalemia | E87.5 | spironolactone 25 mg
disease-antiresorptive-hypocalcemia | | Prolia | 17861-6 8.4 mg/dL
disease-steroid-osteoporosis | M81.0 | prednisone 10 mg
disease-bone-loss-osteoporosis | M81.0 | letrozole 2.5 mg
disease-beta-blocker-pheochromocytoma | C74.10 | metoprolol 50 mg
disease-pressor-pheochromocytoma | E27.5 | Sudafed 30 mg
disease-beta-blocker-hypoglycemia | E11.9 | propranolol 20 mg; glipizide 5 mg
disease-porphyria | E80.21 | phenytoin 100 mg
`)
