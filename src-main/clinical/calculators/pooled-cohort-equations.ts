// Ten-year risk of a first atherosclerotic event: the pooled cohort equations of 2013. Not for people who had one,
// and they rate many of today's patients too high.

import { calculator, rounded, value } from './calculator.ts'
import { cardiovascularInputs } from './cardiovascular-inputs.ts'
import { choice } from './inputs.ts'
import { ageYears, sex } from './shared-inputs.ts'

/** Coefficients of one group; terms that a group does not have are 0. `ln` is the natural logarithm. */
interface Group {
  readonly lnAge: number
  readonly lnAgeSquared: number
  readonly lnTotal: number
  readonly lnAgeLnTotal: number
  readonly lnHdl: number
  readonly lnAgeLnHdl: number
  readonly lnTreatedSystolic: number
  readonly lnAgeLnTreatedSystolic: number
  readonly lnUntreatedSystolic: number
  readonly lnAgeLnUntreatedSystolic: number
  readonly smoker: number
  readonly lnAgeSmoker: number
  readonly diabetes: number
  readonly mean: number
  readonly survival: number
}

/** Table A of the guideline's appendix. */
const groups: Readonly<Record<'white' | 'black', Readonly<Record<'female' | 'male', Group>>>> = {
  white: {
    female: {
      lnAge: -29.799,
      lnAgeSquared: 4.884,
      lnTotal: 13.54,
      lnAgeLnTotal: -3.114,
      lnHdl: -13.578,
      lnAgeLnHdl: 3.149,
      lnTreatedSystolic: 2.019,
      lnAgeLnTreatedSystolic: 0,
      lnUntreatedSystolic: 1.957,
      lnAgeLnUntreatedSystolic: 0,
      smoker: 7.574,
      lnAgeSmoker: -1.665,
      diabetes: 0.661,
      mean: -29.18,
      survival: 0.9665,
    },
    male: {
      lnAge: 12.344,
      lnAgeSquared: 0,
      lnTotal: 11.853,
      lnAgeLnTotal: -2.664,
      lnHdl: -7.99,
      lnAgeLnHdl: 1.769,
      lnTreatedSystolic: 1.797,
      lnAgeLnTreatedSystolic: 0,
      lnUntreatedSystolic: 1.764,
      lnAgeLnUntreatedSystolic: 0,
      smoker: 7.837,
      lnAgeSmoker: -1.795,
      diabetes: 0.658,
      mean: 61.18,
      survival: 0.9144,
    },
  },
  black: {
    female: {
      lnAge: 17.114,
      lnAgeSquared: 0,
      lnTotal: 0.94,
      lnAgeLnTotal: 0,
      lnHdl: -18.92,
      lnAgeLnHdl: 4.475,
      lnTreatedSystolic: 29.291,
      lnAgeLnTreatedSystolic: -6.432,
      lnUntreatedSystolic: 27.82,
      lnAgeLnUntreatedSystolic: -6.087,
      smoker: 0.691,
      lnAgeSmoker: 0,
      diabetes: 0.874,
      mean: 86.61,
      survival: 0.9533,
    },
    male: {
      lnAge: 2.469,
      lnAgeSquared: 0,
      lnTotal: 0.302,
      lnAgeLnTotal: 0,
      lnHdl: -0.307,
      lnAgeLnHdl: 0,
      lnTreatedSystolic: 1.916,
      lnAgeLnTreatedSystolic: 0,
      lnUntreatedSystolic: 1.809,
      lnAgeLnUntreatedSystolic: 0,
      smoker: 0.549,
      lnAgeSmoker: 0,
      diabetes: 0.645,
      mean: 19.54,
      survival: 0.8954,
    },
  },
}

/** Upper limits, exclusive, in percent (ACC/AHA prevention guideline 2019). */
const bands = [
  [5, 'low'],
  [7.5, 'borderline'],
  [20, 'intermediate'],
] as const

/** Ten-year risk in percent to one decimal. */
export const pooledCohortEquations = calculator({
  id: 'pooled-cohort-equations',
  title: 'Ten-year ASCVD risk (pooled cohort equations)',
  source: 'acc-aha-risk-2013',
  inputs: {
    ageYears: ageYears([40, 79]),
    sex,
    raceInEquation: choice('Race as the equations name it', ['white', 'black', 'other']),
    ...cardiovascularInputs,
  },
  compute: (given) => {
    const group = groups[given.raceInEquation === 'black' ? 'black' : 'white'][given.sex]
    const lnAge = Math.log(given.ageYears)
    const lnTotal = Math.log(given.totalCholesterolMgPerDl)
    const lnHdl = Math.log(given.hdlMgPerDl)
    const lnSystolic = Math.log(given.systolicMmHg)
    const [systolic, ageSystolic] = given.isTreatedForBloodPressure
      ? [group.lnTreatedSystolic, group.lnAgeLnTreatedSystolic]
      : [group.lnUntreatedSystolic, group.lnAgeLnUntreatedSystolic]
    const sum =
      group.lnAge * lnAge +
      group.lnAgeSquared * lnAge ** 2 +
      group.lnTotal * lnTotal +
      group.lnAgeLnTotal * lnAge * lnTotal +
      group.lnHdl * lnHdl +
      group.lnAgeLnHdl * lnAge * lnHdl +
      systolic * lnSystolic +
      ageSystolic * lnAge * lnSystolic +
      (given.isSmoker ? group.smoker + group.lnAgeSmoker * lnAge : 0) +
      (given.hasDiabetes ? group.diabetes : 0)
    const percent = rounded(100 * (1 - group.survival ** Math.exp(sum - group.mean)), 1)
    return value(percent, '%', {
      grade: bands.find(([below]) => percent < below)?.[1] ?? 'high',
      basis:
        given.raceInEquation === 'other'
          ? 'equation for white people, as the guideline advises; not made for other groups'
          : `equation for ${given.raceInEquation} people`,
    })
  },
})
