// Drugs for pain and kidney function.

import { all, egfrBelow, not } from '../circumstance.ts'
import { classes, drugs } from '../drug-group.ts'
import { type DrugRow, harm } from '../drug-row.ts'
import { belowKidney, limits } from './kidney-row.ts'

const breath = 'Ask about drowsiness and slow breathing, and whether naloxone is in the house.'

/** Drugs for pain whose use or dose follows kidney function. */
export const painRows: readonly DrugRow[] = [
  ...limits(
    'tramadol',
    [[30, 200]],
    'can bring fits and slow breathing',
    `Every 12 hours. ${breath}`,
    { severity: 'major', when: { kind: 'immediate-release' } },
  ),
  belowKidney(
    'tramadol',
    ['tramadol-extended-release', 30],
    'major',
    'Below a creatinine clearance of 30 mL/min the label advises against extended release: fits and slow breathing.',
    `Ask the prescriber for another pain plan. ${breath}`,
    { when: not({ kind: 'immediate-release' }) },
  ),
  belowKidney(
    'morphine',
    ['morphine', 30],
    'major',
    'Its active metabolites stay in the body: long sedation, slow breathing, jerks.',
    `Ask the prescriber for another opioid, or for less with longer intervals. ${breath}`,
    { interrupts: true },
  ),
  belowKidney(
    'codeine',
    ['codeine', 30],
    'major',
    'Its active metabolites stay in the body: long sedation and slow breathing.',
    `Ask the prescriber for another pain plan. ${breath}`,
  ),
  belowKidney(
    'meperidine',
    ['meperidine', 30],
    'major',
    'Normeperidine builds up and brings fits.',
    'Ask the prescriber for another opioid.',
    { interrupts: true },
  ),
  belowKidney(
    'tapentadol',
    ['tapentadol', 30],
    'major',
    'In severe kidney disease the label advises against it; a metabolite builds up.',
    `Ask the prescriber for another pain plan. ${breath}`,
  ),
  belowKidney(
    drugs('oxycodone', 'hydromorphone', 'oxymorphone'),
    ['opioid-levels', 30],
    'moderate',
    'Levels rise at this kidney function, so the label starts with a half or less.',
    `Check the dose and any recent increase. ${breath}`,
  ),
  belowKidney(
    classes('nsaid'),
    ['nsaid', 30],
    'major',
    'In advanced kidney disease labels advise against NSAIDs: kidney function can fall further, with high potassium and fluid.',
    'Ask the prescriber to stop it; acetaminophen or a local NSAID instead. Creatinine and potassium now.',
    { by: 'egfr', interrupts: true },
  ),
  {
    id: 'renal-nsaid-30-to-60',
    drugs: classes('nsaid'),
    when: all(egfrBelow(60), not(egfrBelow(30))),
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'Below an estimated GFR of 60 mL/min/1.73 m² long use of an NSAID speeds the loss of kidney function.',
    recommendation:
      'Ask for how long it is taken; prefer acetaminophen. Creatinine every 3 months while it lasts.',
    source: 'kdigo-2024',
  },
]
