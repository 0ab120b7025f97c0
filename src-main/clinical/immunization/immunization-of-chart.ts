// What a chart says to the forecaster: doses, and conditions as observations of the CDC's list. What the chart does not say is
// told, never assumed.

import { conditionObservations } from '../../reference/immunization/condition-observations.ts'
import type { Chart, Immunization } from '../chart.ts'
import type { AdministeredDose, PatientObservation } from './assessment.ts'

/** A condition of the chart that was taken as an observation. */
export interface TakenObservation extends PatientObservation {
  readonly from: string
}

/** The doses of the chart; null when there is no vaccine history. A dose without a CVX code cannot be counted. */
export function dosesOfChart({ immunizations }: Chart): {
  readonly doses: readonly AdministeredDose[]
  readonly uncoded: readonly string[]
} | null {
  if (immunizations === null) return null
  return {
    doses: immunizations.flatMap((one) =>
      one.cvx === null ? [] : [{ ...administered(one.date, one.cvx), ...detailsOf(one) }],
    ),
    uncoded: immunizations.flatMap(({ cvx, text }) => (cvx === null ? [text] : [])),
  }
}

/** A dose of which nobody said that it was spoiled counts as it is. */
function detailsOf({ details }: Immunization): Partial<AdministeredDose> {
  if (details === undefined) return {}
  return { ...details, isSubstandard: details.isSubstandard === true }
}

/** A dose of which date and vaccine are known and nothing else. */
export function administered(date: AdministeredDose['date'], cvx: string): AdministeredDose {
  return { date, cvx, mvx: null, volumeMl: null, expires: null, isSubstandard: false }
}

/** The observations that the conditions of a chart stand for; null when there is no list of conditions. */
export function observationsOfChart({ conditions, on }: Chart): readonly TakenObservation[] | null {
  if (conditions === null) return null
  return conditionObservations.flatMap(({ observation, icd10, isForLife }) => {
    const found = conditions.find(
      (one) =>
        (isForLife || one.ended === null || one.ended > on) &&
        icd10.some((begin) => one.icd10?.startsWith(begin)),
    )
    return found === undefined ? [] : [{ code: observation, date: found.onset, from: found.text }]
  })
}
