// No report of a group points at one person, also not by subtraction.

import { describe, expect, test } from 'vitest'
import { groupReport } from '../../src-main/programs/group-report.ts'

const shown = (counts: readonly number[], smallest = 10) => {
  const { cells, total } = groupReport(
    counts.map((count, i) => ({ label: `c${i}`, count })),
    smallest,
  )
  return [cells.map((cell) => cell.count), total]
}

describe('A group report with ten as its smallest number', () => {
  test.each([
    ['shows ten and more', [10, 30], [[10, 30], 40]],
    ['shows nobody as nobody', [0, 30], [[0, 30], 30]],
    ['holds nine back, and the next smallest with it', [9, 30, 20], [[null, 30, null], 59]],
    ['holds two small ones back together', [6, 5, 30], [[null, null, 30], 41]],
    ['holds a third back when two are few together', [2, 3, 30, 12], [[null, null, 30, null], 47]],
    ['holds two back whose sum is ten', [9, 0, 0, 1], [[null, 0, 0, null], 10]],
    ['shows nothing of a group below ten', [9, 0], [[null, null], null]],
    ['shows nothing of an empty group', [], [[], null]],
  ])('%s', (_, counts, expected) => {
    expect(shown(counts)).toEqual(expected)
  })

  test('says that it holds something back', () => {
    const report = groupReport(
      [
        { label: 'a', count: 9 },
        { label: 'b', count: 30 },
      ],
      10,
    )
    expect(report.note).toBe('Numbers below 10 are held back')
    expect(groupReport([{ label: 'a', count: 10 }], 10).note).toBeNull()
  })

  test.each([1, 0, Number.NaN])('is refused for %d', (smallest) => {
    expect(() => groupReport([], smallest)).toThrow(RangeError)
  })
})
