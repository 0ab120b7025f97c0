// Duplication: classes that act on brain, mood and pain.

import { anyOf, classes, drugs } from '../drug-group.ts'
import type { ClassDuplicationRow } from '../duplication.ts'

/** Classes that act on brain, mood and pain. */
export const brainAndPainDuplicates: readonly ClassDuplicationRow[] = [
  {
    id: 'two-nsaids',
    drugs: classes('nsaid'),
    severity: 'major',
    interrupts: true,
    effect: 'Two NSAIDs do not relieve more pain, but harm stomach, kidney and heart more.',
    recommendation: 'Keep one or none. Ask about NSAIDs bought without prescription.',
    source: 'fda-label-celecoxib',
  },
  {
    id: 'two-serotonin-reuptake-inhibitors',
    drugs: classes('serotonin-reuptake-inhibitor'),
    severity: 'major',
    interrupts: true,
    effect: 'Two drugs block serotonin reuptake; the risk of serotonin syndrome adds up.',
    recommendation:
      'Ask whether one was meant to replace the other (cross-taper) and when it stops.',
    source: 'fda-label-sertraline',
  },
  {
    id: 'two-benzodiazepines',
    drugs: classes('benzodiazepine'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two benzodiazepines are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Ask the prescribers for one plan with one drug and a taper.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-z-drugs',
    drugs: classes('z-drug'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two Z-drugs are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Keep at most one; offer sleep hygiene and cognitive therapy.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-opioids',
    drugs: classes('opioid'),
    severity: 'major',
    interrupts: true,
    effect: 'Two opioids add up in sedation and slow breathing.',
    recommendation: 'Confirm the pain plan, add up the daily dose, and check for naloxone at home.',
    source: 'cdc-opioid-2022',
  },
  {
    id: 'two-antipsychotics',
    drugs: classes('antipsychotic'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two antipsychotics are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Ask whether one is being replaced, and for which condition each is taken.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-tricyclics',
    drugs: classes('tricyclic'),
    severity: 'major',
    interrupts: true,
    effect:
      'Two tricyclics are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Confirm which one is meant.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-first-generation-antihistamines',
    drugs: classes('antihistamine-first-generation'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two first-generation antihistamines are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Keep at most one; check sleep aids and cold products.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-muscle-relaxants',
    drugs: anyOf(classes('muscle-relaxant'), drugs('tizanidine', 'baclofen')),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two muscle relaxants are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Keep at most one, for a short time.',
    source: 'cfr-42-456-705',
  },
  {
    id: 'two-gabapentinoids',
    drugs: classes('gabapentinoid'),
    severity: 'major',
    interrupts: true,
    effect: 'Both act at the same site and add up in sedation and dizziness.',
    recommendation: 'Ask the prescribers which one is meant; taper the other.',
    source: 'fda-label-gabapentin',
  },
  {
    id: 'two-triptans',
    drugs: classes('triptan'),
    severity: 'moderate',
    interrupts: false,
    effect:
      'Two triptans are drugs of one class: together they may put the patient at risk, or add cost without benefit.',
    recommendation: 'Keep one, and count the days per month on which it is taken.',
    source: 'cfr-42-456-705',
  },
]
