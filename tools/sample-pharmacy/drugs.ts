// The drugs that the invented pharmacy dispenses: names and sigs as typed at a counter, made-up prices.
// No NDC: none is invented, and the export leaves the column blank.

/** One way in which the sample pharmacy dispenses a drug. */
export interface SampleDrug {
  readonly text: string
  readonly quantity: number
  readonly daysSupply: number
  readonly sig: string
  /** Plan and patient together per fill, in US cents. Invented. */
  readonly cents: number
}

const drug = (
  text: string,
  quantity: number,
  daysSupply: number,
  sig: string,
  dollars: number,
): SampleDrug => ({ text, quantity, daysSupply, sig, cents: Math.round(dollars * 100) })

export const sampleDrugs = {
  lisinopril20: drug('LISINOPRIL 20 MG TABLET', 90, 90, 'TAKE 1 TABLET BY MOUTH ONCE DAILY', 14.2),
  lisinopril10: drug('LISINOPRIL 10 MG TABLET', 30, 30, '1 TAB PO QD', 6.1),
  losartan50: drug('LOSARTAN POTASSIUM 50 MG TABLET', 90, 90, 'TK 1 T PO D', 18.75),
  amlodipine5: drug(
    'AMLODIPINE BESYLATE 5 MG TABLET',
    90,
    90,
    'TAKE 1 TABLET BY MOUTH EVERY DAY',
    12.4,
  ),
  metoprololEr50: drug(
    'METOPROLOL SUCC ER 50 MG TABLET',
    90,
    90,
    'TAKE ONE TABLET DAILY. DO NOT CRUSH',
    27.9,
  ),
  carvedilol: drug(
    'CARVEDILOL 12.5 MG TABLET',
    180,
    90,
    'TAKE 1 TABLET TWICE DAILY WITH FOOD',
    24.6,
  ),
  furosemide40: drug(
    'FUROSEMIDE 40 MG TABLET',
    30,
    30,
    'TAKE 1 TABLET BY MOUTH EVERY MORNING',
    5.3,
  ),
  hctz25: drug('HYDROCHLOROTHIAZIDE 25 MG TAB', 90, 90, '1 TAB PO QAM', 11.8),
  spironolactone: drug(
    'SPIRONOLACTONE 25 MG TABLET',
    30,
    30,
    'TAKE 1/2 TABLET BY MOUTH DAILY',
    7.4,
  ),
  potassium: drug('POTASSIUM CL ER 20 MEQ TABLET', 30, 30, 'TAKE 1 TABLET DAILY WITH FOOD', 16.2),
  atorvastatin40: drug(
    'ATORVASTATIN 40 MG TABLET',
    90,
    90,
    'TAKE 1 TABLET BY MOUTH AT BEDTIME',
    21.3,
  ),
  simvastatin40: drug('SIMVASTATIN 40 MG TABLET', 90, 90, '1 T PO HS', 15.1),
  rosuvastatin: drug(
    'ROSUVASTATIN CALCIUM 10 MG TAB',
    90,
    90,
    'TAKE 1 TABLET BY MOUTH ONCE DAILY',
    26.4,
  ),
  metforminEr: drug(
    'METFORMIN HCL ER 500 MG TABLET',
    360,
    90,
    'TAKE 2 TABLETS BY MOUTH TWICE DAILY WITH MEALS',
    38.9,
  ),
  metformin1000: drug('METFORMIN HCL 1,000 MG TABLET', 60, 30, '1 TAB PO BID WITH MEALS', 11.2),
  glipizide5: drug('GLIPIZIDE 5 MG TABLET', 30, 30, 'TAKE 1 TABLET BEFORE BREAKFAST', 7.9),
  glimepiride: drug('GLIMEPIRIDE 2 MG TABLET', 30, 30, 'TAKE 1 TABLET DAILY WITH BREAKFAST', 8.6),
  empagliflozin: drug(
    'EMPAGLIFLOZIN 10 MG TABLET',
    30,
    30,
    'TAKE 1 TABLET BY MOUTH EVERY MORNING',
    212.0,
  ),
  insulinGlargine: drug(
    'INSULIN GLARGINE 100 UNIT/ML PEN',
    15,
    50,
    'INJECT 30 UNITS SUBCUTANEOUSLY AT BEDTIME',
    92.5,
  ),
  oxycodoneApap: drug(
    'OXYCODONE-ACETAMINOPHEN 5-325 MG',
    60,
    30,
    'TAKE 1 TABLET EVERY 6 HOURS AS NEEDED FOR PAIN',
    24.8,
  ),
  lorazepam: drug('LORAZEPAM 0.5 MG TABLET', 30, 30, 'TAKE 1 TABLET AT BEDTIME AS NEEDED', 9.7),
  zolpidem: drug('ZOLPIDEM TARTRATE 5 MG TABLET', 30, 30, '1 T PO QHS PRN SLEEP', 10.4),
  meloxicam15: drug(
    'MELOXICAM 15 MG TABLET',
    90,
    90,
    'TAKE 1 TABLET BY MOUTH DAILY WITH FOOD',
    16.6,
  ),
  naproxen: drug('NAPROXEN 500 MG TABLET', 60, 30, 'TAKE 1 TABLET TWICE DAILY WITH FOOD', 13.2),
  gabapentin300: drug('GABAPENTIN 300 MG CAPSULE', 90, 30, 'TAKE 1 CAPSULE 3 TIMES A DAY', 17.3),
  tramadol: drug('TRAMADOL HCL 50 MG TABLET', 60, 15, '1-2 TABS PO Q6H PRN PAIN', 12.7),
  sertraline50: drug(
    'SERTRALINE HCL 50 MG TABLET',
    90,
    90,
    'TAKE 1 TABLET BY MOUTH EVERY MORNING',
    19.8,
  ),
  citalopram: drug('CITALOPRAM HBR 20 MG TABLET', 90, 90, '1 TAB PO DAILY', 17.4),
  amitriptyline: drug('AMITRIPTYLINE HCL 25 MG TABLET', 30, 30, 'TAKE 1 TABLET AT BEDTIME', 8.9),
  omeprazole20: drug(
    'OMEPRAZOLE DR 20 MG CAPSULE',
    90,
    90,
    'TAKE 1 CAPSULE BY MOUTH 30 MINUTES BEFORE BREAKFAST',
    22.5,
  ),
  pantoprazole: drug('PANTOPRAZOLE SOD DR 40 MG TAB', 90, 90, '1 TAB PO QAM AC', 20.9),
  alendronate70: drug(
    'ALENDRONATE SODIUM 70 MG TABLET',
    12,
    84,
    'TAKE 1 TABLET ONCE A WEEK ON AN EMPTY STOMACH WITH WATER',
    31.7,
  ),
  levothyroxine50: drug(
    'LEVOTHYROXINE 50 MCG TABLET',
    90,
    90,
    'TAKE 1 TABLET EVERY MORNING ON AN EMPTY STOMACH',
    23.9,
  ),
  warfarin5: drug('WARFARIN SODIUM 5 MG TABLET', 30, 30, 'TAKE AS DIRECTED BY CLINIC', 9.9),
  apixaban: drug('APIXABAN 5 MG TABLET', 60, 30, 'TAKE 1 TABLET TWICE DAILY', 236.0),
  clopidogrel: drug('CLOPIDOGREL 75 MG TABLET', 90, 90, 'TAKE 1 TABLET BY MOUTH DAILY', 21.6),
  tiotropium: drug(
    'TIOTROPIUM 18 MCG INHALATION CAP',
    30,
    30,
    'INHALE CONTENTS OF 1 CAPSULE ONCE DAILY',
    188.0,
  ),
  albuterol: drug('ALBUTEROL HFA 90 MCG INHALER', 8.5, 25, '2 PUFFS Q4-6H PRN SOB', 31.4),
  fluticasone: drug('FLUTICASONE PROP 50 MCG SPRAY', 16, 30, '2 SPRAYS EACH NOSTRIL QD', 14.8),
  tamsulosin: drug(
    'TAMSULOSIN HCL 0.4 MG CAPSULE',
    90,
    90,
    'TAKE 1 CAPSULE 30 MIN AFTER THE SAME MEAL EACH DAY',
    19.2,
  ),
  oxybutynin: drug('OXYBUTYNIN CL ER 10 MG TABLET', 90, 90, 'TAKE 1 TABLET BY MOUTH DAILY', 33.1),
  donepezil: drug('DONEPEZIL HCL 10 MG TABLET', 90, 90, 'TAKE 1 TABLET AT BEDTIME', 22.2),
  digoxin: drug('DIGOXIN 125 MCG TABLET', 30, 30, 'TAKE 1 TABLET EVERY OTHER DAY', 18.3),
  allopurinol: drug('ALLOPURINOL 100 MG TABLET', 90, 90, 'TAKE 1 TABLET DAILY AFTER FOOD', 16.0),
  methotrexate: drug(
    'METHOTREXATE 2.5 MG TABLET',
    24,
    28,
    'TAKE 6 TABLETS ONCE A WEEK ON MONDAY',
    29.5,
  ),
  folicAcid: drug('FOLIC ACID 1 MG TABLET', 90, 90, '1 TAB PO DAILY', 8.2),
  amoxicillin: drug(
    'AMOXICILLIN 500 MG CAPSULE',
    21,
    7,
    'TAKE 1 CAPSULE 3 TIMES A DAY UNTIL GONE',
    8.8,
  ),
  prednisone: drug(
    'PREDNISONE 10 MG TABLET',
    21,
    6,
    'TAKE 6 TABS DAY 1, THEN 1 LESS EACH DAY',
    7.7,
  ),
} as const satisfies Record<string, SampleDrug>

export type SampleDrugId = keyof typeof sampleDrugs
