// Interactions by inhibitors and inducers of CYP1A2.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const raised = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-cyp-table',
} as const
const major = { severity: 'major' } as const
const strong1a2 = classes('cyp1a2-inhibitor-strong')

/** CYP1A2. */
export const cyp1a2Interactions: readonly InteractionRow[] = [
  ...withEach(strong1a2, raised, [
    [
      'cyp1a2-inhibitor-theophylline',
      drugs('theophylline', 'aminophylline'),
      'Theophylline levels rise: vomiting, fast pulse, seizures.',
      'Ask for another antibiotic or antidepressant, else a third to half less theophylline and a level within 3 days.',
      { ...major, interrupts: true, source: 'fda-label-theophylline' },
    ],
    [
      'cyp1a2-inhibitor-clozapine',
      drugs('clozapine'),
      'Clozapine levels rise several times: sedation, seizures, low blood pressure.',
      'The label asks for a third of the dose with a strong inhibitor. Call the psychiatrist today.',
      { ...major, interrupts: true, source: 'fda-label-clozapine' },
    ],
    [
      'cyp1a2-inhibitor-olanzapine',
      drugs('olanzapine'),
      'Olanzapine levels rise.',
      'Ask about drowsiness; ask for a lower dose.',
      { source: 'fda-label-olanzapine' },
    ],
    [
      'cyp1a2-inhibitor-duloxetine',
      drugs('duloxetine'),
      'Duloxetine levels rise, with fluvoxamine fivefold.',
      'The label advises against it. Ask for another drug than the inhibitor.',
      { ...major, source: 'fda-label-duloxetine' },
    ],
    [
      'cyp1a2-inhibitor-alosetron',
      drugs('alosetron'),
      'Alosetron levels rise: severe constipation, bowel without blood supply.',
      'Contraindicated with fluvoxamine; to be avoided with ciprofloxacin.',
      { severity: 'critical', interrupts: true, source: 'fda-label-alosetron' },
    ],
    [
      'cyp1a2-inhibitor-pirfenidone',
      drugs('pirfenidone'),
      'Pirfenidone levels rise.',
      'With ciprofloxacin 750 mg twice daily the label asks for 534 mg three times a day; with fluvoxamine for 267 mg.',
      { ...major, source: 'fda-label-pirfenidone' },
    ],
    [
      'cyp1a2-inhibitor-tasimelteon',
      drugs('tasimelteon', 'melatonin'),
      'Levels rise many-fold with fluvoxamine.',
      'Ask to stop it during the inhibitor.',
      { source: 'fda-label-tasimelteon' },
    ],
    [
      'cyp1a2-inhibitor-ropinirole',
      drugs('ropinirole', 'rasagiline'),
      'Levels of the Parkinson drug rise.',
      'Rasagiline at most 0.5 mg a day; with ropinirole ask about nausea, sleep attacks and low blood pressure.',
      { source: 'fda-label-ropinirole' },
    ],
    [
      'cyp1a2-inhibitor-caffeine',
      drugs('caffeine'),
      'Caffeine stays twice as long: unrest, palpitations, poor sleep.',
      'Advise to cut down on caffeine during the course.',
      { severity: 'minor', source: 'fda-label-ciprofloxacin' },
    ],
  ]),
  ...withEach(
    drugs('ramelteon'),
    { ...raised, severity: 'critical', interrupts: true, source: 'fda-label-ramelteon' },
    [
      [
        'ramelteon-fluvoxamine',
        drugs('fluvoxamine'),
        'Ramelteon levels rise more than a hundredfold.',
        'Contraindicated. Ask for another sleeping aid.',
        { source: 'onc-ddi-2012' },
      ],
      [
        'ramelteon-ciprofloxacin',
        drugs('ciprofloxacin', 'mexiletine'),
        'A further CYP1A2 inhibitor raises ramelteon.',
        'Advise to stop ramelteon for the course.',
        { severity: 'moderate', interrupts: false, source: 'onc-ddi-2012' },
      ],
    ],
  ),
  ...withEach(drugs('tizanidine'), { ...raised, source: 'fda-label-tizanidine' }, [
    [
      'tizanidine-weaker-cyp1a2-inhibitor',
      anyOf(
        classes('estrogen-contraceptive', 'cyp1a2-inhibitor-moderate'),
        drugs(
          'acyclovir',
          'famotidine',
          'cimetidine',
          'verapamil',
          'amiodarone',
          'propafenone',
          'ticlopidine',
          'zileuton',
        ),
      ),
      'Tizanidine levels can rise: low blood pressure and drowsiness.',
      'The label advises against it; else start with 2 mg and check blood pressure.',
    ],
  ]),
  ...withEach(
    drugs('theophylline', 'aminophylline'),
    { ...raised, severity: 'major', source: 'fda-label-theophylline' },
    [
      [
        'theophylline-macrolide',
        drugs('clarithromycin', 'erythromycin'),
        'Theophylline levels rise by a quarter to a third.',
        'Ask for azithromycin or a level within 3 days.',
      ],
      [
        'theophylline-cimetidine',
        drugs(
          'cimetidine',
          'zileuton',
          'mexiletine',
          'propafenone',
          'ticlopidine',
          'allopurinol',
          'disulfiram',
        ),
        'Theophylline levels rise.',
        'Ask for another drug than the partner, or a level within a week.',
        { severity: 'moderate' },
      ],
      [
        'theophylline-verapamil',
        drugs('verapamil', 'propranolol'),
        'Theophylline levels rise, and propranolol opposes it in the airways.',
        'Ask for a level within a week.',
        { severity: 'moderate' },
      ],
      [
        'theophylline-inducer',
        drugs('rifampin', 'carbamazepine', 'phenytoin', 'phenobarbital'),
        'Theophylline levels fall, and phenytoin with them.',
        'Ask for a level after 1 to 2 weeks and when the inducer stops.',
        { severity: 'moderate', category: tooLow },
      ],
      [
        'theophylline-benzodiazepine',
        classes('benzodiazepine'),
        'Theophylline opposes the benzodiazepine; when it stops sedation deepens.',
        'Plan the benzodiazepine dose when theophylline ends.',
        { severity: 'minor', mechanism: 'opposition', category: tooLow },
      ],
    ],
  ),
]
