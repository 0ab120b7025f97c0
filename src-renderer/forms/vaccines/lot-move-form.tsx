// Doses that left a lot otherwise than into an arm, or a count of what is there.

import { NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type LotView, lotMoveKinds } from '../../../src-main/contract/vaccine-store.ts'
import { formatCount } from '../../format.ts'
import { Choice, optionsOf } from '../choice.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

const kinds = lotMoveKinds.filter((kind) => kind !== 'received')

/** The dialog under M. */
export function LotMoveForm({
  lot,
  onClose,
}: {
  readonly lot: LotView
  readonly onClose: () => void
}) {
  const form = useForm<{
    kind: (typeof lotMoveKinds)[number]
    doses: number | string
    note: string
  }>({ initialValues: { kind: 'wasted', doses: '', note: '' } })
  const move = useFormCommand('vaccineStore.move', form)
  const submit = () => {
    const { kind, doses, note } = form.values
    if (typeof doses !== 'number') form.setErrors({ doses: 'How many?' })
    else move.submit({ lotId: lot.id, kind, doses, note: orNull(note) }, onClose)
  }
  return (
    <FormDialog
      title={`Lot ${lot.lot}: ${formatCount(lot.left, 'dose')} should be left`}
      submitLabel="Record"
      isBusy={move.isBusy}
      error={move.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Choice label="What happened" options={optionsOf(kinds)} {...form.getInputProps('kind')} />
      <NumberInput
        label={form.values.kind === 'counted' ? 'Doses that are there' : 'Doses'}
        required
        hideControls
        min={0}
        data-autofocus
        {...form.getInputProps('doses')}
      />
      <TextInput label="Note" maxLength={200} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
