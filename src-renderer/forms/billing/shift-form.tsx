// Where the store's printer sets the claim form: points to the right and down by which the data are moved.

import { NumberInput, SimpleGrid, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { FormShift } from '../../../src-main/contract/billing.ts'
import { notifyDone } from '../../client.ts'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly shift: FormShift
  readonly onClose: () => void
}

/** The dialog under H of the bills. */
export function ShiftForm({ shift, onClose }: Props) {
  const form = useForm<FormShift>({ initialValues: { ...shift } })
  const save = useFormCommand('billing.saveShift', form)
  return (
    <FormDialog
      title="Place of the data on the form"
      submitLabel="Save"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={() =>
        save.submit(form.values, () => {
          notifyDone('Saved. The next form is printed so.')
          onClose()
        })
      }
    >
      <Text size="sm" c="dimmed">
        Print once on plain paper and hold it against the red form. 72 points are one inch.
      </Text>
      <SimpleGrid cols={2} spacing="sm">
        <NumberInput
          label="To the right, points"
          min={-72}
          max={72}
          data-autofocus
          {...form.getInputProps('right')}
        />
        <NumberInput label="Down, points" min={-72} max={72} {...form.getInputProps('down')} />
      </SimpleGrid>
    </FormDialog>
  )
}
