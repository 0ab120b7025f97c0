// Drugs for heart, vessels and lipids, and kidney function.

import {
  all,
  any,
  clearanceAtMost,
  clearanceBelow,
  dailyDoseAbove,
  has,
  not,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes, drugs } from '../drug-group.ts'
import { type DrugRow, harm, ineffective, tooHigh } from '../drug-row.ts'
import { belowKidney, limits, slug } from './kidney-row.ts'

const potassium = 'Ask for potassium and creatinine now and a week after each change.'
/** Tadalafil for pulmonary arterial hypertension: by diagnosis or brand. */
const isForLungs = any(has('pulmonary hypertension', 'I27.0', 'I27.2'), {
  kind: 'form-has',
  words: ['adcirca', 'alyq', 'tadliq'],
})
const pulse = 'Check pulse and blood pressure.'
const muscles = 'Ask about muscle pain.'

/** The first dose of an ACE inhibitor is smaller at or below a clearance; later the dose follows the effect. */
function startLow(drug: string, mlPerMin: number, mg: number): DrugRow {
  return {
    id: `renal-${slug(drug)}-start`,
    drugs: drugs(drug),
    when: all({ kind: 'started-within', days: 30 }, clearanceAtMost(mlPerMin), dailyDoseAbove(mg)),
    severity: 'moderate',
    interrupts: false,
    category: tooHigh,
    effect: `At a creatinine clearance of ${mlPerMin} mL/min or less the label starts with ${mg} mg a day; a larger first dose can drop pressure and kidney function.`,
    recommendation: `Ask the prescriber whether the start with more than ${mg} mg a day is meant. ${potassium}`,
    source: 'fda-label-kidney',
  }
}

/** Drugs for heart, vessels and lipids whose use or dose follows kidney function. */
export const heartRows: readonly DrugRow[] = [
  ...limits(
    'digoxin',
    [[50, 0.125]],
    'builds up: nausea, confusion and disturbed rhythm',
    'Ask for a digoxin level, potassium and creatinine; below 30 mL/min 0.0625 mg may be enough.',
    { severity: 'major' },
  ),
  ...limits(
    'atenolol',
    [
      [35, 50],
      [15, 25],
    ],
    'builds up and slows the heart',
    `Metoprolol needs no adjustment. ${pulse}`,
  ),
  belowKidney(
    'nadolol',
    ['nadolol', 50],
    'moderate',
    'It leaves by the kidney: from 31 to 50 mL/min the label gives it every 24 to 36 hours, from 10 to 30 mL/min every 24 to 48 hours.',
    `Check the interval with the prescriber; metoprolol or carvedilol need none. ${pulse}`,
  ),
  belowKidney(
    'sotalol',
    ['sotalol', 40],
    'critical',
    'Below a creatinine clearance of 40 mL/min it is contraindicated for atrial fibrillation: it builds up and brings torsades de pointes.',
    'Call the prescriber today. Ask for an ECG, potassium and magnesium.',
    { interrupts: true, when: has('atrial fibrillation or flutter', 'I48') },
  ),
  belowKidney(
    'sotalol',
    ['sotalol-interval', 60],
    'major',
    'Below a creatinine clearance of 60 mL/min it is given once in 24 hours or less often; more brings torsades de pointes.',
    'Check the interval with the prescriber, and ask for the latest QTc, potassium and magnesium.',
  ),
  belowKidney(
    'dofetilide',
    ['dofetilide', 20],
    'critical',
    'Contraindicated below a creatinine clearance of 20 mL/min: it builds up and brings torsades de pointes.',
    'Call the prescriber today; it must not be taken on.',
    { interrupts: true },
  ),
  ...limits(
    'dofetilide',
    [
      [60, 0.5],
      [40, 0.25],
    ],
    'prolongs QT and brings torsades de pointes',
    'Ask for an ECG, potassium and magnesium.',
    { severity: 'major', interrupts: true, when: not(clearanceBelow(20)) },
  ),
  ...limits(
    'flecainide',
    [[35, 100]],
    'builds up and disturbs rhythm',
    'Ask for an ECG or a flecainide level before any increase.',
    { severity: 'major' },
  ),
  ...limits(
    'disopyramide',
    [
      [40, 300],
      [30, 200],
      [15, 100],
    ],
    'builds up: QT prolongation, dry mouth, retention',
    'Extended release must not be used at 40 mL/min or less.',
    { severity: 'major' },
  ),
  ...limits('ramipril', [[40, 5]], 'can drop pressure and raise potassium', potassium),
  ...limits('moexipril', [[40, 15]], 'can drop pressure and raise potassium', potassium),
  ...limits(
    'perindopril',
    [[80, 8]],
    'can drop pressure and raise potassium',
    `Below 30 mL/min the label has no dose. ${potassium}`,
  ),
  startLow('lisinopril', 30, 5),
  startLow('enalapril', 30, 2.5),
  startLow('quinapril', 30, 2.5),
  startLow('benazepril', 30, 5),
  startLow('trandolapril', 30, 0.5),
  belowKidney(
    'spironolactone',
    ['spironolactone', 30],
    'major',
    'Below 30 mL/min potassium can rise fast and dangerously.',
    `Ask the prescriber to stop it or to say how potassium is watched. ${potassium}`,
    { interrupts: true },
  ),
  {
    id: 'renal-eplerenone-at-most-30',
    drugs: drugs('eplerenone'),
    when: clearanceAtMost(30),
    severity: 'critical',
    interrupts: true,
    category: harm,
    effect: 'Contraindicated at a creatinine clearance of 30 mL/min or less: high potassium.',
    recommendation: 'Call the prescriber today to stop it. Ask for potassium now.',
    source: 'fda-label-kidney',
  },
  {
    id: 'renal-eplerenone-hypertension',
    drugs: drugs('eplerenone'),
    when: all(
      has('hypertension', 'I10'),
      clearanceBelow(50),
      not(clearanceAtMost(30)),
      not(any(has(...disease.heartFailure), has('myocardial infarction', 'I25.2', 'I21'))),
    ),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'For hypertension it is contraindicated below a creatinine clearance of 50 mL/min: high potassium.',
    recommendation: `Ask the prescriber for another drug for blood pressure. ${potassium}`,
    source: 'fda-label-kidney',
  },
  belowKidney(
    'finerenone',
    ['finerenone', 25],
    'moderate',
    'Below an estimated GFR of 25 mL/min/1.73 m² it should not be started; one already taken goes on only with watched potassium.',
    'Ask when it was started and for potassium; at most 10 mg a day.',
    { by: 'egfr' },
  ),
  ...limits(
    'finerenone',
    [[60, 20]],
    'raises potassium',
    'Start with 10 mg below an estimated GFR of 60.',
    { by: 'egfr', when: not({ kind: 'egfr-below', mlPerMin: 25 }) },
  ),
  belowKidney(
    'triamterene',
    ['triamterene', 30],
    'major',
    'Contraindicated in severe kidney disease: dangerous potassium, and stones of triamterene.',
    `Ask the prescriber for a loop diuretic instead. ${potassium}`,
    { interrupts: true },
  ),
  belowKidney(
    'amiloride',
    ['amiloride', 30],
    'major',
    'Contraindicated in impaired kidney function: dangerous potassium.',
    `Ask the prescriber to stop it. ${potassium}`,
    { interrupts: true },
  ),
  belowKidney(
    classes('potassium-supplement'),
    ['potassium-supplement', 30],
    'major',
    'At this kidney function potassium is hardly excreted and can stop the heart.',
    `Ask the prescriber whether it is still needed, and for the latest potassium. ${potassium}`,
  ),
  {
    id: 'renal-hydrochlorothiazide-below-30',
    drugs: drugs('hydrochlorothiazide'),
    when: clearanceBelow(30),
    severity: 'minor',
    interrupts: false,
    category: ineffective,
    effect: 'Below a creatinine clearance of 30 mL/min it hardly removes fluid any more.',
    recommendation:
      'Look at blood pressure and swelling; ask for chlorthalidone or a loop diuretic.',
    source: 'fda-label-kidney',
  },
  belowKidney(
    'ranolazine',
    ['ranolazine', 30],
    'major',
    'Acute kidney failure came in patients with a creatinine clearance below 30 mL/min; the drug also prolongs QT more.',
    'Ask the prescriber for another drug for angina; creatinine now.',
  ),
  ...limits(
    'rosuvastatin',
    [[30, 10]],
    'makes muscle damage more likely',
    `Start with 5 mg. Atorvastatin needs no adjustment. ${muscles}`,
    { severity: 'major' },
  ),
  belowKidney(
    'fenofibrate',
    ['fenofibrate', 30],
    'major',
    'Contraindicated in severe kidney disease: it builds up, raises creatinine and harms muscle.',
    `Ask the prescriber to stop it. ${muscles}`,
    { interrupts: true },
  ),
  {
    id: 'renal-fenofibrate-30-to-60',
    drugs: drugs('fenofibrate'),
    when: all(clearanceBelow(60), not(clearanceBelow(30)), dailyDoseAbove(67)),
    severity: 'moderate',
    interrupts: false,
    category: tooHigh,
    effect:
      'In mild to moderate kidney disease the label starts with the lowest strength of the product (43 to 67 mg) and raises it only after a look at creatinine.',
    recommendation: `Ask the prescriber for the lowest strength and for creatinine. ${muscles}`,
    source: 'fda-label-kidney',
  },
  belowKidney(
    'gemfibrozil',
    ['gemfibrozil', 30],
    'major',
    'Contraindicated in severe kidney disease: harm to muscle and kidney.',
    `Ask the prescriber to stop it. ${muscles}`,
    { interrupts: true },
  ),
  ...limits(
    'tadalafil',
    [
      [50, 10],
      [30, 5],
    ],
    'brings low blood pressure and back pain',
    'At 30 to 50 mL/min 10 mg at most every 48 hours; below 30 mL/min 5 mg at most every 72 hours and not daily.',
    { when: not(isForLungs) },
  ),
  belowKidney(
    'tadalafil',
    ['tadalafil-pulmonary-hypertension', 30],
    'major',
    'For pulmonary arterial hypertension the label advises against it below a creatinine clearance of 30 mL/min and in dialysis: dialysis does not remove it, and there is no experience of a safe dose.',
    'Ask the pulmonary hypertension clinic before the next supply; it must not be stopped without their plan.',
    { when: isForLungs },
  ),
  belowKidney(
    'avanafil',
    ['avanafil', 30],
    'moderate',
    'There is no experience in severe kidney disease and the label advises against it.',
    'Ask the prescriber for sildenafil from 25 mg.',
  ),
  ...limits(
    'pentoxifylline',
    [[30, 400]],
    'builds up: bleeding, flushing, dizziness',
    'One tablet a day.',
  ),
]
