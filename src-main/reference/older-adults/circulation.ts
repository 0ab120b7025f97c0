// Older adults: drugs for heart, vessels and clotting.

import { all, always, any, everHad, has, not } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes, drugs, except } from '../drug-group.ts'
import type { OlderAdultRow } from '../older-adults.ts'

const harm = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const
const tooHigh = { pqa: 'safety', dtp: 'dosage-too-high' } as const
const unneeded = { pqa: 'indication', dtp: 'unnecessary-drug-therapy' } as const

const fibrillationOrClot = has('atrial fibrillation or venous clot', 'I48', 'I26', 'I82')

/** Heart failure has a code of its own in hypertensive and rheumatic heart disease. */
const heartFailure = has(...disease.heartFailure)

/** Where warfarin is the anticoagulant of choice and a direct one is advised against. */
const needsWarfarin = has(
  'a mechanical heart valve, mitral stenosis or antiphospholipid syndrome',
  'Z95.2',
  'I05.0',
  'I05.2',
  'I34.2',
  'D68.61',
  'D68.62',
)

/** Drugs for heart, vessels and clotting. */
export const circulationRows: readonly OlderAdultRow[] = [
  {
    id: 'older-warfarin-start',
    drugs: drugs('warfarin'),
    when: all(fibrillationOrClot, not(needsWarfarin)),
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'For atrial fibrillation without a valve cause and for venous clots, warfarin brings more major bleeding than apixaban and no more protection.',
    recommendation:
      'If warfarin is new, ask for a direct anticoagulant. Who has taken it long with steady INRs may stay on it.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-rivaroxaban-long-term',
    drugs: drugs('rivaroxaban'),
    when: fibrillationOrClot,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'For long treatment of atrial fibrillation or venous clots, rivaroxaban brings more major bleeding in older adults than apixaban.',
    recommendation: 'Ask the prescriber whether apixaban fits, unless once-daily dosing decides.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-aspirin-primary-prevention',
    drugs: drugs('aspirin'),
    when: not(
      everHad(
        'an atherosclerotic cardiovascular disease, or a graft or stent for it',
        'I20',
        'I21',
        'I22',
        'I23',
        'I24',
        'I25',
        'I63',
        'I65',
        'I66',
        'I67.2',
        'I69',
        'I70',
        'I71',
        'I73.9',
        'I74',
        'G45',
        'Z86.73',
        'Z95.1',
        'Z95.5',
        'Z95.820',
        'Z95.828',
        'Z98.61',
        'Z98.62',
      ),
    ),
    severity: 'moderate',
    interrupts: false,
    category: unneeded,
    effect: 'Without a cardiovascular disease, bleeding outweighs the protection with age.',
    recommendation:
      'Do not start it for primary prevention; where it is taken, ask the prescriber about stopping.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-nifedipine-immediate-release',
    drugs: drugs('nifedipine'),
    when: { kind: 'immediate-release' },
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Blood pressure can fall too far and the heart can lack oxygen.',
    recommendation: 'Change to an extended-release product or another drug.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-central-alpha-agonist',
    drugs: classes('central-alpha-agonist'),
    when: always,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'Effects on the brain, slow heartbeat and low blood pressure on standing.',
    recommendation:
      'Not first for blood pressure. If it is stopped, taper clonidine slowly: blood pressure can rebound.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-alpha-1-blocker-for-blood-pressure',
    drugs: except(classes('alpha-1-blocker'), drugs('prazosin')),
    when: not(has('enlarged prostate', 'N40')),
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'Blood pressure falls on standing; better drugs for blood pressure exist.',
    recommendation: 'Ask what it is for. For blood pressure alone, ask for another class.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-prazosin-for-blood-pressure',
    drugs: drugs('prazosin'),
    // The criteria speak of blood pressure; for nightmares after a trauma it is taken outside its label.
    when: not(has('enlarged prostate or post-traumatic stress disorder', 'N40', 'F43.1', 'F51.5')),
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'Blood pressure falls on standing; better drugs for blood pressure exist.',
    recommendation:
      'Ask what it is for. For blood pressure alone, ask for another class; for nightmares, check standing blood pressure.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-digoxin-above-0125-mg',
    drugs: drugs('digoxin'),
    when: { kind: 'daily-dose-above', mg: 0.125 },
    severity: 'major',
    interrupts: true,
    category: tooHigh,
    effect:
      'Above 0.125 mg a day digoxin adds toxicity, not benefit; the kidney clears it more slowly with age.',
    recommendation:
      'Confirm the daily dose. Ask for at most 0.125 mg a day, and whether digoxin is still needed. Check creatinine and potassium.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-amiodarone-first-line',
    drugs: drugs('amiodarone'),
    when: all(
      has('atrial fibrillation', 'I48'),
      not(any(heartFailure, has('left ventricular hypertrophy', 'I51.7'))),
    ),
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect: 'More toxic than other drugs for atrial fibrillation: thyroid, lung, liver, eye.',
    recommendation:
      'Ask whether rate control or another drug fits. If it stays, check that thyroid, liver, eye and lung tests are up to date.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-nsaid-heart-failure',
    drugs: classes('nsaid'),
    when: heartFailure,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'NSAIDs retain fluid and can worsen heart failure.',
    recommendation:
      'Stop it; use acetaminophen or a local treatment. Ask about weight and swelling.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-thiazolidinedione-heart-failure',
    drugs: classes('thiazolidinedione'),
    when: heartFailure,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'It retains fluid and can worsen heart failure.',
    recommendation: 'Ask for another glucose drug. Ask about weight, swelling and breath.',
    source: 'ags-beers-2023',
  },
]
