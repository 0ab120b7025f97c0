// Assurance of Medication Management Systems: pharmaceutical care after Cipolle, Strand and Morley. Problems in seven
// categories, goals with outcome status, complexity levels; priced as Minnesota Medicaid does until a contract says more.

import { assuranceTerms } from '../reference/programs/network-terms.ts'
import { may, must } from './encounter/record.ts'
import { eligibleByList, listedNeeds } from './listed-program.ts'
import type { Program } from './program.ts'

const id = 'assurance'

/** Assurance. */
export const assurance: Program = {
  id,
  name: 'Assurance (Medication Management Systems)',
  sources: ['pharmaceutical-care-practice', 'minnesota-mtms'],
  needs: listedNeeds,
  eligible: eligibleByList(id, "On the client's list of eligible patients", {
    title: 'Pharmaceutical care; amounts of Minnesota Medicaid, unverified',
    source: 'minnesota-mtms',
  }),
  terms: assuranceTerms,
  services: [
    {
      id: 'encounter',
      title: 'Pharmaceutical care encounter',
      kinds: ['CMR', 'new-problem', 'problem-follow-up', 'preventive-follow-up'],
      pricing: { kind: 'by-complexity' },
      needs: ['member', 'consent', 'drugs-complete', 'problem-complete', 'diagnosis', 'signature'],
    },
  ],
  limits: [
    {
      id: 'encounters',
      title: 'Encounters without authorization',
      services: ['encounter'],
      per: 'member',
      window: { kind: 'rolling-days', days: 365 },
      term: 'limit encounters',
      countsEveryPharmacy: true,
    },
  ],
  clocks: [
    {
      id: 'follow-up',
      title: 'Follow-up evaluation, 60 days after the assessment',
      done: 'follow-up',
      runs: { kind: 'after', start: 'assessment', days: 60 },
      warnDays: 14,
    },
  ],
  record: {
    title: 'Therapeutic record',
    head: [
      must('Patient', 'patientName'),
      must('Date of birth', 'birthDate'),
      must('Allergies', 'allergies'),
      must('Encounter', 'date'),
      must('Practitioner', 'providerName'),
      must('Reason for the encounter', 'reason'),
      must('Drugs', 'drugCount'),
      must('Problems', 'problemCount'),
      must('Follow-up on', 'nextOn'),
      must('Costs avoided', 'savedTotal'),
    ],
    eachCondition: [
      must('Condition', 'condition'),
      must('Goal of therapy', 'goal'),
      must('Met at first', 'goalMetBefore'),
      must('Met now', 'goalMetNow'),
      must('Outcome status', 'outcome'),
    ],
    eachDrug: [
      must('Drug', 'drug'),
      must('Indication', 'indication'),
      must('Directions', 'directions'),
    ],
    eachProblem: [
      must('Category', 'category'),
      must('Cause', 'cause'),
      must('Condition', 'problemCondition'),
      may('Drug', 'problemDrug'),
      must('Priority', 'priority'),
      must('Intervention', 'action'),
      may('Result', 'result'),
      may('Resolved on', 'resolvedOn'),
      must('Cost avoided', 'saved'),
      may('Kind of cost', 'avoidedCost'),
    ],
  },
}
