// Tells which FHIR version a bundle is of. Only R4 (4.0, and 4.3 which keeps these resources) is read.

import { type Refusal, refuse } from '../format.ts'

type Loose = Readonly<Record<string, unknown>>

/** What gives an older or newer version away, by resource type. Element lists: hl7.org/fhir/{DSTU2,STU3,R4,R5}. */
const signs: ReadonlyMap<string, (resource: Loose) => string | null> = new Map<
  string,
  (resource: Loose) => string | null
>(
  Object.entries({
    MedicationOrder: () => 'DSTU2',
    MedicationStatement: (r: Loose) =>
      'wasNotTaken' in r ? 'DSTU2' : 'taken' in r ? 'STU3' : 'medication' in r ? 'R5' : null,
    MedicationRequest: (r: Loose) => ('context' in r ? 'STU3' : 'medication' in r ? 'R5' : null),
    MedicationDispense: (r: Loose) => ('medication' in r ? 'R5' : null),
    AllergyIntolerance: (r: Loose) =>
      'substance' in r
        ? 'DSTU2'
        : typeof r.clinicalStatus === 'string'
          ? 'STU3'
          : typeof r.type === 'object'
            ? 'R5'
            : null,
    Condition: (r: Loose) =>
      'patient' in r ? 'DSTU2' : typeof r.clinicalStatus === 'string' ? 'STU3' : null,
    Immunization: (r: Loose) =>
      'wasNotGiven' in r ? 'DSTU2' : 'notGiven' in r || 'date' in r ? 'STU3' : null,
    Coverage: (r: Loose) => ('kind' in r || 'insurer' in r ? 'R5' : null),
  }),
)

/** The version of a number such as "3.0.2"; null when the number says nothing. */
function versionOfNumber(number: string): string | null {
  if (/^4\./.test(number)) return 'R4'
  if (/^1\./.test(number)) return 'DSTU2'
  if (/^3\./.test(number)) return 'STU3'
  return /^5\./.test(number) ? 'R5' : null
}

/** A refusal when the sender's word or the shape of a resource tells another version than R4; else null. */
export function refuseOtherVersion(
  resources: readonly Loose[],
  statedVersion: string | null,
): Refusal | null {
  const stated = statedVersion === null ? null : versionOfNumber(statedVersion)
  if (statedVersion !== null && stated === null)
    return refuse(
      `FHIR version ${statedVersion.slice(0, 20)} is not known here. Export the bundle as FHIR R4.`,
    )
  const shown = resources
    .map((resource) => {
      const own = resource.fhirVersion
      const byNumber = typeof own === 'string' ? versionOfNumber(own) : null
      return byNumber ?? signs.get(String(resource.resourceType))?.(resource) ?? null
    })
    .find((version) => version !== null && version !== 'R4')
  const version = stated !== null && stated !== 'R4' ? stated : (shown ?? null)
  return version === null
    ? null
    : refuse(`This bundle is FHIR ${version}; only FHIR R4 is read. Export it as R4 (4.0.1).`)
}
