// The built tables as the app reads them: complete in themselves, and with codes that lead to the right drug.

import { describe, expect, test } from 'vitest'
import brands from '../../resources/knowledge/brands.json' with { type: 'json' }
import ingredients from '../../resources/knowledge/ingredients.json' with { type: 'json' }
import products from '../../resources/knowledge/products.json' with { type: 'json' }
import register from '../../resources/knowledge/register.json' with { type: 'json' }
import { identifyMedicine } from '../../src-main/clinical/medicines/identify.ts'
import { labelProducts } from '../../src-main/reference/catalogue/label-products.ts'
import {
  brandedOf,
  catalogueBranded,
  catalogueBrands,
  catalogueProducts,
  productName,
  productOf,
  productsWith,
  setKey,
} from '../../src-main/reference/catalogue.ts'
import {
  ingredientNamed,
  ingredientOf,
  ingredientRows,
} from '../../src-main/reference/ingredients.ts'
import { knowledgeTables } from '../../src-main/reference/knowledge.ts'

describe('The built tables', () => {
  test('are read whole: as many rows as the builder counted, each with known ingredients', () => {
    const quoted = catalogueProducts().filter((p) => p.source === 'rxnorm-quoted')
    const released = catalogueProducts().filter((p) => p.source === 'rxnorm-prescribable')
    expect(quoted.length).toBe(products.counts.quotedElsewhere)
    expect(released.length + quoted.length).toBe(products.counts.generic)
    expect(catalogueBranded().length).toBe(products.counts.branded)
    expect(catalogueBrands().length).toBe(brands.counts.brands)
    for (const line of ingredients.rows.split('\n'))
      expect([line, ingredientOf(line.split('|')[0] ?? '') !== null]).toEqual([line, true])
  })

  test('have no code for an ingredient that goes without one here', () => {
    const named = new Set(ingredients.rows.split('\n').map((line) => line.split('|')[1]))
    const without = ingredientRows.filter((row) => row.rxcui.startsWith('pestle:'))
    expect(without.length).toBeGreaterThan(30)
    expect(without.filter((row) => named.has(row.name))).toEqual([])
  })

  test('stand in the register with release and sources', () => {
    for (const { table, rows } of register.tables)
      expect(knowledgeTables.find((t) => t.table === table)).toMatchObject({
        rows,
        release: register.tables[0]?.release,
      })
    expect(register.tables.map((t) => t.rows > 2000)).toEqual([true, true, true, true])
  })

  test('have digits for codes, each once', () => {
    const codes = [...catalogueProducts(), ...catalogueBranded()].flatMap((p) => p.rxcui ?? [])
    expect(codes.filter((code) => !/^\d+$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('A code', () => {
  test.each([
    ['314076', 'lisinopril 10 MG Oral Tablet', 'lisinopril', null],
    ['866436', '24 HR metoprolol succinate 50 MG Extended Release Oral Tablet', 'metoprolol', null],
    ['1364447', 'apixaban 5 MG Oral Tablet', 'apixaban', 'Eliquis'],
    [
      '979468',
      'hydrochlorothiazide 12.5 MG / losartan potassium 50 MG Oral Tablet',
      'hydrochlorothiazide + losartan',
      null,
    ],
  ])('%s is %s', (code, name, of, brand) => {
    const found = productOf(code)
    expect(found?.product && productName(found.product)).toBe(name)
    expect(found?.ingredients.map((i) => i.name).join(' + ')).toBe(of)
    expect(found?.brand).toBe(brand)
  })

  test('of a pack gives the drugs of its tablets, and no placebo', () => {
    const pack = products.packs.split('\n').find((line) => line.startsWith('751890|'))
    expect(pack).toBeDefined()
    const found = productOf('751890')
    expect(found?.product).toBeNull()
    expect(found?.ingredients.map((i) => i.name).sort()).toEqual([
      'ethinyl estradiol',
      'levonorgestrel',
    ])
  })

  test.each(['999999999', '', 'lisinopril'])('"%s" is none', (code) => {
    expect(productOf(code)).toBeNull()
  })
})

describe('Products', () => {
  test('are found by their ingredients in any order, and know their brands', () => {
    const both = [ingredientNamed('losartan'), ingredientNamed('hydrochlorothiazide')]
    expect(setKey(both)).toBe(setKey([...both].reverse()))
    expect(productsWith(setKey(both)).length).toBeGreaterThan(2)
    const apixaban = productsWith(setKey([ingredientNamed('apixaban')]))
    expect(apixaban.flatMap(brandedOf).map((b) => b.brand)).toContain('Eliquis')
  })

  test('from labels fill only what the release lacks, and claim no code', () => {
    const labels = labelProducts()
    expect(labels.length).toBeGreaterThan(200)
    expect(labels.every((p) => p.rxcui === null)).toBe(true)
    const kept = catalogueProducts().filter((p) => p.source === 'fda-label-how-supplied')
    expect(kept.length).toBeGreaterThan(50)
    expect(kept.length).toBeLessThan(labels.length)
    const amlodipine = productsWith(setKey([ingredientNamed('amlodipine')])).map(productName)
    expect(amlodipine.filter((name) => name === 'amlodipine 5 MG Oral Tablet')).toHaveLength(1)
  })
})

describe('The name of every product', () => {
  // RxNorm has two ingredients for vitamin B6; the tables by hand know both names as one.
  const twoCodes = new Set([
    ingredientNamed('vitamin B6').rxcui,
    ingredientNamed('pyridoxine').rxcui,
  ])

  test('is read as its own ingredients or not at all', () => {
    const wrong = catalogueProducts().filter((product) => {
      const read = identifyMedicine(productName(product))
      const own = product.parts.map((part) => part.ingredient)
      const isB6 = [...own, ...(read?.ingredients ?? [])].some((row) => twoCodes.has(row.rxcui))
      return read !== null && !isB6 && setKey(read.ingredients) !== setKey(own)
    })
    expect(wrong.map(productName)).toEqual([])
  })
})
