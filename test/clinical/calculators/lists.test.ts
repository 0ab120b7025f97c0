// Calculators that take a list: opioids, anticholinergic drugs, INRs.

import { expect } from 'vitest'
import { anticholinergicBurden } from '../../../src-main/clinical/calculators/anticholinergic-burden.ts'
import { cdcOpioidMme } from '../../../src-main/clinical/calculators/cdc-opioid-mme.ts'
import { timeInTherapeuticRange } from '../../../src-main/clinical/calculators/time-in-therapeutic-range.ts'
import { mmeFactors } from '../../../src-main/reference/opioid-mme.ts'
import { testCalculator } from '../../helpers/calculator-tester.ts'

const opioids = (...doses: readonly (readonly [string, number])[]) => ({
  opioids: doses.map(([opioid, dailyAmount]) => ({ opioid, dailyAmount })),
})

testCalculator(cdcOpioidMme, {
  tells: [
    [
      'a sum with its parts',
      opioids(['Oxycodone 10 mg tablet', 20], ['fentanyl patch', 25]),
      {
        value: 90,
        unit: 'mg/d',
        basis: 'oxycodone 20 mg × 1.5 = 30; fentanyl 25 mcg/h × 2.4 = 60',
        grade: '90 or more MME a day',
      },
    ],
    ['49.8 as below 50', opioids(['morphine', 49.8]), { grade: 'below 50 MME a day' }],
    ['50 as 50', opioids(['hydrocodone', 50]), { grade: '50 to below 90 MME a day' }],
    ['89.9 as below 90', opioids(['morphine', 89.9]), { grade: '50 to below 90 MME a day' }],
    ['a brand with its partner', opioids(['Percocet', 20]), { value: 30 }],
    ...mmeFactors
      .filter((row) => row.unit === 'mg')
      .map(
        ({ name, factor }) =>
          [`100 mg of ${name}`, opioids([name, 100]), { value: 100 * factor }] as const,
      ),
  ],
  cannotTell: [
    ['of buprenorphine', opioids(['buprenorphine', 8]), ['opioids'], 'counts no MME'],
    ['of fentanyl of another form', opioids(['fentanyl', 25]), ['opioids'], 'not for this form'],
    ['of an injection', opioids(['morphine injection', 10]), ['opioids'], 'not for this form'],
    ['of an opioid without a factor', opioids(['meperidine', 100]), ['opioids'], 'no factor'],
    ['of another drug', opioids(['lisinopril', 10]), ['opioids'], 'no opioid'],
    ['of an unknown drug', opioids(['blue pill', 10]), ['opioids'], 'not known'],
    ['when one line of two is unknown', opioids(['morphine', 10], ['blue pill', 1]), ['opioids']],
    ['of a negative dose', opioids(['morphine', -10]), ['opioids'], 'between 0'],
  ],
})

const drugs = (scale: string, ...names: readonly string[]) => ({
  scale,
  drugs: names.map((drug) => ({ drug })),
})

testCalculator(anticholinergicBurden, {
  tells: [
    [
      'a total with its parts and with what the scale does not name',
      drugs('acb', 'amitriptyline', 'furosemide', 'lisinopril'),
      {
        value: 4,
        grade: 'relevant: 3 or more',
        basis: expect.stringContaining(
          'amitriptyline 3, furosemide 1; not on this scale: lisinopril',
        ),
      },
    ],
    ['2 as below 3', drugs('acb', 'carbamazepine'), { value: 2, grade: 'below 3' }],
    [
      '3 as relevant',
      drugs('acb', 'carbamazepine', 'furosemide'),
      { value: 3, grade: 'relevant: 3 or more' },
    ],
    [
      'another total on another scale',
      drugs('ars', 'amitriptyline', 'furosemide'),
      { value: 3, grade: null },
    ],
  ],
  cannotTell: [
    ['of an unknown drug', drugs('acb', 'amitriptyline', 'blue pill'), ['drugs'], 'blue pill'],
    ['on an unknown scale', drugs('xyz', 'amitriptyline'), ['scale'], 'not one of acb'],
  ],
})

const inrs = (...results: readonly (readonly [string, number])[]) => ({
  low: 2,
  high: 3,
  results: results.map(([date, inr]) => ({ date, inr })),
})

testCalculator(timeInTherapeuticRange, {
  tells: [
    [
      'half of the days',
      inrs(['2026-01-01', 1.5], ['2026-01-11', 2.5]),
      { values: { rosendaalPercent: 50, fractionInRangePercent: 50 }, unit: '%' },
    ],
  ],
  cannotTell: [
    ['from one INR', inrs(['2026-01-01', 2.5]), ['results'], 'no two INRs'],
    ['over 57 days', inrs(['2026-01-01', 2.5], ['2026-02-27', 2.5]), ['results'], 'no two INRs'],
    ['from two INRs of a day', inrs(['2026-01-01', 2], ['2026-01-01', 3]), ['results'], 'one day'],
    [
      'of a range upside down',
      { ...inrs(['2026-01-01', 2], ['2026-01-05', 3]), low: 4 },
      ['high'],
      'not above',
    ],
  ],
})
