// Which series are relevant to a patient: by gender, and for a risk series by an indication. What nobody recorded is told.

import { type Assessment, isAtAge } from './assessment.ts'
import type { Antigen, Indication, Series } from './supporting-data.ts'

/** The series of an antigen that are relevant to the patient. */
export function relevantSeries(antigen: Antigen, assessment: Assessment): readonly Series[] {
  return antigen.series.filter(
    (series) =>
      isForGender(series, assessment) &&
      (series.type !== 'Risk' || activeIndications(series, assessment).length > 0),
  )
}

/** A series for one gender; the CDC counts an unrecorded one as Unknown, which some series name. */
function isForGender({ genders }: Series, { patient }: Assessment): boolean {
  if (genders.length === 0) return true
  switch (patient.sex) {
    case 'female':
      return genders.includes('Female')
    case 'male':
      return genders.includes('Male')
    case 'other':
    case null:
      return genders.includes('Unknown')
  }
}

/** The indications of a series that are on record and hold at the patient's age. */
export function activeIndications(series: Series, assessment: Assessment): readonly Indication[] {
  return series.indications.filter(
    (one) =>
      assessment.observations.has(one.code) && isAtAge(assessment.patient, assessment.on, one),
  )
}

/** Codes that would make a further series relevant at the patient's age, and of which nothing is on record. */
export function unrecordedIndications(antigen: Antigen, assessment: Assessment): readonly string[] {
  const { patient, on, observations } = assessment
  const codes = antigen.series
    .filter(
      (series) =>
        series.type === 'Risk' &&
        isForGender(series, assessment) &&
        activeIndications(series, assessment).length === 0,
    )
    .flatMap((series) => series.indications)
    .filter((one) => !observations.has(one.code) && isAtAge(patient, on, one))
    .map((one) => one.code)
  return [...new Set(codes)].toSorted()
}
