// Every criterion of STOPP has a row, or stands among those that a chart cannot judge, and not both.

import { describe, expect, test } from 'vitest'
import { stoppNotJudgeable } from '../../../../src-main/reference/stopp/not-judgeable.ts'
import { stoppRows } from '../../../../src-main/reference/stopp.ts'

/** Section letter and number of its criteria. */
const sections = { B: 21, C: 16, D: 25, E: 10, F: 8 } as const

const criteria = Object.entries(sections).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
)
const notJudgeable = stoppNotJudgeable.map(({ id }) => id)

describe('STOPP as a whole', () => {
  test.each(criteria)('%s has a row or a reason for none', (id) => {
    const hasRow = stoppRows.some((row) => row.id.startsWith(`stopp-${id.toLowerCase()}-`))
    expect(hasRow).toBe(!notJudgeable.includes(id))
  })
})
