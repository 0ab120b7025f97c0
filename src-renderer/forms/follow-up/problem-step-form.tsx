// One step in the life of a problem, or its priority and its next action.

import { Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import {
  type ProblemLifeView,
  type ProblemPriority,
  type ProblemStatus,
  problemPriorities,
} from '../../../src-main/contract/follow-up.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly patientId: string
  readonly today: Day
  readonly problem: ProblemLifeView
  readonly onClose: () => void
}

/** The dialog that Enter opens on a problem. */
export function ProblemStepForm({ patientId, today, problem, onClose }: Props) {
  const form = useForm({
    initialValues: {
      status: null as ProblemStatus | null, // nothing is decided beforehand
      onDay: today as Day | null, // the field can be emptied
      note: '',
    },
  })
  const add = useFormCommand('problems.addEvent', form)
  const submit = () => {
    const { status, onDay, note } = form.values
    if (status === null || onDay === null) {
      form.setErrors({
        ...(status === null ? { status: 'What happened?' } : {}),
        ...(onDay === null ? { onDay: 'When? t is today' } : {}),
      })
      return
    }
    add.submit({ patientId, problemId: problem.id, status, onDay, note: orNull(note) }, onClose)
  }
  return (
    <FormDialog
      title="What became of this problem"
      submitLabel="Record"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <div>{problem.title}</div>
      <Select
        label="Step"
        required
        data={optionsOf(problem.next)}
        data-autofocus
        {...form.getInputProps('status')}
      />
      <DayInput label="On" required {...form.getInputProps('onDay')} />
      <Textarea label="Note" autosize minRows={1} maxLength={400} {...form.getInputProps('note')} />
    </FormDialog>
  )
}

/** The dialog behind the menu of a problem. */
export function ProblemPlanForm({ patientId, problem, onClose }: Omit<Props, 'today'>) {
  const form = useForm({
    initialValues: {
      priority: problem.priority as ProblemPriority | null, // may be chosen away
      nextActionOn: problem.nextActionOn as Day | null, // may be emptied
    },
  })
  const change = useFormCommand('problems.change', form)
  return (
    <FormDialog
      title="Priority and next action"
      submitLabel="Save"
      isBusy={change.isBusy}
      error={change.error}
      onClose={onClose}
      onSubmit={() => change.submit({ patientId, problemId: problem.id, ...form.values }, onClose)}
    >
      <div>{problem.title}</div>
      <Select
        label="Priority"
        clearable
        data={optionsOf(problemPriorities)}
        data-autofocus
        {...form.getInputProps('priority')}
      />
      <DayInput label="Next action on" {...form.getInputProps('nextActionOn')} />
    </FormDialog>
  )
}
