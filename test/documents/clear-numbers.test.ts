import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearForms, clearNumbers } from '../../src-main/documents/languages/clear-numbers.ts'

describe('amounts that cannot be misread', () => {
  const cases: readonly (readonly [written: string, printed: string])[] = [
    ['Warfarin 5.0 mg', 'Warfarin 5 mg'],
    ['Digoxin .125 mg', 'Digoxin 0.125 mg'],
    ['0.50 mg', '0.5 mg'],
    ['0.05 %', '0.05 %'],
    ['10 mg', '10 mg'],
    ['100 mg', '100 mg'],
    ['10.05 mg', '10.05 mg'],
    ['Inject 10U at bedtime', 'Inject 10 units at bedtime'],
    ['insulin 100 U/mL', 'insulin 100 units/mL'],
    ['Vitamin D 50000 IU', 'Vitamin D 50,000 units'],
    ['Vitamin D 50000 units', 'Vitamin D 50,000 units'],
    ['Levothyroxine 75\u00b5g', 'Levothyroxine 75 mcg'],
    ['Take 5cc', 'Take 5 mL'],
    ['Metformin 500mg', 'Metformin 500 mg'],
    ['1,000.0 mg', '1,000.0 mg'],
    ['version 1.0.3', 'version 1.0.3'],
    ['Take 2 at 6:00', 'Take 2 at 6:00'],
    ['5 Ulcer tablets', '5 Ulcer tablets'],
  ]
  it.each(cases)('writes %j as %j', (written, printed) => {
    expect(clearNumbers(written)).toBe(printed)
  })

  it('needs every one of its forms', () => {
    for (const { form } of clearForms)
      expect(cases.some(([written]) => new RegExp(form.source, form.flags).test(written))).toBe(
        true,
      )
  })

  it('says the same of its own answer', () => {
    const text = fc.stringMatching(/^[0-9., UmgIuc%/]{0,30}$/)
    fc.assert(
      fc.property(text, (written) => {
        const once = clearNumbers(written)
        expect(clearNumbers(once)).toBe(once)
      }),
    )
  })
})
