// Interactions of HIV protease inhibitors with what takes their level away: acid reducers and inducers.

import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { strongInducer, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const lost = {
  severity: 'critical',
  interrupts: true,
  mechanism: 'metabolism',
  category: tooLow,
  source: 'onc-ddi-2012',
} as const

/** HIV protease inhibitors that lose their level. */
export const proteaseInhibitorInteractions: readonly InteractionRow[] = [
  ...withEach(drugs('atazanavir'), { ...lost, mechanism: 'absorption' }, [
    [
      'atazanavir-ppi',
      classes('ppi'),
      'Atazanavir needs acid to dissolve; its level falls, and HIV can become resistant.',
      'Not with treatment experience or without a booster. Otherwise at most 20 mg omeprazole a day or its like, 12 hours before boosted atazanavir. Call the HIV clinic.',
    ],
  ]),
  ...withEach(
    drugs('atazanavir', 'darunavir', 'fosamprenavir', 'lopinavir', 'nelfinavir', 'tipranavir'),
    lost,
    [
      [
        'protease-inhibitor-inducer',
        strongInducer,
        'The protease inhibitor is broken down faster; HIV can become resistant. Rifampin is contraindicated with all.',
        'Call the HIV clinic today: rifabutin in place of rifampin, levetiracetam in place of carbamazepine or phenytoin.',
      ],
    ],
  ),
]
