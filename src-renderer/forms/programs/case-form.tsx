// A case of a platform: its number, its day, its own service description, and how far it is.

import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type CaseState, type CaseView, caseStates } from '../../../src-main/contract/enrollment.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly patientId: string
  readonly program: string
  readonly programName: string
  /** Null: a new one. */
  readonly opened: CaseView | null
  readonly onClose: () => void
}

interface Values {
  caseNumber: string
  title: string
  description: string
  feeDollars: number | string
  openedOn: Day | null
  dueOn: Day | null
  state: CaseState
}

/** The dialog. */
export function CaseForm({ patientId, program, programName, opened, onClose }: Props) {
  const form = useForm<Values>({
    initialValues: {
      caseNumber: opened?.caseNumber ?? '',
      title: opened?.title ?? '',
      description: opened?.description ?? '',
      feeDollars:
        opened === null || opened.feeCents === null
          ? ''
          : Number((opened.feeCents / 100).toFixed(2)),
      openedOn: opened?.openedOn ?? null,
      dueOn: opened?.dueOn ?? null,
      state: opened?.state ?? 'New',
    },
  })
  const save = useFormCommand('cases.save', form, 'case')
  const submit = () => {
    const { caseNumber, title, description, feeDollars, openedOn, dueOn, state } = form.values
    if (caseNumber.trim() === '' || title.trim() === '' || openedOn === null || dueOn === null) {
      form.setErrors({
        ...(caseNumber.trim() === '' ? { caseNumber: 'Fill this in' } : {}),
        ...(title.trim() === '' ? { title: 'Fill this in' } : {}),
        ...(openedOn === null ? { openedOn: 'When? t is today' } : {}),
        ...(dueOn === null ? { dueOn: 'By when?' } : {}),
      })
      return
    }
    save.submit(
      {
        patientId,
        id: opened?.id ?? null,
        revision: opened?.revision ?? null,
        case: {
          ...{ program, caseNumber, title, openedOn, dueOn, state },
          description: orNull(description),
          feeCents: typeof feeDollars === 'number' ? Math.round(feeDollars * 100) : null,
        },
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title={opened === null ? `Add a case: ${programName}` : `Case ${opened.caseNumber}`}
      size="lg"
      submitLabel="Save"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Case number"
          required
          data-autofocus
          {...form.getInputProps('caseNumber')}
        />
        <TextInput label="Service" required {...form.getInputProps('title')} />
        <DayInput label="Opened on" required {...form.getInputProps('openedOn')} />
        <DayInput label="Due on" required {...form.getInputProps('dueOn')} />
        <Select
          label="State"
          allowDeselect={false}
          data={[...caseStates]}
          {...form.getInputProps('state')}
        />
        <NumberInput
          label="Fee, $"
          description="As the service description says; open when it does not"
          min={0}
          decimalScale={2}
          hideControls
          {...form.getInputProps('feeDollars')}
        />
      </SimpleGrid>
      <Textarea
        label="Service description"
        description="The rules of this case, and who may do what"
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps('description')}
      />
    </FormDialog>
  )
}
