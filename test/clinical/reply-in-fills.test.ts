// What the fills show after a prescriber's reply.

import { describe, expect, it } from 'vitest'
import type { Fill } from '../../src-main/clinical/chart.ts'
import { addDays, type Day, day } from '../../src-main/clinical/dates.ts'
import {
  drugAfterReply,
  startedAfterReply,
  stopGraceDays,
} from '../../src-main/clinical/reply-in-fills.ts'

const drug = { id: 'm1', text: 'Lorazepam 1 mg tablet' }
const repliedOn = day('2026-06-10')
const fill = (date: string, more: Partial<Fill> = {}): Fill => ({
  medicationId: 'm1',
  date: day(date),
  drugText: drug.text,
  ndc: null,
  quantity: 30,
  daysSupply: 30,
  costCents: null,
  ...more,
})
const runsOut = addDays(day('2026-06-01'), 30 + stopGraceDays)
const seenSince = (fills: readonly Fill[], today = day('2026-07-20'), reach: Day | null = today) =>
  drugAfterReply(drug, fills, repliedOn, today, reach)

describe('a drug after a reply', () => {
  it('did not stop when it was filled again, and says on which day', () => {
    expect(seenSince([fill('2026-06-01'), fill('2026-07-02')])).toMatchObject({
      lastBefore: '2026-06-01',
      fillsAfter: ['2026-07-02'],
      stopped: { answer: 'no', on: '2026-07-02' },
    })
  })
  it('counts a fill on the day of the reply as before it', () => {
    expect(seenSince([fill('2026-06-10')])).toMatchObject({
      lastBefore: '2026-06-10',
      fillsAfter: [],
    })
  })
  it('cannot be told to have stopped while supply and grace last', () => {
    expect(seenSince([fill('2026-06-01')], runsOut).stopped.answer).toBe('cannot-tell-yet')
  })
  it('is not told to have stopped where the dispensing data do not reach', () => {
    const later = addDays(runsOut, 10)
    for (const [reach, why] of [
      [runsOut, /import a newer export/],
      [null, /not known/],
    ] as const)
      expect(seenSince([fill('2026-06-01')], later, reach).stopped).toEqual({
        answer: 'cannot-tell-yet',
        why: expect.stringMatching(why),
      })
    expect(seenSince([fill('2026-06-01')], later, addDays(runsOut, 1)).stopped.answer).toBe('yes')
  })
  it('stopped one day later', () => {
    expect(seenSince([fill('2026-06-01')], addDays(runsOut, 1)).stopped).toEqual({
      answer: 'yes',
      on: '2026-06-01',
    })
  })
  it.each([
    ['no fill', [], /no fill/],
    ['no days’ supply', [fill('2026-06-01', { daysSupply: null })], /days’ supply/],
  ] as const)('cannot be told with %s', (_, fills, why) => {
    const { stopped, changed } = seenSince(fills)
    expect(stopped).toMatchObject({ answer: 'cannot-tell-yet', why: expect.stringMatching(why) })
    expect(changed.answer).toBe('cannot-tell-yet')
  })
  it.each([
    ['the same product and number a day', {}, 'no'],
    ['another product', { drugText: 'Lorazepam 0.5 mg tablet' }, 'yes'],
    ['half as many a day', { quantity: 15 }, 'yes'],
    ['an unknown quantity', { quantity: null }, 'cannot-tell-yet'],
  ] as const)('answers a change by the newest fill: %s', (_, more, answer) => {
    expect(seenSince([fill('2026-06-01'), fill('2026-07-02', more)]).changed.answer).toBe(answer)
  })
  it('leaves out what lies after today', () => {
    expect(seenSince([fill('2026-06-01'), fill('2026-07-21')]).fillsAfter).toEqual([])
  })
})

describe('a drug that began', () => {
  it('has its first fill after the reply', () => {
    const fills = [fill('2026-06-01'), fill('2026-06-12', { medicationId: 'm2' })]
    const list = [drug, { id: 'm2', text: 'Sertraline 50 mg tablet' }]
    expect(startedAfterReply(list, fills, repliedOn, day('2026-07-20'))).toEqual([
      { drug: 'Sertraline 50 mg tablet', on: '2026-06-12' },
    ])
    expect(startedAfterReply(list, null, repliedOn, day('2026-07-20'))).toBeNull()
  })
})
