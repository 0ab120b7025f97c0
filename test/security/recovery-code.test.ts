import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRecoveryCode, readRecoveryCode } from '../../src-main/security/recovery-code.ts'

const someRandom = (count: number) => Uint8Array.from({ length: count }, (_, i) => i * 37)
const code = newRecoveryCode(someRandom)
const anyCode = fc
  .uint8Array({ minLength: 27, maxLength: 27 })
  .map((bytes) => newRecoveryCode(() => bytes))
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('a code is seven groups of four of Crockford’s letters and digits', () => {
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
})

test('a code takes 27 random bytes, five bits of each: 135 bits', () => {
  const asked: number[] = []
  newRecoveryCode((count) => {
    asked.push(count)
    return new Uint8Array(count)
  })
  expect(asked).toEqual([27])
  fc.assert(
    fc.property(fc.nat(26), fc.integer({ min: 1, max: 31 }), (at, bits) => {
      const bytes = new Uint8Array(27)
      bytes[at] = bits
      expect(newRecoveryCode(() => bytes)).not.toBe(newRecoveryCode(() => new Uint8Array(27)))
    }),
  )
})

test.each([
  ['in small letters', code.toLowerCase()],
  ['without hyphens', code.replaceAll('-', '')],
  ['with spaces', ` ${code.replaceAll('-', '  ')}\n`],
  ['with long dashes', code.replaceAll('-', '–')],
  ['with O for 0', code.replaceAll('0', 'O')],
  ['with I for 1', code.replaceAll('1', 'I')],
  ['with l for 1', code.toLowerCase().replaceAll('1', 'l')],
])('a code is read %s', (_how, typed) => {
  expect(readRecoveryCode(typed)).toBe(code)
})

test('the code of these tests has a 0 and a 1, so that the readings above mean something', () => {
  expect(code).toContain('0')
  expect(code).toContain('1')
})

test('every code reads as itself', () => {
  fc.assert(fc.property(anyCode, (made) => readRecoveryCode(made) === made))
})

test('any one wrong symbol is found', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(27), fc.nat(31), (made, at, symbol) => {
      const plain = [...made.replaceAll('-', '')]
      const wrong = symbols[symbol] ?? ''
      fc.pre(plain[at] !== wrong)
      plain[at] = wrong
      expect(() => readRecoveryCode(plain.join(''))).toThrow(/mistyped/)
    }),
  )
})

test('any two neighbours swapped are found', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(26), (made, at) => {
      const plain = [...made.replaceAll('-', '')]
      const [one = '', two = ''] = plain.slice(at, at + 2)
      fc.pre(one !== two)
      plain.splice(at, 2, two, one)
      expect(() => readRecoveryCode(plain.join(''))).toThrow(/mistyped/)
    }),
  )
})

test.each(['', '7', code.slice(1), `${code}0`, code.replace(/.$/, 'U'), 'é'.repeat(28)])(
  '"%s" is refused as a whole, without repeating it',
  (typed) => {
    expect(() => readRecoveryCode(typed)).toThrow(/Compare it with the paper/)
  },
)

test('whatever is typed is either a code or refused in words', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(() => readRecoveryCode(typed)).toThrow(/mistyped/)
    }),
  )
})
