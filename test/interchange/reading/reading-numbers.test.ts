import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src-main/interchange/reading/reading-dates.ts'
import {
  readCents,
  readCount,
  readQuantity,
} from '../../../src-main/interchange/reading/reading-numbers.ts'

const outcome = (reading: Reading<number>) => (reading.ok ? reading.value : reading.reason)

describe('a quantity', () => {
  it.each([
    ['30', 30],
    ['30.000', 30],
    ['8.5', 8.5],
    ['.5', 0.5],
    ['1,000', 1000],
    ['1,234.5', 1234.5],
    ['90 EA', 90],
    ['120ml', 120],
  ])('%s is %d', (text, expected) => {
    expect(outcome(readQuantity(text))).toBe(expected)
  })

  it.each([
    ['-30', 'negative'],
    ['(30)', 'negative'],
    ['0', 'zero'],
    ['1,5', 'not a number'],
    ['1.234,5', 'not a number'],
    ['30 or 60', 'not a number'],
    ['thirty', 'not a number'],
    ['1e3', 'not a number'],
  ])('%s is refused: %s', (text, reason) => {
    expect(outcome(readQuantity(text))).toContain(reason)
  })

  it('reads back any number with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (thousandths) => {
        const number = thousandths / 1000
        expect(outcome(readQuantity(String(number)))).toBe(number)
        const grouped = number.toLocaleString('en-US', { maximumFractionDigits: 3 })
        expect(outcome(readQuantity(`${grouped} TAB`))).toBe(number)
      }),
    )
  })
})

describe('a count of days or refills', () => {
  it.each([
    ['0', 0],
    ['30', 30],
    ['30.0', 30],
    ['90 days', 90],
  ])('%s is %d', (text, expected) => {
    expect(outcome(readCount(text, 400))).toBe(expected)
  })
  it.each([
    ['30.5', 'whole number'],
    ['-1', 'whole number'],
    ['401', 'above 400'],
    ['many', 'whole number'],
  ])('%s is refused: %s', (text, reason) => {
    expect(outcome(readCount(text, 400))).toContain(reason)
  })
})

describe('an amount of money', () => {
  it.each([
    ['$1,234.56', 123_456],
    ['1234.5', 123_450],
    ['$0.07', 7],
    ['12', 1200],
    ['USD 3.20', 320],
    ['0', 0],
    ['1.005', 101],
    ['2.344', 234],
  ])('%s is %d cents', (text, expected) => {
    expect(outcome(readCents(text))).toBe(expected)
  })
  it.each([
    ['-5.00', 'negative'],
    ['(5.00)', 'negative'],
    ['$-5', 'negative'],
    ['1.234,56', 'not an amount'],
    ['free', 'not an amount'],
    ['.', 'not an amount'],
  ])('%s is refused: %s', (text, reason) => {
    expect(outcome(readCents(text))).toContain(reason)
  })

  it('reads back any number of cents exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_99 }), (cents) => {
        const text = (cents / 100).toLocaleString('en-US', {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        })
        expect(outcome(readCents(`$${text}`))).toBe(cents)
      }),
    )
  })
})
