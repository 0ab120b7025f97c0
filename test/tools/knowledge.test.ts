// The builder of the catalogue tables, on an invented release of a few drugs.

import { describe, expect, test } from 'vitest'
import { tablesOf } from '../../tools/knowledge/build.ts'
import { readProductName, writeProductName } from '../../tools/knowledge/product-name.ts'
import type { Release } from '../../tools/knowledge/release-folder.ts'

const concepts = `
1|IN|examplol
2|PIN|examplol succinate
3|IN|samplide
4|BN|Exabrand
5|BN|Bothbrand
6|IN|inert ingredients
10|SCD|24 HR examplol succinate 50 MG Extended Release Oral Tablet
11|SCD|examplol 5 MG / samplide 12.5 MG Oral Tablet
12|SCD|amlodipine besylate 5 MG / samplide 10 MG Oral Tablet
13|SCD|samplide 10 MG / unheardofol 5 MG / unknownol 5 MG Oral Tablet
14|SCD|inert ingredients 1 MG Oral Tablet
20|SBD|24 HR examplol succinate 50 MG Extended Release Oral Tablet [Exabrand]
21|SBD|examplol 5 MG / samplide 12.5 MG Oral Tablet [Bothbrand]
30|BPCK|{21 (examplol 5 MG / samplide 12.5 MG Oral Tablet) / 7 (inert ingredients 1 MG Oral Tablet) } Pack [Exapack]
`
  .trim()
  .split('\n')
  .map((line) => {
    const [rxcui = '', tty = '', name = ''] = line.split('|')
    return { rxcui, tty, name }
  })

const release: Release = {
  release: '2026-01-05',
  concepts,
  scdIngredients: [
    { scd_rxcui: '10', ingredient_rxcui: '1' },
    { scd_rxcui: '10', ingredient_rxcui: '2' },
    { scd_rxcui: '11', ingredient_rxcui: '1' },
    { scd_rxcui: '11', ingredient_rxcui: '3' },
    { scd_rxcui: '12', ingredient_rxcui: '3' },
    { scd_rxcui: '13', ingredient_rxcui: '3' },
    { scd_rxcui: '14', ingredient_rxcui: '6' },
  ],
  brandedProducts: [
    { sbd_rxcui: '20', scd_rxcui: '10', bn_rxcui: '4' },
    { sbd_rxcui: '21', scd_rxcui: '11', bn_rxcui: '5' },
  ],
  packs: [
    { pack_rxcui: '30', scd_rxcui: '14' },
    { pack_rxcui: '30', scd_rxcui: '11' },
  ],
  ndcs: [
    { ndc11: '00000000202', rxcui: '20' },
    { ndc11: '00000000101', rxcui: '10' },
    { ndc11: '00000000102', rxcui: '10' },
    { ndc11: '99999000101', rxcui: '777' },
    { ndc11: '00000000301', rxcui: '30' },
  ],
  moreIngredients: [
    { rxcui: '100', name: 'amlodipine', sources: 'NDF-RT' },
    { rxcui: '101', name: 'amlodipine besylate', sources: 'FDA-UNII/RxNorm map 2014' },
    { rxcui: '102', name: 'amanita muscaria whole', sources: 'FDA-UNII/RxNorm map 2014' },
    { rxcui: '1', name: 'examplol again', sources: 'NDF-RT' },
  ],
  moreProducts: [
    { rxcui: '200', name: 'amlodipine 5 MG Oral Tablet', source: 'elsewhere' },
    { rxcui: '201', name: 'amlodipine 5 MG Oral Tablet [Amabrand]', source: 'elsewhere' },
    { rxcui: '202', name: 'amlodipine', source: 'elsewhere' },
    {
      rxcui: '203',
      name: '{6 (amlodipine 5 MG Oral Tablet) } Pack [Amabrand]',
      source: 'elsewhere',
    },
  ],
}

const tables = tablesOf(release)
const table = (file: string) => JSON.parse(tables[file] ?? '{}')

describe('The tables of a release', () => {
  test('hold its ingredients and, marked, the drugs that only older maps know', () => {
    expect(table('ingredients.json').rows.split('\n')).toEqual([
      '1|examplol|',
      '3|samplide|',
      '6|inert ingredients|',
      '100|amlodipine|*',
    ])
    expect(table('ingredients.json').counts).toEqual({ inRelease: 3, fromOlderMaps: 1 })
  })

  test('hold brands with their ingredients, and no placebo', () => {
    expect(table('brands.json').rows.split('\n')).toEqual([
      '|Amabrand|100',
      '5|Bothbrand|1+3',
      '4|Exabrand|1',
      '|Exapack|1+3',
    ])
  })

  test('take product names apart and leave out what names an unknown ingredient', () => {
    const products = table('products.json')
    expect(products.names.split('\n')).toEqual([
      'examplol succinate|1',
      'examplol|1',
      'samplide|3',
      'amlodipine besylate|100',
      'inert ingredients|6',
      'amlodipine|100',
    ])
    expect(products.forms.split('\n')).toEqual(['Extended Release Oral Tablet', 'Oral Tablet'])
    expect(products.generic.split('\n')).toEqual([
      '10|0|0:50 MG|0|3',
      '11|1|1:5 MG+2:12.5 MG|1|1',
      '12|1|3:5 MG+2:10 MG|1|0',
      '14|1|4:1 MG|1|1',
      '200*|1|5:5 MG|1|0',
    ])
    expect(products.branded.split('\n')).toEqual(['20|10|0', '21|11|1', '201|200|2'])
    expect(products.packs).toBe('30|11+14|3|\n203|200|2|6')
    expect(products.counts.unread).toBe(1)
  })

  test('pack NDCs by labeler and product, those of known products only', () => {
    expect(table('ndc.json').rows).toBe('00000|00010102:a,000202:k,000301:u')
    expect(table('ndc.json').counts).toEqual({ ndcs: 4 })
  })

  test('carry the day of the release, and come out the same from rows in another order', () => {
    for (const { release: day } of table('register.json').tables) expect(day).toBe('2026-01-05')
    const turned = {
      ...release,
      concepts: [...concepts].reverse(),
      ndcs: [...release.ndcs].reverse(),
    }
    expect(tablesOf(turned)['ndc.json']).toBe(tables['ndc.json'])
    expect(tablesOf(turned)['ingredients.json']).toBe(tables['ingredients.json'])
    expect(tablesOf(turned)['products.json']).toBe(tables['products.json'])
  })
})

describe('A product name', () => {
  const words = {
    isIngredient: (name: string) => ['examplol', 'S-samplide', 'examplol succinate'].includes(name),
    isForm: (form: string) => form === 'Oral Tablet',
  }
  test.each([
    ['24 HR examplol succinate 50 MG Oral Tablet [Exa]', '24 HR', 'Exa'],
    [
      '0.25 MG, 0.5 MG Dose 1.5 ML examplol 1.34 MG/ML Oral Tablet',
      '0.25 MG, 0.5 MG Dose 1.5 ML',
      '',
    ],
    ['S-samplide 200 MG Oral Tablet', '', ''],
    ['examplol Oral Tablet', '', ''],
  ])('%s is read and written back', (name, before, brand) => {
    const read = readProductName(name, words)
    expect([read?.before, read?.brand]).toEqual([before, brand])
    expect(read && writeProductName(read)).toBe(name)
  })

  test.each([
    'unknownol 5 MG Oral Tablet',
    'examplol 5 MG / Oral Tablet',
    '',
    'examplol 5 MG Rocket',
  ])('"%s" is not read', (name) => expect(readProductName(name, words)).toBeNull())
})
