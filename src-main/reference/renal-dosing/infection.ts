// Drugs for infections and kidney function.

import {
  all,
  clearanceAtMost,
  clearanceBelow,
  dailyDoseAbove,
  not,
  taking,
  unitAbove,
} from '../circumstance.ts'
import { drugs } from '../drug-group.ts'
import { type DrugRow, harm, tooHigh } from '../drug-row.ts'
import { belowKidney, limits } from './kidney-row.ts'

const withClavulanate = taking(drugs('clavulanate'))
const nerves = 'can bring confusion, tremor, hallucinations or fits'
const crystals = 'can bring confusion and crystals in the kidney'
const fluid = 'Advise enough fluid and ask about confusion.'
const course = 'Check the length of the course too.'
const hiv = 'Ask the HIV clinic before any change; combination tablets may not fit any more.'

/** Antibiotics, antivirals and antifungals whose use or dose follows kidney function. */
export const infectionRows: readonly DrugRow[] = [
  belowKidney(
    'nitrofurantoin',
    ['nitrofurantoin', 30],
    'major',
    'Below a creatinine clearance of 30 mL/min too little reaches the urine, and harm to lung, liver and nerves is more likely.',
    'Ask the prescriber for another antibiotic.',
    { interrupts: true },
  ),
  {
    id: 'renal-nitrofurantoin-30-to-60',
    drugs: drugs('nitrofurantoin'),
    when: all(clearanceBelow(60), not(clearanceBelow(30))),
    severity: 'minor',
    interrupts: false,
    category: harm,
    effect:
      'The label forbids it below a creatinine clearance of 60 mL/min; the AGS Beers Criteria accept a short course down to 30 mL/min.',
    recommendation:
      'A short course may go on; say to the prescriber that the label differs. Long-term use: ask for another way of prevention.',
    source: 'fda-label-kidney',
  },
  belowKidney(
    'methenamine',
    ['methenamine', 30],
    'moderate',
    'Contraindicated in renal insufficiency: it does not reach the urine in strength, and acid builds up.',
    'Ask the prescriber for another way to prevent infections of the urine.',
  ),
  belowKidney(
    'trimethoprim',
    ['trimethoprim', 30],
    'major',
    'Below a creatinine clearance of 30 mL/min the dose is halved, and below 15 mL/min the label advises against it: high potassium and low blood counts.',
    'Ask the prescriber for half the dose or another antibiotic, and for potassium within a week.',
  ),
  ...limits(
    'ciprofloxacin',
    [[50, 1000]],
    nerves,
    'Below 30 mL/min: 250 to 500 mg every 18 hours.',
    { when: not(clearanceBelow(30)) },
  ),
  {
    id: 'renal-ciprofloxacin-below-30',
    drugs: drugs('ciprofloxacin'),
    when: all(clearanceBelow(30), dailyDoseAbove(667)),
    severity: 'moderate',
    interrupts: false,
    category: tooHigh,
    effect: `Below a creatinine clearance of 30 mL/min the label gives 250 to 500 mg every 18 hours. More ${nerves}.`,
    recommendation: `Ask the prescriber for 250 to 500 mg every 18 hours. ${course}`,
    source: 'fda-label-kidney',
  },
  ...limits(
    'levofloxacin',
    [[50, 375]],
    nerves,
    `After a full first dose 250 mg a day, or 750 mg every 48 hours. ${course}`,
  ),
  ...limits(
    'ofloxacin',
    [
      [50, 400],
      [20, 200],
    ],
    nerves,
    course,
  ),
  ...limits(
    'acyclovir',
    [
      [25, 2400],
      [10, 1600],
    ],
    crystals,
    fluid,
    { severity: 'major' },
  ),
  ...limits(
    'valacyclovir',
    [
      [50, 2000],
      [30, 1000],
      [10, 500],
    ],
    crystals,
    fluid,
    { severity: 'major' },
  ),
  ...limits(
    'famciclovir',
    [
      [60, 1000],
      [40, 500],
      [20, 250],
    ],
    nerves,
    fluid,
  ),
  ...limits(
    'valganciclovir',
    [
      [60, 900],
      [40, 450],
      [25, 225],
    ],
    'brings low blood counts',
    'Ask for a blood count.',
    { severity: 'major' },
  ),
  ...limits(
    'oseltamivir',
    [
      [60, 60],
      [30, 30],
    ],
    'builds up and brings nausea and confusion',
    'The dose for prevention is half of it.',
  ),
  belowKidney(
    'nirmatrelvir',
    ['nirmatrelvir', 60],
    'major',
    'Below an estimated GFR of 60 mL/min/1.73 m² the label halves nirmatrelvir to 150 mg in each dose, with another pack; below 30 the dosing is another again.',
    'Check which pack was dispensed and ask the prescriber for the pack for renal impairment.',
    { by: 'egfr' },
  ),
  ...limits(
    'fluconazole',
    [[50, 200]],
    'builds up, and QT prolongation and harm to the liver are more likely',
    'After the first dose the label halves the dose; a single dose needs no change.',
  ),
  {
    id: 'renal-terbinafine-at-most-50',
    drugs: drugs('terbinafine'),
    when: clearanceAtMost(50),
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'At a creatinine clearance of 50 mL/min or less the label advises against tablets.',
    recommendation: 'Ask the prescriber for a local treatment.',
    source: 'fda-label-kidney',
  },
  ...limits(
    'cephalexin',
    [
      [60, 1000],
      [30, 750],
      [15, 250],
    ],
    nerves,
    course,
  ),
  ...limits(
    'cefadroxil',
    [
      [50, 1000],
      [25, 500],
    ],
    nerves,
    course,
  ),
  ...limits('cefuroxime', [[30, 500]], nerves, 'The usual single dose once every 24 hours.'),
  ...limits('cefdinir', [[30, 300]], nerves, course),
  ...limits('cefpodoxime', [[30, 400]], nerves, 'The usual single dose once every 24 hours.'),
  ...limits('cefprozil', [[30, 500]], nerves, 'Half the usual dose at the usual interval.'),
  ...limits(
    'amoxicillin',
    [
      [30, 1000],
      [10, 500],
    ],
    'can bring fits and rash',
    'No 875 mg tablet below 30 mL/min.',
    { when: not(withClavulanate) },
  ),
  belowKidney(
    'amoxicillin',
    ['amoxicillin-clavulanate', 30],
    'major',
    'Below a creatinine clearance of 30 mL/min the 875 mg tablet must not be used, nor the extended-release one of 1000 mg: amoxicillin builds up and can bring fits.',
    'Ask the prescriber for 250 or 500 mg of amoxicillin with clavulanate every 12 hours, below 10 mL/min every 24 hours.',
    { when: all(withClavulanate, unitAbove(drugs('amoxicillin'), 500)) },
  ),
  ...limits('clarithromycin', [[30, 500]], 'builds up and prolongs QT', 'Half of the usual dose.'),
  belowKidney(
    'ethambutol',
    ['ethambutol', 30],
    'major',
    'It leaves by the kidney; at this function loss of sight is more likely.',
    'Ask for the dosing plan (three times a week is usual) and for a monthly eye test.',
  ),
  belowKidney(
    'proguanil',
    ['atovaquone-proguanil', 30],
    'major',
    'Contraindicated for prevention of malaria below a creatinine clearance of 30 mL/min: proguanil builds up and blood counts fall.',
    'Ask the prescriber for another malaria prevention.',
  ),
  belowKidney(
    'tenofovir disoproxil',
    ['tenofovir-disoproxil', 50],
    'major',
    'Below a creatinine clearance of 50 mL/min it is given every 48 hours or less often, and it can harm the kidney itself.',
    `Check interval, creatinine and phosphate; tenofovir alafenamide may be the better choice. ${hiv}`,
  ),
  belowKidney(
    'tenofovir alafenamide',
    ['tenofovir-alafenamide', 15],
    'major',
    'Below a creatinine clearance of 15 mL/min without dialysis the label advises against it.',
    hiv,
  ),
  ...limits(
    'lamivudine',
    [
      [50, 150],
      [30, 100],
    ],
    'brings low blood counts and harm to nerves',
    hiv,
  ),
  belowKidney(
    'emtricitabine',
    ['emtricitabine', 30],
    'moderate',
    'Below a creatinine clearance of 30 mL/min most combination tablets with it must not be used; alone it is given every 72 hours or less often.',
    hiv,
  ),
  ...limits(
    'entecavir',
    [
      [50, 0.25],
      [30, 0.15],
      [10, 0.05],
    ],
    'builds up without more effect',
    'With lamivudine resistance the label allows twice as much.',
  ),
  ...limits(
    'adefovir',
    [[50, 5]],
    'harms the kidney',
    'Every 48 hours; below 30 mL/min every 72 hours.',
  ),
]
