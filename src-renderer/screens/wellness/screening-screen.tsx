// Screening events: the list of them, and the one that is on. Keyboard from one person to the next.

import { Box, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import dayjs from 'dayjs'
import { useState } from 'react'
import { toDay } from '../../../src-main/contract/vocabulary.ts'
import { useRead } from '../../client.ts'
import { formatCount, formatDay } from '../../format.ts'
import { orNull, useFormCommand } from '../../forms/form-command.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from '../chart/chart.module.css'
import { EventScreen } from './event-screen.tsx'

/** The screen under Alt+V. */
export function ScreeningScreen({ eventId }: { readonly eventId: string | null }) {
  return eventId === null ? <EventList /> : <EventScreen eventId={eventId} />
}

function EventList() {
  const go = useGo()
  const read = useRead('screeningEvents.list', {})
  const [isAdding, setAdding] = useState(false)
  const add = () => setAdding(true)
  const events = read.data ?? []
  useActions('Screening events', [{ id: 'event', label: 'New event', keys: 'N', run: add }])
  const button = (
    <ActionButton keys="N" disabledReason={null} onClick={add}>
      New event
    </ActionButton>
  )
  return (
    <>
      <PageHeader title="Screening events" actions={button} />
      {read.isPending && <LoadingRows rows={6} />}
      <Box p="md">
        {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
        {read.isSuccess && events.length === 0 && (
          <EmptyState title="No event yet" action={button}>
            An event is a day on which blood pressure, sugar, cholesterol and weight are measured.
          </EmptyState>
        )}
        {events.length > 0 && (
          <Section title="Events" count={events.length}>
            <ul className={lines.list}>
              {events.map((one) => (
                <li key={one.id} className={lines.item}>
                  <span className={lines.grow}>
                    <RowButton
                      rowId={one.id}
                      onChosen={() => undefined}
                      onOpen={() => go(paths.screening(one.id))}
                    >
                      {one.name}
                    </RowButton>
                    <span className={classes.sub}>
                      {formatDay(one.on)}
                      {one.place === null ? '' : ` · ${one.place}`}
                    </span>
                  </span>
                  <span className="figures">
                    {formatCount(one.people, 'person', 'people')}, {one.measured} measured
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Box>
      {isAdding && (
        <EventForm
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false)
            go(paths.screening(id))
          }}
        />
      )}
    </>
  )
}

function EventForm({
  onClose,
  onAdded,
}: {
  readonly onClose: () => void
  readonly onAdded: (id: string) => void
}) {
  const form = useForm({
    initialValues: { name: '', place: '', on: toDay(dayjs().format('YYYY-MM-DD')) },
  })
  const add = useFormCommand('screeningEvents.add', form)
  const { name, place, on } = form.values
  return (
    <FormDialog
      title="New screening event"
      submitLabel="Begin"
      isBusy={add.isBusy}
      error={add.error}
      disabledReason={name.trim() === '' ? 'Give it a name' : on === null ? 'Give it a day' : null}
      onClose={onClose}
      onSubmit={() =>
        on !== null && add.submit({ name, place: orNull(place), on }, ({ id }) => onAdded(id))
      }
    >
      <TextInput
        label="Name"
        required
        maxLength={120}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput label="Place" maxLength={120} {...form.getInputProps('place')} />
      <DayInput label="Day" required {...form.getInputProps('on')} />
    </FormDialog>
  )
}
