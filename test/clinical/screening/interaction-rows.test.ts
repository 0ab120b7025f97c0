// The interaction table as a whole: its size, that every row can fire, and that no two rows speak of the same.

import { describe, expect, test } from 'vitest'
import { interactions } from '../../../src-main/clinical/screening/interactions.ts'
import { ingredientOf } from '../../../src-main/reference/ingredients.ts'
import { type InteractionRow, interactionRows } from '../../../src-main/reference/interactions.ts'
import { aChart, type ChartBuilder } from '../../helpers/a-chart.ts'
import { firedRows } from '../../helpers/row-cases.ts'

/** Kidneys that hardly work, so that rows about clearance apply. */
const patient = aChart()
  .born('1940-05-05')
  .person({ sex: 'female' })
  .measured('2160-0', 4, 'mg/dL', '2026-11-20')
  .measured('29463-7', 50, 'kg', '2026-11-20')
  .measured('8302-2', 160, 'cm', '2026-11-20')

function taking(chart: ChartBuilder, rxcui: string): ChartBuilder {
  const name = ingredientOf(rxcui)?.name ?? rxcui
  return chart.takes(name, {
    directions: 'Take 4 tablets every day',
    as: { ingredients: [name], strength: '5000 mg', form: 'oral tablet' },
  })
}

function combinations(row: InteractionRow): readonly (readonly string[])[] {
  let sets: (readonly string[])[] = [[]]
  for (const { rxcuis } of row.parties)
    sets = sets.flatMap((set) =>
      [...rxcuis].filter((one) => !set.includes(one)).map((one) => [...set, one]),
    )
  return sets
}

const key = (row: InteractionRow) =>
  row.parties
    .map(({ rxcuis }) => [...rxcuis].toSorted().join(' '))
    .toSorted()
    .join('|')

describe('The interaction table', () => {
  test('holds at least 400 distinct pairs or triples of drugs and classes', () => {
    expect(new Set(interactionRows.map(key)).size).toBeGreaterThanOrEqual(400)
  })

  test('has one row for the same parties', () => {
    const keys = interactionRows.map(key)
    expect(interactionRows.filter((_, i) => keys.indexOf(keys[i] ?? '') !== i)).toEqual([])
  })

  test.each(interactionRows.map((row) => [row.id, row] as const))(
    '%s fires for members of its parties',
    (id, row) => {
      const fires = combinations(row).some((set) =>
        firedRows(interactions, set.reduce(taking, patient)).includes(id),
      )
      expect(fires).toBe(true)
    },
  )

  test('leaves no pair to two rows of the same mechanism that are equally narrow', () => {
    const breadth = (row: InteractionRow) => row.parties.reduce((n, p) => n * p.rxcuis.size, 1)
    const seen = new Map<string, string>()
    const doubles: string[] = []
    for (const row of interactionRows)
      for (const set of row.when === undefined ? combinations(row) : []) {
        const same = [...set.toSorted(), row.mechanism, breadth(row)].join(' ')
        const other = seen.get(same)
        if (other !== undefined && other !== row.id) doubles.push(`${other} ${row.id} ${same}`)
        seen.set(same, row.id)
      }
    expect(doubles).toEqual([])
  })
})
