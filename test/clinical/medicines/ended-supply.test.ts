import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import {
  isStillAskedAbout,
  supplyEndedOn,
  withEndedSupplies,
} from '../../../src-main/clinical/medicines/ended-supply.ts'
import { identifyCoded } from '../../../src-main/clinical/medicines/identify-coded.ts'
import { rowToMedication } from '../../../src-main/store/load-chart.ts'
import { medicationRow } from '../../helpers/stored-chart.ts'

const on = day('2026-11-23')
const kept = {
  revision: 1,
  created_at: '',
  created_by: '',
  voided_at: null,
  voided_by: null,
  void_reason: null,
}
const entry = (known: Parameters<typeof medicationRow>[2]) =>
  rowToMedication({ ...medicationRow('m1', 'p1', known), ...kept })
/** 30 days' supply that ends so many days before the day. */
const ended = (days: number) => ({
  medicationId: 'm1',
  date: addDays(on, -days - 30),
  drugText: 'GLIPIZIDE 5 MG TABLET',
  ndc: null,
  quantity: 30,
  daysSupply: 30,
  costCents: null,
})

describe('an entry known only from fills', () => {
  test.each([
    ['is in use while its supply ended not more than 90 days ago', 90, null, false],
    ['is over after that, and a review still asks', 91, '2026-08-24', true],
    ['is asked about 180 days after its supply ended', 180, '2026-05-27', true],
    ['is not asked about after 181 days', 181, '2026-05-26', false],
  ])('%s', (_, days, stop, isAsked) => {
    const [found] = withEndedSupplies([entry({ source: 'dispensing' })], [ended(days)], on)
    expect(found).toMatchObject({ stop, stopReason: stop === null ? null : 'Supply ended' })
    expect(found && isStillAskedAbout(found, on)).toBe(isAsked)
  })

  test.each([
    ['what the patient said', { source: 'patient' }],
    ['what a person stopped', { source: 'dispensing', stop_day: '2026-02-01' }],
  ])('%s is not touched', (_, known) => {
    const before = entry(known)
    expect(withEndedSupplies([before], [ended(200)], on)).toEqual([before])
  })

  test('fills after the day that is looked at do not count on it', () => {
    const fills = [ended(200), ended(-10)]
    expect(supplyEndedOn(entry({ source: 'dispensing' }), fills, on)).toBe(null)
    expect(supplyEndedOn(entry({ source: 'dispensing' }), fills, addDays(on, -60))).toBe(
      addDays(on, -200),
    )
  })
})

describe('a drug with a code', () => {
  test.each([
    ['by its ingredient code whatever the words', 'sugar pill', '4821', ['glipizide', null]],
    [
      'with strength from the words that agree',
      'Glipizide 5 mg tablet',
      '4821',
      ['glipizide', '5 mg'],
    ],
    [
      'with strength from the words before that of the product code',
      'Glipizide 5 mg tablet',
      '310488',
      ['glipizide', '5 mg'],
    ],
    ['by its product code whatever the words', 'sugar pill', '310488', ['glipizide', '10 mg']],
    ['not at all when neither is certain', 'sugar pill', '999999999', [undefined, undefined]],
  ])('is known %s', (_, text, code, [name, strength]) => {
    const known = identifyCoded(text, code)
    expect(known?.ingredients[0]?.name).toBe(name)
    expect(known?.strength).toBe(strength)
  })
})
