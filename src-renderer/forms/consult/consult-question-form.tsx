// Writes down a question about a patient's therapy, as it was asked.

import { Autocomplete, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly patientId: string
  readonly prescribers: ChartView['prescribers']
  readonly onClose: () => void
}

/** The dialog under Q of a chart. */
export function ConsultQuestionForm({ patientId, prescribers, onClose }: Props) {
  const form = useForm<{ requester: string; question: string; dueOn: Day | null }>({
    initialValues: { requester: '', question: '', dueOn: null },
  })
  const start = useFormCommand('consults.start', form)
  const submit = () => {
    const { requester, question, dueOn } = form.values
    const requesterId = prescribers.find((one) => one.name === requester)?.id ?? null
    start.submit({ patientId, requester, requesterId, question, dueOn }, onClose)
  }
  return (
    <FormDialog
      title="A question about therapy"
      size="lg"
      submitLabel="Keep"
      isBusy={start.isBusy}
      error={start.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label="The question, as it was asked"
        required
        autosize
        minRows={3}
        maxRows={8}
        maxLength={4000}
        data-autofocus
        {...form.getInputProps('question')}
      />
      <Autocomplete
        label="Who asks"
        description="A prescriber of this patient, or anybody in words"
        required
        maxLength={200}
        data={[...new Set(prescribers.map((one) => one.name))]}
        {...form.getInputProps('requester')}
      />
      <DayInput label="Answer by" description="t is today" {...form.getInputProps('dueOn')} />
    </FormDialog>
  )
}
