import { describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { dueWords, isDueNow } from '../../../src-main/clinical/immunization/due-words.ts'

const base = { unknown: null, doseNumber: 2, earliest: null, recommended: null, pastDue: null }
const say = (on: string) => `<${on}>`

describe('words for a vaccine group', () => {
  it.each([
    ['due', { ...base, state: 'due' }, 'dose 2 due'],
    [
      'due with a last day',
      { ...base, state: 'due', pastDue: day('2027-01-01') },
      'dose 2 due, past due after <2027-01-01>',
    ],
    [
      'past due',
      { ...base, state: 'past-due', pastDue: day('2026-01-01') },
      'dose 2 past due since <2026-01-01>',
    ],
    [
      'later, by the recommended day before the earliest',
      { ...base, state: 'later', earliest: day('2026-12-01'), recommended: day('2027-01-18') },
      'dose 2 from <2027-01-18>',
    ],
    [
      'later, by the earliest day',
      { ...base, state: 'later', earliest: day('2026-12-01') },
      'dose 2 from <2026-12-01>',
    ],
    ['contraindicated', { ...base, state: 'contraindicated' }, 'contraindicated'],
    ['nothing', { ...base, state: 'not-due', doseNumber: null }, 'nothing due'],
    [
      'cannot tell, with why',
      { ...base, state: 'cannot-tell', unknown: 'Old tables.' },
      'cannot tell: Old tables.',
    ],
    ['without a number', { ...base, state: 'due', doseNumber: null }, 'next dose due'],
  ] as const)('%s', (_, due, words) => {
    expect(dueWords(due, say)).toBe(words)
  })

  it('only what is due or past due is for today', () => {
    expect(
      (['due', 'past-due', 'later', 'not-due', 'contraindicated', 'cannot-tell'] as const).filter(
        (state) => isDueNow({ state }),
      ),
    ).toEqual(['due', 'past-due'])
  })
})
