// Hand-worked cases of doses: what each counts for, made from the CDSi logic specification. The edges are one day apart.

import { describe, expect, it, test } from 'vitest'
import { evaluated, reports, vaccinee } from './vaccinee.ts'

type Case = readonly [title: string, of: ReturnType<typeof vaccinee>, each: readonly string[]]

const antigens: Readonly<Record<string, readonly Case[]>> = {
  Measles: [
    ['four days before the first birthday', vaccinee('2020-06-15', '2021-06-11/03'), ['Valid']],
    [
      'five days before the first birthday',
      vaccinee('2020-06-15', '2021-06-10/03'),
      ['Not Valid, Age: Too Young, Not a preferable or allowable vaccine'],
    ],
    [
      'a second dose 24 days after the first',
      vaccinee('2000-06-15', '2010-01-01/03 2010-01-25/03'),
      ['Valid', 'Valid'],
    ],
    [
      'a second dose 23 days after the first is in conflict with it and too soon',
      vaccinee('2000-06-15', '2010-01-01/03 2010-01-24/03'),
      ['Valid', 'Not Valid, Live Virus Conflict, Interval: Too Soon'],
    ],
    [
      'the day after a live varicella vaccine',
      vaccinee('1990-06-15', '2020-01-01/21 2020-01-02/03'),
      ['Not Valid, Live Virus Conflict'],
    ],
    [
      'on the day of a live varicella vaccine',
      vaccinee('1990-06-15', '2020-01-01/21 2020-01-01/03'),
      ['Valid'],
    ],
    [
      'a third dose',
      vaccinee('2000-06-15', '2002-01-01/03 2004-08-01/03 2008-01-01/03'),
      ['Valid', 'Valid', 'Extraneous, Series Already Complete'],
    ],
  ],
  Zoster: [
    [
      'four days before 4 weeks have passed',
      vaccinee('1960-06-15', '2025-06-01/187 2025-06-25/187'),
      ['Valid', 'Valid'],
    ],
    [
      'five days before 4 weeks have passed',
      vaccinee('1960-06-15', '2025-06-01/187 2025-06-24/187'),
      ['Valid', 'Not Valid, Interval: Too Soon'],
    ],
  ],
  HPV: [
    [
      'two doses 5 months apart, four days less allowed',
      vaccinee('2012-06-15', '2024-01-10/165 2024-06-06/165'),
      ['Valid', 'Valid'],
    ],
  ],
  HepB: [
    [
      'a child’s vaccine at 20 years',
      vaccinee('1985-06-15', '2005-06-15/08'),
      ['Not Valid, Not a preferable or allowable vaccine'],
    ],
  ],
  Pertussis: [
    [
      'the childhood series, with Tdap at eleven',
      vaccinee(
        '1995-06-15',
        '1995-08-15/20 1995-10-15/20 1995-12-15/20 1996-12-15/20 1999-07-15/20 2006-08-01/115',
      ),
      Array(6).fill('Valid'),
    ],
    [
      'Tdap before the onset of pregnancy does not count for it, whatever it counts for else',
      vaccinee('1995-06-15', '2018-05-05/115', '007 170@2025-04-01'),
      ['Valid'],
    ],
  ],
  RSV: [
    [
      'an antibody for infants given to an adult',
      vaccinee('1945-06-15', '2024-10-01/306'),
      ['Not Valid, Inadvertent Vaccine'],
    ],
    ['a vaccine at 75 years', vaccinee('1949-06-15', '2024-10-01/305'), ['Valid']],
  ],
  Rotavirus: [
    [
      'a first dose a day after 8 months is too late',
      vaccinee('2024-06-01', '2025-02-02/116', '', 'male'),
      ['Extraneous, Age: Too Old'],
    ],
  ],
}

describe.each(Object.entries(antigens))('against %s', (antigen, cases) => {
  test.each(cases)('%s', (_title, patient, each) => {
    expect(evaluated(antigen, patient)).toEqual(each)
  })
})

describe('a dose', () => {
  it('of a combination counts for each antigen', () => {
    const [report] = reports(vaccinee('1985-06-15', '2025-01-01/104', '015'))
    expect(report?.antigens.map(({ antigen, status }) => [antigen, status])).toEqual([
      ['HepA', 'Valid'],
      ['HepB', 'Valid'],
    ])
  })

  it('that was stored wrongly is sub-standard and is given again', () => {
    const patient = vaccinee('1960-06-15', '2025-06-01/187')
    const doses = patient.doses.map((dose) => ({ ...dose, isSubstandard: true }))
    expect(evaluated('Zoster', { ...patient, doses })).toEqual([
      'Sub-standard, Recalled, stored wrongly or given in part',
    ])
  })

  it('is good on the last day of its lot and sub-standard on the next', () => {
    const patient = vaccinee('1960-06-15', '2025-06-01/187 2025-06-02/187')
    const [first] = patient.doses
    const of = (date: string) =>
      patient.doses
        .filter((dose) => dose.date === date)
        .map((dose) => ({ ...dose, expires: first?.date ?? null }))
    expect(evaluated('Zoster', { ...patient, doses: of('2025-06-01') })).toEqual(['Valid'])
    expect(evaluated('Zoster', { ...patient, doses: of('2025-06-02') })).toEqual([
      'Sub-standard, Expired',
    ])
  })

  it('within the grace period says so', () => {
    const [first] = reports(vaccinee('2020-06-15', '2021-06-11/03'))
    expect(first?.antigens[0]?.note).toBe('Valid within the grace period before the minimum age.')
  })

  it('of less than the recommended volume counts and says so', () => {
    const patient = vaccinee('1960-06-15', '2025-06-01/187')
    const doses = patient.doses.map((dose) => ({ ...dose, volumeMl: 0.25 }))
    expect(reports({ ...patient, doses })[0]?.antigens[0]).toMatchObject({
      status: 'Valid',
      note: 'Less was given than the recommended volume.',
    })
  })

  it('against what no series is relevant for is not judged', () => {
    const [report] = reports(vaccinee('1985-06-15', '2020-01-01/18'))
    expect(report?.antigens).toMatchObject([{ antigen: 'Rabies', status: null }])
  })

  it('of an unknown vaccine, or after the day, counts for nothing', () => {
    const told = reports(vaccinee('1960-06-15', '2025-06-01/999 2025-11-11/187'))
    expect(told.map(({ antigens }) => antigens)).toEqual([[], []])
  })
})
