// Table of START: sections K and L, pain and vaccines. CVX codes are those of vaccines given in the United States.

import {
  all,
  type Circumstance,
  has,
  not,
  notTaking,
  regularly,
  takingAt,
  takingWhere,
} from '../circumstance.ts'
import { classes, drugs } from '../drug-group.ts'
import type { PatientRow } from '../drug-row.ts'
import { startLaxatives } from './body.ts'
import { start } from './start-row.ts'

function immunized(
  title: string,
  cvx: string,
  withinDays: number | 'influenza-season' | null,
  doses = 1,
): Circumstance {
  return { kind: 'immunized', title, cvx: cvx.split(' '), withinDays, doses }
}

const influenza = immunized(
  'influenza vaccine',
  '15 16 88 111 135 140 141 144 149 150 151 153 155 158 161 166 168 171 185 186 197 205',
  'influenza-season',
)
const pneumococcal = immunized('pneumococcal vaccine', '33 100 109 133 152 215 216 327', null)
const zoster = immunized('recombinant zoster vaccine', '187', null, 2)
const covid = immunized(
  'COVID-19 vaccine',
  '207 208 211 212 213 217 221 228 229 230 300 301 308 309 311 312 313',
  365,
)

/** START K and L. */
export const startPrevention: readonly PatientRow[] = [
  start({
    id: 'start-k2-laxative',
    topic: 'Laxative with opioid',
    when: [
      notTaking(startLaxatives),
      takingWhere(
        classes('opioid'),
        all(regularly, not({ kind: 'form-has', words: ['film', 'sublingual'] })),
      ),
    ],
    severity: 'moderate',
    effect:
      'An opioid is taken regularly and no laxative is on the list; constipation by opioids does not wear off.',
    recommendation:
      'Ask about stools; recommend senna or polyethylene glycol daily from the start, no fiber.',
  }),
  start({
    id: 'start-k3-lidocaine',
    topic: 'Lidocaine patch after shingles',
    when: [
      has('pain after shingles', 'B02.22', 'B02.23', 'B02.29'),
      not(takingAt(drugs('lidocaine', 'capsaicin'), 'skin', 'systemic')),
    ],
    severity: 'minor',
    effect:
      'Pain after shingles is on record and no lidocaine patch on the list, which acts where it hurts and does not sedate.',
    recommendation:
      'Ask where it hurts; recommend lidocaine 5 % patches on intact skin, up to three for 12 of 24 hours.',
  }),
  start({
    id: 'start-l1-influenza',
    topic: 'Influenza vaccine',
    when: [not(influenza)],
    severity: 'minor',
    effect: 'No influenza vaccine of this season is on record.',
    recommendation:
      'Look in the registry; offer a high-dose, adjuvanted or recombinant vaccine, preferred from 65 years on.',
  }),
  start({
    id: 'start-l2-pneumococcal',
    topic: 'Pneumococcal vaccine',
    when: [not(pneumococcal)],
    severity: 'minor',
    effect: 'No pneumococcal vaccine is on record.',
    recommendation: 'Look in the registry; offer PCV20 or PCV21 once.',
  }),
  start({
    id: 'start-l3-zoster',
    topic: 'Zoster vaccine',
    when: [not(zoster)],
    severity: 'minor',
    effect: 'Two doses of the recombinant zoster vaccine are not on record.',
    recommendation:
      'Look in the registry; offer the missing dose, the second 2 to 6 months after the first, after the live vaccine too.',
  }),
  start({
    id: 'start-l4-covid',
    topic: 'COVID-19 vaccine',
    when: [not(covid)],
    severity: 'minor',
    effect: 'No COVID-19 vaccine of the last year is on record.',
    recommendation:
      'Look in the registry, and offer this season’s vaccine by the advice in force in the state.',
  }),
]
