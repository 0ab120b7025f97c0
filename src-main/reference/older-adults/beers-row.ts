// The usual form of a row for older adults, and the drug groups and conditions that several tables share.

import { everHad, has } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { type DrugRow, harm, type PatientRow } from '../drug-row.ts'

type Given<Row> = Omit<Row, 'category' | 'interrupts' | 'severity' | 'source'> &
  Partial<Pick<DrugRow, 'category' | 'interrupts' | 'severity'>>

const usual = {
  category: harm,
  severity: 'moderate',
  interrupts: false,
  source: 'ags-beers-2023',
} as const

/** A row about one medication: harm, moderate, and no stop of the review unless said otherwise. */
export function beers(row: Given<DrugRow>): DrugRow {
  return { ...usual, ...row }
}

/** A row about the list as a whole, with the same usual values. */
export function beersOfList(row: Given<PatientRow>): PatientRow {
  return { ...usual, ...row }
}

export const stopping = { severity: 'major', interrupts: true } as const

/** First and second generation. */
export const antipsychotics = anyOf(
  classes('antipsychotic'),
  drugs('asenapine', 'fluphenazine', 'iloperidone', 'loxapine', 'lumateperone', 'molindone'),
  drugs('thioridazine', 'thiothixene', 'trifluoperazine'),
)

export const antiepileptics = anyOf(
  classes('gabapentinoid'),
  drugs('brivaracetam', 'carbamazepine', 'cenobamate', 'eslicarbazepine', 'ethosuximide'),
  drugs('felbamate', 'lacosamide', 'lamotrigine', 'levetiracetam', 'oxcarbazepine', 'perampanel'),
  drugs('phenobarbital', 'phenytoin', 'primidone', 'rufinamide', 'tiagabine', 'topiramate'),
  drugs('valproate', 'zonisamide'),
)

/** The class with the members that other families count by their main effect; doxepin counts above 6 mg only. */
export const anticholinergics = anyOf(
  classes('anticholinergic-strong'),
  drugs('atropine', 'chlorpromazine', 'clozapine', 'cyclobenzaprine', 'flavoxate', 'homatropine'),
  drugs('olanzapine', 'orphenadrine', 'perphenazine', 'prochlorperazine'),
)

export const antidepressants = classes('tricyclic', 'ssri', 'snri')
export const opioids = anyOf(classes('opioid'), drugs('butorphanol', 'levorphanol', 'pentazocine'))
export const benzodiazepines = anyOf(classes('benzodiazepine'), drugs('midazolam'))
/** Angiotensin is made or acts less; sacubitril comes with valsartan. */
export const angiotensinBlockers = anyOf(
  classes('ace-inhibitor', 'arb'),
  drugs('aliskiren', 'sacubitril'),
)
export const lithium = drugs('lithium carbonate', 'lithium citrate')

export const cognitivelyImpaired = has(
  'dementia or cognitive impairment',
  ...disease.dementia.slice(1),
  'G31.84',
)
export const delirious = has('delirium', 'F05')
export const fallen = everHad(
  'falls or fractures',
  'R29.6',
  'Z91.81',
  'M80',
  'Z87.31',
  'Z87.81',
  'S22',
  'S32',
  'S42',
  'S52',
  'S72',
)
