// Records that a patient leaves a program, or declines its review this time. Two different facts, two titles.

import { Radio, Select, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { EligibilityView } from '../../src-main/contract/chart-views.ts'
import type { OptOutKind } from '../../src-main/contract/programs.ts'
import type { Day } from '../../src-main/contract/vocabulary.ts'
import { DayInput } from '../ui/day-input.tsx'
import { useFormCommand } from './form-command.ts'
import { FormDialog } from './form-dialog.tsx'

interface Props {
  readonly patientId: string
  readonly programs: readonly EligibilityView[]
  /** True for one declined review, false for leaving the program. */
  readonly isDeclined: boolean
  readonly onClose: () => void
}

interface Values {
  program: string | null
  kind: OptOutKind | null
  onDay: Day | null
  reason: string
}

/** The dialog under O and N. */
export function OptOutForm({ patientId, programs, isDeclined, onClose }: Props) {
  const only = programs.length === 1 ? programs[0] : undefined
  const form = useForm<Values>({
    initialValues: {
      program: only?.program ?? null,
      kind: isDeclined ? 'declined-this-service' : null,
      onDay: null,
      reason: '',
    },
  })
  const add = useFormCommand('optOuts.add', form)
  const submit = () => {
    const { program, kind, onDay, reason } = form.values
    if (program === null || kind === null || onDay === null || reason.trim().length < 3) {
      form.setErrors({
        ...(program === null ? { program: 'Choose one' } : {}),
        ...(kind === null ? { kind: 'Say for how long' } : {}),
        ...(onDay === null ? { onDay: 'When? t is today' } : {}),
        ...(reason.trim().length < 3 ? { reason: 'Say why in a few words' } : {}),
      })
      return
    }
    add.submit({ patientId, program, kind, onDay, reason }, onClose)
  }
  return (
    <FormDialog
      title={isDeclined ? 'Review declined' : 'Opt out of a program'}
      submitLabel="Record"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label="Program"
        required
        allowDeselect={false}
        data={programs.map((one) => ({ value: one.program, label: one.programName }))}
        {...form.getInputProps('program')}
      />
      {!isDeclined && (
        <Radio.Group label="For how long" required {...form.getInputProps('kind')}>
          <Stack gap={6} mt={4}>
            <Radio value="program-this-year" label="This calendar year" />
            <Radio value="program-permanent" label="For good, until taken back" />
          </Stack>
        </Radio.Group>
      )}
      <DayInput
        label={isDeclined ? 'Declined on' : 'Opted out on'}
        description="t is today; ↓ opens the calendar"
        required
        data-autofocus
        {...form.getInputProps('onDay')}
      />
      <Textarea
        label="Why"
        description={
          isDeclined
            ? 'The patient stays in the program. Today’s work does not offer the review again this year.'
            : 'The patient is left out of today’s work for as long as this stands.'
        }
        required
        autosize
        minRows={2}
        maxLength={400}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}
