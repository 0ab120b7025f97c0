// Table of adult vaccines that are not on record. It knows no series, intervals or contraindications: it says what to
// look up and is no forecast. CVX codes are those of common US products; a product that lacks here is not counted.

import { all, any, below, type Circumstance, from, has, not } from './circumstance.ts'
import * as disease from './diseases.ts'
import { omitted, type PatientRow } from './drug-row.ts'

interface Given {
  readonly id: string
  readonly topic: string
  readonly vaccine: string
  readonly cvx: string
  readonly withinDays?: number | 'influenza-season'
  readonly doses?: number
  readonly who: readonly Circumstance[]
  readonly effect: string
  readonly recommendation: string
}

function vaccine({
  id,
  topic,
  vaccine: title,
  cvx,
  withinDays,
  doses,
  who,
  effect,
  recommendation,
}: Given): PatientRow {
  return {
    id: `vaccine-${id}`,
    topic,
    when: all(
      not({
        kind: 'immunized',
        title,
        cvx: cvx.split(' '),
        withinDays: withinDays ?? null,
        ...(doses === undefined ? {} : { doses }),
      }),
      ...who,
    ),
    severity: 'minor',
    interrupts: false,
    category: omitted,
    effect,
    recommendation,
    source: 'acip-adult-2025',
  }
}

/** Illness for which a vaccine against RSV is given before 75 years. */
const respiratoryRisk = any(
  has(...disease.heartFailure),
  has('chronic coronary disease', 'I25'),
  has(...disease.copd),
  has(...disease.asthma),
  has(...disease.advancedKidneyDisease),
  has(
    'diabetes with damage to organs',
    'E10.2',
    'E10.3',
    'E10.4',
    'E10.5',
    'E11.2',
    'E11.3',
    'E11.4',
    'E11.5',
  ),
  has(...disease.cirrhosis),
)

/** Every vaccine of the table. */
export const vaccineRows: readonly PatientRow[] = [
  vaccine({
    id: 'influenza',
    topic: 'Influenza vaccine',
    vaccine: 'influenza vaccine',
    cvx: '15 16 88 111 135 140 141 144 149 150 153 155 158 161 166 168 171 185 186 197 205 320',
    withinDays: 'influenza-season',
    who: [from(18)],
    effect: 'No influenza vaccine of this season is on record.',
    recommendation:
      'Ask whether it was given elsewhere; offer one, from 65 years on a high-dose, adjuvanted or recombinant one.',
  }),
  vaccine({
    id: 'pneumococcal',
    topic: 'Pneumococcal vaccine',
    vaccine: 'PCV20 or PCV21',
    cvx: '216 327',
    who: [
      from(50),
      not(
        all(
          { kind: 'immunized', title: 'PCV15', cvx: ['215'], withinDays: null },
          { kind: 'immunized', title: 'PPSV23', cvx: ['33'], withinDays: null },
        ),
      ),
    ],
    effect:
      'From 50 years on one dose of PCV20 or PCV21 is due, or PCV15 followed by PPSV23; no such record is complete.',
    recommendation:
      'Look at earlier PCV13 and PPSV23, which change what is due; offer what completes the series.',
  }),
  vaccine({
    id: 'zoster',
    topic: 'Zoster vaccine',
    vaccine: 'recombinant zoster vaccine',
    cvx: '187',
    doses: 2,
    who: [from(50)],
    effect:
      'Two doses of recombinant zoster vaccine are due from 50 years on, and two are not on record.',
    recommendation:
      'Ask about doses given elsewhere; offer what lacks, the second two to six months after the first.',
  }),
  vaccine({
    id: 'tetanus',
    topic: 'Tetanus, diphtheria and pertussis vaccine',
    vaccine: 'Td or Tdap',
    cvx: '09 113 115 138 139 196',
    withinDays: 3653,
    who: [from(18)],
    effect: 'No Td or Tdap of the last ten years is on record.',
    recommendation:
      'Ask about doses given elsewhere, as after a wound; offer Tdap when none was given, else Td or Tdap.',
  }),
  vaccine({
    id: 'rsv',
    topic: 'RSV vaccine',
    vaccine: 'RSV vaccine',
    cvx: '303 304 305 326',
    who: [from(50), any(from(75), respiratoryRisk)],
    effect:
      'One dose against RSV is due from 75 years on, and from 50 years on with a raised risk; none is on record.',
    recommendation:
      'Ask whether it was given elsewhere; offer one dose, best in late summer or early autumn.',
  }),
  vaccine({
    id: 'covid-19',
    topic: 'COVID-19 vaccine',
    vaccine: 'COVID-19 vaccine',
    cvx: '207 208 210 211 212 213 217 221 229 300 309 312 313',
    withinDays: 365,
    who: [from(18)],
    effect: 'No COVID-19 vaccine of the last year is on record.',
    recommendation:
      'Talk about the benefit for this patient and decide together, above all from 65 years on or at risk.',
  }),
  vaccine({
    id: 'hepatitis-b',
    topic: 'Hepatitis B vaccine',
    vaccine: 'hepatitis B vaccine',
    cvx: '08 42 43 44 45 104 189 220',
    who: [from(19), below(60), not(has(...disease.viralHepatitisB))],
    effect:
      'Everybody below 60 years should be vaccinated against hepatitis B, and no dose is on record.',
    recommendation:
      'Ask about doses in childhood or at work; offer a series of two or three doses by product.',
  }),
]
