// Interactions of digoxin that change its level or effect.

import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { harm, tooHigh } from '../groups.ts'
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
const level = {
  ...pulse,
  mechanism: 'elimination',
  category: tooHigh,
  source: 'fda-label-digoxin',
} as const

/** Digoxin. */
export const digoxinInteractions: readonly InteractionRow[] = [
  ...withEach(drugs('digoxin'), level, [
    [
      'digoxin-diltiazem',
      drugs('diltiazem'),
      'Diltiazem slows the heart and raises digoxin levels a little.',
      'Check pulse and, after a start, the digoxin level.',
      { severity: 'moderate' },
    ],
    [
      'digoxin-quinidine',
      drugs('quinidine'),
      'Quinidine about doubles digoxin levels.',
      'Ask for half the digoxin dose and a level.',
      { interrupts: true },
    ],
    [
      'digoxin-dronedarone',
      drugs('dronedarone'),
      'Dronedarone raises digoxin levels more than twofold and both slow conduction.',
      'Ask whether digoxin can stop; otherwise half the dose and a level.',
      { interrupts: true, source: 'fda-label-dronedarone' },
    ],
    [
      'digoxin-propafenone',
      drugs('propafenone', 'flecainide'),
      'Digoxin levels rise, with propafenone by up to 85 percent.',
      'Ask for a digoxin level and a lower dose.',
      { source: 'fda-label-propafenone' },
    ],
    [
      'digoxin-itraconazole',
      drugs('itraconazole', 'ketoconazole', 'posaconazole', 'ritonavir', 'cobicistat'),
      'Inhibition of P-glycoprotein raises digoxin levels.',
      'Ask for a lower digoxin dose and a level during the course.',
      { interrupts: true },
    ],
    [
      'digoxin-cyclosporine',
      drugs('cyclosporine', 'ranolazine', 'ticagrelor'),
      'The partner inhibits P-glycoprotein; digoxin levels rise, with cyclosporine by far the most.',
      'Ask for a digoxin level within a week of a start.',
      { severity: 'moderate' },
    ],
    [
      'digoxin-spironolactone',
      drugs('spironolactone'),
      'Spironolactone raises digoxin levels and disturbs some digoxin tests.',
      'Ask for a level after a start and tell the laboratory.',
      { severity: 'moderate', source: 'fda-label-spironolactone' },
    ],
    [
      'digoxin-rifampin',
      drugs('rifampin'),
      'Rifampin induces P-glycoprotein; digoxin levels fall.',
      'Ask for a digoxin level during and after the course.',
      { severity: 'moderate' },
    ],
    [
      'digoxin-levothyroxine',
      classes('thyroid-hormone'),
      'As the thyroid state rises, digoxin levels fall.',
      'After a start or change of the thyroid dose ask for a digoxin level.',
      { severity: 'minor', source: 'fda-label-levothyroxine' },
    ],
    [
      'digoxin-cholestyramine',
      drugs('cholestyramine resin', 'colestipol', 'sucralfate'),
      'Digoxin is bound in the gut.',
      'Take digoxin at least 2 hours before it.',
      { severity: 'moderate', mechanism: 'absorption' },
    ],
    [
      'digoxin-teriparatide',
      drugs('teriparatide'),
      'A rise in calcium can make digoxin toxic.',
      'Ask about nausea and slow pulse after a start.',
      { severity: 'minor', mechanism: 'rhythm', source: 'fda-label-teriparatide' },
    ],
  ]),
]
