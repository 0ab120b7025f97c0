// Sources of adherence, time in range, opioid conversion, anticholinergic scales and regimen complexity.

import type { Source } from './source.ts'
import { government, paper } from './source-shapes.ts'

// No row has yet been held against its source text; a pharmacist who does so enters the day.
const checked = null
const licence = 'Facts only, own words'

/** Joined into the register in source.ts. */
export const adherenceSources = {
  'pqa-pdc': {
    id: 'pqa-pdc',
    title: 'PQA proportion of days covered (PDC)',
    edition: 'Measure descriptions as published by PQA; value sets are PQA property and not used',
    citation:
      'Pharmacy Quality Alliance. Proportion of Days Covered measures (PDC-DR, PDC-RASA, PDC-STA, PDC-DOAC, PDC-BB, PDC-CCB, PDC-ARV, PDC-MS). An estimate from fills by ingredient, not an official rate.',
    url: 'https://www.pqaalliance.org/adherence-measures',
    checked,
    licence,
  },
  'pqa-star-measures': {
    id: 'pqa-star-measures',
    title: 'PQA measures of statin use and of medicines taken together',
    edition: 'Measure descriptions as published by PQA; value sets are PQA property and not used',
    citation:
      'Pharmacy Quality Alliance. Statin Use in Persons with Diabetes (SUPD), Concurrent Use of Opioids and Benzodiazepines (COB), Polypharmacy: Use of Multiple Anticholinergic Medications in Older Adults (Poly-ACH), Polypharmacy: Use of Multiple CNS-Active Medications in Older Adults (Poly-CNS). An estimate by ingredient, not an official rate.',
    url: 'https://www.pqaalliance.org/medicare-part-d',
    checked,
    licence,
  },
  'ncqa-spc': {
    id: 'ncqa-spc',
    title: 'Statin Therapy for Patients with Cardiovascular Disease (SPC)',
    edition: 'HEDIS measure, rules recalled; value sets are NCQA property and not used',
    citation:
      'National Committee for Quality Assurance. HEDIS: Statin Therapy for Patients With Cardiovascular Disease (SPC). An estimate by ingredient and diagnosis, not an official rate.',
    url: 'https://www.ncqa.org/hedis/measures/statin-therapy-for-patients-with-cardiovascular-disease-and-diabetes/',
    checked,
    licence,
  },
  'cms-pdc-stays': {
    id: 'cms-pdc-stays',
    title: 'CMS adjustment of days covered for stays',
    edition: 'Star Ratings Technical Notes, in use before measurement year 2026',
    citation:
      'Centers for Medicare & Medicaid Services. Medicare Part C and D Star Ratings Technical Notes: medication adherence measure calculations, adjustment for inpatient and skilled nursing facility stays.',
    url: 'https://www.cms.gov/medicare/health-drug-plans/part-c-d-performance-data',
    checked,
    licence: 'US Government work',
  },
  'rosendaal-1993': {
    id: 'rosendaal-1993',
    title: 'Time in therapeutic range by linear interpolation',
    edition: 'Thromb Haemost 1993',
    citation:
      'Rosendaal FR, Cannegieter SC, van der Meer FJ, Briët E. A method to determine the optimal intensity of oral anticoagulant therapy. Thromb Haemost 1993;69(3):236-239.',
    url: null,
    checked,
    licence,
  },
  'cfr-42-456-709': government(
    'cfr-42-456-709',
    'Retrospective drug use review',
    '42 CFR 456.709',
    '42 CFR 456.709(b), retrospective review of dispensing data for overutilization and underutilization. The days and shares that count as such are our own choice.',
    'https://www.ecfr.gov/current/title-42/section-456.709',
  ),
  'acb-2008': paper(
    'acb-2008',
    'Anticholinergic Cognitive Burden scale',
    'Aging Health 2008, as collated in 2023',
    'Boustani M, Campbell N, Munger S, Maidment I, Fox C. Impact of anticholinergics on the aging brain: a review and practical application. Aging Health 2008;4(3):311-320.',
  ),
  'ars-2008': paper(
    'ars-2008',
    'Anticholinergic Risk Scale',
    'Arch Intern Med 2008, as collated in 2023',
    'Rudolph JL, Salow MJ, Angelini MC, McGlinchey RE. The Anticholinergic Risk Scale and anticholinergic adverse effects in older persons. Arch Intern Med 2008;168(5):508-513.',
  ),
  'ads-2006': paper(
    'ads-2006',
    'Anticholinergic Drug Scale',
    'J Clin Pharmacol 2006, as collated in 2023',
    'Carnahan RM, Lund BC, Perry PJ, Pollock BG, Culp KR. The Anticholinergic Drug Scale as a measure of drug-related anticholinergic burden: associations with serum anticholinergic activity. J Clin Pharmacol 2006;46(12):1481-1486.',
  ),
  'aec-2017': paper(
    'aec-2017',
    'Anticholinergic Effect on Cognition scale',
    'Int J Geriatr Psychiatry 2017, with additions collated in 2023',
    'Bishara D, Harwood D, Sauer J, Taylor DM. Anticholinergic effect on cognition (AEC) of drugs commonly used in older people. Int J Geriatr Psychiatry 2017;32(6):650-656.',
  ),
  'acbcalc-2023': paper(
    'acbcalc-2023',
    'ACB Calculator',
    'as read on 2023-08-31',
    'King R, Rabino S. ACB Calculator, acbcalc.com, as read on 2023-08-31.',
  ),
  'mrci-2004': paper(
    'mrci-2004',
    'Medication Regimen Complexity Index',
    'Ann Pharmacother 2004',
    'George J, Phun YT, Bailey MJ, Kong DCM, Stewart K. Development and validation of the Medication Regimen Complexity Index. Ann Pharmacother 2004;38(9):1369-1376.',
  ),
} as const satisfies Readonly<Record<string, Source>>
