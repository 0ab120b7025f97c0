// Tasks: one form to add, one to hand over, one to say what came of it.

import { Select, SimpleGrid, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type TaskKind, type TaskView, taskKinds } from '../../../src-main/contract/tasks.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { useCommand } from '../../client.ts'
import { formatCode } from '../../format.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ReasonForm } from '../reason-form.tsx'
import { OwnerSelect } from './owner-select.tsx'

interface Values {
  kind: TaskKind
  text: string
  dueOn: Day | null
  ownerId: string | null
}

/** The dialog under U of a chart; without a patient, of the store. */
export function TaskForm({
  patientId,
  onClose,
}: {
  readonly patientId: string | null
  readonly onClose: () => void
}) {
  const form = useForm<Values>({
    initialValues: { kind: 'call', text: '', dueOn: null, ownerId: null },
  })
  const add = useFormCommand('tasks.add', form)
  return (
    <FormDialog
      title="Add a task"
      submitLabel="Add"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={() => add.submit({ patientId, ...form.values }, onClose)}
    >
      <Textarea
        label="What is to be done"
        required
        autosize
        minRows={2}
        maxLength={400}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <Select
        label="Kind"
        allowDeselect={false}
        data={taskKinds.map((value) => ({ value, label: formatCode(value) }))}
        {...form.getInputProps('kind')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <DayInput label="By" description="t is today" {...form.getInputProps('dueOn')} />
        <OwnerSelect {...form.getInputProps('ownerId')} />
      </SimpleGrid>
    </FormDialog>
  )
}

interface OfTask {
  readonly task: Pick<TaskView, 'id' | 'text' | 'dueOn' | 'ownerId'>
  readonly onClose: () => void
}

/** Another owner, another day. */
export function HandOverForm({ task, onClose }: OfTask) {
  const form = useForm<Pick<Values, 'dueOn' | 'ownerId'>>({
    initialValues: { dueOn: task.dueOn, ownerId: task.ownerId },
  })
  const hand = useFormCommand('tasks.handOver', form)
  return (
    <FormDialog
      title="Hand over this task"
      submitLabel="Hand over"
      isBusy={hand.isBusy}
      error={hand.error}
      onClose={onClose}
      onSubmit={() => hand.submit({ id: task.id, ...form.values }, onClose)}
    >
      <div>{task.text}</div>
      <OwnerSelect label="To" {...form.getInputProps('ownerId')} />
      <DayInput label="By" {...form.getInputProps('dueOn')} />
    </FormDialog>
  )
}

/** Done, with what came of it. */
export function TaskDoneForm({ task, onClose }: OfTask) {
  const done = useCommand('tasks.done', { isQuiet: true })
  return (
    <ReasonForm
      title="Task done"
      about={task.text}
      label="What came of it"
      submitLabel="Done"
      isBusy={done.isPending}
      error={done.error}
      onClose={onClose}
      onReason={(outcome) => done.mutate({ id: task.id, outcome }, { onSuccess: onClose })}
    />
  )
}
