// Older adults: drugs that act on brain and mood.

import { always, any, has, not } from '../circumstance.ts'
import { classes, drugs, except } from '../drug-group.ts'
import type { OlderAdultRow } from '../older-adults.ts'

const harm = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const

const mentalIllness = has(
  'schizophrenia, bipolar disorder or major depression',
  'F20',
  'F25',
  'F30',
  'F31',
  'F32',
  'F33',
)
const parkinson = has('Parkinson disease', 'G20')

/** The antipsychotics that the criteria do not advise against in Parkinson disease. */
const forParkinson = drugs('clozapine', 'pimavanserin', 'quetiapine')

/** Drugs that act on brain and mood. */
export const brainRows: readonly OlderAdultRow[] = [
  {
    id: 'older-first-generation-antihistamine',
    drugs: classes('antihistamine-first-generation'),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'Strongly anticholinergic: confusion, falls, dry mouth, constipation and urinary retention are more likely with age, and tolerance to the sleep effect builds.',
    recommendation:
      'Stop it, or change to a second-generation antihistamine for allergy. Check sleep aids and cold products.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-benzodiazepine',
    drugs: classes('benzodiazepine'),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'Older adults clear these drugs slowly and react more: dependence, confusion, falls, fractures and crashes.',
    recommendation:
      'Ask why and since when. Plan a slow taper with the prescriber; never stop at once. Seizures, severe anxiety and alcohol withdrawal can justify it.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-z-drug',
    drugs: classes('z-drug'),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'The harm is like that of benzodiazepines, with little gain in sleep: confusion, falls, fractures.',
    recommendation: 'Plan a taper; offer sleep hygiene and cognitive therapy for insomnia.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-anticholinergic-antidepressant',
    drugs: drugs(
      'amitriptyline',
      'amoxapine',
      'clomipramine',
      'desipramine',
      'imipramine',
      'nortriptyline',
      'paroxetine',
    ),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Strongly anticholinergic and sedating; blood pressure may fall on standing.',
    recommendation: 'Ask for another drug for the same purpose and plan a taper.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-doxepin-above-6-mg',
    drugs: drugs('doxepin'),
    when: { kind: 'daily-dose-above', mg: 6 },
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Above 6 mg a day doxepin is strongly anticholinergic and sedating.',
    recommendation:
      'Confirm the daily dose. Ask for 3 to 6 mg for sleep, or another drug for the same purpose.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-antipsychotic',
    drugs: except(classes('antipsychotic'), forParkinson),
    when: not(mentalIllness),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'In dementia antipsychotics raise the risk of stroke and death and speed up cognitive decline.',
    recommendation:
      'Ask for the target symptom and since when. Outside their approved uses, other measures come first; plan a trial taper.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-antipsychotic-for-parkinson',
    drugs: forParkinson,
    when: not(any(mentalIllness, parkinson)),
    severity: 'major',
    interrupts: true,
    category: harm,
    effect:
      'In dementia antipsychotics raise the risk of stroke and death and speed up cognitive decline.',
    recommendation:
      'Ask for the target symptom and since when. Outside their approved uses, other measures come first; plan a trial taper.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-parkinson-antipsychotic',
    drugs: except(classes('antipsychotic'), forParkinson),
    when: parkinson,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'It blocks dopamine and can worsen the movement symptoms of Parkinson disease.',
    recommendation:
      'Tell the prescriber. If an antipsychotic is needed, ask for pimavanserin, quetiapine or clozapine; never stop at once.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-parkinson-antiemetic',
    drugs: drugs('metoclopramide', 'prochlorperazine', 'promethazine'),
    when: parkinson,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'It blocks dopamine and can worsen the movement symptoms of Parkinson disease.',
    recommendation: 'Ask for another drug against nausea that does not block dopamine.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-barbiturate',
    drugs: classes('barbiturate'),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Physical dependence, tolerance to the sleep effect, and overdose at low doses.',
    recommendation: 'Ask for another drug; taper slowly.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-meprobamate',
    drugs: drugs('meprobamate'),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Very sedating, with a high rate of dependence.',
    recommendation: 'Taper and replace.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-antiparkinson-anticholinergic',
    drugs: drugs('benztropine', 'trihexyphenidyl'),
    when: always,
    severity: 'major',
    interrupts: false,
    category: harm,
    effect:
      'Strongly anticholinergic; not for movement effects of antipsychotics, and better drugs exist for Parkinson disease.',
    recommendation:
      'Ask whether the drug that causes the movement effect can be lowered, and taper.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-muscle-relaxant',
    drugs: classes('muscle-relaxant'),
    when: always,
    severity: 'moderate',
    interrupts: false,
    category: harm,
    effect:
      'Anticholinergic effects, sedation and fractures; the doses that older adults tolerate do little.',
    recommendation: 'Stop it, or limit it to days. Offer heat, physical therapy and acetaminophen.',
    source: 'ags-beers-2023',
  },
  {
    id: 'older-meperidine',
    drugs: drugs('meperidine'),
    when: always,
    severity: 'major',
    interrupts: true,
    category: harm,
    effect: 'Weak by mouth and toxic to the nervous system: confusion and seizures.',
    recommendation: 'Ask for another pain drug.',
    source: 'ags-beers-2023',
  },
]
