import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import { fhirBundle, readFhirBundle } from '../../src-main/interchange/fhir-bundle.ts'
import { collect } from '../helpers/batches.ts'

import { ada, bundle, type Json, loinc, subject } from '../helpers/fhir-builders.ts'

async function message(bytes: string | Uint8Array, fhirVersion: string | null = null) {
  const options = { on: day('2026-11-23'), mapping: null, fhirVersion }
  const [batch] = await collect(fhirBundle.read(Buffer.from(bytes), options))
  return batch?.refusal?.message ?? `was read: ${batch?.records.length}`
}

describe('references in a bundle', () => {
  const condition = (reference: string): Json => ({
    resourceType: 'Condition',
    id: 'c',
    subject: { reference },
    code: { text: 'X' },
  })
  it.each([
    [
      'urn:uuid',
      'urn:uuid:11111111-1111-4111-8111-111111111111',
      'urn:uuid:11111111-1111-4111-8111-111111111111',
    ],
    ['absolute', 'http://a.invalid/fhir/Patient/ada', 'http://a.invalid/fhir/Patient/ada'],
    [
      'absolute with a version',
      'http://a.invalid/fhir/Patient/ada',
      'http://a.invalid/fhir/Patient/ada/_history/3',
    ],
    ['relative', 'http://a.invalid/fhir/Patient/ada', 'Patient/ada'],
  ])('are followed when they are %s', (_kind, fullUrl, reference) => {
    const { records } = readFhirBundle({
      ...bundle([]),
      entry: [
        { fullUrl: 'http://a.invalid/fhir/Condition/c', resource: condition(reference) },
        { fullUrl, resource: ada },
      ],
    })
    expect(records).toMatchObject([
      { kind: 'patient' },
      { kind: 'condition', patient: { last: 'Testwell' } },
    ])
  })

  it('to a patient outside the bundle are reported and the entry stays out', () => {
    const { records, problems } = readFhirBundle(bundle([ada, condition('Patient/bo')]))
    expect(records).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 2, column: 'subject', isRowKept: false }])
  })

  it('keep several patients of one file apart, also with the same id on two servers', () => {
    const of = (server: string, family: string) => [
      {
        fullUrl: `http://${server}.invalid/Patient/ada`,
        resource: { ...ada, name: [{ family, given: ['A'] }] },
      },
      { fullUrl: `http://${server}.invalid/Condition/c`, resource: condition('Patient/ada') },
    ]
    const { records } = readFhirBundle({
      ...bundle([]),
      entry: [...of('a', 'One'), ...of('b', 'Two')],
    })
    expect(records.filter((r) => r.kind === 'condition').map((r) => r.patient.last)).toEqual([
      'One',
      'Two',
    ])
  })
})

describe('what is left out of a bundle', () => {
  it('is counted by name', () => {
    const { leftOut, records } = readFhirBundle(
      bundle([
        ada,
        { resourceType: 'Encounter' },
        { resourceType: 'Encounter' },
        { resourceType: 'Practitioner', id: 'p' },
        { resourceType: 'Observation', status: 'entered-in-error', subject, code: loinc('1', 'X') },
        {
          resourceType: 'Condition',
          subject,
          code: { text: 'X' },
          verificationStatus: { coding: [{ code: 'entered-in-error' }] },
        },
        {
          resourceType: 'Immunization',
          status: 'not-done',
          patient: subject,
          vaccineCode: { text: 'X' },
        },
        {
          resourceType: 'MedicationRequest',
          status: 'draft',
          intent: 'order',
          subject,
          medicationCodeableConcept: { text: 'X' },
        },
        {
          resourceType: 'MedicationRequest',
          status: 'active',
          intent: 'order',
          doNotPerform: true,
          subject,
          medicationCodeableConcept: { text: 'X' },
        },
      ]),
    )
    expect(records).toHaveLength(1)
    expect(leftOut).toEqual([
      { name: 'Encounter', count: 2 },
      { name: 'Observation entered in error', count: 1 },
      { name: 'Condition refuted or entered in error', count: 1 },
      { name: 'Immunization not given', count: 1 },
      { name: 'MedicationRequest not yet an order', count: 1 },
      { name: 'MedicationRequest not to take', count: 1 },
    ])
  })

  it('is not the whole file when one resource is malformed', () => {
    const { records, problems } = readFhirBundle(
      bundle([
        ada,
        { resourceType: 'Condition', code: { text: 'X' } },
        {
          resourceType: 'Observation',
          status: 'final',
          subject,
          code: loinc('1', 'X'),
          valueQuantity: { value: 'seven' },
        },
      ]),
    )
    expect(records).toHaveLength(1)
    expect(problems.map((p) => [p.line, p.column])).toEqual([
      [2, 'subject'],
      [3, 'valueQuantity.value'],
    ])
    expect(JSON.stringify(problems)).not.toContain('seven')
  })

  it('is told when a search result has further pages', () => {
    const { problems } = readFhirBundle(
      bundle([ada], { type: 'searchset', link: [{ relation: 'next', url: 'x' }] }),
    )
    expect(problems).toMatchObject([{ column: 'link', isRowKept: true }])
  })
})

describe('any JSON at all', () => {
  it('is answered with records, problems or a refusal, never with a crash', () => {
    const types = [
      'Patient',
      'Condition',
      'Observation',
      'MedicationDispense',
      'Coverage',
      'constructor',
      '__proto__',
      '',
    ]
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...types),
            fc.dictionary(
              fc.constantFrom('id', 'subject', 'code', 'status', 'name', 'contained', 'x'),
              fc.jsonValue(),
            ),
          ),
        ),
        (parts) => {
          const batch = readFhirBundle(
            bundle(parts.map(([resourceType, more]) => ({ ...more, resourceType }))),
          )
          const seen = batch.records.length + batch.problems.length + batch.leftOut.length
          expect(parts.length === 0 || batch.refusal !== null || seen > 0).toBe(true)
        },
      ),
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readFhirBundle(value).refusal).not.toBeNull()
      }),
    )
  })
})

describe('bundle types', () => {
  it.each(['collection', 'transaction', 'batch', 'searchset', 'document'])('%s is read', (type) => {
    expect(readFhirBundle(bundle([ada], { type })).refusal).toBeNull()
  })
  it.each(['history', 'message', undefined])('%s is refused', (type) => {
    expect(readFhirBundle(bundle([ada], { type })).refusal?.message).toContain('is not read')
  })
  it('entries that a transaction deletes are not taken', () => {
    const { records } = readFhirBundle({
      ...bundle([]),
      type: 'transaction',
      entry: [{ resource: ada, request: { method: 'DELETE' } }],
    })
    expect(records).toEqual([])
  })
})

describe('a file that is no R4 bundle', () => {
  const text = (value: unknown) => JSON.stringify(value)
  it.each([
    ['is empty', '', 'empty'],
    ['is XML', '<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"/>', 'export as JSON'],
    ['is not JSON', 'NAME,DRUG\n', 'not JSON'],
    [
      'is cut off',
      '{"resourceType":"Bundle","entry":[{"resource":{"family":"Secretname"',
      'not valid JSON',
    ],
    [
      'is broken inside',
      '{"resourceType":"Bundle","family":"Secretname",,}',
      'breaks at character',
    ],
    [
      'is a bulk export',
      '{"resourceType":"Patient","id":"a"}\n{"resourceType":"Patient","id":"b"}\n',
      'bulk export',
    ],
    ['is other JSON', '{"a":1}', 'not a FHIR bundle'],
    ['is a list', '[{"resourceType":"Patient"}]', 'not a FHIR bundle'],
    ['is one resource', text(ada), 'single FHIR Patient'],
    ['has no entries', text(bundle([])), 'no resources'],
    [
      'has entries of a wrong form',
      text({ ...bundle([]), entry: 'x' }),
      'not well formed at entry',
    ],
    ['is an Excel workbook', 'PK\u0003\u0004', 'Excel workbook'],
  ])('%s: the message says what to do and repeats nothing', async (_what, content, expected) => {
    const told = await message(content)
    expect(told).toContain(expected)
    expect(told).not.toContain('Secretname')
  })

  it.each([
    ['DSTU2', { resourceType: 'MedicationOrder' }],
    ['DSTU2', { resourceType: 'Condition', patient: subject }],
    ['STU3', { resourceType: 'MedicationStatement', taken: 'y', subject }],
    ['STU3', { resourceType: 'Condition', clinicalStatus: 'active', subject }],
    ['STU3', { resourceType: 'AllergyIntolerance', clinicalStatus: 'active', patient: subject }],
    ['R5', { resourceType: 'MedicationRequest', medication: { concept: { text: 'X' } }, subject }],
    ['R5', { resourceType: 'CapabilityStatement', fhirVersion: '5.0.0' }],
  ])('is %s by its shape', async (version, resource) => {
    expect(await message(text(bundle([ada, resource])))).toBe(
      `This bundle is FHIR ${version}; only FHIR R4 is read. Export it as R4 (4.0.1).`,
    )
  })

  it.each([
    ['3.0.2', 'FHIR STU3'],
    ['5.0.0', 'FHIR R5'],
    ['9.9', 'not known here'],
    ['4.0.1', 'was read'],
    ['4.3.0', 'was read'],
  ])('is of version %s by the word of its sender', async (version, expected) => {
    expect(await message(text(bundle([ada])), version)).toContain(expected)
  })

  it('is read with a byte order mark or in UTF-16', async () => {
    expect(await message(`\uFEFF${text(bundle([ada]))}`)).toBe('was read: 1')
    expect(await message(Buffer.from(text(bundle([ada])), 'utf16le'))).toBe('was read: 1')
  })
})
