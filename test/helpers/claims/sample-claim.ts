// An invented claim with everybody on it and every box of the form known. Say only what the case is about.

import { day } from '../../../src-main/clinical/dates.ts'
import type {
  ClaimLineOnPaper,
  ClaimOnPaper,
} from '../../../src-main/documents/billing/claim-on-paper.ts'
import type { DocumentInput } from '../../../src-main/documents/template.ts'

/** The 99605 of a half-hour. */
export function sampleClaimLine(over: Partial<ClaimLineOnPaper> = {}): ClaimLineOnPaper {
  return {
    code: '99605',
    modifiers: ['U9'],
    units: 1,
    cents: 5200,
    words: 'First 15 minutes, new patient',
    ...over,
  }
}

/** A claim about the patient of a document input. */
export function sampleClaim(
  { patient, chart }: Pick<DocumentInput, 'patient' | 'chart'>,
  over: Partial<ClaimOnPaper> = {},
): ClaimOnPaper {
  return {
    programName: 'Fee for service',
    serviceTitle: 'Medication therapy management',
    on: day('2026-11-23'),
    payer: {
      name: 'Example Health Plan, Inc.',
      address: {
        line1: 'P.O. Box 100',
        line2: null,
        city: 'Sampleton',
        state: 'IA',
        zip: '50000-1234',
      },
      kind: 'group',
    },
    patient: {
      name: { last: patient.last, first: patient.first, middle: 'Quinn' },
      birthDate: chart.patient.birthDate,
      sex: 'female',
      address: patient.address,
      phone: patient.phone,
    },
    coverage: {
      memberId: 'XYZ-123 456',
      groupId: 'G-77',
      planName: 'Example Choice',
      relation: 'self',
      insured: null,
      hasOtherPlan: false,
      other: null,
    },
    related: { employment: false, autoAccident: false, autoState: null, otherAccident: false },
    releaseSignedOn: day('2026-11-23'),
    assignmentSignedOn: day('2026-11-23'),
    referring: {
      qualifier: 'DN',
      first: 'Dana',
      last: 'Sample',
      credential: 'MD',
      npi: '1245319599',
    },
    notes: null,
    diagnoses: ['I10', 'E11.9', 'Z79.4'],
    resubmission: null,
    authorization: 'PA-55',
    place: '01',
    lines: [
      sampleClaimLine(),
      sampleClaimLine({
        code: '99607',
        units: 2,
        cents: 4800,
        words: 'Each further 15 minutes',
      }),
    ],
    rendering: {
      name: 'Robin Testwell',
      credential: 'PharmD',
      npi: '1234567893',
      signedOn: day('2026-11-23'),
    },
    taxId: { number: '00-1234567', kind: 'EIN' },
    account: 'C7K3-2QMX',
    acceptsAssignment: true,
    paidCents: 1000,
    ...over,
  }
}
