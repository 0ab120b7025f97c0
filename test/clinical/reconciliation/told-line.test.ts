import { describe, expect, test } from 'vitest'
import { toldLine, toldLines } from '../../../src-main/clinical/reconciliation/told-line.ts'

describe('one told line', () => {
  test.each<[string, string, string | null]>([
    ['lisinopril 10 mg', 'lisinopril 10 mg', null],
    ['lisinopril 10 mg once daily', 'lisinopril 10 mg', 'once daily'],
    ['Lisinopril 10 mg tablet, take 1 a day', 'Lisinopril 10 mg tablet', 'take 1 a day'],
    ['metformin 500 mg 1 tablet twice a day', 'metformin 500 mg', '1 tablet twice a day'],
    ['metformin 500 mg, 1 tablet daily', 'metformin 500 mg', '1 tablet daily'],
    [
      'insulin glargine 100 units/mL 10 units at bedtime',
      'insulin glargine 100 units/mL',
      '10 units at bedtime',
    ],
    ['aspirin 81 mg: when I think of it', 'aspirin 81 mg', 'when I think of it'],
    ['1. advil 200 mg prn', 'advil 200 mg', 'prn'],
    ['white water pill every morning', 'white water pill', 'every morning'],
    ['white water pill', 'white water pill', null],
    ['lisinopril from my sister', 'lisinopril from my sister', null],
    ['- Tylenol', 'Tylenol', null],
  ])('%s', (line, text, directions) => {
    expect(toldLine(line)).toEqual({ text, directions })
  })

  test('a pasted list is one drug a line, empty lines left out', () => {
    expect(toldLines('Lisinopril 10 mg\r\n\n  Tylenol  \n').map((one) => one.text)).toEqual([
      'Lisinopril 10 mg',
      'Tylenol',
    ])
  })
})
