// Older adults: drugs to use with caution, and drugs to avoid that the files by organ system do not hold.

import {
  all,
  always,
  any,
  dailyDoseAbove,
  from,
  has,
  measuredBelow,
  not,
  notMeasured,
  notTaking,
  takenLongerThan,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { ineffective, tooHigh, unnecessary } from '../drug-row.ts'
import { antidepressants, antipsychotics, beers, stopping } from './beers-row.ts'

const fibrillation = has(...disease.atrialFibrillation)
const failing = has(...disease.heartFailure)
const fibrillationOrClot = has('atrial fibrillation or venous clot', 'I48', 'I26', 'I82')

/** The criterion names no number; 135 mmol/L is where low sodium begins. */
const LOW_SODIUM = 135
/** "Starting or changing the dose"; how many days that lasts is Pestle's own choice. */
const NEW_DAYS = 60
const lowersSodium = anyOf(
  antidepressants,
  antipsychotics,
  classes('thiazide-diuretic', 'loop-diuretic', 'potassium-sparing-diuretic'),
  drugs('mirtazapine', 'carbamazepine', 'oxcarbazepine', 'tramadol'),
)

/** Used with caution. */
export const cautionRows = [
  beers({
    id: 'older-dabigatran-long-term',
    drugs: drugs('dabigatran etexilate'),
    when: fibrillationOrClot,
    effect:
      'For long treatment dabigatran brings more bleeding from the gut in older adults than apixaban.',
    recommendation:
      'Ask about bleeding and indigestion, and ask the prescriber whether apixaban fits better.',
  }),
  beers({
    ...stopping,
    id: 'older-prasugrel-from-75',
    drugs: drugs('prasugrel'),
    when: from(75),
    effect: 'From 75 years on prasugrel brings more severe bleeding than clopidogrel.',
    recommendation:
      'Ask the cardiologist whether clopidogrel fits. If it stays, ask whether the dose should be 5 mg.',
  }),
  beers({
    id: 'older-prasugrel-dose-from-75',
    drugs: drugs('prasugrel'),
    when: all(from(75), dailyDoseAbove(5)),
    severity: 'major',
    category: tooHigh,
    effect: 'More than 5 mg a day from 75 years on adds bleeding.',
    recommendation: 'Ask the cardiologist for 5 mg a day or for clopidogrel.',
  }),
  beers({
    id: 'older-ticagrelor-from-75',
    drugs: drugs('ticagrelor'),
    when: from(75),
    effect: 'From 75 years on ticagrelor brings more severe bleeding than clopidogrel.',
    recommendation:
      'Ask about bruises and dark stool, and ask the cardiologist whether and until when it is needed.',
  }),
  beers({
    id: 'older-low-sodium',
    drugs: lowersSodium,
    when: any(
      has('low sodium or inappropriate antidiuretic hormone', 'E87.1', 'E22.2'),
      measuredBelow('sodium', LOW_SODIUM),
    ),
    severity: 'major',
    effect: 'Sodium is or was low, and this drug lowers it further: confusion, falls, seizures.',
    recommendation:
      'Ask for sodium now and for another drug for the same purpose. Ask about confusion, headache and falls.',
  }),
  beers({
    id: 'older-new-drug-without-sodium',
    drugs: lowersSodium,
    when: all({ kind: 'started-within', days: NEW_DAYS }, notMeasured(NEW_DAYS, 'sodium')),
    severity: 'minor',
    effect: 'It can lower sodium, most in the first weeks, and sodium was not measured since.',
    recommendation: 'Ask for sodium within the first weeks and after each change of the dose.',
  }),
  beers({
    id: 'older-dextromethorphan-quinidine',
    drugs: drugs('quinidine'),
    when: all(taking(drugs('dextromethorphan')), not(has('pseudobulbar affect', 'F48.2'))),
    effect:
      'Outside pseudobulbar affect it helps little in dementia with unrest, and it brings falls and interactions.',
    recommendation:
      'Ask what it is for and whether it helps; check the list for drugs that CYP2D6 clears.',
  }),
  beers({
    id: 'older-sglt2-inhibitor',
    drugs: anyOf(classes('sglt2-inhibitor'), drugs('bexagliflozin', 'sotagliflozin')),
    when: always,
    severity: 'minor',
    effect:
      'Genital and urinary infections, most in women in the first month, and ketoacidosis even with a near-normal glucose are more likely.',
    recommendation:
      'Ask about itching, burning and drinking; teach to pause it when sick, fasting or before surgery.',
  }),
]

/** To avoid. */
export const otherAvoidRows = [
  beers({
    id: 'older-dipyridamole-immediate-release',
    drugs: drugs('dipyridamole'),
    when: all(notTaking(drugs('aspirin')), { kind: 'immediate-release' }),
    effect: 'Blood pressure can fall on standing; more effective drugs exist.',
    recommendation:
      'Ask what it is for, and ask the prescriber for another antiplatelet drug. The extended-release product with aspirin does not belong here.',
  }),
  beers({
    ...stopping,
    id: 'older-dronedarone',
    drugs: drugs('dronedarone'),
    when: any(failing, has(...disease.permanentFibrillation)),
    effect:
      'In permanent atrial fibrillation and in heart failure that is severe or was recently unstable, outcomes are worse, death included.',
    recommendation:
      'Call the prescriber about another drug unless heart failure is mild and stable. Ask for an ECG that shows which fibrillation it is.',
  }),
  beers({
    id: 'older-digoxin-first-line',
    drugs: drugs('digoxin'),
    when: all(
      any(fibrillation, failing),
      notTaking(classes('beta-blocker', 'non-dihydropyridine')),
    ),
    effect:
      'Digoxin is not the first choice for the rate in atrial fibrillation or for heart failure; it may raise the risk of death.',
    recommendation:
      'Ask why no beta blocker is taken, and ask the prescriber whether one can take the place of digoxin. Do not stop it at once in heart failure.',
  }),
  beers({
    id: 'older-ergoloid-mesylates',
    drugs: drugs('ergoloid mesylates, USP'),
    when: always,
    category: ineffective,
    effect: 'It does not help memory.',
    recommendation: 'Ask the prescriber to stop it.',
  }),
  beers({
    id: 'older-methyltestosterone',
    drugs: drugs('methyltestosterone'),
    when: not(has('hypogonadism', 'E29.1', 'E23.0', 'E89.5')),
    effect: 'Heart risk, and harm in prostate cancer.',
    recommendation: 'Avoid unless low testosterone is confirmed and causes symptoms.',
  }),
  beers({
    id: 'older-estropipate',
    drugs: drugs('estropipate'),
    when: always,
    effect:
      'Estrogens for the whole body: breast and uterine cancer, clots, stroke, dementia; no protection of heart or brain.',
    recommendation: 'Do not start; where taken, ask about stopping.',
  }),
  beers({
    id: 'older-growth-hormone',
    drugs: drugs('somatropin'),
    when: not(has('growth hormone deficiency', 'E23.0', 'E89.3')),
    severity: 'major',
    effect:
      'It hardly changes body composition and brings swelling, joint pain, carpal tunnel syndrome and high glucose.',
    recommendation:
      'Ask for the reason. Without a deficiency shown by tests, ask the prescriber to stop it.',
  }),
  beers({
    ...stopping,
    id: 'older-mineral-oil',
    drugs: drugs('mineral oil'),
    when: always,
    effect: 'Swallowed oil can get into the lungs and inflame them.',
    recommendation: 'Stop it and offer polyethylene glycol or another laxative.',
  }),
  beers({
    id: 'older-atropine',
    drugs: drugs('atropine'),
    when: notTaking(drugs('diphenoxylate')),
    severity: 'major',
    effect: 'Strongly anticholinergic, with doubtful benefit.',
    recommendation: 'Ask for another treatment of the symptom.',
  }),
  beers({
    ...stopping,
    id: 'older-midazolam',
    drugs: drugs('midazolam'),
    when: always,
    effect: 'A benzodiazepine: confusion, falls and slow breathing are more likely with age.',
    recommendation:
      'Ask what it is for. For sleep or unrest ask for another treatment; for seizures or at the end of life it can be right.',
  }),
  beers({
    id: 'older-metoclopramide-longer-than-12-weeks',
    drugs: drugs('metoclopramide'),
    when: all(has(...disease.gastroparesis), takenLongerThan(84)),
    severity: 'major',
    effect: 'Beyond 12 weeks movement disorders that do not go away become more likely.',
    recommendation:
      'Look for movements of face and tongue. Ask the prescriber to stop it, or for the reason why it must stay.',
  }),
  beers({
    id: 'older-nitrofurantoin-long-term',
    drugs: drugs('nitrofurantoin'),
    // The criteria speak of long-term suppression; more than 28 days is Pestle's own measure of it.
    when: takenLongerThan(28),
    severity: 'major',
    category: unnecessary,
    effect:
      'Taken for long to keep infections away it can scar the lung and harm liver and nerves.',
    recommendation:
      'Ask about cough, breath and numb feet. Ask the prescriber for another way to prevent infections.',
  }),
]
