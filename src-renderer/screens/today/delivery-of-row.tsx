// The delivery of the packet in a line of today's work: two identifiers first, then how it reached the patient.

import { useState } from 'react'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import type { WorkRow } from '../../../src-main/contract/worklist.ts'
import { notifyFailure } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { DeliveryForm } from '../../forms/delivery/delivery-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'

interface Props {
  /** The line that has the keyboard. */
  readonly row: WorkRow | null
}

/** The button for the header, there only while a packet is marked; V means that packet. */
export function DeliveryOfRow({ row }: Props) {
  const [asked, setAsked] = useState<{ of: PatientHit; reviewId: string } | null>(null)
  const [isConfirmed, setConfirmed] = useState(false)
  const reviewId = row?.kind === 'packet-due' ? row.reviewId : null
  const patientId = row?.patientId ?? null
  const reason =
    reviewId === null
      ? 'Choose a packet to deliver first'
      : row?.isPacketMade === true
        ? null
        : 'This packet is not made yet: Enter leads to it, F9 issues and prints it'
  const close = () => {
    setAsked(null)
    setConfirmed(false)
  }
  const ask = () => {
    if (row === null || patientId === null || reviewId === null || reason !== null) return
    findHit(row.patientName, patientId)
      .then((of) => of !== null && setAsked({ of, reviewId }))
      .catch(notifyFailure)
  }
  useActions('Packet of a line', [
    {
      id: 'delivery-of-row',
      label: 'Record how this packet was delivered',
      keys: 'V',
      run: ask,
      disabledReason: reason,
    },
  ])
  return (
    <>
      {reviewId !== null && (
        <ActionButton keys="V" disabledReason={reason} onClick={ask}>
          Delivered…
        </ActionButton>
      )}
      {asked !== null && !isConfirmed && (
        <ConfirmIdentity
          hit={asked.of}
          confirmed={[]}
          onClose={close}
          onOpened={() => setConfirmed(true)}
        />
      )}
      {asked !== null && isConfirmed && (
        <DeliveryForm
          patientId={asked.of.id}
          reviewId={asked.reviewId}
          likelyTo="patient"
          onClose={close}
        />
      )}
    </>
  )
}
