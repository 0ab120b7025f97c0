// What a paper is made of, filled in about an invented patient: the start of a request of one's own. Nobody has signed it.

import type { Day } from '../../clinical/dates.ts'
import type { ClaimOnPaper } from '../../documents/billing/claim-on-paper.ts'
import { sampleInput } from '../../documents/head/sample-input.ts'
import { documentTemplates } from '../../documents/index.ts'
import type { ProgramOnPaper } from '../../documents/programs/program-on-paper.ts'
import type { DocumentInput } from '../../documents/template.ts'

// Any day; the sample is about nobody.
const on = '2026-11-23' as Day
const sample = sampleInput(on, {
  name: 'Sample Pharmacy',
  npi: '1234567893',
  ncpdp: '9999991',
  address: {
    line1: '100 Sample Street',
    line2: null,
    city: 'Sampleton',
    state: 'IA',
    zip: '50000',
  },
  phone: '(555) 010-0100',
  fax: '(555) 010-0101',
  hours: 'Monday to Friday 9 am to 6 pm',
})
const { patient, chart, prescribers, review } = sample
const [prescriber] = prescribers
const prescriberName = prescriber?.name ?? null

const claim: ClaimOnPaper = {
  programName: 'Fee for service',
  serviceTitle: 'Medication therapy management',
  on,
  payer: { name: 'Sample Health Plan', address: patient.address, kind: 'group' },
  patient: {
    name: { last: patient.last, first: patient.first, middle: null },
    birthDate: chart.patient.birthDate,
    sex: 'female',
    address: patient.address,
    phone: patient.phone,
  },
  coverage: {
    memberId: 'SAMPLE-1',
    groupId: null,
    planName: 'Sample Choice',
    relation: 'self',
    insured: null,
    hasOtherPlan: false,
    other: null,
  },
  related: { employment: false, autoAccident: false, autoState: null, otherAccident: false },
  releaseSignedOn: on,
  assignmentSignedOn: on,
  referring: null,
  notes: null,
  diagnoses: ['I10'],
  resubmission: null,
  authorization: null,
  place: '01',
  lines: [
    { code: '99605', modifiers: [], units: 1, cents: 5000, words: 'First 15 minutes, new patient' },
  ],
  rendering: { name: 'Sample Pharmacist', credential: 'PharmD', npi: '1234567893', signedOn: on },
  taxId: { number: '00-0000000', kind: 'EIN' },
  account: 'SAMP-LE00',
  acceptsAssignment: true,
  paidCents: 0,
}

function inProgram(program: string): ProgramOnPaper {
  return {
    program,
    memberNumber: 'SAMPLE-1',
    signedOn: on,
    consent: `written, by patient, ${on}`,
    drugs: (chart.medications ?? []).map(({ text, directions, indication }) => ({
      text,
      directions,
      indication,
      prescriber: prescriberName,
    })),
    conditions: [
      { text: 'High blood pressure', icd10: 'I10', goal: 'Below 130/80', isGoalMet: false },
    ],
    problems: [
      {
        id: 'sample-problem',
        title: 'Blood pressure above goal',
        dtp: 'dosage-too-low',
        cause: 'Dose too low',
        drug: 'Lisinopril 10 mg tablet',
        recommendation: review.recommendations[0]?.recommendation ?? null,
        prescriber: prescriberName,
        asksPrescriber: true,
        result: null,
        resultOn: null,
        resolvedOn: null,
      },
    ],
    lastContactOn: on,
    yearlyCost: 'cannot be told: no dispensing record',
  }
}

/** One request from which every template can be made. */
export const sampleRequest: DocumentInput = {
  ...sample,
  soap: {
    subjective: '- Misses no dose\n',
    objective: '- Blood pressure 152/88\n',
    assessment: '- Blood pressure above goal\n',
    plan: '- Asked the prescriber for lisinopril 20 mg\n',
  },
  appointment: { on: '2026-12-14' as Day, time: '15:30', minutes: 30, mode: 'in-person' },
  looks: { 'sample-1': { shape: 'round', colour: 'pink', imprint: 'L10', isScored: true } },
  takeBackSites: [
    { name: 'Sampleton Police', where: '5 Sample Square, Sampleton', phone: null, hours: null },
  ],
  consult: {
    requester: prescriberName ?? 'Sample Prescriber, MD',
    requesterId: prescriber?.id ?? null,
    askedOn: on,
    question: 'May lisinopril be taken in the evening?',
    answer: 'Yes, at the same time each day.',
    sources: ['Label of lisinopril'],
    addenda: [],
  },
  claim,
  enrolledIn: documentTemplates.flatMap((one) =>
    one.program === undefined ? [] : [inProgram(one.program)],
  ),
}
