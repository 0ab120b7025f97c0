// Which missing fact is asked for first, and how many rules wait for each.

import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src-main/clinical/chart.ts'
import { inAskedOrder, missingWords, waitedFor } from '../../src-main/clinical/missing-facts.ts'

describe('Missing facts are asked for', () => {
  test.each<[string, readonly Fact[], readonly Fact[]]>([
    ['the list before the birth date', ['birthDate', 'medications'], ['medications', 'birthDate']],
    [
      'conditions and results before one result',
      ['potassium', 'observations', 'conditions'],
      ['conditions', 'observations', 'potassium'],
    ],
    [
      'a result before what one entry lacks, and ingredients last',
      ['ingredients', 'startDate', 'potassium'],
      ['potassium', 'startDate', 'ingredients'],
    ],
    ['equals by name, each once', ['sodium', 'potassium', 'sodium'], ['potassium', 'sodium']],
    ['none', [], []],
  ])('%s', (_, missing, asked) => {
    expect(inAskedOrder(missing)).toEqual(asked)
  })
})

describe('Rules that wait', () => {
  test('are counted once for each fact that they lack, the most waited for first', () => {
    const questions: readonly { rule: string; missing: readonly Fact[] }[] = [
      { rule: 'a', missing: ['creatinine', 'sex'] },
      { rule: 'a', missing: ['creatinine'] },
      { rule: 'b', missing: ['creatinine'] },
      { rule: 'c', missing: ['startDate'] },
    ]
    expect(waitedFor(questions)).toEqual([
      { fact: 'creatinine', rules: ['a', 'b'] },
      { fact: 'sex', rules: ['a'] },
      { fact: 'startDate', rules: ['c'] },
    ])
  })

  test('are none where everything was told', () => {
    expect(waitedFor([])).toEqual([])
  })

  test('name the fact as a pharmacist does', () => {
    expect(missingWords('observations')).toBe('no lab results on record')
    expect(missingWords('fills')).toBe('no dispensing record')
    // "No allergies on record" would be an answer.
    expect(missingWords('allergies')).toBe('nothing on record about allergies')
    expect(missingWords('tobaccoUse')).toBe('nothing on record about tobacco use')
  })
})
