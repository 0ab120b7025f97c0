// Evidence of immunity and contraindications, as far as they are on record.

import { type Assessment, isAtAge } from './assessment.ts'
import type { Antigen } from './supporting-data.ts'

/** Why the patient is immune to an antigen, in words; null when nothing on record says so. */
export function immunityReason(
  { antigen, immunityObservations, immunityBirths }: Antigen,
  { patient, observations, data }: Assessment,
): string | null {
  const seen = immunityObservations.find((code) => observations.has(code))
  if (seen !== undefined) return `${data.observationTitles.get(seen) ?? seen}.`
  for (const { before, country, exclusions } of immunityBirths) {
    if (patient.birthDate >= before || exclusions.some((code) => observations.has(code))) continue
    const titles = exclusions.map((code) => data.observationTitles.get(code) ?? code)
    const unless = titles.length === 0 ? '' : ` Holds unless: ${titles.join(', ')}.`
    const born = country === null ? '' : ` It is taken that the birth was in the ${country}`
    return `Born before ${before.slice(0, 4)}, which the CDC counts as immune to ${antigen.toLowerCase()}.${born}${unless}`
  }
  return null
}

/** What on record speaks against every vaccine of an antigen, in the CDC's words. */
export function antigenContraindications(
  { contraindications }: Antigen,
  { patient, on, observations, data }: Assessment,
): readonly string[] {
  return contraindications
    .filter((one) => observations.has(one.code) && isAtAge(patient, on, one))
    .map(({ code }) => data.observationTitles.get(code) ?? code)
}

/** What on record speaks against single vaccines: by CVX code, in the CDC's words. */
export function vaccineContraindications(
  { vaccineContraindications }: Antigen,
  { patient, on, observations, data }: Assessment,
): ReadonlyMap<string, string> {
  return new Map(
    vaccineContraindications
      .filter(({ code }) => observations.has(code))
      .flatMap(({ code, vaccines }) =>
        vaccines
          .filter((vaccine) => isAtAge(patient, on, vaccine))
          .map(({ cvx }) => [cvx, data.observationTitles.get(code) ?? code] as const),
      ),
  )
}
