// What holds for every text: no daily amount is invented, and plain words are whole sentences of one language.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dailyAmount } from '../../../../src-main/clinical/medicines/sig/daily-amount.ts'
import { expandSig } from '../../../../src-main/clinical/medicines/sig/expand-sig.ts'
import { plainSig } from '../../../../src-main/clinical/medicines/sig/plain-sig.ts'
import { readSig } from '../../../../src-main/clinical/medicines/sig/read-sig.ts'
import { scheduleOf } from '../../../../src-main/clinical/medicines/sig/schedule-of.ts'
import { sigPhraseRows, sigWordRows } from '../../../../src-main/reference/sig-words.ts'
import { readingOf } from './sig-cases.ts'

/** Words of directions, codes, numbers and words that no table knows. */
const words = [
  ...'take inject apply inhale instill use check 1 2 1/2 0.5 10 tab tabs tablet capsule ml'.split(
    ' ',
  ),
  ...'units puffs drops mg (10 mg) 5 tsp patch po sl pr od os ou au sc by mouth skin'.split(' '),
  ...'daily bid tid qid q6h q4-6h qod qhs qam qpm ac pc hs weekly monthly every day week'.split(
    ' ',
  ),
  ...'hours morning bedtime in at the and or then , . ; prn as needed for pain cough x 7 days'.split(
    ' ',
  ),
  ...'max per not to exceed up may repeat minutes taper sliding scale directed once mon wed'.split(
    ' ',
  ),
  ...'breakfast dinner with food before after 8 am pm t 3 times a flurb 😀 - / ( )'.split(' '),
]
const wordText = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(' '))
const anyText = fc.oneof(wordText, fc.string({ unit: 'grapheme', maxLength: 120 }))

const amounts = ['1 tablet', '2 capsules', '1/2 tab', '5 ml', '10 units', '1-2 tabs']
const ways = ['', ' by mouth', ' po']
const often = [
  'daily',
  'bid',
  'three times a day',
  'q6h',
  'every 8 hours',
  'every morning',
  'at bedtime',
  'twice daily with meals',
  'every 4 to 6 hours',
  'in the morning and at bedtime',
]
const ends = ['', ' for pain', ' for 7 days', ' with food', ' as directed']
const parts = fc.tuple(
  fc.constantFrom(...amounts),
  fc.constantFrom(...ways),
  fc.constantFrom(...often),
  fc.constantFrom(...ends),
)
const realText = parts.map(([a, w, o, e]) => `take ${a}${w} ${o}${e}`)

describe('No daily amount is invented', () => {
  test('no text throws, and what is not understood has no amount, times or plain words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sig = readSig(text)
        expandSig(text)
        if (sig.understood) return
        expect(dailyAmount(sig)).toBeNull()
        expect(scheduleOf(sig).morning).toBeNull()
        expect(plainSig(sig, 'en')).toBeNull()
        expect(plainSig(sig, 'es')).toBeNull()
        if (text.trim() !== '') expect(sig.notUnderstood).not.toEqual([])
      }),
    )
  })

  test('only regular directions have one', () => {
    fc.assert(
      fc.property(wordText, (text) => {
        const sig = readSig(text)
        if (sig.kind !== 'regular') expect(dailyAmount(sig)).toBeNull()
      }),
    )
  })

  test.each([
    'taper',
    'per sliding scale',
    'or as directed',
    'then 2 tablets daily',
    'one time only',
  ])('none beside "%s"', (words) => {
    fc.assert(
      fc.property(parts, ([amount, way, times]) => {
        expect(dailyAmount(readSig(`take ${amount}${way} ${times} ${words}`))).toBeNull()
      }),
    )
  })

  test('real directions have one, and none when the words for how often are taken out', () => {
    fc.assert(
      fc.property(parts, ([amount, way, times, end]) => {
        expect(dailyAmount(readSig(`take ${amount}${way} ${times}${end}`))).not.toBeNull()
        expect(dailyAmount(readSig(`take ${amount}${way}${end}`))).toBeNull()
      }),
    )
  })

  test('as needed gives the most of a day only', () => {
    fc.assert(
      fc.property(parts, ([amount, way, times]) => {
        const daily = dailyAmount(readSig(`take ${amount}${way} ${times} as needed`))
        expect(daily).toMatchObject({ low: 0, isMaximum: true })
      }),
    )
  })

  test('a garbled word gives the same amount or none', () => {
    const garble = fc.tuple(realText, fc.nat(), fc.nat())
    fc.assert(
      fc.property(garble, ([text, which, where]) => {
        const before = dailyAmount(readSig(text))
        const letters = text.split(' ')
        const places = letters.flatMap((word, i) => (/^[a-z]{4,}$/.test(word) ? [i] : []))
        const place = places[which % places.length] ?? 0
        const word = letters[place] ?? ''
        const at = 1 + (where % (word.length - 2))
        letters[place] = `${word.slice(0, at)}zq${word.slice(at + 1)}`
        const garbled = readSig(letters.join(' '))
        const after = dailyAmount(garbled)
        expect(garbled.understood).toBe(false)
        if (after !== null) expect(after).toEqual(before)
      }),
    )
  })

  test('a text with a word left out gives no larger amount', () => {
    fc.assert(
      fc.property(realText, fc.nat(), (text, which) => {
        const before = dailyAmount(readSig(text))
        const left = text.split(' ')
        left.splice(which % left.length, 1)
        const after = dailyAmount(readSig(left.join(' ')))
        if (after !== null && before !== null && after.unit === before.unit)
          expect(after.high).toBeLessThanOrEqual(before.high)
      }),
    )
  })
})

describe('Ways of writing', () => {
  test('case and extra spaces do not change the reading', () => {
    fc.assert(
      fc.property(wordText, (text) => {
        const shouted = `  ${text.toUpperCase().replaceAll(' ', '   ')} `
        const plain = readSig(text)
        const loud = readSig(shouted)
        expect(loud.clauses).toEqual(plain.clauses)
        expect(loud.understood).toBe(plain.understood)
        expect(dailyAmount(loud)).toEqual(dailyAmount(plain))
        if (plain.understood) expect(readingOf(loud)).toBe(readingOf(plain))
      }),
    )
  })
})

const code =
  /\b(po|qd|bid|tid|qid|qod|qhs|hs|qam|qpm|ac|pc|prn|sl|pr|ou|od|os|au|gtt|gtts|sc|tiw|tab|tabs|cap|caps|supp|q\d\w*)\b/i
const trailingZero = /\d\.\d*0(?!\d)/
const nakedDecimal = /(^|[^\d])\.\d/
/** English words of the tables that Spanish does not have. */
const english =
  /\b(take|tablets?|capsules?|drops?|sprays?|patch(es)?|units?|by|mouth|times?|day|days|every|hours?|morning|bedtime|evening|night|meals?|breakfast|dinner|lunch|before|after|with|for|pain|cough|needed|you|the|and|skin|week|month|if|it|use)\b/i

describe('Plain words', () => {
  const clean = (text: string) => {
    const sig = readSig(text)
    const en = plainSig(sig, 'en')
    const es = plainSig(sig, 'es')
    expect(en === null).toBe(es === null)
    for (const plain of [en, es]) {
      if (plain === null) continue
      expect(plain).not.toMatch(trailingZero)
      expect(plain).not.toMatch(nakedDecimal)
      expect(plain).not.toMatch(/[{}]|undefined|NaN/)
      expect(plain).toMatch(/^\p{Lu}.*\.$/u)
    }
    if (en !== null) expect(en).not.toMatch(code)
    if (es !== null)
      expect(es.replace(/^Use\b|\. Use\b|\bNo use\b|\buse\b/g, '')).not.toMatch(english)
  }

  test('have no codes, no trailing zeros, no naked decimals and one language', () => {
    fc.assert(fc.property(fc.oneof(wordText, realText), clean))
  })

  test('numbers of any kind are said whole', () => {
    const number = fc.integer({ min: 1, max: 100_000 }).map((n) => String(n / 100))
    fc.assert(
      fc.property(number, fc.constantFrom('tablet', 'mg', 'ml', 'units'), (n, unit) =>
        clean(`take ${n} ${unit} by mouth daily`),
      ),
    )
  })

  test.each(
    [...sigWordRows, ...sigPhraseRows].flatMap((row) =>
      row.is === 'verb' || row.is === 'route' || row.is === 'reason' || row.is === 'note'
        ? [[row.is, row.id, row.say] as const]
        : [],
    ),
  )('%s %s has words of both languages', (_, __, { en, es }) => {
    expect(en).not.toBe('')
    expect(en).not.toMatch(code)
    expect(es.replace(/\buse\b/gi, '')).not.toMatch(english)
  })
})
