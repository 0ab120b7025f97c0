// WPQC and ForwardHealth MTM of Wisconsin: Level I interventions until 2017-03-31, Level II comprehensive medication
// review and assessment (CMR/A), with the certificates it needs.

import type { Chart } from '../clinical/chart.ts'
import { currentConditions } from '../clinical/chart.ts'
import { daysBetween } from '../clinical/dates.ts'
import { wisconsinDiabetes, wisconsinDiseases } from '../reference/programs/program-diseases.ts'
import { wpqcTerms } from '../reference/programs/state-terms.ts'
import {
  allOf,
  amount,
  anyOf,
  criterion,
  judgeDeath,
  judgeDiseaseOf,
  judgeDrugCount,
  judgeMedicaid,
} from './criteria.ts'
import type { ClaimNeed } from './engine/paid-services.ts'
import { numberOf, type StoreTerm, type Terms, termsOn } from './engine/terms.ts'
import { type KnownFacts, nothingKnown } from './known-facts.ts'
import type { Criterion, Eligibility, Program } from './program.ts'
import { interventionLimits, interventions } from './wpqc-parts/interventions.ts'
import { wpqcRecord } from './wpqc-parts/record.ts'

const id = 'wpqc'

/** Four drugs for two conditions, one of them of the list. */
function judgeComplex(chart: Chart, terms: Terms): Criterion {
  const shape = { id: 'complex', text: 'Four drugs for two conditions, one of them on the list' }
  const drugs = judgeDrugCount(chart, numberOf(terms, 'least drugs'), {
    text: (least) => `At least ${least} drugs`,
    isRegular: false,
  })
  const listed = judgeDiseaseOf(chart, wisconsinDiseases, 'One condition of the list')
  const conditions = currentConditions(chart)
  const two = conditions === null ? 'cannot-tell' : conditions.length >= 2 ? 'yes' : 'no'
  const parts = [drugs, listed]
  return criterion(
    shape,
    allOf([drugs.answer, listed.answer, two]),
    `${drugs.because}; ${listed.because}; ${conditions === null ? 'conditions not recorded' : amount(conditions.length, 'condition')}`,
    [...new Set(parts.flatMap((part) => part.missing))],
  )
}

function judgeDischarge(chart: Chart, { dischargedOn }: KnownFacts, terms: Terms): Criterion {
  const most = numberOf(terms, 'discharge days')
  const shape = { id: 'discharge', text: `Discharged within ${most ?? 'the last'} days` }
  if (most === null) return criterion(shape, 'cannot-tell', 'No term says the days', ['planTerms'])
  if (dischargedOn === null)
    return criterion(shape, 'cannot-tell', 'Nobody recorded it', ['discharge'])
  if (dischargedOn === 'none') return criterion(shape, 'no', 'No discharge')
  const days = daysBetween(dischargedOn, chart.on)
  return criterion(shape, days >= 0 && days <= most ? 'yes' : 'no', `Discharged on ${dischargedOn}`)
}

function judgeKnown(criterionId: string, text: string, known: boolean | null): Criterion {
  const shape = { id: criterionId, text }
  return known === null
    ? criterion(shape, 'cannot-tell', 'Nobody recorded it', ['careNeeds'])
    : criterion(shape, known ? 'yes' : 'no', 'As recorded')
}

function eligible(
  chart: Chart,
  known: KnownFacts = nothingKnown,
  storeTerms: readonly StoreTerm[] = [],
): Eligibility {
  const terms = termsOn(wpqcTerms, storeTerms, chart.on)
  const died = judgeDeath(chart)
  const medicaid = judgeMedicaid('WI', 'Wisconsin', known)
  const ways = [
    judgeDiseaseOf(chart, wisconsinDiabetes, 'Diabetes'),
    judgeComplex(chart, terms),
    judgeDischarge(chart, known, terms),
    judgeKnown('coordination', 'Several prescribers, care to coordinate', known.needsCoordination),
    judgeKnown('literacy', 'Needs help with health literacy', known.needsLiteracyHelp),
    judgeKnown('referral', 'Referred by a prescriber', known.isReferredByPrescriber),
  ]
  // The ids of criteria are unique within a program; the two lists of diseases are two criteria.
  const named = ways.map((way, i) => (i === 0 ? { ...way, id: 'diabetes' } : way))
  return {
    program: id,
    on: chart.on,
    answer: allOf(
      [...died, medicaid].map((c) => c.answer).concat(anyOf(ways.map((c) => c.answer))),
    ),
    criteria: [...died, medicaid, ...named],
    terms: {
      title: 'ForwardHealth MTM, Level II',
      source: 'forwardhealth-mtm',
      isVerified: false,
    },
  }
}

const cmrNeeds: readonly ClaimNeed[] = [
  'member',
  'certified',
  'approval',
  'consent',
  'minutes',
  'recipient',
  'problem-complete',
  'diagnosis',
  'no-nursing-home',
  'signature',
]

/** WPQC and ForwardHealth MTM. */
export const wpqc: Program = {
  id,
  name: 'WPQC / ForwardHealth MTM',
  sources: ['forwardhealth-mtm'],
  needs: [
    'medicaid',
    'medications',
    'ingredients',
    'conditions',
    'discharge',
    'careNeeds',
    'planTerms',
  ],
  eligible,
  terms: wpqcTerms,
  services: [
    ...interventions,
    {
      id: 'cmr-a-initial',
      title: 'Initial CMR/A',
      kinds: ['CMR'],
      pricing: { kind: 'first-flat' },
      needs: [...cmrNeeds, 'face-to-face'],
    },
    {
      id: 'cmr-a-follow-up',
      title: 'Follow-up CMR/A',
      kinds: ['problem-follow-up', 'preventive-follow-up'],
      pricing: { kind: 'first-flat' },
      needs: cmrNeeds,
    },
  ],
  limits: [
    ...interventionLimits,
    ...(
      [
        ['cmr-a-initial', 'Initial CMR/A'],
        ['cmr-a-follow-up', 'Follow-up CMR/A'],
      ] as const
    ).map(([service, title]) => ({
      id: service,
      title,
      services: [service],
      per: 'member' as const,
      window: { kind: 'rolling-months' as const, months: 12 },
      term: `limit ${service}`,
      countsEveryPharmacy: true,
    })),
  ],
  clocks: [
    {
      id: 'after-discharge',
      title: 'CMR/A within 14 days of a discharge',
      done: 'cmr',
      runs: { kind: 'after', start: 'listed', days: 14 },
      warnDays: 7,
    },
  ],
  record: wpqcRecord,
}
