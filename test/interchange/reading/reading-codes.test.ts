import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  icd10Of,
  isNpi,
  phoneOf,
  readNdc,
  readNpi,
  textOf,
} from '../../../src-main/interchange/reading/reading-codes.ts'

const ndc = (text: string) => {
  const reading = readNdc(text)
  return reading.ok ? reading.value : reading.reason
}

describe('an NDC', () => {
  it.each([
    ['99999999901', '99999999901'],
    ['9999-9999-01', '09999999901'],
    ['99999-999-01', '99999099901'],
    ['99999-9999-1', '99999999901'],
    ['99999-9999-01', '99999999901'],
    ['NDC 99999-9999-01', '99999999901'],
    ['9999999901', '9999999901'],
    ['300021433802', '0002143380'],
    ['0300021433802', '0002143380'],
  ])('%s becomes %s', (text, expected) => {
    expect(ndc(text)).toBe(expected)
  })
  it.each([
    ['300021433807', 'not an NDC'],
    ['00000000000', 'all zeros'],
    ['9.99999E+10', 'spreadsheet'],
    ['9999-99-9999', 'not an NDC'],
    ['unknown drug', 'not an NDC'],
  ])('%s is refused: %s', (text, reason) => {
    expect(ndc(text)).toContain(reason)
  })
  it('comes out as the same 11 digits however it was hyphenated', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`))
    fc.assert(
      fc.property(digits(4), digits(4), digits(2), (labeler, product, pack) => {
        expect(ndc(`${labeler}-${product}-${pack}`)).toBe(`0${labeler}${product}${pack}`)
        expect(ndc(`0${labeler}-${product}-${pack}`)).toBe(`0${labeler}${product}${pack}`)
      }),
    )
  })
})

describe('an NPI', () => {
  // 1234567893 is the worked example of the CMS check-digit paper.
  it('passes with its check digit and fails with any other', () => {
    expect(isNpi('1234567893')).toBe(true)
    for (const digit of '012456789') expect(isNpi(`123456789${digit}`)).toBe(false)
  })
  it.each([
    ['1234567890', 'check digit'],
    ['12345', 'ten digits'],
    ['3234567893', 'check digit'],
  ])('%s is refused: %s', (text, reason) => {
    const reading = readNpi(text)
    expect(reading.ok ? null : reading.reason).toContain(reason)
  })
  it('is noticed when two neighbouring digits differ by a mistyped one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'1234567893'].map(Number)
        const wrong = digits.with(at, ((digits[at] ?? 0) + by) % 10).join('')
        expect(isNpi(wrong)).toBe(false)
      }),
    )
  })
})

describe('other codes', () => {
  it.each([
    ['(515) 555-0120', '5155550120'],
    ['1-515-555-0120', '5155550120'],
    ['000-000-0000', null],
    ['', null],
    ['515-555-0120 ext 4', '515-555-0120 ext 4'],
  ])('a phone written %j is %j', (text, expected) => {
    expect(phoneOf(text)).toBe(expected)
  })
  it.each([
    ['e11.9', 'E11.9'],
    ['E119', 'E11.9'],
    ['I10', 'I10'],
    ['F32.A', 'F32.A'],
    ['U07.1', 'U07.1'],
    ['44054006', null],
    ['250.00', null],
  ])('an ICD-10-CM code written %s is %s', (text, expected) => {
    expect(icd10Of(text)).toBe(expected)
  })
  it.each([
    ['  TAKE  1 \t TAB ', 'TAKE 1 TAB'],
    ['N/A', null],
    ['unknown', null],
    [' ', null],
    ['line one\nline two', 'line one\nline two'],
  ])('a cell %j is %j', (cell, expected) => {
    expect(textOf(cell)).toBe(expected)
  })
})
