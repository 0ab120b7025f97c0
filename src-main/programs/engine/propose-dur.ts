// Proposes NCPDP DUR/PPS codes from a problem, its action and its result. The crosswalk is Pestle's own; a person decides.

import type { DtpCategory } from '../../clinical/finding.ts'
import type {
  EncounterProblem,
  ProblemAction,
  ProblemResult,
} from '../encounter/encounter-facts.ts'

export interface DurProposal {
  readonly reason: string
  /** Null: what decides it is not recorded, or no code says it; named in `missing`. */
  readonly service: string | null
  readonly result: string | null
  readonly missing: readonly ('action' | 'result')[]
}

/** The usual reason of each category. */
const reasons: Readonly<Record<DtpCategory, string>> = {
  'unnecessary-drug-therapy': 'NN',
  'needs-additional-drug-therapy': 'AD',
  'ineffective-drug': 'SD',
  'dosage-too-low': 'LD',
  'adverse-drug-reaction': 'AR',
  'dosage-too-high': 'HD',
  nonadherence: 'LR',
}

/** Where the cause says more than the category; causes as in reference/problem-causes.ts. */
const reasonsByCause: Readonly<Partial<Record<DtpCategory, Readonly<Record<string, string>>>>> = {
  'unnecessary-drug-therapy': { 'Duplicate therapy': 'TD', 'Addiction or recreational use': 'DM' },
  'needs-additional-drug-therapy': { 'Preventive therapy': 'PH' },
  'ineffective-drug': { 'Dose form not suitable': 'SF', 'Contraindication present': 'MC' },
  'dosage-too-low': {
    'Taken too seldom': 'SR',
    'Drug interaction': 'DD',
    'Duration not suitable': 'MN',
    'Needs monitoring to decide': 'TN',
  },
  'adverse-drug-reaction': {
    'Undesirable effect': 'SE',
    'Drug interaction': 'DD',
    'Allergic reaction': 'DA',
    'Drug requires monitoring': 'TN',
  },
  'dosage-too-high': {
    'Duration too long': 'MX',
    'Drug interaction': 'DD',
    'Needs monitoring to decide': 'TN',
  },
  nonadherence: {
    'Does not understand the directions': 'ED',
    'Product not available': 'NA',
    'Cannot swallow or administer it': 'SF',
    'More cost-effective drug available': 'PS',
  },
}

const services: Readonly<Record<ProblemAction, string>> = {
  'prescriber-consult': 'M0',
  'patient-consult': 'P0',
  education: 'PE',
  monitoring: 'PM',
  referral: 'CC',
}

const results: Readonly<Record<ProblemResult, string | null>> = {
  accepted: '3A',
  declined: '3B',
  started: '3E',
  stopped: '3C',
  'drug-changed': '3E',
  interchanged: '3E',
  'dose-increased': '3D',
  'dose-decreased': '3D',
  'regimen-changed': '3D',
  'form-changed': '3E',
  unchanged: '3G',
  'instructions-understood': '3K',
  'aid-provided': '3M',
  'adherence-changed': null,
  'lab-ordered': '3H',
  referred: '3J',
  'patient-declined': '3G',
  'no-reply': null,
}

/** The three codes of a problem, as far as what is recorded decides them. */
export function proposeDur(
  problem: Pick<EncounterProblem, 'dtp' | 'cause' | 'action' | 'result'>,
): DurProposal {
  const { dtp, cause, action, result } = problem
  const byCause = cause === null ? undefined : reasonsByCause[dtp]?.[cause]
  const service = action === null ? null : services[action]
  const outcome = result === null ? null : results[result]
  return {
    reason: byCause ?? reasons[dtp],
    // An interchange is a service of its own whoever was asked.
    service: result === 'interchanged' ? 'TH' : service,
    result: outcome,
    missing: [
      ...(service === null && result !== 'interchanged' ? (['action'] as const) : []),
      ...(outcome === null ? (['result'] as const) : []),
    ],
  }
}
