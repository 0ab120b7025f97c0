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
  heart failure: cilostazol | older-heart-failure-cilostazol | cilostazol 100 mg | I50.9
  heart failure: dextromethorphan with quinidine | older-heart-failure-dextromethorphan-quinidine | Nuedexta | I50.9
  heart failure with reduced ejection fraction: diltiazem | older-heart-failure-non-dihydropyridine | diltiazem ER 120 mg | I50.22
  heart failure with reduced ejection fraction: verapamil | older-heart-failure-non-dihydropyridine | verapamil 80 mg | I50.9 | 10230-1 35 %
  heart failure: dronedarone | older-dronedarone | dronedarone 400 mg | I50.9
  syncope: cholinesterase inhibitor | older-syncope-cholinesterase-inhibitor | donepezil 5 mg | R55
  syncope: alpha-1 blocker | older-syncope-alpha-1-blocker | terazosin 2 mg | R55
  syncope: tertiary tricyclic | older-syncope-tertiary-tricyclic | amitriptyline 10 mg | R55
  syncope: chlorpromazine | older-syncope-antipsychotic | chlorpromazine 25 mg | R55
  syncope: olanzapine | older-syncope-antipsychotic | olanzapine 5 mg | R55
  delirium: anticholinergic | older-delirium-anticholinergic | oxybutynin 5 mg | F05
  delirium: antipsychotic | older-delirium-antipsychotic | quetiapine 25 mg | F05
  delirium: benzodiazepine | older-delirium-sedative | lorazepam 0.5 mg | F05
  delirium: Z-drug | older-delirium-sedative | zolpidem 5 mg | F05
  delirium: corticosteroid | older-delirium-corticosteroid | prednisone 20 mg | F05
  delirium: H2 blocker | older-delirium-h2-blocker | famotidine 20 mg | F05
  delirium: opioid | older-delirium-opioid | oxycodone 5 mg | F05
  delirium: meperidine | older-delirium-opioid | meperidine 50 mg | F05
  dementia: anticholinergic | older-dementia-anticholinergic | oxybutynin 5 mg | G30.9
  cognitive impairment: anticholinergic | older-dementia-anticholinergic | hydroxyzine 25 mg | G31.84
  dementia: benzodiazepine | older-dementia-sedative | lorazepam 0.5 mg | F03.90
  dementia: Z-drug | older-dementia-sedative | zolpidem 5 mg | F03.90
  dementia: antipsychotic | older-dementia-antipsychotic | quetiapine 25 mg | F01.50
  falls: anticholinergic | older-falls-anticholinergic | oxybutynin 5 mg | Z91.81
  falls: SSRI | older-falls-antidepressant | sertraline 50 mg | Z91.81
  falls: SNRI | older-falls-antidepressant | venlafaxine 75 mg | R29.6
  hip fracture: tricyclic | older-falls-antidepressant | nortriptyline 25 mg | S72.001A
  falls: antiepileptic | older-falls-antiepileptic | gabapentin 300 mg | Z91.81
  falls: antipsychotic | older-falls-antipsychotic | risperidone 0.5 mg | Z91.81
  falls: benzodiazepine | older-falls-sedative | clonazepam 0.5 mg | Z91.81
  fragility fracture: Z-drug | older-falls-sedative | zolpidem 5 mg | M80.08XA
  falls: opioid | older-falls-opioid | tramadol 50 mg | Z91.81
  old ulcer: aspirin above 325 mg | older-ulcer-history-aspirin | aspirin 500 mg | Z87.11
  incontinence in a woman: alpha-1 blocker | older-incontinence-alpha-1-blocker | prazosin 2 mg | N39.3 | | female
  incontinence in a woman: estrogen by mouth | older-incontinence-estrogen | estradiol 1 mg tablet | N39.41 | | female
  enlarged prostate: anticholinergic | older-prostate-anticholinergic | diphenhydramine 25 mg | N40.1
`,
)
