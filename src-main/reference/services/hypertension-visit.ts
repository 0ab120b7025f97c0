// The hypertension visit: how pressure is measured at home, what it comes to, and what raises it. Drugs and goals are the
// review's own rules.

import { has, taking } from '../circumstance.ts'
import { hypertension } from '../diseases.ts'
import { anyOf, classes } from '../drug-group.ts'
import { harm, notTakenRight, omitted, tooLow } from '../drug-row.ts'
import {
  ask,
  askYesNo,
  type ClinicalService,
  said,
  serviceRow,
  someOf,
  step,
} from './service-shape.ts'

const source = 'acc-aha-hypertension-2025'
const measuring = 'aha-bp-measurement-2019'
const atHome = said('cuff', 'upper-arm', 'wrist')
const lowering = anyOf(
  classes('ace-inhibitor', 'arb', 'dihydropyridine', 'thiazide-diuretic', 'beta-blocker'),
  classes(
    'alpha-1-blocker',
    'central-alpha-agonist',
    'loop-diuretic',
    'potassium-sparing-diuretic',
  ),
)
const steps = [
  ['rest', 'Empty bladder, five minutes of rest, no talking'],
  ['back', 'Back supported, both feet flat, legs not crossed'],
  ['arm', 'Arm supported at the height of the heart, cuff on bare skin'],
  ['size', 'The cuff fits the arm'],
  ['twice', 'Two readings, a minute apart, morning and evening, written down'],
  ['before', 'No coffee, tobacco or exercise in the half hour before'],
] as const

/** A visit about blood pressure. */
export const hypertensionVisit: ClinicalService = {
  id: 'hypertension-visit',
  title: 'Hypertension visit',
  about: 'Home readings with the technique watched, symptoms, salt, alcohol and missed doses.',
  version: '2026-1',
  questions: [
    ask('cuff', 'Which device do you use at home?', [
      ['upper-arm', 'Upper arm, automatic'],
      ['wrist', 'Wrist or finger'],
      ['none', 'None'],
    ]),
    ...steps.map(([id, words]) => step(id, words, atHome)),
    ask('mean', 'Mean of the home readings of the last week, or of today’s two readings', [
      ['goal', 'Below 130 and below 80'],
      ['above', '130 to 159, or 80 to 99'],
      ['high', '160 to 179, or 100 to 119'],
      ['crisis', '180 or more, or 120 or more'],
      ['unknown', 'Not measured'],
    ]),
    askYesNo(
      'alarm',
      'Chest pain, short breath, weakness, trouble with speech or sight, or a severe headache now?',
    ),
    askYesNo('dizzy', 'Are you dizzy when you stand up?'),
    ask('missed', 'On how many days of the last seven did you miss a blood pressure medicine?', [
      ['0', 'None'],
      ['1-2', 'One or two'],
      ['3-7', 'Three or more'],
    ]),
    askYesNo(
      'raises',
      'In the last two weeks: ibuprofen or naproxen, a cold remedy for a blocked nose, licorice, energy drinks?',
    ),
    ask('salt', 'How often do you eat canned, fast or salty food?', [
      ['seldom', 'Seldom'],
      ['weekly', 'Some days of the week'],
      ['daily', 'Daily'],
    ]),
  ],
  rows: [
    serviceRow({
      id: 'hypertension-emergency',
      topic: 'Hypertensive emergency',
      said: [said('mean', 'crisis'), said('alarm', 'yes')],
      severity: 'critical',
      interrupts: true,
      effect: 'Pressure of 180/120 or more with signs of harm to an organ.',
      recommendation: 'Call 911 now; stay with the patient and give nothing by mouth to lower it.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'hypertension-severe',
      topic: 'Severe pressure without symptoms',
      said: [said('mean', 'crisis'), said('alarm', 'no', 'unsure')],
      severity: 'critical',
      interrupts: true,
      effect: 'Pressure of 180/120 or more, without signs of harm to an organ.',
      recommendation:
        'Let the patient rest and measure again; when it stays, call the prescriber today, ask about missed doses, and tell which signs mean 911.',
      category: tooLow,
      source,
    }),
    serviceRow({
      id: 'hypertension-high',
      topic: 'Pressure far above goal',
      said: [said('mean', 'high')],
      severity: 'major',
      effect: 'The mean is 160/100 or more.',
      recommendation:
        'Settle missed doses and technique first; then recommend a second drug or a higher dose within a week, best as one pill.',
      category: tooLow,
      source,
    }),
    serviceRow({
      id: 'hypertension-above',
      topic: 'Pressure above goal',
      said: [said('mean', 'above')],
      when: has(...hypertension),
      severity: 'moderate',
      effect: 'The mean is above 130/80.',
      recommendation:
        'Settle missed doses, salt and technique; recommend the next step of treatment when a month of this does not bring it below 130/80.',
      category: tooLow,
      source,
    }),
    serviceRow({
      id: 'hypertension-no-cuff',
      topic: 'Home readings',
      said: [said('cuff', 'none', 'wrist')],
      when: has(...hypertension),
      severity: 'minor',
      effect: 'There is no upper-arm device at home, so nobody sees how the treatment works.',
      recommendation:
        'Recommend an upper-arm device of the validated list (validatebp.org) with a cuff that fits, and teach its use.',
      category: omitted,
      source: measuring,
    }),
    serviceRow({
      id: 'hypertension-technique',
      topic: 'Technique of measuring',
      said: [
        someOf(
          1,
          steps.map(([id]) => said(id, 'missed')),
        ),
      ],
      severity: 'moderate',
      effect: 'At least one step of measuring is missed: the readings may mislead.',
      recommendation:
        'Correct the named steps, let the patient show them, and judge the treatment by new readings only.',
      category: notTakenRight,
      source: measuring,
    }),
    serviceRow({
      id: 'hypertension-dizzy',
      topic: 'Dizziness on standing',
      said: [said('dizzy', 'yes')],
      when: taking(lowering),
      severity: 'major',
      effect: 'A drug that lowers pressure is taken, and the patient is dizzy on standing: falls.',
      recommendation:
        'Measure lying, and after one and three minutes of standing; with a fall of 20/10 or more tell the prescriber and recommend a lower dose or another hour.',
      category: { pqa: 'safety', dtp: 'dosage-too-high' },
      source,
    }),
    serviceRow({
      id: 'hypertension-missed',
      topic: 'Missed blood pressure medicine',
      said: [said('missed', '3-7')],
      severity: 'moderate',
      effect: 'A blood pressure medicine was missed on three or more of the last seven days.',
      recommendation:
        'Ask why; offer one pill for two, once a day, a refill of 90 days or a pack before anybody raises a dose.',
      category: notTakenRight,
      source,
    }),
    serviceRow({
      id: 'hypertension-raises',
      topic: 'Something that raises pressure',
      said: [said('raises', 'yes')],
      severity: 'moderate',
      effect:
        'An NSAID, a decongestant, licorice or energy drinks raise pressure and weaken its drugs.',
      recommendation:
        'Name what it was, stop it or replace it (acetaminophen for pain, saline for the nose), and measure again after two weeks.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'hypertension-salt',
      topic: 'Salt',
      said: [said('salt', 'daily')],
      severity: 'minor',
      effect: 'Salty food is eaten daily.',
      recommendation:
        'Agree on one change: aim at less than 1,500 mg of sodium a day, at least 1,000 mg less than now.',
      category: { pqa: 'effectiveness', dtp: 'ineffective-drug' },
      source,
    }),
  ],
  sheet: [
    {
      said: [],
      text: 'Measure in the morning and in the evening for a week before your next visit. Write down every reading.',
    },
    { said: [said('rest', 'missed')], text: 'Empty your bladder. Rest five minutes. Do not talk.' },
    { said: [said('back', 'missed')], text: 'Lean back. Put both feet flat on the floor.' },
    {
      said: [said('arm', 'missed')],
      text: 'Rest your arm at the height of your heart. Bare skin.',
    },
    { said: [said('twice', 'missed')], text: 'Measure twice, one minute apart.' },
    {
      said: [said('before', 'missed')],
      text: 'No coffee, tobacco or exercise for half an hour before.',
    },
    {
      said: [said('raises', 'yes')],
      text: 'Ask us before you take ibuprofen, naproxen or a cold remedy.',
    },
    { said: [said('salt', 'daily')], text: 'Choose food with less salt. Read the label.' },
    {
      said: [],
      text: 'Reading of 180 over 120 or more: rest and measure again. With chest pain, weakness or trouble with speech, call 911.',
    },
  ],
  followUpDays: 30,
  clock: null,
  hasTapers: false,
  course: null,
}
