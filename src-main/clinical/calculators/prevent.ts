// Ten- and thirty-year risk of a first cardiovascular event: the AHA's PREVENT equations, base model, without race.
// Not for people who had an event.

import { calculator, rounded, values } from './calculator.ts'
import { cardiovascularInputs } from './cardiovascular-inputs.ts'
import { number, yesNo } from './inputs.ts'
import { type PreventOutcome, preventCoefficients } from './prevent-coefficients.ts'
import { ageYears, egfrMlPerMin, sex } from './shared-inputs.ts'

const MMOL_PER_MG = 0.02586
/** The thirty-year equations were made for people below 60. */
const THIRTY_YEARS_BELOW_AGE = 60

const outcomes: readonly PreventOutcome[] = ['totalCvd', 'ascvd', 'heartFailure']

const inputs = {
  ageYears: ageYears([30, 79]),
  sex,
  ...cardiovascularInputs,
  egfrMlPerMin: { ...egfrMlPerMin, valid: [15, 150] },
  bmiKgPerM2: number('Body mass index', 'kg/m2', [8, 100], [18.5, 39.9]),
  takesStatin: yesNo('Takes a statin'),
} as const

/** Risks in percent to one decimal; the thirty-year ones only below 60 years of age. */
export const prevent = calculator({
  id: 'prevent',
  title: 'Cardiovascular risk (PREVENT, base model)',
  source: 'khan-2024-prevent',
  inputs,
  compute: (given) => {
    const terms = termsOf(given)
    const risk = (years: 10 | 30, outcome: PreventOutcome) => {
      const coefficients = preventCoefficients[years][outcome][given.sex]
      const odds = Math.exp(
        coefficients.reduce((sum, coefficient, at) => sum + coefficient * (terms[at] ?? 0), 0),
      )
      return rounded((100 * odds) / (1 + odds), 1)
    }
    const isYoung = given.ageYears < THIRTY_YEARS_BELOW_AGE
    const spans: readonly (10 | 30)[] = isYoung ? [10, 30] : [10]
    return values(
      Object.fromEntries(
        spans.flatMap((years) =>
          outcomes.map((outcome) => [`${outcome}${years}Years`, risk(years, outcome)]),
        ),
      ),
      '%',
      { basis: isYoung ? null : 'ten years only: the thirty-year equations end at 59 years' },
    )
  },
})

interface Risks {
  readonly ageYears: number
  readonly totalCholesterolMgPerDl: number
  readonly hdlMgPerDl: number
  readonly systolicMmHg: number
  readonly egfrMlPerMin: number
  readonly bmiKgPerM2: number
  readonly isTreatedForBloodPressure: boolean
  readonly hasDiabetes: boolean
  readonly isSmoker: boolean
  readonly takesStatin: boolean
}

/** In the order of `preventTerms`. */
function termsOf(given: Risks): readonly number[] {
  const age = (given.ageYears - 55) / 10
  const nonHdl = (given.totalCholesterolMgPerDl - given.hdlMgPerDl) * MMOL_PER_MG - 3.5
  const hdl = (given.hdlMgPerDl * MMOL_PER_MG - 1.3) / 0.3
  const lowSystolic = (Math.min(given.systolicMmHg, 110) - 110) / 20
  const highSystolic = (Math.max(given.systolicMmHg, 110) - 130) / 20
  const diabetes = Number(given.hasDiabetes)
  const smoking = Number(given.isSmoker)
  const lowBmi = (Math.min(given.bmiKgPerM2, 30) - 25) / 5
  const highBmi = (Math.max(given.bmiKgPerM2, 30) - 30) / 5
  const lowEgfr = (Math.min(given.egfrMlPerMin, 60) - 60) / -15
  const highEgfr = (Math.max(given.egfrMlPerMin, 60) - 90) / -15
  const treated = Number(given.isTreatedForBloodPressure)
  const statin = Number(given.takesStatin)
  return [
    1,
    age,
    age ** 2,
    nonHdl,
    hdl,
    lowSystolic,
    highSystolic,
    diabetes,
    smoking,
    lowBmi,
    highBmi,
    lowEgfr,
    highEgfr,
    treated,
    statin,
    treated * highSystolic,
    statin * nonHdl,
    age * nonHdl,
    age * hdl,
    age * highSystolic,
    age * diabetes,
    age * smoking,
    age * highBmi,
    age * lowEgfr,
  ]
}
