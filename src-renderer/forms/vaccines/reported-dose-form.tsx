// A dose that somebody else gave, from a card or as the patient says. It counts like any other and is not told to the registry.

import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { VaccineLists } from '../../../src-main/contract/vaccine-store.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { vaccineOptions } from './vaccine-options.ts'

interface Props {
  readonly patientId: string
  readonly lists: VaccineLists
  readonly onClose: () => void
}

/** The dialog under R. */
export function ReportedDoseForm({ patientId, lists, onClose }: Props) {
  const form = useForm<{ cvx: string | null; onDay: Day | null; lot: string; saidBy: string }>({
    initialValues: { cvx: null, onDay: null, lot: '', saidBy: '' },
  })
  const add = useFormCommand('immunizations.addReported', form)
  const submit = () => {
    const { cvx, onDay, lot, saidBy } = form.values
    if (cvx === null || onDay === null) {
      form.setErrors({
        ...(cvx === null ? { cvx: 'Which vaccine?' } : {}),
        ...(onDay === null ? { onDay: 'On which day?' } : {}),
      })
      return
    }
    add.submit({ patientId, cvx, onDay, lot: orNull(lot), saidBy: orNull(saidBy) }, onClose)
  }
  return (
    <FormDialog
      title="A dose that others gave"
      submitLabel="Add"
      isBusy={add.isBusy}
      error={add.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label="Vaccine"
        required
        searchable
        openOnFocus={false}
        data-autofocus
        data={vaccineOptions(lists, '')}
        {...form.getInputProps('cvx')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <DayInput label="Given on" required {...form.getInputProps('onDay')} />
        <TextInput label="Lot" maxLength={20} {...form.getInputProps('lot')} />
      </SimpleGrid>
      <TextInput
        label="Who says so"
        description="The card, the clinic, the patient"
        maxLength={120}
        {...form.getInputProps('saidBy')}
      />
    </FormDialog>
  )
}
