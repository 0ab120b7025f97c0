import { describe, expect, it } from 'vitest'
import {
  pharmacistSteps,
  type TourFacts,
  type TourStep,
  technicianSteps,
  tourSteps,
} from '../../../src-main/contract/training.ts'
import {
  doneNow,
  type TourSeen,
  tourPlace,
  tourTexts,
  tourWords,
} from '../../../src-renderer/screens/training/tour-steps.ts'

const nothing: TourFacts = {
  did: [],
  reviewId: null,
  hasGoal: false,
  told: 0,
  linesLeft: null,
  isParked: false,
  isHandedOver: false,
  prepared: 3,
  problems: 0,
  findingsLeft: 2,
  isSigned: false,
}

function seen(
  facts: Partial<TourFacts>,
  screen: Partial<Omit<TourSeen, 'tour'>> = {},
  kept: { readonly done?: readonly TourStep[]; readonly skipped?: readonly TourStep[] } = {},
): TourSeen {
  return {
    path: '/letters',
    todayFilter: 'all',
    patientId: null,
    ...screen,
    tour: {
      practice: { id: 'p1', name: 'Practiceworth, Penny', birthDate: '1943-05-20', phone: null },
      facts: { ...nothing, ...facts },
      steps: technicianSteps,
      done: kept.done ?? [],
      skipped: kept.skipped ?? [],
      isShown: true,
    },
  }
}

const cases: Readonly<Record<TourStep, { readonly yes: TourSeen; readonly almost: TourSeen }>> = {
  today: {
    yes: seen({}, { path: '/', todayFilter: 'technician' }),
    almost: seen({}, { path: '/', todayFilter: 'mine' }),
  },
  find: { yes: seen({}, { path: '/patients' }), almost: seen({}, { path: '/patients/p1' }) },
  open: {
    yes: seen({ did: ['patients.open'] }, { patientId: 'p1' }),
    almost: seen({ did: ['patients.open'] }, { patientId: 'p2' }),
  },
  worksheet: {
    yes: seen({ did: ['worksheets.print'] }),
    almost: seen({ did: ['worklist.print'] }),
  },
  offer: { yes: seen({ did: ['offers.add'] }), almost: seen({ did: ['contacts.add'] }) },
  start: { yes: seen({ reviewId: 'r1' }), almost: seen({ did: ['patients.open'] }) },
  goal: { yes: seen({ hasGoal: true }), almost: seen({ reviewId: 'r1' }) },
  told: { yes: seen({ told: 1 }), almost: seen({ told: 0, linesLeft: 4 }) },
  lines: { yes: seen({ told: 1, linesLeft: 0 }), almost: seen({ told: 1, linesLeft: 1 }) },
  allergies: {
    yes: seen({ did: ['allergies.noneKnown'] }),
    almost: seen({ did: ['allergies.void'] }),
  },
  park: { yes: seen({ isParked: true }), almost: seen({ did: ['reviews.resume'] }) },
  resume: {
    yes: seen({ reviewId: 'r1' }, { path: '/reviews/r1' }),
    almost: seen({ reviewId: 'r1', isParked: true }, { path: '/reviews/r1' }),
  },
  'hand-over': { yes: seen({ isHandedOver: true }), almost: seen({ did: ['lane.takeBack'] }) },
  queue: { yes: seen({}, { path: '/printing' }), almost: seen({}, { path: '/documents' }) },
  print: { yes: seen({ did: ['printing.run'] }), almost: seen({ did: ['printing.add'] }) },
  waiting: {
    yes: seen({}, { path: '/', todayFilter: 'pharmacist' }),
    almost: seen({}, { path: '/', todayFilter: 'technician' }),
  },
  'take-up': {
    yes: seen({ reviewId: 'r1' }, { path: '/reviews/r1' }),
    almost: seen({ reviewId: 'r1' }, { path: '/reviews/r2' }),
  },
  accept: {
    yes: seen({ reviewId: 'r1', prepared: 0 }),
    almost: seen({ reviewId: 'r1', prepared: 1 }),
  },
  problem: { yes: seen({ problems: 1 }), almost: seen({ did: ['reviews.decide'] }) },
  findings: {
    yes: seen({ problems: 1, findingsLeft: 0 }),
    almost: seen({ problems: 1, findingsLeft: 1 }),
  },
  sign: { yes: seen({ isSigned: true }), almost: seen({ findingsLeft: 0 }) },
  letter: { yes: seen({ did: ['documents.issue'] }), almost: seen({ did: ['documents.preview'] }) },
  send: { yes: seen({ did: ['letters.send'] }), almost: seen({ did: ['letters.read'] }) },
  reply: { yes: seen({ did: ['letters.reply'] }), almost: seen({ did: ['letters.send'] }) },
  packet: {
    yes: seen({ did: ['deliveries.record'] }),
    almost: seen({ did: ['deliveries.void'] }),
  },
}

describe('each step of the tour', () => {
  it.each(tourSteps)('%s is done by what happened, and by nothing less', (step) => {
    expect(tourTexts[step].isDone(cases[step].yes)).toBe(true)
    expect(tourTexts[step].isDone(cases[step].almost)).toBe(false)
    expect(tourTexts[step].isDone(seen({}))).toBe(false)
  })

  it.each(tourSteps)('%s names each of its keys in its words', (step) => {
    const { todo, keys } = tourTexts[step]
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) expect(todo, key).toContain(key)
  })
})

describe('the way through the tour', () => {
  it('goes from the first step to the end, past what was left out', () => {
    const steps = technicianSteps
    expect(tourPlace({ steps, done: [], skipped: [] })).toEqual({ current: 'today', number: 1 })
    expect(tourPlace({ steps, done: ['today', 'open'], skipped: ['find'] })).toEqual({
      current: 'worksheet',
      number: 4,
    })
    expect(tourPlace({ steps, done: technicianSteps, skipped: [] }).current).toBeNull()
    const own = { steps: pharmacistSteps, done: technicianSteps, skipped: [] }
    expect(tourPlace(own)).toEqual({ current: 'waiting', number: 1 })
  })

  it('ticks every step that is done in a row, and waits at the first that is not', () => {
    const facts = { did: ['offers.add', 'worksheets.print'], reviewId: 'r1' }
    const done = ['today', 'find', 'open'] as const
    expect(doneNow(seen(facts, {}, { done }))).toEqual([...done, 'worksheet', 'offer', 'start'])
    expect(doneNow(seen(facts))).toEqual([])
  })

  it('puts the practice patient into the words', () => {
    expect(tourWords('{name}, born {born}', 'Practiceworth, Penny', '05/20/1943')).toBe(
      'Practiceworth, Penny, born 05/20/1943',
    )
  })
})
