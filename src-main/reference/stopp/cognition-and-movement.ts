// STOPP, section D, second part: antipsychotics, and drugs for dementia and movement.

import {
  all,
  any,
  dailyDoseAbove,
  everHad,
  has,
  measuredBelow,
  not,
  takenLongerThan,
  taking,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs, except } from '../drug-group.ts'
import { ineffective, unnecessary } from '../drug-row.ts'
import { antipsychotics, CURRENT_DAYS, demented, stopp } from './stopp-row.ts'

const parkinsonism = has('parkinsonism', 'G20', 'G21', 'G31.83')
const dopaminergics = anyOf(
  classes('dopamine-agonist'),
  drugs('levodopa', 'apomorphine', 'rotigotine'),
)
const forDementia = drugs('donepezil', 'galantamine', 'rivastigmine')
const anticholinergics = except(
  anyOf(
    classes('anticholinergic-strong', 'tricyclic', 'antihistamine-first-generation'),
    classes('bladder-antimuscarinic', 'antiparkinson-anticholinergic', 'gi-antispasmodic'),
    drugs('chlorpromazine', 'clozapine', 'thioridazine', 'tizanidine'),
  ),
  drugs('doxepin'),
)
const confused = any(demented, has('delirium', 'F05'))
const confusionTexts = {
  severity: 'major',
  effect:
    'A strong anticholinergic effect can worsen memory and confusion in dementia or delirium.',
  recommendation: 'Ask the prescriber about a drug without this effect, and taper where needed.',
} as const
/** No evidence in dementia; a recorded other reason makes them quiet. */
const nootropics = drugs(
  ...['ginkgo', 'theanine', 'asian ginseng', 'american ginseng', 'Korean ginseng root', 'creatine'],
  ...['fish oil (containing omega-3 acids)', 'omega-3 acid ethyl esters (USP)'],
)
const nootropicTexts = {
  category: ineffective,
  severity: 'minor',
  effect: 'It has not been shown to help in dementia.',
  recommendation: 'Ask who advised it and what for; recommend stopping it if it was for memory.',
} as const

/** STOPP D4, D12 to D15 and D17 to D23. */
export const stoppCognitionAndMovementRows = [
  stopp({
    id: 'stopp-d4-anticholinergic-antipsychotic-retention',
    drugs: drugs('chlorpromazine', 'clozapine', 'fluphenazine', 'olanzapine', 'thioridazine'),
    when: everHad(...disease.prostateSymptoms),
    severity: 'major',
    effect: 'Its anticholinergic effect can bring urinary retention on top of the prostate.',
    recommendation: 'Ask about the stream, and the prescriber about another antipsychotic.',
  }),
  stopp({
    id: 'stopp-d12-antipsychotic-parkinsonism',
    drugs: except(antipsychotics, drugs('clozapine', 'quetiapine', 'pimavanserin')),
    when: parkinsonism,
    severity: 'major',
    effect:
      'It blocks dopamine and can stiffen a patient with parkinsonism or Lewy body dementia severely.',
    recommendation:
      'Call the prescriber about quetiapine, clozapine or pimavanserin, or about doing without.',
  }),
  stopp({
    id: 'stopp-d13-anticholinergic-for-side-effects',
    drugs: classes('antiparkinson-anticholinergic'),
    when: all(taking(antipsychotics), not(has('Parkinson disease', 'G20'))),
    severity: 'major',
    effect:
      'Given for side effects of an antipsychotic it adds confusion, retention and constipation.',
    recommendation:
      'Ask the prescriber to lower or change the antipsychotic in place of treating its effect.',
  }),
  stopp({
    id: 'stopp-d14-anticholinergic-dementia-delirium',
    drugs: anticholinergics,
    when: confused,
    ...confusionTexts,
  }),
  stopp({
    id: 'stopp-d14-doxepin-dementia-delirium',
    drugs: drugs('doxepin'),
    // At 6 mg and below it is a sleeping drug with hardly any anticholinergic effect.
    when: all(confused, dailyDoseAbove(6)),
    ...confusionTexts,
  }),
  stopp({
    id: 'stopp-d15-antipsychotic-dementia-long',
    drugs: antipsychotics,
    // Twelve weeks.
    when: all(demented, not(has(...disease.psychosis)), takenLongerThan(84)),
    severity: 'major',
    effect:
      'In dementia for more than twelve weeks an antipsychotic brings stroke, infarction and earlier death.',
    recommendation:
      'Ask for the target symptom and how severe it is; recommend a trial of slow reduction.',
  }),
  stopp({
    id: 'stopp-d17-cholinesterase-inhibitor-bradycardia',
    drugs: forDementia,
    when: all(
      not(has(...disease.pacemaker)),
      any(
        has(...disease.bradycardia),
        has(...disease.heartBlock),
        has('syncope', 'R55'),
        measuredBelow('heartRate', 60, CURRENT_DAYS),
      ),
    ),
    severity: 'major',
    effect: 'It slows the heart, and with a slow pulse, a block or syncope conduction can fail.',
    recommendation: 'Take the pulse again; ask about fainting and call the prescriber for an ECG.',
  }),
  stopp({
    id: 'stopp-d18-cholinesterase-inhibitor-slowing-drug',
    drugs: forDementia,
    when: all(
      taking(anyOf(classes('beta-blocker', 'non-dihydropyridine'), drugs('digoxin'))),
      not(has(...disease.pacemaker)),
    ),
    effect: 'Both slow the heart; together they can bring bradycardia, fainting and injury.',
    recommendation:
      'Take the pulse; below 60 or after fainting ask the prescriber which one can go.',
  }),
  stopp({
    id: 'stopp-d19-memantine-seizures',
    drugs: drugs('memantine'),
    when: everHad(...disease.seizures),
    effect: 'Memantine can lower the threshold for seizures.',
    recommendation: 'Ask about the last seizure and whether memantine still helps.',
  }),
  stopp({
    id: 'stopp-d20-nootropic-dementia',
    drugs: nootropics,
    when: all(demented, not(has('high lipids or coronary disease', 'E78', 'I25'))),
    ...nootropicTexts,
  }),
  stopp({
    id: 'stopp-d20-modafinil-dementia',
    drugs: drugs('modafinil'),
    when: all(
      demented,
      not(has('narcolepsy, sleep apnea or shift work', 'G47.2', 'G47.3', 'G47.4')),
    ),
    ...nootropicTexts,
  }),
  stopp({
    id: 'stopp-d21-phenothiazine-first',
    drugs: drugs(
      ...['chlorpromazine', 'fluphenazine', 'perphenazine', 'thioridazine', 'trifluoperazine'],
    ),
    when: any(demented, has(...disease.psychosis)),
    effect: 'Phenothiazines sedate and are anticholinergic; safer antipsychotics work as well.',
    recommendation: 'Ask whether another antipsychotic was tried, and if not, why.',
  }),
  stopp({
    id: 'stopp-d22-dopaminergic-essential-tremor',
    drugs: dopaminergics,
    when: all(
      has('essential tremor', 'G25.0'),
      not(parkinsonism),
      not(has(...disease.restlessLegs)),
    ),
    category: ineffective,
    effect: 'It does not help against essential tremor.',
    recommendation:
      'Ask what it is for; propranolol or primidone are the usual drugs if the tremor disturbs.',
  }),
  stopp({
    id: 'stopp-d23-dopaminergic-for-side-effects',
    drugs: dopaminergics,
    when: all(
      not(has('Parkinson disease or Lewy body dementia', 'G20', 'G31.83')),
      not(has(...disease.restlessLegs)),
      any(
        has('parkinsonism from a drug', 'G21.1'),
        taking(anyOf(except(antipsychotics, drugs('pimavanserin')), drugs('metoclopramide'))),
      ),
    ),
    category: unnecessary,
    effect:
      'It may treat a stiffness that another drug brings, while it can worsen psychosis and pressure.',
    recommendation: 'Ask what it is for, and whether the drug that blocks dopamine can go instead.',
  }),
]
