import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  GS,
  type Gs1Carton,
  readGs1,
} from '../../../src-main/clinical/immunization/gs1-element-string.ts'
import { hasCheckDigit } from '../../../src-main/clinical/reconciliation/scanned-code.ts'

/** An invented carton: NDC 50000-123-45 behind the digit 3. */
const gtin = '00350000123453'

const read = (text: string): Gs1Carton => {
  const found = readGs1(text)
  if (typeof found === 'string') throw new Error(found)
  return found
}

test('the invented GTIN has its check digit', () => {
  expect(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => hasCheckDigit(gtin.slice(0, 13) + n)),
  ).toEqual([Number(gtin[13])])
})

test.each([
  ['expiry before the lot', `01${gtin}1727043010AB12C3`],
  ['the lot before the expiry, with a separator', `01${gtin}10AB12C3${GS}17270430`],
  ['with the mark of a DataMatrix', `]d201${gtin}1727043010AB12C3`],
  ['as printed below the symbol', `(01)${gtin}(17)270430(10)AB12C3`],
  ['with a day of manufacture', `01${gtin}112504301727043010AB12C3`],
  ['with a separator at the end', `01${gtin}1727043010AB12C3${GS}`],
])('GTIN, NDC, expiry and lot are read: %s', (_, text) => {
  expect(read(text)).toEqual({
    gtin,
    ndc10: '5000012345',
    lot: 'AB12C3',
    expires: '2027-04-30',
    serial: null,
    cannotTell: [],
  })
})

test('a serial before expiry and lot is kept apart by its separator', () => {
  expect(read(`01${gtin}21SER0017${GS}1727043010AB12C3`)).toMatchObject({
    serial: 'SER0017',
    lot: 'AB12C3',
    expires: '2027-04-30',
  })
})

test.each([
  ['29 February', '280229', '2028-02-29'],
  ['the day 00 of a leap February', '280200', '2028-02-29'],
  ['the day 00 of another February', '270200', '2027-02-28'],
  ['the day 00 of April', '270400', '2027-04-30'],
])('an expiry of %s is a day', (_, digits, expected) => {
  expect(read(`01${gtin}17${digits}`).expires).toBe(expected)
})

test.each([
  ['a day that no month has', `01${gtin}17270231`, 'not-a-day'],
  ['a month 13', `01${gtin}17271300`, 'not-a-day'],
  ['a wrong check digit', '0100350000123454', 'check-digit'],
  ['no GTIN', '10AB12C3', 'not-gs1'],
  ['a part that is not known', `01${gtin}99X`, 'not-gs1'],
  ['a short GTIN', '010035000012345', 'not-gs1'],
  ['a lot of 21 signs', `01${gtin}10${'A'.repeat(21)}`, 'not-gs1'],
  ['an empty lot', `01${gtin}10`, 'not-gs1'],
  ['nothing', '', 'not-gs1'],
  ['a UPC-A', '350000123456', 'not-gs1'],
])('%s is refused', (_, text, expected) => {
  expect(readGs1(text)).toBe(expected)
})

test.each([
  ['the lot, and an expiry may be in it', `01${gtin}10AB12C317270430`],
  ['the serial, and expiry and lot may be in it', `01${gtin}21SER00117270430${'10'}AB12C3`],
  ['the lot, and a serial may be in it', `01${gtin}1727043010AB12C321SERIAL77`],
])('without separators %s: the lot is not guessed', (_, text) => {
  const found = read(text)
  expect(found.lot).toBeNull()
  expect(found.cannotTell).toHaveLength(1)
})

test('a lot of 20 signs is read whole', () => {
  expect(read(`01${gtin}10${'A'.repeat(20)}`).lot).toBe('A'.repeat(20))
})

test('a GTIN without an NDC says none', () => {
  expect(read('0104012345678901').ndc10).toBeNull()
})

const sign = fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-')
const word = fc.array(sign, { minLength: 1, maxLength: 20 }).map((signs) => signs.join(''))

test('whatever lot and serial are, with separators they come out as they went in', () => {
  fc.assert(
    fc.property(word, word, fc.boolean(), (lot, serial, isLotFirst) => {
      const both = isLotFirst ? `10${lot}${GS}21${serial}${GS}` : `21${serial}${GS}10${lot}${GS}`
      expect(read(`01${gtin}17270430${both}`)).toMatchObject({ lot, serial })
    }),
  )
})

test('without separators a lot is either the one that went in or not told', () => {
  fc.assert(
    fc.property(word, (lot) => {
      expect([lot, null]).toContain(read(`01${gtin}1727043010${lot}`).lot)
    }),
  )
})

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(['object', 'string']).toContain(typeof readGs1(text))
    }),
  )
})
