// A claim was sent, or sent again: on which day, and under which number the payer has it.

import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ClaimView } from '../../../src-main/contract/claims.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone } from '../../client.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly claim: ClaimView
  readonly to: 'sent' | 'resubmitted'
  readonly onClose: () => void
}

/** The dialog under S. */
export function SendClaimForm({ claim, to, onClose }: Props) {
  const isAgain = to === 'resubmitted'
  const form = useForm<{ payerNumber: string; reason: string; onDay: Day | null }>({
    initialValues: { payerNumber: claim.payerNumber ?? '', reason: '', onDay: null },
  })
  const save = useFormCommand('claims.move', form)
  const submit = () => {
    const { payerNumber, reason, onDay } = form.values
    save.submit(
      { claimId: claim.id, to, payerNumber: orNull(payerNumber), reason: orNull(reason), onDay },
      () => {
        notifyDone('Recorded as sent. Pestle itself sends nothing.')
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title={isAgain ? 'Sent again' : 'Sent'}
      submitLabel="Record"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      {isAgain && (
        <TextInput
          label="What was changed"
          data-autofocus
          maxLength={400}
          {...form.getInputProps('reason')}
        />
      )}
      <TextInput
        label="The payer’s number of the claim"
        {...(isAgain ? {} : { 'data-autofocus': true })}
        {...form.getInputProps('payerNumber')}
      />
      <DayInput label="Day" description="Today when left open" {...form.getInputProps('onDay')} />
    </FormDialog>
  )
}
