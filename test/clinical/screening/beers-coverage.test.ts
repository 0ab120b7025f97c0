// The AGS Beers Criteria of 2023, criterion by criterion: each with a patient for whom the row fires that carries it.

import { describe, expect, test } from 'vitest'
import { olderAdults } from '../../../src-main/clinical/screening/older-adults.ts'
import { olderAdultListRows, olderAdultRows } from '../../../src-main/reference/older-adults.ts'
import { firedRows } from '../../helpers/row-cases.ts'
import { anticholinergicCases } from './beers/anticholinergics.ts'
import { avoidCases } from './beers/avoid.ts'
import type { BeersCase } from './beers/beers-line.ts'
import { cautionCases } from './beers/caution.ts'
import { kidneyCases } from './beers/kidney.ts'
import { pairCases } from './beers/pairs.ts'
import { syndromeCases } from './beers/syndromes.ts'

const cases: readonly BeersCase[] = [
  ...avoidCases,
  ...syndromeCases,
  ...cautionCases,
  ...pairCases,
  ...kidneyCases,
  ...anticholinergicCases,
]

describe('The Beers Criteria of 2023', () => {
  test.each(cases)('table $table, $criterion: $row', ({ row, chart }) => {
    expect(firedRows(olderAdults, chart)).toContain(row)
  })

  test('are named here for every row, and no row is named that is none', () => {
    const rows = [...olderAdultRows, ...olderAdultListRows].map(({ id }) => id)
    expect([...new Set(cases.map(({ row }) => row))].toSorted()).toEqual(rows.toSorted())
  })

  test('name no criterion twice in a table', () => {
    const named = cases.map(({ table, criterion }) => `${table} ${criterion}`)
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([])
  })
})
