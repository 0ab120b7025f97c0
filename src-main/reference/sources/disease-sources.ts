// Table of sources: guidelines and trials behind drugs that a disease speaks against.

import { paper } from '../source-shapes.ts'

/** Guidelines and trials behind the drug-disease rows. */
export const diseaseSources = {
  'aha-heart-failure-2022': paper(
    'aha-heart-failure-2022',
    'AHA/ACC/HFSA guideline for heart failure',
    '2022',
    'Heidenreich PA, Bozkurt B, Aguilar D, et al. Circulation 2022;145(18):e895-e1032.',
  ),
  'acc-aha-hypertension-2025': paper(
    'acc-aha-hypertension-2025',
    'AHA/ACC guideline for high blood pressure in adults',
    '2025',
    'American Heart Association, American College of Cardiology. Guideline for the prevention, detection, evaluation and management of high blood pressure in adults, 2025.',
  ),
  'acc-bradycardia-2018': paper(
    'acc-bradycardia-2018',
    'ACC/AHA/HRS guideline for bradycardia and conduction delay',
    '2018',
    'Kusumoto FM, Schoenfeld MH, Barrett C, et al. Circulation 2019;140(8):e382-e482.',
  ),
  'aha-hcm-2024': paper(
    'aha-hcm-2024',
    'AHA/ACC guideline for hypertrophic cardiomyopathy',
    '2024',
    'Ommen SR, Ho CY, Asif IM, et al. Circulation 2024;149(23):e1239-e1311.',
  ),
  'aha-syncope-2017': paper(
    'aha-syncope-2017',
    'ACC/AHA/HRS guideline for syncope',
    '2017',
    'Shen WK, Sheldon RS, Benditt DG, et al. Circulation 2017;136(5):e60-e122.',
  ),
  'allhat-2000': paper(
    'allhat-2000',
    'ALLHAT: doxazosin versus chlorthalidone',
    '2000',
    'ALLHAT Collaborative Research Group. JAMA 2000;283(15):1967-1975.',
  ),
  'aasm-restless-legs-2025': paper(
    'aasm-restless-legs-2025',
    'AASM guideline for restless legs syndrome',
    '2025',
    'Winkelman JW, Berkowski JA, DelRosso LM, et al. J Clin Sleep Med 2025;21(1):137-152.',
  ),
  'canmat-bipolar-2018': paper(
    'canmat-bipolar-2018',
    'CANMAT and ISBD guidelines for bipolar disorder',
    '2018',
    'Yatham LN, Kennedy SH, Parikh SV, et al. Bipolar Disord 2018;20(2):97-170.',
  ),
  'myasthenia-consensus-2020': paper(
    'myasthenia-consensus-2020',
    'International consensus guidance for myasthenia gravis',
    '2020 update',
    'Narayanaswami P, Sanders DB, Wolfe G, et al. Neurology 2021;96(3):114-122.',
  ),
  'ahs-migraine-2021': paper(
    'ahs-migraine-2021',
    'American Headache Society consensus statement on migraine treatment',
    '2021',
    'Ailani J, Burch RC, Robbins MS. Headache 2021;61(7):1021-1039.',
  ),
  'ada-apa-antipsychotics-2004': paper(
    'ada-apa-antipsychotics-2004',
    'Consensus conference on antipsychotic drugs, obesity and diabetes',
    '2004',
    'American Diabetes Association, American Psychiatric Association, et al. Diabetes Care 2004;27(2):596-601.',
  ),
  'acr-glucocorticoid-bone-2022': paper(
    'acr-glucocorticoid-bone-2022',
    'ACR guideline for glucocorticoid-induced osteoporosis',
    '2022',
    'Humphrey MB, Russell L, Danila MI, et al. Arthritis Rheumatol 2023;75(12):2088-2102.',
  ),
  'bhof-2022': paper(
    'bhof-2022',
    'Bone Health and Osteoporosis Foundation clinician’s guide',
    '2022',
    'LeBoff MS, Greenspan SL, Insogna KL, et al. Osteoporos Int 2022;33(10):2049-2102.',
  ),
  'endocrine-pheochromocytoma-2014': paper(
    'endocrine-pheochromocytoma-2014',
    'Endocrine Society guideline for pheochromocytoma',
    '2014',
    'Lenders JW, Duh QY, Eisenhofer G, et al. J Clin Endocrinol Metab 2014;99(6):1915-1942.',
  ),
  'acute-porphyria-2017': paper(
    'acute-porphyria-2017',
    'Acute hepatic porphyrias: recommendations for evaluation and long-term management',
    '2017',
    'Balwani M, Wang B, Anderson KE, et al. Hepatology 2017;66(4):1314-1322.',
  ),
  'acg-nsaid-ulcer-2009': paper(
    'acg-nsaid-ulcer-2009',
    'ACG guideline for prevention of NSAID-related ulcer complications',
    '2009',
    'Lanza FL, Chan FK, Quigley EM. Am J Gastroenterol 2009;104(3):728-738.',
  ),
  'aasld-ascites-2021': paper(
    'aasld-ascites-2021',
    'AASLD guidance on ascites',
    '2021',
    'Biggins SW, Angeli P, Garcia-Tsao G, et al. Hepatology 2021;74(2):1014-1048.',
  ),
  'acg-crohn-2018': paper(
    'acg-crohn-2018',
    'ACG guideline for Crohn disease',
    '2018',
    'Lichtenstein GR, Loftus EV, Isaacs KL, et al. Am J Gastroenterol 2018;113(4):481-517.',
  ),
  'idsa-cdiff-2017': paper(
    'idsa-cdiff-2017',
    'IDSA/SHEA guideline for Clostridioides difficile infection',
    '2017',
    'McDonald LC, Gerding DN, Johnson S, et al. Clin Infect Dis 2018;66(7):e1-e48.',
  ),
  'aga-opioid-constipation-2019': paper(
    'aga-opioid-constipation-2019',
    'AGA guideline for opioid-induced constipation',
    '2019',
    'Crockett SD, Greer KB, Heidelbaugh JJ, et al. Gastroenterology 2019;156(1):218-226.',
  ),
  'aga-constipation-2023': paper(
    'aga-constipation-2023',
    'AGA-ACG guideline for chronic idiopathic constipation',
    '2023',
    'Chang L, Chey WD, Imdad A, et al. Gastroenterology 2023;164(7):1086-1106.',
  ),
  'aga-hbv-2015': paper(
    'aga-hbv-2015',
    'AGA guideline on hepatitis B reactivation',
    '2015',
    'Reddy KR, Beavers KL, Hammond SP, et al. Gastroenterology 2015;148(1):215-219.',
  ),
  'acg-gastroparesis-2022': paper(
    'acg-gastroparesis-2022',
    'ACG guideline for gastroparesis',
    '2022',
    'Camilleri M, Kuo B, Nguyen L, et al. Am J Gastroenterol 2022;117(8):1197-1220.',
  ),
  'endocrine-testosterone-2018': paper(
    'endocrine-testosterone-2018',
    'Endocrine Society guideline for testosterone therapy',
    '2018',
    'Bhasin S, Brito JP, Cunningham GR, et al. J Clin Endocrinol Metab 2018;103(5):1715-1744.',
  ),
  'cpic-g6pd-2022': paper(
    'cpic-g6pd-2022',
    'CPIC guideline for drugs in the context of G6PD genotype',
    '2022 update',
    'Gammal RS, Pirmohamed M, Somogyi AA, et al. Clin Pharmacol Ther 2023;113(5):973-985.',
  ),
} as const
