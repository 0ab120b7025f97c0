// Table of the sources of calculators: the papers whose formulas and coefficients they hold.

import type { Source } from './source.ts'

function paper<const Id extends string>(id: Id, title: string, edition: string, citation: string) {
  return {
    id,
    title,
    edition,
    citation,
    url: null,
    checked: null,
    licence: 'Facts only, own words',
  } satisfies Source
}

/** Sources of calculators, joined into the register in source.ts. */
export const calculatorSources = {
  'aha-bp-measurement-2019': paper(
    'aha-bp-measurement-2019',
    'Measurement of blood pressure in humans',
    '2019',
    'Muntner P, Shimbo D, Carey RM, et al. Hypertension 2019;73(5):e35-e66.',
  ),
  'cdc-bmi-adults': {
    id: 'cdc-bmi-adults',
    title: 'Adult BMI categories',
    edition: 'Web page of the CDC',
    citation: 'Centers for Disease Control and Prevention. Adult BMI Categories.',
    url: 'https://www.cdc.gov/bmi/adult-calculator/bmi-categories.html',
    checked: null,
    licence: 'US Government work',
  },
  'ckd-epi-2021': paper(
    'ckd-epi-2021',
    'Creatinine- and cystatin C-based equations to estimate GFR without race',
    '2021',
    'Inker LA, Eneanya ND, Coresh J, et al. N Engl J Med 2021;385(19):1737-1749.',
  ),
  'janmahasatian-2005': paper(
    'janmahasatian-2005',
    'Quantification of lean bodyweight',
    '2005',
    'Janmahasatian S, Duffull SB, Ash S, Ward LC, Byrne NM, Green B. Clin Pharmacokinet 2005;44(10):1051-1065.',
  ),
  'mosteller-1987': paper(
    'mosteller-1987',
    'Simplified calculation of body-surface area',
    '1987',
    'Mosteller RD. N Engl J Med 1987;317(17):1098.',
  ),
  'nathan-2008-adag': paper(
    'nathan-2008-adag',
    'Translating the A1C assay into estimated average glucose values',
    '2008',
    'Nathan DM, Kuenen J, Borg R, Zheng H, Schoenfeld D, Heine RJ. Diabetes Care 2008;31(8):1473-1478.',
  ),
  'nci-pack-year': {
    id: 'nci-pack-year',
    title: 'Pack year',
    edition: 'NCI Dictionary of Cancer Terms',
    citation: 'National Cancer Institute. NCI Dictionary of Cancer Terms: pack year.',
    url: 'https://www.cancer.gov/publications/dictionaries/cancer-terms/def/pack-year',
    checked: null,
    licence: 'US Government work',
  },
  'payne-1973': paper(
    'payne-1973',
    'Interpretation of serum calcium in patients with abnormal serum proteins',
    '1973',
    'Payne RB, Little AJ, Williams RB, Milner JR. Br Med J 1973;4(5893):643-646.',
  ),
} as const satisfies Readonly<Record<string, Source>>
