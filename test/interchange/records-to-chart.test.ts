import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src-main/clinical/chart.ts'
import { activeMedications } from '../../src-main/clinical/chart.ts'
import { day } from '../../src-main/clinical/dates.ts'
import { readFhirBundle } from '../../src-main/interchange/fhir-bundle.ts'
import { type Identify, newestDay, toChart } from '../../src-main/interchange/records-to-chart.ts'

type Json = { readonly [key: string]: unknown }

const on = day('2026-11-23')
const patient: Json = {
  resourceType: 'Patient',
  id: 'ada',
  name: [{ family: 'Testwell', given: ['Ada'] }],
  birthDate: '1951-07-02',
  gender: 'female',
}
const subject = { reference: 'Patient/ada' }
const statement = (text: string, more: Json = {}): Json => ({
  resourceType: 'MedicationStatement',
  status: 'active',
  subject,
  medicationCodeableConcept: { text },
  ...more,
})
const request = (text: string, more: Json = {}): Json => ({
  resourceType: 'MedicationRequest',
  status: 'active',
  intent: 'order',
  subject,
  medicationCodeableConcept: { text },
  ...more,
})
const dispense = (text: string, date: string, days = 30): Json => ({
  resourceType: 'MedicationDispense',
  status: 'completed',
  subject,
  medicationCodeableConcept: { text },
  whenHandedOver: date,
  daysSupply: { value: days },
})

/** Knows lisinopril 10 mg in any writing and nothing else. */
const identify: Identify = (text) =>
  /lisinopril 10 ?mg/i.test(text)
    ? { ingredients: [{ name: 'lisinopril', rxcui: '29046' }], strength: '10 mg', form: 'tablet' }
    : null

function chartOf(...resources: readonly Json[]): Chart {
  const { records } = readFhirBundle({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [patient, ...resources].map((resource) => ({ resource })),
  })
  const chart = toChart(records, on, identify)
  if ('kind' in chart) throw new Error(chart.message)
  return chart
}

describe('the chart of a bundle', () => {
  it('holds null, never an empty list, for what the bundle does not speak of', () => {
    expect(chartOf()).toEqual({
      on,
      patient: {
        birthDate: '1951-07-02',
        sex: 'female',
        isLongTermCare: null,
        isCognitivelyImpaired: null,
        isAtRiskBeneficiary: null,
        diedOn: null,
      },
      medications: null,
      fills: null,
      allergies: { kind: 'not-asked' },
      conditions: null,
      observations: null,
      immunizations: null,
      coverage: null,
    })
  })

  it('takes statement, order and fills of one drug for one line, whatever the writing', () => {
    const { medications, fills } = chartOf(
      statement('Lisinopril 10 mg tablet', { dosage: [{ text: '1 daily' }] }),
      request('LISINOPRIL 10MG TAB', { requester: { display: 'MADEUP, NORA MD' } }),
      dispense('lisinopril 10 mg', '2026-10-01'),
      dispense('lisinopril 10 mg', '2026-11-01'),
    )
    expect(medications).toMatchObject([
      {
        text: 'Lisinopril 10 mg tablet',
        directions: '1 daily',
        prescriberId: 'MADEUP, NORA MD',
        start: '2026-10-01',
        stop: null,
        isHalfKnown: false,
      },
    ])
    expect(fills?.map((f) => f.medicationId)).toEqual([medications?.[0]?.id, medications?.[0]?.id])
  })

  it('keeps two statements of one drug as two lines, so that a duplication can be found', () => {
    expect(
      chartOf(statement('Lisinopril 10 mg'), statement('lisinopril 10 mg tab')).medications,
    ).toHaveLength(2)
  })

  it('takes repeated orders of one drug for renewals of one line', () => {
    expect(
      chartOf(request('Lisinopril 10 mg'), request('Lisinopril 10 mg')).medications,
    ).toHaveLength(1)
  })

  it('keeps a text that nobody can identify as half known, without ingredients', () => {
    expect(chartOf(statement('white water pill')).medications).toMatchObject([
      { text: 'white water pill', ingredients: null, isHalfKnown: true },
    ])
  })

  it.each([
    ['completed, day not known', statement('X', { status: 'completed' }), 0],
    ['ended before', statement('X', { effectivePeriod: { end: '2026-11-01' } }), 0],
    ['to end later', statement('X', { effectivePeriod: { end: '2026-12-01' } }), 1],
    ['on hold', statement('X', { status: 'on-hold' }), 1],
    ['dispensed lately', dispense('X', '2026-10-20'), 1],
    ['dispensed for a week in spring', dispense('X', '2026-04-01', 7), 0],
  ])('counts a drug %s as in use or not', (_what, resource, count) => {
    expect(activeMedications(chartOf(resource))).toHaveLength(count)
  })

  it('keeps an ended condition as history: over by the day of the chart when nobody wrote the day down', () => {
    const ended = {
      resourceType: 'Condition',
      subject,
      code: { text: 'Bronchitis' },
      clinicalStatus: { coding: [{ code: 'resolved' }] },
    }
    expect(chartOf(ended).conditions).toMatchObject([{ text: 'Bronchitis', ended: on }])
  })

  it('tells "none known" from a listed allergy; a listed one wins', () => {
    const none = {
      resourceType: 'AllergyIntolerance',
      patient: subject,
      recordedDate: '2026-01-01',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] },
    }
    const listed = {
      resourceType: 'AllergyIntolerance',
      patient: subject,
      code: { text: 'Penicillin' },
    }
    expect(chartOf(none).allergies).toEqual({ kind: 'none-known', on: '2026-01-01' })
    expect(chartOf(none, listed).allergies).toMatchObject({
      kind: 'listed',
      items: [{ substance: 'Penicillin', reaction: null }],
    })
  })

  it('is refused for no patient and for two', () => {
    const of = (ids: readonly string[]) =>
      toChart(
        readFhirBundle({
          resourceType: 'Bundle',
          type: 'collection',
          entry: [
            { resource: { resourceType: 'Basic' } },
            ...ids.map((id) => ({ resource: { ...patient, id } })),
          ],
        }).records,
        on,
        identify,
      )
    expect(of([])).toMatchObject({ kind: 'refusal' })
    expect(of(['a', 'b'])).toMatchObject({
      kind: 'refusal',
      message: expect.stringContaining('2 patients'),
    })
  })

  it('is looked at on the newest day of the records when nobody names one', () => {
    const { records } = readFhirBundle({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [patient, dispense('X', '2026-10-20'), dispense('X', '2026-09-20')].map(
        (resource) => ({ resource }),
      ),
    })
    expect(newestDay(records)).toBe('2026-10-20')
    expect(newestDay([])).toBeNull()
  })
})
