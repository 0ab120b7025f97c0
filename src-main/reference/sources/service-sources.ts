// Sources of clinical services: guidelines of visits, tapers, courses and protocols.

import { government, paper } from '../source-shapes.ts'

/** Joined into the register in source.ts. */
export const serviceSources = {
  'ahrq-match-2012': government(
    'ahrq-match-2012',
    'Medications at Transitions and Clinical Handoffs (MATCH) toolkit',
    '2012',
    'Gleason KM, Brake H, Agramonte V, Perfetti C. Medications at Transitions and Clinical Handoffs (MATCH) Toolkit for Medication Reconciliation. AHRQ Publication No. 11(12)-0059, 2012.',
    'https://www.ahrq.gov/patient-safety/settings/hospital/match/index.html',
  ),
  'cms-tcm': government(
    'cms-tcm',
    'Medicare: transitional care management services',
    'as known in 2025',
    'Centers for Medicare & Medicaid Services. Transitional Care Management Services, MLN908628: contact within 2 business days, visit within 7 or 14 days of the discharge.',
    'https://www.cms.gov/',
  ),
  'pottie-2018-benzodiazepine': paper(
    'pottie-2018-benzodiazepine',
    'Deprescribing benzodiazepine receptor agonists: evidence-based clinical practice guideline',
    '2018',
    'Pottie K, Thompson W, Davies S, et al. Can Fam Physician 2018;64(5):339-351.',
  ),
  'farrell-2017-ppi': paper(
    'farrell-2017-ppi',
    'Deprescribing proton pump inhibitors: evidence-based clinical practice guideline',
    '2017',
    'Farrell B, Pottie K, Thompson W, et al. Can Fam Physician 2017;63(5):354-364.',
  ),
  'phs-tobacco-2008': government(
    'phs-tobacco-2008',
    'Treating Tobacco Use and Dependence: 2008 Update',
    '2008',
    'Fiore MC, Jaén CR, Baker TB, et al. Treating Tobacco Use and Dependence: 2008 Update. Clinical Practice Guideline. U.S. Department of Health and Human Services, Public Health Service, 2008.',
    'https://www.ahrq.gov/prevention/guidelines/tobacco/index.html',
  ),
  'otc-nicotine-label': government(
    'otc-nicotine-label',
    'Drug Facts labels of nicotine patches, gum and lozenges sold without prescription',
    'as known in 2025',
    'U.S. Food and Drug Administration. Drug Facts labels of nicotine transdermal systems, nicotine polacrilex gum and nicotine polacrilex lozenges.',
    'https://dailymed.nlm.nih.gov/',
  ),
  'cdc-dprp-2021': government(
    'cdc-dprp-2021',
    'Diabetes Prevention Recognition Program: standards and operating procedures',
    '2021',
    'Centers for Disease Control and Prevention. Diabetes Prevention Recognition Program: Standards and Operating Procedures, effective May 1, 2021.',
    'https://www.cdc.gov/diabetes-prevention/',
  ),
  'uspstf-obesity-2018': paper(
    'uspstf-obesity-2018',
    'Behavioral weight loss interventions to prevent obesity-related morbidity and mortality in adults',
    '2018',
    'US Preventive Services Task Force. JAMA 2018;320(11):1163-1171.',
  ),
  'us-spr-2024': government(
    'us-spr-2024',
    'U.S. Selected Practice Recommendations for Contraceptive Use',
    '2024',
    'Curtis KM, Nguyen AT, Tepper NK, et al. U.S. Selected Practice Recommendations for Contraceptive Use, 2024. MMWR Recomm Rep 2024;73(3):1-77.',
    'https://www.cdc.gov/contraception/',
  ),
  'cdc-yellow-book': government(
    'cdc-yellow-book',
    'CDC Yellow Book: Health Information for International Travel',
    '2024',
    'Centers for Disease Control and Prevention. CDC Yellow Book 2024: Health Information for International Travel. Oxford University Press, 2023.',
    'https://www.cdc.gov/yellow-book/',
  ),
  'otc-drug-facts': government(
    'otc-drug-facts',
    'Drug Facts labels and monographs of medicines sold without prescription',
    'as known in 2025',
    'U.S. Food and Drug Administration. OTC monographs and Drug Facts labels of the named class.',
    'https://dailymed.nlm.nih.gov/',
  ),
  'acg-gerd-2022': paper(
    'acg-gerd-2022',
    'ACG clinical guideline for the diagnosis and management of gastroesophageal reflux disease',
    '2022',
    'Katz PO, Dunbar KB, Schnoll-Sussman FH, Greer KB, Yadlapati R, Spechler SJ. Am J Gastroenterol 2022;117(1):27-56.',
  ),
  'idsa-cystitis-2011': paper(
    'idsa-cystitis-2011',
    'International clinical practice guidelines for acute uncomplicated cystitis and pyelonephritis in women',
    '2011',
    'Gupta K, Hooton TM, Naber KG, et al. Clin Infect Dis 2011;52(5):e103-e120.',
  ),
} as const
