// The states of a claim, what each move needs, and what payers owe.

import { describe, expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import {
  type ClaimState,
  claimStates,
  moveClaim,
  nextStates,
  type OpenClaim,
  receivables,
} from '../../../src-main/programs/engine/claim-state.ts'

const on = day('2026-11-23')
const given = { on, paidCents: 100, reason: 'Invented reason' }

describe('A claim', () => {
  test('may move along its arrows only', () => {
    for (const from of claimStates)
      for (const to of claimStates)
        expect([from, to, moveClaim(from, { to, ...given }, null).kind]).toEqual([
          from,
          to,
          nextStates[from].includes(to) ? 'moved' : 'refused',
        ])
  })

  test.each<[string, readonly ClaimState[]]>([
    ['to payment', ['checked', 'sent', 'paid']],
    ['over a denial to payment', ['checked', 'sent', 'denied', 'resubmitted', 'paid']],
    ['over a denial to its end', ['checked', 'sent', 'denied', 'written-off']],
    ['over a question', ['checked', 'sent', 'needs-information', 'resubmitted', 'denied']],
    ['back for mending', ['checked', 'draft', 'checked', 'sent']],
    ['to a reversal and again', ['checked', 'sent', 'paid', 'reversed', 'resubmitted', 'paid']],
  ])('goes %s', (_, path) => {
    let state: ClaimState = 'draft'
    for (const to of path) {
      const moved = moveClaim(state, { to, ...given }, null)
      expect(moved).toEqual({ kind: 'moved', state: to })
      state = to
    }
  })

  test.each<[string, ClaimState, Parameters<typeof moveClaim>[1], string]>([
    [
      'is not sent unchecked',
      'draft',
      { to: 'sent', on },
      'A claim that is draft cannot become sent',
    ],
    ['is not paid without an amount', 'sent', { to: 'paid', on }, 'Say how much was paid'],
    [
      'is not paid less than nothing',
      'sent',
      { to: 'paid', on, paidCents: -1 },
      'Say how much was paid',
    ],
    ['is not denied without a reason', 'sent', { to: 'denied', on, reason: ' ' }, 'Say the reason'],
    ['is not written off in silence', 'denied', { to: 'written-off', on }, 'Say the reason'],
    [
      'stays written off',
      'written-off',
      { to: 'resubmitted', on },
      'A claim that is written off cannot become resubmitted',
    ],
  ])('%s', (_, state, event, why) => {
    expect(moveClaim(state, event, null)).toEqual({ kind: 'refused', why })
  })

  test('is paid nothing when the payer says so, but not before it was sent', () => {
    const paid = { to: 'paid', on, paidCents: 0 } as const
    expect(moveClaim('sent', paid, on).kind).toBe('moved')
    expect(moveClaim('sent', paid, day('2026-11-24'))).toEqual({
      kind: 'refused',
      why: 'Before the last entry of 2026-11-24',
    })
  })
})

describe('Receivables', () => {
  const claim = (facts: Partial<OpenClaim>): OpenClaim => ({
    id: 'k1',
    payer: 'Invented Plan',
    state: 'sent',
    sentOn: on,
    billedCents: 1000,
    paidCents: 0,
    ...facts,
  })
  const zero = { upTo30Cents: 0, upTo60Cents: 0, upTo90Cents: 0, olderCents: 0, withoutFee: 0 }

  test.each([
    ['2026-11-23', { upTo30Cents: 1000 }],
    ['2026-10-24', { upTo30Cents: 1000 }],
    ['2026-10-23', { upTo60Cents: 1000 }],
    ['2026-09-24', { upTo60Cents: 1000 }],
    ['2026-09-23', { upTo90Cents: 1000 }],
    ['2026-08-25', { upTo90Cents: 1000 }],
    ['2026-08-24', { olderCents: 1000 }],
  ])('of a claim sent on %s', (sentOn, owed) => {
    expect(receivables([claim({ sentOn: day(sentOn) })], on)).toEqual([
      { payer: 'Invented Plan', ...zero, ...owed },
    ])
  })

  test('count what is awaited, by payer, less what was paid', () => {
    const rows = receivables(
      [
        claim({ payer: 'B', state: 'denied', paidCents: 400 }),
        claim({ payer: 'A', state: 'resubmitted' }),
        claim({ payer: 'A', billedCents: null }),
        claim({ payer: 'A', state: 'paid' }),
        claim({ payer: 'C', state: 'written-off' }),
        claim({ payer: 'C', state: 'draft' }),
      ],
      on,
    )
    expect(rows).toEqual([
      { payer: 'A', ...zero, upTo30Cents: 1000, withoutFee: 1 },
      { payer: 'B', ...zero, upTo30Cents: 600 },
    ])
  })
})
