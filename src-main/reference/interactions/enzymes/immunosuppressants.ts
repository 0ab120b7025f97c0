// Interactions of cyclosporine, tacrolimus, sirolimus and everolimus with inhibitors and inducers, and with each other.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import {
  allInducers,
  calcineurinInhibitor,
  harm,
  mtorInhibitor,
  tooHigh,
  tooLow,
} from '../groups.ts'
import { withEach } from '../with-each.ts'

const shared = {
  severity: 'major',
  interrupts: true,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-label-tacrolimus',
} as const
const team =
  'Call the transplant team today: a lower dose and a level within 3 days, or another drug.'

/** Cyclosporine, tacrolimus, sirolimus and everolimus. */
export const immunosuppressantInteractions: readonly InteractionRow[] = [
  ...withEach(calcineurinInhibitor, shared, [
    [
      'calcineurin-inhibitor-azole',
      classes('azole-antifungal'),
      'Levels rise two to five times: kidney injury, tremor.',
      team,
    ],
    [
      'calcineurin-inhibitor-macrolide',
      drugs('clarithromycin', 'erythromycin'),
      'Levels rise several times: kidney injury.',
      'Ask for azithromycin, or call the transplant team for a level.',
    ],
    [
      'calcineurin-inhibitor-booster',
      drugs('ritonavir', 'cobicistat', 'nefazodone'),
      'Levels rise up to fiftyfold within days; Paxlovid has caused severe toxicity.',
      'Do not use together without the transplant team.',
      { severity: 'critical' },
    ],
    [
      'calcineurin-inhibitor-calcium-blocker',
      drugs('diltiazem', 'verapamil', 'nicardipine'),
      'Levels rise; the combination can be intended.',
      'Check that a level followed each start, change and stop.',
      { interrupts: false },
    ],
    [
      'calcineurin-inhibitor-amiodarone',
      drugs('amiodarone', 'dronedarone'),
      'Levels rise slowly and for long.',
      'Ask for levels each week at first.',
      { interrupts: false },
    ],
    [
      'calcineurin-inhibitor-inducer',
      allInducers,
      'Levels fall within days; the graft can be rejected.',
      'Call the transplant team today: another drug than the inducer, else levels each week.',
      { category: tooLow },
    ],
    [
      'calcineurin-inhibitor-mtor-inhibitor',
      mtorInhibitor,
      'Levels rise and kidney injury, clots in small vessels and infections are more likely.',
      'Confirm that the transplant team intends both; with cyclosporine sirolimus comes 4 hours later.',
      { interrupts: false, severity: 'moderate', category: harm, source: 'fda-label-sirolimus' },
    ],
    [
      'calcineurin-inhibitor-aminoglycoside',
      drugs('gentamicin', 'tobramycin', 'amikacin', 'amphotericin b'),
      'Kidney injury adds up.',
      'Ask for another choice; else creatinine every other day.',
      { mechanism: 'kidney', category: harm },
    ],
    [
      'calcineurin-inhibitor-metoclopramide',
      drugs('metoclopramide'),
      'The faster stomach takes up more of it.',
      'Ask for a level after a start.',
      { severity: 'minor', interrupts: false, mechanism: 'absorption' },
    ],
  ]),
  ...withEach(drugs('cyclosporine'), { ...shared, source: 'fda-label-cyclosporine' }, [
    [
      'cyclosporine-tacrolimus',
      drugs('tacrolimus'),
      'Two calcineurin inhibitors: kidney injury.',
      'Contraindicated. Ask which one is meant.',
      { severity: 'critical', mechanism: 'kidney', category: harm },
    ],
    [
      'cyclosporine-colchicine',
      drugs('colchicine'),
      'Colchicine builds up: muscle and bone marrow failure.',
      'With impaired kidneys contraindicated; else the reduced dose of the label (for a flare 0.6 mg once).',
      { severity: 'critical', source: 'fda-label-colchicine' },
    ],
    [
      'cyclosporine-aliskiren',
      drugs('aliskiren'),
      'Aliskiren levels rise fivefold.',
      'The label advises against it. Ask for another blood pressure drug.',
      { mechanism: 'elimination', source: 'fda-label-aliskiren' },
    ],
    [
      'cyclosporine-bosentan',
      drugs('bosentan', 'ambrisentan'),
      'Bosentan levels rise thirtyfold at first: contraindicated. Ambrisentan doubles: at most 5 mg.',
      'Call the prescriber today.',
      { severity: 'critical', source: 'fda-label-bosentan' },
    ],
    [
      'cyclosporine-dabigatran',
      drugs('dabigatran etexilate', 'edoxaban'),
      'Cyclosporine inhibits P-glycoprotein; the anticoagulant rises.',
      'Ask for another anticoagulant; edoxaban 30 mg may do for some uses.',
      { mechanism: 'elimination' },
    ],
    [
      'cyclosporine-allopurinol',
      drugs('allopurinol'),
      'Cyclosporine levels can rise.',
      'Ask for a level after a start.',
      { severity: 'moderate', interrupts: false },
    ],
  ]),
  ...withEach(mtorInhibitor, { ...shared, source: 'fda-label-sirolimus' }, [
    [
      'mtor-inhibitor-strong-cyp3a4-inhibitor',
      classes('cyp3a4-inhibitor-strong'),
      'Levels rise many-fold.',
      `The labels advise against it. ${team}`,
    ],
    [
      'mtor-inhibitor-moderate-cyp3a4-inhibitor',
      anyOf(drugs('diltiazem', 'verapamil', 'erythromycin', 'fluconazole', 'aprepitant')),
      'Levels rise.',
      'Ask for a level within a week and a lower dose.',
      { interrupts: false },
    ],
    [
      'mtor-inhibitor-inducer',
      allInducers,
      'Levels fall.',
      'Call the prescriber: another drug than the inducer.',
      { category: tooLow },
    ],
  ]),
]
