// What a clinic's record says about some of the invented patients, as a FHIR R4 collection bundle.
// Others have no clinical record at all, so that "cannot tell" has something to tell.

import { type SampleRecord, sampleRecords } from './clinical-facts.ts'
import { type SamplePerson, samplePeople, samplePlans } from './people.ts'

type Json = { readonly [key: string]: unknown }

const loinc = 'http://loinc.org'
const ucum = 'http://unitsofmeasure.org'
const quantity = (value: number, unit: string) => ({ value, unit, system: ucum, code: unit })
const coded = (system: string, code: string, text: string) => ({
  coding: [{ system, code, display: text }],
  text,
})
const clinicalStatus = (kind: 'condition' | 'allergyintolerance') => ({
  clinicalStatus: {
    coding: [
      {
        system: `http://terminology.hl7.org/CodeSystem/${kind === 'condition' ? 'condition-clinical' : 'allergyintolerance-clinical'}`,
        code: 'active',
      },
    ],
  },
})

function resourcesOf(person: SamplePerson, index: number, record: SampleRecord): readonly Json[] {
  const id = `sample-${String(index + 1).padStart(2, '0')}`
  const subject = { reference: `Patient/${id}` }
  const plan = samplePlans[person.plan]
  const observation = (n: number, code: Json, date: string, more: Json): Json => ({
    resourceType: 'Observation',
    id: `${id}-result-${n}`,
    status: 'final',
    code,
    subject,
    effectiveDateTime: date,
    ...more,
  })
  const allergy = (n: number, code: Json, more: Json): Json => ({
    resourceType: 'AllergyIntolerance',
    id: `${id}-allergy-${n}`,
    ...clinicalStatus('allergyintolerance'),
    code,
    patient: subject,
    recordedDate: '2026-01-15',
    ...more,
  })
  return [
    {
      resourceType: 'Patient',
      id,
      name: [{ use: 'official', family: person.last, given: [person.first] }],
      gender: person.sex === 'F' ? 'female' : 'male',
      birthDate: person.birth,
    },
    {
      resourceType: 'Coverage',
      id: `${id}-coverage`,
      status: 'active',
      beneficiary: subject,
      subscriberId: `SAMPLE${String(1001 + index)}`,
      payor: [{ display: plan.name }],
      ...(plan.isPartD === null
        ? {}
        : { type: { text: plan.isPartD ? 'Medicare Part D' : 'Employer plan' } }),
      class: [
        {
          type: coded('http://terminology.hl7.org/CodeSystem/coverage-class', 'rxbin', 'RX BIN'),
          value: plan.bin,
        },
        {
          type: coded('http://terminology.hl7.org/CodeSystem/coverage-class', 'rxpcn', 'RX PCN'),
          value: plan.pcn,
        },
      ],
    },
    ...record.conditions.map(([code, text, onset], n) => ({
      resourceType: 'Condition',
      id: `${id}-condition-${n + 1}`,
      ...clinicalStatus('condition'),
      code: coded('http://hl7.org/fhir/sid/icd-10-cm', code, text),
      subject,
      onsetDateTime: onset,
    })),
    ...(record.allergies?.map(([text, reaction], n) =>
      allergy(n + 1, { text }, { reaction: [{ manifestation: [{ text: reaction }] }] }),
    ) ?? []),
    ...(record.allergies?.length === 0
      ? [allergy(0, coded('http://snomed.info/sct', '716186003', 'No known allergy'), {})]
      : []),
    ...record.results.map((r, n) =>
      observation(n + 1, coded(loinc, r.loinc, r.name), r.date, {
        valueQuantity: quantity(r.value, r.unit),
      }),
    ),
    ...record.bloodPressure.map(([systolic, diastolic, date], n) =>
      observation(90 + n, coded(loinc, '85354-9', 'Blood pressure'), date, {
        component: [
          {
            code: coded(loinc, '8480-6', 'Systolic blood pressure'),
            valueQuantity: quantity(systolic, 'mm[Hg]'),
          },
          {
            code: coded(loinc, '8462-4', 'Diastolic blood pressure'),
            valueQuantity: quantity(diastolic, 'mm[Hg]'),
          },
        ],
      }),
    ),
    ...record.vaccines.map(([cvx, text, date], n) => ({
      resourceType: 'Immunization',
      id: `${id}-vaccine-${n + 1}`,
      status: 'completed',
      vaccineCode: coded('http://hl7.org/fhir/sid/cvx', cvx, text),
      patient: subject,
      occurrenceDateTime: date,
    })),
  ]
}

/** The bundle, ready to be written. */
export function clinicalBundle(): Json {
  const entries = sampleRecords.flatMap((record) => {
    const index = samplePeople.findIndex((p) => p.last === record.last && p.birth === record.birth)
    const person = samplePeople[index]
    if (person === undefined) throw new Error(`No sample patient ${record.last}`)
    return resourcesOf(person, index, record)
  })
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: '2026-11-20T18:00:00Z',
    entry: entries.map((resource) => ({
      fullUrl: `http://sample-clinic.invalid/fhir/${String(resource.resourceType)}/${String(resource.id)}`,
      resource,
    })),
  }
}
