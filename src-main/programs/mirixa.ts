// Mirixa: cases with a due date, each under a service description that says its rules and fee. Pestle prepares the case.

import type { CaseState } from '../contract/enrollment.ts'
import { mirixaTerms } from '../reference/programs/network-terms.ts'
import { may, must } from './encounter/record.ts'
import { eligibleByList, listedNeeds } from './listed-program.ts'
import type { Program } from './program.ts'

const id = 'mirixa'

/** What may follow each state of a case, as recalled; an ended case stays as it is. */
export const mirixaNextStates: Readonly<Record<CaseState, readonly CaseState[]>> = {
  New: ['In progress', 'Scheduled', 'Declined', 'Unable to reach', 'Expired'],
  'In progress': ['Scheduled', 'Completed', 'Declined', 'Unable to reach', 'Expired'],
  Scheduled: ['In progress', 'Completed', 'Declined', 'Unable to reach', 'Expired'],
  Declined: [],
  'Unable to reach': ['In progress', 'Scheduled', 'Expired'],
  Completed: [],
  Expired: [],
}

/** Mirixa. */
export const mirixa: Program = {
  id,
  name: 'Mirixa',
  sources: ['mirixa'],
  needs: listedNeeds,
  eligible: eligibleByList(id, 'A case for the patient is open on the platform', {
    title: "The case's service description",
    source: 'mirixa',
  }),
  terms: mirixaTerms,
  services: [
    {
      id: 'case',
      title: 'Case',
      kinds: ['CMR', 'TMR', 'adherence', 'education'],
      pricing: { kind: 'flat' },
      needs: [
        'member',
        'case-in-time',
        'real-time',
        'recipient',
        'drugs-complete',
        'problem-complete',
        'signature',
      ],
    },
  ],
  limits: [],
  clocks: [
    {
      id: 'case',
      title: 'Case by its due date',
      done: 'case-closed',
      runs: { kind: 'by', due: 'case-due' },
      warnDays: 14,
    },
    {
      id: 'reply',
      title: "Prescriber's answer, asked for after 14 days",
      done: 'plan-answered',
      runs: { kind: 'after', start: 'plan-sent', days: 14 },
      warnDays: 3,
    },
  ],
  record: {
    title: 'Mirixa case',
    head: [
      must('Case', 'caseId'),
      must('Due', 'caseDueOn'),
      must('Patient', 'patientName'),
      must('Date of birth', 'birthDate'),
      must('Member number', 'memberId'),
      may('Tries without reaching', 'attempts'),
      must('Interview held', 'date'),
      must('How', 'mode'),
      must('With whom', 'recipientName'),
      must('Allergies', 'allergies'),
      must('Conditions', 'conditionList'),
      must('Pharmacist', 'providerName'),
      must('Medication list and action plan given', 'packetSentOn'),
      may('Follow-up', 'nextOn'),
    ],
    eachDrug: [
      must('Medication', 'drug'),
      must('How taken', 'directions'),
      must('Why', 'indication'),
      may('Prescriber', 'prescriber'),
    ],
    eachProblem: [
      must('Safety, adherence or cost finding', 'problem'),
      must('Cause', 'cause'),
      must('Done', 'action'),
      may('Sent to', 'problemPrescriber'),
      may('Recommendation', 'recommendation'),
      may('Answer', 'result'),
    ],
  },
}
