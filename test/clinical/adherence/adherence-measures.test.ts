import { expect, test } from 'vitest'
import { daysCovered } from '../../../src-main/clinical/adherence/days-covered.ts'
import { dispensedDrug } from '../../../src-main/clinical/adherence/dispensed-drug.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { adherenceMeasures } from '../../../src-main/reference/adherence-measures.ts'
import { ingredientNamed } from '../../../src-main/reference/ingredients.ts'

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
  ['diabetes', 'Wegovy'],
])('the measure %s does not count %s', (id, drug) => {
  expect(ask(id, drug)).toMatchObject([{ index: null, leftOut: [{}] }])
})

/** Fills of HIV drugs by their codes, as an export gives them. */
function antiretroviral(fills: readonly (readonly [date: string, drug: string])[]) {
  const row = adherenceMeasures.find((m) => m.id === 'antiretroviral')
  if (row === undefined) throw new Error('No such measure')
  return daysCovered({
    measure: { ...row, isAgeNeeded: true },
    period: { from: day('2018-01-01'), to: day('2018-04-10') },
    until: null,
    birthDate: day('1950-06-01'),
    fills: fills.map(([date, name]) =>
      dispensedDrug(name, ingredientNamed(name).rxcui, day(date), 46),
    ),
    stays: [],
    exclusions: [],
  })
}

test('an antiretroviral day counts with three drugs in hand, and 90 of 100 days are needed', () => {
  const twice = (drug: string, second: string): readonly (readonly [string, string])[] => [
    ['2018-01-01', drug],
    [second, drug],
  ]
  // 46 days each, the second from day 47: 92 days of three drugs.
  const three = [
    ...twice('dolutegravir', '2018-02-10'),
    ...twice('abacavir', '2018-02-10'),
    ...twice('lamivudine', '2018-02-10'),
  ]
  expect(antiretroviral(three)).toMatchObject({ isEligible: true, percent: 92, isReached: true })
  // One of the three is filled 3 days late: 89 of 100 days had all three.
  const late = [...three.slice(0, 4), ...twice('lamivudine', '2018-02-19')]
  expect(antiretroviral(late)).toMatchObject({ percent: 89, isReached: false })
  expect(antiretroviral(three.slice(0, 4)).reasons.map((r) => r.code)).toEqual(['too-few-drugs'])
})
