// Reads what the registry answered: a file, or its text pasted.

import { FileInput, List, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../src-main/contract/client.ts'
import { useCommand } from '../../client.ts'
import { FormDialog } from '../form-dialog.tsx'
import { messageStates } from './message-words.ts'

/** The dialog under A. It stays open and shows what was read. */
export function AnswersForm({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<OutputOf<'vaccineStore.readAnswers'> | null>(null)
  const read = useCommand('vaccineStore.readAnswers', { isQuiet: true })
  return (
    <FormDialog
      title="Answers of the registry"
      size="lg"
      submitLabel="Read"
      isBusy={read.isPending}
      disabledReason={text.trim() === '' ? 'Choose a file or paste its text' : null}
      error={read.error}
      onClose={onClose}
      onSubmit={() => read.mutate({ text }, { onSuccess: setFound })}
    >
      <FileInput
        label="File"
        placeholder="Choose an ACK file"
        clearable
        data-autofocus
        onChange={(file) => {
          if (file !== null) void file.text().then(setText)
        }}
      />
      <Textarea
        label="Or its text"
        autosize
        minRows={4}
        maxRows={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found !== null && (
        <div role="status">
          <List size="sm">
            {found.read.map((one) => (
              <List.Item key={one.id}>
                Message of {one.onDay}: {messageStates[one.state]}
                {one.answer !== null && `. ${one.answer}`}
              </List.Item>
            ))}
          </List>
          {found.unknown.length > 0 && (
            <Text size="sm" fw={600}>
              Belongs to no message of this store: {found.unknown.join(', ')}
            </Text>
          )}
        </div>
      )}
    </FormDialog>
  )
}
