// Interactions: one product keeps another from being taken up; spacing solves it.

import { anyOf, classes, drugs } from '../drug-group.ts'
import type { InteractionRow } from '../interactions.ts'

const tooLow = { pqa: 'effectiveness', dtp: 'dosage-too-low' } as const

/** One product keeps another from being taken up; spacing solves it. */
export const absorptionInteractions: readonly InteractionRow[] = [
  {
    id: 'levothyroxine-cation',
    parties: [
      drugs('levothyroxine'),
      anyOf(
        classes('calcium-salt', 'iron-salt'),
        drugs(
          'aluminum hydroxide',
          'magnesium hydroxide',
          'sucralfate',
          'cholestyramine resin',
          'colesevelam',
        ),
      ),
    ],
    severity: 'moderate',
    interrupts: false,
    mechanism: 'absorption',
    category: tooLow,
    effect: 'It binds levothyroxine in the gut or hinders its uptake, so less is taken up.',
    recommendation:
      'Keep at least 4 hours between levothyroxine and it. Check TSH 6 to 8 weeks after a change.',
    source: 'fda-label-levothyroxine',
  },
  {
    id: 'fluoroquinolone-cation',
    parties: [
      classes('fluoroquinolone'),
      anyOf(classes('polyvalent-cation'), drugs('sucralfate', 'didanosine')),
    ],
    severity: 'moderate',
    interrupts: true,
    mechanism: 'absorption',
    category: tooLow,
    effect: 'The mineral binds the antibiotic in the gut; the treatment can fail.',
    recommendation:
      'Take ciprofloxacin at least 2 hours before or 6 hours after the mineral; other members as their labels say. Or pause the mineral for the course.',
    source: 'fda-label-ciprofloxacin',
  },
  {
    id: 'tetracycline-cation',
    parties: [classes('tetracycline'), classes('polyvalent-cation')],
    severity: 'moderate',
    interrupts: true,
    mechanism: 'absorption',
    category: tooLow,
    effect: 'The mineral binds the antibiotic in the gut; the treatment can fail.',
    recommendation:
      'Keep the mineral hours apart from each dose, as the label says, or pause it for the course.',
    source: 'fda-label-doxycycline',
  },
]
