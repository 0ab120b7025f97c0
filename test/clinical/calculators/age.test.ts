// Age in completed years.

import { expect, test } from 'vitest'
import { age } from '../../../src-main/clinical/calculators/age.ts'

test.each([
  ['1948-05-02', '2026-11-23', 78],
  ['1961-11-23', '2026-11-23', 65],
  ['1961-11-24', '2026-11-23', 64],
  ['2026-11-23', '2026-11-23', 0],
  ['2024-02-29', '2025-02-28', 0],
  ['2024-02-29', '2025-03-01', 1],
])('born %s, on %s: %i years', (birthDate, on, value) => {
  expect(age.compute({ birthDate, on })).toEqual({ kind: 'value', value, unit: 'a', basis: null })
})

test.each([
  [{}, ['on', 'birthDate']],
  [{ birthDate: '1948-05-02' }, ['on']],
  [{ on: '2026-11-23' }, ['birthDate']],
  [{ birthDate: null, on: '2026-11-23' }, ['birthDate']],
  [{ birthDate: '2026-11-24', on: '2026-11-23' }, ['birthDate']],
  [{ birthDate: '1948-02-30', on: '2026-11-23' }, ['birthDate']],
  [{ birthDate: 19480502, on: '2026-11-23' }, ['birthDate']],
])('cannot tell from %j', (inputs, missing) => {
  expect(age.compute(inputs)).toEqual({ kind: 'cannot-tell', missing })
})
