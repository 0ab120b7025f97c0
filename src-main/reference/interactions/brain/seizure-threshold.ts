// Interactions of tramadol, bupropion and fluoroquinolones: seizures and what comes with them.

import { anyOf, classes, drugs, except } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { harm } from '../groups.ts'
import { withEach } from '../with-each.ts'

const maoi = {
  severity: 'critical',
  interrupts: true,
  mechanism: 'serotonin',
  category: harm,
  source: 'fda-label-phenelzine',
} as const
const serotonin = {
  ...maoi,
  severity: 'moderate',
  interrupts: false,
  source: 'fda-label-sertraline',
} as const
const seizure = {
  ...serotonin,
  severity: 'major',
  mechanism: 'seizures',
  source: 'fda-label-bupropion',
} as const

const watch =
  'Teach agitation, fever, tremor, sweating and diarrhea as warning signs, most in the first days and after a rise in dose.'

/** Seizures. */
export const seizureThresholdInteractions: readonly InteractionRow[] = [
  ...withEach(
    drugs('tramadol'),
    { ...serotonin, severity: 'major', source: 'fda-label-tramadol' },
    [
      [
        'tramadol-tricyclic',
        classes('tricyclic'),
        'Serotonin syndrome and seizures are more likely.',
        `Ask for another pain drug. ${watch}`,
      ],
      [
        'tramadol-mirtazapine-trazodone',
        drugs('mirtazapine', 'trazodone'),
        'Serotonin syndrome and seizures are more likely.',
        watch,
        { severity: 'moderate' },
      ],
      [
        'tramadol-bupropion',
        drugs('bupropion'),
        'Both lower the seizure threshold, and bupropion blocks the activation of tramadol.',
        'Ask for another pain drug.',
        { interrupts: true, mechanism: 'seizures' },
      ],
      [
        'tramadol-antipsychotic',
        except(classes('antipsychotic'), drugs('clozapine')),
        'Both lower the seizure threshold and sedate.',
        'Ask for another pain drug, above all with a history of seizures.',
        { severity: 'moderate', mechanism: 'seizures' },
      ],
      [
        'tramadol-carbamazepine',
        drugs('carbamazepine'),
        'Carbamazepine speeds up the breakdown of tramadol, which itself can cause seizures.',
        'The label advises against it. Ask for another pain drug.',
        { mechanism: 'metabolism', category: { pqa: 'effectiveness', dtp: 'dosage-too-low' } },
      ],
      [
        'tramadol-ondansetron',
        drugs('ondansetron'),
        'Ondansetron can weaken the pain relief, and serotonin effects add up.',
        watch,
        { severity: 'minor' },
      ],
    ],
  ),
  ...withEach(drugs('bupropion'), seizure, [
    [
      'bupropion-stimulant',
      classes('stimulant'),
      'Both can lower the seizure threshold and raise blood pressure.',
      'Check blood pressure; ask about seizures, head injury and alcohol.',
      { severity: 'moderate' },
    ],
    [
      'bupropion-antipsychotic',
      classes('antipsychotic'),
      'Both lower the seizure threshold.',
      'Raise doses slowly and by small steps; ask about seizures.',
      { severity: 'moderate' },
    ],
    [
      'bupropion-tricyclic',
      classes('tricyclic'),
      'Both lower the seizure threshold, and bupropion raises the tricyclic level.',
      'Ask for a lower dose of the tricyclic and a level.',
    ],
    [
      'bupropion-corticosteroid-theophylline',
      anyOf(classes('corticosteroid-systemic', 'methylxanthine')),
      'Both can lower the seizure threshold.',
      'Ask about earlier seizures; keep the bupropion dose low during the course.',
      { severity: 'moderate' },
    ],
    [
      'bupropion-levodopa-amantadine',
      drugs('levodopa', 'amantadine'),
      'Confusion, unrest and tremor from too much dopamine are possible.',
      'Ask for small steps of the bupropion dose; ask about confusion.',
      { severity: 'moderate', mechanism: 'dopamine' },
    ],
  ]),
  ...withEach(classes('fluoroquinolone'), { ...seizure, source: 'fda-label-ciprofloxacin' }, [
    [
      'fluoroquinolone-nsaid',
      classes('nsaid'),
      'Stimulation of the brain and seizures are more likely.',
      'With epilepsy or poor kidney function ask for acetaminophen or another antibiotic.',
      { severity: 'minor' },
    ],
    [
      'fluoroquinolone-corticosteroid',
      classes('corticosteroid-systemic'),
      'Tendons rupture more often, most in those over 60.',
      'Ask for another antibiotic where possible. Teach to stop at the first tendon pain.',
      { mechanism: 'tendon' },
    ],
  ]),
  ...withEach(
    classes('sulfonylurea'),
    { ...seizure, mechanism: 'glucose', source: 'fda-label-levofloxacin' },
    [
      [
        'sulfonylurea-fluoroquinolone',
        classes('fluoroquinolone'),
        'Severe hypoglycemia has followed, most in older adults.',
        'Ask for another antibiotic. If there is none, glucose checks several times a day during the course.',
        { interrupts: true },
      ],
    ],
  ),
]
