// The worksheet of the patient in a line of a list: two identifiers first, because the paper tells what the chart holds.

import { useState } from 'react'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import { notifyFailure } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { useActions } from '../../keys.ts'
import { ConfirmIdentity } from '../../screens/patients/confirm-identity.tsx'
import { ActionButton } from '../action-button.tsx'
import { usePrintWorksheet, worksheetKeys } from './worksheet-keys.tsx'

interface Props {
  /** The line that has the keyboard; null when it is about nobody. */
  readonly row: { readonly patientId: string | null; readonly patientName: string } | null
}

/** The button for a list's header; its key means the marked line. */
export function WorksheetOfRow({ row }: Props) {
  const [hit, setHit] = useState<PatientHit | null>(null)
  const print = usePrintWorksheet()
  const patientId = row?.patientId ?? null
  const disabledReason = patientId === null ? 'Choose the line of a patient first' : null
  const ask = () => {
    if (row !== null && patientId !== null)
      findHit(row.patientName, patientId).then(setHit).catch(notifyFailure)
  }
  useActions('Worksheet of a line', [
    {
      id: 'worksheet-of-row',
      label: 'Print the interview worksheet of this line',
      keys: worksheetKeys,
      run: ask,
      disabledReason,
    },
  ])
  return (
    <>
      <ActionButton
        variant="default"
        keys={worksheetKeys}
        disabledReason={disabledReason}
        onClick={ask}
      >
        Worksheet
      </ActionButton>
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => {
            setHit(null)
            print(hit.id)
          }}
        />
      )}
    </>
  )
}
