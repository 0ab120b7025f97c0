// The steps of a pharmacist's tour: what a technician prepared is accepted, judged and signed; then the letter, a reply and
// a packet. Same shape as the technician's.

import type { pharmacistSteps } from '../../../src-main/contract/training.ts'
import { did, type TourStepText } from './tour-step.ts'

type PharmacistStep = (typeof pharmacistSteps)[number]

export const pharmacistTexts: Readonly<Record<PharmacistStep, TourStepText>> = {
  waiting: {
    title: 'See what waits for you',
    todo: 'Press F12 for Today’s work, then 4: only what a pharmacist must do stays.',
    keys: ['F12', '4'],
    why: 'Nothing that needs your judgement hides among what others can do.',
    isDone: ({ path, todayFilter }) => path === '/' && todayFilter === 'pharmacist',
  },
  'take-up': {
    title: 'Take up the prepared review',
    todo: 'Go by the arrows to {name} under To sign, then Enter. Name and birth date ({born}): 1, 2 and Enter.',
    keys: ['Enter', '1', '2'],
    why: 'A technician has asked about every bottle. You open it where the work stands.',
    isDone: ({ path, tour }) => path === `/reviews/${tour.facts.reviewId}`,
  },
  accept: {
    title: 'Accept what was prepared',
    todo: 'Press Alt 1. Amber lines wait for you: read them, then Alt Y accepts all of this step. Alt G takes one alone.',
    keys: ['Alt 1', 'Alt Y'],
    why: 'What a technician enters counts only once you have looked at it.',
    isDone: ({ tour }) => tour.facts.reviewId !== null && tour.facts.prepared === 0,
  },
  problem: {
    title: 'Turn a finding into a problem',
    todo: 'Press Alt 2. Read the first finding, then Y: problem, to-do line and letter are filled in. Ctrl Enter keeps them.',
    keys: ['Alt 2', 'Y', 'Ctrl Enter'],
    why: 'One key does what used to be typed three times. Change the words wherever you know better.',
    isDone: ({ tour }) => tour.facts.problems > 0,
  },
  findings: {
    title: 'Answer what is urgent',
    todo: 'For each finding under “Answer these first” press Y, or D and the number of a reason.',
    keys: ['Y', 'D'],
    why: 'A signature waits for the urgent ones only. A reason is kept, and asked about again when facts change.',
    isDone: ({ tour }) => tour.facts.problems > 0 && tour.facts.findingsLeft === 0,
  },
  sign: {
    title: 'Sign it',
    todo: 'Press F10: it says what still lacks. When nothing does, F10 again, your PIN here (2222) and Enter.',
    keys: ['F10', 'Enter'],
    why: 'Signed means locked: what was known at that moment stays as it was. Later words are addenda.',
    isDone: ({ tour }) => tour.facts.isSigned,
  },
  letter: {
    title: 'Issue the letter',
    todo: 'The letter to the prescriber is marked among the papers: F9 issues and prints it.',
    keys: ['F9'],
    why: 'An issued paper is kept byte for byte, with a code that leads back to it.',
    isDone: did('documents.issue'),
  },
  send: {
    title: 'Say how it went out',
    todo: 'Press F8, Enter at the letter about {name}, then S. Fax is chosen already: Ctrl Enter.',
    keys: ['F8', 'Enter', 'S', 'Ctrl Enter'],
    why: 'From now on Pestle counts the days: 3, 7 and 14 without a reply come back to Today’s work.',
    isDone: did('letters.send'),
  },
  reply: {
    title: 'Write down a reply',
    todo: 'Press F8 again and Enter at the letter that waits for 9 days. After the two identifiers, 1 says that it was accepted.',
    keys: ['F8', 'Enter', '1'],
    why: 'One key a recommendation. The problem, its next day and the prescriber’s profile follow by themselves.',
    isDone: did('letters.reply'),
  },
  packet: {
    title: 'Record that a packet arrived',
    todo: 'Press F12, then 1. Go to the packet that is made, under Packets to deliver, and press V: two identifiers, how, and t for today.',
    keys: ['F12', '1', 'V', 't'],
    why: 'Medicare counts 14 days to the packet. The clock stops with this entry.',
    isDone: did('deliveries.record'),
  },
}
