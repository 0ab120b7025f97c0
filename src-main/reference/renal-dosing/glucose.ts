// Drugs for glucose and kidney function.

import { all, any, dailyDoseAbove, egfrBelow, has, not, unitAbove } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { drugs } from '../drug-group.ts'
import { type DrugRow, harm, tooHigh } from '../drug-row.ts'
import { belowKidney, limits } from './kidney-row.ts'

const byGfr = { by: 'egfr' } as const
/** An SGLT2 inhibitor may be meant for these at a kidney function at which it no longer lowers glucose. */
const heartOrKidney = any(has(...disease.heartFailure), has('chronic kidney disease', 'I13', 'N18'))
const littleGlucose =
  'At this kidney function it hardly lowers glucose, and the label advises against it for that.'
/** The weekly form holds 2 mg; the twice-daily one 5 or 10 mcg a dose, 250 mcg/mL. The brands say it too. */
const weeklyExenatide = all(
  not({ kind: 'form-has', words: ['byetta'] }),
  any({ kind: 'form-has', words: ['bydureon'] }, unitAbove(drugs('exenatide'), 0.5)),
)
const askOther =
  'Ask the prescriber for another glucose drug, or note that it is meant for heart or kidney.'

/** Drugs for glucose whose use or dose follows kidney function. */
export const glucoseRows: readonly DrugRow[] = [
  belowKidney(
    'metformin',
    ['metformin', 30],
    'critical',
    'Contraindicated below an estimated GFR of 30 mL/min/1.73 m²: metformin builds up, and lactic acidosis can kill.',
    'Call the prescriber today: stop it and choose another drug.',
    { ...byGfr, interrupts: true },
  ),
  {
    id: 'renal-metformin-30-to-45',
    drugs: drugs('metformin'),
    when: all(egfrBelow(45), not(egfrBelow(30)), dailyDoseAbove(1000)),
    severity: 'major',
    interrupts: false,
    category: tooHigh,
    effect:
      'Below an estimated GFR of 45 mL/min/1.73 m² the dose is halved, at most 1000 mg a day: metformin builds up and lactic acidosis is more likely.',
    recommendation:
      'Ask the prescriber to weigh it anew and for at most 1000 mg a day. Estimated GFR every 3 months.',
    source: 'kdigo-diabetes-2022',
  },
  ...limits(
    'sitagliptin',
    [
      [45, 50],
      [30, 25],
    ],
    'builds up without lowering glucose further',
    'Linagliptin needs no adjustment.',
    byGfr,
  ),
  ...limits(
    'saxagliptin',
    [[45, 2.5]],
    'builds up without lowering glucose further',
    'Linagliptin needs no adjustment.',
    byGfr,
  ),
  ...limits(
    'alogliptin',
    [
      [60, 12.5],
      [30, 6.25],
    ],
    'builds up without lowering glucose further',
    'Linagliptin needs no adjustment.',
  ),
  {
    id: 'renal-glyburide-below-60',
    drugs: drugs('glyburide'),
    when: egfrBelow(60),
    severity: 'major',
    interrupts: false,
    category: harm,
    effect:
      'Its active metabolites stay in the body when kidney function falls: long and deep low blood sugar.',
    recommendation:
      'Ask the prescriber for another class, or for glipizide if a sulfonylurea must be used.',
    source: 'kdigo-diabetes-2022',
  },
  belowKidney(
    'exenatide',
    ['exenatide', 30],
    'major',
    'Below a creatinine clearance of 30 mL/min the label advises against it: nausea, loss of fluid and further harm to the kidney.',
    'Ask the prescriber for a weekly GLP-1 receptor agonist that needs no adjustment.',
  ),
  {
    id: 'renal-exenatide-extended-below-45',
    drugs: drugs('exenatide'),
    when: all(egfrBelow(45), weeklyExenatide),
    severity: 'major',
    interrupts: false,
    category: harm,
    effect:
      'Below an estimated GFR of 45 mL/min/1.73 m² the label advises against exenatide extended release: nausea, loss of fluid and further harm to the kidney, for weeks after the last dose.',
    recommendation:
      'Ask the prescriber for another weekly GLP-1 receptor agonist that needs no adjustment, such as dulaglutide or semaglutide.',
    source: 'fda-label-kidney',
  },
  belowKidney(
    'lixisenatide',
    ['lixisenatide', 15],
    'major',
    'There is no experience below 15 mL/min/1.73 m²; loss of fluid can harm the kidney further.',
    'Ask the prescriber for a GLP-1 receptor agonist that needs no adjustment.',
    byGfr,
  ),
  ...limits(
    'canagliflozin',
    [[60, 100]],
    'brings loss of fluid and low blood pressure',
    'Below 30 it should not be started.',
    byGfr,
  ),
  belowKidney('ertugliflozin', ['ertugliflozin', 45], 'moderate', littleGlucose, askOther, byGfr),
  belowKidney('dapagliflozin', ['dapagliflozin', 45], 'moderate', littleGlucose, askOther, {
    ...byGfr,
    when: not(heartOrKidney),
  }),
  belowKidney('empagliflozin', ['empagliflozin', 30], 'moderate', littleGlucose, askOther, {
    ...byGfr,
    when: not(heartOrKidney),
  }),
  belowKidney('bexagliflozin', ['bexagliflozin', 30], 'moderate', littleGlucose, askOther, byGfr),
  belowKidney(
    drugs('acarbose', 'miglitol'),
    ['glucosidase-inhibitor', 25],
    'moderate',
    'There is no long experience below a creatinine clearance of 25 mL/min, and the drug builds up.',
    'Ask the prescriber for another glucose drug.',
  ),
]
