// What a lab, a scale or a cuff measures: LOINC codes, the unit Pestle computes in, and how other units convert.
// A unit without a factor is not understood, and a rule then cannot tell.

import type { SourceId } from './source.ts'

export interface Analyte {
  /** As a fact that may be missing is named: "no potassium on record". */
  readonly title: string
  readonly loinc: readonly string[]
  /** UCUM unit of the values that rules and calculators see. */
  readonly unit: string
  /** UCUM unit → what a value in it is multiplied by. */
  readonly factors: Readonly<Record<string, number>>
  readonly source: SourceId
}

function analyte(
  title: string,
  loinc: string,
  unit: string,
  factors: Readonly<Record<string, number>> = {},
): Analyte {
  return {
    title,
    loinc: loinc.split(' '),
    unit,
    factors: { [unit]: 1, ...factors },
    source: 'loinc',
  }
}

/** Electrolytes: mEq/L and mmol/L are the same number for ions of one charge. */
const ion = { 'meq/L': 1, 'mmol/L': 1 } as const
const cells = { '10*9/L': 1, 'K/uL': 1, '10*3/mm3': 1, '/uL': 0.001 } as const
const enzyme = { 'U/L': 1, '[IU]/L': 1, 'IU/L': 1 } as const

/** Every analyte by id; ids are facts and never change once shipped. */
export const analytes = {
  creatinine: analyte('serum creatinine', '2160-0 38483-4', 'mg/dL', { 'umol/L': 1 / 88.42 }),
  cystatinC: analyte('cystatin C', '33863-2', 'mg/L'),
  egfr: analyte(
    'estimated GFR',
    '33914-3 48642-3 48643-1 50044-7 62238-1 69405-9 70969-1 77147-7 88293-6 88294-4 98979-8',
    'mL/min/{1.73_m2}',
    { 'mL/min/1.73.m2': 1, 'mL/min/1.73m2': 1, 'mL/min': 1 },
  ),
  urineAlbumin: analyte('urine albumin-to-creatinine ratio', '9318-7 14959-1 32294-1', 'mg/g', {
    'mg/g{creat}': 1,
    'ug/mg': 1,
    'mg/mmol': 8.84,
  }),
  potassium: analyte('potassium', '2823-3 6298-4 77142-8', 'mmol/L', ion),
  sodium: analyte('sodium', '2951-2 2947-0 77139-4', 'mmol/L', ion),
  magnesium: analyte('magnesium', '19123-9 2601-3', 'mg/dL', { 'mmol/L': 2.43, 'meq/L': 1.215 }),
  calcium: analyte('calcium', '17861-6 2000-8', 'mg/dL', { 'mmol/L': 4.008 }),
  phosphate: analyte('phosphate', '2777-1', 'mg/dL', { 'mmol/L': 3.097 }),
  bicarbonate: analyte('bicarbonate', '1963-8 2028-9', 'mmol/L', ion),
  glucose: analyte('glucose', '2345-7 2339-0', 'mg/dL', { 'mmol/L': 18.016 }),
  fastingGlucose: analyte('fasting glucose', '1558-6 14771-0', 'mg/dL', { 'mmol/L': 18.016 }),
  a1c: analyte('hemoglobin A1c', '4548-4 17856-6 4549-2', '%'),
  ldl: analyte('LDL cholesterol', '13457-7 18262-6 2089-1 39469-2 22748-8', 'mg/dL', {
    'mmol/L': 38.67,
  }),
  hdl: analyte('HDL cholesterol', '2085-9 14646-4', 'mg/dL', { 'mmol/L': 38.67 }),
  totalCholesterol: analyte('total cholesterol', '2093-3 14647-2', 'mg/dL', { 'mmol/L': 38.67 }),
  triglycerides: analyte('triglycerides', '2571-8 14927-8', 'mg/dL', { 'mmol/L': 88.57 }),
  alt: analyte('ALT', '1742-6 1743-4 1744-2', 'U/L', enzyme),
  ast: analyte('AST', '1920-8 30239-8', 'U/L', enzyme),
  alkalinePhosphatase: analyte('alkaline phosphatase', '6768-6', 'U/L', enzyme),
  bilirubin: analyte('total bilirubin', '1975-2 14631-6', 'mg/dL', { 'umol/L': 1 / 17.1 }),
  albumin: analyte('serum albumin', '1751-7', 'g/dL', { 'g/L': 0.1 }),
  inr: analyte('INR', '6301-6 34714-6 38875-1 46418-0', '{INR}', { '1': 1, '{ratio}': 1 }),
  hemoglobin: analyte('hemoglobin', '718-7 20509-6', 'g/dL', { 'g/L': 0.1 }),
  hematocrit: analyte('hematocrit', '4544-3 20570-8', '%'),
  platelets: analyte('platelets', '777-3 26515-7', '10*3/uL', cells),
  leukocytes: analyte('white blood cells', '6690-2 26464-8', '10*3/uL', cells),
  neutrophils: analyte('absolute neutrophil count', '751-8 26499-4 753-4', '10*3/uL', cells),
  tsh: analyte('TSH', '3016-3 11580-8 11579-0', 'm[IU]/L', {
    'u[IU]/mL': 1,
    'uIU/mL': 1,
    'mIU/L': 1,
  }),
  uricAcid: analyte('uric acid', '3084-1', 'mg/dL', { 'umol/L': 1 / 59.48 }),
  digoxinLevel: analyte('digoxin level', '10535-3', 'ng/mL', { 'ug/L': 1, 'nmol/L': 0.781 }),
  lithiumLevel: analyte('lithium level', '14334-7 3719-2', 'mmol/L', ion),
  phenytoinLevel: analyte('phenytoin level', '3968-5', 'ug/mL', { 'mg/L': 1 }),
  valproateLevel: analyte('valproate level', '4086-5', 'ug/mL', { 'mg/L': 1 }),
  carbamazepineLevel: analyte('carbamazepine level', '3432-2', 'ug/mL', { 'mg/L': 1 }),
  theophyllineLevel: analyte('theophylline level', '4049-3', 'ug/mL', { 'mg/L': 1 }),
  phenobarbitalLevel: analyte('phenobarbital level', '3948-7', 'ug/mL', { 'mg/L': 1 }),
  tacrolimusLevel: analyte('tacrolimus level', '11253-2', 'ng/mL', { 'ug/L': 1 }),
  cyclosporineLevel: analyte('cyclosporine level', '3520-4', 'ng/mL', { 'ug/L': 1 }),
  sirolimusLevel: analyte('sirolimus level', '29247-4', 'ng/mL', { 'ug/L': 1 }),
  testosteroneLevel: analyte('testosterone level', '2986-8', 'ng/dL', { 'nmol/L': 28.84 }),
  psa: analyte('PSA', '2857-1', 'ng/mL', { 'ug/L': 1 }),
  vitaminD: analyte('25-hydroxyvitamin D', '1989-3 62292-8 49054-0', 'ng/mL', {
    'nmol/L': 1 / 2.496,
  }),
  vitaminB12: analyte('vitamin B12', '2132-9', 'pg/mL', { 'pmol/L': 1.355, 'ng/L': 1 }),
  ferritin: analyte('ferritin', '2276-4', 'ng/mL', { 'ug/L': 1 }),
  creatineKinase: analyte('creatine kinase', '2157-6', 'U/L', enzyme),
  ntProBnp: analyte('NT-proBNP', '33762-6', 'pg/mL', { 'ng/L': 1 }),
  systolic: analyte('systolic blood pressure', '8480-6', 'mm[Hg]', { mmHg: 1 }),
  diastolic: analyte('diastolic blood pressure', '8462-4', 'mm[Hg]', { mmHg: 1 }),
  heartRate: analyte('heart rate', '8867-4', '/min', { '{beats}/min': 1, 'beats/min': 1 }),
  oxygenSaturation: analyte('oxygen saturation', '59408-5 2708-6', '%'),
  qtc: analyte('QTc interval', '8636-3', 'ms', { s: 1000 }),
  ejectionFraction: analyte('ejection fraction', '10230-1 8806-2 18043-0', '%'),
  asthmaControl: analyte('Asthma Control Test score', '82668-5', '{score}', { '1': 1 }),
  weight: analyte('body weight', '29463-7 3141-9 8335-2', 'kg', {
    g: 0.001,
    '[lb_av]': 0.45359237,
  }),
  height: analyte('height', '8302-2 3137-7 8301-4', 'cm', { m: 100, '[in_i]': 2.54 }),
  bodyMassIndex: analyte('body mass index', '39156-5', 'kg/m2'),
} as const satisfies Readonly<Record<string, Analyte>>

export type AnalyteId = keyof typeof analytes
