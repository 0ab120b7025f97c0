// Conditions by SNOMED CT concept: well-formed codes, one line a concept.

import { expect, test } from 'vitest'
import { icd10OfSnomed, snomedRows } from '../../src-main/reference/snomed-conditions.ts'

test('Every concept has digits, an ICD-10-CM code, and one line', () => {
  for (const { snomed, icd10 } of snomedRows) {
    expect(snomed).toMatch(/^\d{6,18}$/)
    expect([snomed, icd10]).toEqual([
      snomed,
      expect.stringMatching(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/),
    ])
  }
  expect(new Set(snomedRows.map((row) => row.snomed)).size).toBe(snomedRows.length)
})

test.each([
  ['77386006', 'Z33.1'],
  ['44054006', 'E11.9'],
  ['195967001', 'J45.909'],
  ['999999999', null],
  [null, null],
])('%s is %s', (concept, code) => {
  expect(icd10OfSnomed(concept)).toBe(code)
})
