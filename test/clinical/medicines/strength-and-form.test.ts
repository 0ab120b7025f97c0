// Strengths as people write them against strengths as RxNorm writes them.

import { describe, expect, test } from 'vitest'
import { fitsForm } from '../../../src-main/clinical/medicines/form-fit.ts'
import {
  hasStrength,
  isSize,
  readAmounts,
} from '../../../src-main/clinical/medicines/strength-words.ts'
import { wordsOf } from '../../../src-main/clinical/medicines/words.ts'
import type { CatalogueProduct } from '../../../src-main/reference/catalogue.ts'
import { ingredientNamed } from '../../../src-main/reference/ingredients.ts'

function product(
  strengths: readonly string[],
  before = '',
  form = 'Oral Tablet',
  name = 'lisinopril',
): CatalogueProduct {
  const ingredient = ingredientNamed(name)
  return {
    rxcui: null,
    before,
    parts: strengths.map((strength) => ({ name, ingredient, strength })),
    form,
    packages: 0,
    source: 'rxnorm-prescribable',
  }
}

const amounts = (text: string) => readAmounts(wordsOf(text), 0).amounts

describe('A strength is the product’s', () => {
  test.each([
    ['10 mg', ['10 MG'], ''],
    ['10', ['10 MG'], ''],
    ['50 mcg', ['0.05 MG'], ''],
    ['50', ['0.05 MG'], ''],
    ['1 g', ['1000 MG'], ''],
    ['10-12.5', ['12.5 MG', '10 MG'], ''],
    ['20 mg-12.5 mg', ['12.5 MG', '20 MG'], ''],
    ['160 mg/5 ml', ['32 MG/ML'], ''],
    ['32 mg/ml', ['32 MG/ML'], ''],
    ['0.5-2.5 mg/3 ml', ['0.167 MG/ML', '0.833 MG/ML'], ''],
    ['1.5 mg/0.5 ml', ['3 MG/ML'], '0.5 ML'],
    ['1.5 mg', ['3 MG/ML'], '0.5 ML'],
    ['1 %', ['10 MG/ML'], ''],
    ['1 %', ['0.01 MG/MG'], ''],
    ['100 units/ml', ['100 UNT/ML'], ''],
    ['90 mcg/actuat', ['0.09 MG/ACTUAT'], ''],
    ['250/50', ['0.25 MG/ACTUAT', '0.05 MG/ACTUAT'], '60 ACTUAT'],
    ['25 mcg/hr', ['0.025 MG/HR'], '72 HR'],
    ['20 mg', ['5 MG', '5 MG', '5 MG', '5 MG'], ''],
    ['20 meq', ['20 MEQ'], ''],
  ])('%s: %j', (text, strengths, before) => {
    expect(hasStrength(product(strengths, before), amounts(text))).toBe(true)
  })

  test.each([
    ['10.2 mg', ['10 MG'], ''],
    ['10 mg', ['10 MEQ'], ''],
    ['10 mg', ['10 MCG'], ''],
    ['1 mg', ['1000 MG'], ''],
    ['10-25', ['12.5 MG', '10 MG'], ''],
    ['10-10', ['12.5 MG', '10 MG'], ''],
    ['10 mg/5 ml', ['10 MG/ML'], ''],
    ['1 %', ['1 MG/ML'], ''],
    ['40 mg', ['50 MG/ML'], ''],
    ['400 units', ['0.01 MG'], ''],
    ['19 mg', ['5 MG', '5 MG', '5 MG', '5 MG'], ''],
    ['10 mg', [''], ''],
  ])('%s is not that of %j', (text, strengths, before) => {
    expect(hasStrength(product(strengths, before), amounts(text))).toBe(false)
  })

  test('of vitamin D in units or micrograms', () => {
    const tablet = product(['0.025 MG'], '', 'Oral Tablet', 'cholecalciferol')
    expect(hasStrength(tablet, amounts('1000 units'))).toBe(true)
    expect(hasStrength(tablet, amounts('25 mcg'))).toBe(true)
    expect(hasStrength(tablet, amounts('2000 units'))).toBe(false)
  })

  test('never a release time or a package size', () => {
    expect(amounts('24 hr').map(isSize)).toEqual([true])
    expect(amounts('3 ml').map(isSize)).toEqual([true])
    expect(amounts('100 mcg/hr').map(isSize)).toEqual([false])
  })
})

describe('A form is the product’s', () => {
  test.each([
    ['Oral Tablet', ['tablet'], true],
    ['Oral Tablet', ['capsule'], false],
    ['Extended Release Oral Tablet', ['extended-release', 'tablet'], true],
    ['Oral Tablet', ['extended-release'], false],
    ['Extended Release Oral Tablet', ['immediate-release'], false],
    ['Oral Tablet', ['immediate-release'], true],
    ['Ophthalmic Solution', ['drops', 'eye'], true],
    ['Otic Solution', ['drops', 'eye'], false],
    ['Pen Injector', ['injection'], true],
    ['Oral Tablet', [], true],
  ])('%s, asked for %j', (form, asked, fits) => {
    expect(fitsForm(product(['10 MG'], '', form), asked)).toBe(fits)
  })
})
