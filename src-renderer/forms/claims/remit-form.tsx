// One line of a remittance: what the payer paid, or why it did not.

import { NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ClaimView } from '../../../src-main/contract/claims.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone } from '../../client.ts'
import { formatCents } from '../../format.ts'

import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly claim: ClaimView
  readonly kind: 'payment' | 'denial'
  readonly onClose: () => void
}

/** The dialog under A (paid) and D (denied). */
export function RemitForm({ claim, kind, onClose }: Props) {
  const isPaid = kind === 'payment'
  const form = useForm<{
    cents: number | string
    onDay: Day | null
    reasonCode: string
    reason: string
    remittance: string
  }>({
    initialValues: {
      cents: claim.billedCents === null ? '' : claim.billedCents / 100,
      ...{ onDay: null, reasonCode: '', reason: '', remittance: '' },
    },
  })
  const save = useFormCommand('claims.remit', form)
  const { cents, onDay, reasonCode, reason, remittance } = form.values
  const lacks = isPaid
    ? String(cents) === ''
      ? 'Say how much was paid'
      : null
    : reason.trim() === '' && reasonCode.trim() === ''
      ? 'Say the payer’s reason'
      : null
  const submit = () =>
    save.submit(
      {
        claimId: claim.id,
        kind,
        onDay,
        cents: isPaid ? Math.round(Number(cents) * 100) : 0,
        reasonCode: orNull(reasonCode),
        reason: orNull(reason),
        remittance: orNull(remittance),
      },
      ({ paidCents }) => {
        notifyDone(isPaid ? `Paid: ${formatCents(paidCents)}.` : 'Denied, with its reason.')
        onClose()
      },
    )
  return (
    <FormDialog
      title={isPaid ? 'Paid by the payer' : 'Denied by the payer'}
      submitLabel="Record"
      isBusy={save.isBusy}
      error={save.error}
      disabledReason={lacks}
      onClose={onClose}
      onSubmit={submit}
    >
      {isPaid && (
        <NumberInput
          label="Paid, US dollars"
          description={`Billed: ${formatCents(claim.billedCents)}`}
          data-autofocus
          min={0}
          decimalScale={2}
          prefix="$"
          {...form.getInputProps('cents')}
        />
      )}
      <TextInput
        label={isPaid ? 'Code of a reduction' : 'Code of the denial'}
        {...(isPaid ? {} : { 'data-autofocus': true })}
        {...form.getInputProps('reasonCode')}
      />
      <TextInput label="Reason in words" {...form.getInputProps('reason')} />
      <TextInput
        label="Number of the remittance, cheque or transfer"
        {...form.getInputProps('remittance')}
      />
      <DayInput label="Day" description="Today when left open" {...form.getInputProps('onDay')} />
    </FormDialog>
  )
}
