// The list of formats that come in. Adding one: a file, a test, a line here.

import { allergyCsv } from './allergy-csv.ts'
import { conditionCsv } from './condition-csv.ts'
import { dispensingCsv } from './dispensing-csv.ts'
import { eligibilityCsv } from './eligibility-csv.ts'
import { eligibilityFullCsv } from './eligibility-full-csv.ts'
import { fhirBundle } from './fhir-bundle.ts'
import type { InterchangeFormat } from './format.ts'
import { hl7Immunization } from './hl7-immunization.ts'
import { immunizationCsv } from './immunization-csv.ts'
import { patientCsv } from './patient-csv.ts'

/** Every format, in the order in which a screen offers them. */
export const interchangeFormats: readonly InterchangeFormat[] = [
  dispensingCsv,
  patientCsv,
  conditionCsv,
  allergyCsv,
  immunizationCsv,
  eligibilityCsv,
  eligibilityFullCsv,
  hl7Immunization,
  fhirBundle,
]
