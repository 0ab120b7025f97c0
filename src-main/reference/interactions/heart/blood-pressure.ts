// Interactions: blood pressure too low or too high, the renin system, PDE5 inhibitors, ergots.

import { anyOf, classes, drugs, except } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { diuretic, harm, tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const low = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'blood-pressure',
  category: harm,
  source: 'fda-label-sildenafil',
} as const
const critical = { severity: 'critical', interrupts: true } as const
const opposed = { ...low, mechanism: 'opposition', category: tooLow } as const
const metabolism = {
  ...low,
  severity: 'major',
  mechanism: 'metabolism',
  category: tooHigh,
} as const
const pde5 = classes('pde5-inhibitor')
const antihypertensive = classes(
  'ace-inhibitor',
  'arb',
  'beta-blocker',
  'dihydropyridine',
  'non-dihydropyridine',
  'thiazide-diuretic',
  'loop-diuretic',
)
const stand = 'Measure blood pressure lying and standing; ask about dizziness and falls.'

/** Blood pressure. */
export const bloodPressureInteractions: readonly InteractionRow[] = [
  ...withEach(pde5, low, [
    [
      'pde5-inhibitor-alpha-blocker',
      classes('alpha-1-blocker', 'alpha-1-blocker-uroselective'),
      'Both widen vessels; fainting is possible.',
      `Start the PDE5 inhibitor at its lowest dose once the alpha blocker is steady. ${stand}`,
    ],
    [
      'pde5-inhibitor-riociguat',
      drugs('riociguat'),
      'Blood pressure can fall to a dangerous degree.',
      'Contraindicated. Call the prescriber of riociguat today.',
      { ...critical, source: 'fda-label-riociguat' },
    ],
    [
      'pde5-inhibitor-vericiguat',
      drugs('vericiguat'),
      'Blood pressure can fall; the label advises against it.',
      'Ask which one is meant.',
      { severity: 'major', interrupts: true, source: 'fda-label-vericiguat' },
    ],
    [
      'pde5-inhibitor-amyl-nitrite',
      drugs('amyl nitrite'),
      'Blood pressure can fall to a life-threatening degree.',
      'Do not use together. Talk with the patient in private.',
      critical,
    ],
    [
      'pde5-inhibitor-strong-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-strong'),
      'Levels of the PDE5 inhibitor rise many-fold.',
      'Ask for the reduced dose and longer interval of the label; avanafil is not to be used. For pulmonary hypertension ritonavir is contraindicated with sildenafil.',
      { ...metabolism, interrupts: true },
    ],
    [
      'pde5-inhibitor-moderate-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-moderate'),
      'Levels of the PDE5 inhibitor rise.',
      'Start with the lowest dose; avanafil at most 50 mg and vardenafil at most 5 mg in 24 hours.',
      { ...metabolism, severity: 'moderate' },
    ],
    [
      'pde5-inhibitor-inducer',
      classes('cyp3a4-inducer-strong'),
      'Levels of the PDE5 inhibitor fall.',
      'Ask about the effect. For pulmonary hypertension ask for another drug.',
      { ...metabolism, severity: 'moderate', category: tooLow },
    ],
  ]),
  ...withEach(drugs('riociguat', 'vericiguat'), { ...low, source: 'fda-label-riociguat' }, [
    [
      'riociguat-nitrate',
      classes('nitrate'),
      'Blood pressure can fall to a dangerous degree; with riociguat it is contraindicated.',
      'Call both prescribers today.',
      critical,
    ],
    [
      'riociguat-vericiguat',
      drugs('riociguat', 'vericiguat'),
      'Two drugs with the same action: contraindicated.',
      'Ask which one is meant.',
      critical,
    ],
  ]),
  ...withEach(
    classes('ace-inhibitor', 'arb'),
    { ...low, severity: 'major', source: 'fda-label-lisinopril' },
    [
      [
        'ras-blocker-aliskiren',
        drugs('aliskiren'),
        'Two blockers of the renin system; contraindicated in diabetes and to be avoided below 60 mL/min.',
        'Ask the prescriber to stop aliskiren.',
        { interrupts: true, source: 'fda-label-aliskiren' },
      ],
      [
        'ras-blocker-sirolimus',
        drugs('sirolimus', 'everolimus', 'temsirolimus'),
        'Angioedema is more likely.',
        'Teach swelling of lips and tongue as an emergency; with an ACE inhibitor ask for another drug.',
        { severity: 'moderate', mechanism: 'angioedema', source: 'fda-label-sirolimus' },
      ],
    ],
  ),
  ...withEach(
    classes('ace-inhibitor'),
    { ...low, mechanism: 'angioedema', source: 'fda-label-lisinopril' },
    [
      [
        'ace-inhibitor-gliptin',
        classes('dpp4-inhibitor'),
        'Angioedema is a little more likely.',
        'Teach swelling of lips and tongue as an emergency.',
        { severity: 'minor' },
      ],
      [
        'ace-inhibitor-allopurinol',
        drugs('allopurinol'),
        'Severe skin reactions and low white cells have been reported, most with poor kidney function.',
        'Teach fever, rash and sore throat as warning signs.',
        { severity: 'minor', mechanism: 'bone-marrow', source: 'fda-label-allopurinol' },
      ],
    ],
  ),
  ...withEach(drugs('tizanidine'), { ...low, source: 'fda-label-tizanidine' }, [
    [
      'tizanidine-antihypertensive',
      antihypertensive,
      'Tizanidine lowers blood pressure further.',
      stand,
    ],
    [
      'tizanidine-central-alpha-agonist',
      classes('central-alpha-agonist'),
      'Two drugs that act on the same receptor: blood pressure and pulse fall and sedation adds up.',
      'The label advises against it. Ask for another muscle relaxant.',
      { severity: 'major', interrupts: true },
    ],
  ]),
  ...withEach(classes('alpha-1-blocker'), { ...low, source: 'fda-label-doxazosin' }, [
    [
      'alpha-blocker-antihypertensive',
      except(antihypertensive, classes('thiazide-diuretic', 'loop-diuretic')),
      'The first doses can cause fainting.',
      `Take the first doses at bedtime. ${stand}`,
    ],
    [
      'alpha-blocker-diuretic',
      diuretic,
      'Loss of volume makes fainting with the first doses more likely.',
      stand,
    ],
    ['alpha-blocker-nitrate', classes('nitrate'), 'Both widen vessels.', stand],
  ]),
  ...withEach(
    drugs('alfuzosin', 'silodosin', 'tamsulosin'),
    { ...metabolism, source: 'fda-label-tamsulosin' },
    [
      [
        'uroselective-alpha-blocker-strong-cyp3a4-inhibitor',
        classes('cyp3a4-inhibitor-strong'),
        'Levels of the alpha blocker rise; fainting is possible.',
        'Contraindicated with alfuzosin and silodosin; to be avoided with tamsulosin. Ask to pause it for the course.',
        { interrupts: true },
      ],
      [
        'uroselective-alpha-blocker-moderate-cyp3a4-inhibitor',
        classes('cyp3a4-inhibitor-moderate'),
        'Levels of the alpha blocker can rise.',
        stand,
        { severity: 'minor' },
      ],
    ],
  ),
  ...withEach(drugs('clonidine'), { ...opposed, source: 'fda-label-clonidine' }, [
    [
      'clonidine-tricyclic',
      anyOf(classes('tricyclic'), drugs('mirtazapine')),
      'The antidepressant opposes clonidine; blood pressure rises.',
      'Ask for another blood pressure drug; taper clonidine slowly.',
      { severity: 'major' },
    ],
    [
      'clonidine-methyldopa-guanfacine',
      drugs('methyldopa', 'guanfacine'),
      'Two drugs with the same action: slow pulse and sedation.',
      'Ask which one is meant.',
      { severity: 'major', mechanism: 'blood-pressure', category: harm },
    ],
  ]),
  ...withEach(classes('decongestant'), { ...opposed, source: 'fda-label-pseudoephedrine' }, [
    [
      'decongestant-antihypertensive',
      antihypertensive,
      'A decongestant by mouth raises blood pressure and pulse.',
      'Recommend saline or a nasal steroid. With poor control of blood pressure ask to stop it.',
    ],
    [
      'decongestant-stimulant',
      classes('stimulant'),
      'Blood pressure and pulse rise.',
      'Recommend saline or a nasal steroid.',
      { mechanism: 'blood-pressure', category: harm },
    ],
  ]),
  ...withEach(classes('stimulant'), { ...opposed, source: 'fda-label-amphetamine' }, [
    [
      'stimulant-antihypertensive',
      antihypertensive,
      'Stimulants raise blood pressure and pulse.',
      'Check blood pressure at each fill.',
      { severity: 'minor' },
    ],
    [
      'stimulant-tricyclic',
      classes('tricyclic'),
      'Effects on heart and blood pressure are stronger.',
      'Check pulse and blood pressure after a start.',
      { mechanism: 'blood-pressure', category: harm },
    ],
  ]),
]
