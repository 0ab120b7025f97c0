// Works out old answers about eligibility in the background, after calls that may leave some.

import type { CallName } from '../../contract/calls.ts'
import { type Refresh, refreshStale } from '../eligibility.ts'
import { freshSince } from '../worklist/eligible.ts'

/** Calls after which answers may be too old. */
const leavesOldAnswers = new Set<string>([
  'session.signIn',
  'programs.recompute',
  'programTerms.save',
  'programTerms.void',
  'programTerms.restore',
])

/** Answers a function for the dispatcher: to be called after each call, it starts the work where there may be some. */
export function catchUpAfter(
  refresh: Refresh,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  onFailure: (call: CallName, error: unknown) => void,
): (call: CallName) => void {
  let catchingUp: Promise<void> = Promise.resolve()
  return (call) => {
    if (!leavesOldAnswers.has(call)) return
    // One after the other: a second change of terms waits until the first is worked out.
    catchingUp = catchingUp.then(() =>
      refreshStale(refresh, freshSince(refresh.app.today()), inTurn).catch((error) =>
        onFailure(call, error),
      ),
    )
  }
}
