// Drugs for brain and nerves, and kidney function.

import { all, clearanceBelow, dailyDoseAbove, egfrBelow, not } from '../circumstance.ts'
import { drugs } from '../drug-group.ts'
import { type DrugRow, harm, tooHigh } from '../drug-row.ts'
import { belowKidney, limits } from './kidney-row.ts'

const sleepy = 'brings drowsiness, confusion, jerks and falls'
const askSleepy = 'Ask about drowsiness and falls; lower step by step.'
const fits = 'Do not stop at once; ask for a plan from the neurologist.'

/** Drugs for brain and nerves whose use or dose follows kidney function. */
export const brainRows: readonly DrugRow[] = [
  ...limits(
    'gabapentin',
    [
      [60, 1400],
      [30, 700],
      [15, 300],
    ],
    sleepy,
    askSleepy,
    { severity: 'major' },
  ),
  ...limits(
    'pregabalin',
    [
      [60, 300],
      [30, 150],
      [15, 75],
    ],
    sleepy,
    askSleepy,
    { severity: 'major' },
  ),
  ...limits(
    'levetiracetam',
    [
      [80, 2000],
      [50, 1500],
      [30, 1000],
    ],
    'brings sleepiness and irritability',
    fits,
  ),
  ...limits(
    'topiramate',
    [[70, 200]],
    'brings slow thinking, acidosis and stones',
    `Half of the usual dose. ${fits}`,
  ),
  ...limits('lacosamide', [[30, 300]], 'brings dizziness and slows conduction in the heart', fits),
  ...limits(
    'vigabatrin',
    [
      [80, 2250],
      [50, 1500],
      [30, 750],
    ],
    'brings sedation and loss of the visual field',
    fits,
    { severity: 'major' },
  ),
  belowKidney(
    'oxcarbazepine',
    ['oxcarbazepine', 30],
    'moderate',
    'Below a creatinine clearance of 30 mL/min the start is half of the usual, and low sodium is more likely.',
    'Ask how it was raised, and for sodium.',
  ),
  belowKidney(
    'zonisamide',
    ['zonisamide', 50],
    'major',
    'Below an estimated GFR of 50 mL/min/1.73 m² the label advises against it: it raises creatinine and builds up.',
    `Ask the prescriber for another drug. ${fits}`,
    { by: 'egfr' },
  ),
  ...limits(
    'memantine',
    [[30, 14]],
    'brings dizziness and confusion',
    'Tablets 5 mg twice a day, extended release 14 mg once a day.',
  ),
  ...limits(
    'galantamine',
    [[60, 16]],
    'slows the heart and brings nausea',
    'Below 9 mL/min it should not be used.',
    { when: not(clearanceBelow(9)) },
  ),
  belowKidney(
    'galantamine',
    ['galantamine-avoid', 9],
    'major',
    'Below a creatinine clearance of 9 mL/min the label advises against it.',
    'Ask the prescriber for another drug, such as donepezil.',
  ),
  ...limits(
    'amantadine',
    [
      [50, 100],
      [30, 50],
    ],
    'brings confusion, hallucinations and fits',
    'Below 30 mL/min 100 mg every other day, below 15 mL/min 200 mg a week.',
    { severity: 'major' },
  ),
  ...limits(
    'pramipexole',
    [
      [50, 2.25],
      [30, 1.5],
    ],
    'brings hallucinations, sleep attacks and low pressure',
    'Extended release is not for a clearance below 30 mL/min.',
  ),
  ...limits(
    'venlafaxine',
    [[30, 112.5]],
    'raises blood pressure and brings nausea',
    'Half of the usual dose or less; lower step by step.',
  ),
  ...limits(
    'desvenlafaxine',
    [
      [50, 50],
      [30, 25],
    ],
    'raises blood pressure and brings nausea',
    'Or 50 mg every other day below 30 mL/min.',
  ),
  belowKidney(
    'duloxetine',
    ['duloxetine', 30],
    'major',
    'Below 30 mL/min the label advises against it: the drug and its metabolites build up.',
    'Ask the prescriber for another drug such as sertraline; lower duloxetine step by step.',
    { by: 'egfr' },
  ),
  ...limits(
    'milnacipran',
    [[30, 100]],
    'raises blood pressure and pulse',
    'Start with half of the usual dose.',
  ),
  ...limits(
    'levomilnacipran',
    [
      [60, 80],
      [30, 40],
    ],
    'raises blood pressure and pulse',
    'Lower step by step.',
  ),
  belowKidney(
    'mirtazapine',
    ['mirtazapine', 40],
    'minor',
    'Below a creatinine clearance of 40 mL/min a third to a half less of it leaves the body: more sedation and weight.',
    'Raise it slowly and ask about sedation.',
  ),
  ...limits('paroxetine', [[30, 40]], 'brings sedation and low sodium', 'Start with 10 mg.'),
  ...limits(
    'paliperidone',
    [
      [80, 6],
      [50, 3],
    ],
    'brings stiffness, low pressure and falls',
    'Below 10 mL/min there is no experience.',
  ),
  ...limits('lurasidone', [[50, 80]], 'brings restlessness and sedation', 'Start with 20 mg.'),
  belowKidney(
    'buspirone',
    ['buspirone', 30],
    'moderate',
    'In severe kidney disease the label advises against it: levels rise several times.',
    'Ask the prescriber for another drug for anxiety.',
  ),
  belowKidney(
    drugs('lithium carbonate', 'lithium citrate'),
    ['lithium', 30],
    'major',
    'Below a creatinine clearance of 30 mL/min the label advises against it: lithium leaves only by the kidney and poisons the brain.',
    'Call the prescriber; ask for a lithium level, creatinine and sodium now.',
    { interrupts: true },
  ),
  {
    id: 'renal-baclofen-below-30',
    drugs: drugs('baclofen'),
    when: egfrBelow(30),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'It leaves by the kidney; below an estimated GFR of 30 mL/min/1.73 m² confusion with admission to hospital came within weeks.',
    recommendation:
      'Ask the prescriber for another way; lower it over 1 to 2 weeks and never stop a long use at once.',
    source: 'muanda-baclofen-2019',
  },
  belowKidney(
    'tizanidine',
    ['tizanidine', 25],
    'moderate',
    'Below a creatinine clearance of 25 mL/min half of it leaves the body: low pressure and sedation.',
    'Ask the prescriber for smaller single doses; ask about dizziness.',
  ),
  ...limits('acamprosate', [[50, 999]], 'builds up', 'One tablet of 333 mg three times a day.', {
    when: not(clearanceBelow(30)),
  }),
  belowKidney(
    'acamprosate',
    ['acamprosate-avoid', 30],
    'major',
    'Contraindicated below a creatinine clearance of 30 mL/min: it leaves only by the kidney.',
    'Ask the prescriber for naltrexone if the liver allows it.',
  ),
  ...limits(
    'varenicline',
    [[30, 1]],
    'brings nausea, odd dreams and confusion',
    'Start with 0.5 mg once a day.',
  ),
  {
    id: 'renal-dalfampridine-at-most-50',
    drugs: drugs('dalfampridine'),
    when: { kind: 'creatinine-clearance', is: 'at-most', mlPerMin: 50 },
    severity: 'critical',
    interrupts: true,
    category: harm,
    effect: 'Contraindicated at a creatinine clearance of 50 mL/min or less: fits.',
    recommendation: 'Call the prescriber today to stop it.',
    source: 'fda-label-kidney',
  },
  {
    id: 'renal-naltrexone-methyl-below-60',
    drugs: drugs('methylnaltrexone'),
    when: all(clearanceBelow(60), dailyDoseAbove(150)),
    severity: 'moderate',
    interrupts: false,
    category: tooHigh,
    effect:
      'Below a creatinine clearance of 60 mL/min the label gives 150 mg of the tablets a day.',
    recommendation: 'Ask the prescriber for 150 mg once in the morning.',
    source: 'fda-label-kidney',
  },
]
