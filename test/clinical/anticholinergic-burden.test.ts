import { describe, expect, it, test } from 'vitest'
import { anticholinergicBurden } from '../../src-main/clinical/anticholinergic-burden.ts'
import {
  type BurdenScaleId,
  burdenRows,
  burdenScaleIds,
} from '../../src-main/reference/anticholinergic-burden.ts'
import { aChart } from '../helpers/a-chart.ts'

function burden(scale: BurdenScaleId, ...drugs: readonly string[]) {
  let builder = aChart()
  for (const drug of drugs) builder = builder.takes(drug)
  return anticholinergicBurden(builder.chart.medications ?? [], scale)
}

test.each<[BurdenScaleId, readonly string[], number]>([
  // ACB: amitriptyline 3, oxybutynin 3, furosemide 1.
  ['acb', ['Amitriptyline 25 mg tablet', 'Oxybutynin 5 mg tablet', 'Furosemide 40 mg tablet'], 7],
  ['acb', ['Metoprolol 50 mg tablet', 'Cyclobenzaprine 10 mg tablet'], 3],
  // ARS: diphenhydramine 3, cetirizine 2, trazodone 1.
  [
    'ars',
    ['Diphenhydramine 25 mg capsule', 'Cetirizine 10 mg tablet', 'Trazodone 50 mg tablet'],
    6,
  ],
  // ADS: hydroxyzine 3, carbamazepine 2, oxycodone 1, atenolol 0.
  [
    'ads',
    [
      'Hydroxyzine 25 mg tablet',
      'Carbamazepine 200 mg tablet',
      'Oxycodone 5 mg tablet',
      'Atenolol 50 mg tablet',
    ],
    6,
  ],
  // AEC: nortriptyline 3, quetiapine 2, citalopram 1, omeprazole 0.
  [
    'aec',
    [
      'Nortriptyline 25 mg capsule',
      'Quetiapine 25 mg tablet',
      'Citalopram 20 mg tablet',
      'Omeprazole 20 mg capsule',
    ],
    6,
  ],
  ['acbcalc', ['Tizanidine 4 mg tablet', 'Tramadol 50 mg tablet', 'Warfarin 5 mg tablet'], 6],
])('on %s the burden of %j is %d', (scale, drugs, total) => {
  expect(burden(scale, ...drugs)).toMatchObject({ total, notOnScale: [], unidentified: [] })
})

describe('a drug', () => {
  it('that the scale does not name is not zero, but not on the scale', () => {
    const { total, parts, notOnScale } = burden('acb', 'Lisinopril 10 mg tablet')
    expect({ total, parts, notOnScale }).toEqual({
      total: 0,
      parts: [],
      notOnScale: ['Lisinopril 10 mg tablet'],
    })
  })

  it('that the scale scores zero is on it', () => {
    expect(burden('ads', 'Lisinopril 10 mg tablet')).toMatchObject({
      parts: [{ name: 'lisinopril', score: 0 }],
      notOnScale: [],
    })
  })

  it('counts once, however often it is on the list', () => {
    expect(burden('acb', 'Paroxetine 20 mg tablet', 'Paxil 10 mg tablet').total).toBe(3)
  })

  it('in the eye acts there; inhaled it counts', () => {
    expect(burden('acb', 'Atropine 1 % eye drops')).toMatchObject({
      total: 0,
      local: [expect.any(String)],
    })
    expect(burden('acbcalc', 'Spiriva Handihaler').total).toBe(1)
  })

  it('that is not known is named', () => {
    expect(burden('acb', 'white water pill')).toMatchObject({
      total: 0,
      unidentified: ['white water pill'],
    })
  })
})

test('every scale has its drugs, each once, with scores from 0 to 3', () => {
  const counts = burdenScaleIds.map((id) => burdenRows.filter((row) => row.scale === id).length)
  for (const count of counts) expect(count).toBeGreaterThan(45)
  const keys = burdenRows.map((row) => `${row.scale} ${row.rxcui}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { score } of burdenRows) expect([0, 1, 2, 3]).toContain(score)
})
