// Synchronized refills of the patient on screen: the plan in force, the keys of its paper, its end.

import { useState } from 'react'
import type { SyncView } from '../../../src-main/contract/sync.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { useActions } from '../../keys.ts'

export type SyncDialog = 'plan' | 'end'

/** Reads the plan and binds its keys. */
export function useSync(patientId: string) {
  const read = useRead('sync.read', { patientId })
  const print = useCommand('sync.print')
  const [dialog, setDialog] = useState<SyncDialog | null>(null)
  const view: SyncView | undefined = read.data
  const noPlan = view?.accepted == null ? 'No plan is accepted yet' : null
  const noLines =
    view === undefined
      ? 'The fills are still being read'
      : view.proposal.lines.length === 0
        ? 'No prescription has fills with days of supply'
        : null
  const printIn = (language: 'en' | 'es', isLarge: boolean) => () =>
    print.mutate(
      { patientId, language, isLarge },
      { onSuccess: ({ message }) => notifyDone(message) },
    )
  const papers = [
    ['P', 'Calendar', printIn('en', false)],
    ['L', 'Large print', printIn('en', true)],
    ['E', 'Spanish (draft)', printIn('es', false)],
  ] as const
  useActions('Synchronized refills', [
    {
      id: 'plan',
      label: 'Plan synchronized refills',
      keys: 'S',
      run: () => setDialog('plan'),
      disabledReason: noLines,
    },
    ...papers.map(([keys, label, run]) => ({
      id: `sync-${keys}`,
      label: `Print the refill calendar: ${label.toLowerCase()}`,
      keys,
      run,
      disabledReason: noPlan,
    })),
    {
      id: 'end-plan',
      label: 'End the plan',
      keys: 'X',
      run: () => setDialog('end'),
      disabledReason: noPlan,
    },
  ])
  return { read, view, dialog, setDialog, papers, noPlan, noLines }
}
