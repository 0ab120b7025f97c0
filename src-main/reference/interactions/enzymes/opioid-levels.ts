// Interactions that raise or lower the level of an opioid.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { harm, strongInducer, tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const sedation = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'sedation',
  category: harm,
  source: 'fda-label-opioid',
} as const
const kinetic = {
  ...sedation,
  severity: 'major',
  mechanism: 'metabolism',
  category: tooHigh,
} as const

/** Opioids whose level rises or falls. */
export const opioidLevelInteractions: readonly InteractionRow[] = [
  ...withEach(drugs('methadone'), { ...kinetic, source: 'fda-label-methadone' }, [
    [
      'methadone-inducer',
      anyOf(strongInducer, drugs('efavirenz', 'nevirapine', 'phenobarbital', 'rifabutin')),
      'Methadone is broken down faster; withdrawal begins within a week or two.',
      'Tell the clinic that doses methadone today. After the inducer stops the dose must come down again.',
      { interrupts: true, category: tooLow },
    ],
    [
      'methadone-inhibitor',
      drugs('fluvoxamine', 'fluconazole', 'voriconazole', 'sertraline', 'ciprofloxacin'),
      'Methadone levels can rise: sedation, slowed breathing, QT interval.',
      'Tell the clinic that doses methadone. Ask for another drug, or a close watch for two weeks.',
    ],
  ]),
  ...withEach(
    drugs('fentanyl', 'oxycodone', 'hydrocodone', 'buprenorphine'),
    { ...kinetic, source: 'fda-label-opioid' },
    [
      [
        'opioid-strong-cyp3a4-inhibitor',
        classes('cyp3a4-inhibitor-strong'),
        'The opioid level rises; breathing can slow, even with a steady dose.',
        'Ask for another drug than the inhibitor, or for a lower opioid dose with naloxone at hand.',
        { interrupts: true },
      ],
      [
        'opioid-moderate-cyp3a4-inhibitor',
        classes('cyp3a4-inhibitor-moderate'),
        'The opioid level can rise.',
        'Watch for drowsiness in the first days; ask for a lower dose if it comes. Offer naloxone.',
        { severity: 'moderate' },
      ],
      [
        'opioid-strong-cyp3a4-inducer',
        strongInducer,
        'The opioid level falls: pain or withdrawal; when the inducer stops, overdose.',
        'Ask for another pain plan; plan the dose for the start and the end of the inducer.',
        { category: tooLow },
      ],
    ],
  ),
]
