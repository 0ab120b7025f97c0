// The drugs of the training pharmacy, as typed at a counter. Prices are made up; no NDC is invented.

export interface TrainingTherapy {
  readonly text: string
  readonly quantity: number
  readonly daysSupply: number
  readonly sig: string
  /** Plan and patient together for one fill. Invented. */
  readonly dollars: number
}

const monthly = (
  text: string,
  quantity: number,
  sig: string,
  dollars: number,
): TrainingTherapy => ({
  text,
  quantity,
  daysSupply: 30,
  sig,
  dollars,
})

export const trainingTherapies = {
  metformin: monthly('METFORMIN HCL 500 MG TABLET', 60, 'TAKE 1 TABLET TWICE DAILY WITH MEALS', 9),
  glargine: monthly(
    'LANTUS 100 UNIT/ML VIAL',
    10,
    'INJECT 20 UNITS UNDER THE SKIN AT BEDTIME',
    290,
  ),
  empagliflozin: monthly('JARDIANCE 10 MG TABLET', 30, 'TAKE 1 TABLET EVERY MORNING', 560),
  lisinopril: monthly('LISINOPRIL 20 MG TABLET', 30, 'TAKE 1 TABLET BY MOUTH ONCE DAILY', 6),
  losartan: monthly('LOSARTAN POTASSIUM 50 MG TABLET', 30, 'TAKE 1 TABLET BY MOUTH ONCE DAILY', 8),
  amlodipine: monthly('AMLODIPINE BESYLATE 5 MG TABLET', 30, 'TAKE 1 TABLET EVERY DAY', 7),
  hydrochlorothiazide: monthly('HYDROCHLOROTHIAZIDE 25 MG TABLET', 30, '1 TAB PO QAM', 5),
  furosemide: monthly('FUROSEMIDE 40 MG TABLET', 30, 'TAKE 1 TABLET EVERY MORNING', 5),
  potassium: monthly('POTASSIUM CL ER 20 MEQ TABLET', 30, 'TAKE 1 TABLET DAILY WITH FOOD', 16),
  carvedilol: monthly('CARVEDILOL 12.5 MG TABLET', 60, 'TAKE 1 TABLET TWICE DAILY WITH FOOD', 11),
  metoprolol: monthly('METOPROLOL SUCC ER 50 MG TABLET', 30, 'TAKE 1 TABLET DAILY', 12),
  apixaban: monthly('ELIQUIS 5 MG TABLET', 60, 'TAKE 1 TABLET TWICE DAILY', 540),
  warfarin: monthly('WARFARIN SODIUM 5 MG TABLET', 30, 'TAKE 1 TABLET EVERY EVENING', 9),
  atorvastatin: monthly('ATORVASTATIN 40 MG TABLET', 30, 'TAKE 1 TABLET AT BEDTIME', 9),
  simvastatin: monthly('SIMVASTATIN 40 MG TABLET', 30, 'TAKE 1 TABLET AT BEDTIME', 8),
  omeprazole: monthly('OMEPRAZOLE DR 20 MG CAPSULE', 30, 'TAKE 1 CAPSULE BEFORE BREAKFAST', 9),
  gabapentin: monthly('GABAPENTIN 300 MG CAPSULE', 90, 'TAKE 1 CAPSULE THREE TIMES DAILY', 14),
  sertraline: monthly('SERTRALINE HCL 50 MG TABLET', 30, 'TAKE 1 TABLET EVERY MORNING', 8),
  trazodone: monthly('TRAZODONE 50 MG TABLET', 30, 'TAKE 1 TABLET AT BEDTIME', 8),
  tamsulosin: monthly('TAMSULOSIN HCL 0.4 MG CAPSULE', 30, 'TAKE 1 CAPSULE DAILY AFTER SUPPER', 12),
  tiotropium: monthly('SPIRIVA RESPIMAT 2.5 MCG', 4, 'INHALE 2 PUFFS ONCE DAILY', 470),
  albuterol: monthly(
    'ALBUTEROL HFA 90 MCG INHALER',
    8,
    'INHALE 2 PUFFS EVERY 4 HOURS AS NEEDED',
    32,
  ),
  fluticasone: monthly('FLUTICASONE HFA 110 MCG INHALER', 12, 'INHALE 2 PUFFS TWICE DAILY', 180),
  alendronate: monthly('ALENDRONATE SODIUM 70 MG TABLET', 4, 'TAKE 1 TABLET ONCE A WEEK', 12),
  levothyroxine: monthly('LEVOTHYROXINE 75 MCG TABLET', 30, 'TAKE 1 TABLET BEFORE BREAKFAST', 11),
  meloxicam: monthly('MELOXICAM 15 MG TABLET', 30, 'TAKE 1 TABLET DAILY WITH FOOD', 8),
} as const satisfies Record<string, TrainingTherapy>

export type TherapyName = keyof typeof trainingTherapies
