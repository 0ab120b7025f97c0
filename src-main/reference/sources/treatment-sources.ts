// Table of sources: guidelines behind omitted therapy, goals and indication, and labels on smoking and alcohol.

import { government, label, paper } from '../source-shapes.ts'

/** Guidelines behind missing therapy, goals and indication. */
export const treatmentSources = {
  'acc-aha-cholesterol-2018': paper(
    'acc-aha-cholesterol-2018',
    'AHA/ACC guideline on blood cholesterol',
    '2018',
    'Grundy SM, Stone NJ, Bailey AL, et al. Circulation 2019;139(25):e1082-e1143.',
  ),
  'aafp-alzheimer-2017': paper(
    'aafp-alzheimer-2017',
    'Alzheimer disease: pharmacologic and nonpharmacologic therapies',
    '2017',
    'Epperly T, Dunay MA, Boice JL. Am Fam Physician 2017;95(12):771-778.',
  ),
  'aafp-b12-2017': paper(
    'aafp-b12-2017',
    'Vitamin B12 deficiency: recognition and management',
    '2017',
    'Langan RC, Goodbred AJ. Am Fam Physician 2017;96(6):384-389.',
  ),
  'aan-parkinson-2021': paper(
    'aan-parkinson-2021',
    'AAN guideline on dopaminergic therapy in early Parkinson disease',
    '2021',
    'Pringsheim T, Day GS, Smith DB, et al. Neurology 2021;97(20):942-957.',
  ),
  'aan-seizure-withdrawal-2021': paper(
    'aan-seizure-withdrawal-2021',
    'AAN guideline on withdrawal of antiseizure medication',
    '2021',
    'Gloss D, Pargeon K, Pack A, et al. Neurology 2021;97(23):1072-1081.',
  ),
  'aao-glaucoma-2020': paper(
    'aao-glaucoma-2020',
    'AAO preferred practice pattern for primary open-angle glaucoma',
    '2020',
    'Gedde SJ, Vinod K, Wright MM, et al. Ophthalmology 2021;128(1):P71-P150.',
  ),
  'acc-aha-prevention-2019': paper(
    'acc-aha-prevention-2019',
    'ACC/AHA guideline on primary prevention of cardiovascular disease',
    '2019',
    'Arnett DK, Blumenthal RS, Albert MA, et al. Circulation 2019;140(11):e596-e646.',
  ),
  'acc-aha-valve-2020': paper(
    'acc-aha-valve-2020',
    'ACC/AHA guideline for valvular heart disease',
    '2020',
    'Otto CM, Nishimura RA, Bonow RO, et al. Circulation 2021;143(5):e72-e227.',
  ),
  'acc-nonstatin-2022': paper(
    'acc-nonstatin-2022',
    'ACC expert consensus decision pathway on nonstatin therapies',
    '2022',
    'Lloyd-Jones DM, Morris PB, Ballantyne CM, et al. J Am Coll Cardiol 2022;80(14):1366-1418.',
  ),
  'acc-oac-antiplatelet-2020': paper(
    'acc-oac-antiplatelet-2020',
    'ACC expert consensus decision pathway for anticoagulant and antiplatelet therapy',
    '2020',
    'Kumbhani DJ, Cannon CP, Beavers CJ, et al. J Am Coll Cardiol 2021;77(5):629-658.',
  ),
  'acr-ra-2021': paper(
    'acr-ra-2021',
    'ACR guideline for rheumatoid arthritis',
    '2021',
    'Fraenkel L, Bathon JM, England BR, et al. Arthritis Rheumatol 2021;73(7):1108-1123.',
  ),
  'aga-iron-2020': paper(
    'aga-iron-2020',
    'AGA guideline on iron deficiency anemia',
    '2020',
    'Ko CW, Siddique SM, Patel A, et al. Gastroenterology 2020;159(3):1085-1094.',
  ),
  'anaphylaxis-2023': paper(
    'anaphylaxis-2023',
    'Anaphylaxis practice parameter',
    '2023 update',
    'Golden DBK, Wang J, Waserman S, et al. Ann Allergy Asthma Immunol 2024;132(2):124-176.',
  ),
  'apa-schizophrenia-2020': paper(
    'apa-schizophrenia-2020',
    'APA practice guideline for schizophrenia',
    '3rd edition, 2020',
    'American Psychiatric Association. Practice Guideline for the Treatment of Patients With Schizophrenia, 3rd edition, 2020.',
  ),
  'asam-opioid-2020': paper(
    'asam-opioid-2020',
    'ASAM national practice guideline for opioid use disorder',
    '2020 focused update',
    'American Society of Addiction Medicine. J Addict Med 2020;14(2S):1-91.',
  ),
  'ata-hypothyroidism-2014': paper(
    'ata-hypothyroidism-2014',
    'ATA guidelines for hypothyroidism',
    '2014',
    'Jonklaas J, Bianco AC, Bauer AJ, et al. Thyroid 2014;24(12):1670-1751.',
  ),
  'ats-pneumocystis-2011': paper(
    'ats-pneumocystis-2011',
    'ATS statement on treatment of fungal infections',
    '2011',
    'Limper AH, Knox KS, Sarosi GA, et al. Am J Respir Crit Care Med 2011;183(1):96-128.',
  ),
  'chest-vka-2012': paper(
    'chest-vka-2012',
    'ACCP guideline on management of anticoagulant therapy',
    '9th edition, 2012',
    'Holbrook A, Schulman S, Witt DM, et al. Chest 2012;141(2 Suppl):e152S-e184S.',
  ),
  'dhhs-hiv-2024': paper(
    'dhhs-hiv-2024',
    'HHS guidelines for antiretroviral agents in adults with HIV',
    '2024',
    'Panel on Antiretroviral Guidelines for Adults and Adolescents. U.S. Department of Health and Human Services, 2024.',
  ),
  'endocrine-adrenal-2016': paper(
    'endocrine-adrenal-2016',
    'Endocrine Society guideline for primary adrenal insufficiency',
    '2016',
    'Bornstein SR, Allolio B, Arlt W, et al. J Clin Endocrinol Metab 2016;101(2):364-389.',
  ),
  'gold-2025': paper(
    'gold-2025',
    'GOLD report on COPD',
    '2025',
    'Global Initiative for Chronic Obstructive Lung Disease. Global Strategy for Prevention, Diagnosis and Management of COPD, 2025 report.',
  ),
  'uspstf-aspirin-2022': paper(
    'uspstf-aspirin-2022',
    'USPSTF recommendation on aspirin to prevent cardiovascular disease',
    '2022',
    'US Preventive Services Task Force. JAMA 2022;327(16):1577-1584.',
  ),
  'va-dod-depression-2022': paper(
    'va-dod-depression-2022',
    'VA/DoD guideline for major depressive disorder',
    '2022',
    'Department of Veterans Affairs, Department of Defense. Clinical Practice Guideline for the Management of Major Depressive Disorder, 2022.',
  ),
  'uspstf-tobacco-2021': paper(
    'uspstf-tobacco-2021',
    'USPSTF recommendation on tobacco smoking cessation in adults',
    '2021',
    'US Preventive Services Task Force. JAMA 2021;325(3):265-279.',
  ),
  'apa-alcohol-2018': paper(
    'apa-alcohol-2018',
    'APA practice guideline for drug treatment of alcohol use disorder',
    '2018',
    'Reus VI, Fochtmann LJ, Bukstein O, et al. Am J Psychiatry 2018;175(1):86-90.',
  ),
  'label-smoking': label('label-smoking', 'the named product', 'sections 7 and 12, smoking'),
  'label-alcohol': label(
    'label-alcohol',
    'the named product',
    'boxed warning, sections 5 and 7, or Drug Facts: alcohol',
  ),
  'acip-adult-2025': government(
    'acip-adult-2025',
    'Recommended adult immunization schedule, United States',
    '2025',
    'Centers for Disease Control and Prevention. Recommended Adult Immunization Schedule for ages 19 years or older, United States, 2025.',
    'https://www.cdc.gov/vaccines/hcp/imz-schedules/adult-age.html',
  ),
  'us-mec-2024': government(
    'us-mec-2024',
    'U.S. medical eligibility criteria for contraceptive use',
    '2024',
    'Nguyen AT, Curtis KM, Tepper NK, et al. MMWR Recomm Rep 2024;73(4):1-126.',
    'https://www.cdc.gov/contraception/hcp/usmec/',
  ),
  'fda-phosphate-2014': government(
    'fda-phosphate-2014',
    'FDA drug safety communication on sodium phosphate for constipation',
    '2014',
    'U.S. Food and Drug Administration. Drug Safety Communication on over-the-counter sodium phosphate products, January 2014.',
    null,
  ),
} as const
