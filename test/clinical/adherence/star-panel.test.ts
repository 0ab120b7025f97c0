// The Star measures of one patient: who is in each, what meets it, what can still be done and until when.

import { describe, expect, test } from 'vitest'
import { starPanel } from '../../../src-main/clinical/adherence/star-panel.ts'
import { stateOf } from '../../../src-main/clinical/adherence/star-standing.ts'
import { day } from '../../../src-main/clinical/dates.ts'
import { aChart, today } from '../../helpers/a-chart.ts'
import { at60, at70, born, filled, notInProgram, standing } from './star-cases.ts'

describe('days covered', () => {
  const statin = at60.takes('Atorvastatin 20 mg tablet')

  test('supply to November 28 is enough: 73 of 365 days may be missed, and 40 and 33 will be', () => {
    // 2026-01-01 and then from 2026-05-11 on: missed April 1 to May 10 (40 days), covered until November 28.
    const chart = filled(statin, 'm1', 90, '2026-01-01', '2026-05-11')
    const more = filled(chart, 'm1', 112, '2026-08-09')
    const found = standing('pdc-statin', more)
    expect(found.place).toBe('counted')
    expect(found.refillDue).toBe('2026-11-29')
    // 33 days are left: November 29 to December 31. All of them may be missed.
    expect(found.lastDay).toBeNull()
    expect(found.percent).toBe(87.8)
    expect(found.isMet).toBe(true)
    expect(stateOf(found, today)).toBe('safe')
  })

  test('a refill on December 5 still saves the year, a day later it does not', () => {
    // Index January 1: 365 days, 73 may be missed. Missed 66 days (July 1 to September 4), then supply to November 27.
    const chart = filled(filled(statin, 'm1', 181, '2026-01-01'), 'm1', 84, '2026-09-05')
    const found = standing('pdc-statin', chart)
    expect(found.refillDue).toBe('2026-11-28')
    expect(found.lastDay).toBe('2026-12-05')
    expect(stateOf(found, today)).toBe('open')
    expect(stateOf(found, day('2026-12-05'))).toBe('open')
    expect(stateOf(found, day('2026-12-06'))).toBe('lost')
  })

  test('74 days missed of 365 put 80 % out of reach', () => {
    const missed74 = filled(filled(statin, 'm1', 181, '2026-01-01'), 'm1', 71, '2026-09-13')
    const found = standing('pdc-statin', missed74)
    expect(found).toMatchObject({ place: 'counted', isMet: false, lastDay: null })
    expect(stateOf(found, today)).toBe('lost')
    const missed73 = filled(filled(statin, 'm1', 181, '2026-01-01'), 'm1', 111, '2026-09-12')
    expect(standing('pdc-statin', missed73)).toMatchObject({ isMet: true, lastDay: null })
  })

  test.each([
    ['one fill date', filled(statin, 'm1', 90, '2026-02-01'), 'left-out', /1 day only/],
    ['no fill', statin, 'left-out', /no fill/],
    [
      'end-stage renal disease',
      filled(statin.has('ESRD', 'N18.6'), 'm1', 90, '2026-01-01', '2026-04-01'),
      'left-out',
      /renal/,
    ],
    [
      'no birth date',
      filled(aChart().takes('Atorvastatin 20 mg tablet'), 'm1', 90, '2026-01-01', '2026-04-01'),
      'cannot-tell',
      /birth date/,
    ],
    [
      "no days' supply",
      statin
        .filled('2026-02-01', { of: 'm1', daysSupply: null })
        .filled('2026-03-01', { of: 'm1' }),
      'cannot-tell',
      /days' supply/,
    ],
  ] as const)('%s', (_, chart, place, because) => {
    const found = standing('pdc-statin', chart)
    expect(found.place).toBe(place)
    expect(found.because).toMatch(because)
    expect(found.isMet).toBeNull()
  })

  test('hospice leaves out, and an unasked hospice is named', () => {
    const chart = filled(statin, 'm1', 90, '2026-01-01', '2026-04-01', '2026-06-30', '2026-09-28')
    expect(standing('pdc-statin', chart, { isInHospice: true }).place).toBe('left-out')
    expect(standing('pdc-statin', chart, { isInHospice: null }).unchecked).toEqual(['hospice'])
    expect(standing('pdc-statin', chart).unchecked).toEqual([])
  })

  test('a chart without conditions names what it cannot rule out', () => {
    const unsaid = filled(
      aChart().born('1966-03-01').takes('Atorvastatin 20 mg tablet'),
      'm1',
      90,
      '2026-01-01',
      '2026-04-01',
    ).filled('2026-05-01')
    expect(standing('pdc-statin', unsaid).unchecked).toEqual([
      'end-stage renal disease or dialysis',
      '1 fill names no drug with certainty',
    ])
  })

  test('one fill of insulin leaves a person out of the diabetes measure', () => {
    const chart = filled(
      at60.takes('Metformin 500 mg tablet').takes('Insulin glargine 100 unit/mL pen'),
      'm1',
      90,
      '2026-01-01',
      '2026-04-01',
    )
    expect(standing('pdc-diabetes', chart).place).toBe('counted')
    expect(standing('pdc-diabetes', filled(chart, 'm2', 28, '2026-05-01')).place).toBe('left-out')
  })
})

describe('statin use', () => {
  const diabetic = (birth: string) =>
    filled(born(birth).takes('Metformin 500 mg tablet'), 'm1', 90, '2026-01-01', '2026-04-01')

  test.each([
    ['39 on January 1', '1986-01-02', 'left-out'],
    ['40 on January 1', '1986-01-01', 'counted'],
    ['75 on January 1', '1950-01-02', 'counted'],
    ['76 on January 1', '1950-01-01', 'left-out'],
  ] as const)('SUPD counts from 40 to 75 years: %s', (_, birth, place) => {
    expect(standing('supd', diabetic(birth)).place).toBe(place)
  })

  test('SUPD is open until December 31 without a statin and safe with one fill', () => {
    const open = standing('supd', diabetic('1966-03-01'))
    expect(open).toMatchObject({ isMet: false, lastDay: '2026-12-31' })
    expect(stateOf(open, today)).toBe('open')
    const met = diabetic('1966-03-01').takes('Pravastatin 10 mg tablet')
    expect(standing('supd', filled(met, 'm2', 30, '2026-11-01'))).toMatchObject({
      isMet: true,
      lastDay: null,
    })
  })

  const vascular = at60.person({ sex: 'female' }).has('Coronary disease', 'I25.10')

  test.each([
    ['Simvastatin 10 mg tablet', false],
    ['Simvastatin 20 mg tablet', true],
    ['Atorvastatin 10 mg tablet', true],
    ['Pravastatin 20 mg tablet', false],
    ['Rosuvastatin 5 mg tablet', true],
  ] as const)('SPC asks for moderate intensity: %s', (drug, isMet) => {
    expect(standing('spc', filled(vascular.takes(drug), 'm1', 30, '2026-11-01')).isMet).toBe(isMet)
  })

  test('two tablets of 20 mg pravastatin a day are of moderate intensity', () => {
    const chart = vascular
      .takes('Pravastatin 20 mg tablet')
      .filled('2026-11-01', { of: 'm1', quantity: 60, daysSupply: 30 })
    expect(standing('spc', chart).isMet).toBe(true)
  })

  test.each([
    ['a woman of 39 on December 31', '1987-03-01', 'female', 'left-out'],
    ['a man of 39', '1987-03-01', 'male', 'counted'],
    ['39 and sex unknown', '1987-03-01', null, 'cannot-tell'],
    ['40 and sex unknown', '1986-12-31', null, 'counted'],
    ['76 on December 31', '1950-12-31', 'male', 'left-out'],
  ] as const)('SPC by age and sex: %s', (_, birth, sex, place) => {
    const chart = born(birth).person({ sex }).has('Old infarction', 'I25.2')
    expect(standing('spc', chart).place).toBe(place)
  })
})

describe('comprehensive reviews', () => {
  const inProgram = (place: 'completed' | 'open' | 'left-out' | 'cannot-tell') => ({
    reviews: { isInProgram: true, completion: { place, because: 'No CMR' } },
  })

  test.each([
    [inProgram('open'), 'counted', false, '2026-12-31'],
    [inProgram('completed'), 'counted', true, null],
    [inProgram('left-out'), 'left-out', null, null],
    [inProgram('cannot-tell'), 'cannot-tell', null, null],
    [{ reviews: { isInProgram: null, completion: null } }, 'cannot-tell', null, null],
    [{}, 'left-out', null, null],
  ] as const)('stand as the plan’s program says (%#)', (more, place, isMet, lastDay) => {
    expect(standing('cmr', at70, more)).toMatchObject({ place, isMet, lastDay })
  })
})

test('who has died is in no measure', () => {
  const chart = filled(
    at60.person({ diedOn: day('2026-11-01') }).takes('Atorvastatin 20 mg tablet'),
    'm1',
    90,
    '2026-01-01',
    '2026-04-01',
  )
  expect(
    starPanel({ chart: chart.chart, isInHospice: null, reviews: notInProgram }).map(
      (one) => one.place,
    ),
  ).toEqual(new Array(9).fill('left-out'))
})
