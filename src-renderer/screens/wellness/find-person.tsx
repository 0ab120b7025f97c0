// The next person of an event: found, confirmed by two identifiers, or added.

import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import { useRead } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { AddPatient } from '../patients/add-patient.tsx'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'
import { PatientSearch } from '../patients/patient-search.tsx'

interface Props {
  readonly onClose: () => void
  /** The chart is open. */
  readonly onFound: (patientId: string) => void
}

/** The dialog; one step at a time. */
export function FindPerson({ onClose, onFound }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 80)
  const [step, setStep] = useState<PatientHit | 'search' | 'add'>('search')
  const search = useRead(
    'patients.search',
    { text: asked },
    { isWanted: asked !== '', keepsFormer: true },
  )
  const recent = useRead('patients.recent', {})
  const back = () => setStep('search')
  if (step === 'add')
    return (
      <AddPatient
        searchedFor={asked}
        onClose={() => undefined}
        // Whoever was just typed in with name and birth date stands at the table: the chart is open.
        onAdded={({ id }) => onFound(id)}
      />
    )
  if (step !== 'search')
    return (
      <ConfirmIdentity
        hit={step}
        confirmed={asked === '' ? [] : (search.data?.confirmed ?? [])}
        onClose={back}
        onOpened={() => onFound(step.id)}
      />
    )
  return (
    <Modal opened onClose={onClose} title="Who is next?" size="lg" closeOnEscape={false}>
      <Keys onClose={onClose} />
      <PatientSearch
        text={text}
        box={box}
        asked={asked}
        onText={setText}
        search={search}
        recent={recent}
        onChoose={setStep}
        onAdd={() => setStep('add')}
      />
    </Modal>
  )
}

function Keys({ onClose }: { readonly onClose: () => void }) {
  useActions('Who is next?', [{ id: 'back', label: 'Back', keys: 'Escape', run: onClose }], {
    isDialog: true,
  })
  return null
}
