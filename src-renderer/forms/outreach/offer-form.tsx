// Offers a review: for which program, which kind, who follows it up and by when.

import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { EligibilityView } from '../../../src-main/contract/chart-views.ts'
import { type Day, type ReviewKind, reviewKinds } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { Choice } from '../choice.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { OwnerSelect } from './owner-select.tsx'

interface Props {
  readonly patientId: string
  readonly programs: readonly EligibilityView[]
  readonly onClose: () => void
}

interface Values {
  program: string
  kind: ReviewKind
  dueOn: Day | null
  ownerId: string | null
}

/** The dialog under F. Starts at the program that pays, when one does. */
export function OfferForm({ patientId, programs, onClose }: Props) {
  const form = useForm<Values>({
    initialValues: {
      program: programs.find((one) => one.answer === 'yes')?.program ?? 'store',
      kind: 'CMR',
      dueOn: null,
      ownerId: null,
    },
  })
  const add = useFormCommand('offers.add', form)
  return (
    <FormDialog
      title="Offer a review"
      submitLabel="Offer"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={() => add.submit({ patientId, ...form.values }, onClose)}
    >
      <Select
        label="Paid by"
        required
        allowDeselect={false}
        data-autofocus
        data={[
          ...programs.map((one) => ({
            value: one.program,
            label: one.answer === 'yes' ? one.programName : `${one.programName} (not eligible)`,
          })),
          { value: 'store', label: 'Offered by the store' },
        ]}
        {...form.getInputProps('program')}
      />
      <Choice
        label="Kind"
        options={reviewKinds.map((value) => ({
          value,
          label: value === 'CMR' ? 'Comprehensive (CMR)' : 'Targeted (TMR)',
        }))}
        {...form.getInputProps('kind')}
      />
      <DayInput label="To be held by" {...form.getInputProps('dueOn')} />
      <OwnerSelect {...form.getInputProps('ownerId')} />
    </FormDialog>
  )
}
