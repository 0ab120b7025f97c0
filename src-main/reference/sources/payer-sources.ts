// Sources of what payers other than Medicare ask for and pay. None was held against the payer's current manual.

import type { Source } from '../source.ts'

const own = 'facts only, wording is our own'

function source<Id extends string>(
  id: Id,
  title: string,
  edition: string,
  citation: string,
  url: string | null = null,
): Source & { readonly id: Id } {
  return { id, title, edition, citation, url, checked: null, licence: own }
}

/** Payer sources, joined into the register in source.ts. */
export const payerSources = {
  'cms-10396': source(
    'cms-10396',
    'Medicare Part D MTM standardized format and plan reporting',
    'format of 2022; reporting fields from memory',
    'Form CMS-10396 (OMB 0938-1154) and the MTM section of the Part D reporting requirements; hold against the current year.',
    'https://www.cms.gov/medicare/coverage/prescription-drug-coverage-contracting/medication-therapy-management',
  ),
  'nucc-1500-0212': source(
    'nucc-1500-0212',
    'CMS-1500 (02/12) health insurance claim form: items, formats, print positions',
    'form of 02/12; positions not held against an original form',
    'National Uniform Claim Committee, 1500 Health Insurance Claim Form Reference Instruction Manual for Form Version 02/12 (version 9.0, July 2021), and its print standard of 10 characters and 6 lines an inch. Item rules and positions from memory.',
    'https://www.nucc.org/index.php/1500-claim-form-mainmenu-35/1500-instructions-mainmenu-42',
  ),
  'iowa-pcm': source(
    'iowa-pcm',
    'Iowa Medicaid pharmaceutical case management',
    'terms of 2000, historical',
    '441 IAC 78.47; ASHP News 2000-09-19 and 2001-03-17 on the service that began in October 2000. Codes and later terms: unverified.',
  ),
  'outcomes-mtm': source(
    'outcomes-mtm',
    'OutcomesMTM policy and procedure guide',
    'revision of 2018-03-30, contents only',
    'OutcomesMTM Policy & Procedure Guide (rev. 3.30.2018) and encounter form; fees and numeric codes belong to each contract.',
  ),
  mirixa: source(
    'mirixa',
    'MirixaPro case workflow',
    '2009 and later training material',
    'J Am Pharm Assoc 2009;49:813 on MirixaPro; the service description of each program states its rules and fee.',
  ),
  'pdhi-conxus': source(
    'pdhi-conxus',
    'PDHI ConXus wellness platform',
    'profile v2.4.1 and v3.1 release notes',
    'Protocol Driven Healthcare Inc., release notes of Profile, Rewards, Direct and Portal; targets belong to each employer.',
  ),
  'pharmaceutical-care-practice': source(
    'pharmaceutical-care-practice',
    'Pharmaceutical care practice: problems, outcome status, complexity',
    'third edition, 2012',
    'Cipolle RJ, Strand LM, Morley PC. Pharmaceutical Care Practice: The Patient-Centered Approach to Medication Management. 3rd ed. McGraw-Hill, 2012; levels 4 and 5 of the complexity table from memory.',
  ),
  'minnesota-mtms': source(
    'minnesota-mtms',
    'Minnesota Health Care Programs: medication therapy management services',
    'manual of 2014 and 2015; amounts unverified',
    'Minnesota Department of Human Services provider manual, MTMS; prior authorization after eight encounters in 365 days.',
  ),
  'own-program': source(
    'own-program',
    'A program of the store’s own',
    'as its owner wrote it',
    'Written by the owner of the pharmacy in Pestle; versions are kept with who wrote them and why.',
  ),
  pharmmd: source(
    'pharmmd',
    'PharmMD therapy management',
    'press description only',
    'Nashville Medical News on PharmMD: protocols over claims, pharmacists by phone. Contents of its snapshot: not published.',
  ),
  'forwardhealth-mtm': source(
    'forwardhealth-mtm',
    'Wisconsin ForwardHealth medication therapy management (WPQC)',
    'online handbook topics 14617, 14637, 14677, 14697 and Update 2012-39',
    'Wisconsin ForwardHealth online handbook, MTM topics 14617, 14637, 14677 and 14697; ForwardHealth Update 2012-39.',
    'https://www.forwardhealth.wi.gov/',
  ),
  'cpt-mtm': source(
    'cpt-mtm',
    'CPT codes of pharmacist medication therapy management',
    'codes since 2008-01-01',
    'American Medical Association. CPT 99605, 99606 and 99607; codes only. CPT is a trademark of the AMA and needs its licence.',
  ),
  'cms-1500': source(
    'cms-1500',
    'Health insurance claim form',
    '02/12',
    'National Uniform Claim Committee. 1500 Health Insurance Claim Form (02/12), reference instruction manual.',
    'https://www.nucc.org/',
  ),
  'ncpdp-dur-pps': source(
    'ncpdp-dur-pps',
    'NCPDP DUR/PPS codes',
    'fields 439-E4, 440-E5 and 441-E6',
    'National Council for Prescription Drug Programs, DUR/PPS segment of the Telecommunication Standard; codes with labels of our own.',
  ),
  'pqa-cmr-completion': source(
    'pqa-cmr-completion',
    'Completion rate for comprehensive medication review',
    'as described in 2025, from memory',
    'Pharmacy Quality Alliance measure used by CMS: Completion Rate for Comprehensive Medication Review. Estimate, not an official rate.',
  ),
} as const satisfies Readonly<Record<string, Source>>
