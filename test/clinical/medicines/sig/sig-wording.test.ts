// Wording, liquid that is no medicine, customary times, and what is put to a person although every word is known.

import { describe, expect, test } from 'vitest'
import { dailyAmount } from '../../../../src-main/clinical/medicines/sig/daily-amount.ts'
import { plainSig } from '../../../../src-main/clinical/medicines/sig/plain-sig.ts'
import { readSig } from '../../../../src-main/clinical/medicines/sig/read-sig.ts'
import { scheduleOf } from '../../../../src-main/clinical/medicines/sig/schedule-of.ts'
import { testSigs } from './sig-cases.ts'

describe('Once and twice, and durations in their own unit', () => {
  testSigs(`
1 tab po qd for 4 weeks
  1 tablet oral 1/d x28d = 1 tablet
  Take 1 tablet by mouth once a day for 4 weeks.
  Tome 1 tableta por la boca 1 vez al día durante 4 semanas.
1 tab po qd for 28 days
  1 tablet oral 1/d x28d = 1 tablet
  Take 1 tablet by mouth once a day for 28 days.
1 tab po bid x 1 month
  1 tablet oral 2/d x30d = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day for 1 month.
  Tome 1 tableta por la boca 2 veces al día durante 1 mes.
inject 0.5 mg subcutaneously twice weekly
  0.5 mg subcutaneous 2/wk
  Inject 0.5 mg under the skin twice a week.
`)
})

describe('Liquid beside a medicine is never the dose', () => {
  test.each([
    [
      'take 1 tablet in 8 ounces of water daily',
      'Take 1 tablet with 8 ounces of water once a day.',
    ],
    [
      'take 1 tablet by mouth once weekly with 6 to 8 ounces of plain water',
      'Take 1 tablet with 6 to 8 ounces of water by mouth once a week.',
    ],
    [
      'take 17 grams in 8 ounces of water daily',
      'Take 17 grams in 8 ounces of water and drink it once a day.',
    ],
    [
      'dissolve 1 tablet in 4 ounces of water and drink daily',
      'Dissolve 1 tablet in 4 ounces of water and drink it once a day.',
    ],
    [
      '1 capful in 8 oz of juice daily',
      'Take 1 capful in 8 ounces of liquid and drink it once a day.',
    ],
  ])('%s', (text, plain) => {
    const sig = readSig(text)
    expect(plainSig(sig, 'en')).toBe(plain)
    expect(sig.dose?.unit).not.toBe('ounce')
  })

  test('and liquid alone is not understood', () => {
    expect(readSig('take 8 ounces of liquid daily').understood).toBe(false)
  })
})

describe('A dose that cannot be given that way is put to a person', () => {
  test.each([
    'inject 1 tablet',
    'inject 1 tablet daily',
    '1 tablet subq daily',
    'take 1 patch by mouth daily',
    'take 1 suppository by mouth daily',
    'apply 1 tablet daily',
    'put 1 capsule in each eye daily',
    'inhale 1 tablet daily',
    'take 1 pen by mouth weekly',
  ])('%s', (text) => {
    const sig = readSig(text)
    expect([sig.understood, sig.problems, sig.notUnderstood]).toEqual([
      false,
      ['form-contradicts-route'],
      [text],
    ])
    expect([plainSig(sig, 'en'), dailyAmount(sig)]).toEqual([null, null])
  })

  test('also when only the product says the form', () => {
    expect(readSig('inject 1 daily', { form: 'tablet' }).problems).toEqual([
      'form-contradicts-route',
    ])
    expect(readSig('inject 1 daily').problems).toEqual([])
  })

  test.each([
    'inhale 1 capsule daily',
    'insert 1 tablet vaginally at bedtime',
    'dissolve 1 tablet under the tongue prn chest pain',
    'apply 1 patch daily',
    'inhale 2 puffs by mouth bid',
    'inject 1 pen subq weekly',
  ])('unusual is not impossible: %s', (text) => {
    const { understood, problems } = readSig(text)
    expect([understood, problems]).toEqual([true, []])
  })
})

describe('Customary times', () => {
  const columns = (text: string) => Object.values(scheduleOf(readSig(text)))
  test.each([
    ['1 tab bid', [1, 0, 1, 0, true]],
    ['2 tabs po tid', [2, 2, 2, 0, true]],
    ['1 tab qid', [1, 1, 1, 1, true]],
    ['1 po bid', [1, 0, 1, 0, true]],
    ['1 tab in the morning and 1 tab at bedtime', [1, 0, 0, 1, false]],
    ['1 tab every morning', [1, 0, 0, 0, false]],
  ])('%s', (text, expected) => expect(columns(text)).toEqual(expected))

  test.each([
    '1 tab qd',
    '1 tab bid prn pain',
    '1 tab up to bid',
    '1-2 tabs bid',
    '1 tab 2 to 3 times a day',
    '1 tab 5 times a day',
    '1 tab q12h',
    '1 tab bid on monday',
    'inject 1 tablet bid',
  ])('are not made up: %s', (text) => {
    expect(columns(text)).toEqual([null, null, null, null, false])
  })
})

describe('A number without a unit stays one', () => {
  test('1 po bid', () => {
    const sig = readSig('1 po bid')
    expect(sig.dose).toEqual({ low: 1, high: 1, unit: null })
    expect(plainSig(sig, 'en')).toBe('Take 1 by mouth twice a day.')
  })
})

describe('Spanish is refused as a whole', () => {
  test.each([
    'tome 1 tableta por la boca 2 veces al día',
    'Tomar una tableta cada 8 horas',
    'aplique en la piel',
    '1 tableta diaria',
    'take 1 tablet daily, tome 1 tableta',
  ])('%s', (text) => {
    const sig = readSig(text)
    expect([sig.understood, sig.problems, sig.notUnderstood, sig.clauses, sig.dose]).toEqual([
      false,
      ['spanish'],
      [text],
      [],
      null,
    ])
  })

  test.each([
    'take 1 tablet by mouth daily',
    '1 po bid',
    'take con las',
    'use 1 spray nasal daily',
  ])('English is not taken for it: %s', (text) => expect(readSig(text).problems).toEqual([]))
})
