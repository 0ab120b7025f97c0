// Sources of adherence, time in range, opioid conversion, anticholinergic scales and regimen complexity.

import type { Source } from './source.ts'

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
      'Pharmacy Quality Alliance. Proportion of Days Covered measures (PDC-DR, PDC-RASA, PDC-STA, PDC-DOAC, PDC-BB, PDC-CCB). An estimate from fills by ingredient, not an official rate.',
    url: 'https://www.pqaalliance.org/adherence-measures',
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
} as const satisfies Readonly<Record<string, Source>>
