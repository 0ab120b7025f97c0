// One screening event: who came, and the person at the table.

import { Box } from '@mantine/core'
import { useState } from 'react'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import type { EventPersonLine } from '../../../src-main/contract/screening-events.ts'
import { notifyDone, notifyFailure, useCommand, useRead } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { formatBirthDate, formatCount, formatDay } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { useIsTight } from '../../ui/tight.ts'
import looks from '../../ui/ui.module.css'
import chart from '../chart/chart.module.css'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'
import { FindPerson } from './find-person.tsx'
import { MeasuresForm } from './measures-form.tsx'
import classes from './wellness.module.css'

/** The screen of one event. */
export function EventScreen({ eventId }: { readonly eventId: string }) {
  const go = useGo()
  const isTight = useIsTight()
  const read = useRead('screeningEvents.read', { eventId })
  const addPerson = useCommand('screeningEvents.addPerson')
  const report = useCommand('screeningEvents.report')
  const [personId, setPersonId] = useState<string | null>(null)
  const [isFinding, setFinding] = useState(false)
  const [hit, setHit] = useState<PatientHit | null>(null)
  const event = read.data
  const people = event?.people ?? []
  const person = people.find(({ id }) => id === personId) ?? null
  const next = () => setFinding(true)
  const take = (patientId: string) => {
    setFinding(false)
    setHit(null)
    addPerson.mutate({ eventId, patientId }, { onSuccess: ({ id }) => setPersonId(id) })
  }
  const choose = (one: EventPersonLine) => {
    if (one.isOpen) setPersonId(one.id)
    // A chart opens with two identifiers, wherever the way to it begins.
    else findHit(one.name, one.patientId).then(setHit, notifyFailure)
  }
  const noReport =
    person === null
      ? 'Nobody is at the table'
      : !person.isMeasured
        ? 'Keep what was measured first'
        : null
  const print = () =>
    person !== null &&
    report.mutate({ eventPersonId: person.id }, { onSuccess: ({ message }) => notifyDone(message) })
  useActions('Screening event', [
    { id: 'next', label: 'Next person', keys: 'N', run: next },
    { id: 'report', label: 'Print the report', keys: 'P', run: print, disabledReason: noReport },
    { id: 'events', label: 'All events', keys: 'B', run: () => go(paths.screening()) },
  ])
  return (
    <>
      <PageHeader
        title={event?.name ?? 'Screening event'}
        about={
          event === undefined
            ? undefined
            : [
                formatDay(event.on),
                event.place,
                `${formatCount(people.length, 'person', 'people')}, ${people.filter((one) => one.isMeasured).length} measured`,
              ]
                .filter((part) => part !== null)
                .join(' · ')
        }
        actions={
          <>
            <ActionButton
              variant="default"
              keys="B"
              disabledReason={null}
              onClick={() => go(paths.screening())}
            >
              All events
            </ActionButton>
            <ActionButton variant="default" keys="P" disabledReason={noReport} onClick={print}>
              Report
            </ActionButton>
            <ActionButton keys="N" disabledReason={null} onClick={next}>
              Next person
            </ActionButton>
          </>
        }
      />
      {read.isPending && <LoadingRows rows={8} />}
      {read.isError && (
        <Box p="lg">
          <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
        </Box>
      )}
      {event !== undefined && people.length === 0 && (
        <EmptyState
          title="Nobody is on the list yet"
          action={
            <ActionButton keys="N" disabledReason={null} onClick={next}>
              Next person
            </ActionButton>
          }
        >
          Find a patient, or add one.
        </EmptyState>
      )}
      {people.length > 0 && (
        <div className={classes.event} data-tight={isTight || undefined}>
          {person === null ? (
            <div className={lines.note}>Choose who is at the table, or take the next person.</div>
          ) : (
            <MeasuresForm key={person.id} eventPersonId={person.id} />
          )}
          <Section title="People" count={people.length}>
            <ul className={lines.list}>
              {people.map((one) => (
                <li key={one.id} className={lines.item}>
                  <span className={lines.grow}>
                    <RowButton rowId={one.id} onChosen={() => undefined} onOpen={() => choose(one)}>
                      {one.name}
                    </RowButton>
                    <span className={chart.sub}>born {formatBirthDate(one.birthDate)}</span>
                  </span>
                  <span className={`${looks.badge} ${one.isMeasured ? looks.good : looks.plain}`}>
                    {one.isMeasured ? 'Measured' : 'Waits'}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
      {isFinding && <FindPerson onClose={() => setFinding(false)} onFound={take} />}
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => take(hit.id)}
        />
      )}
    </>
  )
}
