// Circumstances of rows in words.

import { expect, test } from 'vitest'
import {
  aged,
  all,
  any,
  type Circumstance,
  dailyDoseAbove,
  egfrBelow,
  has,
  not,
  notMeasured,
  resultAbove,
  taking,
} from '../../src-main/reference/circumstance.ts'
import { circumstanceWords } from '../../src-main/reference/circumstance-words.ts'
import { drugs } from '../../src-main/reference/drug-group.ts'
import { screeningTables } from '../../src-main/reference/screening-tables.ts'

test.each<[Circumstance, string]>([
  [aged(40, 76), 'is at least 40 years old and is younger than 76 years'],
  [
    all(has('heart failure', 'I50'), any(egfrBelow(30), dailyDoseAbove(20))),
    'has heart failure (ICD-10-CM I50) and (has an estimated GFR below 30 mL/min/1.73 m² or takes more than 20 mg of it a day)',
  ],
  [not(taking(drugs('warfarin'))), 'not (takes warfarin)'],
  [
    resultAbove('potassium', 5.5, 90),
    'has a newest potassium above 5.5 mmol/L, not older than 90 days',
  ],
  [
    notMeasured(365, 'creatinine', 'potassium'),
    'has no serum creatinine and no potassium of the last 365 days',
  ],
])('%j reads: %s', (circumstance, words) => {
  expect(circumstanceWords(circumstance)).toBe(words)
})

test('Every circumstance of every table has words', () => {
  // Rows with a circumstance hold it under this name.
  for (const { rows } of screeningTables)
    for (const row of rows)
      if ('when' in row) expect(circumstanceWords(row.when as Circumstance)).not.toBe('')
})
