// Sources of rules about technique, cost and simplification.

import { government, label, paper } from '../source-shapes.ts'

/** Practice sources, joined into the register in source.ts. */
export const practiceSources = {
  'gina-2024': paper(
    'gina-2024',
    'Global Strategy for Asthma Management and Prevention',
    '2024',
    'Global Initiative for Asthma. Global Strategy for Asthma Management and Prevention, 2024.',
  ),
  'ada-technology-2025': paper(
    'ada-technology-2025',
    'ADA Standards of Care, diabetes technology: insulin delivery',
    '2025',
    'American Diabetes Association Professional Practice Committee. Standards of Care in Diabetes 2025, section 7. Diabetes Care 2025;48(Suppl 1).',
  ),
  'fda-label-instructions': label(
    'fda-label-instructions',
    'the named product',
    'Instructions for Use and section 17',
  ),
  'fda-orange-book': government(
    'fda-orange-book',
    'Approved drug products with therapeutic equivalence evaluations (Orange Book)',
    'as known in 2025',
    'U.S. Food and Drug Administration. Approved Drug Products with Therapeutic Equivalence Evaluations (Orange Book).',
    'https://www.accessdata.fda.gov/scripts/cder/ob/',
  ),
  'fda-flush-list': government(
    'fda-flush-list',
    'Drug disposal: flush list for certain medicines',
    'as known in 2025',
    'U.S. Food and Drug Administration. Drug Disposal: FDA’s Flush List for Certain Medicines.',
    'https://www.fda.gov/drugs/disposal-unused-medicines-what-you-should-know/drug-disposal-fdas-flush-list-certain-medicines',
  ),
  'cms-safe-disposal': government(
    'cms-safe-disposal',
    'Safe disposal of prescription drugs: what enrollees are told once a year',
    '42 CFR 423.153(d)(1)(vii)(E) and 422.111(j), as known in 2025',
    '42 CFR 423.153(d)(1)(vii)(E) and 42 CFR 422.111(j).',
    'https://www.ecfr.gov/current/title-42/section-422.111',
  ),
  'snomed-icd10-map': government(
    'snomed-icd10-map',
    'SNOMED CT to ICD-10-CM map',
    'Codes of common conditions, as known in 2025',
    'U.S. National Library of Medicine. SNOMED CT to ICD-10-CM Map. Codes only; SNOMED CT is a trademark of SNOMED International and needs a licence to be used in full.',
    'https://www.nlm.nih.gov/research/umls/mapping_projects/snomedct_to_icd10cm.html',
  ),
  'masnoon-2017': paper(
    'masnoon-2017',
    'What is polypharmacy? A systematic review of definitions',
    '2017',
    'Masnoon N, Shakib S, Kalisch-Ellett L, Caughey GE. BMC Geriatr 2017;17:230.',
  ),
  'ismp-high-alert-community': paper(
    'ismp-high-alert-community',
    'ISMP list of high-alert medications in community and ambulatory care settings',
    '2021',
    'Institute for Safe Medication Practices. ISMP List of High-Alert Medications in Community/Ambulatory Care Settings; 2021.',
  ),
  'core-elements-2008': paper(
    'core-elements-2008',
    'Core elements of an MTM service model',
    'Version 2.0, 2008',
    'American Pharmacists Association, National Association of Chain Drug Stores Foundation. J Am Pharm Assoc 2008;48(3):341-353.',
  ),
  'fda-tall-man': paper(
    'fda-tall-man',
    'FDA list of established drug names recommended to use tall man lettering',
    'Name Differentiation Project, from 2001',
    'U.S. Food and Drug Administration.',
  ),
  'ismp-tall-man': paper(
    'ismp-tall-man',
    'FDA and ISMP lists of look-alike drug names with recommended tall man letters',
    'ISMP list, 2016',
    'Institute for Safe Medication Practices.',
  ),
  'smith-2004': paper(
    'smith-2004',
    'A new tool for identifying discrepancies in postacute medications for community-dwelling older adults',
    'Medication Discrepancy Tool, 2004',
    'Smith JD, Coleman EA, Min SJ. Am J Geriatr Pharmacother 2004;2(2):141-147.',
  ),
  'cornish-2005': paper(
    'cornish-2005',
    'Unintended medication discrepancies at the time of hospital admission',
    '2005',
    'Cornish PL, Knowles SR, Marchesano R, et al. Arch Intern Med 2005;165(4):424-429.',
  ),
  'almanasreh-2020': paper(
    'almanasreh-2020',
    'The medication discrepancy taxonomy (MedTax)',
    '2020',
    'Almanasreh E, Moles R, Chen TF. Res Social Adm Pharm 2020;16(2):142-148.',
  ),
  'doucette-2012': paper(
    'doucette-2012',
    'Development of the Drug Adherence Work-up (DRAW) tool',
    '2012',
    'Doucette WR, Farris KB, Youland KM, et al. J Am Pharm Assoc 2012;52(6):e199-e204.',
  ),
} as const
