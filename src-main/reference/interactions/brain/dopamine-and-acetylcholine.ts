// Interactions: drugs that block dopamine or acetylcholine with those that need it, or with each other.

import { anyOf, classes, drugs, except } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { harm, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const sedation = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'sedation',
  category: harm,
  source: 'fda-label-opioid',
} as const
const major = { severity: 'major' } as const
const opposing = { ...sedation, mechanism: 'opposition', category: tooLow } as const

const sedatingAntihistamine = classes('antihistamine-first-generation')

/** Dopamine and acetylcholine. */
export const dopamineAndAcetylcholineInteractions: readonly InteractionRow[] = [
  ...withEach(
    classes('antiparkinson-anticholinergic', 'bladder-antimuscarinic', 'gi-antispasmodic'),
    { ...sedation, mechanism: 'anticholinergic', source: 'ags-beers-2023' },
    [
      [
        'anticholinergic-antihistamine',
        sedatingAntihistamine,
        'Anticholinergic effects add up: dry mouth, constipation, urine retention, confusion.',
        'Ask for an antihistamine of the second generation.',
      ],
      [
        'anticholinergic-tricyclic',
        classes('tricyclic'),
        'Anticholinergic effects add up.',
        'Ask for another choice for one of them, above all over 65 years.',
      ],
      [
        'anticholinergic-cholinesterase-inhibitor',
        classes('cholinesterase-inhibitor'),
        'The two oppose each other: the memory drug cannot help.',
        'Ask for mirabegron or another drug without anticholinergic effect, or whether the memory drug still helps.',
        { ...major, mechanism: 'opposition', category: tooLow, source: 'fda-label-donepezil' },
      ],
      [
        'anticholinergic-clozapine',
        drugs('clozapine', 'olanzapine'),
        'Constipation up to paralysis of the bowel has been fatal.',
        'Ask about bowels at each fill; check for a laxative.',
        { ...major, source: 'fda-label-clozapine' },
      ],
    ],
  ),
  ...withEach(classes('cholinesterase-inhibitor'), { ...opposing, source: 'fda-label-donepezil' }, [
    [
      'cholinesterase-inhibitor-anticholinergic-other',
      anyOf(sedatingAntihistamine, classes('tricyclic')),
      'Anticholinergic effects oppose the memory drug.',
      'Ask for a drug without anticholinergic effect.',
    ],
    [
      'cholinesterase-inhibitor-nsaid',
      classes('nsaid'),
      'More stomach acid with an NSAID makes ulcers more likely.',
      'Ask for acetaminophen.',
      { severity: 'minor', mechanism: 'bleeding', category: harm },
    ],
  ]),
  ...withEach(classes('dopamine-agonist'), { ...opposing, source: 'fda-label-pramipexole' }, [
    [
      'dopamine-agonist-antipsychotic',
      except(classes('antipsychotic'), drugs('pimavanserin', 'quetiapine', 'clozapine')),
      'The antipsychotic blocks dopamine; Parkinson disease worsens.',
      'Ask for quetiapine, clozapine or pimavanserin.',
      { ...major, interrupts: true },
    ],
    [
      'dopamine-agonist-metoclopramide',
      drugs('metoclopramide', 'prochlorperazine', 'promethazine'),
      'It blocks dopamine; Parkinson disease worsens.',
      'Ask for ondansetron, with an eye on apomorphine and the QT interval.',
      { ...major, interrupts: true, source: 'fda-label-metoclopramide' },
    ],
  ]),
  ...withEach(drugs('levodopa'), { ...opposing, source: 'fda-label-carbidopa-levodopa' }, [
    [
      'levodopa-antipsychotic',
      except(classes('antipsychotic'), drugs('pimavanserin', 'quetiapine', 'clozapine')),
      'The antipsychotic blocks dopamine; Parkinson disease worsens.',
      'Ask for quetiapine, clozapine or pimavanserin.',
      { ...major, interrupts: true },
    ],
    [
      'levodopa-metoclopramide',
      drugs('metoclopramide', 'prochlorperazine', 'promethazine'),
      'It blocks dopamine; Parkinson disease worsens.',
      'Ask for ondansetron.',
      { ...major, interrupts: true, source: 'fda-label-metoclopramide' },
    ],
    [
      'levodopa-iron',
      classes('iron-salt'),
      'Iron binds levodopa in the gut.',
      'Keep 2 hours between them.',
      { mechanism: 'absorption' },
    ],
  ]),
  ...withEach(drugs('apomorphine'), { ...sedation, source: 'fda-label-apomorphine' }, [
    [
      'apomorphine-serotonin-3-blocker',
      drugs('ondansetron', 'granisetron', 'palonosetron'),
      'Deep fall of blood pressure with loss of consciousness has followed.',
      'Contraindicated. Ask for trimethobenzamide.',
      { severity: 'critical', interrupts: true, mechanism: 'blood-pressure' },
    ],
  ]),
  ...withEach(drugs('metoclopramide'), { ...sedation, source: 'fda-label-metoclopramide' }, [
    [
      'metoclopramide-antipsychotic',
      classes('antipsychotic'),
      'Both block dopamine: movement disorders that may stay, and neuroleptic malignant syndrome.',
      'The label advises against it. Ask for another drug against nausea.',
      { ...major, interrupts: true, mechanism: 'dopamine' },
    ],
  ]),
]
