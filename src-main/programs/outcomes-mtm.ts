// OutcomesMTM: claims of reason, action, result and avoided cost. Pestle prepares and checks; the platform takes the claim.
// Numeric codes and dollars are the contract's and stay blank until the store writes them.

import { outcomesTerms } from '../reference/programs/network-terms.ts'
import { may, must } from './encounter/record.ts'
import { eligibleByList, listedNeeds } from './listed-program.ts'
import type { Program } from './program.ts'

const id = 'outcomes-mtm'

/** OutcomesMTM. */
export const outcomesMtm: Program = {
  id,
  name: 'OutcomesMTM',
  sources: ['outcomes-mtm'],
  needs: listedNeeds,
  eligible: eligibleByList(id, "On the platform's list of eligible members", {
    title: 'OutcomesMTM guide of 2018',
    source: 'outcomes-mtm',
  }),
  terms: outcomesTerms,
  services: [
    {
      id: 'cmr',
      title: 'Comprehensive medication review',
      kinds: ['CMR'],
      pricing: { kind: 'flat' },
      needs: ['member', 'real-time', 'recipient', 'drugs-complete', 'signature', 'packet-in-time'],
    },
    {
      id: 'prescriber-consult',
      title: 'Prescriber consultation',
      kinds: ['CMR', 'TMR', 'new-problem', 'prescriber-consult', 'problem-follow-up'],
      eachProblem: (problem) => problem.action === 'prescriber-consult',
      pricing: { kind: 'flat' },
      needs: ['member', 'problem-complete', 'result', 'severity', 'signature'],
    },
    {
      id: 'adherence',
      title: 'Patient adherence consultation',
      kinds: ['CMR', 'TMR', 'adherence'],
      eachProblem: ({ dtp, action }) => dtp === 'nonadherence' && action === 'patient-consult',
      pricing: { kind: 'flat' },
      needs: ['member', 'recipient', 'problem-complete', 'result', 'severity', 'signature'],
    },
    {
      id: 'education',
      title: 'Patient education and monitoring',
      kinds: ['CMR', 'TMR', 'education'],
      eachProblem: ({ action }) => action === 'education' || action === 'monitoring',
      pricing: { kind: 'flat' },
      needs: ['member', 'recipient', 'problem-complete', 'result', 'severity', 'signature'],
    },
    {
      id: 'refusal',
      title: 'Refusal',
      kinds: ['refusal'],
      pricing: { kind: 'flat' },
      needs: ['member', 'recipient'],
    },
    {
      id: 'unable-to-reach',
      title: 'Unable to reach after three tries',
      kinds: ['unable-to-reach'],
      pricing: { kind: 'flat' },
      needs: ['member', 'attempts'],
    },
  ],
  limits: [
    {
      id: 'cmr',
      title: 'Comprehensive medication reviews',
      services: ['cmr'],
      per: 'member',
      window: { kind: 'calendar-year' },
      term: 'limit cmr',
      countsEveryPharmacy: true,
    },
  ],
  clocks: [
    {
      id: 'packet',
      title: 'Takeaway to the patient within 14 days of the CMR',
      done: 'packet-sent',
      runs: { kind: 'after', start: 'cmr', days: 14 },
      warnDays: 7,
    },
    {
      id: 'follow-up',
      title: 'Adherence check-in, 30 days after the consultation',
      done: 'follow-up',
      runs: { kind: 'after', start: 'assessment', days: 30 },
      warnDays: 7,
    },
  ],
  record: {
    title: 'Outcomes claim',
    head: [
      must('Pharmacist licence', 'providerLicence'),
      must('NCPDP number', 'pharmacyNcpdp'),
      must('Patient id', 'memberId'),
      must('Patient', 'patientName'),
      must('Date of birth', 'birthDate'),
      must('Date of service', 'date'),
      must('How it was held', 'mode'),
      must('With whom', 'recipientName'),
      may('Tries without reaching', 'attempts'),
      must('Allergies', 'allergies'),
      must('Takeaway given', 'packetSentOn'),
    ],
    eachProblem: [
      must('Reason', 'category'),
      may('Cause', 'cause'),
      must('Action', 'action'),
      must('Result', 'result'),
      must('Result on', 'resultOn'),
      may('Drug', 'problemDrug'),
      may('Rx number', 'problemRxNumber'),
      may('NDC', 'problemNdc'),
      may('Acute, intermittent or chronic', 'problemCourse'),
      may('Prescriber', 'problemPrescriber'),
      must('Severity', 'severity'),
      may('Rationale', 'rationale'),
    ],
  },
}
