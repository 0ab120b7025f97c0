// Synchronized refills: the anchor, short fills, the cycle that follows, who cannot join and why.

import { expect, test } from 'vitest'
import {
  longerSupplies,
  packProposal,
} from '../../../src-main/clinical/adherence/supply-proposals.ts'
import { fillDays, syncPlan } from '../../../src-main/clinical/adherence/sync-plan.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'

const daily = { directions: 'Take 1 tablet by mouth once daily' }
const wish = { anchorOn: null, cycleDays: 30, without: [] }
const planOf = (
  { chart }: ChartBuilder,
  more: Partial<typeof wish> | { anchorOn: ReturnType<typeof day> } = {},
) => syncPlan(chart, { ...wish, ...more })

// Runs out on December 1, on December 11, and three weeks ago.
const three = aChart()
  .takes('Lisinopril 10 mg tablet', daily)
  .takes('Metformin 500 mg tablet', { directions: 'Take 2 tablets by mouth twice daily' })
  .takes('Atorvastatin 20 mg tablet', daily)
  .filled('2026-11-01', { of: 'm1', quantity: 30, daysSupply: 30 })
  .filled('2026-11-11', { of: 'm2', quantity: 120, daysSupply: 30 })
  .filled('2026-10-03', { of: 'm3', quantity: 30, daysSupply: 30 })

test('the anchor is the last day within one cycle on which a drug runs out', () => {
  const { anchorOn, lines } = planOf(three)
  expect(anchorOn).toBe('2026-12-11')
  expect(
    lines.map(({ medicationId, fillOn, shortDays, shortQuantity, joinsOn }) => [
      medicationId,
      fillOn,
      shortDays,
      shortQuantity,
      joinsOn,
    ]),
  ).toEqual([
    // Out since November 2: filled today, 18 days to the anchor.
    ['m3', '2026-11-23', 18, 18, '2026-12-11'],
    ['m1', '2026-12-01', 10, 10, '2026-12-11'],
    ['m2', '2026-12-11', 0, null, '2026-12-11'],
  ])
})

test('an earlier anchor moves a drug that reaches further to the next turn', () => {
  const { lines } = planOf(three, { anchorOn: day('2026-12-01') })
  expect(lines.find((one) => one.medicationId === 'm2')).toMatchObject({
    // Four tablets a day for the 20 days from December 11 to December 31.
    shortDays: 20,
    shortQuantity: 80,
    joinsOn: '2026-12-31',
  })
  expect(lines.find((one) => one.medicationId === 'm1')).toMatchObject({
    shortDays: 0,
    joinsOn: '2026-12-01',
  })
})

test('a drug that runs out one day after the anchor waits a whole turn less a day', () => {
  const { lines } = planOf(three, { anchorOn: day('2026-12-10') })
  expect(lines.find((one) => one.medicationId === 'm2')).toMatchObject({
    shortDays: 29,
    joinsOn: '2027-01-09',
  })
})

test('a supply of 90 days joins at a later turn', () => {
  const long = three
    .takes('Amlodipine 5 mg tablet', daily)
    .filled('2026-11-13', { of: 'm4', quantity: 90, daysSupply: 90 })
  const { anchorOn, lines } = planOf(long)
  expect(anchorOn).toBe('2026-12-11')
  // Out on February 11; the third turn after December 11 is March 11.
  expect(lines.find((one) => one.medicationId === 'm4')).toMatchObject({
    fillOn: '2027-02-11',
    joinsOn: '2027-03-11',
    shortDays: 28,
  })
})

test('early refills are counted to the end', () => {
  const early = aChart()
    .takes('Lisinopril 10 mg tablet', daily)
    .filled('2026-10-20', { of: 'm1', daysSupply: 30 })
    .filled('2026-11-10', { of: 'm1', daysSupply: 30 })
  expect(planOf(early).lines[0]).toMatchObject({ supplyEnds: '2026-12-19', fillOn: '2026-12-19' })
})

test.each([
  ['no fill on record', three.takes('Losartan 50 mg tablet', daily)],
  [
    'a fill has no days of supply',
    three
      .takes('Losartan 50 mg tablet', daily)
      .filled('2026-11-01', { of: 'm4', daysSupply: null }),
  ],
  [
    'taken only when needed',
    three.takes('Ibuprofen 600 mg tablet', {
      directions: 'Take 1 tablet every 6 hours as needed for pain',
    }),
  ],
  ['not a prescription', three.takes('Aspirin 81 mg tablet', { ...daily, kind: 'otc' })],
])('left out and said why: %s', (because, chart) => {
  expect(planOf(chart).notSynced).toMatchObject([{ medicationId: 'm4', because }])
})

test('what is left out by choice is named', () => {
  const { lines, notSynced } = syncPlan(three.chart, { ...wish, without: ['m2'] })
  expect(lines).toHaveLength(2)
  expect(notSynced).toMatchObject([{ medicationId: 'm2', because: 'left out by choice' }])
})

test('a controlled substance and a package that is not divided carry a note', () => {
  const noted = three
    .takes('Lorazepam 0.5 mg tablet', daily)
    .takes('Albuterol HFA 90 mcg inhaler', { directions: 'Inhale 2 puffs twice daily' })
    .filled('2026-11-01', { of: 'm4' })
    .filled('2026-11-01', { of: 'm5', quantity: 1, daysSupply: 25 })
  const { lines } = planOf(noted)
  expect(lines.find((one) => one.medicationId === 'm4')?.notes.join(' ')).toMatch(/controlled/)
  const inhaler = lines.find((one) => one.medicationId === 'm5')
  expect(inhaler).toMatchObject({ isCounted: false, shortQuantity: null })
  expect(inhaler?.notes.join(' ')).toMatch(/not divided/)
})

test('a chart without medicines has no line', () => {
  expect(planOf(aChart())).toMatchObject({ anchorOn: '2026-11-23', lines: [], notSynced: [] })
})

test('fill days follow the cycle from the first common one', () => {
  const plan = { anchorOn: day('2026-12-01'), cycleDays: 30 }
  expect(fillDays(plan, day('2026-12-31'), day('2027-03-01'))).toEqual([
    '2026-12-31',
    '2027-01-30',
    '2027-03-01',
  ])
})

test('90 days are proposed after three equal months, not after two', () => {
  const two = aChart()
    .takes('Lisinopril 10 mg tablet', daily)
    .filled('2026-10-01', { of: 'm1' })
    .filled('2026-11-01', { of: 'm1' })
  expect(longerSupplies(two.chart, planOf(two))).toEqual([])
  const steady = two.filled('2026-09-01', { of: 'm1' })
  expect(longerSupplies(steady.chart, planOf(steady))).toMatchObject([{ medicationId: 'm1' }])
  const changed = two.filled('2026-09-01', { of: 'm1', quantity: 15 })
  expect(longerSupplies(changed.chart, planOf(changed))).toEqual([])
})

test('a pack is proposed for forgotten doses, for hands, and from five tablets on', () => {
  const plan = planOf(three)
  expect(packProposal(plan, [])).toBeNull()
  expect(packProposal(plan, ['forgets'])?.pack).toBe('blister')
  expect(packProposal(plan, ['cannot-handle'])?.pack).toBe('pouch')
  const names = ['Amlodipine 5 mg tablet', 'Losartan 50 mg tablet']
  const five = names.reduce(
    (chart, name, at) =>
      chart.takes(name, daily).filled('2026-11-01', { of: `m${at + 4}`, quantity: 30 }),
    three,
  )
  expect(packProposal(planOf(five), [])).toMatchObject({ pack: 'pill-box' })
})
