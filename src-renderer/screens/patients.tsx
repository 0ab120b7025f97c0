// Find a patient: one box, results under the arrow keys, two identifiers before the chart opens.

import { Kbd, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { Identifier, PatientHit } from '../../src-main/contract/patients.ts'
import { useRead } from '../client.ts'
import { useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { paths } from '../paths.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { AddPatient } from './patients/add-patient.tsx'
import { ConfirmIdentity } from './patients/confirm-identity.tsx'
import { PatientSearch } from './patients/patient-search.tsx'

/** The screen under F2; on a vaccine day it leads to the visit. */
export function PatientsScreen({ next }: { readonly next: 'vaccines' | null }) {
  const go = useGo()
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 80)
  const [chosen, setChosen] = useState<PatientHit | null>(null)
  const [isAdding, setAdding] = useState(false)
  const search = useRead(
    'patients.search',
    { text: asked },
    { isWanted: asked !== '', keepsFormer: true },
  )
  const recent = useRead('patients.recent', {})

  const hasSearched =
    asked !== '' && asked === text.trim() && search.isSuccess && !search.isPlaceholderData
  const addReason = hasSearched ? null : 'Search first: the patient may be here already'
  const add = () => setAdding(true)
  useActions('Find a patient', [
    {
      id: 'box',
      label: 'Find a patient: the search box',
      keys: 'F2',
      run: () => box.current?.select(),
    },
    { id: 'add', label: 'Add patient', keys: 'alt+N', run: add, disabledReason: addReason },
  ])
  const confirmed: readonly Identifier[] = asked === '' ? [] : (search.data?.confirmed ?? [])
  return (
    <>
      <PageHeader
        title={next === 'vaccines' ? 'Vaccine day: next patient' : 'Patients'}
        about={
          <>
            <Kbd size="xs">smith,jo</Kbd> name · <Kbd size="xs">smith 3/4/1951</Kbd> or{' '}
            <Kbd size="xs">3/4/1951</Kbd> birth date · <Kbd size="xs">0142</Kbd> phone digits
          </>
        }
        actions={
          <ActionButton keys="alt+N" disabledReason={addReason} onClick={add} variant="default">
            Add patient
          </ActionButton>
        }
      />
      <PatientSearch
        text={text}
        box={box}
        asked={asked}
        onText={setText}
        search={search}
        recent={recent}
        onChoose={setChosen}
        onAdd={add}
      />
      {asked !== '' && search.data !== undefined && (
        <Text size="xs" c="dimmed" px="lg" pt={6} role="status">
          Read as {search.data.readAs}
          {search.data.hasMore ? '. More patients match than are listed: type more.' : ''}
        </Text>
      )}
      {chosen !== null && (
        <ConfirmIdentity
          hit={chosen}
          confirmed={confirmed}
          onClose={() => setChosen(null)}
          onOpened={() =>
            go(next === 'vaccines' ? paths.vaccines(chosen.id) : paths.chart(chosen.id))
          }
        />
      )}
      {isAdding && (
        <AddPatient searchedFor={asked} onClose={() => setAdding(false)} onAdded={setChosen} />
      )}
    </>
  )
}
