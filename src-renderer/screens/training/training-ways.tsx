// The ways into the training pharmacy and out of it, as actions with their keys; used by the door, the frame and Settings.

import { useCommand } from '../../client.ts'
import type { Action } from '../../keys.ts'
import { showSession } from '../../session.ts'

/** Keys that mean the same wherever they are shown. */
export const trainingKeys = { enter: 'alt+T', leave: 'alt+Q', again: 'alt+O' } as const

/** In, out, and from the beginning; `reason` says why none of them works at this moment. */
export function useTrainingWays() {
  const open = useCommand('training.open')
  const leave = useCommand('training.leave')
  const reset = useCommand('training.reset')
  const isBusy = open.isPending || leave.isPending || reset.isPending
  const reason = isBusy ? 'One moment: the training pharmacy is made' : null
  const enterAs = (as: 'technician' | 'pharmacist') => () => {
    if (!isBusy) open.mutate({ as }, { onSuccess: showSession })
  }
  return {
    reason,
    isOpening: open.isPending,
    isResetting: reset.isPending,
    enterAs,
    leave: () => {
      if (!isBusy) leave.mutate({}, { onSuccess: showSession })
    },
    startAgain: () => {
      if (!isBusy) reset.mutate({}, { onSuccess: showSession })
    },
  }
}

/** The way out, for the list of keys. */
export function leaveTrainingAction(run: () => void, reason: string | null): Action {
  return {
    id: 'leave-training',
    label: 'Leave the training pharmacy',
    keys: trainingKeys.leave,
    run,
    disabledReason: reason,
  }
}
