import { describe, expect, it } from 'vitest'
import {
  languageOf,
  sexOf,
  splitName,
} from '../../../src-main/interchange/reading/reading-names.ts'

describe('a name in one column', () => {
  it.each([
    ['TESTWELL, ADA', 'last-first', ['TESTWELL', 'ADA', null]],
    ['TESTWELL,ADA B', 'last-first', ['TESTWELL', 'ADA', 'B']],
    ['DE LA TEST, ADA', 'last-first', ['DE LA TEST', 'ADA', null]],
    ['TESTWELL, ADA, JR', 'last-first', ['TESTWELL JR', 'ADA', null]],
    ['Ada Testwell', 'first-last', ['Testwell', 'Ada', null]],
    ['Ada B Testwell', 'first-last', ['Testwell', 'Ada', 'B']],
  ] as const)('%s as %s is cut', (text, form, [last, first, middle]) => {
    expect(splitName(text, form)).toEqual({ last, first, middle })
  })
  it.each([
    ['TESTWELL ADA', 'last-first'],
    ['TESTWELL,', 'last-first'],
    ['A, B, C, D', 'last-first'],
    ['Testwell', 'first-last'],
    ['Ada de la Test', 'first-last'],
    ['Testwell, Ada', 'first-last'],
  ] as const)('%s as %s is not cut by guess', (text, form) => {
    expect(splitName(text, form)).toBeNull()
  })
})

describe('sex and language', () => {
  it.each([
    ['F', 'female'],
    ['male', 'male'],
    ['X', 'other'],
    ['U', null],
    ['1', null],
  ])('sex %s is %s', (text, expected) => {
    expect(sexOf(text)).toBe(expected)
  })
  it.each([
    ['SPANISH', 'es'],
    ['EN', 'en'],
    ['Hmong', 'Hmong'],
  ])('language %s is %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected)
  })
})
