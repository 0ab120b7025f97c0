import { describe, expect, it } from 'vitest'
import { readFhirBundle } from '../../../src-main/interchange/fhir-bundle.ts'
import { ada, bundle, loinc, only, snomed, subject } from '../../helpers/fhir-builders.ts'

describe('a resource of a bundle', () => {
  it('Patient: the official name, never an old one; phone and language in one form', () => {
    expect(readFhirBundle(bundle([ada])).records).toMatchObject([
      {
        kind: 'patient',
        line: 1,
        externalId: 'ada',
        last: 'Testwell',
        first: 'Ada',
        middle: 'B.',
        birthDate: '1951-07-02',
        birthDateText: null,
        sex: 'female',
        phone: '5155550121',
        language: 'es',
      },
    ])
  })

  it('Patient: a partial birth date stays words and is reported', () => {
    const { records, problems } = readFhirBundle(bundle([{ ...ada, birthDate: '1951-07' }]))
    expect(records).toMatchObject([{ birthDate: null, birthDateText: '1951-07' }])
    expect(problems).toMatchObject([{ line: 1, column: 'birthDate', isRowKept: true }])
  })

  it('Condition: ICD-10-CM and SNOMED CT codes, status, partial onset as words', () => {
    const { record } = only({
      resourceType: 'Condition',
      subject,
      onsetDateTime: '2014',
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: {
        text: 'Type 2 diabetes',
        coding: [
          { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' },
          { system: 'http://snomed.info/sct', code: '44054006' },
        ],
      },
    })
    expect(record).toMatchObject({
      kind: 'condition',
      text: 'Type 2 diabetes',
      icd10: 'E11.9',
      snomed: '44054006',
      onset: null,
      onsetText: '2014',
      isActive: true,
    })
  })

  it('AllergyIntolerance: substance and reactions', () => {
    const { record } = only({
      resourceType: 'AllergyIntolerance',
      patient: subject,
      code: { text: 'Penicillin' },
      recordedDate: '2020-01-01',
      reaction: [{ manifestation: [{ text: 'Hives' }, { text: 'Swelling' }] }],
    })
    expect(record).toMatchObject({
      isNoneKnown: false,
      substance: 'Penicillin',
      reaction: 'Hives; Swelling',
      recordedOn: '2020-01-01',
    })
  })

  it.each(['716186003', '409137002'])('AllergyIntolerance %s says that none is known', (code) => {
    expect(
      only({
        resourceType: 'AllergyIntolerance',
        patient: subject,
        code: snomed(code, 'No known allergy'),
      }).record,
    ).toMatchObject({ isNoneKnown: true })
  })

  it('Observation: a number with its UCUM unit', () => {
    const { record } = only({
      resourceType: 'Observation',
      status: 'final',
      subject,
      code: loinc('2160-0', 'Creatinine'),
      effectiveDateTime: '2026-09-14',
      valueQuantity: { value: 1.1, unit: 'milligram per deciliter', code: 'mg/dL' },
    })
    expect(record).toMatchObject({
      loinc: '2160-0',
      value: 1.1,
      valueText: null,
      unit: 'mg/dL',
      date: '2026-09-14',
    })
  })

  it.each([
    [{ valueQuantity: { value: 0.5, comparator: '<', unit: 'mg/dL' } }, null, '<0.5'],
    [{ valueString: 'trace' }, null, 'trace'],
    [{ valueCodeableConcept: { text: 'Positive' } }, null, 'Positive'],
    [{ valueInteger: 3 }, 3, null],
    [{ valueBoolean: false }, null, 'no'],
  ])('Observation: %j is no more than it says', (value, number, text) => {
    const { record } = only({
      resourceType: 'Observation',
      status: 'final',
      subject,
      code: loinc('1', 'X'),
      effectiveDateTime: '2026-09',
      ...value,
    })
    expect(record).toMatchObject({
      value: number,
      valueText: text,
      date: null,
      dateText: '2026-09',
    })
  })

  it('Observation: a blood pressure gives one record per component', () => {
    const { records } = readFhirBundle(
      bundle([
        ada,
        {
          resourceType: 'Observation',
          status: 'final',
          subject,
          code: loinc('85354-9', 'Blood pressure'),
          effectiveDateTime: '2026-09-14',
          component: [
            { code: loinc('8480-6', 'Systolic'), valueQuantity: { value: 138, code: 'mm[Hg]' } },
            { code: loinc('8462-4', 'Diastolic'), valueQuantity: { value: 76, code: 'mm[Hg]' } },
          ],
        },
      ]),
    )
    expect(records.slice(1)).toMatchObject([
      { loinc: '8480-6', value: 138 },
      { loinc: '8462-4', value: 76 },
    ])
  })

  it('Immunization with CVX code', () => {
    const { record } = only({
      resourceType: 'Immunization',
      status: 'completed',
      patient: subject,
      vaccineCode: {
        coding: [
          { system: 'http://hl7.org/fhir/sid/cvx', code: '135', display: 'Influenza, high-dose' },
        ],
      },
      occurrenceDateTime: '2026-10-01',
    })
    expect(record).toMatchObject({ cvx: '135', text: 'Influenza, high-dose', date: '2026-10-01' })
  })

  it.each([
    [{ text: 'Medicare Part D' }, true],
    [{ coding: [{ system: 'https://nahdo.org/sopt', code: '122' }] }, true],
    [{ text: 'Employer plan' }, false],
    [{ text: 'Drug card' }, null],
  ])('Coverage of type %j: Part D is %s', (type, isPartD) => {
    const { record } = only({
      resourceType: 'Coverage',
      status: 'active',
      beneficiary: subject,
      type,
      subscriberId: 'S1',
      payor: [{ display: 'SAMPLE PLAN' }],
      class: [
        { type: { coding: [{ code: 'rxbin' }] }, value: '999999' },
        { type: { coding: [{ code: 'group' }] }, value: 'G' },
      ],
    })
    expect(record).toMatchObject({
      isPartD,
      planName: 'SAMPLE PLAN',
      bin: '999999',
      groupId: 'G',
      memberId: 'S1',
    })
  })
})
