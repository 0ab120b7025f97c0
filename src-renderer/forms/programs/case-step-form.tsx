// One step of work on a case: a call, the interview, the submission, a line of the payment report.

import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type CaseStep, caseSteps, outreachOutcomes } from '../../../src-main/contract/case-log.ts'
import type { CaseView } from '../../../src-main/contract/enrollment.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone } from '../../client.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Values {
  step: CaseStep
  on: Day | null
  outcome: (typeof outreachOutcomes)[number] | null
  dollars: number | string
  report: string
  note: string
}

/** What most likely comes next; a person may choose another. */
const nextStep: Readonly<Record<CaseView['state'], CaseStep>> = {
  New: 'outreach',
  'Unable to reach': 'outreach',
  Scheduled: 'interview',
  'In progress': 'interview',
  Declined: 'follow-up',
  Completed: 'payment',
  Expired: 'follow-up',
}

/** The dialog under J. */
export function CaseStepForm({
  patientId,
  ofCase,
  today,
  onClose,
}: {
  readonly patientId: string
  readonly ofCase: CaseView
  readonly today: Day | null
  readonly onClose: () => void
}) {
  const form = useForm<Values>({
    initialValues: {
      step: nextStep[ofCase.state],
      on: today,
      outcome: null,
      dollars: '',
      report: '',
      note: '',
    },
  })
  const save = useFormCommand('caseLog.add', form)
  const { step, on, outcome, dollars, report, note } = form.values
  const submit = () => {
    if (on === null) return form.setErrors({ on: 'When? t is today' })
    const isPaid = step === 'payment'
    save.submit(
      {
        ...{ patientId, caseId: ofCase.id, step, on, note: orNull(note) },
        outcome: step === 'outreach' ? outcome : null,
        cents: isPaid && typeof dollars === 'number' ? Math.round(dollars * 100) : null,
        report: isPaid ? orNull(report) : null,
      },
      () => {
        notifyDone('Logged.')
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title={`Log of case ${ofCase.caseNumber}`}
      submitLabel="Log"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label="Step"
        allowDeselect={false}
        data-autofocus
        data={optionsOf(caseSteps)}
        {...form.getInputProps('step')}
      />
      {step === 'outreach' && (
        <Select
          label="What came of it"
          required
          searchable
          data={optionsOf(outreachOutcomes)}
          {...form.getInputProps('outcome')}
        />
      )}
      <DayInput label="On" required {...form.getInputProps('on')} />
      {step === 'payment' && (
        <>
          <NumberInput
            label="Paid, $"
            description="Below 0: taken back"
            required
            decimalScale={2}
            hideControls
            {...form.getInputProps('dollars')}
            error={form.errors.cents}
          />
          <TextInput
            label="Payment report"
            description="Its number or date"
            required
            maxLength={60}
            {...form.getInputProps('report')}
          />
        </>
      )}
      <Textarea label="Note" autosize minRows={2} maxLength={400} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
