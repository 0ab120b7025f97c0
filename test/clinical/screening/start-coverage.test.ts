// All 57 criteria of START, version 3: each has rows that fire in a case, or stands among those a chart cannot judge.

import { expect, test } from 'vitest'
import { start } from '../../../src-main/clinical/screening/start.ts'
import { startNotJudgeable, startRows } from '../../../src-main/reference/start.ts'
import { firedRows } from '../../helpers/row-cases.ts'
import { bodyCases, datedCases, heartCases } from './start-cases.ts'

const numberOf = { A: 1, B: 11, C: 2, D: 7, E: 4, F: 7, G: 3, H: 9, I: 5, J: 1, K: 3, L: 4 }
const criteria = Object.entries(numberOf).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
)
const fired = [...heartCases, ...bodyCases, ...datedCases].filter(([row, chart]) =>
  firedRows(start, chart).includes(row),
)

test('START has 57 criteria', () => {
  expect(criteria).toHaveLength(57)
})

test.each(criteria)('%s fires in a case, or is said not to be judged by a chart', (id) => {
  const opening = `start-${id.toLowerCase()}-`
  const hasFired = fired.some(([row]) => row.startsWith(opening))
  const isLeftOut = startNotJudgeable.some((one) => one.id === id)
  expect([hasFired, isLeftOut]).toEqual([!isLeftOut, !hasFired])
})

test('Every row belongs to a criterion, and what is left out has a reason', () => {
  const openings = criteria.map((id) => `start-${id.toLowerCase()}-`)
  const strays = startRows.filter(({ id }) => !openings.some((one) => id.startsWith(one)))
  expect(strays).toEqual([])
  for (const { id, reason } of startNotJudgeable) {
    expect(criteria).toContain(id)
    expect(reason).toMatch(/^[A-Z].+\.$/)
  }
})
