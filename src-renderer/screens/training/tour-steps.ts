// The steps of the guided tours as data, the technician's here: what to do, by which keys, and how the window knows that it was done. Pure.
// Nothing here is done by pressing "next": a step ends when the chart, the trail or the screen says so.

import type { TourStep, TourView } from '../../../src-main/contract/training.ts'
import { pharmacistTexts } from './pharmacist-steps.ts'
import { did, type TourSeen, type TourStepText } from './tour-step.ts'

export type { TourSeen } from './tour-step.ts'

export const tourTexts: Readonly<Record<TourStep, TourStepText>> = {
  today: {
    title: 'See today’s work',
    todo: 'Press F12 for Today’s work, then 3: only what a technician can do stays. 1 shows all again.',
    keys: ['F12', '3'],
    why: 'One list holds everything that waits. Each row says why it is there.',
    isDone: ({ path, todayFilter }) => path === '/' && todayFilter === 'technician',
  },
  find: {
    title: 'Look for a patient',
    todo: 'Press F2. The field for the name has the keyboard already.',
    keys: ['F2'],
    why: 'The search works from every screen.',
    isDone: ({ path }) => path === '/patients',
  },
  open: {
    title: 'Open the chart by two identifiers',
    todo: 'Type “practice”, then Enter at {name}. Ask for name and birth date ({born}): tick both with 1 and 2, then Enter.',
    keys: ['Enter', '1', '2', 'Enter'],
    why: 'Two facts that agree keep one person’s medicines out of another’s chart.',
    isDone: ({ patientId, tour }) =>
      patientId === tour.practice.id && tour.facts.did.includes('patients.open'),
  },
  worksheet: {
    title: 'Print the interview worksheet',
    todo: 'Press Alt W. The paper has the questions in the order of the screen; its bars lead back here.',
    keys: ['Alt W'],
    why: 'Every page says that it is training. In a print window, Esc saves paper.',
    isDone: did('worksheets.print'),
  },
  offer: {
    title: 'Offer a review',
    todo: 'On the chart press F. The program that pays is chosen already: Ctrl Enter offers it.',
    keys: ['F', 'Ctrl Enter'],
    why: 'An offer starts the count of attempts, and keeps the patient on the list until somebody answers.',
    isDone: did('offers.add'),
  },
  start: {
    title: 'Start the review',
    todo: 'Press C, type why (“Yearly review”), then Ctrl Enter.',
    keys: ['C', 'Ctrl Enter'],
    why: 'You prepare the review. A pharmacist decides and signs it.',
    isDone: ({ tour }) => tour.facts.reviewId !== null,
  },
  goal: {
    title: 'Write what matters to the patient',
    todo: 'In the first field write what {name} wants, in quotes: “To work in the garden again”. It saves itself. Enter leads to the list.',
    keys: ['Enter'],
    why: 'The plan is made for this goal; nobody types it again.',
    isDone: ({ tour }) => tour.facts.hasGoal,
  },
  told: {
    title: 'Write down what the patient takes',
    todo: 'On the list press P for Patient says. Type “ibuprofen 200 mg as needed”, Enter, then Esc.',
    keys: ['P', 'Enter', 'Esc'],
    why: 'What is bought without a prescription is on no pharmacy’s list.',
    isDone: ({ tour }) => tour.facts.told > 0,
  },
  lines: {
    title: 'Decide every line',
    todo: 'Go by the arrows: K keeps a line. At ibuprofen press A to add it: then 2, without prescription, and Enter.',
    keys: ['K', 'A'],
    why: 'Amber means: prepared by you, not accepted yet. Nothing is lost, and nothing counts before a pharmacist has looked.',
    isDone: ({ tour }) => tour.facts.linesLeft === 0 && tour.facts.told > 0,
  },
  allergies: {
    title: 'Ask about allergies',
    todo: 'Outside of a field press N: “no known allergies”. A real patient is asked first.',
    keys: ['N'],
    why: '“Nobody asked” and “none known” are different answers. Pestle never takes one for the other.',
    isDone: did('allergies.noneKnown', 'allergies.add'),
  },
  park: {
    title: 'Be interrupted: park it',
    todo: 'The phone rings. Press Esc: the review waits where it is, and the name leaves the screen.',
    keys: ['Esc'],
    why: 'Parking costs one key and loses nothing.',
    isDone: ({ tour }) => tour.facts.isParked || tour.facts.did.includes('reviews.park'),
  },
  resume: {
    title: 'Come back to it',
    todo: 'Press F11 and the number beside the initials of {name}. You are where you were.',
    keys: ['F11'],
    why: 'The strip at the foot shows how long each review waits.',
    // The first opening of a review counts as resuming in the trail: what counts here is that it waits no more.
    isDone: ({ path, tour }) => path === `/reviews/${tour.facts.reviewId}` && !tour.facts.isParked,
  },
  'hand-over': {
    title: 'Hand it to the pharmacist',
    todo: 'Press Alt H, say what you saw (“All bottles seen”), then Enter.',
    keys: ['Alt H', 'Enter'],
    why: 'It appears on the pharmacist’s list with all that you prepared.',
    isDone: ({ tour }) => tour.facts.isHandedOver || tour.facts.did.includes('lane.handOver'),
  },
  queue: {
    title: 'Look at the print queue',
    todo: 'Press Alt P. A medication list of another invented patient waits there.',
    keys: ['Alt P'],
    why: 'Papers wait in one place, in order, also when a printer is off.',
    isDone: ({ path }) => path === '/printing',
  },
  print: {
    title: 'Print it, or hold it',
    todo: 'Press P to print what waits, or H to hold the marked paper.',
    keys: ['P'],
    why: 'A paper that a printer refused stays here until it is printed or taken out.',
    isDone: did('printing.run', 'printing.change'),
  },
  ...pharmacistTexts,
}

export interface TourPlace {
  /** The first step that is neither done nor left out; null at the end. */
  readonly current: TourStep | null
  /** From 1 to the number of steps; that number at the end. */
  readonly number: number
}

/** Where somebody stands. */
export function tourPlace(view: Pick<TourView, 'steps' | 'done' | 'skipped'>): TourPlace {
  const { steps, done, skipped } = view
  const at = steps.findIndex((step) => !done.includes(step) && !skipped.includes(step))
  return at < 0
    ? { current: null, number: steps.length }
    : { current: steps[at] ?? null, number: at + 1 }
}

/** The steps that are done now: one after the other, as far as what is seen reaches. */
export function doneNow(seen: TourSeen): readonly TourStep[] {
  const done: TourStep[] = [...seen.tour.done]
  for (;;) {
    const { current } = tourPlace({ ...seen.tour, done })
    if (current === null || !tourTexts[current].isDone(seen)) return done
    done.push(current)
  }
}

/** The words with the practice patient's name and birth date in them. */
export function tourWords(text: string, name: string, born: string): string {
  return text.replaceAll('{name}', name).replaceAll('{born}', born)
}
