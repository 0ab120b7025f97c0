// Age in completed years on a day.

import { ageYears } from '../dates.ts'
import { calculator, unusable, value } from './calculator.ts'
import { dayInput } from './inputs.ts'

/** Age in completed years; cannot tell for a birth date after the day. */
export const age = calculator({
  id: 'age',
  title: 'Age',
  source: 'iso-8601',
  inputs: { birthDate: dayInput('Birth date'), on: dayInput('Day') },
  compute: ({ birthDate, on }) => {
    const years = ageYears(birthDate, on)
    return years === null ? unusable({ birthDate: 'after the day' }) : value(years, 'a')
  },
})
