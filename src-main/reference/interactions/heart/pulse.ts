// Interactions: pulse and conduction.

import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { harm } from '../groups.ts'
import { withEach } from '../with-each.ts'

const qt = {
  severity: 'major',
  interrupts: true,
  mechanism: 'rhythm',
  category: harm,
  source: 'fda-label-qt',
} as const
const pulse = {
  ...qt,
  interrupts: false,
  mechanism: 'conduction',
  source: 'fda-label-metoprolol',
} as const

/** Pulse and conduction. */
export const pulseInteractions: readonly InteractionRow[] = [
  ...withEach(classes('beta-blocker'), pulse, [
    [
      'beta-blocker-verapamil',
      drugs('verapamil'),
      'Both slow the heart and weaken it; pulse, conduction and blood pressure can fall dangerously.',
      'Ask the prescriber for a dihydropyridine in place of verapamil. If both stay: pulse, blood pressure and an ECG.',
      { interrupts: true },
    ],
    [
      'beta-blocker-diltiazem',
      drugs('diltiazem'),
      'Both slow the heart; slow pulse and heart block are possible.',
      'Ask whether the combination is meant. Check pulse, dizziness and fainting.',
    ],
    [
      'beta-blocker-clonidine',
      drugs('clonidine', 'guanfacine'),
      'Both slow the heart. When clonidine stops first the blood pressure can shoot up.',
      'If both are to stop: the beta blocker first, days before clonidine is tapered. Check the pulse.',
      { source: 'fda-label-clonidine' },
    ],
    [
      'beta-blocker-amiodarone',
      drugs('amiodarone', 'dronedarone', 'propafenone', 'flecainide'),
      'Both slow conduction; slow pulse, heart block and a weaker heart are possible.',
      'Check pulse and blood pressure, and that a cardiologist follows it.',
      { severity: 'moderate', source: 'fda-label-amiodarone' },
    ],
    [
      'beta-blocker-digoxin',
      drugs('digoxin'),
      'Both slow conduction to the chambers of the heart.',
      'Check the pulse; below 50 a minute or with dizziness tell the prescriber.',
      { severity: 'moderate', source: 'fda-label-digoxin' },
    ],
    [
      'beta-blocker-ivabradine',
      drugs('ivabradine'),
      'Both slow the heart; in heart failure this is intended.',
      'Check that the resting pulse is 50 a minute or more.',
      { severity: 'minor', source: 'fda-label-ivabradine' },
    ],
    [
      'beta-blocker-cholinesterase-inhibitor',
      classes('cholinesterase-inhibitor'),
      'Both slow the heart; fainting and falls are possible.',
      'Ask about fainting and falls, check the pulse, and ask whether the inhibitor still helps.',
      { severity: 'moderate', source: 'fda-label-donepezil' },
    ],
    [
      'beta-blocker-fingolimod',
      drugs('fingolimod', 'siponimod', 'ozanimod', 'ponesimod'),
      'The first dose slows the heart, more with a beta blocker.',
      'Before a start ask for advice of a cardiologist and for monitoring of the first dose.',
      { source: 'fda-label-fingolimod' },
    ],
    [
      'beta-blocker-epinephrine',
      drugs('epinephrine'),
      'A non-selective beta blocker weakens epinephrine in anaphylaxis and lets blood pressure rise.',
      'Tell the patient to call 911 after each use and to carry two injectors. Ask whether another drug would do.',
      { severity: 'moderate', mechanism: 'opposition', source: 'fda-label-epinephrine' },
    ],
  ]),
  ...withEach(
    classes('laba', 'saba'),
    { ...pulse, severity: 'moderate', mechanism: 'opposition' },
    [
      [
        'beta-agonist-nonselective-beta-blocker',
        drugs(
          'propranolol',
          'nadolol',
          'timolol',
          'sotalol',
          'carvedilol',
          'labetalol',
          'pindolol',
        ),
        'A non-selective beta blocker blocks the inhaler and can narrow the airways.',
        'Ask for a selective beta blocker such as metoprolol or bisoprolol.',
        { severity: 'major', interrupts: true, firstAt: ['lung'], source: 'fda-label-albuterol' },
      ],
    ],
  ),
  ...withEach(drugs('verapamil', 'diltiazem'), { ...pulse, severity: 'moderate' }, [
    [
      'non-dihydropyridine-ivabradine',
      drugs('ivabradine'),
      'Ivabradine levels rise and both slow the heart.',
      'The label advises against it. Ask for amlodipine.',
      { severity: 'major', interrupts: true, source: 'fda-label-ivabradine' },
    ],
    [
      'non-dihydropyridine-amiodarone',
      drugs('amiodarone', 'dronedarone'),
      'Both slow conduction; slow pulse and heart block are possible.',
      'Check pulse and blood pressure, and that a cardiologist follows it.',
      { severity: 'major', source: 'fda-label-amiodarone' },
    ],
    [
      'non-dihydropyridine-clonidine',
      drugs('clonidine'),
      'Severe slow pulse has needed a pacemaker.',
      'Check the pulse and ask about dizziness and fainting.',
      { source: 'fda-label-clonidine' },
    ],
  ]),
]
