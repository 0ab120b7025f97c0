// Interactions by inhibitors of CYP3A4. Those of statins, opioids, vessels and transplant drugs stand with these.

import { drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { strongInhibitor, tooHigh } from '../groups.ts'
import { withEach } from '../with-each.ts'

const shared = {
  severity: 'major',
  interrupts: true,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-cyp-table',
} as const
const calm = { interrupts: false } as const
const moderate = { severity: 'moderate', interrupts: false } as const
const critical = { severity: 'critical' } as const

/** Inhibitors of CYP3A4. */
export const cyp3a4Interactions: readonly InteractionRow[] = [
  ...withEach(strongInhibitor, shared, [
    [
      'strong-cyp3a4-inhibitor-triazolam',
      drugs('triazolam', 'midazolam'),
      'Levels rise many-fold; deep, long sedation.',
      'Contraindicated by mouth. Ask for lorazepam, oxazepam or temazepam.',
      { ...critical, source: 'fda-label-triazolam' },
    ],
    [
      'strong-cyp3a4-inhibitor-alprazolam',
      drugs('alprazolam', 'estazolam'),
      'Levels rise two to four times: drowsiness, falls.',
      'Contraindicated with itraconazole and ketoconazole. Ask for lorazepam, or half the dose.',
      { source: 'fda-label-alprazolam' },
    ],
    [
      'strong-cyp3a4-inhibitor-diazepam-clonazepam',
      drugs('diazepam', 'clonazepam', 'clorazepate', 'zolpidem', 'eszopiclone'),
      'Levels rise: drowsiness, falls.',
      'Ask for lorazepam, or a lower dose.',
      moderate,
    ],
    [
      'strong-cyp3a4-inhibitor-suvorexant',
      drugs('suvorexant', 'lemborexant', 'daridorexant'),
      'Levels rise several times.',
      'The labels advise against it. Ask for another sleeping aid.',
      { ...calm, source: 'fda-label-suvorexant' },
    ],
    [
      'strong-cyp3a4-inhibitor-buspirone',
      drugs('buspirone'),
      'Buspirone levels rise many-fold.',
      'The label asks for 2.5 mg twice or once daily.',
      { ...moderate, source: 'fda-label-buspirone' },
    ],
    [
      'strong-cyp3a4-inhibitor-quetiapine',
      drugs('quetiapine'),
      'Quetiapine levels rise several times.',
      'The label asks for a sixth of the dose, and for the old dose when the inhibitor stops.',
      { source: 'fda-label-quetiapine' },
    ],
    [
      'strong-cyp3a4-inhibitor-lurasidone',
      drugs('lurasidone'),
      'Lurasidone levels rise sevenfold.',
      'Contraindicated. Ask for another drug than the inhibitor or another antipsychotic.',
      { ...critical, source: 'fda-label-lurasidone' },
    ],
    [
      'strong-cyp3a4-inhibitor-aripiprazole',
      drugs('aripiprazole', 'brexpiprazole', 'cariprazine', 'iloperidone'),
      'Levels of the antipsychotic about double.',
      'The labels ask for half the dose.',
      { ...calm, source: 'fda-label-aripiprazole' },
    ],
    [
      'strong-cyp3a4-inhibitor-pimavanserin',
      drugs('pimavanserin', 'lumateperone'),
      'Levels rise, with pimavanserin also the QT interval.',
      'Pimavanserin 10 mg a day; lumateperone 10.5 mg a day.',
      { ...calm, source: 'fda-label-pimavanserin' },
    ],
    [
      'strong-cyp3a4-inhibitor-ranolazine',
      drugs('ranolazine'),
      'Ranolazine levels rise and with them the QT interval.',
      'Contraindicated. Call the cardiologist; ask for another drug than the inhibitor.',
      { ...critical, source: 'fda-label-ranolazine' },
    ],
    [
      'strong-cyp3a4-inhibitor-ivabradine',
      drugs('ivabradine'),
      'Ivabradine levels rise sevenfold: slow pulse.',
      'Contraindicated. Ask to pause ivabradine.',
      { ...critical, source: 'fda-label-ivabradine' },
    ],
    [
      'strong-cyp3a4-inhibitor-dronedarone',
      drugs('dronedarone'),
      'Dronedarone levels rise many-fold.',
      'Contraindicated. Call the cardiologist.',
      { ...critical, source: 'fda-label-dronedarone' },
    ],
    [
      'strong-cyp3a4-inhibitor-tolvaptan',
      drugs('tolvaptan'),
      'Tolvaptan levels rise fivefold: sodium rises too fast.',
      'Contraindicated. Call the prescriber.',
      { ...critical, source: 'fda-label-tolvaptan' },
    ],
    [
      'strong-cyp3a4-inhibitor-eletriptan',
      drugs('eletriptan'),
      'Eletriptan levels rise sixfold.',
      'Not within 72 hours of the inhibitor. Ask for another triptan.',
      { source: 'fda-label-eletriptan' },
    ],
    [
      'strong-cyp3a4-inhibitor-gepant',
      drugs('ubrogepant', 'rimegepant'),
      'Levels rise many-fold.',
      'Ubrogepant is contraindicated and rimegepant to be avoided.',
      { source: 'fda-label-ubrogepant' },
    ],
    [
      'strong-cyp3a4-inhibitor-salmeterol',
      drugs('salmeterol', 'vilanterol'),
      'Levels rise: palpitations, QT interval.',
      'Salmeterol is not recommended; ask for formoterol.',
      { ...calm, source: 'fda-label-salmeterol' },
    ],
    [
      'strong-cyp3a4-inhibitor-naloxegol',
      drugs('naloxegol'),
      'Naloxegol levels rise: opioid withdrawal.',
      'Contraindicated. Ask for another laxative.',
      { ...critical, source: 'fda-label-naloxegol' },
    ],
    [
      'strong-cyp3a4-inhibitor-bladder',
      drugs('solifenacin', 'darifenacin', 'fesoterodine', 'tolterodine'),
      'Levels rise: dry mouth, constipation, urine retention.',
      'Solifenacin 5 mg, darifenacin 7.5 mg, fesoterodine 4 mg, tolterodine 2 mg a day at most.',
      { ...moderate, source: 'fda-label-solifenacin' },
    ],
    [
      'strong-cyp3a4-inhibitor-carbamazepine',
      drugs('carbamazepine'),
      'Carbamazepine levels rise: double vision, unsteady gait. It lowers the inhibitor in turn; nefazodone is contraindicated.',
      'Ask for azithromycin in place of clarithromycin, or a level within 3 days.',
      { source: 'fda-label-carbamazepine' },
    ],
    [
      'strong-cyp3a4-inhibitor-corticosteroid',
      drugs('methylprednisolone', 'dexamethasone', 'prednisolone', 'prednisone'),
      'Levels of the corticosteroid rise, of methylprednisolone and dexamethasone the most.',
      'With more than a short course ask for a lower dose; watch glucose and blood pressure.',
      { ...moderate, source: 'fda-label-methylprednisolone' },
    ],
    [
      'strong-cyp3a4-inhibitor-saxagliptin',
      drugs('saxagliptin'),
      'Saxagliptin levels more than double.',
      'The label limits it to 2.5 mg a day.',
      { ...moderate, source: 'fda-label-saxagliptin' },
    ],
    [
      'strong-cyp3a4-inhibitor-trazodone',
      drugs('trazodone', 'vilazodone', 'mirtazapine'),
      'Levels rise: sedation, low blood pressure.',
      'Ask for a lower dose; vilazodone at most 20 mg a day.',
      { ...moderate, source: 'fda-label-trazodone' },
    ],
    [
      'strong-cyp3a4-inhibitor-disopyramide-quinidine',
      drugs('disopyramide', 'quinidine'),
      'Levels rise and with them the QT interval.',
      'Ask for another drug than the inhibitor; else a level and an ECG.',
      { source: 'fda-label-quinidine' },
    ],
    [
      'strong-cyp3a4-inhibitor-tofacitinib',
      drugs('tofacitinib', 'upadacitinib'),
      'Levels rise: infections.',
      'Tofacitinib 5 mg once daily; upadacitinib 15 mg a day by indication.',
      { ...calm, source: 'fda-label-tofacitinib' },
    ],
    [
      'strong-cyp3a4-inhibitor-irinotecan',
      drugs('irinotecan'),
      'The active form of irinotecan rises: severe diarrhea and low white cells.',
      'Stop the inhibitor at least a week before irinotecan. Call the oncologist today.',
      { ...critical, source: 'onc-ddi-2012' },
    ],
    [
      'strong-cyp3a4-inhibitor-lomitapide',
      drugs('lomitapide'),
      'Lomitapide levels rise 27-fold: liver injury.',
      'Contraindicated with strong and moderate inhibitors.',
      { ...critical, source: 'fda-label-lomitapide' },
    ],
    [
      'strong-cyp3a4-inhibitor-cinacalcet',
      drugs('cinacalcet'),
      'Cinacalcet levels double: low calcium.',
      'Ask for calcium and parathyroid hormone after a start or stop.',
      { ...moderate, source: 'fda-label-cinacalcet' },
    ],
    [
      'strong-cyp3a4-inhibitor-bedaquiline',
      drugs('bedaquiline'),
      'Bedaquiline levels rise and with them the QT interval.',
      'Not longer than 14 days together unless the benefit outweighs it.',
      { ...calm, source: 'fda-label-bedaquiline' },
    ],
    [
      'strong-cyp3a4-inhibitor-flibanserin',
      drugs('flibanserin'),
      'Flibanserin levels rise: fainting.',
      'Contraindicated.',
      { ...critical, source: 'fda-label-flibanserin' },
    ],
  ]),
]
