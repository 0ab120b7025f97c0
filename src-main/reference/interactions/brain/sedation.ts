// Interactions: sedation, slowed breathing, anticholinergic and dopamine effects.

import { anyOf, classes, drugs, except } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { harm, tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const sedation = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'sedation',
  category: harm,
  source: 'fda-label-opioid',
} as const
const major = { severity: 'major' } as const

const opioid = classes('opioid')
const benzodiazepine = classes('benzodiazepine')
const sedatingAntihistamine = classes('antihistamine-first-generation')
const muscleRelaxant = anyOf(classes('muscle-relaxant'), drugs('tizanidine', 'baclofen'))
const sleepDrug = anyOf(classes('z-drug'), drugs('suvorexant', 'lemborexant', 'daridorexant'))
const fallCare = 'Ask about falls, drowsiness and driving. Ask whether one of them can be tapered.'

/** Sedation, slowed breathing, anticholinergic and dopamine effects. */
export const sedationInteractions: readonly InteractionRow[] = [
  ...withEach(opioid, sedation, [
    [
      'opioid-barbiturate',
      classes('barbiturate'),
      'Together they can slow breathing and cause deep sedation and death.',
      'Ask both prescribers whether both are needed. Offer naloxone.',
      { severity: 'critical', interrupts: true },
    ],
    [
      'opioid-antipsychotic',
      classes('antipsychotic'),
      'Sedation and low blood pressure add up.',
      `${fallCare} Offer naloxone.`,
    ],
    [
      'opioid-antihistamine',
      sedatingAntihistamine,
      'Sedation, constipation and urine retention add up.',
      'Ask for an antihistamine that does not sedate, such as cetirizine or loratadine.',
    ],
    ['opioid-tricyclic', classes('tricyclic'), 'Sedation and constipation add up.', fallCare],
    [
      'opioid-mirtazapine-trazodone',
      drugs('mirtazapine', 'trazodone', 'quetiapine'),
      'Sedation adds up; breathing can slow.',
      fallCare,
    ],
    [
      'opioid-orexin-antagonist',
      drugs('suvorexant', 'lemborexant', 'daridorexant'),
      'Sedation adds up.',
      `${fallCare} Offer naloxone.`,
    ],
    [
      'opioid-clonidine',
      drugs('clonidine', 'guanfacine'),
      'Sedation and low blood pressure add up.',
      fallCare,
    ],
    [
      'opioid-cannabinoid',
      drugs('dronabinol', 'nabilone', 'cannabidiol'),
      'Sedation adds up.',
      fallCare,
    ],
    [
      'opioid-opioid-antagonist',
      drugs('naltrexone'),
      'Naltrexone blocks the opioid and can bring on severe withdrawal.',
      'Contraindicated. Call both prescribers today and ask which one is meant.',
      {
        severity: 'critical',
        interrupts: true,
        mechanism: 'opposition',
        category: tooLow,
        source: 'fda-label-naltrexone',
      },
    ],
    [
      'opioid-partial-agonist',
      drugs('butorphanol', 'nalbuphine', 'pentazocine'),
      'A partial agonist can bring on withdrawal and weaken the pain relief.',
      'Ask for another pain drug.',
      { ...major, mechanism: 'opposition', category: tooLow },
    ],
    [
      'opioid-anticholinergic',
      except(
        classes('anticholinergic-strong'),
        anyOf(classes('antihistamine-first-generation', 'tricyclic'), drugs('paroxetine')),
      ),
      'Constipation up to paralysis of the bowel and urine retention are more likely.',
      'Ask about bowels and bladder; check for a laxative.',
      { mechanism: 'anticholinergic' },
    ],
    [
      'opioid-eluxadoline-loperamide',
      drugs('eluxadoline', 'loperamide', 'alosetron'),
      'Constipation adds up.',
      'Ask about bowels; alosetron and eluxadoline are to be avoided with constipating drugs.',
      { mechanism: 'anticholinergic', source: 'fda-label-eluxadoline' },
    ],
  ]),
  ...withEach(
    drugs('buprenorphine'),
    {
      ...sedation,
      ...major,
      mechanism: 'opposition',
      category: tooLow,
      source: 'fda-label-buprenorphine',
    },
    [
      [
        'buprenorphine-opioid',
        except(opioid, drugs('buprenorphine', 'tramadol')),
        'Buprenorphine displaces the other opioid: withdrawal, or weak pain relief.',
        'Ask who treats the pain and whether both prescribers know.',
        { interrupts: true },
      ],
    ],
  ),
  ...withEach(benzodiazepine, { ...sedation, source: 'fda-label-benzodiazepine' }, [
    [
      'benzodiazepine-z-drug',
      sleepDrug,
      'Sedation adds up; falls, confusion and sleep-walking are more likely.',
      'Ask for a taper of one of them. Never stop a benzodiazepine at once.',
      major,
    ],
    [
      'benzodiazepine-muscle-relaxant',
      muscleRelaxant,
      'Sedation adds up; falls are more likely.',
      fallCare,
    ],
    [
      'benzodiazepine-gabapentinoid',
      classes('gabapentinoid'),
      'Sedation adds up; breathing can slow with lung disease or high age.',
      fallCare,
      { source: 'fda-label-gabapentin' },
    ],
    [
      'benzodiazepine-barbiturate',
      classes('barbiturate'),
      'Deep sedation and slowed breathing are possible.',
      'Ask both prescribers whether both are needed.',
      { ...major, interrupts: true },
    ],
    [
      'benzodiazepine-antihistamine',
      sedatingAntihistamine,
      'Sedation adds up; falls and confusion are more likely.',
      'Ask for an antihistamine that does not sedate.',
    ],
    [
      'benzodiazepine-antipsychotic',
      except(classes('antipsychotic'), drugs('clozapine', 'olanzapine')),
      'Sedation and low blood pressure add up.',
      fallCare,
    ],
    [
      'benzodiazepine-clozapine-olanzapine',
      drugs('clozapine', 'olanzapine'),
      'Deep sedation, low blood pressure and slowed breathing have followed, with clozapine and with injected olanzapine.',
      'Confirm that the psychiatrist knows. Never give both by injection.',
      { ...major, source: 'fda-label-clozapine' },
    ],
    [
      'benzodiazepine-mirtazapine-trazodone',
      drugs('mirtazapine', 'trazodone'),
      'Sedation adds up.',
      fallCare,
    ],
    [
      'benzodiazepine-sodium-oxybate',
      drugs('oxybate'),
      'Deep sedation and slowed breathing are possible.',
      'Ask both prescribers; sodium oxybate is contraindicated with sedative hypnotics.',
      { severity: 'critical', interrupts: true, source: 'fda-label-sodium-oxybate' },
    ],
  ]),
  ...withEach(classes('z-drug'), { ...sedation, source: 'fda-label-zolpidem' }, [
    [
      'z-drug-muscle-relaxant',
      muscleRelaxant,
      'Sedation adds up; falls at night are more likely.',
      fallCare,
    ],
    [
      'z-drug-gabapentinoid',
      classes('gabapentinoid'),
      'Sedation adds up; falls at night are more likely.',
      fallCare,
    ],
    [
      'z-drug-antihistamine',
      sedatingAntihistamine,
      'Sedation adds up; confusion and falls at night are more likely.',
      'Ask to stop the sleep aid with the antihistamine.',
    ],
    [
      'z-drug-trazodone-mirtazapine',
      drugs('trazodone', 'mirtazapine', 'doxepin', 'quetiapine'),
      'Two drugs for sleep: sedation adds up.',
      'Ask which one is meant for sleep.',
    ],
    [
      'z-drug-orexin-antagonist',
      drugs('suvorexant', 'lemborexant', 'daridorexant'),
      'Two drugs for sleep: sleep-walking and falls are more likely.',
      'Ask which one is meant.',
      major,
    ],
    [
      'z-drug-sodium-oxybate',
      drugs('oxybate'),
      'Deep sedation and slowed breathing are possible.',
      'Sodium oxybate is contraindicated with sedative hypnotics. Call both prescribers.',
      { severity: 'critical', interrupts: true, source: 'fda-label-sodium-oxybate' },
    ],
  ]),
  ...withEach(
    drugs('oxybate'),
    { ...sedation, severity: 'critical', interrupts: true, source: 'fda-label-sodium-oxybate' },
    [
      [
        'sodium-oxybate-opioid',
        opioid,
        'Deep sedation and slowed breathing are possible.',
        'Call both prescribers today and ask whether one of them can stop.',
        { severity: 'major' },
      ],
      [
        'sodium-oxybate-valproate',
        drugs('valproate'),
        'Valproate raises the level of oxybate.',
        'The label asks for at least a fifth less oxybate. Ask about drowsiness.',
        { severity: 'moderate', interrupts: false, mechanism: 'metabolism', category: tooHigh },
      ],
    ],
  ),
  ...withEach(classes('gabapentinoid'), { ...sedation, source: 'fda-label-gabapentin' }, [
    [
      'gabapentinoid-muscle-relaxant',
      muscleRelaxant,
      'Sedation adds up; falls are more likely.',
      fallCare,
    ],
    [
      'gabapentinoid-antihistamine',
      sedatingAntihistamine,
      'Sedation and confusion add up.',
      'Ask for an antihistamine that does not sedate.',
    ],
  ]),
]
