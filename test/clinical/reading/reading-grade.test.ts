import { describe, expect, it } from 'vitest'
import { readingGrade } from '../../../src-main/clinical/reading/reading-grade.ts'
import { syllablesOf } from '../../../src-main/clinical/reading/syllables.ts'
import { sentencesOfPages } from '../../../src-main/documents/text-of-pages.ts'
import { toDoList } from '../../../src-main/documents/to-do-list.ts'
import { plainerWords } from '../../../src-main/reference/plain-words.ts'
import { sampleDocumentInput } from '../../helpers/sample-document-input.ts'

describe('syllables', () => {
  const cases: readonly (readonly [count: number, words: string])[] = [
    [1, 'take the pill with food twice each week talked checked large false makes rhymes'],
    [2, 'morning tablet bottle doctor water every people waited table safety being going'],
    [3, 'pharmacist medicine reaction allergy insulin exercise'],
    [4, 'medication hypertension constipation'],
    [5, 'communication'],
  ]
  it.each(cases)('%i in each of: %s', (count, words) => {
    for (const word of words.split(' ')) expect([word, syllablesOf(word)]).toEqual([word, count])
  })

  it('counts a number as one, and an accent as its letter', () => {
    expect(syllablesOf('10')).toBe(1)
    expect(syllablesOf('señor')).toBe(2)
  })
})

describe('the reading grade', () => {
  it('is the formula of Flesch and Kincaid and that of SMOG', () => {
    // 10 words, 2 sentences, 11 syllables, no long word: 0.39 * 5 + 11.8 * 1.1 - 15.59.
    const easy = readingGrade('Take one pill each day. Drink it with some water.')
    expect(easy).toMatchObject({ words: 10, sentences: 2, grade: 0, smog: 3.1, costly: [] })
    // 6 words of 4 + 4 + 5 + 5 + 3 + 3 = 24 syllables in 1 sentence, all of them long.
    const hard = readingGrade(
      'Discontinue medication administration immediately, notify pharmacist.',
    )
    expect(hard.grade).toBeCloseTo(0.39 * 6 + 11.8 * (24 / 6) - 15.59, 1)
    expect(hard.smog).toBeCloseTo(1.043 * Math.sqrt(6 * 30) + 3.1291, 1)
    expect(hard.isSmogEstimate).toBe(true)
  })

  it('cannot tell of fewer than five words', () => {
    expect(readingGrade('Take one pill now')).toMatchObject({ grade: null, smog: null })
    expect(readingGrade('Take one pill right now').grade).not.toBeNull()
    expect(readingGrade('')).toMatchObject({ words: 0, sentences: 0, grade: null })
  })

  it('takes lines as sentences, and no full stop in a number or a title', () => {
    expect(readingGrade('Call us\nTake half a pill').sentences).toBe(2)
    expect(readingGrade('Take 2.5 mg. Ask Dr. Sample first.').sentences).toBe(2)
  })

  it('names the words that cost most with plainer ones, and none for a medicine', () => {
    const { costly } = readingGrade(
      'Discontinue the metformin and notify the physician. Notify us.',
    )
    expect(costly.map((one) => one.word).toSorted()).toEqual([
      'discontinue',
      'metformin',
      'notify',
      'physician',
    ])
    expect(costly[0]).toMatchObject({ word: 'notify', times: 2 })
    expect(costly.find((one) => one.word === 'discontinue')?.plainer).toEqual(['stop'])
    expect(costly.find((one) => one.word === 'metformin')?.plainer).toEqual([])
  })

  it('falls when a plainer word is picked', () => {
    const before = readingGrade('Please discontinue the blue tablet immediately.').grade ?? 0
    const after = readingGrade('Please stop the blue tablet right away.').grade ?? 0
    expect(after).toBeLessThan(before)
    expect(plainerWords('Immediately')).toEqual(['right away'])
  })
})

describe('the sentences of a paper', () => {
  it('are its instructions and actions, not its headings', () => {
    const prepared = toDoList.prepare(sampleDocumentInput())
    if (!prepared.ok) throw new Error('Not prepared')
    const text = sentencesOfPages(toDoList.build(prepared.facts))
    expect(text).toContain('Get up slowly, and keep a light on at night.')
    expect(text).not.toContain('Maria Exempel\n')
    expect(readingGrade(text).grade).not.toBeNull()
  })
})
