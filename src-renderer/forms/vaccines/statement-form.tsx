// The edition of a Vaccine Information Statement that the store hands over, looked up by a person today.

import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { VaccineLists } from '../../../src-main/contract/vaccine-store.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

/** The dialog under V. */
export function StatementForm({
  lists,
  onClose,
}: {
  readonly lists: VaccineLists
  readonly onClose: () => void
}) {
  const form = useForm<{ group: string; title: string; editionOn: Day | null }>({
    initialValues: { group: '', title: '', editionOn: null },
  })
  const save = useFormCommand('vaccineStore.saveStatement', form)
  const submit = () => {
    const { group, title, editionOn } = form.values
    if (editionOn === null) form.setErrors({ editionOn: 'The date printed on it' })
    else save.submit({ group, title, editionOn }, onClose)
  }
  return (
    <FormDialog
      title="Edition of an information statement"
      submitLabel="Keep"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Select
        label="Against"
        required
        searchable
        openOnFocus={false}
        data-autofocus
        data={[...lists.groups]}
        {...form.getInputProps('group')}
        onChange={(next) => form.setFieldValue('group', next ?? '')}
      />
      <TextInput label="Title" required {...form.getInputProps('title')} />
      <DayInput
        label="Edition date"
        description="As printed on it: look it up at the CDC"
        required
        {...form.getInputProps('editionOn')}
      />
    </FormDialog>
  )
}
