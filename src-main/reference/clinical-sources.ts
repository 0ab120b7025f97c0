// Sources of clinical rows: criteria, labels, formulas. Facts are taken in own words; no text of a source ships.

import type { Source } from './source.ts'
import { label, paper } from './source-shapes.ts'

// No row has yet been held against its label or paper; a pharmacist who does so enters the day.
const checked = null

/** Clinical sources, joined into the register in source.ts. */
export const clinicalSources = {
  'rxnorm-maps-2014': {
    id: 'rxnorm-maps-2014',
    title: 'RxNorm codes in FDA UNII and NDF-RT maps',
    edition: '2014',
    citation:
      'FDA UNII to RxNorm map and NDF-RT, content of 2014, courtesy of the U.S. National Library of Medicine. Pestle is not endorsed by NLM.',
    url: 'https://www.nlm.nih.gov/research/umls/rxnorm/',
    checked: '2026-11-23',
    licence: 'US Government work with NLM attribution',
  },
  'fda-epc': {
    id: 'fda-epc',
    title: 'FDA established pharmacologic class',
    edition: 'Label highlights, Indications and Usage',
    citation:
      'Established pharmacologic class as named in the highlights of US prescribing information. DailyMed, National Library of Medicine.',
    url: 'https://dailymed.nlm.nih.gov/dailymed/',
    checked,
    licence: 'Facts from public labels, own words',
  },
  'fda-cyp-table': {
    id: 'fda-cyp-table',
    title: 'FDA examples of clinical substrates, inhibitors and inducers',
    edition: 'Web table for healthcare professionals',
    citation:
      'U.S. Food and Drug Administration. Examples of drugs that interact with CYP enzymes and transporter systems.',
    url: 'https://www.fda.gov/drugs/drug-interactions-labeling',
    checked,
    licence: 'US Government work',
  },
  'fda-narrow-index': paper(
    'fda-narrow-index',
    'Drugs with a narrow therapeutic index',
    'FDA guidance and product-specific guidances, as known in 2025',
    'U.S. Food and Drug Administration. Product-specific guidances that name a narrow therapeutic index; drug labels with target concentrations.',
  ),
  loinc: {
    id: 'loinc',
    title: 'LOINC',
    edition: '2.80',
    citation:
      'This material contains content from LOINC (loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at loinc.org/license.',
    url: 'https://loinc.org/',
    checked,
    licence: 'LOINC licence',
  },
  'ags-beers-2023': paper(
    'ags-beers-2023',
    'AGS Beers Criteria',
    '2023 update',
    '2023 American Geriatrics Society Beers Criteria Update Expert Panel. J Am Geriatr Soc 2023;71(7):2052-2081.',
  ),
  'onc-ddi-2012': paper(
    'onc-ddi-2012',
    'High-priority drug-drug interactions for electronic records',
    '2012',
    'Phansalkar S, Desai AA, Bell D, et al. J Am Med Inform Assoc 2012;19(5):735-743.',
  ),
  'iso-8601': paper(
    'iso-8601',
    'Date and time: representations for information interchange',
    '2019',
    'ISO 8601-1:2019. Completed years between two calendar days.',
  ),
  'cockcroft-gault-1976': paper(
    'cockcroft-gault-1976',
    'Prediction of creatinine clearance from serum creatinine',
    '1976',
    'Cockcroft DW, Gault MH. Nephron 1976;16(1):31-41.',
  ),
  'devine-1974': paper(
    'devine-1974',
    'Ideal body weight',
    '1974',
    'Devine BJ. Gentamicin therapy. Drug Intell Clin Pharm 1974;8:650-655.',
  ),
  'winter-2012': paper(
    'winter-2012',
    'Body weight in the Cockcroft-Gault equation',
    '2012',
    'Winter MA, Guhr KN, Berg GM. Pharmacotherapy 2012;32(7):604-612.',
  ),
  'kdigo-2024': paper(
    'kdigo-2024',
    'KDIGO guideline for chronic kidney disease',
    '2024',
    'KDIGO CKD Work Group. Kidney Int 2024;105(4S):S117-S314.',
  ),
  'pqa-mtp-framework': paper(
    'pqa-mtp-framework',
    'PQA Medication Therapy Problem Categories Framework',
    'Own words; the framework is given on request',
    'Pharmacy Quality Alliance. PQA Medication Therapy Problem Categories Framework.',
  ),
  'cipolle-strand-morley': paper(
    'cipolle-strand-morley',
    'Drug therapy problem categories',
    '3rd edition, 2012',
    'Cipolle RJ, Strand LM, Morley PC. Pharmaceutical Care Practice: The Patient-Centered Approach to Medication Management Services. 3rd ed. McGraw-Hill; 2012.',
  ),
  'aha-acc-coronary-2023': paper(
    'aha-acc-coronary-2023',
    'AHA/ACC guideline for chronic coronary disease',
    '2023',
    'Virani SS, Newby LK, Arnold SV, et al. Circulation 2023;148(9):e9-e119.',
  ),
  'cdc-opioid-2022': {
    id: 'cdc-opioid-2022',
    title: 'CDC clinical practice guideline for prescribing opioids for pain',
    edition: '2022',
    citation: 'Dowell D, Ragan KR, Jones CM, Baldwin GT, Chou R. MMWR Recomm Rep 2022;71(3):1-95.',
    url: 'https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm',
    checked,
    licence: 'US Government work',
  },
  'cfr-42-456-705': {
    id: 'cfr-42-456-705',
    title: 'Prospective drug review: therapeutic duplication',
    edition: '42 CFR 456.705',
    citation: '42 CFR 456.705(b), screening for therapeutic duplication before dispensing.',
    url: 'https://www.ecfr.gov/current/title-42/section-456.705',
    checked,
    licence: 'US Government work',
  },
  'fda-label-section-11': label(
    'fda-label-section-11',
    'the named product',
    'section 11, or Drug Facts for products without prescription',
  ),
  'fda-label-levothyroxine': label(
    'fda-label-levothyroxine',
    'levothyroxine',
    'sections 2, 3 and 7',
  ),
  'fda-label-ciprofloxacin': label('fda-label-ciprofloxacin', 'ciprofloxacin', 'section 7'),
  'fda-label-doxycycline': label('fda-label-doxycycline', 'doxycycline', 'section 7'),
  'fda-label-opioid': label('fda-label-opioid', 'opioid analgesics', 'boxed warning'),
  'fda-label-sildenafil': label('fda-label-sildenafil', 'sildenafil', 'section 4'),
  'fda-label-simvastatin': label('fda-label-simvastatin', 'simvastatin', 'sections 4 and 7'),
  'fda-label-lovastatin': label('fda-label-lovastatin', 'lovastatin', 'sections 4 and 7'),
  'fda-label-warfarin': label('fda-label-warfarin', 'warfarin', 'sections 2 and 7'),
  'fda-label-lisinopril': label('fda-label-lisinopril', 'lisinopril', 'section 7'),
  'fda-label-spironolactone': label('fda-label-spironolactone', 'spironolactone', 'section 7'),
  'fda-label-celecoxib': label('fda-label-celecoxib', 'celecoxib', 'section 7'),
  'fda-label-methotrexate': label('fda-label-methotrexate', 'methotrexate', 'section 7'),
  'fda-label-digoxin': label('fda-label-digoxin', 'digoxin', 'section 7'),
  'fda-label-clopidogrel': label('fda-label-clopidogrel', 'clopidogrel', 'section 7'),
  'fda-label-lithium': label('fda-label-lithium', 'lithium carbonate', 'section 7'),
  'fda-label-tramadol': label('fda-label-tramadol', 'tramadol', 'sections 5 and 7'),
  'fda-label-sertraline': label('fda-label-sertraline', 'sertraline', 'sections 4 and 7'),
  'fda-label-azathioprine': label('fda-label-azathioprine', 'azathioprine', 'section 7'),
  'fda-label-colchicine': label('fda-label-colchicine', 'colchicine', 'sections 4 and 7'),
  'fda-label-entresto': label('fda-label-entresto', 'sacubitril/valsartan', 'section 4'),
  'fda-label-tizanidine': label('fda-label-tizanidine', 'tizanidine', 'section 4'),
  'fda-label-apixaban': label(
    'fda-label-apixaban',
    'apixaban and the other direct oral anticoagulants',
    'section 7',
  ),
  'fda-label-co-trimoxazole': label(
    'fda-label-co-trimoxazole',
    'sulfamethoxazole/trimethoprim',
    'section 7',
  ),
  'fda-label-rasagiline': label(
    'fda-label-rasagiline',
    'rasagiline, selegiline and safinamide',
    'sections 4, 5 and 7',
  ),
  'fda-label-albuterol': label('fda-label-albuterol', 'albuterol', 'sections 1 and 2'),
  'fda-label-gabapentin': label('fda-label-gabapentin', 'gabapentin and pregabalin', 'section 5'),
} as const satisfies Readonly<Record<string, Source>>
