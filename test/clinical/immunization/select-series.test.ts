// Which series counts, on small invented supporting data.

import { describe, expect, it } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { forecast } from '../../../src-main/clinical/immunization/forecast.ts'
import { readSupportingData } from '../../../src-main/clinical/immunization/read-supporting-data.ts'
import type {
  StoredDose,
  StoredSeries,
} from '../../../src-main/reference/immunization/stored-tables.ts'
import { vaccinee } from './vaccinee.ts'

const dose = (more: Partial<StoredDose> = {}): StoredDose => ({
  ages: [{ absMin: '0 days', min: '0 days', earliestRec: '1 year' }],
  preferable: 0,
  ...more,
})
const next = dose({ intervals: [{ fromPrevious: true, absMin: '4 weeks', min: '4 weeks' }] })

function series(name: string, more: Partial<StoredSeries> = {}): StoredSeries {
  return {
    name,
    vaccineGroup: 'Inventitis',
    type: 'Standard',
    groupName: 'Standard',
    group: '1',
    priority: 'A',
    doses: [dose(), next],
    ...more,
  }
}

function chosen(list: readonly StoredSeries[], doses = '', observations = ''): string {
  const data = readSupportingData(
    {
      vaccineLists: ['901;902'],
      guidance: [],
      antigens: [{ antigen: 'Inventitis', series: list }],
    },
    {
      conflicts: [],
      groups: [{ name: 'Inventitis', antigens: ['Inventitis'] }],
      vaccines: ['901', '902'].map((cvx) => ({
        cvx,
        name: `Invented ${cvx}`,
        antigens: [{ antigen: 'Inventitis' }],
      })),
      observations: [{ code: '801', title: 'Invented risk' }],
    },
  )
  const found = forecast(vaccinee('2000-01-01', doses, observations), day('2020-01-01'), data)
  const best = found.antigens.get('Inventitis')?.best ?? []
  return `${best.map((one) => one.evaluation.series.name).join(' + ')}: ${found.groups[0]?.status}`
}

const risk = {
  type: 'Risk',
  group: '2',
  groupName: 'Risk',
  indications: [{ code: '801' }],
} as const

describe('of one series group', () => {
  it('the default series speaks while nothing is given, though the age to start is past', () => {
    const list = [series('plain'), series('default', { isDefault: true, maxAgeToStart: '5 years' })]
    expect(chosen(list)).toBe('default: Not complete')
  })

  it('a begun series counts only when it was begun before the maximum age to start', () => {
    const list = [
      series('early', { isDefault: true, maxAgeToStart: '5 years', preference: 1 }),
      series('any', { preference: 2 }),
    ]
    expect(chosen(list, '2004-12-31/901')).toBe('early: Not complete')
    expect(chosen(list, '2005-01-01/901')).toBe('any: Not complete')
  })

  it('a series waits for the minimum age to start', () => {
    const list = [series('later', { minAgeToStart: '21 years' }), series('now')]
    expect(chosen(list)).toBe('now: Not complete')
  })

  it('an aged-out default gives way to a series for a later start', () => {
    const childhood = dose({ ages: [{ min: '0 days', max: '18 years' }] })
    const closed = series('childhood', { isDefault: true, doses: [childhood] })
    expect(chosen([closed, series('catch-up', { minAgeToStart: '18 years' })])).toBe(
      'catch-up: Not complete',
    )
    expect(chosen([closed, series('other')])).toBe('childhood: Aged out')
  })

  it('a complete series goes before one under way', () => {
    const list = [series('three', { doses: [dose(), next, next], preference: 1 }), series('two')]
    expect(chosen(list, '2010-01-01/901 2010-03-01/901')).toBe('two: Complete')
  })

  it('under way, the series nearest to its end goes first', () => {
    const list = [series('three', { doses: [dose(), next, next], preference: 1 }), series('two')]
    expect(chosen(list, '2010-01-01/901')).toBe('two: Not complete')
  })

  it('the preference of the CDC decides between equals', () => {
    const list = [series('second', { preference: 2 }), series('first', { preference: 1 })]
    expect(chosen(list, '2010-01-01/901')).toBe('first: Not complete')
  })

  it('a lower priority is not looked at', () => {
    const list = [
      series('b', { ...risk, priority: 'B', doses: [dose()] }),
      series('a', { ...risk, priority: 'A' }),
    ]
    expect(chosen(list, '2010-01-01/901', '801')).toBe('a: Not complete')
  })

  it('a series for evaluation only is never forecast', () => {
    expect(chosen([series('seen', { type: 'Evaluation Only' })])).toBe(': Not recommended')
  })
})

describe('of two series groups', () => {
  it('a risk that is not on record makes no series relevant', () => {
    expect(chosen([series('standard'), series('risk', risk)])).toBe('standard: Not complete')
  })

  it('the series for a risk goes before its equivalent', () => {
    const list = [
      series('standard', { equivalentGroups: ['2'] }),
      series('risk', { ...risk, equivalentGroups: ['1'] }),
    ]
    expect(chosen(list, '', '801')).toBe('risk: Not complete')
  })

  it('a complete series makes its equivalent needless', () => {
    const list = [
      series('standard', { equivalentGroups: ['2'] }),
      series('risk', { ...risk, equivalentGroups: ['1'], doses: [dose(), next, next] }),
    ]
    expect(chosen(list, '2010-01-01/901 2010-03-01/901', '801')).toBe('standard: Complete')
  })

  it('a further dose for a risk is due where the series are not equivalent', () => {
    const list = [
      series('standard', { equivalentGroups: ['2'] }),
      series('risk', { ...risk, doses: [dose(), next, next] }),
    ]
    expect(chosen(list, '2010-01-01/901 2010-03-01/901', '801')).toBe(
      'standard + risk: Not complete',
    )
  })
})
