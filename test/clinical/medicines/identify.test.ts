// Exact identification of drug lines, as labels, RxNorm, people and exports write them.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identifyMedicine } from '../../../src-main/clinical/medicines/identify.ts'
import { nameKey, wordsOf } from '../../../src-main/clinical/medicines/words.ts'
import { combinationRows } from '../../../src-main/reference/combinations.ts'
import { ingredientRows } from '../../../src-main/reference/ingredients.ts'
import { identified, notIdentified } from './drug-lines.ts'

describe('A drug line is identified', () => {
  test.each(identified)('$text', ({ text, ingredients, strength, form }) => {
    const found = identifyMedicine(text)
    expect(found?.ingredients.map((i) => i.name).join(' + ')).toBe(ingredients)
    expect(found?.strength).toBe(strength)
    expect(found?.form).toBe(form)
  })

  test('by every name that the tables hold', () => {
    for (const row of ingredientRows)
      for (const name of [row.name, ...row.alsoCalled, ...row.brands.map((b) => b.name)]) {
        const isBareAndAmbiguous = name === row.name && !row.isNameEnough
        const expected = isBareAndAmbiguous ? undefined : [row.rxcui]
        expect([name, identifyMedicine(name)?.ingredients.map((i) => i.rxcui)]).toEqual([
          name,
          expected,
        ])
      }
    for (const row of combinationRows)
      for (const { name } of row.names)
        expect([name, identifyMedicine(name)?.ingredients.map((i) => i.rxcui)]).toEqual([
          name,
          row.ingredients.map((i) => i.rxcui),
        ])
  })
})

describe('A drug line is left alone', () => {
  test.each(notIdentified)('%s', (text) => {
    expect(identifyMedicine(text)).toBeNull()
  })
})

const names = ingredientRows.flatMap((row) => [row.name, ...row.alsoCalled])
const fragments = [
  ...names.slice(0, 120),
  ...'10 mg 5/325 ER tab oral tablet / - + , ( ) [Lipitor] Norco 24 HR with not or pill % ml constructor'.split(
    ' ',
  ),
]

/** Every name an ingredient may be written under, as keys. */
function keysOf(rxcui: string): readonly string[] {
  return [
    ...ingredientRows
      .filter((row) => row.rxcui === rxcui)
      .flatMap((row) => [row.name, ...row.alsoCalled, ...row.brands.map((b) => b.name)]),
    ...combinationRows
      .filter((row) => row.ingredients.some((i) => i.rxcui === rxcui))
      .flatMap((row) => row.names.map((n) => n.name)),
  ].map(nameKey)
}

describe('Whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 8 }).map((parts) => parts.join(' ')),
  )

  test('it never throws, and never finds an ingredient that the text does not name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = ` ${nameKey(text)} `
        for (const { rxcui } of identifyMedicine(text)?.ingredients ?? [])
          expect(keysOf(rxcui).some((name) => key.includes(` ${name} `))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('case and spaces do not matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identified), fc.boolean(), ({ text }, isUpper) => {
        const other = isUpper ? text.toUpperCase() : text.toLowerCase()
        expect(identifyMedicine(`  ${other.replaceAll(' ', '   ')} `)).toEqual(
          identifyMedicine(text),
        )
      }),
    )
  })

  test('a word that nobody knows makes it uncertain, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identified), fc.nat(20), ({ text }, at) => {
        const words = [...wordsOf(text)]
        words.splice(at % (words.length + 1), 0, 'unknownword')
        expect(identifyMedicine(words.join(' '))).toBeNull()
      }),
    )
  })
})
