// The asthma and COPD visit: control by GINA's four questions, flare-ups, and the inhaler technique watched step by step.

import { all, has, not, takingAt, usesTobacco } from '../circumstance.ts'
import { asthma, copd } from '../diseases.ts'
import { classes } from '../drug-group.ts'
import { ineffective, notTakenRight, omitted } from '../drug-row.ts'
import {
  ask,
  askYesNo,
  type ClinicalService,
  said,
  serviceRow,
  someOf,
  step,
} from './service-shape.ts'

const gina = 'gina-2024'
const gold = 'gold-2025'
const technique = 'fda-label-instructions'
const asthmatic = said('disease', 'asthma', 'both')
const withCopd = said('disease', 'copd', 'both')
const sprays = said('device', 'spray')
const powders = said('device', 'powder')
const mists = said('device', 'mist')
const control = ['day', 'night', 'reliever', 'limits'] as const
const spraySteps = [
  ['spray-shake', 'Spray: shakes it, takes the cap off, primes it when new'],
  ['spray-out', 'Spray: breathes out fully, away from the mouthpiece'],
  ['spray-press', 'Spray: begins a slow deep breath and presses once, or uses a spacer'],
  ['spray-hold', 'Spray: holds the breath for about 10 seconds'],
] as const
const powderSteps = [
  ['powder-load', 'Powder: loads one dose and keeps it level'],
  ['powder-out', 'Powder: breathes out fully, never into the device'],
  ['powder-fast', 'Powder: breathes in fast and deep'],
  ['powder-hold', 'Powder: holds the breath for about 10 seconds'],
] as const
const mistSteps = [
  ['mist-turn', 'Mist: turns the base, opens the cap'],
  ['mist-out', 'Mist: breathes out fully, lips closed around, vents free'],
  ['mist-slow', 'Mist: presses while breathing in slowly and deeply'],
  ['mist-hold', 'Mist: holds the breath for about 10 seconds'],
] as const
const every = [...spraySteps, ...powderSteps, ...mistSteps]

/** A visit about breathing. */
export const asthmaCopd: ClinicalService = {
  id: 'asthma-copd',
  title: 'Asthma and COPD visit',
  about: 'Control, flare-ups and the inhaler technique, watched step by step.',
  version: '2026-1',
  questions: [
    ask('disease', 'Which disease is it?', [
      ['asthma', 'Asthma'],
      ['copd', 'COPD'],
      ['both', 'Both'],
    ]),
    askYesNo('day', 'In the last four weeks: symptoms by day more than twice a week?', asthmatic),
    askYesNo('night', 'In the last four weeks: woken at night by asthma?', asthmatic),
    askYesNo('reliever', 'In the last four weeks: the reliever more than twice a week?', asthmatic),
    askYesNo(
      'limits',
      'In the last four weeks: anything you could not do because of asthma?',
      asthmatic,
    ),
    ask(
      'flares',
      'In the last year: courses of steroid or antibiotic for breathing, or nights in hospital?',
      [
        ['none', 'None'],
        ['one', 'One course, no hospital'],
        ['more', 'Two or more courses, or a night in hospital'],
      ],
    ),
    askYesNo(
      'now',
      'Is breathing so hard now that you cannot finish a sentence, or are your lips blue?',
    ),
    ask('device', 'Which inhaler is shown today?', [
      ['spray', 'Spray (metered dose)'],
      ['powder', 'Dry powder'],
      ['mist', 'Soft mist'],
      ['none', 'None at hand'],
    ]),
    ...spraySteps.map(([id, words]) => step(id, words, sprays)),
    ...powderSteps.map(([id, words]) => step(id, words, powders)),
    ...mistSteps.map(([id, words]) => step(id, words, mists)),
    ask('rinse', 'After the steroid inhaler, do you rinse your mouth and spit?', [
      ['yes', 'Yes'],
      ['no', 'No'],
      ['none', 'No steroid inhaler'],
    ]),
    ask('plan', 'Is there a written plan for bad days?', [
      ['yes', 'Yes'],
      ['no', 'No'],
    ]),
    ask('missed', 'On how many days of the last seven did you miss the daily inhaler?', [
      ['0', 'None'],
      ['1-2', 'One or two'],
      ['3-7', 'Three or more'],
      ['none', 'No daily inhaler'],
    ]),
  ],
  rows: [
    serviceRow({
      id: 'breathing-now',
      topic: 'Severe attack',
      said: [said('now', 'yes')],
      severity: 'critical',
      interrupts: true,
      effect: 'The patient cannot finish a sentence, or the lips are blue.',
      recommendation:
        'Call 911 now; give the reliever, with a spacer where there is one, and stay with the patient.',
      category: ineffective,
      source: gina,
    }),
    serviceRow({
      id: 'asthma-uncontrolled',
      topic: 'Asthma not controlled',
      said: [
        asthmatic,
        someOf(
          3,
          control.map((id) => said(id, 'yes')),
        ),
      ],
      severity: 'major',
      effect: 'Three or four of GINA’s four signs of poor control are present.',
      recommendation:
        'Mend technique and missed doses first; then recommend the next step, best an inhaled steroid with formoterol daily and as the reliever.',
      category: ineffective,
      source: gina,
    }),
    serviceRow({
      id: 'asthma-partly-controlled',
      topic: 'Asthma partly controlled',
      said: [
        asthmatic,
        someOf(
          1,
          control.map((id) => said(id, 'yes')),
          3,
        ),
      ],
      severity: 'moderate',
      effect: 'One or two of GINA’s four signs of poor control are present.',
      recommendation:
        'Mend technique, missed doses and triggers, and ask again in four weeks before the treatment is stepped up.',
      category: ineffective,
      source: gina,
    }),
    serviceRow({
      id: 'asthma-reliever-alone',
      topic: 'Reliever without a steroid',
      said: [asthmatic],
      when: all(
        has(...asthma),
        takingAt(classes('saba'), 'lung', 'systemic'),
        not(takingAt(classes('inhaled-corticosteroid'), 'lung')),
      ),
      severity: 'major',
      effect:
        'Albuterol alone treats no inflammation: severe attacks and deaths are more frequent.',
      recommendation:
        'Recommend an inhaled steroid, best with formoterol as the reliever, or a steroid taken whenever the reliever is.',
      category: omitted,
      source: gina,
    }),
    serviceRow({
      id: 'copd-flares',
      topic: 'Frequent flare-ups of COPD',
      said: [withCopd, said('flares', 'more')],
      severity: 'major',
      effect: 'Two moderate flare-ups or one with a night in hospital in a year: GOLD group E.',
      recommendation:
        'Recommend a LABA with a LAMA; with blood eosinophils of 300 or more an inhaled steroid besides; look at technique, tobacco and vaccines.',
      category: ineffective,
      source: gold,
    }),
    serviceRow({
      id: 'copd-no-long-acting',
      topic: 'Long-acting bronchodilator',
      said: [withCopd],
      when: all(has(...copd), not(takingAt(classes('laba', 'lama'), 'lung', 'systemic'))),
      severity: 'moderate',
      effect: 'COPD is on record and no long-acting bronchodilator on the list.',
      recommendation:
        'Recommend a LAMA, or a LABA with a LAMA where the patient is short of breath.',
      category: omitted,
      source: gold,
    }),
    serviceRow({
      id: 'inhaler-technique',
      topic: 'Inhaler technique',
      said: [
        someOf(
          1,
          every.map(([id]) => said(id, 'missed')),
        ),
      ],
      severity: 'moderate',
      effect: 'At least one step is missed: less of the dose reaches the lungs.',
      recommendation:
        'Show the named steps, let the patient show them back until every one is right, and look again at the next refill; where it stays hard, recommend another device.',
      category: notTakenRight,
      source: technique,
    }),
    serviceRow({
      id: 'inhaler-rinse',
      topic: 'Mouth after the steroid',
      said: [said('rinse', 'no')],
      severity: 'minor',
      effect: 'Without rinsing, thrush and hoarseness are more frequent.',
      recommendation:
        'Teach to rinse, gargle and spit after each use; a spacer helps with a spray.',
      category: { pqa: 'safety', dtp: 'adverse-drug-reaction' },
      source: technique,
    }),
    serviceRow({
      id: 'breathing-plan',
      topic: 'Written plan',
      said: [said('plan', 'no')],
      severity: 'minor',
      effect: 'There is no written plan for bad days.',
      recommendation: 'Ask the prescriber for an action plan, and go through it with the patient.',
      category: omitted,
      source: gina,
    }),
    serviceRow({
      id: 'breathing-missed',
      topic: 'Missed daily inhaler',
      said: [said('missed', '3-7')],
      severity: 'moderate',
      effect: 'The daily inhaler was missed on three or more of the last seven days.',
      recommendation:
        'Ask why: cost, taste, belief that it is for bad days only; mend that before the treatment is stepped up.',
      category: notTakenRight,
      source: gina,
    }),
    serviceRow({
      id: 'breathing-tobacco',
      topic: 'Tobacco and the lungs',
      said: [],
      when: usesTobacco,
      severity: 'moderate',
      effect: 'The patient smokes: inhaled steroids work less, and lung function falls faster.',
      recommendation: 'Offer the smoking cessation service today.',
      category: omitted,
      source: gold,
    }),
  ],
  sheet: [
    { said: [], text: 'Bring every inhaler to each visit. We look at how you use it.' },
    { said: [said('spray-shake', 'missed')], text: 'Spray: shake it well and take off the cap.' },
    {
      said: [said('spray-press', 'missed')],
      text: 'Spray: start to breathe in slowly, then press once.',
    },
    { said: [said('powder-fast', 'missed')], text: 'Powder: breathe in fast and deep.' },
    { said: [said('mist-slow', 'missed')], text: 'Mist: breathe in slowly while you press.' },
    {
      said: [
        someOf(
          1,
          every.filter(([id]) => id.endsWith('out')).map(([id]) => said(id, 'missed')),
        ),
      ],
      text: 'Breathe out fully before each dose. Do not breathe into the inhaler.',
    },
    {
      said: [
        someOf(
          1,
          every.filter(([id]) => id.endsWith('hold')).map(([id]) => said(id, 'missed')),
        ),
      ],
      text: 'Hold your breath for 10 seconds after each dose.',
    },
    { said: [said('rinse', 'no')], text: 'Rinse your mouth and spit after the steroid inhaler.' },
    {
      said: [],
      text: 'If you cannot finish a sentence or your lips turn blue, call 911.',
    },
  ],
  followUpDays: 30,
  clock: null,
  hasTapers: false,
  course: null,
}
