import { expect, test } from 'vitest'
import { daysCovered } from '../../../src-main/clinical/adherence/days-covered.ts'
import { dispensedDrug } from '../../../src-main/clinical/adherence/dispensed-drug.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { adherenceMeasures } from '../../../src-main/reference/adherence-measures.ts'

/** One fill of the drug in a year, by the measure. */
function ask(id: string, drug: string) {
  return adherenceMeasures
    .filter((m) => m.id === id)
    .map((row) =>
      daysCovered({
        measure: { ...row, isAgeNeeded: true },
        period: { from: day('2018-01-01'), to: day('2018-12-31') },
        until: null,
        birthDate: day('1950-06-01'),
        fills: [dispensedDrug(drug, null, day('2018-01-01'), 90)],
        stays: [],
        exclusions: [],
      }),
    )
}

test.each<[string, string]>([
  ['diabetes', 'Metformin 500 mg tablet'],
  ['diabetes', 'Ozempic'],
  ['diabetes', 'Prandin 1 mg tablet'],
  ['diabetes', 'Janumet 50-500 mg tablet'],
  ['ras', 'Zestoretic 20-12.5 mg tablet'],
  ['ras', 'Losartan 50 mg tablet'],
  ['ras', 'Tekturna 150 mg tablet'],
  ['statin', 'Vytorin 10-20 mg tablet'],
  ['doac', 'Xarelto 20 mg tablet'],
  ['beta-blocker', 'Carvedilol 25 mg tablet'],
  ['ccb', 'Diltiazem 120 mg ER capsule'],
  ['ccb', 'Amlodipine 5 mg tablet'],
])('the measure %s counts %s', (id, drug) => {
  expect(ask(id, drug)).toMatchObject([{ calendar: { covered: 90 } }])
})

test.each<[string, string]>([
  ['beta-blocker', 'Sotalol 80 mg tablet'],
  ['beta-blocker', 'Timolol 0.5 % eye drops'],
  ['statin', 'Ezetimibe 10 mg tablet'],
  ['ras', 'Amlodipine 5 mg tablet'],
])('the measure %s does not count %s', (id, drug) => {
  expect(ask(id, drug)).toMatchObject([{ index: null, leftOut: [{}] }])
})
