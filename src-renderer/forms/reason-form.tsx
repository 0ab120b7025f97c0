// Why something is voided: asked every time, kept for good.

import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { explainFailure } from '../client.ts'
import { FormDialog } from './form-dialog.tsx'

interface Props {
  readonly title: string
  readonly about: string
  /** What is asked; "Reason" unless told. */
  readonly label?: string
  readonly submitLabel: string
  readonly isBusy: boolean
  readonly error: unknown
  readonly onClose: () => void
  readonly onReason: (reason: string) => void
}

/** The dialog. */
export function ReasonForm({
  title,
  about,
  label = 'Reason',
  submitLabel,
  isBusy,
  error,
  onClose,
  onReason,
}: Props) {
  const [reason, setReason] = useState('')
  const fieldError = error === null ? null : (explainFailure(error).fields.reason ?? null)
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      isBusy={isBusy}
      error={error}
      disabledReason={reason.trim().length < 3 ? 'Say why in a few words' : null}
      onClose={onClose}
      onSubmit={() => onReason(reason)}
    >
      <Text size="sm">{about}</Text>
      <Textarea
        label={label}
        description="Stays in the history. Nothing is deleted."
        required
        autosize
        minRows={2}
        maxLength={400}
        data-autofocus
        value={reason}
        error={fieldError}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
