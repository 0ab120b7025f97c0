// Short forms of the chart: allergy, condition, result, coverage. One dialog each, nothing filled in beforehand.

import { NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Coverage, Day } from '../../src-main/contract/vocabulary.ts'
import { DayInput } from '../ui/day-input.tsx'
import { orNull, useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'
import { YesNoUnknown } from './yes-no-unknown.tsx'

interface Props {
  readonly patientId: string
  readonly onClose: () => void
}

/** Adds an allergy with its reaction. */
export function AllergyForm({ patientId, onClose }: Props) {
  const form = useForm({ initialValues: { substance: '', reaction: '' } })
  const add = useFormCommand('allergies.add', form)
  return (
    <FormDialog
      title="Add allergy"
      submitLabel="Add"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={() => add.submit({ patientId, ...form.values }, onClose)}
    >
      <TextInput label="Substance" required data-autofocus {...form.getInputProps('substance')} />
      <TextInput
        label="Reaction"
        description="What happened: rash, swelling"
        required
        {...form.getInputProps('reaction')}
      />
    </FormDialog>
  )
}

/** Adds a condition. */
export function ConditionForm({ patientId, onClose }: Props) {
  const form = useForm<{ text: string; icd10: string; onset: Day | null }>({
    initialValues: { text: '', icd10: '', onset: null },
  })
  const add = useFormCommand('conditions.add', form)
  const submit = () => {
    const { text, icd10, onset } = form.values
    add.submit({ patientId, text, icd10: orNull(icd10), onset }, onClose)
  }
  return (
    <FormDialog
      title="Add condition"
      submitLabel="Add"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput label="Condition" required data-autofocus {...form.getInputProps('text')} />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="ICD-10-CM" placeholder="E11.9" {...form.getInputProps('icd10')} />
        <DayInput label="Since" {...form.getInputProps('onset')} />
      </SimpleGrid>
    </FormDialog>
  )
}

/** Adds a lab result or a vital sign. */
export function ResultForm({ patientId, onClose }: Props) {
  const form = useForm<{
    text: string
    loinc: string
    value: number | string
    unit: string
    date: Day | null
  }>({
    initialValues: { text: '', loinc: '', value: '', unit: '', date: null },
  })
  const add = useFormCommand('observations.add', form)
  const submit = () => {
    const { text, loinc, value, unit, date } = form.values
    if (typeof value !== 'number' || date === null) {
      form.setErrors({
        ...(typeof value === 'number' ? {} : { value: 'Write a number' }),
        ...(date === null ? { date: 'Say when it was measured' } : {}),
      })
      return
    }
    add.submit({ patientId, text, loinc: orNull(loinc), value, unit, date }, onClose)
  }
  return (
    <FormDialog
      title="Add result"
      submitLabel="Add"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="What was measured"
          required
          data-autofocus
          {...form.getInputProps('text')}
        />
        <TextInput label="LOINC" placeholder="4548-4" {...form.getInputProps('loinc')} />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="sm">
        <NumberInput label="Value" required hideControls {...form.getInputProps('value')} />
        <TextInput label="Unit" required placeholder="%, mg/dL" {...form.getInputProps('unit')} />
        <DayInput label="Measured on" required {...form.getInputProps('date')} />
      </SimpleGrid>
    </FormDialog>
  )
}

/** Sets the coverage. */
export function CoverageForm({
  patientId,
  coverage,
  onClose,
}: Props & { readonly coverage: Coverage | null }) {
  const form = useForm({
    initialValues: {
      plan: coverage?.plan ?? '',
      bin: coverage?.bin ?? '',
      pcn: coverage?.pcn ?? '',
      groupId: coverage?.groupId ?? '',
      memberId: coverage?.memberId ?? '',
      isPartD: coverage?.isPartD ?? null,
    },
  })
  const set = useFormCommand('coverage.set', form, 'coverage')
  const submit = () => {
    const { isPartD, plan, bin, pcn, groupId, memberId } = form.values
    const texts = {
      plan: orNull(plan),
      bin: orNull(bin),
      pcn: orNull(pcn),
      groupId: orNull(groupId),
      memberId: orNull(memberId),
    }
    set.submit({ patientId, coverage: { ...texts, isPartD } }, onClose)
  }
  return (
    <FormDialog
      title="Coverage"
      submitLabel="Save"
      isBusy={set.isBusy}
      error={set.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput label="Plan" data-autofocus {...form.getInputProps('plan')} />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="BIN" {...form.getInputProps('bin')} />
        <TextInput label="PCN" {...form.getInputProps('pcn')} />
        <TextInput label="Group" {...form.getInputProps('groupId')} />
        <TextInput label="Member ID" {...form.getInputProps('memberId')} />
      </SimpleGrid>
      <YesNoUnknown label="Medicare Part D plan" {...form.getInputProps('isPartD')} />
    </FormDialog>
  )
}
