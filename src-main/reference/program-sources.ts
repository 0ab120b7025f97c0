// Sources of payer programs: who published which terms.

import type { Source } from './source.ts'

// No number has yet been held against the CMS text; who does so enters the day.
const checked = null
const government = 'US Government work'

/** Program sources, joined into the register in source.ts. */
export const programSources = {
  'cms-42-cfr-423-153': {
    id: 'cms-42-cfr-423-153',
    title: 'Medicare Part D medication therapy management programs',
    edition: '42 CFR 423.153(d), as amended for 2025',
    citation: '42 CFR 423.153(d); final rule CMS-4201-F3 and CMS-4205-F, 89 FR 30448 (2024-04-23).',
    url: 'https://www.ecfr.gov/current/title-42/section-423.153',
    checked,
    licence: government,
  },
  'part-d-exclusions': {
    id: 'part-d-exclusions',
    title: 'Drugs that Medicare Part D leaves out',
    edition: '42 CFR 423.100; Social Security Act sections 1860D-2(e)(2) and 1927(d)(2)',
    citation:
      '42 CFR 423.100, Part D drug; Social Security Act sections 1860D-2(e)(2)(A) and 1927(d)(2): drugs without prescription, vitamins and minerals.',
    url: 'https://www.ecfr.gov/current/title-42/section-423.100',
    checked,
    licence: government,
  },
  'part-d-terms-2025': {
    id: 'part-d-terms-2025',
    title: 'Part D MTM cost threshold of plan year 2025',
    edition: 'plan year 2025',
    citation: 'Plan year 2025 threshold of $1,623 as published by Part D sponsors.',
    url: null,
    checked,
    licence: government,
  },
  'part-d-terms-2026': {
    id: 'part-d-terms-2026',
    title: 'Part D MTM cost threshold of plan year 2026',
    edition: 'plan year 2026, unverified',
    citation: 'Plan year 2026 threshold of $1,276: unverified, to be held against the CMS notice.',
    url: null,
    checked,
    licence: government,
  },
  'icd-10-cm': {
    id: 'icd-10-cm',
    title: 'ICD-10-CM',
    edition: 'fiscal year 2026',
    citation:
      'International Classification of Diseases, Tenth Revision, Clinical Modification. CMS and NCHS.',
    url: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes',
    checked,
    licence: government,
  },
} as const satisfies Readonly<Record<string, Source>>
