// Interactions of lithium and methotrexate, which the kidney clears, and of drugs that lower blood cells.

import { anyOf, classes, drugs } from '../drug-group.ts'
import type { InteractionRow } from '../interactions.ts'
import { harm, lithium, methotrexate, tooHigh, tooLow } from './groups.ts'
import { withEach } from './with-each.ts'

const shared = {
  severity: 'major',
  interrupts: false,
  mechanism: 'elimination',
  category: tooHigh,
  source: 'fda-label-lithium',
} as const
const moderate = { severity: 'moderate' } as const

/** Lithium, methotrexate, blood cells. */
export const lithiumAndMethotrexateInteractions: readonly InteractionRow[] = [
  ...withEach(lithium, shared, [
    [
      'lithium-loop-diuretic',
      classes('loop-diuretic'),
      'Loss of salt keeps lithium in the body; levels can rise.',
      'Have lithium measured within a week of a start or change.',
      moderate,
    ],
    [
      'lithium-metronidazole',
      drugs('metronidazole'),
      'Lithium levels have risen during and after metronidazole.',
      'Have lithium and creatinine measured within a week.',
      moderate,
    ],
    [
      'lithium-sglt2-inhibitor',
      classes('sglt2-inhibitor'),
      'The kidney puts out more lithium; levels can fall.',
      'Have lithium measured after a start or change.',
      { ...moderate, category: tooLow },
    ],
    [
      'lithium-theophylline',
      anyOf(classes('methylxanthine'), drugs('caffeine', 'acetazolamide', 'sodium bicarbonate')),
      'The kidney puts out more lithium; levels can fall, and rise when it stops.',
      'Keep caffeine the same each day; have lithium measured after a start or stop.',
      { ...moderate, category: tooLow },
    ],
    [
      'lithium-antipsychotic',
      classes('antipsychotic'),
      'Tremor, stiffness and, rarely, brain injury have followed at usual levels; the combination is common.',
      'Ask about new tremor, gait and confusion.',
      { severity: 'minor', mechanism: 'dopamine', category: harm },
    ],
    [
      'lithium-calcium-blocker',
      classes('non-dihydropyridine'),
      'Unsteadiness and confusion have followed at usual levels.',
      'Ask about tremor and gait after a start.',
      { ...moderate, mechanism: 'opposition', category: harm },
    ],
    [
      'lithium-methyldopa',
      drugs('methyldopa'),
      'Lithium toxicity has followed at usual levels.',
      'Ask for another blood pressure drug.',
      moderate,
    ],
  ]),
  ...withEach(methotrexate, { ...shared, source: 'fda-label-methotrexate' }, [
    [
      'methotrexate-ppi',
      classes('ppi'),
      'A proton pump inhibitor can slow the excretion of methotrexate; this matters with high doses.',
      'With high doses ask to pause it; with weekly low doses no change beyond the usual tests.',
      { severity: 'minor' },
    ],
    [
      'methotrexate-penicillin',
      classes('penicillin'),
      'Penicillins can slow the excretion of methotrexate.',
      'Ask for a blood count and creatinine within a week, above all with impaired kidneys.',
      moderate,
    ],
    [
      'methotrexate-ciprofloxacin',
      drugs('ciprofloxacin'),
      'Ciprofloxacin can slow the excretion of methotrexate.',
      'Ask for another antibiotic, or a blood count within a week.',
      moderate,
    ],
    [
      'methotrexate-probenecid',
      drugs('probenecid'),
      'Probenecid blocks the excretion of methotrexate; levels rise two to four times.',
      'The combination is to be avoided. Call the prescriber today.',
      { interrupts: true },
    ],
    [
      'methotrexate-leflunomide',
      drugs('leflunomide', 'teriflunomide'),
      'Both injure liver and bone marrow; in arthritis the combination can be intended.',
      'Check that liver tests and blood count were done in the last month.',
      { mechanism: 'bone-marrow', category: harm },
    ],
    [
      'methotrexate-acitretin',
      drugs('acitretin'),
      'Hepatitis has followed.',
      'Contraindicated by the label of acitretin. Call the prescriber today.',
      {
        severity: 'critical',
        interrupts: true,
        mechanism: 'liver',
        category: harm,
        source: 'fda-label-acitretin',
      },
    ],
    [
      'methotrexate-salicylate',
      classes('salicylate'),
      'Salicylates in analgesic doses slow the excretion of methotrexate.',
      'With aspirin 81 mg no change; for pain recommend acetaminophen.',
      { severity: 'minor' },
    ],
    [
      'methotrexate-pyrimethamine',
      drugs('pyrimethamine', 'sulfadiazine'),
      'Both block folate; bone marrow failure is possible.',
      'Ask for another choice; else blood counts each week.',
      { interrupts: true, mechanism: 'bone-marrow', category: harm },
    ],
    [
      'methotrexate-theophylline',
      drugs('theophylline'),
      'Methotrexate can slow the clearance of theophylline.',
      'Ask for a theophylline level.',
      moderate,
    ],
  ]),
  ...withEach(
    classes('thiopurine'),
    { ...shared, mechanism: 'bone-marrow', category: harm, source: 'fda-label-azathioprine' },
    [
      [
        'thiopurine-aminosalicylate',
        drugs('mesalamine', 'sulfasalazine', 'balsalazide'),
        'It can slow the breakdown of the thiopurine; the combination is common.',
        'Check that blood counts are done each month.',
        moderate,
      ],
      [
        'thiopurine-co-trimoxazole',
        drugs('sulfamethoxazole', 'trimethoprim'),
        'White cells can fall further.',
        'Ask for a blood count within two weeks.',
        moderate,
      ],
      [
        'thiopurine-ribavirin',
        drugs('ribavirin'),
        'Ribavirin blocks a step of the breakdown; all blood cells have failed.',
        'Ask for another choice; else blood counts each week.',
        { interrupts: true },
      ],
      [
        'thiopurine-ace-inhibitor',
        classes('ace-inhibitor'),
        'Anemia and low white cells have been reported.',
        'Check that blood counts are done.',
        { severity: 'minor' },
      ],
      [
        'thiopurine-warfarin',
        drugs('warfarin'),
        'Azathioprine can weaken warfarin.',
        'Have the INR taken after a start or stop.',
        { ...moderate, mechanism: 'opposition', category: tooLow },
      ],
    ],
  ),
  ...withEach(
    drugs('theophylline', 'aminophylline'),
    { ...shared, source: 'fda-label-febuxostat' },
    [
      [
        'theophylline-febuxostat',
        drugs('febuxostat'),
        'A breakdown product of theophylline builds up; the effect of this is not known.',
        'Ask about vomiting and palpitations.',
        { severity: 'minor' },
      ],
    ],
  ),
  ...withEach(
    drugs('clozapine'),
    { ...shared, mechanism: 'bone-marrow', category: harm, source: 'fda-label-clozapine' },
    [
      [
        'clozapine-blood-cells',
        anyOf(
          classes('thiopurine'),
          drugs(
            'methotrexate',
            'deferiprone',
            'methimazole',
            'propylthiouracil',
            'sulfamethoxazole',
          ),
        ),
        'Both can stop the making of white cells.',
        'Call the psychiatrist; ask for another choice or more frequent counts.',
      ],
    ],
  ),
  ...withEach(drugs('probenecid'), { ...shared, source: 'fda-label-probenecid' }, [
    [
      'probenecid-nsaid',
      drugs('ketorolac', 'naproxen', 'indomethacin', 'ketoprofen'),
      'Probenecid keeps the NSAID in the body; ketorolac is contraindicated.',
      'Ask for acetaminophen or a lower dose.',
      moderate,
    ],
    [
      'probenecid-aspirin',
      classes('salicylate'),
      'Salicylates oppose probenecid.',
      'For pain recommend acetaminophen.',
      { ...moderate, mechanism: 'opposition', category: tooLow },
    ],
  ]),
]
