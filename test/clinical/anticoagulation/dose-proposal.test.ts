import { describe, expect, test } from 'vitest'
import {
  type DoseProposal,
  type ProposalInput,
  proposeDose,
} from '../../../src-main/clinical/anticoagulation/dose-proposal.ts'
import {
  nextTest,
  type Unsettled,
  weekday,
} from '../../../src-main/clinical/anticoagulation/next-test.ts'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import { nomograms } from '../../../src-main/reference/anticoagulation/nomograms.ts'

const on = day('2026-11-23')
const input: ProposalInput = {
  on,
  nomogram: 'rely-2012',
  goal: [2, 3],
  inr: { value: 2.4, on },
  earlier: [{ value: 1.6, on: addDays(on, -14) }],
  weekMg: [5, 5, 5, 5, 5, 5, 5],
  startedOn: day('2025-01-15'),
  changedOn: null,
  tablets: { strengthsMg: [1, 5, 2.5], areHalvesAllowed: true },
  isBleeding: false,
  isPregnant: false,
  hasClotSigns: false,
  hasMissedDoses: false,
}
const at = (inr: number, more: Partial<ProposalInput> = {}) =>
  proposeDose({ ...input, inr: { value: inr, on }, ...more })
const short = (one: DoseProposal) =>
  one.kind === 'proposal' ? [one.cell, one.hold, Math.sign(one.changePercent)] : 'cannot'

describe('the RE-LY algorithm, cell by cell', () => {
  test.each([
    [1.0, ['to-1.50', 'none', 1]],
    [1.5, ['to-1.50', 'none', 1]],
    [1.51, ['1.51-1.99', 'none', 1]],
    [1.99, ['1.51-1.99', 'none', 1]],
    [2.0, ['2.00-3.00', 'none', 0]],
    [3.0, ['2.00-3.00', 'none', 0]],
    [3.01, ['3.01-3.99', 'none', -1]],
    [3.99, ['3.01-3.99', 'none', -1]],
    [4.0, ['4.00-4.99', 'one', -1]],
    [4.99, ['4.00-4.99', 'one', -1]],
    [5.0, ['5.00-8.99', 'until-in-range', -1]],
    [8.99, ['5.00-8.99', 'until-in-range', -1]],
    [9.0, 'cannot'],
  ])('INR %f', (inr, expected) => expect(short(at(inr))).toEqual(expected))
})

describe('the Ebell nomogram, cell by cell', () => {
  test.each([
    [1.4, ['below-1.5', 'none', 1]],
    [1.5, ['1.5-1.9', 'none', 1]],
    [1.9, ['1.5-1.9', 'none', 1]],
    [2.0, ['2.0-3.0', 'none', 0]],
    [3.0, ['2.0-3.0', 'none', 0]],
    [3.1, ['3.1-3.9', 'none', -1]],
    [3.9, ['3.1-3.9', 'none', -1]],
    [4.0, ['4.0-4.9', 'up-to-one', -1]],
    [4.9, ['4.0-4.9', 'up-to-one', -1]],
    [5.0, 'cannot'],
  ])('INR %f', (inr, expected) =>
    expect(short(at(inr, { nomogram: 'ebell-2005' }))).toEqual(expected),
  )
})

test('the cells of every nomogram leave no gap and do not overlap', () => {
  for (const { cells } of nomograms)
    for (const [i, cell] of cells.slice(1).entries()) expect(cell.from).toBe(cells[i]?.below)
})

test('a week is never changed by more than the nomogram’s largest step, whatever the tablets', () => {
  for (const { id, mostPercent } of nomograms)
    for (const strength of [1, 2, 2.5, 3, 4, 5, 6, 7.5, 10])
      for (let inr = 0.9; inr < 9; inr += 0.1) {
        const one = at(inr, {
          nomogram: id,
          tablets: { strengthsMg: [strength], areHalvesAllowed: true },
        })
        if (one.kind === 'proposal')
          expect(Math.abs(one.changePercent)).toBeLessThanOrEqual(mostPercent)
      }
})

test.each<[string, Partial<ProposalInput>, string]>([
  ['without an INR', { inr: null }, 'no INR'],
  ['with an INR of eight days ago', { inr: { value: 2.5, on: addDays(on, -8) } }, '8 days old'],
  ['in pregnancy', { isPregnant: true }, 'pregnant'],
  ['when pregnancy is not known', { isPregnant: null }, 'not known'],
  ['in bleeding', { isBleeding: true }, 'bleeds'],
  ['when nobody asked about bleeding', { isBleeding: null }, 'asked about bleeding'],
  ['with signs of a stroke', { hasClotSigns: true }, 'emergency'],
  ['when nobody asked about signs of a clot', { hasClotSigns: null }, 'signs of a clot'],
  ['with an unknown dose', { weekMg: null }, 'dose that is taken now'],
  ['without a goal', { goal: null }, 'goal range'],
  [
    'with another goal than the published one',
    { goal: [2.5, 3.5] },
    'published for the goal 2 to 3',
  ],
  ['on day 27 of a course', { startedOn: addDays(on, -27) }, 'maintenance'],
  ['without a first day', { startedOn: null }, 'first day'],
  ['without tablets', { tablets: null }, 'tablet strengths'],
  ['without an answer about missed doses', { hasMissedDoses: null }, 'missed doses'],
  ['with an unknown nomogram', { nomogram: 'nobody' }, 'No nomogram'],
])('it cannot propose %s', (_, more, words) => {
  const one = proposeDose({ ...input, ...more })
  expect(one.kind).toBe('cannot-propose')
  expect(one.kind === 'cannot-propose' && one.reasons.join(' ')).toContain(words)
})

test('it proposes on day 28 of a course, and with an INR of seven days ago', () => {
  expect(at(2.5, { startedOn: addDays(on, -28) }).kind).toBe('proposal')
  expect(proposeDose({ ...input, inr: { value: 2.5, on: addDays(on, -7) } }).kind).toBe('proposal')
})

test('an INR out of range less than four days after a change steps no further; one in range goes on', () => {
  expect(short(at(3.6, { changedOn: addDays(on, -3) }))).toBe('cannot')
  expect(short(at(3.6, { changedOn: addDays(on, -4) }))).toEqual(['3.01-3.99', 'none', -1])
  expect(short(at(2.6, { changedOn: addDays(on, -2) }))).toEqual(['2.00-3.00', 'none', 0])
})

test('one INR up to 0.5 out of range after two in range changes nothing (ACCP)', () => {
  const stable = {
    earlier: [
      { value: 2.2, on: addDays(on, -28) },
      { value: 2.9, on: addDays(on, -56) },
    ],
  }
  expect(short(at(3.5, stable))).toEqual(['3.01-3.99', 'none', 0])
  expect(short(at(1.5, stable))).toEqual(['to-1.50', 'none', 0])
  expect(short(at(3.51, stable))).toEqual(['3.01-3.99', 'none', -1])
  expect(short(at(3.5))).toEqual(['3.01-3.99', 'none', -1])
})

test.each([
  [84, 0],
  [85, -1],
])('INRs in range %i days before count as stable or not', (days, change) => {
  const earlier = [
    { value: 2.2, on: addDays(on, -days) },
    { value: 2.9, on: addDays(on, -days - 28) },
  ]
  expect(short(at(3.4, { earlier }))).toEqual(['3.01-3.99', 'none', change])
})

test.each([
  [4.99, false, ''],
  [5, true, 'no vitamin K'],
  [10, true, 'no vitamin K'],
  [10.1, true, 'oral vitamin K'],
])('INR %f: referred today %s, advice %j', (inr, refers, words) => {
  const one = at(inr)
  expect(one.refersToday).toBe(refers)
  expect(one.advice.join(' ')).toContain(words)
})

test('vitamin K is spoken of from 4.5 on', () => {
  expect(at(4.49).advice).toEqual([])
  expect(at(4.5).advice.join()).toContain('no vitamin K')
})

test('a low INR after missed doses says what else may explain it', () => {
  expect(at(1.8, { hasMissedDoses: true }).advice.join()).toContain('missed')
  expect(at(3.4, { hasMissedDoses: true }).advice).toEqual([])
})

describe('the next test', () => {
  const days = (
    one: DoseProposal,
    before = 0,
    clinic: readonly number[] = [],
    unsettled: readonly Unsettled[] = [],
  ) => nextTest(on, one, before, clinic, unsettled)?.on
  test('follows what was done', () => {
    expect(days(at(2.5), 0)).toBe(addDays(on, 14))
    expect(days(at(2.5), 1)).toBe(addDays(on, 28))
    expect(days(at(3.6))).toBe(addDays(on, 7))
    expect(days(at(4.2))).toBe(addDays(on, 5))
    expect(days(at(5.2))).toBe(addDays(on, 2))
    expect(days(at(9.2))).toBeUndefined()
  })
  test('is within a week while something moves the INR, and never later than without it', () => {
    const ill = [{ words: 'the patient is ill', withinDays: 7 }]
    expect(days(at(2.5), 1, [], ill)).toBe(addDays(on, 7))
    expect(days(at(4.2), 1, [], ill)).toBe(addDays(on, 5))
    expect(nextTest(on, at(2.5), 1, [], ill)?.why).toContain('the patient is ill')
  })
  test('moves to the clinic’s day before it, never after it', () => {
    // 2026-11-23 is a Monday.
    expect(weekday(on)).toBe(1)
    expect(days(at(2.5), 0, [4])).toBe(day('2026-12-03'))
    expect(days(at(2.5), 0, [1])).toBe(addDays(on, 14))
    expect(days(at(5.2), 0, [5])).toBe(addDays(on, 2))
  })
})
