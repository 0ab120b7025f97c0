// Small invented FHIR R4 resources for tests.

import { readFhirBundle } from '../../src-main/interchange/fhir-bundle.ts'

export type Json = { readonly [key: string]: unknown }

export const ada: Json = {
  resourceType: 'Patient',
  id: 'ada',
  name: [
    { use: 'maiden', family: 'Oldname', given: ['Ada'] },
    { use: 'official', family: 'Testwell', given: ['Ada', 'B.'] },
  ],
  gender: 'female',
  birthDate: '1951-07-02',
  telecom: [{ system: 'phone', value: '(515) 555-0121' }],
  communication: [{ language: { coding: [{ code: 'es-US' }] }, preferred: true }],
}
export const subject = { reference: 'Patient/ada' }
export const rxnorm = (code: string, display: string) => ({
  coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, display }],
})
export const loinc = (code: string, display: string) => ({
  coding: [{ system: 'http://loinc.org', code, display }],
})
export const snomed = (code: string, display: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
})
export const bundle = (resources: readonly Json[], more: Json = {}): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
  ...more,
})
/** The one record beside the patient that a resource gives. */
export const only = (resource: Json) => {
  const batch = readFhirBundle(bundle([ada, resource]))
  const rest = batch.records.filter((r) => r.kind !== 'patient')
  return { ...batch, record: rest[0], count: rest.length }
}
