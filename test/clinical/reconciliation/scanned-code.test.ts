import { describe, expect, test } from 'vitest'
import {
  hasCheckDigit,
  readScannedCode,
} from '../../../src-main/clinical/reconciliation/scanned-code.ts'

describe('what a scanner typed', () => {
  test.each([
    // GS1's own example of a check digit: 629104150021 with 3.
    ['an EAN-13', '6291041500213', { kind: 'package', symbology: 'EAN-13', ndc: null }],
    ['a UPC-A that is no NDC', '036000291452', { kind: 'package', symbology: 'UPC-A', ndc: null }],
    [
      'a UPC-A with an NDC in it',
      '312345678906',
      { kind: 'package', symbology: 'UPC-A', ndc: '1234567890' },
    ],
    [
      'the same as EAN-13',
      '0312345678906',
      { kind: 'package', symbology: 'EAN-13', ndc: '1234567890' },
    ],
    [
      'the same as GTIN-14 in a GS1 code with expiry and lot',
      '01003123456789061727123110ABC1',
      { kind: 'package', symbology: 'GTIN-14', ndc: '1234567890' },
    ],
    [
      'an NDC with dashes',
      '0071-0155-23',
      { kind: 'package', symbology: 'NDC', ndc: '0071-0155-23' },
    ],
    ['an NDC of eleven digits', '00071015523', { kind: 'package', symbology: 'NDC' }],
    ['a prescription number', '6000123', { kind: 'prescription', rxNumber: '6000123' }],
    [
      'a prescription number with its sign',
      'Rx# 600012',
      { kind: 'prescription', rxNumber: '600012' },
    ],
    ['a reference code of ours', '7k3m-2qxd', { kind: 'reference', code: '7K3M-2QXD' }],
  ])('%s', (_, typed, expected) => {
    expect(readScannedCode(typed)).toMatchObject(expected)
  })

  test.each([
    ['a UPC-A with one digit wrong', '312345678904', 'check-digit'],
    ['an EAN-13 with two digits changed over', '6291041500231', 'check-digit'],
    ['a GTIN-14 with one digit wrong', '00312345678904', 'check-digit'],
    ['a word', 'LISINOPRIL', 'not-a-code'],
    ['four digits', '1234', 'not-a-code'],
    ['nothing', '', 'not-a-code'],
    ['a code of ours with a letter that it never has', '7K3M-2QXO', 'not-a-code'],
  ])('%s is refused', (_, typed, fault) => {
    expect(readScannedCode(typed)).toBe(fault)
  })

  test('each single wrong digit is seen', () => {
    const good = '312345678906'
    for (let place = 0; place < good.length; place++) {
      const wrong = `${good.slice(0, place)}${(Number(good[place]) + 1) % 10}${good.slice(place + 1)}`
      expect(hasCheckDigit(wrong), wrong).toBe(false)
    }
    expect(hasCheckDigit(good)).toBe(true)
  })
})
