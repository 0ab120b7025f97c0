// Diseases as rows of drug-disease, omitted therapy, goals and indication name them: a title that fits into a sentence
// and the ICD-10-CM prefixes that mean it. The choice of codes is Pestle's own. Not a problem list for people.

import { all, any, type Circumstance, has, not } from './circumstance.ts'

/** Arguments of `has` and `everHad`. */
export type Disease = readonly [title: string, ...icd10: readonly string[]]

function disease(title: string, codes: string): Disease {
  return [title, ...codes.split(' ')]
}

// Heart and vessels
export const heartFailure = disease('heart failure', 'I50 I11.0 I13.0 I13.2 I09.81')
export const systolicHeartFailure = disease('systolic heart failure', 'I50.2 I50.4')
export const diastolicHeartFailure = disease('diastolic heart failure', 'I50.3')
export const cardiomyopathy = disease('cardiomyopathy', 'I42')
export const obstructiveCardiomyopathy = disease('obstructive cardiomyopathy', 'I42.1')
export const myocardialInfarction = disease('myocardial infarction', 'I21 I22 I25.2')
export const recentInfarction = disease('a recent myocardial infarction', 'I21 I22')
export const coronaryDisease = disease('coronary disease', 'I20 I21 I22 I24 I25 Z95.1 Z95.5 Z98.61')
export const unstableAngina = disease('unstable angina', 'I20.0')
export const ischemicStroke = disease('ischemic stroke or TIA', 'I63 I69.3 G45 Z86.73')
export const anyStroke = disease('stroke or TIA', 'I60 I61 I62 I63 I69 G45 Z86.73')
export const intracranialBleeding = disease(
  'intracranial bleeding',
  'I60 I61 I62 I69.0 I69.1 I69.2',
)
export const peripheralArteryDisease = disease('peripheral artery disease', 'I70.2 I73.9')
export const atherosclerosis = disease(
  'atherosclerotic cardiovascular disease',
  'I20 I21 I22 I24 I25 I63 I65 I66 I69.3 I70 I73.9 G45 Z86.73 Z95.1 Z95.5 Z98.61 Z95.82',
)
export const hypertension = disease('hypertension', 'I10 I11 I12 I13 I15 I16')
export const atrialFibrillation = disease('atrial fibrillation or flutter', 'I48')
export const permanentFibrillation = disease('permanent atrial fibrillation', 'I48.21')
export const heartBlock = disease('AV block or sick sinus syndrome', 'I44.1 I44.2 I44.3 I49.5')
export const bradycardia = disease('bradycardia', 'R00.1')
export const preexcitation = disease('pre-excitation syndrome', 'I45.6')
export const longQt = disease('long QT syndrome', 'I45.81')
export const pacemaker = disease('a pacemaker or defibrillator', 'Z95.0 Z95.810')
export const aneurysm = disease(
  'an aortic aneurysm or a disease that favors one',
  'I71 Q87.4 Q79.6',
)
export const orthostasis = disease('orthostatic hypotension or syncope', 'I95.1 R55')
export const venousClot = disease('a venous clot, past or present', 'I26 I82 Z86.711 Z86.718')
export const mechanicalValve = disease('a mechanical heart valve', 'Z95.2')
export const antiphospholipid = disease('antiphospholipid syndrome', 'D68.61 D68.62')

// Kidney, liver, gut
export const chronicKidneyDisease = disease('chronic kidney disease', 'N18 I12 I13 E11.22 E10.22')
export const advancedKidneyDisease = disease(
  'chronic kidney disease of stage 4 or 5',
  'N18.4 N18.5 N18.6 Z99.2',
)
export const albuminuria = disease(
  'albuminuria or diabetic nephropathy',
  'R80 E10.21 E11.21 E13.21',
)
export const cirrhosis = disease(
  'cirrhosis or liver failure',
  'K70.3 K70.4 K72 K74.6 K76.6 K76.7 I85',
)
export const activeLiverDisease = disease(
  'active liver disease',
  'K70.1 K70.3 K70.4 K71 K72 K73 K74.3 K74.6 K75.4 K76.6 K76.7 B15 B16 B17 B18 B19 I85',
)
export const viralHepatitisB = disease('hepatitis B', 'B16 B18.0 B18.1 B19.1 Z22.51')
export const pancreatitis = disease('pancreatitis', 'K85 K86.0 K86.1')
export const pepticUlcer = disease(
  'peptic ulcer or bleeding from the gut',
  'K25 K26 K27 K28 K92.0 K92.1 K92.2 Z87.11',
)
export const constipation = disease('constipation', 'K59.0')
export const bowelObstruction = disease('bowel obstruction or ileus', 'K56')
export const gastroparesis = disease('gastroparesis', 'K31.84')
export const esophagealDisease = disease(
  'a disease that slows the esophagus',
  'K22.0 K22.1 K22.2 K22.7',
)
export const clostridioides = disease('Clostridioides difficile infection', 'A04.7')
export const inflammatoryBowel = disease('inflammatory bowel disease', 'K50 K51')

// Lungs, sleep
export const asthma = disease('asthma', 'J45')
export const copd = disease('COPD', 'J43 J44')
export const sleepApnea = disease('sleep apnea', 'G47.3')

// Nerves and mind
export const seizures = disease('seizures', 'G40 R56.9')
export const eatingDisorder = disease('anorexia or bulimia', 'F50.0 F50.2')
export const parkinson = disease('Parkinson disease or dementia with Lewy bodies', 'G20 G31.83')
export const dementia = disease('dementia', 'F01 F02 F03 G30 G31.0 G31.83')
export const myasthenia = disease('myasthenia gravis', 'G70.0')
export const multipleSclerosis = disease('multiple sclerosis', 'G35')
export const auraMigraine = disease('migraine with aura', 'G43.1')
export const restlessLegs = disease('restless legs syndrome', 'G25.81')
export const tics = disease('a tic disorder', 'F95')
export const tardiveDyskinesia = disease('tardive dyskinesia', 'G24.01')
export const psychosis = disease('psychosis or mania', 'F20 F22 F23 F25 F28 F29 F30 F31')
export const bipolar = disease('bipolar disorder', 'F30 F31')
export const depression = disease('depression', 'F32 F33')
export const suicidality = disease('suicidal thoughts or a past attempt', 'R45.851 T14.91 Z91.51')
export const alcoholUse = disease(
  'alcohol use disorder',
  'F10.10 F10.12 F10.13 F10.14 F10.15 F10.18 F10.19 F10.20 F10.22 F10.23 F10.24 F10.25 F10.26 F10.27 F10.28 F10.29',
)
export const opioidUseDisorder = disease('opioid use disorder', 'F11.1 F11.2')
export const substanceUse = disease(
  'a substance use disorder',
  'F10 F11 F12 F13 F14 F15 F16 F18 F19',
)

// Hormones, metabolism, bone
export const diabetes = disease('diabetes', 'E08 E09 E10 E11 E13')
export const type1Diabetes = disease('type 1 diabetes', 'E10')
export const type2Diabetes = disease('type 2 diabetes', 'E11')
export const ketoacidosis = disease('diabetic ketoacidosis', 'E10.1 E11.1 E13.1')
export const acidosis = disease('metabolic acidosis', 'E87.2 E10.1 E11.1 E13.1')
export const amputation = disease('an amputation of the lower limb', 'Z89.4 Z89.5 Z89.6')
export const medullaryThyroidCancer = disease(
  'multiple endocrine neoplasia of type 2',
  'E31.22 E31.23',
)
export const thyroidCancer = disease('thyroid cancer', 'C73 Z85.850')
export const hyperthyroidism = disease('hyperthyroidism', 'E05')
export const hypothyroidism = disease('hypothyroidism', 'E03 E02 E06.3 E89.0')
export const adrenalInsufficiency = disease(
  'adrenal insufficiency',
  'E27.1 E27.2 E27.3 E27.4 E23.0',
)
export const pheochromocytoma = disease('pheochromocytoma', 'C74.1 E27.5')
export const gout = disease('gout', 'M10 M1A')
export const osteoporosis = disease('osteoporosis', 'M80 M81')
export const obesity = disease('obesity', 'E66.0 E66.1 E66.2 E66.81 E66.9 Z68.3 Z68.4')
export const hyponatremia = disease('hyponatremia', 'E87.1')
export const hyperkalemia = disease('hyperkalemia', 'E87.5')
export const hypocalcemia = disease('hypocalcemia', 'E83.51 E20')
export const hypercalcemia = disease('hypercalcemia', 'E83.52 E21')
export const porphyria = disease('porphyria', 'E80.2')

// Blood, cancer, infection, eye, urine
export const breastCancer = disease('breast cancer, past or present', 'C50 D05 Z85.3')
export const estrogenCancer = disease('breast or uterine cancer', 'C50 D05 Z85.3 C54 C55')
export const prostateCancer = disease('prostate cancer', 'C61')
export const bladderCancer = disease('bladder cancer, past or present', 'C67 D09.0 Z85.51')
export const polycythemia = disease('polycythemia', 'D45 D75.1')
export const g6pdDeficiency = disease('G6PD deficiency', 'D55.0 D75.A')
export const bleedingDisorder = disease(
  'a bleeding disorder or low platelets',
  'D66 D67 D68.0 D68.1 D68.2 D69.3 D69.4 D69.6',
)
export const tuberculosis = disease('tuberculosis, active or latent', 'A15 A17 A18 A19 Z22.7')
export const narrowAngle = disease('narrow-angle glaucoma', 'H40.2 H40.03 H40.06')
export const cataract = disease('a cataract not yet operated', 'H25 H26')
export const prostateSymptoms = disease(
  'an enlarged prostate with symptoms, or urinary retention',
  'N40.1 N40.3 R33',
)
/** Under care in pregnancy; birth, miscarriage and the time after are other codes. */
export const pregnancy = disease('pregnancy', 'Z33.1 Z33.3 Z34 Z3A O09 O1 O2 O3 O4')

/** The newest ejection fraction is 40 % or less; it changes slowly, so its age does not matter. */
export const ejectionAtMost40: Circumstance = {
  kind: 'result',
  analyte: 'ejectionFraction',
  is: 'at-most',
  value: 40,
  withinDays: null,
}

/** Coded as systolic, or heart failure with an ejection fraction of 40 % or less; cannot tell when neither says. */
export const reducedEjection: Circumstance = any(
  has(...systolicHeartFailure),
  all(has(...heartFailure), not(has(...diastolicHeartFailure)), ejectionAtMost40),
)
