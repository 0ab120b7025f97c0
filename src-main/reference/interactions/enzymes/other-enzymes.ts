// Interactions by CYP2D6, CYP2C19, CYP2C9 and CYP2C8.

import { classes, drugs, except } from '../../drug-group.ts'
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
const lost = { ...raised, severity: 'major', category: tooLow } as const
const major = { severity: 'major' } as const
const any2d6 = classes('cyp2d6-inhibitor-strong', 'cyp2d6-inhibitor-moderate')

const by2d6: readonly InteractionRow[] = withEach(any2d6, raised, [
  [
    'cyp2d6-inhibitor-codeine',
    drugs('codeine'),
    'Less codeine is turned into morphine; the pain relief fails.',
    'Ask for another pain drug that CYP2D6 does not activate.',
    { ...lost, source: 'fda-label-codeine' },
  ],
  [
    'cyp2d6-inhibitor-tramadol',
    drugs('tramadol'),
    'Less tramadol becomes active and more of it stays: weak pain relief, with seizures and serotonin effects.',
    'Ask for another pain drug.',
    { ...lost, source: 'fda-label-tramadol' },
  ],
  [
    'cyp2d6-inhibitor-hydrocodone',
    drugs('hydrocodone'),
    'A little less hydromorphone is formed; the pain relief can be weaker.',
    'Ask about pain relief.',
    { ...lost, severity: 'minor', source: 'fda-label-opioid' },
  ],
  [
    'cyp2d6-inhibitor-tamoxifen',
    drugs('tamoxifen'),
    'Less tamoxifen becomes endoxifen; protection against recurrence may be lost.',
    'Ask for venlafaxine, desvenlafaxine, citalopram or sertraline in place of a strong inhibitor. Tell the oncologist.',
    { ...lost, interrupts: true, source: 'fda-label-tamoxifen' },
  ],
  [
    'cyp2d6-inhibitor-metoprolol',
    drugs('metoprolol'),
    'Metoprolol levels rise several times: slow pulse and low blood pressure.',
    'Check pulse and blood pressure in the first two weeks; ask for bisoprolol or atenolol.',
    { source: 'fda-label-metoprolol' },
  ],
  [
    'cyp2d6-inhibitor-other-beta-blocker',
    drugs('carvedilol', 'propranolol', 'nebivolol', 'timolol'),
    'Levels of the beta blocker rise.',
    'Check pulse and blood pressure in the first two weeks.',
    { severity: 'minor', source: 'fda-label-carvedilol' },
  ],
  [
    'cyp2d6-inhibitor-tricyclic',
    except(classes('tricyclic'), drugs('amoxapine')),
    'Tricyclic levels rise two to ten times: heart rhythm, seizures, confusion.',
    'Ask for a lower tricyclic dose, a level and an ECG.',
    { ...major, interrupts: true, source: 'fda-label-amitriptyline' },
  ],
  [
    'cyp2d6-inhibitor-atomoxetine',
    drugs('atomoxetine'),
    'Atomoxetine levels rise several times.',
    'The label asks to start at 40 mg and to raise only after 4 weeks. Check pulse and blood pressure.',
    { source: 'fda-label-atomoxetine' },
  ],
  [
    'cyp2d6-inhibitor-aripiprazole',
    drugs('aripiprazole'),
    'Aripiprazole levels about double.',
    'The label asks for half the dose with a strong inhibitor.',
    { source: 'fda-label-aripiprazole' },
  ],
  [
    'cyp2d6-inhibitor-brexpiprazole',
    drugs('brexpiprazole'),
    'Brexpiprazole levels about double.',
    'The label asks for half the dose with a strong inhibitor, save in major depression.',
    { source: 'fda-label-brexpiprazole' },
  ],
  [
    'cyp2d6-inhibitor-risperidone',
    drugs('risperidone'),
    'Risperidone levels rise.',
    'The label limits risperidone to 8 mg a day with fluoxetine or paroxetine. Ask about stiffness and restlessness.',
    { source: 'fda-label-risperidone' },
  ],
  [
    'cyp2d6-inhibitor-iloperidone',
    drugs('iloperidone'),
    'Iloperidone levels rise two to three times and with them the QT interval.',
    'The label asks for half the dose.',
    { ...major, source: 'fda-label-iloperidone' },
  ],
  [
    'cyp2d6-inhibitor-perphenazine-haloperidol',
    drugs('perphenazine', 'haloperidol'),
    'Levels of the antipsychotic rise.',
    'Ask about stiffness, restlessness and drowsiness.',
    { source: 'fda-label-perphenazine' },
  ],
  [
    'cyp2d6-inhibitor-dextromethorphan',
    drugs('dextromethorphan'),
    'Dextromethorphan stays for days; confusion and serotonin effects are possible.',
    'Recommend another cough remedy.',
    { source: 'fda-label-dextromethorphan' },
  ],
  [
    'cyp2d6-inhibitor-eliglustat',
    drugs('eliglustat'),
    'Eliglustat levels rise; the heart rhythm can suffer.',
    'The label asks for a lower dose or forbids it, by CYP2D6 type and other drugs. Call the prescriber.',
    { ...major, interrupts: true, source: 'fda-label-eliglustat' },
  ],
  [
    'cyp2d6-inhibitor-vmat2-inhibitor',
    drugs('tetrabenazine', 'deutetrabenazine', 'valbenazine'),
    'Levels of the active forms rise.',
    'With a strong inhibitor: tetrabenazine at most 50 mg, deutetrabenazine at most 36 mg, valbenazine 40 mg a day.',
    { ...major, source: 'fda-label-tetrabenazine' },
  ],
  [
    'cyp2d6-inhibitor-propafenone-flecainide',
    drugs('propafenone', 'flecainide', 'mexiletine'),
    'Levels of the antiarrhythmic rise.',
    'Ask for an ECG; with propafenone avoid a CYP3A4 inhibitor at the same time.',
    { ...major, source: 'fda-label-propafenone' },
  ],
  [
    'cyp2d6-inhibitor-vortioxetine',
    drugs('vortioxetine'),
    'Vortioxetine levels more than double.',
    'The label asks for half the dose with a strong inhibitor.',
    { source: 'fda-label-vortioxetine' },
  ],
  [
    'cyp2d6-inhibitor-tolterodine-darifenacin',
    drugs('tolterodine', 'darifenacin'),
    'Levels rise a little: dry mouth, constipation, confusion.',
    'Ask about side effects.',
    { severity: 'minor', source: 'fda-label-tolterodine' },
  ],
  [
    'cyp2d6-inhibitor-pitolisant',
    drugs('pitolisant'),
    'Pitolisant levels double and with them the QT interval.',
    'The label limits pitolisant to 17.8 mg a day with a strong inhibitor.',
    { ...major, source: 'fda-label-pitolisant' },
  ],
])

const by2c19: readonly InteractionRow[] = [
  ...withEach(classes('cyp2c19-inhibitor-strong', 'cyp2c19-inhibitor-moderate'), raised, [
    [
      'cyp2c19-inhibitor-diazepam',
      drugs('diazepam'),
      'Diazepam is broken down more slowly; drowsiness and falls are possible.',
      'Ask for lorazepam or a lower dose.',
      { source: 'fda-label-omeprazole' },
    ],
    [
      'cyp2c19-inhibitor-escitalopram',
      drugs('escitalopram'),
      'Escitalopram levels rise by about half.',
      'Over 60 years ask whether 10 mg a day is enough.',
      { severity: 'minor', source: 'fda-label-escitalopram' },
    ],
    [
      'cyp2c19-inhibitor-clobazam',
      drugs('clobazam'),
      'The active form of clobazam rises several times.',
      'Ask about drowsiness; ask for a lower dose.',
      { source: 'fda-label-clobazam' },
    ],
    [
      'cyp2c19-inhibitor-mavacamten',
      drugs('mavacamten'),
      'Mavacamten levels rise; the heart can fail.',
      'Contraindicated with a moderate or strong inhibitor; omeprazole and esomeprazole need a dose step. Call the prescriber.',
      { severity: 'critical', interrupts: true, source: 'fda-label-mavacamten' },
    ],
  ]),
  ...withEach(
    drugs('mavacamten'),
    { ...raised, severity: 'critical', interrupts: true, source: 'fda-label-mavacamten' },
    [
      [
        'mavacamten-strong-cyp3a4-inhibitor',
        classes('cyp3a4-inhibitor-strong'),
        'Mavacamten levels rise; the heart can fail.',
        'Contraindicated. Call the prescriber today.',
      ],
      [
        'mavacamten-inducer',
        classes('cyp3a4-inducer-strong', 'cyp3a4-inducer-moderate'),
        'Mavacamten levels fall; when the inducer stops they rise and the heart can fail.',
        'Contraindicated. Call the prescriber today.',
        { category: tooLow },
      ],
    ],
  ),
]

const by2c9and2c8: readonly InteractionRow[] = [
  ...withEach(drugs('fluconazole', 'amiodarone', 'voriconazole', 'miconazole'), raised, [
    [
      'cyp2c9-inhibitor-phenytoin',
      drugs('phenytoin', 'fosphenytoin'),
      'Phenytoin levels rise: unsteady gait, double vision, confusion.',
      'Ask for a phenytoin level within a week and a lower dose.',
      { ...major, interrupts: true, source: 'fda-label-phenytoin' },
    ],
    [
      'cyp2c9-inhibitor-celecoxib',
      drugs('celecoxib'),
      'Celecoxib levels double.',
      'The label asks for half the celecoxib dose with fluconazole.',
      { source: 'fda-label-celecoxib' },
    ],
    [
      'cyp2c9-inhibitor-losartan',
      drugs('losartan'),
      'Less losartan is turned into its active form.',
      'Check blood pressure.',
      { severity: 'minor', category: tooLow, source: 'fda-label-losartan' },
    ],
    [
      'cyp2c9-inhibitor-siponimod',
      drugs('siponimod'),
      'Siponimod levels about double.',
      'The label advises against moderate inhibitors of both CYP2C9 and CYP3A4. Call the prescriber.',
      { ...major, source: 'fda-label-siponimod' },
    ],
  ]),
  ...withEach(
    drugs('gemfibrozil'),
    { ...raised, severity: 'major', source: 'fda-label-gemfibrozil' },
    [
      [
        'gemfibrozil-repaglinide',
        drugs('repaglinide'),
        'Repaglinide levels rise eightfold: long, deep hypoglycemia.',
        'Contraindicated. Ask for fenofibrate or another glucose drug today.',
        { severity: 'critical', interrupts: true },
      ],
      [
        'gemfibrozil-pioglitazone',
        drugs('pioglitazone', 'rosiglitazone'),
        'Levels of the glitazone rise threefold.',
        'With gemfibrozil at most 15 mg of pioglitazone a day. Ask for fenofibrate.',
      ],
      [
        'gemfibrozil-selexipag',
        drugs('selexipag'),
        'The active form of selexipag rises elevenfold.',
        'Contraindicated. Call the prescriber today.',
        { severity: 'critical', interrupts: true, source: 'fda-label-selexipag' },
      ],
      [
        'gemfibrozil-enzalutamide',
        drugs('enzalutamide'),
        'Enzalutamide levels double.',
        'The label asks for 80 mg a day, or ask for fenofibrate.',
        { source: 'fda-label-enzalutamide' },
      ],
      [
        'gemfibrozil-colchicine',
        drugs('colchicine'),
        'Both injure muscle.',
        'Ask about muscle pain; check kidney function.',
        { severity: 'moderate', mechanism: 'muscle', source: 'fda-label-colchicine' },
      ],
      [
        'gemfibrozil-ezetimibe',
        drugs('ezetimibe'),
        'Gallstones are more likely and ezetimibe levels rise.',
        'The label of ezetimibe allows fenofibrate only.',
        { severity: 'moderate', source: 'fda-label-ezetimibe' },
      ],
    ],
  ),
]

/** CYP2D6, CYP2C19, CYP2C9 and CYP2C8. */
export const otherEnzymeInteractions: readonly InteractionRow[] = [
  ...by2d6,
  ...by2c19,
  ...by2c9and2c8,
]
