// Interactions by drugs that speed up breakdown. Those of contraceptives and anticoagulants stand with these.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { strongInducer, tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const shared = {
  severity: 'major',
  interrupts: true,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-cyp-table',
} as const
const moderate = { severity: 'moderate', interrupts: false } as const

/** Inducers of enzymes. */
export const inducerInteractions: readonly InteractionRow[] = [
  ...withEach(
    anyOf(strongInducer, drugs('phenobarbital', 'primidone', 'efavirenz')),
    { ...shared, ...moderate, category: tooLow },
    [
      [
        'inducer-quetiapine-lurasidone',
        drugs(
          'quetiapine',
          'lurasidone',
          'aripiprazole',
          'brexpiprazole',
          'cariprazine',
          'haloperidol',
          'clozapine',
          'risperidone',
          'paliperidone',
          'olanzapine',
        ),
        'The antipsychotic is broken down faster; psychosis can return.',
        'Lurasidone is contraindicated, cariprazine not recommended; others need more. Call the psychiatrist.',
        { severity: 'major', interrupts: true, source: 'fda-label-quetiapine' },
      ],
      [
        'inducer-benzodiazepine',
        drugs(
          'alprazolam',
          'midazolam',
          'triazolam',
          'clonazepam',
          'diazepam',
          'zolpidem',
          'eszopiclone',
          'suvorexant',
          'buspirone',
        ),
        'It is broken down faster and may not work.',
        'Ask about the effect; ask for lorazepam.',
        { source: 'fda-label-carbamazepine' },
      ],
      [
        'inducer-ranolazine-ivabradine',
        drugs('ranolazine', 'ivabradine', 'dronedarone', 'tolvaptan', 'eplerenone'),
        'Levels fall by most, so it does not work.',
        'Contraindicated with ranolazine and to be avoided with the others. Call the cardiologist.',
        { severity: 'major', interrupts: true, source: 'fda-label-ranolazine' },
      ],
      [
        'inducer-corticosteroid',
        classes('corticosteroid-systemic'),
        'The corticosteroid is broken down up to twice as fast.',
        'Ask whether the disease is worse or adrenal replacement too low; the dose may have to rise.',
        { source: 'fda-label-rifampin' },
      ],
      [
        'inducer-antidepressant',
        drugs(
          'mirtazapine',
          'trazodone',
          'sertraline',
          'citalopram',
          'bupropion',
          'vilazodone',
          'vortioxetine',
          'amitriptyline',
          'nortriptyline',
          'imipramine',
        ),
        'The antidepressant is broken down faster.',
        'Ask about mood; the dose may have to rise, and to fall when the inducer stops.',
        { source: 'fda-label-carbamazepine' },
      ],
      [
        'inducer-beta-blocker',
        drugs('metoprolol', 'propranolol', 'carvedilol', 'bisoprolol'),
        'Levels of the beta blocker fall.',
        'Check pulse and blood pressure.',
        { severity: 'minor', source: 'fda-label-rifampin' },
      ],
      [
        'inducer-roflumilast',
        drugs('roflumilast', 'tofacitinib', 'upadacitinib'),
        'Levels fall, so it may not work.',
        'The labels advise against strong inducers. Call the prescriber.',
        { severity: 'major', source: 'fda-label-roflumilast' },
      ],
      [
        'inducer-levothyroxine',
        classes('thyroid-hormone'),
        'Thyroid hormone is broken down faster.',
        'Have TSH checked 6 to 8 weeks after a start.',
        { source: 'fda-label-levothyroxine' },
      ],
      [
        'inducer-glucose',
        drugs(
          'repaglinide',
          'glimepiride',
          'glyburide',
          'pioglitazone',
          'canagliflozin',
          'saxagliptin',
          'linagliptin',
        ),
        'Levels of the glucose drug fall.',
        'Check glucose for two weeks; ask for another drug with linagliptin.',
        { source: 'fda-label-rifampin' },
      ],
      [
        'inducer-losartan',
        drugs('losartan', 'irbesartan'),
        'Levels of the ARB fall.',
        'Check blood pressure.',
        { severity: 'minor', source: 'fda-label-losartan' },
      ],
    ],
  ),
]
