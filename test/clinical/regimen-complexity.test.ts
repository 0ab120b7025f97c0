import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { regimenComplexity as calculator } from '../../src-main/clinical/calculators/regimen-complexity.ts'
import {
  complexityFormOf,
  type RegimenLine,
  regimenComplexity,
} from '../../src-main/clinical/regimen-complexity.ts'
import {
  type ComplexityDirectionId,
  type ComplexityFormId,
  type ComplexityFrequencyId,
  complexityDirections,
  complexityForms,
  complexityFrequencies,
} from '../../src-main/reference/regimen-complexity.ts'
import { aChart } from '../helpers/a-chart.ts'
import { testCalculator } from '../helpers/calculator-tester.ts'

const line = (
  name: string,
  form: ComplexityFormId | null,
  frequency: ComplexityFrequencyId | null,
  directions: readonly ComplexityDirectionId[] | null = [],
  isAsNeeded = false,
): RegimenLine => ({ name, form, frequency, isAsNeeded, directions })

test('a regimen adds up form by form, frequency by frequency, direction by direction', () => {
  // Forms: tablets 1 (once for two), inhaler 4, eye drops 3 = 8. Frequencies: 1 + 2 + 2.5 + 2 = 7.5.
  // Directions: food 1, two puffs 1, specified time 1 = 3.
  const found = regimenComplexity([
    line('lisinopril', 'capsule-tablet', 'once-daily', ['specified-time']),
    line('metformin', 'capsule-tablet', 'twice-daily', ['relation-to-food']),
    line('albuterol', 'metered-dose-inhaler', 'every-6-hours', ['multiple-units'], true),
    line('timolol', 'eye-drops', 'twice-daily'),
  ])
  expect(found).toMatchObject({
    total: 18.5,
    forms: 8,
    frequencies: 7.5,
    directions: 3,
    unknown: [],
  })
  expect(found.points).toContainEqual({
    section: 'frequency',
    name: 'albuterol',
    title: 'every 6 hours, as needed',
    points: 2.5,
  })
})

test.each<[ComplexityFrequencyId, boolean, number]>([
  ['once-daily', false, 1],
  ['once-daily', true, 0.5],
  ['every-12-hours', false, 2.5],
  ['every-12-hours', true, 1.5],
  ['every-4-hours', false, 6.5],
  ['every-4-hours', true, 3.5],
  ['every-2-hours', false, 12.5],
  ['as-needed', true, 0.5],
  ['alternate-days', false, 2],
])('%s (as needed: %s) weighs %f', (frequency, isAsNeeded, weight) => {
  expect(regimenComplexity([line('x', null, frequency, [], isAsNeeded)]).frequencies).toBe(weight)
})

describe('what is not known', () => {
  it('adds nothing and is named with what lacks', () => {
    expect(
      regimenComplexity([
        line('white pill', null, 'once-daily'),
        line('insulin', 'injection-prefilled', null, null),
        line('warfarin', 'capsule-tablet', 'once-daily', null),
      ]),
    ).toMatchObject({
      total: 6,
      unknown: [
        { name: 'white pill', missing: ['form'] },
        { name: 'insulin', missing: ['directions'] },
        { name: 'warfarin', missing: ['directions'] },
      ],
    })
  })

  it('is nothing in an empty regimen', () => {
    expect(regimenComplexity([])).toMatchObject({ total: 0, points: [], unknown: [] })
  })
})

test('the points always add up to the total, and one more medication never makes it simpler', () => {
  const ids = <T extends string>(table: Readonly<Record<T, unknown>>) =>
    fc.constantFrom(...(Object.keys(table) as T[]))
  const lines = fc.array(
    fc.record({
      name: fc.constantFrom('a', 'b'),
      form: fc.option(ids<ComplexityFormId>(complexityForms)),
      frequency: fc.option(ids<ComplexityFrequencyId>(complexityFrequencies)),
      isAsNeeded: fc.boolean(),
      directions: fc.option(fc.array(ids<ComplexityDirectionId>(complexityDirections))),
    }),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(lines, (some) => {
      const { total, points } = regimenComplexity(some)
      expect(points.reduce((sum, p) => sum + p.points, 0)).toBe(total)
      expect(regimenComplexity(some.slice(1)).total).toBeLessThanOrEqual(total)
    }),
  )
})

test.each<[string, ComplexityFormId | null]>([
  ['Lisinopril 10 mg tablet', 'capsule-tablet'],
  ['Amoxicillin 250 mg/5 mL suspension', 'liquid'],
  ['Nitroglycerin 0.4 mg sublingual tablet', 'sublingual'],
  ['Fentanyl 25 mcg/hr patch', 'patch'],
  ['Hydrocortisone 1 % cream', 'cream-gel-ointment'],
  ['Timolol 0.5 % eye drops', 'eye-drops'],
  ['Fluticasone nasal spray', 'nasal-spray'],
  ['Albuterol HFA inhaler', 'metered-dose-inhaler'],
  ['Advair Diskus', 'dry-powder-inhaler'],
  ['Lantus Solostar', 'injection-prefilled'],
  ['Lantus vial', 'injection-vial'],
  ['Enoxaparin injection', null],
  ['Lisinopril 10 mg', null],
])('the form of %s is %s', (text, form) => {
  const [medication] = aChart().takes(text).chart.medications ?? []
  expect(medication?.ingredients).not.toBeNull()
  expect(medication === undefined ? 'none' : complexityFormOf(medication)).toBe(form)
})

const regimen = (directions: string | null) => ({
  regimen: [
    {
      name: 'metformin',
      form: 'capsule-tablet',
      frequency: 'twice-daily',
      isAsNeeded: false,
      directions,
    },
  ],
})

testCalculator(calculator, {
  tells: [
    [
      'an index with its points',
      regimen('relation-to-food'),
      { value: 4, basis: expect.stringContaining('metformin, in relation to food 1') },
    ],
    ['two directions', regimen('relation-to-food + multiple-units'), { value: 5 }],
    ['no direction', regimen(null), { value: 3 }],
  ],
  cannotTell: [
    ['with a direction of its own', regimen('standing'), ['regimen'], 'standing'],
    [
      'with an unknown form',
      { regimen: [{ name: 'x', form: 'pill', frequency: 'once-daily', isAsNeeded: false }] },
      ['regimen'],
      'form',
    ],
    [
      'without being told whether it is as needed',
      { regimen: [{ name: 'x', form: 'capsule-tablet', frequency: 'once-daily' }] },
      ['regimen'],
      'isAsNeeded',
    ],
  ],
})
