// What a forecast says beside its dates: reasons, what nobody recorded, vaccines that fit.

import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { groupOf, seen, vaccinee } from './vaccinee.ts'

describe('the reasons', () => {
  it('say which indications nothing is on record of, and stop saying it once one is', () => {
    const unknown = groupOf('RSV', vaccinee('1965-06-15'))
    expect(unknown.notOnRecord).toContainEqual({ code: '016', title: 'Chronic heart disease' })
    expect(unknown.reasons.join(' ')).toContain('Cannot tell about risk')
    const known = groupOf('RSV', vaccinee('1965-06-15', '', '016'))
    expect(known.series).toEqual(['RSV risk 50-74 years 1-dose series'])
    expect(known.notOnRecord.map(({ code }) => code)).not.toContain('016')
  })

  it('say what to ask before a live vaccine, and nothing once it is contraindicated', () => {
    const due = groupOf('Varicella', vaccinee('1990-06-15', '2020-01-01/21'))
    expect(due.toAsk).toContainEqual({ code: '007', title: 'Pregnant' })
    expect(groupOf('Varicella', vaccinee('1990-06-15', '', '007')).toAsk).toEqual([])
  })

  it('say that a date hangs on one that is not on record', () => {
    expect(groupOf('RSV', vaccinee('1995-06-15', '', '007')).reasons).toContain(
      'Cannot tell when: the date of "Onset of pregnancy" is not on record.',
    )
  })

  it('say that the sex is not on record where a series depends on it', () => {
    const of = (sex: 'female' | null) => groupOf('HPV', vaccinee('2010-06-15', '', '', sex)).reasons
    expect(of(null).join(' ')).toContain('the sex is not on record')
    expect(of('female').join(' ')).not.toContain('the sex is not on record')
  })

  it('say that a dose is past due from the day after the past-due date on', () => {
    const one = vaccinee('1960-06-15', '2025-06-01/187')
    const on = (text: string) => groupOf('Zoster', one, day(text)).reasons.includes('Past due.')
    expect([on('2026-01-28'), on('2026-01-29')]).toEqual([false, true])
  })

  it('say that birth before 1980 counts for a birth in the U.S.', () => {
    expect(groupOf('Varicella', vaccinee('1970-06-15')).reasons.join(' ')).toContain(
      'It is taken that the birth was in the U.S.',
    )
  })
})

describe('the vaccines', () => {
  test.each([
    ['COVID-19', vaccinee('1985-06-15'), ['309', '312', '313', '334']],
    ['Pneumococcal', vaccinee('1970-06-15'), ['215', '216', '327']],
    ['Influenza', vaccinee('1955-06-15'), ['135', '140', '153', '155', '168']],
    ['Influenza', vaccinee('1985-06-15'), ['111', '140', '153', '155', '333']],
    // Live ones are left out where something speaks against them.
    ['Influenza', vaccinee('1985-06-15', '', '007'), ['140', '153', '155']],
    ['MMR', vaccinee('1990-06-15'), ['03']],
  ])('of %s fit the age', (group, patient, cvx) => {
    expect(groupOf(group, patient, seen).vaccines.map((one) => one.cvx)).toEqual(cvx)
  })
})
