// One service that a payer pays for, as data: when an encounter is one, what a claim needs, how it is priced.

import type {
  EncounterFacts,
  EncounterKind,
  EncounterProblem,
} from '../encounter/encounter-facts.ts'

/** What a claim must have before it leaves. Each has one check in claim-check.ts. */
export type ClaimNeed =
  | 'member'
  | 'approval'
  | 'attempts'
  | 'case-in-time'
  | 'certified'
  | 'consent'
  | 'diagnosis'
  | 'drugs-complete'
  | 'face-to-face'
  | 'minutes'
  | 'no-nursing-home'
  | 'packet-in-time'
  | 'plan'
  | 'plan-reply'
  | 'problem-complete'
  | 'real-time'
  | 'recipient'
  | 'result'
  | 'severity'
  | 'signature'

/** Flat: one line. Timed: units of 15 minutes. First-flat: new or established patient decides the code, the fee is of the service. */
export type Pricing =
  | { readonly kind: 'flat' }
  | { readonly kind: 'timed' }
  | { readonly kind: 'first-flat' }
  | { readonly kind: 'by-complexity' }

export interface Service {
  readonly id: string
  readonly title: string
  /** Kinds of encounter that can be this service. */
  readonly kinds: readonly EncounterKind[]
  /** Present: one claim for each such problem. Absent: one for the encounter. */
  readonly eachProblem?: (problem: EncounterProblem, facts: EncounterFacts) => boolean
  readonly pricing: Pricing
  readonly needs: readonly ClaimNeed[]
  /** Services from this day on are refused. */
  readonly ended?: { readonly on: string; readonly why: string }
}

/** A service found in an encounter, with the problem that it is about. */
export interface FoundService {
  readonly service: Service
  readonly problem: EncounterProblem | null
}

/** The services that an encounter documents, in the program's order. */
export function servicesIn(
  services: readonly Service[],
  facts: EncounterFacts,
): readonly FoundService[] {
  return services.flatMap((service): readonly FoundService[] => {
    if (!service.kinds.includes(facts.kind)) return []
    const { eachProblem } = service
    if (eachProblem === undefined) return [{ service, problem: null }]
    return (facts.problems ?? [])
      .filter((problem) => eachProblem(problem, facts))
      .map((problem) => ({ service, problem }))
  })
}
