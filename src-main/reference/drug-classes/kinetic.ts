// Classes by what a drug does to enzymes and transporters, or by how it leaves the body.

import { members } from './members.ts'

/** Kinetic classes, joined into the register in drug-classes.ts. */
export const kineticClasses = {
  'cyp2d6-inhibitor-strong': {
    title: 'strong CYP2D6 inhibitor',
    source: 'fda-cyp-table',
    members: members('bupropion; fluoxetine; paroxetine; quinidine; terbinafine'),
  },
} as const
