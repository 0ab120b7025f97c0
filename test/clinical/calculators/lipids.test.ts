// LDL cholesterol by three formulas: worked by hand, with the limits of each, and the shape of the table.

import { expect, test } from 'vitest'
import { ldlFriedewald } from '../../../src-main/clinical/calculators/ldl-friedewald.ts'
import {
  ldlMartinHopkins,
  martinHopkinsRows,
  vldlRatio,
} from '../../../src-main/clinical/calculators/ldl-martin-hopkins.ts'
import { ldlSampson } from '../../../src-main/clinical/calculators/ldl-sampson.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

const panel = { totalCholesterolMgPerDl: 200, hdlMgPerDl: 50, triglyceridesMgPerDl: 150 }
const tooHigh = (triglyceridesMgPerDl: number) => ({ ...panel, triglyceridesMgPerDl })
const contradicting = {
  totalCholesterolMgPerDl: 100,
  hdlMgPerDl: 90,
  triglyceridesMgPerDl: 300,
}

testCalculator(ldlFriedewald, {
  tells: [
    // 200 − 50 − 150 / 5
    ['120', panel, { value: 120, unit: 'mg/dL' }],
    ['70 at the limit of 400', tooHigh(400), { value: 70 }],
  ],
  cannotTell: [
    ['above 400', tooHigh(401), ['triglyceridesMgPerDl'], 'to 400'],
    ['below nothing', contradicting, ['totalCholesterolMgPerDl'], 'too low'],
  ],
})

testCalculator(ldlSampson, {
  tells: [
    // 200/0.948 − 50/0.971 − (150/8.56 + 150 × 150/2140 − 22500/16100) − 9.44
    // = 210.97 − 51.49 − (17.52 + 10.51 − 1.40) − 9.44 = 123.4
    ['123', panel, { value: 123, unit: 'mg/dL' }],
    // 210.97 − 51.49 − (93.46 + 56.07 − 39.75) − 9.44 = 40.3
    ['40 at the limit of 800', tooHigh(800), { value: 40 }],
  ],
  cannotTell: [
    ['above 800', tooHigh(801), ['triglyceridesMgPerDl'], 'to 800'],
    ['below nothing', contradicting, ['totalCholesterolMgPerDl'], 'too low'],
  ],
})

testCalculator(ldlMartinHopkins, {
  tells: [
    // Row 147 to 154, column 130 to 159: 5.7; 150 − 150 / 5.7 = 123.7
    ['124', panel, { value: 124, unit: 'mg/dL', basis: 'triglycerides divided by 5.7' }],
    // Row 293 to 399, column 130 to 159: 7.5; 150 − 399 / 7.5 = 96.8
    ['97 at the limit of 399', tooHigh(399), { value: 97 }],
  ],
  cannotTell: [
    ['from 400', tooHigh(400), ['triglyceridesMgPerDl'], 'to 399'],
    ['below nothing', contradicting, ['totalCholesterolMgPerDl'], 'too low'],
  ],
})

test.each([
  [6, 50, null],
  [7, 99, 3.5],
  [49, 100, 3.4],
  [50, 129, 3.9],
  [56, 130, 3.7],
  [57, 159, 4.0],
  [100, 160, 4.7],
  [101, 189, 4.7],
  [185, 190, 5.4],
  [186, 219, 5.5],
  [292, 220, 5.6],
  [293, 300, 5.9],
])('triglycerides %i with non-HDL %i are divided by %s', (triglycerides, nonHdl, ratio) => {
  expect(vldlRatio(triglycerides, nonHdl)).toBe(ratio)
})

test('the table has 180 cells, rows in order, and ratios that fall as non-HDL rises', () => {
  const cells = martinHopkinsRows.flatMap(([, ...ratios]) => ratios)
  expect(cells).toHaveLength(180)
  // The sum guards each cell against a slip.
  expect(cells.reduce((sum, cell) => sum + cell, 0)).toBeCloseTo(949.4, 9)
  for (const [at, [from, ...ratios]] of martinHopkinsRows.entries()) {
    expect(from).toBeGreaterThan(martinHopkinsRows[at - 1]?.[0] ?? 0)
    expect(ratios).toHaveLength(6)
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a))
  }
})
