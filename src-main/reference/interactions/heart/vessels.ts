// Interactions of calcium blockers, nitrates and ergots.

import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { calciumBlocker, harm, tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const low = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'blood-pressure',
  category: harm,
  source: 'fda-label-sildenafil',
} as const
const critical = { severity: 'critical', interrupts: true } as const
const metabolism = {
  ...low,
  severity: 'major',
  mechanism: 'metabolism',
  category: tooHigh,
} as const
const stand = 'Measure blood pressure lying and standing; ask about dizziness and falls.'

/** Calcium blockers, nitrates and ergots. */
export const vesselInteractions: readonly InteractionRow[] = [
  ...withEach(calciumBlocker, { ...metabolism, source: 'fda-label-amlodipine' }, [
    [
      'calcium-blocker-strong-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-strong'),
      'Levels of the calcium blocker rise: low blood pressure, swelling, kidney injury in older adults.',
      'Ask for azithromycin in place of clarithromycin, or for a lower dose; measure blood pressure in the first days.',
      { severity: 'major' },
    ],
    [
      'calcium-blocker-erythromycin-fluconazole',
      drugs('erythromycin', 'fluconazole'),
      'Levels of the calcium blocker rise: low blood pressure is possible.',
      stand,
      { severity: 'moderate' },
    ],
    [
      'calcium-blocker-inducer',
      classes('cyp3a4-inducer-strong', 'cyp3a4-inducer-moderate'),
      'The calcium blocker is broken down faster; blood pressure can rise.',
      'Check blood pressure after 2 weeks. Nifedipine is contraindicated with rifampin.',
      { category: tooLow },
    ],
    [
      'calcium-blocker-cimetidine',
      drugs('cimetidine'),
      'Cimetidine raises the calcium blocker.',
      'Ask for famotidine.',
      { severity: 'minor' },
    ],
  ]),
  ...withEach(classes('nitrate'), { ...low, source: 'fda-label-nitrate' }, [
    [
      'nitrate-antihypertensive',
      drugs('hydralazine', 'doxazosin', 'prazosin', 'terazosin', 'minoxidil'),
      'Both widen vessels; in heart failure hydralazine with a nitrate is intended.',
      stand,
      { severity: 'minor' },
    ],
    [
      'nitrate-ergot',
      drugs('dihydroergotamine', 'ergotamine', 'methylergonovine'),
      'Ergots narrow the vessels of the heart and oppose the nitrate.',
      'Contraindicated with coronary disease. Ask for another migraine treatment.',
      {
        severity: 'critical',
        interrupts: true,
        mechanism: 'opposition',
        source: 'fda-label-ergotamine',
      },
    ],
  ]),
  ...withEach(
    drugs('dihydroergotamine', 'ergotamine', 'methylergonovine'),
    { ...low, ...critical, source: 'fda-label-ergotamine' },
    [
      [
        'ergot-strong-cyp3a4-inhibitor',
        classes('cyp3a4-inhibitor-strong'),
        'Ergot levels rise; limbs and organs can lose their blood supply.',
        'Contraindicated. Ask for another migraine treatment or another drug than the inhibitor today.',
        { mechanism: 'metabolism', category: tooHigh, source: 'onc-ddi-2012' },
      ],
      [
        'ergot-moderate-cyp3a4-inhibitor',
        classes('cyp3a4-inhibitor-moderate'),
        'Ergot levels can rise; with erythromycin limbs have lost their blood supply.',
        'Contraindicated with erythromycin; caution with the others. Ask for another migraine treatment.',
        { mechanism: 'metabolism', category: tooHigh, severity: 'major', source: 'onc-ddi-2012' },
      ],
      [
        'ergot-triptan',
        classes('triptan'),
        'Both narrow vessels; they must be 24 hours apart.',
        'Contraindicated within 24 hours. Ask which one is meant.',
      ],
      [
        'ergot-beta-blocker',
        drugs('propranolol', 'nadolol', 'timolol'),
        'Limbs can grow cold and pale.',
        'Ask about cold hands and feet.',
        { severity: 'moderate', interrupts: false },
      ],
    ],
  ),
]
