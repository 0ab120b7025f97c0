// Sources of questionnaires: the papers that give their questions, points and cut-offs.

import type { Source } from '../source.ts'

function paper<const Id extends string>(
  id: Id,
  title: string,
  edition: string,
  citation: string,
  licence = 'Facts only, own words',
) {
  return { id, title, edition, citation, url: null, checked: null, licence } satisfies Source
}

const free = 'Wording free to reproduce, translate, display and distribute'

/** Joined into the register in source.ts. */
export const assessmentSources = {
  'ada-diagnosis-2025': paper(
    'ada-diagnosis-2025',
    'ADA Standards of Care in Diabetes: diagnosis and classification',
    '2025',
    'American Diabetes Association Professional Practice Committee. Diabetes Care 2025;48(Suppl 1):S27-S49.',
  ),
  'bang-2009-diabetes-score': paper(
    'bang-2009-diabetes-score',
    'Development and validation of a patient self-assessment score for diabetes risk',
    '2009',
    'Bang H, Edwards AM, Bomback AS, et al. Ann Intern Med 2009;151(11):775-783.',
  ),
  'bush-1998-audit-c': paper(
    'bush-1998-audit-c',
    'The AUDIT alcohol consumption questions (AUDIT-C)',
    '1998',
    'Bush K, Kivlahan DR, McDonell MB, Fihn SD, Bradley KA. Arch Intern Med 1998;158(16):1789-1795; cut-offs by sex: Bradley KA, DeBenedetti AF, Volk RJ, et al. Alcohol Clin Exp Res 2007;31(7):1208-1217.',
    'Public domain',
  ),
  'cdc-steadi': {
    id: 'cdc-steadi',
    title: 'STEADI: Stay Independent',
    edition: '2017',
    citation:
      'Centers for Disease Control and Prevention. STEADI, Stay Independent; after Rubenstein LZ, Vivrette R, Harker JO, Stevens JA, Kramer BJ. J Safety Res 2011;42(6):493-499.',
    url: 'https://www.cdc.gov/steadi/',
    checked: null,
    licence: 'US Government work',
  },
  'chung-2008-stop-bang': paper(
    'chung-2008-stop-bang',
    'STOP questionnaire: a tool to screen patients for obstructive sleep apnea',
    '2008',
    'Chung F, Yegneswaran B, Liao P, et al. Anesthesiology 2008;108(5):812-821; grades: Chung F, Subramanyam R, Liao P, et al. Br J Anaesth 2012;108(5):768-775.',
  ),
  'kroenke-2001-phq9': paper(
    'kroenke-2001-phq9',
    'The PHQ-9: validity of a brief depression severity measure',
    '2001',
    'Kroenke K, Spitzer RL, Williams JB. J Gen Intern Med 2001;16(9):606-613.',
    free,
  ),
  'kroenke-2003-phq2': paper(
    'kroenke-2003-phq2',
    'The Patient Health Questionnaire-2: validity of a two-item depression screener',
    '2003',
    'Kroenke K, Spitzer RL, Williams JB. Med Care 2003;41(11):1284-1292.',
    free,
  ),
  'lindstrom-2003-findrisc': paper(
    'lindstrom-2003-findrisc',
    'The diabetes risk score: a practical tool to predict type 2 diabetes risk',
    '2003',
    'Lindström J, Tuomilehto J. Diabetes Care 2003;26(3):725-731; points for family and the five grades: the form of the Finnish Diabetes Association.',
  ),
  'spitzer-2006-gad7': paper(
    'spitzer-2006-gad7',
    'A brief measure for assessing generalized anxiety disorder: the GAD-7',
    '2006',
    'Spitzer RL, Kroenke K, Williams JB, Löwe B. Arch Intern Med 2006;166(10):1092-1097.',
    free,
  ),
  'ncep-atp-iii-2001': paper(
    'ncep-atp-iii-2001',
    'Third report of the NCEP expert panel on high blood cholesterol in adults',
    '2001',
    'Expert Panel on Detection, Evaluation, and Treatment of High Blood Cholesterol in Adults. JAMA 2001;285(19):2486-2497.',
    'US Government work',
  ),
  'nhlbi-obesity-1998': paper(
    'nhlbi-obesity-1998',
    'Clinical guidelines on overweight and obesity in adults',
    '1998',
    'National Heart, Lung, and Blood Institute. NIH Publication 98-4083, 1998.',
    'US Government work',
  ),
} as const
