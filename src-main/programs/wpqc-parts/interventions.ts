// Level I interventions of WPQC: which problem is which, and that none is paid from 2017-04-01 on (topic 14617).

import { levelOneEnd } from '../../reference/programs/state-terms.ts'
import type { EncounterProblem, ProblemResult } from '../encounter/encounter-facts.ts'
import type { Limit } from '../engine/limits.ts'
import type { Service } from '../engine/paid-services.ts'

const ended = {
  on: levelOneEnd,
  why: 'ForwardHealth pays no intervention (Level I) for services on or after April 1, 2017. Only CMR/A is left.',
}

const kinds = ['CMR', 'TMR', 'new-problem', 'prescriber-consult', 'adherence', 'education'] as const

function intervention(
  id: string,
  title: string,
  eachProblem: (problem: EncounterProblem) => boolean,
): Service {
  return {
    id,
    title,
    kinds,
    eachProblem,
    pricing: { kind: 'first-flat' },
    needs: ['member', 'problem-complete', 'result', 'diagnosis', 'signature'],
    ended,
  }
}

function resulted(...results: readonly ProblemResult[]) {
  return ({ result }: EncounterProblem) => result !== null && results.includes(result)
}

const costCause = 'More cost-effective drug available'

/** The interventions that a documented problem says by itself. A longer supply, pill boxes and home visits it does not. */
export const interventions: readonly Service[] = [
  intervention(
    'cost-effectiveness',
    'Cost-effectiveness',
    (problem) => resulted('interchanged')(problem) || problem.cause === costCause,
  ),
  intervention(
    'dose-form-duration',
    'Change of dose, form or duration',
    resulted('dose-increased', 'dose-decreased', 'form-changed', 'regimen-changed'),
  ),
  intervention(
    'focused-adherence',
    'Focused adherence',
    (problem) =>
      problem.dtp === 'nonadherence' && resulted('adherence-changed', 'aid-provided')(problem),
  ),
  intervention('addition', 'Medication addition', resulted('started')),
  intervention('deletion', 'Medication deletion', resulted('stopped')),
  intervention(
    'device-instruction',
    'Device instruction',
    ({ cause, action }) => action === 'education' && cause === 'Taken or given incorrectly',
  ),
  // Nothing in a problem says that a supply became longer; kept for its limit and for old claims.
  intervention('three-month-supply', 'Three-month supply', () => false),
]

/** One three-month supply for each drug in a rolling year. */
export const interventionLimits: readonly Limit[] = [
  {
    id: 'three-month-supply',
    title: 'Three-month supply, each drug',
    services: ['three-month-supply'],
    per: 'drug',
    window: { kind: 'rolling-months', months: 12 },
    term: 'limit three-month-supply',
    countsEveryPharmacy: true,
  },
]
