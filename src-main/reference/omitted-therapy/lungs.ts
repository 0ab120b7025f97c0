// Table of missing therapy: asthma and COPD.

import { all, any, has, not, takingAt } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { omission } from './omission.ts'

const noInhaledSteroid = not(takingAt(classes('inhaled-corticosteroid'), 'lung'))
/** Formoterol acts fast, but it relieves only as GINA uses it: with an inhaled corticosteroid, in asthma. */
const relief = any(
  takingAt(anyOf(classes('saba'), drugs('ipratropium')), 'lung', 'systemic'),
  all(
    has(...disease.asthma),
    takingAt(drugs('formoterol'), 'lung'),
    takingAt(classes('inhaled-corticosteroid'), 'lung'),
  ),
)

/** Missing controllers, bronchodilators and rescue inhalers. */
export const lungOmissions = [
  omission({
    id: 'omitted-controller-asthma',
    topic: 'Inhaler without controller',
    when: [
      has('asthma that is persistent or not graded', 'J45.3', 'J45.4', 'J45.5', 'J45.9'),
      takingAt(classes('saba'), 'lung', 'systemic'),
      noInhaledSteroid,
      not(takingAt(classes('laba'), 'lung')),
    ],
    severity: 'major',
    effect:
      'In asthma a rescue inhaler without an inhaled corticosteroid leaves the inflammation untreated and goes with severe attacks.',
    recommendation:
      'Ask how often it is used; recommend budesonide/formoterol as needed or daily, or another inhaled corticosteroid.',
    source: 'gina-2024',
  }),
  omission({
    id: 'omitted-steroid-laba-asthma',
    topic: 'Inhaled corticosteroid with long-acting beta agonist',
    when: [has(...disease.asthma), takingAt(classes('laba'), 'lung'), noInhaledSteroid],
    severity: 'major',
    interrupts: true,
    effect:
      'In asthma a long-acting beta agonist without an inhaled corticosteroid raises deaths from asthma.',
    recommendation: 'Call the prescriber for a combination inhaler in its place.',
    source: 'gina-2024',
  }),
  omission({
    id: 'omitted-bronchodilator-copd',
    topic: 'Long-acting bronchodilator in COPD',
    when: [has('COPD', 'J44'), not(takingAt(classes('lama', 'laba'), 'lung'))],
    severity: 'moderate',
    effect: 'COPD is on record and no long-acting bronchodilator on the list.',
    recommendation:
      'Ask about breath on effort and attacks; recommend a long-acting muscarinic antagonist, or both kinds in one inhaler.',
    source: 'gold-2025',
  }),
  omission({
    id: 'omitted-dual-bronchodilator-copd',
    topic: 'Two long-acting bronchodilators in COPD with attacks',
    when: [
      has('COPD with an exacerbation or infection', 'J44.0', 'J44.1'),
      takingAt(classes('lama', 'laba'), 'lung'),
      not(all(takingAt(classes('lama'), 'lung'), takingAt(classes('laba'), 'lung'))),
    ],
    severity: 'moderate',
    effect:
      'With exacerbations COPD calls for both kinds of long-acting bronchodilator, and one lacks.',
    recommendation:
      'Recommend both in one inhaler, with a corticosteroid when eosinophils are 300 or more.',
    source: 'gold-2025',
  }),
  omission({
    id: 'omitted-rescue-inhaler',
    topic: 'Rescue inhaler',
    when: [
      any(has(...disease.asthma), has('COPD', 'J44')),
      takingAt(classes('inhaled-corticosteroid', 'lama', 'laba'), 'lung'),
      not(relief),
    ],
    severity: 'moderate',
    effect: 'A daily inhaler is on the list and nothing for an attack.',
    recommendation:
      'Ask what is used in an attack and whether it is in date; recommend albuterol, or budesonide/formoterol for both.',
    source: 'gina-2024',
  }),
]
