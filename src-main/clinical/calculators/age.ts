// Age in completed years on a day.

import { ageYears, toDay } from '../dates.ts'
import type { Calculator, InputValue } from './calculator.ts'

const dayIn = (value: InputValue | undefined) => (typeof value === 'string' ? toDay(value) : null)

/** Age in completed years; cannot tell for a birth date after the day. */
export const age: Calculator = {
  id: 'age',
  title: 'Age',
  source: 'iso-8601',
  inputs: [
    { name: 'birthDate', title: 'Birth date', unit: null, kind: 'day', isRequired: true },
    { name: 'on', title: 'Day', unit: null, kind: 'day', isRequired: true },
  ],
  compute: (inputs) => {
    const birthDate = dayIn(inputs.birthDate)
    const on = dayIn(inputs.on)
    const years = on === null ? null : ageYears(birthDate, on)
    if (years !== null) return { kind: 'value', value: years, unit: 'a', basis: null }
    return {
      kind: 'cannot-tell',
      missing: [
        ...(on === null ? ['on'] : []),
        ...(on === null && birthDate !== null ? [] : ['birthDate']),
      ],
    }
  },
}
