// Sources of the tables about dose, kidney, liver, duration, tests, results and pregnancy. A label source that says
// "the named product" means the prescribing information of the drug that the finding names.

import type { Source } from '../source.ts'
import { label, paper } from '../source-shapes.ts'

/** Sources about dose and safety of a drug in one patient, joined into the register in source.ts. */
export const dosingSources = {
  'fda-label-kidney': label(
    'fda-label-kidney',
    'the named product',
    'sections 2, 4, 5 and 8.6 on renal impairment',
  ),
  'fda-label-liver': label(
    'fda-label-liver',
    'the named product',
    'sections 2, 4, 5 and 8.7 on hepatic impairment',
  ),
  'fda-label-dose': label(
    'fda-label-dose',
    'the named product',
    'section 2 on dosage, or Drug Facts for products without prescription',
  ),
  'fda-label-time': label('fda-label-time', 'the named product', 'sections 1, 2 and 5 on duration'),
  'fda-label-tests': label('fda-label-tests', 'the named product', 'sections 2, 4 and 5 on tests'),
  'fda-label-reactions': label('fda-label-reactions', 'the named product', 'sections 5 and 6'),
  'fda-label-pregnancy': label(
    'fda-label-pregnancy',
    'the named product',
    'boxed warning and sections 4, 5 and 8.1 to 8.3',
  ),
  'kdigo-diabetes-2022': paper(
    'kdigo-diabetes-2022',
    'KDIGO guideline for diabetes management in chronic kidney disease',
    '2022',
    'KDIGO Diabetes Work Group. Kidney Int 2022;102(5S):S1-S127.',
  ),
  'acr-gout-2020': paper(
    'acr-gout-2020',
    'ACR guideline for the management of gout',
    '2020',
    'FitzGerald JD, Dalbeth N, Mikuls T, et al. Arthritis Care Res 2020;72(6):744-760.',
  ),
  'muanda-baclofen-2019': paper(
    'muanda-baclofen-2019',
    'Baclofen and encephalopathy in chronic kidney disease',
    '2019',
    'Muanda FT, Weir MA, Bathini L, et al. JAMA 2019;322(20):1987-1995.',
  ),
  'aha-asa-stroke-2021': paper(
    'aha-asa-stroke-2021',
    'AHA/ASA guideline for the prevention of stroke after stroke or TIA',
    '2021',
    'Kleindorfer DO, Towfighi A, Chaturvedi S, et al. Stroke 2021;52(7):e364-e467.',
  ),
  'aace-osteoporosis-2020': paper(
    'aace-osteoporosis-2020',
    'AACE/ACE guideline for postmenopausal osteoporosis',
    '2020',
    'Camacho PM, Petak SM, Binkley N, et al. Endocr Pract 2020;26(Suppl 1):1-46.',
  ),
  'apa-dementia-2016': paper(
    'apa-dementia-2016',
    'APA guideline for antipsychotics in dementia',
    '2016',
    'Reus VI, Fochtmann LJ, Eyler AE, et al. Am J Psychiatry 2016;173(5):543-546.',
  ),
  'chandok-2010': paper(
    'chandok-2010',
    'Pain management in the cirrhotic patient',
    '2010',
    'Chandok N, Watt KDS. Mayo Clin Proc 2010;85(5):451-458.',
  ),
} as const satisfies Readonly<Record<string, Source>>
