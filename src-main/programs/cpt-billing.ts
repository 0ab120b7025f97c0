// Fee for service: CPT 99605, 99606 and 99607 from logged face-to-face minutes, for payers that take them.
// New or established, partial units, modifiers, charges and limits are the payer's rules, kept as dated terms.

import { cptTerms } from '../reference/programs/network-terms.ts'
import { may, must } from './encounter/record.ts'
import { eligibleByList, listedNeeds } from './listed-program.ts'
import type { Program } from './program.ts'

const id = 'cpt-billing'

/** Fee for service. */
export const cptBilling: Program = {
  id,
  name: 'Fee for service (CPT)',
  sources: ['cpt-mtm', 'cms-1500'],
  needs: listedNeeds,
  eligible: eligibleByList(id, "The patient's payer takes the codes, or the patient pays", {
    title: 'CPT since 2008; charges by contract',
    source: 'cpt-mtm',
  }),
  terms: cptTerms,
  services: [
    {
      id: 'mtm',
      title: 'Medication therapy management by time',
      kinds: [
        'CMR',
        'TMR',
        'new-problem',
        'problem-follow-up',
        'preventive-follow-up',
        'adherence',
      ],
      pricing: { kind: 'timed' },
      needs: [
        'member',
        'consent',
        'minutes',
        'real-time',
        'diagnosis',
        'drugs-complete',
        'signature',
      ],
    },
    {
      id: 'anticoagulation',
      title: 'Anticoagulation management of one INR',
      kinds: ['anticoagulation'],
      pricing: { kind: 'flat' },
      needs: ['member', 'diagnosis', 'signature'],
    },
    {
      id: 'vaccination',
      title: 'Administration of one vaccine',
      kinds: ['vaccination'],
      pricing: { kind: 'flat' },
      needs: ['member', 'signature'],
    },
    {
      id: 'screening',
      title: 'Screening of one person',
      kinds: ['screening'],
      pricing: { kind: 'flat' },
      needs: ['member'],
    },
    {
      id: 'coaching',
      title: 'Session of a course',
      kinds: ['coaching'],
      pricing: { kind: 'flat' },
      needs: ['member', 'signature'],
    },
  ],
  limits: [
    {
      id: 'visits',
      title: 'Visits',
      services: ['mtm'],
      per: 'member',
      window: { kind: 'calendar-year' },
      term: 'limit visits',
      countsEveryPharmacy: true,
    },
  ],
  clocks: [],
  record: {
    title: 'CMS-1500 boxes',
    head: [
      must('1a Insured number', 'memberId'),
      must('2 Patient', 'patientName'),
      must('3 Birth date', 'birthDate'),
      must('3 Sex', 'sex'),
      must('5 Address', 'address'),
      may('9 Other insurance', 'otherInsurance'),
      must('11c Plan', 'plan'),
      must('21 Diagnoses', 'diagnoses'),
      may('23 Prior authorization', 'approval'),
      must('24A Date of service', 'date'),
      must('24B Place', 'place'),
      must('24J Rendering NPI', 'providerNpi'),
      must('25 Tax number', 'pharmacyTaxId'),
      must('31 Signed', 'signedOn'),
      must('32 Facility', 'pharmacyName'),
      must('33 Billing address', 'pharmacyAddress'),
      must('33a Billing NPI', 'pharmacyNpi'),
      must('Minutes face to face', 'faceMinutes'),
    ],
  },
}
