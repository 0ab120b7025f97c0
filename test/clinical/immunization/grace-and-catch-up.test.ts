// Hand-worked cases of the finer rules: the grace period after a dose given too early, doses that are no longer needed when
// they could be given, antigens of one group that stand differently, dates that nobody recorded.

import { expect, test } from 'vitest'
import { evaluated, groupOf, told, vaccinee } from './vaccinee.ts'

test('The grace period does not help a dose within a year of one that came too soon', () => {
  const soon = vaccinee('1960-06-15', '2025-06-01/187 2025-06-20/187 2025-07-16/187')
  expect(evaluated('Zoster', soon)).toEqual([
    'Valid',
    'Not Valid, Interval: Too Soon',
    'Not Valid, Interval: Too Soon',
  ])
  const yearLater = vaccinee('1960-06-15', '2024-06-01/187 2024-06-27/187')
  expect(evaluated('Zoster', yearLater)).toEqual(['Valid', 'Valid'])
})

test('Before anything was satisfied the grace period of the age holds, a dose too early or not', () => {
  // Nine years on 2024-06-15: five and four days before.
  expect(evaluated('HPV', vaccinee('2015-06-15', '2024-06-10/165 2024-06-11/165'))).toEqual([
    'Not Valid, Age: Too Young, Not a preferable or allowable vaccine',
    'Valid',
  ])
})

test('A dose that could not be given before it is no longer needed is not forecast', () => {
  // A third dose 4 weeks on would come after 7 years; from then on it comes 6 months after the second.
  expect(told('DTaP/Tdap/Td', vaccinee('2018-11-20', '2021-11-10/20 2025-11-05/20'))).toBe(
    'Not complete 3 2026-05-05 2026-05-05 2026-05-05 -',
  )
  expect(told('DTaP/Tdap/Td', vaccinee('2018-12-20', '2021-11-10/20 2025-11-05/20'))).toBe(
    'Not complete 3 2025-12-03 2025-12-03 2025-12-03 -',
  )
})

test('The whole of a combined vaccine counts as often as the antigen that was given least', () => {
  expect(groupOf('MMR', vaccinee('2020-06-15', '2021-06-20/05')).doseNumber).toBe(1)
  expect(groupOf('MMR', vaccinee('2020-06-15', '2021-06-20/03')).doseNumber).toBe(2)
})

test('A dose is not taken to follow an observation whose date is not on record', () => {
  const series = (observations: string) =>
    groupOf('DTaP/Tdap/Td', vaccinee('1995-06-15', '2025-10-20/115', observations)).series
  expect(series('007')).toContain('Pertussis risk 1-dose series')
  expect(series('007 170@2025-04-01')).not.toContain('Pertussis risk 1-dose series')
})
