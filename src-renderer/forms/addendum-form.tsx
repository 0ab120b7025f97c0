// Adds a remark to a signed review. It cannot be changed afterwards.

import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../client.ts'
import { useSnippets } from '../snippets/use-snippets.ts'
import { FormDialog } from './form-dialog.tsx'

/** Author and time are kept with it. */
export function AddendumForm({
  reviewId,
  onClose,
}: {
  readonly reviewId: string
  readonly onClose: () => void
}) {
  const [text, setText] = useState('')
  const snippets = useSnippets('addendum')
  const add = useCommand('reviews.addendum', { isQuiet: true })
  return (
    <FormDialog
      title="Write an addendum"
      size="lg"
      isBusy={add.isPending}
      submitLabel="Add"
      disabledReason={text.trim() === '' ? 'Write the remark first' : null}
      error={add.error}
      onClose={onClose}
      onSubmit={() => text.trim() !== '' && add.mutate({ reviewId, text }, { onSuccess: onClose })}
    >
      <Textarea
        label="Remark"
        autosize
        minRows={4}
        maxRows={12}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => snippets(event, setText)}
        data-autofocus
      />
    </FormDialog>
  )
}
