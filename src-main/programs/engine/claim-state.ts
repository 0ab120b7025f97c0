// The life of a claim: which state may follow which, and what must be said for it. Keeps nothing itself.

import { type Day, daysBetween } from '../../clinical/dates.ts'
import type { ClaimState } from '../../contract/claim-words.ts'

export { type ClaimState, claimStates } from '../../contract/claim-words.ts'

/** The states that may follow each; an empty list is an end. */
export const nextStates: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  draft: ['checked', 'discarded'],
  checked: ['sent', 'draft', 'discarded'],
  sent: ['paid', 'denied', 'needs-information', 'reversed'],
  'needs-information': ['resubmitted', 'denied', 'reversed', 'written-off'],
  denied: ['resubmitted', 'written-off'],
  resubmitted: ['paid', 'denied', 'needs-information', 'reversed'],
  paid: ['reversed', 'written-off'],
  reversed: ['resubmitted', 'written-off'],
  'written-off': [],
  discarded: [],
}

/** What moves a claim: a state with what must be known about it. Amounts in US cents. */
export interface ClaimEvent {
  readonly to: ClaimState
  readonly on: Day
  /** Remittance: what was paid, which may be less than was billed. */
  readonly paidCents?: number
  /** Denial, reversal, write-off, discarding: the payer's code or words. */
  readonly reason?: string
}

export type Moved =
  | { readonly kind: 'moved'; readonly state: ClaimState }
  | { readonly kind: 'refused'; readonly why: string }

const needsReason: readonly ClaimState[] = [
  'needs-information',
  'denied',
  'reversed',
  'written-off',
  'discarded',
]

/** The state after an event, or why the event is refused. `last` is the day of the event before it. */
export function moveClaim(state: ClaimState, event: ClaimEvent, last: Day | null): Moved {
  const refused = (why: string): Moved => ({ kind: 'refused', why })
  if (!nextStates[state].includes(event.to))
    return refused(`A claim that is ${words(state)} cannot become ${words(event.to)}`)
  if (last !== null && event.on < last) return refused(`Before the last entry of ${last}`)
  if (event.to === 'paid' && !(event.paidCents !== undefined && event.paidCents >= 0))
    return refused('Say how much was paid')
  if (needsReason.includes(event.to) && (event.reason ?? '').trim() === '')
    return refused('Say the reason')
  return { kind: 'moved', state: event.to }
}

function words(state: ClaimState): string {
  return state.replace('-', ' ')
}

/** What is open of a claim that left the store. */
export interface OpenClaim {
  readonly id: string
  readonly payer: string
  readonly state: ClaimState
  readonly sentOn: Day
  /** Null: no fee is known for it. */
  readonly billedCents: number | null
  readonly paidCents: number
}

export interface Receivables {
  readonly payer: string
  /** By days since sending; claims without a known fee are counted, not summed. */
  readonly upTo30Cents: number
  readonly upTo60Cents: number
  readonly upTo90Cents: number
  readonly olderCents: number
  readonly withoutFee: number
}

const awaited: readonly ClaimState[] = ['sent', 'resubmitted', 'needs-information', 'denied']

/** What payers still owe on a day, by payer and age. A paid, reversed or written-off claim is owed nothing. */
export function receivables(claims: readonly OpenClaim[], on: Day): readonly Receivables[] {
  const open = claims.filter((claim) => awaited.includes(claim.state))
  const payers = [...new Set(open.map((claim) => claim.payer))].toSorted()
  return payers.map((payer) => {
    const own = open.filter((claim) => claim.payer === payer)
    const owed = (from: number, to: number) =>
      own
        .filter(({ sentOn }) => daysBetween(sentOn, on) >= from && daysBetween(sentOn, on) <= to)
        .reduce((sum, claim) => sum + Math.max(0, (claim.billedCents ?? 0) - claim.paidCents), 0)
    return {
      payer,
      upTo30Cents: owed(0, 30),
      upTo60Cents: owed(31, 60),
      upTo90Cents: owed(61, 90),
      olderCents: owed(91, Number.POSITIVE_INFINITY),
      withoutFee: own.filter((claim) => claim.billedCents === null).length,
    }
  })
}
