// Where and when an encounter was face to face: what claims by time ask and the chart has no place for.
// What was counted is offered, and counts only once a person has said it.

import { NumberInput, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  type ClaimFact,
  type EncounterView,
  servicePlaces,
} from '../../../src-main/contract/claims.ts'
import { notifyDone } from '../../client.ts'
import { formatCount } from '../../format.ts'
import { Choice, optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly encounter: EncounterView
  readonly onClose: () => void
}

/** Adds minutes to a time of day. */
function later(time: string, minutes: number): string {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  const whole = (hours * 60 + rest + minutes) % 1440
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}

/** The dialog under T. */
export function TimeForm({ encounter, onClose }: Props) {
  const { said, encounterId } = encounter
  const minutes = said.faceMinutes ?? (said.countedMinutes > 0 ? said.countedMinutes : '')
  const form = useForm<{
    place: string
    startedAt: string
    endedAt: string
    faceMinutes: number | string
    seenBefore: string
  }>({
    initialValues: {
      place: said.place ?? 'pharmacy',
      startedAt: said.startedAt ?? said.begunAt,
      endedAt:
        said.endedAt ?? (said.countedMinutes > 0 ? later(said.begunAt, said.countedMinutes) : ''),
      faceMinutes: minutes,
      seenBefore: said.seenBefore ?? '',
    },
  })
  const save = useFormCommand('claims.say', form)
  const submit = () => {
    const { place, startedAt, endedAt, faceMinutes, seenBefore } = form.values
    const fact = (field: ClaimFact, value: string) => ({
      subjectId: encounterId,
      field,
      value: orNull(value),
    })
    save.submit(
      {
        encounterId,
        facts: [
          fact('place', place),
          fact('startedAt', startedAt),
          fact('endedAt', endedAt),
          fact('faceMinutes', String(faceMinutes)),
          fact('seenBefore', seenBefore),
        ],
      },
      () => {
        notifyDone('Written for every program.')
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title="Time and place"
      submitLabel="Save"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm" c="dimmed">
        {said.countedMinutes > 0
          ? `${formatCount(said.countedMinutes, 'minute')} of work were counted in the steps with the patient. Count face to face only.`
          : 'No minutes were counted in the steps with the patient.'}
      </Text>
      <Choice label="Place" options={optionsOf(servicePlaces)} {...form.getInputProps('place')} />
      <TextInput
        label="Began"
        placeholder="09:00"
        data-autofocus
        {...form.getInputProps('startedAt')}
      />
      <TextInput label="Ended" placeholder="09:38" {...form.getInputProps('endedAt')} />
      <NumberInput
        label="Minutes face to face"
        min={0}
        max={600}
        allowDecimal={false}
        {...form.getInputProps('faceMinutes')}
      />
      <TextInput
        label="Last such service here before"
        description="A day as YYYY-MM-DD, or the word never; an earlier signed review counts by itself"
        {...form.getInputProps('seenBefore')}
      />
    </FormDialog>
  )
}
