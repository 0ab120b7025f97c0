// What adds up in an older adult: drugs that act on the brain, anticholinergic burden and sedative load. The limits and
// which drugs count; the scores of the anticholinergic scale stand in anticholinergic-burden.ts.

import { burdenScales } from './anticholinergic-burden.ts'
import type { ConcernRow } from './concern-row.ts'
import { anyOf, classes, type DrugGroup, drugs, except } from './drug-group.ts'

/** Loads are counted from this age on. */
export const LOAD_FROM_YEARS = 65

export interface LoadRow extends ConcernRow {
  /** Named in what cannot be told and in the evidence. */
  readonly topic: string
  /** The sum from which the row fires. */
  readonly atLeast: number
  /** The most that one unknown ingredient can add. */
  readonly mostOfOne: number
}

export const threeActive: LoadRow = {
  id: 'load-three-cns-active',
  topic: 'drugs that act on the brain',
  atLeast: 3,
  mostOfOne: 1,
  severity: 'major',
  interrupts: false,
  effect: 'Three or more drugs that act on the brain together bring falls and fractures.',
  recommendation:
    'Ask about falls, sleep, pain and mood; agree with the prescriber on one to taper first, best the one with the least benefit.',
  source: 'ags-beers-2023',
}

export const anticholinergicLoad: LoadRow = {
  id: 'load-anticholinergic',
  topic: 'anticholinergic burden',
  atLeast: burdenScales.acb.relevantFrom,
  mostOfOne: 3,
  severity: 'moderate',
  interrupts: false,
  effect:
    'The anticholinergic burden is 3 or more: confusion, worse memory, constipation, urinary retention and falls.',
  recommendation:
    'Ask about memory, dry mouth, stools and urine; recommend replacing the drug with the highest score, and tapering it when it was long taken.',
  source: burdenScales.acb.source,
}

export const sedativeLoad: LoadRow = {
  id: 'load-sedative',
  topic: 'sedative load',
  atLeast: 3,
  mostOfOne: 2,
  severity: 'moderate',
  interrupts: false,
  effect:
    'The sedative load is 3 or more (2 for a drug meant to sedate, 1 for one that sedates beside its purpose): drowsiness, falls and slower thinking.',
  recommendation:
    'Ask about drowsiness by day, alcohol and driving; ask the prescriber to taper a hypnotic or to lower what sedates most.',
  source: 'linjakumpu-2003',
}

/** Every load. */
export const loadRows: readonly LoadRow[] = [threeActive, anticholinergicLoad, sedativeLoad]

const antiepileptics = anyOf(
  classes('gabapentinoid'),
  drugs('carbamazepine', 'oxcarbazepine', 'eslicarbazepine', 'lamotrigine', 'levetiracetam'),
  drugs('brivaracetam', 'lacosamide', 'phenytoin', 'phenobarbital', 'primidone', 'topiramate'),
  drugs('valproate', 'zonisamide', 'cenobamate', 'perampanel', 'tiagabine', 'felbamate'),
  drugs('ethosuximide', 'methsuximide', 'rufinamide', 'vigabatrin'),
)
const firstGeneration = drugs(
  'haloperidol',
  'chlorpromazine',
  'fluphenazine',
  'loxapine',
  'molindone',
  'perphenazine',
  'pimozide',
  'thioridazine',
  'thiothixene',
  'trifluoperazine',
)
const antipsychotics = anyOf(
  classes('antipsychotic'),
  firstGeneration,
  drugs('asenapine', 'iloperidone', 'lumateperone'),
)
const tricyclics = anyOf(classes('tricyclic'), drugs('protriptyline', 'trimipramine'))
const benzodiazepines = anyOf(classes('benzodiazepine'), drugs('flurazepam', 'quazepam'))
const opioids = anyOf(
  classes('opioid'),
  drugs('butorphanol', 'levorphanol', 'nalbuphine', 'pentazocine'),
)

/** The groups that the Beers criterion counts. */
export const cnsActive: DrugGroup = anyOf(
  tricyclics,
  classes('ssri', 'snri', 'z-drug', 'muscle-relaxant'),
  antiepileptics,
  antipsychotics,
  benzodiazepines,
  opioids,
)

/** Taken in order to sedate: 2. Which drugs belong where is Pestle's own choice after the model. */
const meantToSedate = anyOf(
  benzodiazepines,
  classes('z-drug'),
  firstGeneration,
  drugs('butalbital', 'butabarbital', 'phenobarbital', 'meprobamate', 'ramelteon'),
  drugs('suvorexant', 'lemborexant', 'daridorexant'),
)
/** Sedation is a prominent side effect: 1. */
const sedatesBesides = except(
  anyOf(
    antipsychotics,
    antiepileptics,
    opioids,
    tricyclics,
    classes('antihistamine-first-generation', 'dopamine-agonist', 'muscle-relaxant'),
    drugs('baclofen', 'clonidine', 'mirtazapine', 'prochlorperazine', 'scopolamine'),
    drugs('tizanidine', 'trazodone'),
  ),
  anyOf(meantToSedate, drugs('pimavanserin', 'cabergoline')),
)

/** 2, 1, or 0 for a drug that does not count. */
export function sedativeScore(rxcui: string): number {
  if (meantToSedate.rxcuis.has(rxcui)) return 2
  return sedatesBesides.rxcuis.has(rxcui) ? 1 : 0
}
