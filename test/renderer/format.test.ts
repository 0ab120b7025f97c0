import { languageName } from '../../src-main/contract/vocabulary.ts'
// Values as people read them, days as people type them, words for a passphrase.

import { describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import {
  formatAge,
  formatBirthDateAge,
  formatBytes,
  formatCount,
  formatDay,
  formatFieldName,
  formatFieldValue,
  formatName,
  formatPhone,
  formatUnit,
} from '../../src-renderer/format.ts'
import { passphraseStrength } from '../../src-renderer/passphrase-strength.ts'
import { typedDay } from '../../src-renderer/typed-day.ts'

describe('values as people read them', () => {
  it.each([
    [formatDay('2026-11-23'), 'Nov 23, 2026'],
    [formatDay(null), 'not recorded'],
    [formatBirthDateAge('1948-05-02', 78), '05/02/1948 (78)'],
    [formatBirthDateAge('1948-05-02', null), '05/02/1948'],
    [formatBirthDateAge(null, null), 'DOB not recorded'],
    [formatName({ last: 'Exampleton', first: 'Opal', middle: 'Q' }), 'Exampleton, Opal Q'],
    [formatName({ last: 'Exampleton', first: '' }), 'Exampleton'],
    [formatPhone('5155550120'), '(515) 555-0120'],
    [formatPhone('+1 515 555 0120'), '(515) 555-0120'],
    [formatPhone('ext. 12'), 'ext. 12'],
    [formatPhone(null), 'not recorded'],
    [formatCount(1, 'fill'), '1 fill'],
    [formatCount(1200, 'fill'), '1,200 fills'],
    [formatBytes(999), '999 bytes'],
    [formatBytes(200_000_000), '200.0 MB'],
    [languageName('es'), 'Spanish'],
    [languageName('Spanish and some English'), 'Spanish and some English'],
    [formatUnit('mm[Hg]'), 'mmHg'],
    [formatUnit('g/mol'), 'g/mol'],
    [formatFieldName('patient_wording'), 'patient wording'],
    [formatFieldName('prescriber_id'), 'prescriber'],
    [formatFieldValue('prescriber_id', '01a2'), 'chosen from the list'],
    [formatFieldValue('is_half_known', '0'), 'no'],
    [formatFieldValue('is_half_known', null), 'empty'],
    [formatFieldValue('start_day', '2026-11-23'), 'Nov 23, 2026'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected)
  })
})

describe('a day as it is typed', () => {
  const today = day('2026-11-23')
  it.each([
    ['5/2/1948', '1948-05-02'],
    ['05-02-1948', '1948-05-02'],
    ['05021948', '1948-05-02'],
    ['1948-05-02', '1948-05-02'],
    [' T ', '2026-11-23'],
    ['2/29/2024', '2024-02-29'],
    ['2/29/2023', null],
    ['13/1/2024', null],
    ['5/2/48', null],
    ['yesterday', null],
    ['', null],
  ])('%o is %s', (typed, expected) => {
    expect(typedDay(typed, today)).toBe(expected)
  })
})

describe('words for a passphrase', () => {
  it.each([
    ['', 0],
    ['short', 1],
    ['aaaaaaaaaaaaaaaa', 1],
    ['elevenlett3', 1],
    ['twelveletter', 2],
    ['blue horse dance', 3],
    ['four blue horses dance', 4],
  ])('%o reaches level %i', (text, level) => {
    expect(passphraseStrength(text).level).toBe(level)
  })
})

describe('the age of a table', () => {
  it.each([
    [-3, 'new'],
    [0, 'today'],
    [1, '1 day'],
    [60, '60 days'],
    [61, '2 months'],
    [415, '13 months'],
    [731, '2 years'],
  ])('%i days reads %s', (days, words) => {
    expect(formatAge(days)).toBe(words)
  })
})
