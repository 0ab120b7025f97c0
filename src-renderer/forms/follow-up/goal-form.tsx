// Sets or changes a goal of therapy: what is to be reached, by when. Starts from what the screening found, when it did.

import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { GoalBoard, GoalView } from '../../../src-main/contract/follow-up.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { formatUnit } from '../../format.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly board: GoalBoard
  /** The goal that is changed; null sets a new one. */
  readonly goal: GoalView | null
  readonly onClose: () => void
}

interface Values {
  parameter: string
  analyte: string | null
  target: string
  low: number | ''
  high: number | ''
  dueOn: Day | null
  problemId: string | null
  conditionId: string | null
}

/** The dialog. */
export function GoalForm({ board, goal, onClose }: Props) {
  const { suggestedGoals, analytes } = board
  const form = useForm<Values>({
    initialValues: {
      parameter: goal?.parameter ?? '',
      analyte: goal?.analyte ?? null,
      target: goal?.target ?? '',
      low: goal?.low ?? '',
      high: goal?.high ?? '',
      dueOn: goal?.dueOn ?? null,
      problemId: goal?.problemId ?? null,
      conditionId: goal?.conditionId ?? null,
    },
  })
  const add = useFormCommand('goals.add', form)
  const change = useFormCommand('goals.change', form)
  const { patientId, reviewId } = board
  const unit = analytes.find((one) => one.id === form.values.analyte)?.unit ?? null
  const source = suggestedGoals.find((one) => one.analyte === form.values.analyte)?.citation
  const orNone = (value: number | '') => (value === '' ? null : value)
  const submit = () => {
    const { low, high, ...rest } = form.values
    const fields = { patientId, ...rest, low: orNone(low), high: orNone(high) }
    if (goal === null) add.submit({ reviewId, ...fields }, onClose)
    // A unit that no test brings stays as it was written.
    else
      change.submit({ id: goal.id, revision: goal.revision, unit: goal.unit, ...fields }, onClose)
  }
  const numberProps = (field: 'low' | 'high') => ({
    value: form.values[field],
    error: form.errors[field],
    onChange: (value: string | number) =>
      form.setFieldValue(field, typeof value === 'number' ? value : ''),
  })
  return (
    <FormDialog
      title={goal === null ? 'Set a goal' : 'Change the goal'}
      submitLabel={goal === null ? 'Set' : 'Save'}
      isBusy={add.isBusy || change.isBusy}
      error={add.error ?? change.error}
      onClose={onClose}
      onSubmit={submit}
    >
      {goal === null && suggestedGoals.length > 0 && (
        <Select
          label="Start from"
          placeholder="A goal of my own"
          description={source === undefined ? 'Found by the screening' : `Source: ${source}`}
          data={suggestedGoals.map((one) => ({
            value: one.analyte,
            label: `${one.parameter} ${one.target}`,
          }))}
          value={form.values.analyte}
          onChange={(value) => {
            const found = suggestedGoals.find((one) => one.analyte === value)
            if (found === undefined) return
            const { parameter, analyte, target, low, high, problemId, conditionId } = found
            form.setValues({
              parameter,
              analyte,
              target,
              low: low ?? '',
              high: high ?? '',
              problemId,
              conditionId,
            })
          }}
        />
      )}
      <TextInput
        label="What is to change"
        required
        maxLength={200}
        data-autofocus
        {...form.getInputProps('parameter')}
      />
      <TextInput label="Target" required maxLength={200} {...form.getInputProps('target')} />
      <SimpleGrid cols={3} spacing="sm">
        <Select
          label="Measured by"
          searchable
          clearable
          data={analytes.map((one) => ({ value: one.id, label: one.title }))}
          {...form.getInputProps('analyte')}
        />
        <NumberInput
          label={unit === null ? 'From' : `From (${formatUnit(unit)})`}
          {...numberProps('low')}
        />
        <NumberInput
          label={unit === null ? 'Below, or up to' : `Below (${formatUnit(unit)})`}
          {...numberProps('high')}
        />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <DayInput label="To be reached by" {...form.getInputProps('dueOn')} />
        <Select
          label="Because of"
          placeholder="No one problem"
          clearable
          data={board.problems.map((one) => ({ value: one.id, label: one.title }))}
          {...form.getInputProps('problemId')}
        />
      </SimpleGrid>
    </FormDialog>
  )
}
