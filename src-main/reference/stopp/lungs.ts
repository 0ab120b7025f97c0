// STOPP, section G: lungs.

import { all, any, everHad, has, not, takenLongerThan, takingAt } from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { classes, drugs } from '../drug-group.ts'
import { ineffective } from '../drug-row.ts'
import { LONG_TERM_DAYS, stopp } from './stopp-row.ts'

const copd = has(...disease.copd)

/** STOPP G1 to G4. */
export const stoppLungRows = [
  stopp({
    id: 'stopp-g1-theophylline-alone-copd',
    drugs: drugs('theophylline'),
    when: all(copd, not(takingAt(classes('laba', 'lama', 'inhaled-corticosteroid'), 'lung'))),
    category: ineffective,
    effect: 'Alone in COPD theophylline works less than inhalers and is easily toxic.',
    recommendation:
      'Ask the prescriber about a long-acting inhaled bronchodilator; ask for a theophylline level.',
  }),
  stopp({
    id: 'stopp-g2-oral-corticosteroid-copd',
    drugs: classes('corticosteroid-systemic'),
    when: all(
      copd,
      not(takingAt(classes('inhaled-corticosteroid'), 'lung')),
      takenLongerThan(LONG_TERM_DAYS),
    ),
    severity: 'major',
    effect: 'For upkeep in COPD a systemic corticosteroid brings its long-term harms for no gain.',
    recommendation: 'Ask the prescriber about inhaled treatment and a taper of the corticosteroid.',
  }),
  stopp({
    id: 'stopp-g3-lama-glaucoma-retention',
    drugs: classes('lama'),
    sites: ['lung'],
    when: any(
      everHad(...disease.narrowAngle),
      has(...disease.prostateSymptoms),
      has('bladder outflow obstruction', 'N32.0'),
    ),
    effect: 'It can bring on an attack of narrow-angle glaucoma or stop the flow of urine.',
    recommendation:
      'Ask about eye pain and urination, and ask the prescriber about a long-acting beta-2 agonist.',
  }),
  stopp({
    id: 'stopp-g4-benzodiazepine-respiratory-failure',
    drugs: classes('benzodiazepine'),
    when: has('respiratory failure', 'J96'),
    severity: 'critical',
    effect: 'Benzodiazepines slow breathing, which respiratory failure leaves no room for.',
    recommendation: 'Call the prescriber today about a taper and another treatment.',
  }),
]
