// Interactions of statins that CYP3A4 does not break down, of all statins, and of ezetimibe.

import { dailyDoseAbove } from '../../circumstance.ts'
import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const shared = {
  severity: 'major',
  interrupts: true,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-label-simvastatin',
} as const
const limit = { ...shared, interrupts: false } as const
const muscle = 'Ask about muscle pain, weakness and dark urine.'

function over(mg: number): string {
  return `More than ${mg} mg a day of this statin is above the limit of its label with the partner.`
}

/** Statins that CYP3A4 does not break down, and all statins. */
export const otherStatinInteractions: readonly InteractionRow[] = [
  ...withEach(
    drugs('rosuvastatin'),
    { ...limit, source: 'fda-label-rosuvastatin', mechanism: 'elimination' },
    [
      [
        'rosuvastatin-cyclosporine',
        drugs('cyclosporine'),
        `Cyclosporine raises rosuvastatin sevenfold. ${over(5)}`,
        'Ask for at most 5 mg a day.',
        { interrupts: true, when: dailyDoseAbove(5) },
      ],
      [
        'rosuvastatin-gemfibrozil',
        drugs('gemfibrozil'),
        'Gemfibrozil doubles rosuvastatin and both injure muscle.',
        'The label advises against it; else at most 10 mg a day. Ask for fenofibrate.',
        { interrupts: true },
      ],
      [
        'rosuvastatin-atazanavir',
        drugs('atazanavir', 'lopinavir', 'capmatinib', 'regorafenib', 'fostamatinib'),
        `The partner raises rosuvastatin. ${over(10)}`,
        'Ask for at most 10 mg a day (20 mg with fostamatinib).',
        { when: dailyDoseAbove(10) },
      ],
      [
        'rosuvastatin-darolutamide',
        drugs('darolutamide'),
        `Darolutamide raises rosuvastatin fivefold. ${over(5)}`,
        'Ask for at most 5 mg a day.',
        { when: dailyDoseAbove(5) },
      ],
      [
        'rosuvastatin-teriflunomide-leflunomide',
        drugs('teriflunomide', 'leflunomide'),
        `The partner raises rosuvastatin. ${over(10)}`,
        'Ask for at most 10 mg a day.',
        { when: dailyDoseAbove(10) },
      ],
      [
        'rosuvastatin-antacid',
        drugs('aluminum hydroxide', 'magnesium hydroxide'),
        'The antacid halves rosuvastatin when taken together.',
        'Take the antacid at least 2 hours after rosuvastatin.',
        { severity: 'minor', mechanism: 'absorption', category: tooLow },
      ],
    ],
  ),
  ...withEach(
    drugs('pravastatin'),
    { ...limit, source: 'fda-label-pravastatin', mechanism: 'elimination' },
    [
      [
        'pravastatin-cyclosporine',
        drugs('cyclosporine'),
        `Cyclosporine raises pravastatin. ${over(20)}`,
        'Ask for at most 20 mg a day.',
        { interrupts: true, when: dailyDoseAbove(20) },
      ],
      [
        'pravastatin-clarithromycin',
        drugs('clarithromycin', 'erythromycin'),
        `The macrolide raises pravastatin. ${over(40)}`,
        'Ask for at most 40 mg a day during the course.',
        { severity: 'moderate', when: dailyDoseAbove(40) },
      ],
      [
        'pravastatin-gemfibrozil',
        drugs('gemfibrozil'),
        'Both injure muscle.',
        'The label advises against it. Ask for fenofibrate.',
        { mechanism: 'muscle' },
      ],
      [
        'pravastatin-bempedoic-acid',
        drugs('bempedoic acid'),
        `Bempedoic acid raises pravastatin. ${over(40)}`,
        'Ask for at most 40 mg a day.',
        { source: 'fda-label-bempedoic-acid', when: dailyDoseAbove(40) },
      ],
    ],
  ),
  ...withEach(
    drugs('pitavastatin'),
    { ...limit, source: 'fda-label-pitavastatin', mechanism: 'elimination' },
    [
      [
        'pitavastatin-cyclosporine',
        drugs('cyclosporine'),
        'Pitavastatin levels rise several times.',
        'Contraindicated. Ask for another lipid drug.',
        { severity: 'critical', interrupts: true },
      ],
      [
        'pitavastatin-erythromycin',
        drugs('erythromycin'),
        `Erythromycin raises pitavastatin almost threefold. ${over(1)}`,
        'Ask for at most 1 mg a day during the course.',
        { when: dailyDoseAbove(1) },
      ],
      [
        'pitavastatin-rifampin',
        drugs('rifampin'),
        `Rifampin raises pitavastatin. ${over(2)}`,
        'Ask for at most 2 mg a day.',
        { when: dailyDoseAbove(2) },
      ],
      [
        'pitavastatin-gemfibrozil',
        drugs('gemfibrozil'),
        'Both injure muscle.',
        'The label advises against it. Ask for fenofibrate.',
        { mechanism: 'muscle' },
      ],
    ],
  ),
  ...withEach(drugs('fluvastatin'), { ...limit, source: 'fda-label-fluvastatin' }, [
    [
      'fluvastatin-fluconazole',
      drugs('fluconazole'),
      `Fluconazole inhibits CYP2C9. Above 20 mg twice daily its label sets the limit.`,
      'Ask for at most 20 mg twice daily during the course.',
      { severity: 'moderate', when: dailyDoseAbove(40) },
    ],
    [
      'fluvastatin-cyclosporine',
      drugs('cyclosporine'),
      'Cyclosporine doubles fluvastatin.',
      'Ask for at most 20 mg twice daily.',
      { when: dailyDoseAbove(40) },
    ],
    [
      'fluvastatin-gemfibrozil',
      drugs('gemfibrozil'),
      'Both injure muscle.',
      'The label advises against it. Ask for fenofibrate.',
      { mechanism: 'muscle' },
    ],
  ]),
  ...withEach(classes('statin'), { ...limit, severity: 'moderate', mechanism: 'muscle' }, [
    [
      'statin-fenofibrate',
      drugs('fenofibrate'),
      'Both can injure muscle; the risk is smaller than with gemfibrozil.',
      muscle,
      { severity: 'minor', source: 'fda-label-fenofibrate' },
    ],
    [
      'statin-niacin',
      drugs('niacin'),
      'From 1 g of niacin a day muscle injury is more likely, without proven gain for the heart.',
      `Ask whether niacin can stop. ${muscle}`,
      { source: 'fda-label-niacin' },
    ],
    [
      'statin-colchicine',
      drugs('colchicine'),
      'Both can injure muscle, most with poor kidney function.',
      muscle,
      { source: 'fda-label-colchicine' },
    ],
    [
      'statin-daptomycin',
      drugs('daptomycin'),
      'Both can injure muscle.',
      'Ask to pause the statin during daptomycin, or for creatine kinase each week.',
      { source: 'fda-label-daptomycin' },
    ],
  ]),
  ...withEach(
    drugs('ezetimibe'),
    { ...limit, severity: 'moderate', source: 'fda-label-ezetimibe' },
    [
      [
        'ezetimibe-cholestyramine',
        drugs('cholestyramine resin', 'colesevelam', 'colestipol'),
        'The resin takes up ezetimibe.',
        'Take ezetimibe at least 2 hours before or 4 hours after the resin.',
        { mechanism: 'absorption', category: tooLow },
      ],
      [
        'ezetimibe-cyclosporine',
        drugs('cyclosporine'),
        'Each raises the other.',
        'Ask for a cyclosporine level after a start.',
        { severity: 'moderate' },
      ],
    ],
  ),
]
