// The visit after a discharge: what changed, what was filled, what is still in the cupboard, who looks after it. The lists
// themselves are compared in the reconciliation of the review.

import { any, taking } from '../circumstance.ts'
import { anyOf, classes } from '../drug-group.ts'
import { harm, notTakenRight, omitted, unnecessary } from '../drug-row.ts'
import { ask, askYesNo, type ClinicalService, said, serviceRow } from './service-shape.ts'

const source = 'ahrq-match-2012'
const watched = anyOf(
  classes('anticoagulant', 'doac', 'vitamin-k-antagonist', 'insulin-basal', 'insulin-rapid'),
  classes('opioid', 'sulfonylurea', 'sulfonylurea-long-acting'),
)

/** Within 14 days of leaving a hospital or nursing home. */
export const transitionOfCare: ClinicalService = {
  id: 'transition-of-care',
  title: 'Transition of care',
  about:
    'Within 14 days of a discharge: what changed, what was filled, what must not be taken any more.',
  version: '2026-1',
  questions: [
    ask('paper', 'Is the discharge medication list at hand?', [
      ['yes', 'Yes, and compared line by line'],
      ['later', 'Asked for, not here yet'],
      ['no', 'No'],
    ]),
    askYesNo('new-filled', 'Did you get every new medicine of the hospital?'),
    ask('knows-why', 'Can you tell me what is new, what changed, what stopped, and why?', [
      ['yes', 'Yes'],
      ['partly', 'Partly'],
      ['no', 'No'],
    ]),
    askYesNo('old-supply', 'Is a medicine that was stopped still at home?'),
    askYesNo('still-takes', 'Do you still take a medicine that the hospital stopped?'),
    askYesNo(
      'twice',
      'Do you have two bottles of the same kind, one from before and one of the hospital?',
    ),
    askYesNo(
      'worse',
      'Since you are home: worse breathing, swelling, bleeding, confusion, fever or a fall?',
    ),
    ask('visit', 'When do you see your doctor after the hospital?', [
      ['7', 'Within 7 days of the discharge'],
      ['14', 'Within 14 days'],
      ['later', 'Later'],
      ['none', 'No appointment'],
    ]),
    askYesNo('tests', 'Do you know which blood tests are due, and when?'),
    ask('help', 'Who helps with the medicines at home?', [
      ['self', 'Nobody needed'],
      ['helper', 'A helper, who is here or on the phone'],
      ['absent', 'A helper, who is not here'],
      ['nobody', 'Nobody, and help is needed'],
    ]),
  ],
  rows: [
    serviceRow({
      id: 'transition-worse',
      topic: 'Worse after the discharge',
      said: [said('worse', 'yes')],
      severity: 'critical',
      interrupts: true,
      effect: 'There are signs of an illness coming back or of harm by a drug after the discharge.',
      recommendation:
        'Ask what and since when; with trouble breathing, chest pain, bleeding that does not stop or new confusion call 911, else call the prescriber now.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'transition-still-takes',
      topic: 'Stopped drug still taken',
      said: [said('still-takes', 'yes')],
      severity: 'major',
      interrupts: true,
      effect: 'A drug that the hospital stopped is still taken.',
      recommendation:
        'Find out why it was stopped, tell the patient to stop it as the discharge says, and tell the prescriber; take it off the refills.',
      category: unnecessary,
      source,
    }),
    serviceRow({
      id: 'transition-twice',
      topic: 'The same drug twice',
      said: [said('twice', 'yes')],
      severity: 'major',
      interrupts: true,
      effect: 'Two bottles of one kind are at home: a double dose is likely.',
      recommendation:
        'Look at both bottles, keep one, mark or take away the other, and write the one that is kept on the list.',
      category: { pqa: 'safety', dtp: 'dosage-too-high' },
      source,
    }),
    serviceRow({
      id: 'transition-not-filled',
      topic: 'New drug not filled',
      said: [said('new-filled', 'no', 'unsure')],
      severity: 'major',
      effect: 'A drug that the hospital began was not filled, as far as the patient knows.',
      recommendation:
        'Call the hospital’s pharmacy or the prescriber for the prescription today; ask about cost and prior authorization.',
      category: omitted,
      source,
    }),
    serviceRow({
      id: 'transition-no-list',
      topic: 'Discharge list',
      said: [said('paper', 'later', 'no')],
      severity: 'moderate',
      effect: 'The discharge list was not compared: what changed is known from the patient only.',
      recommendation:
        'Get the list from the hospital or the prescriber, and compare it line by line in the reconciliation before this visit is signed.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'transition-understanding',
      topic: 'Understanding of the changes',
      said: [said('knows-why', 'partly', 'no')],
      severity: 'moderate',
      effect: 'The patient cannot tell what is new, changed or stopped.',
      recommendation:
        'Go through the three lists (new, changed, stopped) with the patient and let them say each back.',
      category: notTakenRight,
      source,
    }),
    serviceRow({
      id: 'transition-old-supply',
      topic: 'Stopped drugs at home',
      said: [said('old-supply', 'yes')],
      severity: 'moderate',
      effect: 'A stopped drug is still at home and may be taken again.',
      recommendation: 'Take it back or show how to dispose of it; cancel its refills.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'transition-visit',
      topic: 'Visit after the discharge',
      said: [said('visit', 'later', 'none')],
      severity: 'moderate',
      effect: 'No visit with the doctor is booked within 14 days of the discharge.',
      recommendation: 'Book one with the patient today; within 7 days after a complex stay.',
      category: omitted,
      source: 'cms-tcm',
    }),
    serviceRow({
      id: 'transition-tests',
      topic: 'Tests after the discharge',
      said: [said('tests', 'no', 'unsure')],
      when: any(
        taking(watched),
        taking(classes('ace-inhibitor', 'arb', 'loop-diuretic', 'potassium-sparing-diuretic')),
      ),
      severity: 'moderate',
      effect:
        'Drugs that need tests after a change are taken, and the patient does not know which are due.',
      recommendation:
        'Ask the prescriber which tests (INR, potassium, creatinine, glucose) are due and when, and write them on the to-do list.',
      category: harm,
      source,
    }),
    serviceRow({
      id: 'transition-help',
      topic: 'Help at home',
      said: [said('help', 'absent', 'nobody')],
      severity: 'moderate',
      effect: 'Help with the medicines is needed, and the person who gives it was not there.',
      recommendation:
        'Speak with the helper, offer packs by time of day, and ask the prescriber about home health.',
      category: notTakenRight,
      source,
    }),
  ],
  sheet: [
    { said: [], text: 'Take only what is on your new list. Show it to every doctor.' },
    {
      said: [said('old-supply', 'yes')],
      text: 'Bring us the medicines that you no longer take.',
    },
    {
      said: [said('visit', 'later', 'none')],
      text: 'See your doctor within 14 days of leaving the hospital.',
    },
    { said: [said('new-filled', 'no', 'unsure')], text: 'Pick up your new medicines today.' },
    {
      said: [],
      text: 'Call us or your doctor if you feel worse. Call 911 for trouble breathing, chest pain or heavy bleeding.',
    },
  ],
  followUpDays: 14,
  clock: { event: 'Discharge', days: 14, source: 'cms-tcm' },
  hasTapers: false,
  course: null,
}
