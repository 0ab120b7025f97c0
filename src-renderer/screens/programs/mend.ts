// Where a missing fact is filled in: a form over the page, or the part of the chart that holds it.

import type { PayerFactKind } from '../../../src-main/contract/enrollment.ts'
import type { ChartPart } from '../../paths.ts'

export type Mend =
  | { readonly kind: 'enrollment' }
  | { readonly kind: 'payer-fact'; readonly fact: PayerFactKind }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'condition' }
  | { readonly kind: 'patient' }
  | { readonly kind: 'terms' }
  | { readonly kind: 'chart'; readonly part: ChartPart }

/** Questions about care are three criteria with one kind of fact: the criterion says which. */
const careFacts: Readonly<Record<string, PayerFactKind>> = {
  coordination: 'coordination',
  literacy: 'literacy',
  referral: 'referral',
}

/** The place of a fact; `criterion` is the id of the criterion that misses it. */
export function mendOf(fact: string, criterion: string): Mend {
  switch (fact) {
    case 'payerListing':
      return { kind: 'enrollment' }
    case 'medicaid':
    case 'discharge':
      return { kind: 'payer-fact', fact }
    case 'careNeeds':
      return { kind: 'payer-fact', fact: careFacts[criterion] ?? 'coordination' }
    case 'coverage':
      return { kind: 'coverage' }
    case 'conditions':
      return { kind: 'condition' }
    case 'longTermCare':
    case 'atRiskStatus':
    case 'birthDate':
    case 'sex':
      return { kind: 'patient' }
    case 'planTerms':
      return { kind: 'terms' }
    case 'observations':
      return { kind: 'chart', part: 'results' }
    default:
      return { kind: 'chart', part: 'medications' }
  }
}
