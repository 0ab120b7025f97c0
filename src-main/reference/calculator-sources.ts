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
  'acc-aha-af-2023': paper(
    'acc-aha-af-2023',
    'ACC/AHA/ACCP/HRS guideline for atrial fibrillation',
    '2023',
    'Joglar JA, Chung MK, Armbruster AL, et al. Circulation 2024;149(1):e1-e156. Score: Lip GYH, Nieuwlaat R, Pisters R, Lane DA, Crijns HJGM. Chest 2010;137(2):263-272.',
  ),
  'acc-aha-bp-2017': paper(
    'acc-aha-bp-2017',
    'ACC/AHA guideline for high blood pressure in adults',
    '2017',
    'Whelton PK, Carey RM, Aronow WS, et al. Hypertension 2018;71(6):e13-e115.',
  ),
  'acc-aha-risk-2013': paper(
    'acc-aha-risk-2013',
    'ACC/AHA guideline on the assessment of cardiovascular risk',
    '2013',
    'Goff DC Jr, Lloyd-Jones DM, Bennett G, et al. Circulation 2014;129(25 Suppl 2):S49-S73.',
  ),
  'ada-standards-2025': paper(
    'ada-standards-2025',
    'ADA Standards of Care in Diabetes: glycemic goals',
    '2025',
    'American Diabetes Association Professional Practice Committee. Diabetes Care 2025;48(Suppl 1):S128-S145.',
  ),
  'aha-qt-2009': paper(
    'aha-qt-2009',
    'Standardization of the electrocardiogram: the QT interval',
    '2009',
    'Rautaharju PM, Surawicz B, Gettes LS. J Am Coll Cardiol 2009;53(11):982-991. Formulas: Bazett 1920, Fridericia 1920, Sagie 1992 (Framingham), Hodges 1983.',
  ),
  'esc-af-2024': paper(
    'esc-af-2024',
    'ESC guidelines for atrial fibrillation',
    '2024',
    'Van Gelder IC, Rienstra M, Bunting KV, et al. Eur Heart J 2024;45(36):3314-3414.',
  ),
  'fda-renal-2024': {
    id: 'fda-renal-2024',
    title: 'FDA guidance: pharmacokinetics in patients with impaired renal function',
    edition: 'March 2024',
    citation:
      'U.S. Food and Drug Administration. Pharmacokinetics in Patients with Impaired Renal Function: Study Design, Data Analysis, and Impact on Dosing. Guidance for Industry, March 2024.',
    url: 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents',
    checked: null,
    licence: 'US Government work',
  },
  'figge-1998': paper(
    'figge-1998',
    'Anion gap and hypoalbuminemia',
    '1998',
    'Figge J, Jabor A, Kazda A, Fencl V. Crit Care Med 1998;26(11):1807-1810.',
  ),
  'friedewald-1972': paper(
    'friedewald-1972',
    'Estimation of low-density lipoprotein cholesterol without the ultracentrifuge',
    '1972',
    'Friedewald WT, Levy RI, Fredrickson DS. Clin Chem 1972;18(6):499-502.',
  ),
  'kdigo-2012': paper(
    'kdigo-2012',
    'KDIGO guidelines: rapid progression, and acute kidney injury by creatinine',
    '2012',
    'KDIGO CKD Work Group. Kidney Int Suppl 2013;3(1):1-150. KDIGO AKI Work Group. Kidney Int Suppl 2012;2(1):1-138.',
  ),
  'khan-2024-prevent': paper(
    'khan-2024-prevent',
    'The PREVENT equations',
    '2024',
    'Khan SS, Matsushita K, Sang Y, et al. Circulation 2024;149(6):430-449.',
  ),
  'kim-2021-meld-3-0': paper(
    'kim-2021-meld-3-0',
    'MELD 3.0',
    '2021',
    'Kim WR, Mannalithara A, Heimbach JK, et al. Gastroenterology 2021;161(6):1887-1895.',
  ),
  'martin-2013': paper(
    'martin-2013',
    'Novel method for LDL cholesterol from the standard lipid profile',
    '2013',
    'Martin SS, Blaha MJ, Elshazly MB, et al. JAMA 2013;310(19):2061-2068.',
  ),
  'pisters-2010-has-bled': paper(
    'pisters-2010-has-bled',
    'HAS-BLED',
    '2010',
    'Pisters R, Lane DA, Nieuwlaat R, de Vos CB, Crijns HJGM, Lip GYH. Chest 2010;138(5):1093-1100.',
  ),
  'pugh-1973': paper(
    'pugh-1973',
    'Transection of the oesophagus for bleeding oesophageal varices',
    '1973',
    'Pugh RNH, Murray-Lyon IM, Dawson JL, Pietroni MC, Williams R. Br J Surg 1973;60(8):646-649.',
  ),
  'sampson-2020': paper(
    'sampson-2020',
    'New equation for low-density lipoprotein cholesterol',
    '2020',
    'Sampson M, Ling C, Sun Q, et al. JAMA Cardiol 2020;5(5):540-548.',
  ),
  'sheiner-tozer-1978': paper(
    'sheiner-tozer-1978',
    'Clinical pharmacokinetics: phenytoin and albumin',
    '1978',
    'Sheiner LB, Tozer TN. In: Melmon KL, Morrelli HF, eds. Clinical Pharmacology: Basic Principles in Therapeutics. 2nd ed. Macmillan; 1978.',
  ),
  'sterling-2006-fib-4': paper(
    'sterling-2006-fib-4',
    'FIB-4',
    '2006',
    'Sterling RK, Lissen E, Clumeck N, et al. Hepatology 2006;43(6):1317-1325.',
  ),
  'tisdale-2013': paper(
    'tisdale-2013',
    'Risk score for QT prolongation in hospital',
    '2013',
    'Tisdale JE, Jaynes HA, Kingery JR, et al. Circ Cardiovasc Qual Outcomes 2013;6(4):479-487.',
  ),
  'fda-label-methylprednisolone-equivalence': {
    id: 'fda-label-methylprednisolone-equivalence',
    title: 'US label of methylprednisolone',
    edition: 'dosage and administration, equivalent doses',
    citation:
      'US prescribing information of methylprednisolone, equivalent doses of corticosteroids. DailyMed, National Library of Medicine.',
    url: 'https://dailymed.nlm.nih.gov/dailymed/',
    checked: null,
    licence: 'Facts from a public label, own words',
  },
} as const satisfies Readonly<Record<string, Source>>
