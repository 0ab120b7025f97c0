// STOPP, section L: pain.

import {
  all,
  any,
  has,
  measuredBelow,
  not,
  notTaking,
  regularly,
  takingCount,
} from '../circumstance.ts'
import * as disease from '../diseases.ts'
import { anyOf, classes, drugs } from '../drug-group.ts'
import { ineffective, omitted, tooHigh } from '../drug-row.ts'
import { stopp } from './stopp-row.ts'

const laxatives = anyOf(
  classes('stimulant-laxative'),
  drugs('polyethylene glycol 3350', 'lactulose', 'magnesium hydroxide', 'lubiprostone'),
  drugs('naloxegol', 'naldemedine', 'methylnaltrexone', 'linaclotide', 'docusate', 'psyllium'),
)
const osteoarthritis = has('osteoarthritis', 'M15', 'M16', 'M17', 'M18', 'M19')
const painOfTissues = has(
  'pain that is not of nerves',
  ...['M15', 'M16', 'M17', 'M18', 'M19', 'M25.5', 'M54.2', 'M54.5', 'M54.6', 'M54.9', 'M79.1'],
)
const reasonForGabapentinoid = has(
  'pain of nerves, seizures or another reason for a gabapentinoid',
  ...[
    'B02.2',
    'E08.4',
    'E09.4',
    'E10.4',
    'E11.4',
    'E13.4',
    'F41',
    'G25.0',
    'G25.81',
    'G35',
    'G40',
    'G5',
    'G6',
  ],
  ...[
    'G89.0',
    'G90.5',
    'M48.0',
    'M54.1',
    'M54.3',
    'M54.4',
    'M79.2',
    'M79.7',
    'N95.1',
    'R56',
    'S14',
    'S24',
    'S34',
  ],
)

/** STOPP L2 to L6; L1 has no row. */
export const stoppPainRows = [
  stopp({
    id: 'stopp-l2-opioid-without-laxative',
    drugs: classes('opioid'),
    topic: 'Laxative with opioid',
    when: all(notTaking(laxatives), not(has(...disease.opioidUseDisorder)), regularly),
    category: omitted,
    effect: 'An opioid taken every day constipates, and the list has no laxative.',
    recommendation: 'Ask about bowels and recommend senna or polyethylene glycol 3350.',
  }),
  stopp({
    id: 'stopp-l3-long-opioid-without-short',
    drugs: drugs(
      'fentanyl',
      'morphine',
      'oxycodone',
      'hydrocodone',
      'hydromorphone',
      'oxymorphone',
      'tapentadol',
    ),
    when: all(not(takingCount(classes('opioid'), 2)), not({ kind: 'immediate-release' })),
    severity: 'minor',
    category: omitted,
    effect: 'A long-acting opioid alone leaves nothing for pain that breaks through.',
    recommendation:
      'Ask about breakthrough pain; if it is moderate or severe, call the prescriber.',
  }),
  stopp({
    id: 'stopp-l4-lidocaine-patch-osteoarthritis',
    drugs: drugs('lidocaine'),
    sites: ['systemic', 'skin'],
    when: all(osteoarthritis, not(has('pain of nerves', 'B02.2', 'G5', 'G6', 'M79.2')), {
      kind: 'form-has',
      words: ['patch', 'patches'],
    }),
    category: ineffective,
    effect: 'Lidocaine patches have not been shown to help chronic pain of osteoarthritis.',
    recommendation: 'Ask whether it helps; else recommend topical diclofenac in its place.',
  }),
  stopp({
    id: 'stopp-l5-gabapentinoid-other-pain',
    drugs: classes('gabapentinoid'),
    when: all(painOfTissues, not(reasonForGabapentinoid)),
    category: ineffective,
    effect:
      'Against pain that is not of nerves gabapentinoids do little; they sedate and unsteady.',
    recommendation: 'Ask what it is for; if for such pain, ask the prescriber for a slow taper.',
  }),
  stopp({
    id: 'stopp-l6-acetaminophen-thin-or-liver',
    drugs: drugs('acetaminophen'),
    when: all(
      any(measuredBelow('bodyMassIndex', 18), has(...disease.activeLiverDisease)),
      not({ kind: 'daily-dose-below', mg: 3000 }),
    ),
    category: tooHigh,
    severity: 'major',
    effect: 'Three grams a day or more can harm the liver of a thin person or one already ill.',
    recommendation: 'Recommend at most 2 g a day and look for acetaminophen in other products.',
  }),
]
