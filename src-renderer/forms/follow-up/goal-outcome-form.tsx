// How a goal of therapy stands on a day, from the fixed list, with what it was before.

import { Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  type GoalStatus,
  type GoalView,
  goalStatuses,
} from '../../../src-main/contract/follow-up.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { formatCode, formatDay, formatUnit } from '../../format.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { suggestionWords } from './suggestion-words.ts'

interface Props {
  readonly patientId: string
  readonly today: Day
  readonly goal: GoalView
  readonly onClose: () => void
}

/** The dialog that Enter opens on a goal. Nothing is chosen beforehand, also not what the newest result suggests. */
export function GoalOutcomeForm({ patientId, today, goal, onClose }: Props) {
  const { newest } = goal
  const form = useForm({
    initialValues: {
      status: null as GoalStatus | null, // nothing is decided beforehand
      onDay: today as Day | null, // the field can be emptied
      valueText: newest === null ? '' : `${newest.value} ${formatUnit(newest.unit)}`,
      note: '',
    },
  })
  const add = useFormCommand('goals.addOutcome', form)
  const submit = () => {
    const { status, onDay, valueText, note } = form.values
    if (status === null || onDay === null) {
      form.setErrors({
        ...(status === null ? { status: 'How does it stand?' } : {}),
        ...(onDay === null ? { onDay: 'When? t is today' } : {}),
      })
      return
    }
    // The result itself is named only while its words stand as it brought them.
    const isOfResult = newest !== null && !form.isDirty('valueText')
    add.submit(
      {
        patientId,
        goalId: goal.id,
        status,
        onDay,
        valueText: orNull(valueText),
        observationId: isOfResult ? newest.observationId : null,
        note: orNull(note),
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title="How the goal stands"
      submitLabel="Record"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <div>
        <strong>{goal.parameter}</strong> {goal.target}
        {goal.dueOn === null ? '' : ` by ${formatDay(goal.dueOn)}`}
        <Text size="xs" c="dimmed">
          {suggestionWords(goal)}
        </Text>
      </div>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Outcome"
          required
          data={optionsOf(goalStatuses)}
          data-autofocus
          {...form.getInputProps('status')}
        />
        <DayInput label="On" required {...form.getInputProps('onDay')} />
      </SimpleGrid>
      <TextInput label="Value" maxLength={200} {...form.getInputProps('valueText')} />
      <Textarea label="Note" autosize minRows={1} maxLength={400} {...form.getInputProps('note')} />
      {goal.outcomes.length > 0 && (
        <section aria-label="Until now">
          <Text size="xs" fw={600}>
            Until now
          </Text>
          {goal.outcomes.map((one) => (
            <Text key={one.id} size="xs" c="dimmed" className="figures">
              {formatDay(one.onDay)} · {formatCode(one.status)}
              {one.valueText === null ? '' : ` · ${one.valueText}`} · {one.by}
              {one.note === null ? '' : ` · ${one.note}`}
            </Text>
          ))}
        </section>
      )}
    </FormDialog>
  )
}
