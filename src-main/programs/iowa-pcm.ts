// Iowa Medicaid pharmaceutical case management: pharmacist and physician manage drug therapy together and are both paid.
// The terms of 2000 with what is recalled marked so; a store enters the codes of its current manual.

import type { Chart } from '../clinical/chart.ts'
import { iowaPcmDiseases } from '../reference/programs/program-diseases.ts'
import { iowaPcmTerms } from '../reference/programs/state-terms.ts'
import {
  allOf,
  judgeAtHome,
  judgeDeath,
  judgeDiseaseOf,
  judgeDrugCount,
  judgeMedicaid,
} from './criteria.ts'
import { may, must } from './encounter/record.ts'
import type { ClaimNeed, Service } from './engine/paid-services.ts'
import { numberOf, type StoreTerm, termsOn } from './engine/terms.ts'
import { type KnownFacts, nothingKnown } from './known-facts.ts'
import type { Eligibility, Program } from './program.ts'

const id = 'iowa-pcm'

function eligible(
  chart: Chart,
  known: KnownFacts = nothingKnown,
  storeTerms: readonly StoreTerm[] = [],
): Eligibility {
  const terms = termsOn(iowaPcmTerms, storeTerms, chart.on)
  const criteria = [
    ...judgeDeath(chart),
    judgeMedicaid('IA', 'Iowa', known),
    judgeDrugCount(chart, numberOf(terms, 'least drugs'), {
      text: (least) => `At least ${least} regularly taken drugs that are not topical`,
      isRegular: true,
    }),
    judgeDiseaseOf(chart, iowaPcmDiseases, 'At least one of the twelve diseases'),
    judgeAtHome(chart),
  ]
  return {
    program: id,
    on: chart.on,
    answer: allOf(criteria.map((c) => c.answer)),
    criteria,
    terms: { title: 'Iowa Medicaid PCM, terms of 2000', source: 'iowa-pcm', isVerified: false },
  }
}

/** Both sides bill only after the written plan exists; the initial one must be a joint plan. */
const needs: readonly ClaimNeed[] = [
  'member',
  'no-nursing-home',
  'consent',
  'problem-complete',
  'plan',
  'signature',
  'diagnosis',
]

function assessment(
  service: Pick<Service, 'id' | 'title' | 'kinds'>,
  ...more: readonly ClaimNeed[]
): Service {
  return { ...service, pricing: { kind: 'flat' }, needs: [...needs, ...more] }
}

/** Iowa Medicaid PCM. */
export const iowaPcm: Program = {
  id,
  name: 'Iowa Medicaid PCM',
  sources: ['iowa-pcm'],
  needs: [
    'medicaid',
    'medications',
    'ingredients',
    'directions',
    'conditions',
    'longTermCare',
    'planTerms',
  ],
  eligible,
  terms: iowaPcmTerms,
  services: [
    assessment({ id: 'initial', title: 'Initial assessment', kinds: ['CMR'] }, 'plan-reply'),
    assessment({ id: 'new-problem', title: 'New problem assessment', kinds: ['new-problem'] }),
    assessment({
      id: 'problem-follow-up',
      title: 'Problem follow-up assessment',
      kinds: ['problem-follow-up'],
    }),
    assessment({
      id: 'preventive-follow-up',
      title: 'Preventive follow-up assessment',
      kinds: ['preventive-follow-up'],
    }),
  ],
  limits: [
    {
      id: 'initial',
      title: 'Initial assessments',
      services: ['initial'],
      per: 'member',
      window: { kind: 'ever' },
      term: 'limit initial',
      countsEveryPharmacy: true,
    },
    ...(
      [
        ['new-problem', 'New problem assessments', 12],
        ['problem-follow-up', 'Problem follow-up assessments', 12],
        ['preventive-follow-up', 'Preventive follow-up assessments', 6],
      ] as const
    ).map(([service, title, months]) => ({
      id: service,
      title,
      services: [service],
      per: 'member' as const,
      window: { kind: 'rolling-months' as const, months },
      term: `limit ${service}`,
      countsEveryPharmacy: true,
    })),
  ],
  clocks: [
    {
      id: 'reply',
      title: "Physician's answer to the plan, asked for after 14 days",
      done: 'plan-answered',
      runs: { kind: 'after', start: 'plan-sent', days: 14 },
      warnDays: 3,
    },
    {
      id: 'preventive',
      title: 'Preventive follow-up, six months after the last assessment',
      done: 'preventive',
      runs: { kind: 'after', start: 'assessment', months: 6 },
      warnDays: 30,
    },
  ],
  record: {
    title: 'Joint written action plan',
    head: [
      must('Patient', 'patientName'),
      must('Date of birth', 'birthDate'),
      must('Medicaid number', 'medicaidId'),
      must('Assessment', 'kind'),
      must('Date', 'date'),
      must('Pharmacist', 'providerName'),
      must('Pharmacy', 'pharmacyName'),
      must('Consent to share', 'consent'),
      must('Written plan', 'planText'),
      must("Physician's answer", 'planReply'),
      must('Answered on', 'planReplyOn'),
      may('Next assessment', 'nextOn'),
    ],
    eachDrug: [
      must('Drug', 'drug'),
      must('Directions', 'directions'),
      must('Used for', 'indication'),
      may('Prescriber', 'prescriber'),
    ],
    eachCondition: [
      must('Condition', 'condition'),
      must('ICD-10', 'icd10'),
      must('Goal', 'goal'),
      may('Goal met now', 'goalMetNow'),
    ],
    eachProblem: [
      must('Problem', 'problem'),
      must('Cause', 'cause'),
      may('Drug', 'problemDrug'),
      must('Recommendation', 'recommendation'),
      must('Physician', 'problemPrescriber'),
      must('Answer', 'result'),
      must('Answered on', 'resultOn'),
    ],
  },
}
