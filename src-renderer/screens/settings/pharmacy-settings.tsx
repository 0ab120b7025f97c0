// The pharmacy as it stands on every letter.

import { Group, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { OutputOf } from '../../../src-main/contract/client.ts'
import { notifyDone, useRead } from '../../client.ts'
import { orNull, useFormCommand } from '../../forms/form-command.ts'
import { PharmacyFields, type PharmacyValues, TaxIdFields } from '../../forms/pharmacy-fields.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { ownerOnly } from './owner-only.ts'

/** The panel. */
export function PharmacySettings({ isOwner }: { readonly isOwner: boolean }) {
  const read = useRead('pharmacy.read', {})
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows />
  return <PharmacyForm pharmacy={read.data} isOwner={isOwner} />
}

function PharmacyForm({
  pharmacy,
  isOwner,
}: {
  readonly pharmacy: OutputOf<'pharmacy.read'>
  readonly isOwner: boolean
}) {
  const form = useForm<PharmacyValues>({
    initialValues: {
      ...pharmacy,
      address: { ...pharmacy.address, line2: pharmacy.address.line2 ?? '' },
      taxId: pharmacy.taxId ?? '',
      taxIdKind: pharmacy.taxIdKind ?? 'EIN',
    },
  })
  const save = useFormCommand('pharmacy.save', form)
  const reason = !isOwner ? ownerOnly : save.isBusy ? 'Saving' : null
  const submit = () => {
    if (reason !== null) return
    const { address } = form.values
    save.submit(
      {
        ...form.values,
        address: { ...address, line2: orNull(address.line2) },
        taxId: orNull(form.values.taxId),
      },
      () => notifyDone('Saved. New documents carry this.'),
    )
  }
  useActions('Pharmacy', [
    {
      id: 'save',
      label: 'Save the pharmacy',
      keys: 'mod+Enter',
      run: submit,
      disabledReason: reason,
    },
  ])
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack gap="sm" maw={680}>
        <PharmacyFields inputProps={form.getInputProps} isReadOnly={!isOwner} />
        <TaxIdFields inputProps={form.getInputProps} isReadOnly={!isOwner} />
        {save.error !== null && <ErrorPanel error={save.error} />}
        <Group justify="flex-end">
          <ActionButton
            type="submit"
            keys="mod+Enter"
            disabledReason={reason}
            loading={save.isBusy}
          >
            Save
          </ActionButton>
        </Group>
      </Stack>
    </form>
  )
}
