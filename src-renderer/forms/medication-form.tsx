// One line of the medication list, by hand. What the patient says stands beside what the label says.

import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { MedicationInput } from '../../src-main/contract/chart.ts'
import type { ChartView, MedicationView } from '../../src-main/contract/chart-views.ts'
import { client } from '../client.ts'
import { DayInput } from '../ui/day-input.tsx'
import { DrugInput } from './drug-input.tsx'
import { useEntryBasis } from './entry-basis.tsx'
import { orNull, useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'
import { SigHint } from './sig-hint.tsx'

/** Where a line that a person writes comes from. */
export type Source = MedicationInput['source']

const kinds = [
  { value: 'prescription', label: 'Prescription' },
  { value: 'otc', label: 'Over the counter' },
  { value: 'herbal', label: 'Herbal' },
  { value: 'supplement', label: 'Supplement' },
]
/** Sources that a person can name. */
export const sources: readonly { value: Source; label: string }[] = [
  { value: 'patient', label: 'Patient says so' },
  { value: 'bottle', label: 'Seen on the bottle' },
  { value: 'prescriber', label: 'Prescriber' },
  { value: 'discharge', label: 'Discharge list' },
  { value: 'dispensing', label: 'Dispensed here' },
]

/** Null when nobody chose one, or when the line came in a FHIR bundle: changing it makes it somebody's word. */
export function sourceOf(medication: MedicationView | null): Source | null {
  return sources.find((one) => one.value === medication?.source)?.value ?? null
}

/** Takes the plain words of the directions over as the patient's. */
const USE_SIG_KEYS = 'alt+W'

interface Values extends Omit<MedicationInput, 'source' | 'kind'> {
  text: string
  kind: MedicationInput['kind'] | null
  source: Source | null
}

interface Props {
  readonly chart: ChartView
  /** Null adds a new line. */
  readonly medication: MedicationView | null
  readonly onClose: () => void
}

function startValues(medication: MedicationView | null): Values {
  return {
    text: medication?.text ?? '',
    kind: medication?.kind ?? null,
    directions: medication?.directions ?? '',
    patientWording: medication?.patientWording ?? '',
    indication: medication?.indication ?? '',
    prescriberId: medication?.prescriberId ?? null,
    source: sourceOf(medication),
    start: medication?.start ?? null,
    stop: medication?.stop ?? null,
    stopReason: medication?.stopReason ?? '',
  }
}

/** The dialog. */
export function MedicationForm({ chart, medication, onClose }: Props) {
  const form = useForm<Values>({ initialValues: startValues(medication) })
  const add = useFormCommand('medications.add', form, 'medication')
  const change = useFormCommand('medications.change', form, 'medication')
  const patientId = chart.patient.id
  const { basis, note, failure } = useEntryBasis({
    entry: chart.medications.find((one) => one.id === medication?.id) ?? null,
    start: medication,
    valuesOf: startValues,
    form,
    error: add.error ?? change.error,
  })
  const submit = () => {
    const { kind, source, ...rest } = form.values
    if (kind === null || source === null) {
      form.setErrors({
        ...(kind === null ? { kind: 'Choose one' } : {}),
        ...(source === null ? { source: 'Say where this line comes from' } : {}),
      })
      return
    }
    const input: MedicationInput = {
      ...rest,
      kind,
      source,
      directions: orNull(rest.directions ?? ''),
      patientWording: orNull(rest.patientWording ?? ''),
      indication: orNull(rest.indication ?? ''),
      stopReason: orNull(rest.stopReason ?? ''),
    }
    if (basis === null) add.submit({ patientId, medication: input }, onClose)
    else {
      const { id, revision } = basis
      change.submit({ patientId, id, revision, medication: input }, onClose)
    }
  }
  async function takePlainWords() {
    const { text, directions } = form.values
    const read = await client.knowledge.expandSig({ directions: directions ?? '', drug: text })
    if (read.plain !== null) form.setFieldValue('patientWording', read.plain)
  }
  const title = medication === null ? 'Add medication' : 'Change medication'
  return (
    <FormDialog
      title={title}
      size="lg"
      submitLabel={medication === null ? 'Add' : 'Save'}
      actions={[
        {
          id: 'use-sig',
          label: 'Use the plain words for the patient',
          keys: USE_SIG_KEYS,
          run: () => void takePlainWords(),
        },
      ]}
      isBusy={add.isBusy || change.isBusy}
      error={failure}
      onClose={onClose}
      onSubmit={submit}
    >
      {note}
      <DrugInput
        label="Medication"
        description="As written: Lisinopril 10 mg tablet. Half-known is fine: white water pill."
        required
        data-autofocus
        {...form.getInputProps('text')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Kind"
          required
          data={kinds}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <Select
          label="Where this comes from"
          required
          data={[...sources]}
          {...form.getInputProps('source')}
        />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <Textarea
          label="Directions"
          description="The prescriber’s words"
          autosize
          minRows={2}
          {...form.getInputProps('directions')}
        />
        <Textarea
          label="In the patient’s words"
          description="For the list they take home"
          autosize
          minRows={2}
          {...form.getInputProps('patientWording')}
        />
      </SimpleGrid>
      <SigHint
        directions={form.values.directions ?? ''}
        drug={form.values.text}
        keys={USE_SIG_KEYS}
        onUse={(plain) => form.setFieldValue('patientWording', plain)}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="What it is for" {...form.getInputProps('indication')} />
        <Select
          label="Prescriber"
          placeholder="not recorded"
          clearable
          searchable
          data={chart.prescribers.map((one) => ({ value: one.id, label: one.name }))}
          {...form.getInputProps('prescriberId')}
        />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="sm">
        <DayInput label="Started" {...form.getInputProps('start')} />
        <DayInput label="Stopped" {...form.getInputProps('stop')} />
        <TextInput label="Why stopped" {...form.getInputProps('stopReason')} />
      </SimpleGrid>
    </FormDialog>
  )
}
