import { expect, test } from 'vitest'
import {
  tabletsOfWeek,
  weekOfTablets,
} from '../../../src-main/clinical/anticoagulation/week-of-tablets.ts'

const mg = (week: ReturnType<typeof weekOfTablets>) => week?.days.map((one) => one.mg)

test('the same dose every day when the tablets make it', () => {
  expect(mg(weekOfTablets(35, 33, 37, { strengthsMg: [5], areHalvesAllowed: false }))).toEqual([
    5, 5, 5, 5, 5, 5, 5,
  ])
})

test('two doses next to each other, even through the week', () => {
  const week = weekOfTablets(38.5, 36.75, 40.25, { strengthsMg: [5], areHalvesAllowed: true })
  expect(mg(week)).toEqual([5, 5, 5, 5, 5, 5, 7.5])
  expect(week?.totalMg).toBe(37.5)
})

test('three higher days lie apart', () => {
  const days = mg(weekOfTablets(24, 24, 24, { strengthsMg: [3, 4], areHalvesAllowed: false }))
  expect(days).toEqual([3, 3, 4, 3, 4, 3, 4])
})

test('halves only if they are allowed', () => {
  const inHand = { strengthsMg: [5], areHalvesAllowed: false }
  expect(weekOfTablets(38.5, 36.75, 40.25, inHand)?.totalMg).toBe(40)
  expect(weekOfTablets(31.5, 31, 32, inHand)).toBeNull()
  const halved = weekOfTablets(31.5, 30, 33, { strengthsMg: [5], areHalvesAllowed: true })
  expect(halved?.days.some(({ tablets }) => tablets.some(({ count }) => count === 0.5))).toBe(true)
})

test('no week outside of what is asked, and none without tablets', () => {
  expect(weekOfTablets(35, 34, 36, { strengthsMg: [], areHalvesAllowed: true })).toBeNull()
  for (let target = 10; target < 90; target += 1.5) {
    const week = weekOfTablets(target, target * 0.95, target * 1.05, {
      strengthsMg: [1, 2, 2.5, 5],
      areHalvesAllowed: true,
    })
    if (week === null) continue
    expect(week.totalMg).toBeGreaterThanOrEqual(target * 0.95 - 0.001)
    expect(week.totalMg).toBeLessThanOrEqual(target * 1.05 + 0.001)
    const sum = week.days.reduce((all, one) => all + one.mg, 0)
    expect(sum).toBeCloseTo(week.totalMg, 6)
    for (const { mg: dose, tablets } of week.days)
      expect(tablets.reduce((all, one) => all + one.strengthMg * one.count, 0)).toBeCloseTo(dose, 6)
  }
})

test('a week that was decided by hand is told in tablets, or not at all', () => {
  const inHand = { strengthsMg: [5], areHalvesAllowed: true }
  expect(tabletsOfWeek([5, 0, 5, 7.5, 5, 5, 5], inHand)?.totalMg).toBe(32.5)
  expect(tabletsOfWeek([5, 3, 5, 5, 5, 5, 5], inHand)).toBeNull()
  expect(tabletsOfWeek([5, 5], inHand)).toBeNull()
})
