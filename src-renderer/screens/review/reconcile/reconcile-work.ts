// What the panels of the reconciliation may do: decide, code, correct, and go on to the next line.

import type { InputOf } from '../../../../src-main/contract/client.ts'
import type { CauseCode, ToldLineView } from '../../../../src-main/contract/reconciliation.ts'
import { explainFailure, useCommand } from '../../../client.ts'
import { useSaveLedger } from '../../../ui/autosave/autosave.tsx'
import type { Panel } from './reconcile-panel.tsx'

/** One decision as the call takes it. */
export type Decision = InputOf<'reconcile.decide'>['decision']

export interface ReconcileWork {
  /** Decides; afterwards the cause is asked, or the next line is marked. */
  readonly decide: (panel: Panel, decision: Decision, after: 'cause' | 'go-on') => void
  /** Complete answers go on to the next line; others wait for words. */
  readonly answer: (panel: Panel, reason: string, says: string | null, isWhole: boolean) => void
  /** Keeps the type that the panel chose and the cause; null leaves the cause as it is. */
  readonly code: (panel: Panel, cause: CauseCode | null) => void
  readonly correct: (
    panel: Panel,
    told: ToldLineView,
    text: string,
    directions: string | null,
  ) => void
  readonly undo: (key: string) => void
  readonly takeOut: (told: ToldLineView) => void
  readonly open: (panel: Panel) => void
  readonly goOn: (panel: Panel) => void
  readonly back: () => void
}

interface Options {
  readonly reviewId: string
  /** Name of the field of a line, for what the header says of saving. */
  readonly fieldOf: (key: string) => string
  readonly open: (panel: Panel | null) => void
  readonly focusKey: (key: string) => void
  readonly current: () => string | null
}

/** The commands behind the keys. */
export function useReconcileWork(options: Options): ReconcileWork {
  const { reviewId, fieldOf, open, focusKey, current } = options
  const ledger = useSaveLedger()
  const decideCall = useCommand('reconcile.decide')
  const codeCall = useCommand('reconcile.code')
  const correctCall = useCommand('reconcile.correct')
  const undoCall = useCommand('reconcile.undo')
  const takeOutCall = useCommand('reconcile.takeOut')

  /**
   * Runs a command and keeps the header's word on what is saved. Keys come faster than answers, so each has its own:
   * a mutation's callbacks hear only of the latest call.
   */
  function note<T>(key: string, run: () => Promise<T>, done?: (result: T) => void): void {
    const name = fieldOf(key)
    const started = () => {
      ledger.note(name, { kind: 'saving' })
      run().then(
        (result) => {
          ledger.note(name, { kind: 'saved', at: new Date() })
          done?.(result)
        },
        (error: unknown) => {
          const { message } = explainFailure(error)
          ledger.note(name, { kind: 'failed', message, again: started })
        },
      )
    }
    started()
  }

  function goOn({ next }: Panel) {
    open(null)
    focusKey(next)
  }

  const decide: ReconcileWork['decide'] = (panel, decision, after) => {
    note(
      panel.key,
      () => decideCall.mutateAsync({ reviewId, key: panel.key, decision }),
      ({ key }) => {
        if (after === 'cause') open({ ...panel, key, kind: 'cause' })
      },
    )
    if (after === 'go-on') goOn(panel)
  }

  return {
    decide,
    answer: (panel, reason, says, isWhole) => {
      const decision = answerOf(panel, reason, says)
      if (isWhole) decide(panel, decision, 'go-on')
      else note(panel.key, () => decideCall.mutateAsync({ reviewId, key: panel.key, decision }))
    },
    code: (panel, cause) => {
      note(panel.key, () =>
        codeCall.mutateAsync({
          reviewId,
          key: panel.key,
          ...(panel.type === undefined ? {} : { discrepancy: panel.type }),
          ...(cause === null ? {} : { cause }),
        }),
      )
      goOn(panel)
    },
    correct: (panel, told, text, directions) => {
      const { id: lineId, revision } = told
      note(panel.key, () =>
        correctCall.mutateAsync({ reviewId, lineId, revision, text, directions }),
      )
      goOn({ ...panel, next: panel.key })
    },
    undo: (key) => note(key, () => undoCall.mutateAsync({ reviewId, key })),
    takeOut: (told) =>
      takeOutCall.mutate({ reviewId, lineId: told.id, reason: 'Not meant: taken out again' }),
    open,
    goOn,
    back: () => {
      open(null)
      const key = current()
      if (key !== null) focusKey(key)
    },
  }
}

function answerOf({ kind }: Panel, reason: string, says: string | null): Decision {
  if (kind === 'stop') return { kind: 'stop', reason, says }
  if (kind === 'ask') return { kind: 'ask', reason, chase: says }
  return { kind: 'keep', taking: { reason, says } }
}
