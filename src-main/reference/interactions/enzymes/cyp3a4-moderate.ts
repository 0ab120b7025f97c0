// Interactions by moderate inhibitors of CYP3A4, and of local corticosteroids with boosters.

import { drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { moderateInhibitor, tooHigh } from '../groups.ts'
import { withEach } from '../with-each.ts'

const shared = {
  severity: 'major',
  interrupts: true,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-cyp-table',
} as const
const moderate = { severity: 'moderate', interrupts: false } as const
const booster = drugs('ritonavir', 'cobicistat', 'itraconazole', 'ketoconazole', 'nelfinavir')

/** Moderate CYP3A4 inhibitors, and inhaled corticosteroids. */
export const moderateCyp3a4Interactions: readonly InteractionRow[] = [
  ...withEach(moderateInhibitor, { ...shared, ...moderate }, [
    [
      'moderate-cyp3a4-inhibitor-triazolam',
      drugs('triazolam', 'midazolam'),
      'Levels rise two to four times: long sedation.',
      'Ask for lorazepam or temazepam, or half the dose.',
      { severity: 'major', source: 'fda-label-triazolam' },
    ],
    [
      'moderate-cyp3a4-inhibitor-alprazolam',
      drugs('alprazolam', 'diazepam', 'estazolam'),
      'Levels rise: drowsiness, falls. Fluvoxamine doubles alprazolam.',
      'Ask for lorazepam or a lower dose.',
      { source: 'fda-label-alprazolam' },
    ],
    [
      'moderate-cyp3a4-inhibitor-colchicine',
      drugs('colchicine'),
      'Colchicine levels rise; toxicity has been fatal.',
      'Ask for the reduced dose of the label (for a flare 1.2 mg once); with kidney disease for another drug.',
      { severity: 'major', interrupts: true, source: 'fda-label-colchicine' },
    ],
    [
      'moderate-cyp3a4-inhibitor-lurasidone',
      drugs('lurasidone'),
      'Lurasidone levels double.',
      'The label asks for half the dose, at most 80 mg a day.',
      { severity: 'major', source: 'fda-label-lurasidone' },
    ],
    [
      'moderate-cyp3a4-inhibitor-quetiapine',
      drugs('quetiapine'),
      'Quetiapine levels can rise.',
      'Ask about drowsiness and dizziness.',
      { severity: 'minor', source: 'fda-label-quetiapine' },
    ],
    [
      'moderate-cyp3a4-inhibitor-ranolazine',
      drugs('ranolazine'),
      'Ranolazine levels rise about twofold.',
      'The label limits ranolazine to 500 mg twice daily with diltiazem, verapamil or erythromycin.',
      { severity: 'major', source: 'fda-label-ranolazine' },
    ],
    [
      'moderate-cyp3a4-inhibitor-buspirone',
      drugs('buspirone'),
      'Buspirone levels rise several times.',
      'Ask for 2.5 mg twice daily as a start.',
      { source: 'fda-label-buspirone' },
    ],
    [
      'moderate-cyp3a4-inhibitor-suvorexant',
      drugs('suvorexant', 'lemborexant', 'daridorexant'),
      'Levels rise.',
      'Suvorexant 5 mg, daridorexant 25 mg; lemborexant is to be avoided.',
      { source: 'fda-label-suvorexant' },
    ],
    [
      'moderate-cyp3a4-inhibitor-tolvaptan',
      drugs('tolvaptan'),
      'Tolvaptan levels rise.',
      'Ask for half the dose for kidney cysts; for low sodium the label advises against it.',
      { severity: 'major', source: 'fda-label-tolvaptan' },
    ],
    [
      'moderate-cyp3a4-inhibitor-carbamazepine',
      drugs('carbamazepine'),
      'Carbamazepine levels rise: double vision, unsteady gait.',
      'Ask for a level within a week.',
      { severity: 'major', source: 'fda-label-carbamazepine' },
    ],
    [
      'moderate-cyp3a4-inhibitor-ubrogepant',
      drugs('ubrogepant', 'rimegepant'),
      'Levels rise.',
      'Ubrogepant 50 mg without a second dose; no second dose of rimegepant within 48 hours.',
      { source: 'fda-label-ubrogepant' },
    ],
    [
      'moderate-cyp3a4-inhibitor-lomitapide',
      drugs('lomitapide', 'flibanserin'),
      'Levels rise many-fold.',
      'Contraindicated.',
      { severity: 'critical', interrupts: true, source: 'fda-label-lomitapide' },
    ],
    [
      'moderate-cyp3a4-inhibitor-naloxegol',
      drugs('naloxegol'),
      'Naloxegol levels rise: opioid withdrawal.',
      'The label asks for 12.5 mg a day when it cannot be avoided.',
      { source: 'fda-label-naloxegol' },
    ],
  ]),
  ...withEach(
    drugs('fluticasone', 'budesonide', 'mometasone', 'ciclesonide', 'triamcinolone'),
    { ...shared, source: 'fda-label-ritonavir' },
    [
      [
        'local-corticosteroid-booster',
        booster,
        'Enough of the inhaled or nasal corticosteroid enters the blood to cause Cushing syndrome and adrenal failure.',
        'Ask for beclomethasone, which CYP3A4 hardly breaks down. For a few days of Paxlovid no change is needed.',
        { firstAt: ['lung', 'nose'] },
      ],
    ],
  ),
]
