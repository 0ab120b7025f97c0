// PDHI ConXus: the wellness program of an employer or plan. An eligibility file decides; coaching is written as SOAP notes.
// Targets, points and rewards are the employer's; no drug therapy billing code belongs to it.

import { conxusTerms } from '../reference/programs/network-terms.ts'
import { may, must } from './encounter/record.ts'
import { eligibleByList, listedNeeds } from './listed-program.ts'
import type { Program } from './program.ts'

const id = 'pdhi-conxus'

/** PDHI ConXus wellness. */
export const pdhiConxus: Program = {
  id,
  name: 'PDHI ConXus wellness',
  sources: ['pdhi-conxus'],
  needs: listedNeeds,
  eligible: eligibleByList(id, "In the employer's eligibility file", {
    title: 'Release notes of the platform',
    source: 'pdhi-conxus',
  }),
  terms: conxusTerms,
  services: [
    {
      id: 'coaching',
      title: 'Coaching contact',
      kinds: ['coaching', 'CMR', 'education'],
      pricing: { kind: 'flat' },
      needs: ['member', 'consent', 'real-time', 'recipient', 'plan', 'signature'],
    },
  ],
  limits: [],
  clocks: [
    {
      id: 'follow-up',
      title: 'Next coaching contact, 30 days after the last',
      done: 'follow-up',
      runs: { kind: 'after', start: 'assessment', days: 30 },
      warnDays: 7,
    },
  ],
  record: {
    title: 'Coaching note',
    head: [
      must('Member number', 'memberId'),
      must('Member', 'patientName'),
      must('Date of birth', 'birthDate'),
      must('Consent', 'consent'),
      must('Contact', 'date'),
      must('Method', 'mode'),
      must('Subjective: what was talked about', 'discussed'),
      must('Objective: conditions', 'conditionList'),
      must('Assessment: open problems', 'openProblems'),
      must('Plan', 'planText'),
      must('Coach', 'providerName'),
      may('Next contact', 'nextOn'),
    ],
  },
}
