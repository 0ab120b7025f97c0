// Inputs as people write them, and what of it is understood.

import { describe, expect, test } from 'vitest'
import { inputFromText } from '../../../src-main/clinical/calculators/input-text.ts'
import {
  choice,
  dayInput,
  list,
  number,
  optional,
  readInput,
  text,
  yesNo,
} from '../../../src-main/clinical/calculators/inputs.ts'
import { sex } from '../../../src-main/clinical/calculators/shared-inputs.ts'

const weight = number('Weight', 'kg', [1, 500])
const doses = list('Doses', {
  drug: text('Drug'),
  mg: number('Dose', 'mg', [0, 1000]),
  onDay: optional(dayInput('Day')),
})

describe('a written input is taken as', () => {
  test.each([
    ['a number', weight, '72.5', 72.5],
    ['a number that begins with a point', weight, '.5', 0.5],
    ['unknown when it is empty', weight, ' ', null],
    ['text when it has a decimal comma', weight, '72,5', '72,5'],
    ['text when it has a unit', weight, '72 kg', '72 kg'],
    ['text when it is no decimal', weight, '0x48', '0x48'],
    ['text when it is endless', weight, 'Infinity', 'Infinity'],
    ['yes', yesNo('Smokes'), 'Yes', true],
    ['no', yesNo('Smokes'), 'n', false],
    ['text when it is neither', yesNo('Smokes'), 'maybe', 'maybe'],
    ['a sex', sex, 'F', 'female'],
    ['a sex in full', sex, 'Male', 'male'],
    ['an option in any case', choice('Formula', ['Mosteller']), 'mosteller', 'Mosteller'],
    ['text that names no option', choice('Formula', ['Mosteller']), 'x', 'x'],
  ])('%s', (_title, spec, written, value) => {
    expect(inputFromText(spec, written)).toEqual(value)
  })

  test('rows, with colons taken from the right', () => {
    const rows = [
      { drug: 'codeine', mg: 30, onDay: null },
      { drug: 'a: b', mg: 5, onDay: '2026-11-23' },
    ]
    expect(inputFromText(doses, 'codeine:30:, a: b:5:2026-11-23')).toEqual([
      rows[0],
      { ...rows[1], drug: 'a: b' },
    ])
    expect(inputFromText(doses, 'codeine:30:\n\na: b:5:2026-11-23\n')).toEqual(rows)
    expect(inputFromText(doses, JSON.stringify(rows))).toEqual(rows)
  })

  test('text when it is broken JSON', () => {
    expect(inputFromText(doses, '[{')).toBe('[{')
  })
})

test('a row without its last field has it unknown', () => {
  expect(readInput(doses, inputFromText(doses, 'codeine:30'))).toEqual({
    kind: 'known',
    value: [{ drug: 'codeine', mg: 30, onDay: null }],
  })
})

test.each([
  ['codeine', 'row 1 has no mg'],
  ['codeine:lots', 'row 1: mg is not a number'],
  ['codeine:30,:5', 'row 2 has no drug'],
  ['codeine:30:soon', 'row 1: onDay is not a day YYYY-MM-DD'],
])('the rows %s are not usable: %s', (written, reason) => {
  expect(readInput(doses, inputFromText(doses, written))).toMatchObject({
    kind: 'unusable',
    reason,
  })
})
