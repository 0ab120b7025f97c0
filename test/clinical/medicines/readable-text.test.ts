import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readableDrugName,
  readableName,
  readablePhone,
  readableSentence,
} from '../../../src-main/clinical/medicines/readable-text.ts'

describe('capitals made readable', () => {
  it.each([
    ['LISINOPRIL 20 MG TABLET', 'Lisinopril 20 mg tablet'],
    ['METFORMIN HCL ER 500 MG TABLET', 'Metformin HCl ER 500 mg tablet'],
    ['OXYCODONE-ACETAMINOPHEN 5-325 MG', 'Oxycodone-acetaminophen 5-325 mg'],
    ['white water pill', 'white water pill'],
    ['Lisinopril 10 mg tablet', 'Lisinopril 10 mg tablet'],
    ['5', '5'],
  ])('writes the drug %j as %j', (text, expected) => {
    expect(readableDrugName(text)).toBe(expected)
  })

  it.each([
    ['TAKE 1 TABLET DAILY. TAKE WITH FOOD', 'Take 1 tablet daily. Take with food'],
    ['Take 1 tablet BID', 'Take 1 tablet BID'],
    ['1 PO QD', '1 PO QD'],
  ])('writes the sentence %j as %j', (text, expected) => {
    expect(readableSentence(text)).toBe(expected)
  })

  it.each([
    ['EXAMPLETON', 'Exampleton'],
    ["O'TESTWELL-PLACEHOLDER", "O'Testwell-Placeholder"],
    ['DE LA TEST', 'De La Test'],
    ['McTest', 'McTest'],
  ])('writes the name %j as %j', (text, expected) => {
    expect(readableName(text)).toBe(expected)
  })

  it.each([
    ['5155550100', '515-555-0100'],
    ['515-555-0100 ext 2', '515-555-0100 ext 2'],
    ['555', '555'],
  ])('writes the phone %j as %j', (text, expected) => {
    expect(readablePhone(text)).toBe(expected)
  })

  it('never changes a word, only its case', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const readable of [readableDrugName, readableSentence, readableName])
          expect(readable(text).toUpperCase()).toBe(text.toUpperCase())
      }),
    )
  })
})
