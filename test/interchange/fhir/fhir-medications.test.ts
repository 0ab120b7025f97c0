import { describe, expect, it } from 'vitest'
import { readFhirBundle } from '../../../src-main/interchange/fhir-bundle.ts'
import { ada, bundle, only, rxnorm, subject } from '../../helpers/fhir-builders.ts'

describe('a medication of a bundle', () => {
  it('MedicationStatement with its own drug, dosage, dates and reporter', () => {
    const { record, problems } = only({
      resourceType: 'MedicationStatement',
      status: 'active',
      subject,
      medicationCodeableConcept: rxnorm('314076', 'lisinopril 10 MG Oral Tablet'),
      effectivePeriod: { start: '2024-05-06T08:00:00-06:00', end: '2025' },
      informationSource: subject,
      reasonCode: [{ text: 'Blood pressure' }],
      dosage: [{ text: '1 tablet daily' }],
    })
    expect(problems).toEqual([])
    expect(record).toMatchObject({
      kind: 'medication-statement',
      origin: 'statement',
      line: 2,
      drugText: 'lisinopril 10 MG Oral Tablet',
      rxcui: '314076',
      directions: '1 tablet daily',
      indication: 'Blood pressure',
      start: '2024-05-06',
      stop: null,
      dateText: '2025',
      isActive: true,
      isReportedByPatient: true,
      patient: { externalId: 'ada', last: 'Testwell' },
    })
  })

  it.each([
    ['active', true],
    ['completed', false],
    ['stopped', false],
    ['not-taken', false],
    ['on-hold', null],
    ['unknown', null],
  ])('MedicationStatement %s: in use is %s', (status, isActive) => {
    const { record } = only({
      resourceType: 'MedicationStatement',
      status,
      subject,
      medicationCodeableConcept: { text: 'X' },
    })
    expect(record).toMatchObject({ isActive })
  })

  it('MedicationRequest with a contained drug and a prescriber through a role', () => {
    const { records, problems } = readFhirBundle(
      bundle([
        ada,
        {
          resourceType: 'Practitioner',
          id: 'nora',
          name: [{ given: ['Nora'], family: 'Madeup', suffix: ['MD'] }],
          identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1999999018' }],
        },
        {
          resourceType: 'PractitionerRole',
          id: 'role',
          practitioner: { reference: 'Practitioner/nora' },
        },
        {
          resourceType: 'MedicationRequest',
          status: 'active',
          intent: 'order',
          subject,
          authoredOn: '2026-01-02',
          contained: [
            { resourceType: 'Medication', id: 'm', code: { text: 'Metformin 500 mg tablet' } },
          ],
          medicationReference: { reference: '#m' },
          requester: { reference: 'PractitionerRole/role' },
          dosageInstruction: [{ text: '1 tab BID' }, { patientInstruction: 'with food' }],
        },
      ]),
    )
    expect(problems).toEqual([])
    expect(records[1]).toMatchObject({
      origin: 'request',
      drugText: 'Metformin 500 mg tablet',
      directions: '1 tab BID; with food',
      start: '2026-01-02',
      prescriber: { name: 'Nora Madeup MD', npi: '1999999018' },
    })
  })

  it('MedicationDispense: a fill with the directions and prescriber of its order', () => {
    const { records } = readFhirBundle(
      bundle([
        ada,
        { resourceType: 'Medication', id: 'm', code: rxnorm('860975', 'metformin ER 500 MG') },
        {
          resourceType: 'MedicationRequest',
          id: 'rx',
          status: 'active',
          intent: 'order',
          subject,
          medicationReference: { reference: 'Medication/m' },
          requester: { display: 'MADEUP, NORA MD' },
          dosageInstruction: [{ text: '2 tabs BID' }],
        },
        {
          resourceType: 'MedicationDispense',
          status: 'completed',
          subject,
          medicationReference: { reference: 'Medication/m' },
          quantity: { value: 360 },
          daysSupply: { value: 90 },
          whenHandedOver: '2026-10-01T12:00:00Z',
          authorizingPrescription: [{ reference: 'MedicationRequest/rx' }],
        },
      ]),
    )
    expect(records.find((r) => r.kind === 'dispensing')).toMatchObject({
      drugText: 'metformin ER 500 MG',
      rxcui: '860975',
      quantity: 360,
      daysSupply: 90,
      fillDate: '2026-10-01',
      directions: '2 tabs BID',
      prescriber: { name: 'MADEUP, NORA MD' },
      patient: { last: 'Testwell' },
    })
  })

  it('MedicationDispense without a whole date is reported and stays out', () => {
    const { count, problems } = only({
      resourceType: 'MedicationDispense',
      status: 'completed',
      subject,
      medicationCodeableConcept: { text: 'X' },
      whenHandedOver: '2026-10',
    })
    expect(count).toBe(0)
    expect(problems).toMatchObject([{ line: 2, column: 'whenHandedOver', isRowKept: false }])
  })
})
