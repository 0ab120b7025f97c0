// Interactions of antiplatelet drugs that change their levels. Bleeding that adds up stands in anticoagulants.ts.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { harm, tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const bleeding = {
  severity: 'major',
  interrupts: false,
  mechanism: 'bleeding',
  category: harm,
  source: 'fda-label-warfarin',
} as const
const level = { ...bleeding, mechanism: 'elimination', category: tooHigh } as const
const lost = { ...bleeding, interrupts: true, mechanism: 'elimination', category: tooLow } as const

/** Ticagrelor, cilostazol and clopidogrel. */
export const antiplateletInteractions: readonly InteractionRow[] = [
  ...withEach(drugs('ticagrelor'), { ...level, source: 'fda-label-ticagrelor' }, [
    [
      'ticagrelor-strong-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-strong'),
      'Ticagrelor levels rise many-fold; bleeding and breathlessness are more likely.',
      'The label advises against it. Ask for another antiplatelet drug or another drug than the inhibitor.',
      { interrupts: true, mechanism: 'metabolism' },
    ],
    [
      'ticagrelor-inducer',
      anyOf(classes('cyp3a4-inducer-strong'), drugs('phenobarbital')),
      'Ticagrelor levels fall by most; the stent can clot.',
      'The label advises against it. Ask the cardiologist for prasugrel or another choice.',
      { ...lost, mechanism: 'metabolism', source: 'fda-label-ticagrelor' },
    ],
  ]),
  ...withEach(
    drugs('cilostazol'),
    { ...level, mechanism: 'metabolism', source: 'fda-label-cilostazol' },
    [
      [
        'cilostazol-cyp3a4-inhibitor',
        drugs(
          'ketoconazole',
          'itraconazole',
          'erythromycin',
          'clarithromycin',
          'diltiazem',
          'ritonavir',
        ),
        'Cilostazol levels rise; headache, fast pulse and bleeding are more likely.',
        'The label asks for 50 mg twice daily.',
        { severity: 'moderate' },
      ],
      [
        'cilostazol-cyp2c19-inhibitor',
        drugs('omeprazole', 'esomeprazole', 'fluconazole', 'fluvoxamine', 'ticlopidine'),
        'The levels of the active form of cilostazol rise.',
        'The label asks for 50 mg twice daily; or ask for pantoprazole.',
        { severity: 'moderate' },
      ],
    ],
  ),
  ...withEach(
    drugs('clopidogrel'),
    { ...level, mechanism: 'metabolism', source: 'fda-label-clopidogrel' },
    [
      [
        'clopidogrel-cyp2c19-inhibitor',
        drugs(
          'fluconazole',
          'fluoxetine',
          'fluvoxamine',
          'voriconazole',
          'cimetidine',
          'felbamate',
        ),
        'Less clopidogrel is turned into its active form; stents can clot.',
        'Ask for another drug than the inhibitor, or for prasugrel or ticagrelor.',
        { category: tooLow },
      ],
      [
        'clopidogrel-repaglinide',
        drugs('repaglinide'),
        'Clopidogrel inhibits CYP2C8 and raises repaglinide levels several times; blood sugar can fall too low.',
        'Ask for another glucose drug. If both stay, start repaglinide at 0.5 mg before meals, at most 4 mg a day.',
        { source: 'fda-label-repaglinide' },
      ],
      [
        'clopidogrel-opioid',
        drugs('morphine', 'codeine', 'hydrocodone', 'oxycodone'),
        'Opioids slow the stomach, so clopidogrel acts later and more weakly, which matters just after a stent.',
        'With a new stent tell the cardiologist; otherwise no change.',
        { severity: 'minor', mechanism: 'absorption', category: tooLow },
      ],
    ],
  ),
]
