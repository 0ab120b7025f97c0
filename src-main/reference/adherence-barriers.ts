// What may keep a patient from taking one medicine, asked drug by drug in the manner of the Drug Adherence Work-up.
// Questions and actions are in our own words; the source gave the idea and the subjects, not the text.

import type { SourceId } from './source.ts'

export const barrierCodes = [
  'forgets',
  'no-effect',
  'no-need',
  'side-effects',
  'worries',
  'cost',
  'runs-out',
  'too-complex',
  'unsure-how',
  'cannot-handle',
  'low-mood',
] as const
export type BarrierCode = (typeof barrierCodes)[number]

export interface AdherenceBarrier {
  readonly code: BarrierCode
  /** As it is put to the patient; yes means that the barrier is there. */
  readonly question: string
  /** The barrier in a few words. */
  readonly title: string
  /** What the patient can do, in plain words. */
  readonly actions: readonly string[]
  /** What the pharmacist can do. */
  readonly pharmacist: string
  readonly source: SourceId
}

const source = 'doucette-2012'

/** In the order in which they are asked. */
export const adherenceBarriers: readonly AdherenceBarrier[] = [
  {
    code: 'forgets',
    question: 'Do you sometimes forget to take it?',
    title: 'Forgets doses',
    actions: ['Take it together with something I do every day, and use a pill box or an alarm'],
    pharmacist: 'Offer a weekly pill box, blister packs or refill reminders.',
    source,
  },
  {
    code: 'no-effect',
    question: 'Do you feel that it does not help you?',
    title: 'Feels no benefit',
    actions: ['Keep a record of what it should improve, and bring it to the next talk'],
    pharmacist: 'Compare results with the goal; ask the prescriber for a change if it is not met.',
    source,
  },
  {
    code: 'no-need',
    question: 'Do you think that you do not need it?',
    title: 'Sees no need',
    actions: ['Ask my pharmacist or doctor what this medicine is meant to prevent'],
    pharmacist: 'Explain the purpose, and check whether the indication still stands.',
    source,
  },
  {
    code: 'side-effects',
    question: 'Has it made you feel unwell?',
    title: 'Unwanted effects',
    actions: ['Write down what I feel and when, and call before I skip or stop it'],
    pharmacist: 'Judge whether the drug causes it; propose another dose, time of day or drug.',
    source,
  },
  {
    code: 'worries',
    question: 'Do you worry about what it may do to you?',
    title: 'Worries about harm',
    actions: ['Talk about my worries with my pharmacist or doctor before I change anything'],
    pharmacist: 'Ask what exactly worries the patient, and weigh benefit and risk together.',
    source,
  },
  {
    code: 'cost',
    question: 'Is it hard to pay for?',
    title: 'Cost',
    actions: ['Ask about a lower-cost choice or help with payment before I run out'],
    pharmacist: 'Look for a generic, another drug on the plan’s list, Extra Help or assistance.',
    source,
  },
  {
    code: 'runs-out',
    question: 'Do you run out before you get more?',
    title: 'Runs out before the refill',
    actions: ['Order the next supply a week before the last dose'],
    pharmacist: 'Synchronize refills, offer a longer supply, delivery or a request for refills.',
    source,
  },
  {
    code: 'too-complex',
    question: 'Are there too many medicines, or too many times a day?',
    title: 'Too many doses or medicines',
    actions: ['Keep my medication list with the times of day where I take my medicines'],
    pharmacist: 'Propose fewer doses a day, a combination product or fewer medicines.',
    source,
  },
  {
    code: 'unsure-how',
    question: 'Are you unsure how or when to take it?',
    title: 'Unsure how to take it',
    actions: ['Follow the directions that we went through, and call when they are not clear'],
    pharmacist: 'Go through the directions with teach-back; write them in plain words.',
    source,
  },
  {
    code: 'cannot-handle',
    question: 'Is it hard to swallow, open, use or measure?',
    title: 'Hard to swallow or handle',
    actions: ['Ask for an easy-open cap or another form; do not crush or split it without asking'],
    pharmacist: 'Check device technique; look for another form, package or device.',
    source,
  },
  {
    code: 'low-mood',
    question: 'Do you feel too down, or too alone with it, to keep up with it?',
    title: 'Low mood or no help at home',
    actions: ['Tell my doctor how I have been feeling, and name a person who can help me'],
    pharmacist: 'Screen for depression and memory problems as the store does; involve a caregiver.',
    source,
  },
]
