// Asked when a review is parked: an optional note for whoever takes it up again. Enter parks at once.

import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from './form-dialog.tsx'

interface ParkFormProps {
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onPark: (note: string | null) => void
}

/** Esc here goes back to the review. */
export function ParkForm({ isBusy, onClose, onPark }: ParkFormProps) {
  const [note, setNote] = useState('')
  return (
    <FormDialog
      title="Park this review"
      isBusy={isBusy}
      submitLabel="Park"
      submitKeys="Enter"
      onClose={onClose}
      onSubmit={() => onPark(note.trim() === '' ? null : note.trim())}
      error={null}
    >
      <TextInput
        label="Note (may stay empty)"
        description="Shown in today’s work and when the review is taken up again."
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
      <Text size="sm" c="dimmed">
        Everything is saved. The review opens again at the field where you are now.
      </Text>
    </FormDialog>
  )
}
