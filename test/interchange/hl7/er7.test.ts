import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  messagesOf,
  part,
  readSegments,
  writeSegment,
} from '../../../src-main/interchange/hl7/er7.ts'

const header = writeSegment('MSH', ['A', 'B'])

test('a header names its signs, and its fields have the numbers of the specification', () => {
  const [msh] = readSegments('MSH|^~\\&|APP|FAC^1.2.3^ISO||X|20261123||VXU^V04^VXU_V04|77|P|2.5.1')
  expect(msh).toMatchObject({ name: 'MSH', line: 1 })
  expect([part(msh, 1), part(msh, 2), part(msh, 3), part(msh, 4, 2), part(msh, 9, 3)]).toEqual([
    '|',
    '^~\\&',
    'APP',
    '1.2.3',
    'VXU_V04',
  ])
})

test('other signs than the usual ones are read', () => {
  const [, pid] = readSegments('MSH#*+$%#A\rPID#1##x*y+z*w#a$S$b')
  expect([part(pid, 3, 2), part(pid, 3, 1, 1), part(pid, 4)]).toEqual(['y', 'z', 'a*b'])
})

test.each([
  ['CR', '\r'],
  ['LF', '\n'],
  ['CR LF', '\r\n'],
])('lines may end with %s', (_, end) => {
  expect(readSegments([header, 'PID|1', ''].join(end)).map(({ name }) => name)).toEqual([
    'MSH',
    'PID',
  ])
})

test('empty, absent and explicitly empty fields are no values', () => {
  const [, pid] = readSegments(`${header}\rPID|1||""|^x`)
  expect([part(pid, 2), part(pid, 3), part(pid, 9), part(pid, 4), part(pid, 4, 2)]).toEqual([
    null,
    null,
    null,
    null,
    'x',
  ])
})

test('a batch of two messages, with its headers and trailers, is two messages', () => {
  const text = ['FHS|^~\\&', 'BHS|^~\\&', header, 'PID|1', header, 'PID|2', 'BTS|2', 'FTS|1'].join(
    '\r',
  )
  expect(messagesOf(readSegments(text)).map((one) => part(one[1], 1))).toEqual(['1', '2'])
})

test('text before the first header is no message', () => {
  expect(messagesOf(readSegments('PID|1\rhello'))).toEqual([])
})

test('an escape sign without its end stays, one that is not known goes', () => {
  const [, nte] = readSegments(`${header}\rNTE|a\\T|b\\Z9\\c`)
  expect([part(nte, 1), part(nte, 2)]).toEqual(['a\\T', 'bc'])
})

const text = fc
  .string({ maxLength: 30, unit: 'grapheme' })
  .map((one) => one.replaceAll(/\p{Cc}|\p{Zl}|\p{Zp}/gu, '').trim())
  .filter((one) => one !== '""')

test('whatever the texts are, they come out as they went in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      (all) => {
        const [, segment] = readSegments(`${header}\r${writeSegment('ZZZ', all)}`)
        for (const [field, components] of all.entries())
          for (const [component, value] of components.entries())
            expect(part(segment, field + 1, component + 1)).toBe(value === '' ? null : value)
      },
    ),
  )
})

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (any) => {
      expect(Array.isArray(messagesOf(readSegments(`MSH|^~\\&|${any}`)))).toBe(true)
    }),
  )
})
