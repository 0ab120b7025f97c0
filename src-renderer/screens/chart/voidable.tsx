// The part that allergies, conditions, results and opt-outs share: a list whose entries can be voided with a reason.

import { useState } from 'react'
import { useCommand } from '../../client.ts'
import { ReasonForm } from '../../forms/reason-form.tsx'

type VoidCall =
  | 'allergies.void'
  | 'assessments.void'
  | 'conditions.void'
  | 'consents.void'
  | 'contacts.void'
  | 'deliveries.void'
  | 'disposal.void'
  | 'goals.void'
  | 'immunizations.void'
  | 'observations.void'
  | 'optOuts.void'

interface Target {
  readonly id: string
  readonly text: string
  /** What the dialog says; that it was entered in error unless told. */
  readonly about?: string
}

/** `ask` opens the dialog, `dialog` is to be rendered. */
export function useVoiding(call: VoidCall, patientId: string) {
  const [target, setTarget] = useState<Target | null>(null)
  const command = useCommand(call, { isQuiet: true })
  const close = () => {
    setTarget(null)
    command.reset()
  }
  const dialog =
    target === null ? null : (
      <ReasonForm
        title="Void entry"
        about={
          target.about ??
          `${target.text} was entered in error. It leaves the chart and stays in the history.`
        }
        submitLabel="Void"
        isBusy={command.isPending}
        error={command.error}
        onClose={close}
        onReason={(reason) =>
          command.mutate({ patientId, id: target.id, reason }, { onSuccess: close })
        }
      />
    )
  return { ask: setTarget, dialog }
}
