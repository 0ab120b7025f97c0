// Stops a medication: since when and why. The rest of the line stays as it is.

import { Autocomplete, Select, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ChartView, MedicationView } from '../../src-main/contract/chart-views.ts'
import type { Day } from '../../src-main/contract/vocabulary.ts'
import { DayInput } from '../ui/day-input.tsx'
import { useEntryBasis } from './entry-basis.tsx'
import { useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'
import { type Source, sourceOf, sources } from './medication-form.tsx'

const usualReasons = [
  'Prescriber stopped it',
  'Patient stopped it',
  'Side effect',
  'Course finished',
  'Changed to another medicine',
  'Cost',
]

interface Props {
  readonly chart: ChartView
  readonly medication: MedicationView
  readonly onClose: () => void
}

interface Values {
  stop: Day | null
  stopReason: string
  source: Source | null
}

function stopValues(medication: MedicationView): Values {
  const { stop, stopReason } = medication
  return { stop, stopReason: stopReason ?? '', source: sourceOf(medication) }
}

/** The dialog under S. */
export function StopForm({ chart, medication, onClose }: Props) {
  const form = useForm<Values>({
    initialValues: { stop: null, stopReason: '', source: sourceOf(medication) },
  })
  const change = useFormCommand('medications.change', form, 'medication')
  const { basis, note, failure } = useEntryBasis({
    entry: chart.medications.find((one) => one.id === medication.id) ?? null,
    start: medication,
    valuesOf: stopValues,
    form,
    error: change.error,
  })
  const submit = () => {
    const { stop, stopReason, source } = form.values
    if (stop === null || source === null || stopReason.trim() === '') {
      form.setErrors({
        ...(stop === null ? { stop: 'Since when? t is today' } : {}),
        ...(source === null ? { source: 'Say who says so' } : {}),
        ...(stopReason.trim() === '' ? { stopReason: 'Say why' } : {}),
      })
      return
    }
    const {
      id,
      revision,
      text,
      kind,
      directions,
      patientWording,
      indication,
      prescriberId,
      start,
    } = basis
    const kept = { text, kind, directions, patientWording, indication, prescriberId, start }
    change.submit(
      {
        patientId: chart.patient.id,
        id,
        revision,
        medication: { ...kept, source, stop, stopReason },
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title="Stop medication"
      submitLabel="Stop"
      isBusy={change.isBusy}
      error={failure}
      onClose={onClose}
      onSubmit={submit}
    >
      {note}
      <Text fw={600}>{basis.text}</Text>
      <DayInput
        label="Stopped on"
        description="t is today; ↓ opens the calendar"
        required
        data-autofocus
        {...form.getInputProps('stop')}
      />
      <Autocomplete
        label="Why"
        description="↓ lists the usual ones"
        required
        openOnFocus={false}
        data={usualReasons}
        {...form.getInputProps('stopReason')}
      />
      {sourceOf(medication) === null && (
        <Select
          label="Who says so"
          description="This line came in a bundle from another system"
          required
          data={[...sources]}
          {...form.getInputProps('source')}
        />
      )}
    </FormDialog>
  )
}
