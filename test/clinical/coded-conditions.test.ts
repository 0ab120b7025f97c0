// Conditions by what their codes begin with.

import { describe, expect, test } from 'vitest'
import type { Chart, Condition } from '../../src-main/clinical/chart.ts'
import { allCoded, currentCoded, firstWith } from '../../src-main/clinical/coded-conditions.ts'
import { day } from '../../src-main/clinical/dates.ts'
import { aChart, today } from '../helpers/a-chart.ts'

function condition(id: string, icd10: string | null, ended: string | null = null): Condition {
  return { id, text: id, icd10, onset: null, ended: ended === null ? null : day(ended) }
}

function chartWith(conditions: readonly Condition[] | null): Chart {
  return { ...aChart().chart, conditions }
}

const chart = chartWith([
  condition('words', null),
  condition('old infarction', 'I21.9', '2026-11-23'),
  condition('failure', 'i50.22'),
  condition('more failure', 'I50.3'),
])

function found(of: typeof allCoded, ...prefixes: readonly string[]): string | null {
  const list = of(chart)
  return list === null ? 'no list' : (firstWith(list, prefixes)?.id ?? null)
}

describe('the first condition with one of the codes', () => {
  test.each([
    ['a whole code, whatever its case', ['I50.22'], 'failure'],
    ['the beginning of a code', ['I50'], 'failure'],
    ['the first of the chart, not of the codes asked for', ['I50.3', 'I50.2'], 'failure'],
    ['a longer code than the one on record', ['I50.30'], null],
    ['the middle of a code', ['50.2'], null],
    ['no code at all', [], null],
  ])('by %s', (_, prefixes, id) => {
    expect(found(currentCoded, ...prefixes)).toBe(id)
  })

  test('counts one that ends on the day as over, and as history', () => {
    expect(chart.on).toBe(today)
    expect(found(currentCoded, 'I21')).toBeNull()
    expect(found(allCoded, 'I21')).toBe('old infarction')
  })
})

test('says whether one is known in words only', () => {
  expect(currentCoded(chart)?.isSomeUncoded).toBe(true)
  expect(currentCoded(chartWith([condition('failure', 'I50.2')]))?.isSomeUncoded).toBe(false)
})

test('has no answer for a chart without a list', () => {
  expect(allCoded(chartWith(null))).toBeNull()
  expect(currentCoded(chartWith(null))).toBeNull()
})
