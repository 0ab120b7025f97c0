// The interview worksheet from anywhere: Alt W prints it for the open patient, and a scan of its bars leads back to the
// review. A part of the frame, so that an inner screen may mean another patient by the same key.

import { useState } from 'react'
import type { WorksheetPlace } from '../../../src-main/contract/worksheets.ts'
import { client, notifyDone, notifyFailure, useCommand } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { useOpenPatient } from '../../open-patient.ts'
import { paths } from '../../paths.ts'
import { useScan } from '../../scan.ts'
import { ConfirmIdentity } from '../../screens/patients/confirm-identity.tsx'

/** The key of the worksheet on every screen. */
export const worksheetKeys = 'alt+W'

/** Prints and says what came of it. */
export function usePrintWorksheet(): (patientId: string) => void {
  const { mutate, isPending } = useCommand('worksheets.print')
  return (patientId) => {
    if (!isPending) mutate({ patientId }, { onSuccess: ({ message }) => notifyDone(message) })
  }
}

/** Once in the frame, before its screen: the screen's own worksheet key wins. */
export function WorksheetKeys() {
  const go = useGo()
  const open = useOpenPatient()
  const print = usePrintWorksheet()
  const [asked, setAsked] = useState<WorksheetPlace | null>(null)
  const patientId = open?.chart.patient.id ?? null
  useActions('Worksheet', [
    {
      id: 'worksheet',
      label: 'Print the interview worksheet',
      keys: worksheetKeys,
      run: () => patientId !== null && print(patientId),
      disabledReason: patientId === null ? 'Open a patient first (F2)' : null,
    },
  ])
  const show = ({ reviewId, patient }: WorksheetPlace) =>
    go(reviewId === null ? paths.chart(patient.id) : paths.review(reviewId))
  useScan(({ code }) => {
    if (code === 'check-digit' || code.kind !== 'worksheet') return false
    client.worksheets
      .find({ of: code.of, code: code.code })
      .then((place) => {
        if (place === null) notifyDone('No review in this chart has the code of this worksheet.')
        else if (place.isOpened) show(place)
        else setAsked(place)
      })
      .catch(notifyFailure)
    return true
  })
  if (asked === null) return null
  return (
    <ConfirmIdentity
      hit={asked.patient}
      confirmed={[]}
      onClose={() => setAsked(null)}
      onOpened={() => {
        setAsked(null)
        show(asked)
      }}
    />
  )
}
