// Table of drugs that raise the risk of a fall, and how each is tapered. Two rows a class: with a fall, a fracture or
// low pressure on standing on record, and without. The list of classes is STOPPFall's.

import { everHad, not } from './circumstance.ts'
import { anyOf, classes, type DrugGroup, drugs, except } from './drug-group.ts'
import { type DrugRow, harm } from './drug-row.ts'

/** The rows speak from this age on. */
export const FALLS_FROM_YEARS = 65

/** A fall, its usual fractures, or the pressure that falls on standing. External causes W00 to W19 are falls. */
const fallRisk = everHad(
  'a fall, a fracture of fragility or low pressure on standing',
  'R29.6',
  'Z91.81',
  'W0',
  'W1',
  'M80',
  'Z87.310',
  'S22.0',
  'S32.0',
  'S42.2',
  'S52.5',
  'S72',
  'I95.1',
)

interface FallClass {
  /** End of the row's id. */
  readonly id: string
  readonly drugs: DrugGroup
  /** Why it brings falls, as a full sentence. */
  readonly why: string
  /** How it is lowered, stopped or replaced. */
  readonly advice: string
}

const bladder = classes('bladder-antimuscarinic')
const antihistamines = classes('antihistamine-first-generation')
const tricyclics = anyOf(classes('tricyclic'), drugs('protriptyline', 'trimipramine'))
const antidepressants = anyOf(
  tricyclics,
  classes('ssri', 'snri', 'serotonin-reuptake-inhibitor'),
  drugs('mirtazapine', 'trazodone', 'nefazodone', 'bupropion', 'phenelzine', 'tranylcypromine'),
)

const fallClasses: readonly FallClass[] = [
  {
    id: 'benzodiazepine',
    drugs: anyOf(classes('benzodiazepine', 'z-drug'), drugs('flurazepam', 'quazepam')),
    why: 'Benzodiazepines and Z-drugs sedate and loosen balance, at night above all.',
    advice:
      'Ask why and how long it is taken; recommend a taper of about a quarter every 2 weeks, slower at the end, with therapy for insomnia. Not when it treats seizures.',
  },
  {
    id: 'antipsychotic',
    drugs: anyOf(
      classes('antipsychotic'),
      drugs('fluphenazine', 'loxapine', 'perphenazine', 'thiothixene', 'trifluoperazine'),
      drugs('asenapine', 'iloperidone', 'lumateperone'),
    ),
    why: 'Antipsychotics sedate, stiffen the gait and lower pressure on standing.',
    advice:
      'Ask what it treats; for behavior in dementia or for sleep recommend a taper over weeks and a look at the behavior. In psychosis only with the psychiatrist.',
  },
  {
    id: 'opioid',
    drugs: anyOf(classes('opioid'), drugs('butorphanol', 'levorphanol', 'pentazocine')),
    why: 'Opioids sedate and slow reactions, most in the first weeks and after each higher dose.',
    advice:
      'Ask about pain, function and drowsiness; after long use recommend about a tenth less each month, and other treatment of the pain.',
  },
  {
    id: 'antidepressant',
    drugs: antidepressants,
    why: 'Antidepressants bring low sodium, low pressure on standing and unsteady gait; tricyclics most.',
    advice:
      'Ask about mood and the first episode; measure pressure standing and sodium. When it is no longer needed, recommend a taper over at least 4 weeks.',
  },
  {
    id: 'antiepileptic',
    drugs: anyOf(
      classes('gabapentinoid'),
      drugs('carbamazepine', 'oxcarbazepine', 'lamotrigine', 'levetiracetam', 'lacosamide'),
      drugs('phenytoin', 'phenobarbital', 'primidone', 'topiramate', 'valproate', 'zonisamide'),
      drugs('perampanel', 'cenobamate', 'brivaracetam', 'eslicarbazepine'),
    ),
    why: 'Antiepileptics bring dizziness and unsteady gait, and some thin the bone.',
    advice:
      'Ask what it treats, and about dizziness; look at the dose for the kidney and at a level. For pain or mood recommend a slow taper when it does little; in epilepsy only with the neurologist.',
  },
  {
    id: 'diuretic',
    drugs: classes('loop-diuretic', 'thiazide-diuretic', 'potassium-sparing-diuretic'),
    why: 'Diuretics lower pressure on standing and sodium, and send to the toilet in haste.',
    advice:
      'Measure pressure standing, sodium, potassium and creatinine; give the dose in the morning. Ask the prescriber for less, or for another drug when it only treats pressure.',
  },
  {
    id: 'alpha-blocker',
    drugs: classes('alpha-1-blocker'),
    why: 'This alpha blocker lowers pressure on standing, most after the first dose and each higher one.',
    advice:
      'Measure pressure standing; for pressure recommend another class, for the prostate a uroselective alpha blocker. Lower the dose in steps.',
  },
  {
    id: 'prostate-alpha-blocker',
    drugs: classes('alpha-1-blocker-uroselective'),
    why: 'Alpha blockers for the prostate can lower pressure on standing too.',
    advice:
      'Measure pressure standing; take it after the same meal or at bedtime. With dizziness ask about a trial without it, or a 5-alpha reductase inhibitor.',
  },
  {
    id: 'central-antihypertensive',
    drugs: classes('central-alpha-agonist'),
    why: 'Central antihypertensives sedate and lower pressure on standing.',
    advice:
      'Recommend another class; clonidine and guanfacine are lowered over days to weeks, because pressure rebounds.',
  },
  {
    id: 'vasodilator',
    drugs: anyOf(classes('nitrate'), drugs('hydralazine', 'minoxidil')),
    why: 'Drugs that widen vessels lower pressure on standing.',
    advice:
      'Measure pressure standing and ask about angina; when there was none for long, ask the prescriber about a taper. Take nitroglycerin sitting.',
  },
  {
    id: 'bladder-antimuscarinic',
    drugs: bladder,
    why: 'Antimuscarinics for the bladder blur sight and thinking; urgency itself also brings falls.',
    advice:
      'Ask whether it helps; when not after 4 to 8 weeks, recommend stopping. Bladder training, mirabegron or vibegron are the alternatives.',
  },
  {
    id: 'sedating-antihistamine',
    drugs: antihistamines,
    why: 'Antihistamines of the first generation sedate and confuse, in products for sleep and colds too.',
    advice:
      'Recommend stopping: loratadine, fexofenadine or a nasal corticosteroid for allergy, sleep habits for sleep.',
  },
  {
    id: 'anticholinergic',
    drugs: except(
      anyOf(classes('anticholinergic-strong', 'gi-antispasmodic', 'muscle-relaxant')),
      anyOf(bladder, antihistamines, antidepressants),
    ),
    why: 'Anticholinergics and muscle relaxants confuse, sedate and blur sight.',
    advice:
      'Ask what it treats and whether it helps; recommend a taper over weeks, and another drug or none.',
  },
]

function twoRows({ id, drugs: group, why, advice }: FallClass): readonly DrugRow[] {
  const row = {
    drugs: group,
    interrupts: false,
    category: harm,
    recommendation: advice,
    source: 'stoppfall-2021',
  } as const
  return [
    {
      ...row,
      id: `falls-${id}-after-fall`,
      when: fallRisk,
      severity: 'major',
      effect: `${why} A fall, a fracture or low pressure on standing is on record.`,
    },
    { ...row, id: `falls-${id}`, when: not(fallRisk), severity: 'minor', effect: why },
  ]
}

/** Every row. */
export const fallRows: readonly DrugRow[] = fallClasses.flatMap(twoRows)
