// A standing order in the words that its prescriber signed. Pestle writes no order; the store types its own.

import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { StandingOrderView, VaccineLists } from '../../../src-main/contract/vaccine-store.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  /** Null: a new one. */
  readonly order: StandingOrderView | null
  readonly lists: VaccineLists
  readonly onClose: () => void
}

/** The dialog under O. */
export function OrderForm({ order, lists, onClose }: Props) {
  const form = useForm<{
    title: string
    group: string
    text: string
    signedOn: Day | null
    validUntil: Day | null
  }>({
    initialValues: {
      title: order?.title ?? '',
      group: order?.group ?? '',
      text: order?.text ?? '',
      signedOn: order?.signedOn ?? null,
      validUntil: order?.validUntil ?? null,
    },
  })
  const save = useFormCommand('vaccineStore.saveOrder', form)
  return (
    <FormDialog
      title={order === null ? 'Add a standing order' : 'Change a standing order'}
      size="lg"
      submitLabel="Keep"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={() => save.submit({ id: order?.id ?? null, ...form.values }, onClose)}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label="Title" required data-autofocus {...form.getInputProps('title')} />
        <Select
          label="Against"
          required
          searchable
          openOnFocus={false}
          data={[...lists.groups]}
          {...form.getInputProps('group')}
          onChange={(next) => form.setFieldValue('group', next ?? '')}
        />
        <DayInput
          label="Signed on"
          description="Open: nothing is given under it"
          {...form.getInputProps('signedOn')}
        />
        <DayInput
          label="Last day"
          description="Open: until it is changed"
          {...form.getInputProps('validUntil')}
        />
      </SimpleGrid>
      <Textarea
        label="Text, as it was signed"
        required
        autosize
        minRows={6}
        maxRows={16}
        maxLength={8000}
        {...form.getInputProps('text')}
      />
    </FormDialog>
  )
}
