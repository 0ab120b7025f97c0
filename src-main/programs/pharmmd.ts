// PharmMD: a health snapshot on one page, alerts from guidelines, messages to prescribers. What its own snapshot shows is
// not published: the fields are Pestle's reading of its purpose. Fees are per contract.

import { pharmmdTerms } from '../reference/programs/network-terms.ts'
import { may, must } from './encounter/record.ts'
import { eligibleByList, listedNeeds } from './listed-program.ts'
import type { Program } from './program.ts'

const id = 'pharmmd'

/** PharmMD. */
export const pharmmd: Program = {
  id,
  name: 'PharmMD',
  sources: ['pharmmd'],
  needs: listedNeeds,
  eligible: eligibleByList(id, "On the client's list of members", {
    title: 'The contract with the client',
    source: 'pharmmd',
  }),
  terms: pharmmdTerms,
  services: [
    {
      id: 'cmr',
      title: 'Review by phone or in person',
      kinds: ['CMR'],
      pricing: { kind: 'flat' },
      needs: [
        'member',
        'real-time',
        'recipient',
        'drugs-complete',
        'problem-complete',
        'signature',
      ],
    },
    {
      id: 'message',
      title: 'Message to a prescriber',
      kinds: ['CMR', 'TMR', 'prescriber-consult', 'new-problem', 'problem-follow-up'],
      eachProblem: ({ action }) => action === 'prescriber-consult',
      pricing: { kind: 'flat' },
      needs: ['member', 'problem-complete', 'result', 'signature'],
    },
  ],
  limits: [],
  clocks: [
    {
      id: 'resend',
      title: 'Message sent again, when not answered in 14 days',
      done: 'plan-answered',
      runs: { kind: 'after', start: 'plan-sent', days: 14 },
      warnDays: 3,
    },
  ],
  record: {
    title: 'Health status snapshot',
    head: [
      must('Patient', 'patientName'),
      must('Date of birth', 'birthDate'),
      must('Member number', 'memberId'),
      must('Conditions', 'conditionList'),
      must('Allergies', 'allergies'),
      must('Drugs', 'drugCount'),
      must('Open problems', 'openProblems'),
      must('Last contact', 'date'),
      may('Next contact', 'nextOn'),
    ],
    eachDrug: [
      must('Drug', 'drug'),
      must('Directions', 'directions'),
      may('Used for', 'indication'),
      may('Prescriber', 'prescriber'),
    ],
    eachProblem: [
      must('Gap or risk', 'problem'),
      must('Recommendation', 'recommendation'),
      must('Prescriber', 'problemPrescriber'),
      may('Answer', 'result'),
      may('Answered on', 'resultOn'),
    ],
  },
}
