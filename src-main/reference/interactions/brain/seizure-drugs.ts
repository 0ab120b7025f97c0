// Interactions of drugs for epilepsy, contraceptives with inducers, and lamotrigine.

import { anyOf, classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'
import { tooHigh, tooLow } from '../groups.ts'
import { withEach } from '../with-each.ts'

const shared = {
  severity: 'moderate',
  interrupts: false,
  mechanism: 'metabolism',
  category: tooHigh,
  source: 'fda-label-carbamazepine',
} as const
const major = { severity: 'major', interrupts: true } as const
const hormone = anyOf(
  classes('estrogen-contraceptive', 'progestin'),
  drugs('etonogestrel', 'norgestrel', 'ulipristal'),
)

/** Drugs for epilepsy, and contraceptives. */
export const seizureDrugInteractions: readonly InteractionRow[] = [
  ...withEach(
    hormone,
    { ...shared, ...major, category: tooLow, source: 'fda-label-ethinyl-estradiol' },
    [
      [
        'contraceptive-strong-inducer',
        classes('cyp3a4-inducer-strong'),
        'Hormones are broken down faster; contraception can fail.',
        'Ask what the hormone is for. For contraception recommend an intrauterine device or injected medroxyprogesterone, and a barrier until 28 days after the inducer.',
      ],
      [
        'contraceptive-moderate-inducer',
        drugs(
          'phenobarbital',
          'primidone',
          'rifabutin',
          'rifapentine',
          'efavirenz',
          'bosentan',
          'cenobamate',
        ),
        'Hormones are broken down faster; contraception can fail.',
        'Ask what the hormone is for. For contraception recommend a method without hormones or an intrauterine device.',
      ],
      [
        'contraceptive-weak-inducer',
        drugs(
          'oxcarbazepine',
          'topiramate',
          'felbamate',
          'rufinamide',
          'modafinil',
          'armodafinil',
          'clobazam',
          'eslicarbazepine',
        ),
        'Hormones can be broken down faster; with topiramate above 200 mg a day.',
        'For contraception recommend a second method or an intrauterine device.',
        { severity: 'moderate', interrupts: false },
      ],
    ],
  ),
  ...withEach(drugs('lamotrigine'), { ...shared, source: 'fda-label-lamotrigine' }, [
    [
      'lamotrigine-valproate',
      drugs('valproate'),
      'Valproate doubles lamotrigine; a fast start has caused severe rash.',
      'Check that the start was 25 mg every other day and the dose is half the usual. Teach rash as an emergency.',
      major,
    ],
    [
      'lamotrigine-estrogen',
      classes('estrogen-contraceptive'),
      'Estrogen halves lamotrigine; in the pill-free week it rises again.',
      'Ask about seizures or mood at each start and stop of the pill; the dose may have to change up to twofold.',
      { severity: 'major', category: tooLow },
    ],
    [
      'lamotrigine-inducer',
      drugs('carbamazepine', 'phenytoin', 'phenobarbital', 'primidone', 'rifampin'),
      'The inducer about halves lamotrigine.',
      'Check that the dose follows the schedule for inducers; plan for their stop.',
      { category: tooLow },
    ],
    [
      'lamotrigine-atazanavir-lopinavir',
      drugs('lopinavir', 'atazanavir'),
      'Boosted with ritonavir it lowers lamotrigine by a third to a half.',
      'Ask about seizures or mood; the dose may have to rise.',
      { category: tooLow },
    ],
  ]),
  ...withEach(drugs('valproate'), { ...shared, source: 'fda-label-valproate' }, [
    [
      'valproate-carbapenem',
      drugs('meropenem', 'ertapenem', 'imipenem'),
      'A carbapenem takes valproate down to almost nothing within a day; seizures follow.',
      'Ask for another antibiotic; if there is none, for another drug against seizures during the course.',
      { ...major, severity: 'critical', category: tooLow },
    ],
    [
      'valproate-phenobarbital',
      drugs('phenobarbital', 'primidone'),
      'Phenobarbital rises: deep sedation. Valproate falls.',
      'Ask for levels of both and less phenobarbital.',
      { severity: 'major' },
    ],
    [
      'valproate-phenytoin',
      drugs('phenytoin', 'fosphenytoin'),
      'Valproate displaces phenytoin and slows its breakdown; phenytoin lowers valproate.',
      'Ask for a free phenytoin level.',
      { severity: 'major' },
    ],
    [
      'valproate-carbamazepine',
      drugs('carbamazepine'),
      'Valproate falls while the active epoxide of carbamazepine rises.',
      'Ask for a valproate level; watch for double vision and unsteady gait.',
    ],
    [
      'valproate-topiramate',
      drugs('topiramate', 'zonisamide'),
      'Ammonia can rise: vomiting, confusion, low body temperature.',
      'With vomiting or confusion ask for an ammonia level at once.',
      { mechanism: 'elimination' },
    ],
    [
      'valproate-aspirin',
      drugs('aspirin'),
      'High doses of aspirin displace valproate and slow its breakdown; bleeding adds up.',
      'With 81 mg only ask about bruising; avoid analgesic doses.',
      { severity: 'minor' },
    ],
    [
      'valproate-rufinamide-felbamate',
      drugs('rufinamide', 'felbamate'),
      'Valproate raises rufinamide; felbamate raises valproate.',
      'Rufinamide: start at 10 mg/kg a day or less in children, 400 mg in adults. Felbamate: ask for less valproate.',
    ],
    [
      'valproate-zidovudine',
      drugs('zidovudine'),
      'Valproate doubles zidovudine.',
      'Ask for a blood count.',
    ],
    [
      'valproate-estrogen',
      classes('estrogen-contraceptive'),
      'Estrogen can lower valproate.',
      'Ask about seizures at each start and stop of the pill.',
      { category: tooLow },
    ],
    [
      'valproate-rifampin',
      drugs('rifampin'),
      'Rifampin lowers valproate.',
      'Ask for a level during and after the course.',
      { category: tooLow },
    ],
    [
      'valproate-tricyclic',
      drugs('amitriptyline', 'nortriptyline'),
      'Valproate raises the tricyclic.',
      'Ask about drowsiness and dry mouth; ask for a level.',
      { severity: 'minor' },
    ],
  ]),
  ...withEach(drugs('carbamazepine'), shared, [
    [
      'carbamazepine-nefazodone',
      drugs('nefazodone'),
      'Carbamazepine takes nefazodone down to almost nothing, and nefazodone raises carbamazepine.',
      'Contraindicated. Call the prescriber today.',
      { ...major, severity: 'critical' },
    ],
    [
      'carbamazepine-phenytoin',
      drugs('phenytoin', 'phenobarbital', 'primidone'),
      'Each changes the other in either direction.',
      'Ask for levels of both 2 to 3 weeks after a change.',
    ],
    [
      'carbamazepine-isoniazid',
      drugs('isoniazid', 'cimetidine', 'danazol', 'loxapine'),
      'Carbamazepine or its epoxide rises: double vision, unsteady gait.',
      'Ask for a level within a week.',
      { severity: 'major' },
    ],
    [
      'carbamazepine-clozapine',
      drugs('clozapine'),
      'Both can stop the making of white cells, and clozapine falls.',
      'The combination is to be avoided. Call the psychiatrist.',
      { ...major, mechanism: 'bone-marrow' },
    ],
    [
      'carbamazepine-lithium',
      drugs('lithium carbonate', 'lithium citrate'),
      'Unsteadiness and confusion at usual levels of both.',
      'Ask about tremor, gait and confusion.',
      { mechanism: 'opposition' },
    ],
    [
      'carbamazepine-levetiracetam',
      drugs('levetiracetam', 'lacosamide'),
      'Dizziness and double vision can come at usual levels; lacosamide also slows conduction.',
      'Ask about dizziness; with lacosamide for an ECG in heart disease.',
      { severity: 'minor', mechanism: 'sedation' },
    ],
  ]),
  ...withEach(drugs('phenytoin'), { ...shared, source: 'fda-label-phenytoin' }, [
    [
      'phenytoin-isoniazid',
      drugs('isoniazid'),
      'Isoniazid slows the breakdown of phenytoin, most in slow acetylators.',
      'Ask for a level within a week.',
      { severity: 'major' },
    ],
    [
      'phenytoin-co-trimoxazole',
      drugs('sulfamethoxazole', 'trimethoprim'),
      'Phenytoin levels rise.',
      'Ask for another antibiotic or a level within a week.',
      { severity: 'major' },
    ],
    [
      'phenytoin-cimetidine',
      drugs('cimetidine', 'disulfiram', 'ticlopidine', 'fluoxetine', 'fluvoxamine', 'felbamate'),
      'Phenytoin levels rise.',
      'Ask for another drug than the partner or for a level within a week.',
      { severity: 'major' },
    ],
    [
      'phenytoin-capecitabine',
      drugs('capecitabine', 'fluorouracil'),
      'Phenytoin levels rise during the treatment.',
      'Ask for a level each week.',
      { severity: 'major' },
    ],
    [
      'phenytoin-folic-acid',
      drugs('folic acid'),
      'More than 1 mg of folic acid a day can lower phenytoin.',
      'Ask for a level after a start.',
      { severity: 'minor', category: tooLow },
    ],
    [
      'phenytoin-rifampin',
      drugs('rifampin'),
      'Rifampin halves phenytoin.',
      'Ask for a level during and after the course.',
      { severity: 'major', category: tooLow },
    ],
    [
      'phenytoin-antacid',
      drugs('calcium carbonate', 'aluminum hydroxide', 'magnesium hydroxide', 'sucralfate'),
      'The antacid can bind phenytoin.',
      'Keep 2 hours between them.',
      { severity: 'minor', mechanism: 'absorption', category: tooLow },
    ],
  ]),
  ...withEach(drugs('topiramate', 'zonisamide'), { ...shared, source: 'fda-label-topiramate' }, [
    [
      'topiramate-carbonic-anhydrase-inhibitor',
      drugs('acetazolamide', 'methazolamide'),
      'Kidney stones and acidosis are more likely.',
      'Ask for bicarbonate, and for another choice.',
      { mechanism: 'elimination' },
    ],
  ]),
]
