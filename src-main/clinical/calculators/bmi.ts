// Body mass index with the CDC's classes for adults. Not for children, whose index is read by age and sex.

import { calculator, rounded, unusable, value } from './calculator.ts'
import { optional } from './inputs.ts'
import { ageYears, heightCm, weightKg } from './shared-inputs.ts'

const ADULT_YEARS = 20

/** Beyond these, in kg/m², no living person is known: pounds or inches were written, most likely. Own choice. */
const [leastOfBody, mostOfBody] = [7, 200]

/** Upper limits of the classes, exclusive, in kg/m². */
const classes = [
  [18.5, 'underweight'],
  [25, 'healthy weight'],
  [30, 'overweight'],
  [35, 'class 1 obesity'],
  [40, 'class 2 obesity'],
] as const

/** Body mass index in kg/m² to one decimal; the class only where the age is known to be 20 or more. */
export const bmi = calculator({
  id: 'bmi',
  title: 'Body mass index',
  source: 'cdc-bmi-adults',
  inputs: { weightKg, heightCm, ageYears: optional(ageYears()) },
  compute: ({ weightKg, heightCm, ageYears }) => {
    const index = rounded(weightKg / (heightCm / 100) ** 2, 1)
    if (index < leastOfBody || index > mostOfBody) {
      const why = `weight and height give ${index} kg/m², which no body has; look at the units`
      return unusable({ weightKg: why, heightCm: why })
    }
    if (ageYears === null) return value(index, 'kg/m2', { basis: 'no class: the age is not known' })
    if (ageYears < ADULT_YEARS)
      return value(index, 'kg/m2', { basis: 'no class: below 20 years it is read by age and sex' })
    const grade = classes.find(([below]) => index < below)?.[1] ?? 'class 3 obesity'
    return value(index, 'kg/m2', { grade })
  },
})
