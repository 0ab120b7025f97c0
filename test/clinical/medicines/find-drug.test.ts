// From what somebody types to the drugs of the catalogue.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDrugs } from '../../../src-main/clinical/medicines/find-drug.ts'
import { identifyMedicine } from '../../../src-main/clinical/medicines/identify.ts'
import { setKey } from '../../../src-main/reference/catalogue.ts'
import { certainTexts } from './certain-texts.ts'
import { likelyTexts, uncertainTexts } from './uncertain-texts.ts'

const sorted = (names: readonly string[]) => [...names].sort().join(' + ')

describe('A text is certain', () => {
  test.each(certainTexts)('$text', ({ text, first, rxcui }) => {
    const { certain, candidates } = findDrugs(text)
    const [best] = candidates
    expect([certain, sorted(best?.ingredients.map((i) => i.name) ?? [])]).toEqual([
      true,
      sorted(first.split(' + ')),
    ])
    if (rxcui !== null) expect(best?.rxcui).toBe(rxcui)
  })
})

describe('A text is not certain, and the likely drug comes first', () => {
  test.each(likelyTexts)('$text', ({ text, first, rxcui }) => {
    const { certain, candidates } = findDrugs(text)
    const [best] = candidates
    expect([certain, sorted(best?.ingredients.map((i) => i.name) ?? [])]).toEqual([
      false,
      sorted(first.split(' + ')),
    ])
    if (rxcui !== null) expect(best?.rxcui).toBe(rxcui)
  })
})

describe('A text is never certain', () => {
  test.each(uncertainTexts)('%s', (text) => expect(findDrugs(text).certain).toBe(false))
})

test('the cases are many enough', () => {
  expect(certainTexts.length + likelyTexts.length + uncertainTexts.length).toBeGreaterThan(250)
})

/** The most used ingredients that begin with A: none may fall into the gap of the release. */
const usedWithA =
  `abatacept, abiraterone, acamprosate, acarbose, acebutolol, acetaminophen, acetazolamide, acetylcysteine, acitretin,
  aclidinium, acyclovir, adalimumab, adapalene, albendazole, albuterol, alclometasone, alendronate, alfuzosin, aliskiren,
  allopurinol, almotriptan, alogliptin, alosetron, alprazolam, alteplase, amantadine, ambrisentan, amiloride,
  aminophylline, amiodarone, amitriptyline, amlodipine, amoxapine, amoxicillin, amphetamine,
  ampicillin, anagrelide, anakinra, anastrozole, apixaban, apomorphine, apraclonidine, apremilast, aprepitant,
  arformoterol, aripiprazole, armodafinil, asenapine, aspirin, atazanavir, atenolol, atogepant, atomoxetine, atorvastatin,
  atovaquone, atropine, avanafil, axitinib, azathioprine, azelaic acid, azelastine, azilsartan, azithromycin, aztreonam,
  Abilify, Accolate, Accupril, Aciphex, Actonel, Actos, Adderall, Advair, Advil, Aggrenox, Aldactone, Aleve, Allegra,
  Altace, Amaryl, Ambien, Anoro, Apidra, Aricept, Arimidex, Aromasin, Arnuity, Asmanex, Atacand, Ativan, Atrovent,
  Augmentin, Avalide, Avapro, Avodart, Azilect, Azopt, Azor, Ajovy, Aimovig, Aubagio, Austedo, Apriso, Asacol`
    .split(',')
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))

describe('The gap at the letter A', () => {
  test('is closed for what is used most', () => {
    expect(usedWithA.length).toBeGreaterThanOrEqual(100)
    expect(usedWithA.filter((name) => !findDrugs(name).certain)).toEqual([])
  })
})

describe('Whatever the text', () => {
  const words = [
    ...'lisinopril metop amlodipine hctz losartan Unisom Norco 10 5/325 mg ER tab / - # succ sodium potassium % water'.split(
      ' ',
    ),
    'lisinopirl',
    'St. John’s wort',
  ]
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((parts) => parts.join(' ')),
  )

  test('it never throws, scores lie between 0 and 1 from best to worst, and there are ten at most', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const scores = findDrugs(text).candidates.map((one) => one.score)
        expect(scores.length).toBeLessThanOrEqual(10)
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
      { numRuns: 500 },
    )
  })

  test('certain means one set of ingredients, which the words name exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { certain, candidates } = findDrugs(text)
        if (!certain) return
        expect(new Set(candidates.map((one) => setKey(one.ingredients))).size).toBe(1)
        expect(identifyMedicine(text.replaceAll(/#\s*\d+/g, ' '))).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  test('one slip of the pen in a name is never certain, unless it makes another name', () => {
    const names = certainTexts.filter(({ text }) => /^[a-z]{7,}$/i.test(text.split(' ')[0] ?? ''))
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(20), ({ text }, at) => {
        const [name = '', ...rest] = text.split(' ')
        const i = 1 + (at % (name.length - 2))
        const slipped = name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2)
        if (slipped === name || identifyMedicine(slipped) !== null) return
        expect(findDrugs([slipped, ...rest].join(' ')).certain).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
